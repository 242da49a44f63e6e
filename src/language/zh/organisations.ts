import { type OrganisationNames, organisationNames } from "../../vocabulary/index.js";

const ROWS = `
# the United Nations
org:UN | 联合国; 联合国组织; 联合国系统; 联合国总部 | UN
org:UNGA | 联合国大会; 联大; 联大会议; 联合国大会会议; 联合国大会一般性辩论 | UNGA
org:UNSC | 联合国安全理事会; 联合国安理会; 安理会; 安全理事会? | UNSC
org:ECOSOC | 联合国经济及社会理事会; 联合国经社理事会; 经社理事会; 经济及社会理事会 | ECOSOC
org:UNHRC | 联合国人权理事会; 人权理事会 | UNHRC
org:UN-Secretariat | 联合国秘书处
org:OHCHR | 联合国人权事务高级专员办事处; 联合国人权高专办; 人权高专办; 联合国人权办公室; 人权事务高级专员办事处 | OHCHR
org:OCHA | 联合国人道主义事务协调厅; 联合国人道主义事务协调办公室; 联合国人道协调厅; 人道协调厅; 人道主义事务协调厅; 人道主义事务协调办公室 | OCHA; UNOCHA
org:UNHCR | 联合国难民署; 难民署; 联合国难民事务高级专员公署; 联合国难民事务高级专员办事处; 联合国难民高专 | UNHCR
org:UNICEF | 联合国儿童基金会; 联合国儿基会; 儿基会 | UNICEF
org:UNDP | 联合国开发计划署; 开发计划署 | UNDP
org:UNEP | 联合国环境规划署; 环境规划署; 联合国环境署 | UNEP
org:UNFPA | 联合国人口基金; 人口基金; 联合国人口基金会 | UNFPA
org:UN-Habitat | 联合国人类住区规划署; 联合国人居署; 人居署
org:UN-Women | 联合国妇女署; 联合国促进性别平等和增强妇女权能署; 妇女署
org:UNODC | 联合国毒品和犯罪问题办公室; 毒品和犯罪问题办公室; 联合国毒罪办 | UNODC
org:UNRWA | 联合国近东巴勒斯坦难民救济和工程处; 近东救济工程处; 联合国近东救济工程处; 联合国近东巴勒斯坦难民救济工程处; 近东巴勒斯坦难民救济和工程处 | UNRWA
org:UNOPS | 联合国项目事务署; 联合国项目事务厅 | UNOPS
org:UNCTAD | 联合国贸易和发展会议; 联合国贸发会议; 贸发会议; 联合国贸易与发展会议; 联合国贸易和发展组织 | UNCTAD
org:UNCCT | =联合国反恐怖主义办公室; 联合国反恐中心; 联合国反恐怖主义中心 | UNCCT; UNOCT
org:UNRCCA | 联合国中亚地区预防性外交中心; 联合国中亚预防外交中心 | UNRCCA
org:UNAMA | 联合国阿富汗援助团; 联阿援助团; 联合国驻阿富汗援助团; 联阿团 | UNAMA
org:UNIFIL | 联合国驻黎巴嫩临时部队; 联黎部队; 联合国黎巴嫩临时部队 | UNIFIL
org:MINUSMA | 联合国马里多层面综合稳定特派团; 联合国马里稳定团; 马里稳定团; 联马团 | MINUSMA
org:MONUSCO | 联合国组织刚果民主共和国稳定特派团; 联刚稳定团; 联合国刚果（金）稳定特派团; 联刚团; 联合国驻刚果（金）稳定特派团 | MONUSCO; MONUC
org:MINUSCA | 联合国中非共和国多层面综合稳定特派团; 中非稳定团; 联合国中非稳定团; 联中稳定团 | MINUSCA
org:UNMISS | 联合国南苏丹特派团; 南苏丹特派团; 联南苏团 | UNMISS
org:UNMIK | 联合国科索沃临时行政当局特派团; 联合国科索沃特派团; 科索沃特派团 | UNMIK
org:UNFICYP | 联合国驻塞浦路斯维持和平部队; 联塞部队; 联合国塞浦路斯维和部队 | UNFICYP
org:UNDOF | 联合国脱离接触观察员部队; 观察员部队? | UNDOF
org:UNITAR | 联合国训练研究所 | UNITAR
org:UNU | 联合国大学
org:UNAIDS | 联合国艾滋病规划署; 联合国艾滋病联合规划署; 艾滋病规划署 | UNAIDS
org:UNECE | 联合国欧洲经济委员会; 联合国欧洲经委会; 欧洲经济委员会 | UNECE
org:ESCAP | 联合国亚洲及太平洋经济社会委员会; 联合国亚太经社会; 亚太经社会; 亚洲及太平洋经济社会委员会 | ESCAP; UNESCAP
org:ECLAC | 联合国拉丁美洲和加勒比经济委员会; 联合国拉美经委会; 拉美经委会; 拉丁美洲和加勒比经济委员会; 拉加经委会 | ECLAC; CEPAL
org:ECA | 联合国非洲经济委员会; 联合国非洲经委会; 非洲经委会; 非洲经济委员会 | UNECA
org:ESCWA | 联合国西亚经济社会委员会; 联合国西亚经社会; 西亚经社会 | ESCWA
org:FAO | 联合国粮食及农业组织; 联合国粮农组织; 粮农组织 | FAO
org:WFP | 联合国世界粮食计划署; 世界粮食计划署; 粮食计划署 | WFP
org:IFAD | 国际农业发展基金; 农发基金; 国际农发基金; 国际农业发展基金会; 联合国国际农业发展基金 | IFAD
org:WHO | 世界卫生组织; 世卫组织; 世卫 | WHO
org:ILO | 国际劳工组织; 国际劳工大会 | ILO
org:UNESCO | 联合国教育、科学及文化组织; 联合国教科文组织; 教科文组织; 联合国教育科学及文化组织; 联合国教育科学文化组织 | UNESCO
org:ICAO | 国际民用航空组织; 国际民航组织 | ICAO
org:IMO | 国际海事组织 | IMO?
org:ITU | 国际电信联盟; 国际电联 | ITU
org:UPU | 万国邮政联盟; 万国邮联 | UPU
org:WIPO | 世界知识产权组织 | WIPO
org:WMO | 世界气象组织 | WMO
org:UNIDO | 联合国工业发展组织; 工发组织; 联合国工发组织 | UNIDO
org:UNWTO | 世界旅游组织; 联合国世界旅游组织; 联合国旅游组织 | UNWTO
org:IOM | 国际移民组织 | IOM
org:IAEA | 国际原子能机构; 原子能机构; 国际原子能总署 | IAEA
org:OPCW | 禁止化学武器组织; 禁化武组织 | OPCW
org:CTBTO | 全面禁止核试验条约组织; 全面禁止核试验条约组织筹委会; 全面禁核试条约组织 | CTBTO
org:UNFCCC | 联合国气候变化框架公约; 气候变化框架公约; 联合国气候变化大会; 联合国气候大会 | UNFCCC
org:CBD | 生物多样性公约; 联合国生物多样性公约; 联合国生物多样性大会 
org:UNCCD | 联合国防治荒漠化公约; 防治荒漠化公约 | UNCCD
org:GCF | 绿色气候基金 | GCF
org:GEF | 全球环境基金 | GEF
org:GAVI | 全球疫苗免疫联盟; 全球疫苗和免疫联盟 | GAVI; Gavi
org:COVAX | 新冠疫苗实施计划; 新冠肺炎疫苗实施计划; 全球新冠疫苗计划 | COVAX
org:Global-Fund | 全球抗击艾滋病、结核病和疟疾基金; 全球基金?; 抗击艾滋病、结核病和疟疾全球基金
org:CERF | 中央应急基金; 联合国中央应急基金 | CERF
org:ICJ | 国际法院; 联合国国际法院; 海牙国际法院; 国际法庭? | ICJ
org:ICC | 国际刑事法院; 国际刑事法庭 | ICC
org:ITLOS | 国际海洋法法庭; 国际海洋法庭 | ITLOS
org:PCA | 常设仲裁法院; 常设仲裁法庭
org:ICTY | 前南斯拉夫问题国际刑事法庭; 前南斯拉夫国际刑事法庭; 前南刑庭; 前南国际刑庭; 前南国际刑事法庭; 前南战犯法庭; 前南法庭 | ICTY
org:ICTR | 卢旺达问题国际刑事法庭; 卢旺达国际刑事法庭 | ICTR
org:ISA | 国际海底管理局; 国际海管局
# the world economy
org:IMF | 国际货币基金组织; 国际货币基金; 国际货币基金会; 基金组织? | IMF
org:WB | 世界银行; 世行; 世界银行集团; 世银
org:IBRD | 国际复兴开发银行 | IBRD
org:IDA | 国际开发协会
org:IFC | 国际金融公司 | IFC
org:MIGA | 多边投资担保机构 | MIGA
org:ICSID | 国际投资争端解决中心; 解决投资争端国际中心 | ICSID
org:WTO | 世界贸易组织; 世贸组织; 世贸 | WTO
org:GATT | 关税及贸易总协定; 关税与贸易总协定; 关贸总协定; 关税暨贸易总协定 | GATT
org:OECD | 经济合作与发展组织; 经合组织; 经济合作暨发展组织 | OECD
org:DAC | 发展援助委员会; 经合组织发展援助委员会 | DAC?
org:IEA | 国际能源署; 国际能源总署 | IEA
org:IRENA | 国际可再生能源署; 国际可再生能源机构; 国际再生能源总署 | IRENA
org:IEF | 国际能源论坛
org:BIS | 国际清算银行
org:FATF | 反洗钱金融行动特别工作组; 金融行动特别工作组; 防制洗钱金融行动工作组织 | FATF
org:FSB-Stability | 金融稳定理事会; 金融稳定委员会?
org:Paris-Club | 巴黎俱乐部
org:London-Club | 伦敦俱乐部
org:Common-Framework | 缓债倡议后续债务处理共同框架; 债务处理共同框架; 二十国集团债务处理共同框架
org:WCO | 世界海关组织 | WCO
org:WEF | 世界经济论坛; 达沃斯论坛; 夏季达沃斯论坛; 夏季达沃斯; 世界经济论坛年会 | WEF?
org:ISO | 国际标准化组织 | ISO?
org:Interpol | 国际刑警组织; 国际刑事警察组织 | INTERPOL
org:IPU | 各国议会联盟; 国际议会联盟; 议联? | IPU
org:ICRC | 红十字国际委员会; 国际红十字会; 国际红十字委员会 | ICRC
org:IFRC | 红十字会与红新月会国际联合会; 红十字会和红新月会国际联合会 | IFRC
org:NAM | 不结盟运动; 不结盟国家; 不结盟运动峰会; 不结盟国家会议
org:G77 | 七十七国集团; 77国集团; 七十七国集团和中国; “77国集团和中国”; 77国集团和中国 | G77
org:G7 | 七国集团; 七国集团峰会; 西方七国集团; 七大工业国; 七国集团国家 | G7
org:G8 | 八国集团; 西方八国集团 | G8
org:G20 | 二十国集团; 20国集团 | G20
org:G10 | 十国集团 | G10
org:G24 | 二十四国集团; 24国集团 | G24
org:G4-UN | 四国联盟; 四国集团
org:E3 | 欧洲三国? | E3
org:P5 | 安理会五个常任理事国; 安理会常任理事国; 联合国安理会常任理事国; 五核国; 五常?; 五核国机制; 安理会五常 | P5
org:P5+1 | 伊核问题六国; 伊核六国; 伊核问题有关六国 | P5+1
org:BRICS | 金砖国家; 金砖五国; 金砖; 金砖合作机制; 大金砖合作; 大金砖; 金砖国家领导人会晤; 金砖国家合作机制; “金砖+”; 金砖峰会 | BRICS; BRIC
org:IBSA | 印度、巴西、南非对话论坛; 印度巴西南非对话论坛; 印巴南对话论坛 | IBSA
org:RIC | 中俄印三方合作; 中俄印合作机制; 中俄印机制
org:MIKTA | 中等强国合作体; 米克塔 | MIKTA
org:Commonwealth | 英联邦; 大英国协; 英联邦政府首脑会议; 英联邦国家 | CHOGM
org:OIF | 法语国家国际组织; 法语国家组织; 法语国家及地区国际组织; 法语国家首脑会议; 法语圈国际组织 | OIF
org:CPLP | 葡萄牙语国家共同体; 葡语国家共同体; 葡语国家? | CPLP
org:Arctic-Council | 北极理事会
org:Antarctic-Treaty | 南极条约; 南极条约协商会议
org:NSG | 核供应国集团 | NSG
org:MTCR | 导弹及其技术控制制度; 导弹技术控制制度; 飞弹技术管制建制 | MTCR
org:Wassenaar | 瓦森纳安排; 瓦森纳协定; 瓦圣纳协议
org:Australia-Group | 澳大利亚集团
org:NPT | 不扩散核武器条约; 核不扩散条约; 防扩散条约; 不扩散条约 | NPT
org:AALCO | 亚非法律协商组织; 亚非法协 | AALCO
org:IORA | 环印度洋联盟; 环印度洋地区合作联盟; 环印联盟 | IORA
# Europe and the North Atlantic
org:EU | 欧洲联盟; 欧盟; 欧共体; 欧洲共同体; 欧洲经济共同体; 欧方; 欧洲共同市场; <访/对/赴/脱/涉>欧; 欧洲方面; 欧洲国家; 欧洲各国; 欧盟国家; 欧盟方面; 欧盟驻华代表团 | EU | 欧洲? | 布鲁塞尔?
org:European-Commission | 欧盟委员会; 欧委会; 欧洲执委会; 欧盟执委会; 欧盟执行委员会
org:European-Council | 欧洲理事会; 欧盟峰会; 欧盟高峰会; 欧洲高峰会
org:Council-of-the-EU | 欧盟理事会; 欧盟部长理事会; 欧盟轮值主席国; 欧盟外长会
org:European-Parliament | 欧洲议会; 欧盟议会
org:EEAS | 欧盟对外行动署; 对外行动署; 欧洲对外行动署 | EEAS
org:CJEU | =欧盟法院; 欧洲法院; 欧盟法院 | CJEU
org:ECB | 欧洲中央银行; 欧洲央行 | ECB
org:EIB | 欧洲投资银行
org:Eurogroup | 欧元集团
org:Eurozone | 欧元区
org:Europol | 欧洲刑警组织; 欧盟刑警组织; 欧洲警察署
org:Frontex | 欧盟边境管理局; 欧洲边境和海岸警卫局; 欧盟边境与海岸警卫局; 欧盟边防局
org:EURATOM | 欧洲原子能共同体; 欧洲原子能联营 | EURATOM
org:EFTA | 欧洲自由贸易联盟; 欧自联 | EFTA
org:EEA | 欧洲经济区
org:Schengen | 申根区; 申根; 申根国家; 申根协定
org:EPC | 欧洲政治共同体; 欧洲政治共同体峰会
org:Eastern-Partnership | 东部伙伴关系; “东部伙伴关系”计划; 东方伙伴关系
org:UfM | 地中海联盟; 环地中海联盟
org:Global-Gateway | 全球门户计划; 全球门户; “全球门户”计划; 全球门户战略
org:EBRD | 欧洲复兴开发银行; 欧洲复兴与开发银行; 欧洲复兴发展银行 | EBRD
org:CEB | 欧洲委员会开发银行; 欧洲理事会开发银行
org:CoE | 欧洲委员会
org:PACE | 欧洲委员会议会大会; 欧洲委员会议会; 欧洲议会大会 | PACE
org:Venice-Commission | 威尼斯委员会
org:ECHR | 欧洲人权法院; 欧洲人权法庭 | ECHR
org:OSCE | 欧洲安全与合作组织; 欧洲安全和合作组织; 欧安组织; 欧安会; 欧洲安全合作组织 | OSCE; CSCE
org:ODIHR | 欧安组织民主制度与人权办公室; 民主制度与人权办公室 | ODIHR
org:Minsk-Group | 明斯克小组; 欧安组织明斯克小组
org:NATO | 北大西洋公约组织; 北约; 北约组织; 北约国家; 北约峰会; 北大西洋公约 | NATO
org:NATO-Russia-Council | 北约-俄罗斯理事会; 俄罗斯-北约理事会; 北约—俄罗斯理事会
org:NATO-Ukraine-Council | 北约-乌克兰理事会; 乌克兰-北约理事会; 北约—乌克兰理事会
org:ISAF | 国际安全援助部队; 驻阿富汗国际安全援助部队; 国际安全协助部队 | ISAF
org:KFOR | 科索沃维和部队; 驻科部队; 驻科索沃国际维和部队; 北约驻科索沃国际安全部队; 科索沃国际安全部队; 驻科索沃维和部队 | KFOR
org:Warsaw-Pact | 华沙条约组织; 华约; 华沙公约组织; 华沙条约国; 华沙条约; 华约组织
org:COMECON | 经济互助委员会; 经互会 | COMECON; CMEA
org:WEU | 西欧联盟
org:OEEC | 欧洲经济合作组织 | OEEC
org:ECSC | 欧洲煤钢共同体; 煤钢联营; 欧洲煤钢联营 | ECSC
org:Nordic-Council | 北欧理事会; 北欧部长会议
org:NORDEFCO | 北欧防务合作 | NORDEFCO
org:NB8 | 北欧-波罗的海八国; 北欧和波罗的海八国
org:JEF | 联合远征部队
org:CBSS | 波罗的海国家理事会; 波罗的海沿岸国家理事会 | CBSS
org:Barents-Council | 巴伦支海欧洲-北极理事会; 巴伦支海欧洲北极圈理事会
org:Baltic-Assembly | 波罗的海大会; 波罗的海议会
org:Benelux | =比荷卢联盟; 比荷卢; 比荷卢联盟; 荷比卢; 比荷卢经济联盟
org:V4 | 维谢格拉德集团; 维谢格拉德四国; 维谢格拉德四国集团; 维斯格拉德集团 | V4
org:B9 | 布加勒斯特九国; 布加勒斯特九国模式; 布加勒斯特九国集团; 布加勒斯特九国格式
org:TSI | 三海倡议
org:CEI | =中欧倡议国组织; 中欧倡议国; 中欧倡议
org:CEFTA | 中欧自由贸易协定; 中欧自贸协定?; 中欧自由贸易区 | CEFTA
org:RCC | 区域合作委员会
org:SEECP | 东南欧合作进程; 东南欧国家合作进程 | SEECP
org:Berlin-Process | 柏林进程
org:Open-Balkan | 开放巴尔干; “开放的巴尔干”; 开放的巴尔干; 开放巴尔干倡议
org:Weimar-Triangle | 魏玛三角
org:Lublin-Triangle | 卢布林三角
org:Normandy-Format | 诺曼底模式; 诺曼底四方; “诺曼底模式”; “诺曼底模式”四国
org:TCG | 三方联络小组; 三方联络组; 乌克兰问题三方联络小组
org:Ramstein | 乌克兰防务联络小组; 乌克兰国防联络小组; 拉姆施泰因会议; 拉姆施泰因小组 | UDCG
org:Crimea-Platform | 克里米亚平台; “克里米亚平台”
org:Coalition-of-the-Willing | 志愿联盟; 意愿联盟; 自愿联盟; 志愿者联盟
org:Energy-Community | 欧洲能源共同体; 能源共同体?
org:Energy-Charter | 能源宪章条约; 能源宪章; 国际能源宪章
org:China-CEEC | 中国-中东欧国家合作; 中国-中东欧国家领导人会晤; 中国-中东欧国家合作机制; 中国-中东欧合作; 中国中东欧国家合作; 中国-中东欧国家; 中国-中东欧; 中国-中东欧国家博览会; 中国-中东欧国家领导人峰会; 中东欧合作机制; “17+1合作”; “16+1合作”; “16+1”; “17+1”; 16+1合作; 17+1合作; 中国-中东欧国家经贸论坛
org:CEEC | 中东欧国家; 中东欧; 中东欧各国; 中东欧十七国; 中东欧十六国; 中东欧17国; 中东欧16国; 中东欧地区; 中东欧地区国家 | CEEC
# the former Soviet space
org:CIS | 独立国家联合体; 独联体; 独立国协; 独联体国家
org:EAEU | 欧亚经济联盟; 欧亚联盟?; 欧亚经济联盟国家 | EAEU
org:EurAsEC | 欧亚经济共同体 | EAEC
org:EEC-Commission | 欧亚经济委员会
org:SEEC | 最高欧亚经济理事会; 欧亚经济委员会最高理事会; 最高欧亚经济委员会; 欧亚经济联盟最高理事会; 欧亚经济最高理事会
org:Customs-Union | 俄白哈关税同盟; 关税同盟?; 俄白哈三国关税同盟
org:CSTO | 集体安全条约组织; 集安组织; 集安条约组织; 集安条约; 集体安全条约 | CSTO
org:CSTO-CRRF | 集体快速反应部队; 集安组织维和部队
org:Union-State | 俄白联盟国家; 俄白联盟; 俄白联盟国家最高国务委员会
org:EDB | 欧亚开发银行
org:EFSD | 欧亚稳定与发展基金; 欧亚稳定和发展基金 | EFSD
org:GUAM | 古阿姆民主和经济发展组织; 古阿姆集团; 古阿姆 | GUAM
org:BSEC | 黑海经济合作组织; 黑海经合组织 | BSEC
org:BSTDB | 黑海贸易和开发银行; 黑海贸易与开发银行 | BSTDB
org:CIS-IPA | 独联体跨国议会大会; 独联体议会间大会; 独联体国家议会间大会
org:IFAS | 拯救咸海国际基金会; 拯救咸海国际基金; 国际拯救咸海基金会 | IFAS
org:CACO | 中亚合作组织 | CACO
org:CA-Consultative | 中亚国家元首磋商会晤; 中亚国家元首协商会晤; 中亚国家元首会晤; 中亚国家领导人会晤; 中亚元首磋商会晤
org:CANWFZ | 中亚无核武器区; 中亚无核区; 中亚无核武器区条约 | CANWFZ
org:CARICC | 中亚禁毒信息协调中心; 中亚地区禁毒信息协调中心 | CARICC
org:Caspian-Five | 里海沿岸五国; 里海峰会
org:Caspian-Pipeline-Consortium | 里海管道财团; 里海石油管道财团; 里海管道公司; 里海石油管道联盟 | CPC?
org:DPR | 顿涅茨克人民共和国; “顿涅茨克人民共和国”; 顿涅茨克共和国
org:LPR | 卢甘斯克人民共和国; “卢甘斯克人民共和国”; 卢甘斯克共和国; 卢汉斯克人民共和国
org:Abkhazia | 阿布哈兹; 阿布哈兹共和国
org:South-Ossetia | 南奥塞梯; 南奥塞提亚; 南奥?
org:Transnistria | 德涅斯特河左岸; 德左; 德涅斯特河沿岸; 德涅斯特河左岸地区; 德左地区; 聂斯特河沿岸
org:Nagorno-Karabakh | 纳戈尔诺-卡拉巴赫; 纳戈尔诺—卡拉巴赫; 纳卡; 纳卡地区; 纳戈尔诺-卡拉巴赫地区; 阿尔察赫; 纳卡共和国
org:TRNC | 北塞浦路斯土耳其共和国; 北塞浦路斯; 北塞; “北塞浦路斯土耳其共和国”; 土族塞人; 北赛普勒斯 | TRNC
org:Somaliland | 索马里兰; “索马里兰”; 索马利兰
# Eurasia, the Silk Road, the Turkic states
org:SCO | 上海合作组织; 上合组织; 上合; 上海合作组织成员国元首理事会; 上合峰会; 上合组织国家; 上海合作组织国家 | SCO
org:Shanghai-Five | 上海五国; “上海五国”; “上海五国”机制
org:SCO-RATS | 上海合作组织地区反恐怖机构; 上合组织地区反恐怖机构; 地区反恐怖机构; 上海合作组织地区反恐机构; 上合组织地区反恐机构
org:BRI | =“一带一路”倡议; 一带一路; “一带一路”; 丝绸之路经济带; “丝绸之路经济带”; 21世纪海上丝绸之路; “21世纪海上丝绸之路”; 海上丝绸之路?; 新丝绸之路; “一带一路”倡议; 一带一路倡议; 共建“一带一路”; 共建一带一路; “一带一路”建设; 带路倡议; 带路国家 | OBOR
org:BRF | “一带一路”国际合作高峰论坛; 一带一路国际合作高峰论坛; 一带一路高峰论坛; “一带一路”高峰论坛
org:Silk-Road-Fund | 丝路基金
org:Digital-Silk-Road | 数字丝绸之路; “数字丝绸之路”; 数字丝路
org:Health-Silk-Road | 健康丝绸之路; “健康丝绸之路”; 健康丝路
org:CPEC | 中巴经济走廊 | CPEC
org:BCIM | 孟中印缅经济走廊; 孟中印缅; 孟中印缅合作 | BCIM
org:CMEC-Corridor | 中缅经济走廊; 中缅“人字形”经济走廊
org:CCAWEC | 中国-中亚-西亚经济走廊; 中国—中亚—西亚经济走廊 | CCAWEC
org:Middle-Corridor | 跨里海国际运输走廊; 中间走廊; 跨里海国际运输通道; 跨里海国际运输路线; 跨里海运输走廊; 跨里海中间走廊 | TITR
org:INSTC | =国际北南运输走廊; 国际运输走廊?; 国际北南运输走廊; 北南国际运输走廊; 国际南北运输走廊; 北南运输走廊; 南北运输走廊 | INSTC; NSTC
org:TRACECA | 欧洲-高加索-亚洲运输走廊; 欧高亚运输走廊; 高加索国际运输走廊 | TRACECA
org:TAPI | 土库曼斯坦-阿富汗-巴基斯坦-印度天然气管道; 土库曼斯坦—阿富汗—巴基斯坦—印度天然气管道; 土阿巴印天然气管道 | TAPI
org:CASA-1000 | 中亚南亚输电项目 | CASA-1000
org:IMEC | 印度-中东-欧洲经济走廊; 印欧经济走廊; 印度—中东—欧洲经济走廊; 印度中东欧洲经济走廊 | IMEC
org:PGII | 全球基础设施和投资伙伴关系; 全球基础设施与投资伙伴关系 | PGII
org:GDI | 全球发展倡议; “全球发展倡议之友小组”; 全球发展倡议之友小组
org:GSI | 全球安全倡议
org:GCI | 全球文明倡议
org:GGI | 全球治理倡议
org:China-Central-Asia | 中国-中亚峰会; 中国-中亚机制; 中国-中亚; 中国—中亚; 中国中亚峰会; 中国+中亚五国; “中国+中亚五国”; 中国-中亚合作; 中国-中亚合作论坛
org:C5+1 | =C5+1机制; C5+1; “C5+1”; 中亚五国+美国; “中亚五国+美国” | C5+1
org:EU-Central-Asia | 欧盟-中亚峰会; 欧盟—中亚峰会; 欧盟中亚峰会; 中亚-欧盟峰会
org:Central-Asia-plus-Japan | =“中亚+日本”对话; 中亚+日本; “中亚+日本”; “中亚加日本”
org:Central-Asia-Russia | 俄罗斯-中亚峰会; 中亚-俄罗斯峰会; 中亚—俄罗斯峰会; 俄罗斯-中亚
org:India-Central-Asia | 印度-中亚峰会; 印度—中亚峰会; 印度-中亚对话
org:GCC-Central-Asia | 海合会-中亚峰会; 海合会—中亚峰会; 中亚-海合会峰会
org:QCCM | 阿中巴塔四国军队反恐合作协调机制; 阿富汗、中国、巴基斯坦、塔吉克斯坦四国军队反恐合作协调机制; 四国机制? | QCCM
org:OTS | 突厥国家组织; 突厥语国家合作委员会; 突厥语国家组织; 突厥议会; 突厥理事会; 突厥委员会
org:TURKSOY | 突厥文化国际组织; 国际突厥文化组织; 突厥语国家文化国际组织 | TURKSOY
org:TURKPA | 突厥语国家议会大会 | TURKPA
org:Turkic-Academy | 国际突厥科学院; 突厥科学院
org:TIF | 突厥投资基金
org:ECO | 经济合作组织; 中西亚经济合作组织; 中西亚经合组织
org:ECO-TDB | 经济合作组织贸易与开发银行
org:CICA | 亚洲相互协作与信任措施会议; 亚信会议; 亚信峰会; 亚信; 亚信会 | CICA
org:CAREC | 中亚区域经济合作; 中亚区域经济合作机制; 中亚区域经济合作学院 | CAREC
org:SPECA | 联合国中亚经济体特别计划; 中亚经济体特别计划 | SPECA
org:Heart-of-Asia | =亚洲之心-伊斯坦布尔进程; 亚洲之心; 阿富汗问题伊斯坦布尔进程; “亚洲之心”; 伊斯坦布尔进程
org:Astana-Format | 阿斯塔纳进程; 阿斯塔纳模式; 阿斯塔纳和谈; 阿斯塔纳机制
org:Moscow-Format | 莫斯科模式; “莫斯科模式”; 阿富汗问题莫斯科模式; 莫斯科模式磋商
org:3+3 | 3+3模式; “3+3”; “3+3”机制; 3+3机制
org:Astana-Forum | 阿斯塔纳国际论坛; 阿斯塔纳经济论坛
org:Boao | 博鳌亚洲论坛; 博鳌论坛; 博鳌; 博鳌亚洲论坛年会
org:SPIEF | 圣彼得堡国际经济论坛; 圣彼得堡经济论坛 | SPIEF
org:EEF | 东方经济论坛
org:Valdai | 瓦尔代国际辩论俱乐部; 瓦尔代俱乐部; “瓦尔代”国际辩论俱乐部; 瓦尔代论坛; 瓦尔代
org:Antalya-Forum | 安塔利亚外交论坛; 安塔利亚论坛
org:Munich-Security-Conference | 慕尼黑安全会议; 慕安会; 慕尼黑安全政策会议; 慕尼黑安全峰会
org:Shangri-La | 香格里拉对话会; 香格里拉对话; 香格里拉会议; 亚洲安全会议
org:Raisina | 瑞辛纳对话; 瑞辛纳对话会; 雷西纳对话
# Asia and the Pacific
org:AIIB | 亚洲基础设施投资银行; 亚投行 | AIIB
org:ADB | 亚洲开发银行; 亚行?; 亚开行; 亚银 | ADB
org:NDB | 新开发银行; 金砖国家新开发银行; 金砖银行; 金砖国家开发银行; 金砖新开发银行
org:CRA | 金砖国家应急储备安排; 应急储备安排; 金砖应急储备
org:ASEAN | 东南亚国家联盟; 东盟; 东协; 东南亚国家协会; 东盟国家; 东盟十国; 东盟各国; 东盟共同体; 东盟方面; 亚细安; 东盟十一国 | ASEAN
org:ASEAN+3 | 东盟与中日韩; 东盟-中日韩; 东盟+3; 10+3; “10+3”; 东盟与中日韩领导人会议; 10+3合作; 东盟—中日韩
org:ARF | 东盟地区论坛; 东盟区域论坛
org:EAS | 东亚峰会; 东亚高峰会; 东亚合作领导人系列会议?
org:APEC | 亚太经济合作组织; 亚洲太平洋经济合作组织; 亚太经合组织; 亚太经济合作会议; 亚太经合会; 亚太经合组织领导人非正式会议 | APEC
org:ASEM | 亚欧会议; 亚欧首脑会议; 亚欧峰会 | ASEM
org:RCEP | 区域全面经济伙伴关系协定; 区域全面经济伙伴关系; 区域全面经济伙伴协定 | RCEP
org:CPTPP | 全面与进步跨太平洋伙伴关系协定; 全面进步跨太平洋伙伴关系协定; 跨太平洋伙伴全面进步协定 | CPTPP
org:TPP | 跨太平洋伙伴关系协定; 跨太平洋伙伴关系协议; 跨太平洋经济伙伴关系协定; 跨太平洋战略经济伙伴关系协定 | TPP
org:IPEF | 印太经济框架; “印太经济框架”; 印度-太平洋经济框架; 印太经济繁荣框架; 印太繁荣经济框架 | IPEF
org:DEPA | 数字经济伙伴关系协定; 数字经济伙伴协定 | DEPA
org:AUKUS | =奥库斯联盟; 奥库斯; 美英澳三边安全伙伴关系; “奥库斯”; 奥库斯联盟; 美英澳三边安全伙伴关系协议; 澳英美三边安全伙伴关系; 澳库斯; 奥库斯集团 | AUKUS
org:ANZUS | 澳新美安全条约; 澳新美同盟; 澳新美条约; 太平洋安全保障条约; 澳美新安全条约 | ANZUS
org:Quad | 四方安全对话; 四方机制?; 美日印澳四边机制; 美日印澳四国机制; “四方安全对话”; 四边机制; “四边机制”; 四边安全对话; 四方安全对话机制; 美日印澳四方安全对话 | QUAD; Quad
org:Five-Eyes | 五眼联盟; “五眼联盟”; “五眼”联盟; 五眼情报联盟; “五眼”; 五眼国家 | FVEY
org:FPDA | 五国联防组织; 五国联防; 五国防务安排 | FPDA
org:SEATO | 东南亚条约组织; 东南亚集体防务条约组织; 东南亚公约组织 | SEATO
org:CENTO | 中央条约组织; 巴格达条约组织 | CENTO
org:SAARC | 南亚区域合作联盟; 南盟; 南亚区域合作协会 | SAARC
org:Colombo-Plan | 科伦坡计划; 可伦坡计划
org:BIMSTEC | 环孟加拉湾多领域经济技术合作倡议; 环孟加拉湾倡议; 环孟加拉湾多领域技术经济合作倡议; 孟加拉湾多领域经济技术合作倡议; 环孟加拉湾多领域技术暨经济合作倡议 | BIMSTEC
org:Colombo-Security-Conclave | 科伦坡安全会议; 科伦坡安全对话
org:LMC | 澜沧江-湄公河合作; 澜沧江—湄公河合作; 澜湄合作; 澜湄国家; 澜湄合作机制; 澜湄六国; 澜湄
org:GMS | 大湄公河次区域; 大湄公河次区域经济合作; 大湄公河次区域合作 | GMS
org:MRC | 湄公河委员会; 湄委会
org:ACMECS | 伊洛瓦底江-湄南河-湄公河经济合作战略; 三河流域机制; 湄公河-湄南河-伊洛瓦底江经济合作战略 | ACMECS
org:ACD | 亚洲合作对话; 亚合对话; 亚洲合作对话领导人会议
org:PIF | 太平洋岛国论坛; 太平洋岛屿论坛; 太平洋岛国? | PIF
org:SPC | 太平洋共同体; 南太平洋委员会; 太平洋共同体秘书处
org:MSG | 美拉尼西亚先锋集团; 美拉尼西亚先遣集团
org:CMIM | 清迈倡议多边化; 清迈倡议; 清迈协议 | CMIM
org:Six-Party | 六方会谈; 朝核问题六方会谈
org:KEDO | 朝鲜半岛能源开发组织; 半岛能源开发组织 | KEDO
org:TCS | =中日韩领导人会议; 中日韩合作秘书处; 中日韩三国合作秘书处
org:China-ASEAN | 中国-东盟领导人会议; 中国-东盟峰会; 中国—东盟领导人会议; 东盟与中国领导人会议; 中国-东盟自由贸易区; 中国-东盟自贸区; 中国—东盟自贸区; 中国-东盟自贸协定; 东盟-中国领导人会议; 10+1合作; 中国-东盟（10+1）领导人会议; 中国-东盟博览会 | ACFTA
org:China-PIC | =中国-太平洋岛国经济发展合作论坛; 中国-太平洋岛国外长会; 中国-太平洋岛国经济发展合作论坛; 中国—太平洋岛国外长会; 中国-太平洋岛国外长会议; 中国-太平洋岛国论坛对话会
org:PIDF | 太平洋岛国发展论坛; 太平洋岛屿发展论坛 | PIDF
org:PBP | 蓝色太平洋伙伴; 蓝色太平洋伙伴关系
org:APTA | 亚太贸易协定 | APTA
# the Middle East and the Islamic world
org:GCC | 海湾阿拉伯国家合作委员会; 海湾合作委员会; 海合会; 海方?; 海合会国家; 海湾合作组织; 海湾国家合作委员会 | GCC
org:LAS | 阿拉伯国家联盟; 阿盟; 阿拉伯联盟; 阿拉伯国家峰会 | LAS?
org:OIC | 伊斯兰合作组织; 伊斯兰会议组织; 伊合组织; 伊斯兰国家组织 | OIC
org:IsDB | 伊斯兰开发银行; 伊斯兰开发银行集团; 伊斯兰发展银行; 伊开行 | ISDB
org:OPEC | 石油输出国组织; 欧佩克; 石油输出国家组织; 油组? | OPEC
org:OPEC+ | 欧佩克+; “欧佩克+”; 欧佩克加; 欧佩克与非欧佩克产油国; 石油输出国组织及其盟友 | OPEC+
org:OPEC-Fund | 欧佩克国际发展基金; 欧佩克基金; 石油输出国组织国际发展基金; 欧佩克国际发展基金会 | OFID
org:OAPEC | 阿拉伯石油输出国组织 | OAPEC
org:GECF | 天然气出口国论坛; 天然气输出国论坛 | GECF
org:AMF | 阿拉伯货币基金组织; 阿拉伯货币基金; 阿拉伯货币基金会
org:AFESD | 阿拉伯经济和社会发展基金; 阿拉伯经济社会发展基金 | AFESD
org:BADEA | 阿拉伯非洲经济开发银行; 阿拉伯非洲经济发展银行; 非洲经济发展阿拉伯银行 | BADEA
org:AMU | 阿拉伯马格里布联盟; 马格里布联盟
org:D8 | 发展中八国集团; 发展中八国 | D-8
org:Middle-East-Quartet | 中东问题有关四方; 中东问题四方; 中东问题四方机制; 中东四方; 中东问题四方会谈
org:Negev-Forum | 内盖夫论坛; 内盖夫峰会
org:I2U2 | I2U2集团; 西亚“四方机制” | I2U2
org:Abraham-Accords | 亚伯拉罕协议; 亚伯拉罕协定; “亚伯拉罕协议”
org:CASCF | 中国-阿拉伯国家合作论坛; 中阿合作论坛; 中国—阿拉伯国家合作论坛; 中阿峰会; 中国-阿拉伯国家峰会; 中阿论坛; 中国—阿拉伯国家峰会; 中国-阿拉伯国家博览会; 中阿博览会 | CASCF
org:Russian-Arab-Forum | 俄罗斯-阿拉伯合作论坛; 俄阿合作论坛; 俄罗斯-阿拉伯峰会
org:EMGF | 东地中海天然气论坛 | EMGF
org:IMCTC | 伊斯兰军事反恐联盟; 伊斯兰反恐军事联盟; 伊斯兰国家反恐联盟 | IMCTC
org:Global-Coalition | 打击“伊斯兰国”国际联盟; 打击伊斯兰国国际联盟; 国际联盟?; 国际反恐联盟?; 打击极端组织“伊斯兰国”国际联盟 | CJTF-OIR
org:MWL | 穆斯林世界联盟; 伊斯兰世界联盟; 世界穆斯林联盟
# Africa
org:AU | 非洲联盟; 非盟 | AU?
org:OAU | 非洲统一组织; 非统组织; 非统 | OAU
org:AU-Commission | 非洲联盟委员会; 非盟委员会; 非委会
org:AU-PSC | 非洲联盟和平与安全理事会; 非盟和平与安全理事会; 非盟和安理事会; 非盟和安会
org:AfDB | 非洲开发银行; 非开行; 非洲发展银行; 非洲开发银行集团 | AfDB; AFDB
org:AfCFTA | 非洲大陆自由贸易区; 非洲大陆自贸区; 非洲自贸区; 非洲大陆自由贸易协定; 非洲大陆自贸协定; 非洲自由贸易区 | AfCFTA
org:Afreximbank | 非洲进出口银行
org:AFC | 非洲金融公司; 非洲金融集团
org:NEPAD | 非洲发展新伙伴关系; 非洲发展新伙伴计划; 非盟发展署 | NEPAD
org:ECOWAS | 西非国家经济共同体; 西共体; 西非经共体; 西非共同体; 西非经济共同体 | ECOWAS
org:UEMOA | 西非经济货币联盟; 西非经货联盟; 西非经济与货币联盟 | WAEMU; UEMOA
org:BCEAO | 西非国家中央银行; 西非央行 | BCEAO
org:BOAD | 西非开发银行 | BOAD
org:EBID | 西非国家经济共同体投资与开发银行; 西共体投资与开发银行 | EBID
org:ECCAS | 中部非洲国家经济共同体; 中非国家经济共同体; 中部非洲经济共同体 | ECCAS
org:CEMAC | 中部非洲经济与货币共同体; 中非经济与货币共同体; 中部非洲经济和货币共同体; 中非经货共同体 | CEMAC
org:BEAC | 中部非洲国家银行; 中非国家银行 | BEAC
org:BDEAC | 中部非洲国家开发银行; 中非国家开发银行 | BDEAC
org:SADC | 南部非洲发展共同体; 南共体; 南非共体; 南部非洲共同体; 南非洲发展共同体; 南部非洲国家? | SADC
org:SADCC | 南部非洲发展协调会议 | SADCC
org:SACU | 南部非洲关税同盟 | SACU
org:DBSA | 南部非洲开发银行 | DBSA
org:COMESA | 东部和南部非洲共同市场; 东南非共同市场; 东南部非洲共同市场; 东非和南部非洲共同市场 | COMESA
org:EAC | 东非共同体; 东共体 | EAC?
org:EADB | 东非开发银行 | EADB
org:TDB | 东南非贸易与开发银行; 东部和南部非洲贸易与开发银行
org:IGAD | 东非政府间发展组织; 政府间发展组织; 伊加特; 东非政府间发展管理局; 非洲之角政府间发展组织; 政府间发展管理局 | IGAD
org:CEN-SAD | 萨赫勒-撒哈拉国家共同体; 萨赫勒—撒哈拉国家共同体; 撒哈拉-萨赫勒国家共同体; 萨赫勒-撒哈拉共同体 | CENSAD; CEN-SAD
org:G5-Sahel | 萨赫勒五国集团; 萨赫勒五国; 萨赫勒五国联合部队
org:AES | 萨赫勒国家联盟; 萨赫勒联盟; 萨赫勒国家邦联; 萨赫勒国家联邦
org:ICGLR | 大湖地区国际会议; 非洲大湖地区国际会议; 大湖地区问题国际会议 | ICGLR
org:MNJTF | 多国联合特遣部队; 多国联合部队? | MNJTF
org:AMISOM | 非盟驻索马里特派团; 非盟驻索马里过渡特派团; 非洲联盟驻索马里特派团; 非索特派团; 非洲联盟驻索马里过渡特派团; 非盟驻索特派团 | AMISOM; ATMIS; AUSSOM
org:LCBC | 乍得湖流域委员会; 乍得湖盆地委员会 | LCBC
org:NBI | 尼罗河流域倡议; 尼罗河流域行动
org:FOCAC | 中非合作论坛; 中非合作论坛峰会; 中非论坛; 中非合作论坛北京峰会; 中非合作论坛约翰内斯堡峰会 | FOCAC
org:Forum-Macao | 中国-葡语国家经贸合作论坛; 中葡论坛; 中国-葡语国家经贸合作论坛（澳门）; 中国—葡语国家经贸合作论坛; 澳门论坛
org:TICAD | =东京非洲发展国际会议; 非洲开发会议; 东京非洲发展国际会议; 非洲发展国际会议; 东京非洲开发会议; 日本非洲开发会议 | TICAD
org:Russia-Africa | 俄罗斯-非洲峰会; 俄非峰会; 俄罗斯—非洲峰会; 俄非经济论坛; 俄罗斯-非洲经济与人道主义论坛
org:India-Africa | 印度-非洲论坛峰会; 印非峰会; 印度—非洲论坛峰会; 印非论坛峰会; 印度-非洲峰会 | IAFS
org:US-Africa | 美国-非洲领导人峰会; 美非领导人峰会; 美非峰会; 美国-非洲峰会; 美国—非洲领导人峰会
org:Türkiye-Africa | 土耳其-非洲峰会; 土耳其—非洲伙伴关系峰会; 土非峰会; 土耳其-非洲伙伴关系峰会
org:EU-Africa | 欧盟-非盟峰会; 欧盟-非洲峰会; 欧非峰会; 欧盟—非盟峰会; 非盟-欧盟峰会; 非欧峰会
org:Korea-Africa | 韩国-非洲峰会; 韩非峰会; 韩国—非洲峰会
org:AGOA | 非洲增长与机遇法案; 非洲增长与机会法案; 非洲增长和机会法案; 非洲增长和机遇法案 | AGOA
# the Americas
org:OAS | 美洲国家组织 | OAS
org:CELAC | 拉美和加勒比国家共同体; 拉共体; 拉丁美洲和加勒比国家共同体; 拉美及加勒比国家共同体; 拉美国家; 拉美和加勒比国家; 拉丁美洲国家; 拉方?; 拉美?; 拉丁美洲?; 拉美地区?; 拉美和加勒比?; 拉美和加勒比地区; 拉丁美洲和加勒比国家; 拉加地区; 拉美各国; 加勒比和拉美国家 | CELAC
org:China-CELAC | 中国-拉共体论坛; 中拉论坛; 中国—拉共体论坛; 中国-拉美和加勒比国家共同体论坛; 中国—拉美和加勒比国家共同体论坛
org:Mercosur | 南方共同市场; 南共市; 南锥体共同市场; 南美共同市场 | MERCOSUL; MERCOSUR
org:Andean-Community | 安第斯共同体; 安共体; 安第斯集团; 安第斯国家共同体; 安地斯共同体
org:Pacific-Alliance | 太平洋联盟
org:UNASUR | 南美洲国家联盟; 南美国家联盟 | UNASUR
org:LAFTA | 拉丁美洲自由贸易协会; 拉美自由贸易协会; 拉美一体化协会? | LAFTA
org:PROSUR | 南美进步论坛; 南美洲进步论坛; 南美进步和一体化论坛 | PROSUR
org:ALBA | 美洲玻利瓦尔联盟; 玻利瓦尔联盟; 美洲玻利瓦尔替代计划; 我们美洲人民玻利瓦尔联盟; 美洲人民玻利瓦尔联盟 | ALBA-TCP; ALBA
org:CARICOM | 加勒比共同体; 加共体; 加勒比国家; 加勒比国家共同体; 加勒比共同体和共同市场 | CARICOM | 加勒比?
org:OECS | 东加勒比国家组织 | OECS
org:ACS | 加勒比国家联盟
org:SICA | 中美洲一体化体系; 中美洲国家; 中美洲统合体; 中美洲一体化组织 | SICA
org:CABEI | 中美洲经济一体化银行; 中美洲经济整合银行; 中美洲开发银行 | BCIE; CABEI
org:IADB | 泛美开发银行; 美洲开发银行; 泛美开发银行集团 | IADB
org:CAF | 拉美开发银行; 安第斯开发集团; 安第斯开发集团-拉美开发银行; 拉美和加勒比开发银行
org:CDB-Caribbean | 加勒比开发银行
org:PAHO | 泛美卫生组织 | PAHO
org:Petrocaribe | =加勒比石油计划; 加勒比石油公司; 加勒比石油计划; 加勒比石油组织
org:NAFTA | 北美自由贸易协定; 北美自贸协定; 北美自由贸易区; 北美自由贸易协议 | NAFTA
org:USMCA | 美墨加协定; 美墨加贸易协定; 美国-墨西哥-加拿大协定; 美墨加三国协议; 美墨加协议 | USMCA; CUSMA
org:NORAD | 北美防空司令部; 北美空防司令部; 北美航空航天防御司令部; 北美空防司令部 | NORAD
org:CAFTA-DR | =多米尼加-中美洲自由贸易协定; 美国-中美洲自由贸易协定; 中美洲自由贸易协定; 多米尼加-中美洲自由贸易协定 | CAFTA-DR
org:ACTO | 亚马孙合作条约组织; 亚马逊合作条约组织; 亚马孙国家 | ACTO
org:Lima-Group | 利马集团
org:Summit-of-the-Americas | 美洲峰会; 美洲国家首脑会议; 美洲国家峰会
org:IACHR | 美洲人权委员会; 泛美人权委员会; 泛美人权法院 | IACHR
# loose groups that speak and act
org:West | 西方?; 西方国家; 西方世界; 西方大国; 西方阵营; 西方列强; 西方社会?; 集体西方; “集体西方”; 西方集团; 西方盟友; <美>西方; 西方各国
org:Global-South | 全球南方; “全球南方”; “全球南方”国家; 全球南方国家; 南方国家?
org:Central-Asian-States | =中亚国家; 中亚方面
org:Gulf-States | =海湾国家; 海湾产油国
org:Baltic-States | =波罗的海国家; 波罗的海方面
org:Western-Balkans | 西巴尔干; 西巴尔干地区
org:Nordic-Countries | =北欧国家; 北欧诸国
org:LDC | 最不发达国家; 最不发达国家集团
org:SIDS | 小岛屿发展中国家; 小岛屿国家
org:OACPS | 非洲、加勒比和太平洋国家组织; 非加太国家组织; 非加太国家; 非加太集团; 非洲、加勒比和太平洋国家集团 | OACPS
org:CVF | 气候脆弱国家论坛; 气候脆弱论坛
org:ISA-Solar | 国际太阳能联盟
org:CDRI | 抗灾基础设施联盟; 抵御灾害基础设施联盟 | CDRI
org:IOMed | 国际调解院
org:EITI | 采掘业透明度倡议; 采掘业透明度行动计划 | EITI
org:Minerals-Security-Partnership | 矿产安全伙伴关系; 矿产安全伙伴; 矿产安全伙伴关系倡议
org:ITER | 国际热核聚变实验堆; 国际热核聚变实验堆计划; 国际热核聚变实验堆组织 | ITER
org:ESA | 欧洲航天局; 欧空局; 欧洲空间局; 欧洲太空总署
org:APSCO | 亚太空间合作组织; 亚太空间组织 | APSCO
org:Artemis-Accords | 阿尔忒弥斯协定; 阿尔忒弥斯协议; 阿耳忒弥斯协定
org:ILRS | 国际月球科研站 | ILRS
org:INBAR | 国际竹藤组织 | INBAR
org:Intelsat | 国际通信卫星组织
org:CERN | 欧洲核子研究中心; 欧洲核子研究组织 | CERN
org:IHO | 国际海道测量组织; 国际水道测量组织
org:WADA | 世界反兴奋剂机构; 国际反兴奋剂机构 | WADA
org:IOC | 国际奥林匹克委员会; 国际奥委会
org:FIFA | 国际足球联合会; 国际足联 | FIFA
org:SWIFT | 环球银行金融电信协会; 环球同业银行金融电讯协会; 环球银行间金融通信协会 | SWIFT
# armed groups: the Middle East
org:Hamas | 哈马斯; 巴勒斯坦伊斯兰抵抗运动; 伊斯兰抵抗运动; 哈玛斯; 卡桑旅; 哈马斯武装; 巴勒斯坦哈马斯
org:Islamic-Jihad | 巴勒斯坦伊斯兰圣战组织; 伊斯兰圣战组织; 巴勒斯坦杰哈德; 杰哈德; 杰哈德组织; 伊斯兰圣战运动; 巴勒斯坦伊斯兰圣战; 杰哈德运动
org:Fatah | 法塔赫; 巴勒斯坦民族解放运动; 法塔组织
org:Al-Aqsa-Brigades | 阿克萨烈士旅; 阿克萨殉教者旅; 阿克萨烈士营
org:PFLP | 解放巴勒斯坦人民阵线; 巴勒斯坦人民解放阵线; 人阵? | PFLP
org:DFLP | 解放巴勒斯坦民主阵线; 巴勒斯坦民主解放阵线; 民阵? | DFLP
org:Black-September | 黑色九月
org:Hezbollah | 真主党; 黎巴嫩真主党; 黎真主党; 真主党武装
org:Amal | 阿迈勒运动; 阿迈尔运动
org:South-Lebanon-Army | 南黎巴嫩军; 南黎军
org:Houthis | 胡塞武装; 也门胡塞武装; 胡塞; 胡塞组织; 安萨尔安拉; 胡希; 青年运动组织; 青年运动“胡塞”; 胡塞叛军
org:AQAP | “基地”组织阿拉伯半岛分支; 阿拉伯半岛基地组织; 基地组织阿拉伯半岛分支; “阿拉伯半岛基地组织” | AQAP
org:Mahdi-Army | 迈赫迪军; 马赫迪军; “迈赫迪军”
org:Kataib-Hezbollah | 真主党旅; 伊拉克真主党旅; 伊拉克真主党; “真主党旅”
org:PMF | 人民动员组织; 人民动员力量; 什叶派民兵武装“人民动员组织”; “人民动员组织”; 人民动员部队
org:PUK | 库尔德斯坦爱国联盟; 库爱盟; 库尔德爱国联盟
org:KDP | 库尔德斯坦民主党; 库民党; 库尔德民主党
org:Peshmerga | =佩什梅加; 库尔德自由斗士; 佩什梅加; 库尔德武装“佩什梅加”; 自由斗士武装
org:MEK | 人民圣战者组织; “人民圣战者组织”; 伊朗人民圣战者组织; 人民圣战组织
org:PJAK | 库尔德斯坦自由生活党; 库尔德自由生活党; 自由生活党 | PJAK
org:Jundallah | 真主旅; 真主战士组织; 真主战士; 正义军; “正义军”; 真主旅组织
org:PKK | 库尔德工人党; 库工党; 库尔德工人党武装; 库德工人党
org:YPG | 人民保护部队; “人民保护部队”; 库尔德“人民保护部队”; 库尔德人民保护部队; 人民保护联盟
org:SDF | 叙利亚民主军; 叙利亚民主力量; “叙利亚民主军”; 叙利亚民主军武装; 库尔德武装“叙利亚民主军”; 叙利亚民主部队
org:FSA | 叙利亚自由军; “叙利亚自由军”; 叙自由军
org:HTS | 沙姆解放组织; “沙姆解放组织”; 解放沙姆; 叙利亚解放组织; 沙姆解放阵线
org:al-Nusra | 努斯拉阵线; 支持阵线; “支持阵线”; 胜利阵线; 努斯拉; “努斯拉阵线”; “胜利阵线”; 征服沙姆阵线
org:ISIS | “伊斯兰国”; 伊斯兰国; 极端组织“伊斯兰国”; 极端组织伊斯兰国; 达伊沙; 达伊什; “伊斯兰国”组织; 伊斯兰国组织; 伊拉克和大叙利亚伊斯兰国; 伊拉克和黎凡特伊斯兰国; “伊拉克和黎凡特伊斯兰国”; “伊斯兰国呼罗珊分支”; 伊斯兰国呼罗珊省; “呼罗珊分支”; 呼罗珊分支 | ISIS; ISIL; ISIS-K; ISIL-K; IS?; ISKP
org:Al-Qaeda | “基地”组织; 基地组织; 盖达组织; 凯达组织; 阿尔盖达; 卡伊达; “基地”?
org:FETO | 居伦恐怖组织; 法图拉恐怖组织; 居伦运动; “居伦运动”; 居伦组织; 葛兰运动; “居伦恐怖组织” | FETO
# South and Central Asia
org:Taliban | 塔利班; 阿富汗塔利班; 阿塔?; 阿塔临时政府; 神学士; 塔里班; 阿富汗塔利班政权; 塔利班政权; 阿塔政权; 塔利班政府
org:Haqqani | 哈卡尼网络; “哈卡尼网络”; 哈卡尼组织; 哈卡尼集团
org:Mujahideen | 阿富汗圣战者; 圣战者?; 阿富汗圣战组织; 阿富汗抵抗力量; 阿富汗抵抗组织; 阿富汗游击队; 阿富汗反政府武装?
org:TTP | 巴基斯坦塔利班; 巴塔?; 巴基斯坦塔利班运动; “巴塔”; 巴基斯坦塔利班组织
org:Lashkar-e-Taiba | 虔诚军; “虔诚军”; 虔信军; “虔信军”; 圣军组织; 拉什卡-塔伊巴
org:Jaish-e-Mohammed | 穆罕默德军; “穆罕默德军”; 先知军
org:Hizbul-Mujahideen | 圣战者党; 真主圣战党
org:BLA | 俾路支解放军; “俾路支解放军”; 俾路支省解放军
org:ULFA | 阿萨姆联合解放阵线; 阿萨姆解放阵线; 联合解放阿萨姆阵线 | ULFA
org:NSCN | 那加兰民族社会主义委员会; 那加民族社会主义委员会 | NSCN
org:LTTE | 泰米尔猛虎组织; 猛虎组织; 泰米尔伊拉姆猛虎解放组织; 泰米尔之虎; 泰米尔猛虎; “猛虎”组织; “泰米尔伊拉姆猛虎解放组织”; 泰米尔伊拉姆解放之虎; 坦米尔之虎 | LTTE
org:ETIM | 东突厥斯坦伊斯兰运动; 东伊运; “东伊运”; “东突”; 东突; “东突厥斯坦伊斯兰运动”; “突厥斯坦伊斯兰党”; 突厥斯坦伊斯兰党; “东突”恐怖势力; 东突组织; “东突”组织; 东突厥斯坦伊斯兰党 | ETIM
org:IMU | 乌兹别克斯坦伊斯兰运动; “乌伊运”; 乌伊运
# South-East Asia
org:Khmer-Rouge | 红色高棉; 赤柬; 赤色高棉; 波尔布特政权; 红色高棉政权; 民柬?
org:Viet-Cong | =越共游击队; 南越民族解放阵线; 越南南方民族解放阵线; 南方民族解放阵线; 南解?
org:Pathet-Lao | 巴特寮; 寮国战斗部队; 老挝爱国战线; 老挝人民解放军
org:Abu-Sayyaf | 阿布沙耶夫; 阿布沙耶夫武装; 阿布沙耶夫组织; 阿布沙耶夫集团; 阿布萨耶夫; “阿布沙耶夫”
org:MILF | 摩洛伊斯兰解放阵线; 摩伊解; 莫洛伊斯兰解放阵线; 摩洛回教解放阵线
org:MNLF | 摩洛民族解放阵线; 摩解; 莫洛民族解放阵线; 摩洛国家解放阵线 | MNLF
org:NPA | 新人民军; 菲律宾新人民军; “新人民军”
org:Jemaah-Islamiyah | 伊斯兰祈祷团; “伊斯兰祈祷团”; 回教祈祷团; 伊斯兰团
org:GAM | 自由亚齐运动; 亚齐独立运动; “自由亚齐运动”
org:Fretilin | 东帝汶独立革命阵线; 革阵; 东帝汶革阵; 革命阵线?
org:ARSA | 若开罗兴亚救世军; 罗兴亚救世军; “若开罗兴亚救世军” | ARSA
org:Arakan-Army | 若开军; “若开军”; 若开民族军; 阿拉干军
# Africa
org:Polisario | 波利萨里奥阵线; 西撒人阵; 西撒哈拉人民解放阵线; 波利萨里奥; 玻里萨利欧阵线
org:AQIM | 伊斯兰马格里布基地组织; “基地”组织北非分支; 基地组织北非分支; “伊斯兰马格里布基地组织”; 马格里布基地组织; “基地”组织伊斯兰马格里布分支; 伊斯兰马格里布“基地”组织 | AQIM
org:GIA | 伊斯兰武装集团; 伊斯兰武装组织; 阿尔及利亚伊斯兰武装集团
org:LNA | 利比亚国民军; “国民军”; 东部国民军; 哈夫塔尔武装
org:Boko-Haram | 博科圣地; “博科圣地”; 博科哈拉姆; 博科圣地组织
org:JNIM | 支持伊斯兰与穆斯林组织; “支持伊斯兰与穆斯林”组织; 支持伊斯兰和穆斯林组织; 伊斯兰与穆斯林支持组织 | JNIM
org:RUF | 革命联合阵线; 联阵; 塞拉利昂革命联合阵线; 革命统一战线
org:NPFL | 利比里亚全国爱国阵线; 利比里亚民族爱国阵线; 全国爱国阵线 | NPFL
org:Seleka | 塞雷卡; “塞雷卡”; 塞雷卡武装; 反政府武装“塞雷卡”; 塞雷卡联盟
org:M23 | M23运动; “M23运动”; 3·23运动; “3·23运动”; 三月二十三日运动; “M23”; M23; M23叛军
org:RCD | 刚果民主联盟; 刚果争取民主联盟; 刚民盟
org:MLC | 刚果解放运动; 刚果（金）解放运动; 刚解运
org:FDLR | 解放卢旺达民主力量; 卢旺达民主解放力量; 卢民主力量; 卢旺达解放民主力量 | FDLR
org:Interahamwe | 联攻派; 帮派民兵; 联攻派民兵
org:RPF | 卢旺达爱国阵线; 卢爱阵
org:LRA | 上帝抵抗军; 圣灵抵抗军; 真主抵抗军; “上帝抵抗军”; “圣灵抵抗军”; 乌干达上帝抵抗军
org:ADF | 民主同盟军; 民主力量同盟; 乌干达民主同盟军; “民主同盟军”; 盟军民主力量
org:Al-Shabaab | 索马里青年党; 青年党?; “青年党”; 索马里“青年党”; 沙巴布; 伊斯兰青年党; 伊斯兰青年运动; “索马里青年党”; 青年党武装; 青年军?
org:ICU | 伊斯兰法院联盟; 伊斯兰法庭联盟; 教派武装“伊斯兰法院联盟”; “伊斯兰法院联盟”
org:EPLF | 厄立特里亚人民解放阵线; 厄人阵 | EPLF
org:TPLF | 提格雷人民解放阵线; 提人阵; “提格雷人民解放阵线”; “提人阵”; 提格雷人阵; 提格雷武装 | TPLF
org:OLF | 奥罗莫解放阵线; 奥解阵
org:SPLA | 苏丹人民解放军; 苏丹人民解放运动; 苏人解; 苏丹人民解放运动（北方局）; 南苏丹人民解放军 | SPLA
org:RSF | 快速支援部队; “快速支援部队”; 苏丹快速支援部队; 快支部队
org:JEM | 正义与平等运动; 公正与平等运动; 公平与正义运动; 公正平等运动
org:Janjaweed | 金戈威德; 坚杰维德; 金戈威德民兵; 简贾威德; “金戈威德”
org:UNITA | 争取安哥拉彻底独立全国联盟; 安盟; 安哥拉彻底独立全国联盟; 安盟武装 | UNITA
org:MPLA | 安哥拉人民解放运动; 安人运 | MPLA
org:FLEC | 卡宾达飞地解放阵线; 卡宾达解放阵线; 卡解阵 | FLEC
org:Renamo | 莫桑比克全国抵抗运动; 莫抵运; 莫桑比克抵抗运动 | RENAMO
org:Frelimo | 莫桑比克解放阵线; 莫解阵; 莫解阵党; 莫桑比克解放阵线党; 解阵党 | FRELIMO
org:SWAPO | 西南非洲人民组织; 人组党; 西南非人民组织; 纳米比亚人组党 | SWAPO
org:ANC | 非洲人国民大会; 非国大; 南非非国大; 非洲民族议会; 非洲人国民大会党
org:ZANU | 津巴布韦非洲民族联盟; 津民盟; 津巴布韦非洲民族联盟-爱国阵线; 民盟-爱国阵线; 津民盟-爱阵 | ZANU
org:ZAPU | 津巴布韦非洲人民联盟; 津人盟 | ZAPU
# Europe and the Americas
org:IRA | 爱尔兰共和军; 北爱尔兰共和军; 临时派爱尔兰共和军
org:ETA | 埃塔; 埃塔组织; 巴斯克民族和自由组织; 巴斯克祖国与自由; “埃塔”; 巴斯克分离组织“埃塔”
org:KLA | 科索沃解放军; 科解?; 科索沃解放阵线
org:Red-Brigades | 红色旅; 意大利红色旅; “红色旅”
org:Red-Army-Faction | 红军旅; 赤军旅; 红色军团; “红军旅”
org:FARC | 哥伦比亚革命武装力量; 哥武; 哥革命武装力量; 哥武装力量; 哥伦比亚革命武装部队; “哥武” | FARC
org:ELN | 哥伦比亚民族解放军; 民族解放军?; “民族解放军”; 哥民解; 哥伦比亚“民族解放军”
org:M-19 | 四·一九运动; “四·一九”运动; M-19运动; 四一九运动
org:Shining-Path | 光辉道路; “光辉道路”; 秘鲁光辉道路; 光辉道路组织
org:MRTA | 图帕克·阿马鲁革命运动; 图帕克阿马鲁革命运动; 图帕克·阿马鲁 | MRTA
org:FMLN | 法拉本多·马蒂民族解放阵线; 法拉本多马蒂民族解放阵线; 马蒂阵线; 马蒂民族解放阵线 | FMLN
org:FSLN | 桑地诺民族解放阵线; 桑解阵; 桑地诺阵线; 桑地诺解放阵线; 桑定; 桑地诺 | FSLN
org:Contras | 尼加拉瓜反政府武装; 反桑武装; 尼反政府武装; 反抗军?; 孔特拉
org:Tren-de-Aragua | 阿拉瓜火车; “阿拉瓜火车”; 阿拉瓜火车帮; 阿拉瓜列车; “阿拉瓜列车”; 阿拉瓜帮
# named for who reads: no form of these is looked for in texts
org:KRG | 库尔德斯坦地区政府
org:CTA | 藏人行政中央
org:C5 | =中亚五国
org:ISSG | 叙利亚国际支持小组 | ISSG
org:TTIP | 跨大西洋贸易与投资伙伴关系协定 | TTIP
org:Ecumenical-Patriarchate | 君士坦丁堡普世牧首区
org:League-of-Nations | 国际联盟
org:HRW | 人权观察
org:Amnesty | 国际特赦组织
org:MSF | 无国界医生
org:RWB | 无国界记者
org:ICG | 国际危机组织
org:Oxfam | 乐施会
org:SIPRI | 斯德哥尔摩国际和平研究所 | SIPRI
org:Greenpeace | 绿色和平组织
org:Transparency | 透明国际
org:WUC | 世界维吾尔代表大会
org:SOHR | 叙利亚人权观察组织 | SOHR
org:SNC | 叙利亚反对派和革命力量全国联盟
org:Muslim-Brotherhood | 穆斯林兄弟会
org:IAAF | 世界田径联合会 | IAAF
org:UEFA | 欧洲足球协会联盟 | UEFA
org:DPKO | 联合国和平行动部 | DPKO
org:UNIFEM | 联合国妇女发展基金 | UNIFEM
org:MONUC | 联合国组织刚果民主共和国特派团
org:UNMIN | 联合国尼泊尔特派团 | UNMIN
org:UNMIL | 联合国利比里亚特派团 | UNMIL
org:UNOCI | 联合国科特迪瓦行动 | UNOCI
org:UNAMID | 非洲联盟-联合国达尔富尔混合行动 | UNAMID
org:UNISFA | 联合国阿卜耶伊临时安全部队 | UNISFA
org:UNMIS | 联合国苏丹特派团 | UNMIS
org:UNITAMS | 联合国苏丹过渡时期综合援助团 | UNITAMS
org:UNSMIL | 联合国利比亚支助团 | UNSMIL
org:UNAMI | 联合国伊拉克援助团 | UNAMI
org:UNSCOM | =联合国特别委员会 | UNSCOM
org:UNMOVIC | 联合国监测、核查和视察委员会 | UNMOVIC
org:UNPROFOR | 联合国保护部队 | UNPROFOR
org:UNTAC | 联合国柬埔寨临时权力机构 | UNTAC
org:UNTAET | 联合国东帝汶过渡行政当局 | UNTAET
org:UNMIT | 联合国东帝汶综合特派团 | UNMIT
org:UNTSO | 联合国停战监督组织 | UNTSO
org:UNMOGIP | 联合国驻印度和巴基斯坦军事观察组 | UNMOGIP
org:MINURSO | 联合国西撒哈拉全民投票特派团 | MINURSO
org:MINUSTAH | 联合国海地稳定特派团 | MINUSTAH
org:BINUH | 联合国海地综合办事处 | BINUH
org:UNOMIG | 联合国格鲁吉亚观察团 | UNOMIG
org:UNMEE | 联合国埃塞俄比亚和厄立特里亚特派团 | UNMEE
org:UNAMSIL | 联合国塞拉利昂特派团 | UNAMSIL
org:UNAMIR | 联合国卢旺达援助团 | UNAMIR
org:UNOSOM | 联合国索马里行动 | UNOSOM
org:ONUC | 联合国刚果行动 | ONUC
org:UNEF | 联合国紧急部队 | UNEF
org:UNTAG | 联合国过渡时期援助团 | UNTAG
org:UNAVEM | 联合国安哥拉核查团 | UNAVEM
org:ONUSAL | 联合国萨尔瓦多观察团 | ONUSAL
org:ONUCA | 联合国中美洲观察团 | ONUCA
org:UNOWAS | 联合国西非和萨赫勒办事处 | UNOWAS
org:UNOOSA | 联合国外层空间事务厅 | UNOOSA
org:UNIDIR | 联合国裁军研究所 | UNIDIR
org:UNCITRAL | 联合国国际贸易法委员会 | UNCITRAL
org:UNCDF | 联合国资本发展基金 | UNCDF
org:UNV | 联合国志愿人员组织
org:UNMAS | 联合国地雷行动处 | UNMAS
org:UNRRA | 联合国善后救济总署 | UNRRA
org:COI-Syria | 叙利亚问题独立国际调查委员会
org:INCB | 国际麻醉品管制局 | INCB
org:CD | 裁军谈判会议
org:IPCC | 政府间气候变化专门委员会 | IPCC
org:ITC | =国际贸易中心
org:NEA | =核能署
org:Zangger | 桑戈委员会
org:Codex | 食品法典委员会
org:ICRM | 国际红十字与红新月运动 | ICRM
org:IMSO | 国际移动卫星组织 | IMSO
org:BIE | 国际展览局
org:OPANAL | 拉丁美洲和加勒比禁止核武器组织 | OPANAL
org:WFTU | 世界工会联合会 | WFTU
org:ITUC | 国际工会联合会 | ITUC
org:ICFTU | 国际自由工会联合会 | ICFTU
org:ICCO | 国际可可组织 | ICCO
org:ICO | 国际咖啡组织
org:ITC-Tin | 国际锡理事会
org:INRO | 国际天然橡胶组织 | INRO
org:IWC | 国际捕鲸委员会
org:IWC-Wheat | 国际小麦理事会
org:ISO-Sugar | 国际糖业组织
org:Cairns-Group | 凯恩斯集团
org:Bretton-Woods | 布雷顿森林机构
org:IIB | =国际投资银行
org:NIB | 北欧投资银行
org:FLAR | 拉丁美洲储备基金 | FLAR
org:FONPLATA | 拉普拉塔河流域开发银行 | FONPLATA
org:EMU | 经济与货币联盟
org:EMS-Money | 欧洲货币体系
org:EAPC | 欧洲-大西洋伙伴关系理事会 | EAPC
org:PfP | 和平伙伴关系计划
org:EULEX | 欧盟驻科索沃法治特派团 | EULEX
org:EUMM | =欧盟监察团 | EUMM
org:EUFOR | =欧盟部队 | EUFOR
org:OSCE-SMM | 欧安组织乌克兰特别监察团
org:OHR | 高级代表办事处
org:PIC | =和平执行委员会
org:SFOR | =稳定部队 | SFOR
org:IFOR | =执行部队 | IFOR
org:SELEC | 东南欧执法中心 | SELEC
org:CoR | 欧洲地区委员会
org:Eurojust | 欧盟刑事司法合作署 | EUROJUST
org:EDA | 欧洲防务局
org:ENTSO-E | 欧洲输电系统运营商网络
org:Craiova-Group | 克拉约瓦集团
org:Slavkov | 斯拉夫科夫模式
org:MED9 | 地中海九国
org:Contact-Group | 前南斯拉夫问题联络小组
org:LoN-Council | 国际联盟行政院
org:PCIJ | 常设国际法院 | PCIJ
org:Non-Intervention-Committee | =不干涉委员会
org:Little-Entente | 小协约国
org:Balkan-Entente | 巴尔干协约国
org:Triple-Alliance | 三国同盟
org:Triple-Entente | 三国协约
org:Axis | 轴心国
org:Anti-Comintern-Pact | 反共产国际协定
org:Allies | =盟国
org:Central-Powers | =同盟国
org:Comintern | 共产国际
org:Cominform | 共产党情报局
org:French-Committee | 法兰西民族解放委员会
org:Manchukuo | 伪满洲国
org:South-Vietnam | =南越
org:Far-Eastern-Commission | =远东委员会
org:Allied-Council | 盟国对日委员会
org:CFM | =外长会议
org:COCOM | 巴黎统筹委员会 | COCOM
org:EPU | 欧洲支付同盟
org:EDC-Defence | 欧洲防务共同体
org:SNC-Council | 叙利亚全国委员会
org:HNC | 叙利亚反对派高级谈判委员会
org:SDC | 叙利亚民主委员会
org:PYD | =民主联盟党
org:AANES | 北叙利亚和东叙利亚自治行政当局 | DFNS; AANES
org:KNC-Syria | 库尔德民族委员会
org:White-Helmets | 白头盔组织
org:Friends-of-Syria | =叙利亚之友
org:Syrian-opposition | 叙利亚反对派
org:Kurds | =库尔德人
org:Syrian-Kurds | 叙利亚库尔德人
org:Iraqi-Kurds | 伊拉克库尔德人
org:NTC-Libya | 利比亚全国过渡委员会
org:Arab-states | =阿拉伯国家
org:Arab-Parliament | 阿拉伯议会
org:NUG-Myanmar | 缅甸民族团结政府
org:SAFTA | 南亚自由贸易区 | SAFTA
org:AFTA | 东盟自由贸易区 | AFTA
org:PECC | 太平洋经济合作理事会 | PECC
org:FFA | 太平洋岛国论坛渔业局
org:SPREP | 太平洋区域环境规划署 | SPREP
org:RAMSI | 驻所罗门群岛区域援助团 | RAMSI
org:APG | 亚太反洗钱组织
org:PARLACEN | 中美洲议会 | PARLACEN
org:CACM | 中美洲共同市场 | CACM
org:SIECA | 中美洲经济一体化秘书处 | SIECA
org:LAIA | 拉丁美洲一体化协会 | ALADI; LAIA
org:SELA | 拉丁美洲和加勒比经济体系 | LAES; SELA
org:CSN | 南美洲国家共同体
org:Rio-Group | 里约集团
org:Contadora | 孔塔多拉集团
org:G-3 | =三国集团
org:G-15 | =十五国集团
org:Cartagena-Group | 卡塔赫纳集团
org:PAU | =泛美联盟
org:Rio-Treaty | 泛美互助条约
org:IADC | 泛美防务委员会
org:Union-Latina | =拉丁联盟
org:SEGIB | 伊比利亚美洲总秘书处 | SEGIB
org:Core-Group-Haiti | 海地问题核心小组
org:Alliance-for-Progress | 争取进步联盟
org:ECOMOG | 西非国家经济共同体监测组 | ECOMOG
org:SAMIM | 南共体驻莫桑比克特派团 | SAMIM
org:EACRF | 东非共同体地区部队 | EACRF
org:Mano-River-Union | =马诺河联盟
org:Entente-Council | =协商理事会
org:CEPGL | 大湖国家经济共同体 | CEPGL
org:IOC-Indian-Ocean | 印度洋委员会
org:Liptako-Gourma | 利普塔科-古尔马管理局
org:Pan-African-Parliament | 泛非议会
org:ACHPR | 非洲人权和民族权委员会
org:Africa-CDC | 非洲疾病预防控制中心
org:Frontline-States | =前线国家
org:African-states | =非洲国家
org:Visegrad-Fund | 国际维谢格拉德基金
org:Blue-Dot-Network | 蓝点网络
org:Clean-Network | =清洁网络
org:Freedom-House | =自由之家
org:CPJ | 保护记者委员会
org:Save-the-Children | =救助儿童会
org:IRC-Rescue | 国际救援委员会
org:NRC-Refugee | 挪威难民理事会
org:Caritas | 国际明爱
org:World-Vision | =世界宣明会
org:WJC | 世界犹太人大会
org:WCC | 世界基督教会联合会
org:ICAN | 国际废除核武器运动
org:IISS | 国际战略研究所 | IISS
org:CCP | =中国共产党
org:KMT | =中国国民党
org:WPK | =朝鲜劳动党
org:Mujahideen-Shura-Council | =圣战者协商委员会
org:ASALA | 亚美尼亚解放秘密军 | ASALA
org:Caucasus-Emirate | 高加索酋长国
org:UNA-UNSO | 乌克兰国民大会-乌克兰人民自卫队 | UNA-UNSO
org:Right-Sector | =右区
org:Azov | =亚速旅
org:Wagner | =瓦格纳集团
org:Redut | =雷杜特
org:Academi | =黑水公司
org:Executive-Outcomes | 执行成果公司
org:SADAT | =萨达特公司
org:Chechen-separatists | 车臣分离主义者
org:Pro-Russian-separatists | 亲俄分离主义者
org:Ahrar-al-Sham | 沙姆自由人组织
org:Jaysh-al-Islam | =伊斯兰军
org:SNA | 叙利亚国民军
org:YPJ | 妇女保护部队
org:Manbij-Military-Council | 曼比季军事委员会
org:Syrian-Arab-Coalition | 叙利亚阿拉伯联盟
org:IFB | =国际自由营
org:Nour-al-Din-al-Zenki | 努尔丁·赞吉运动
org:Khorasan-Group | 呼罗珊集团
org:AQI | 伊拉克基地组织
org:Islamic-Army-in-Iraq | 伊拉克伊斯兰军
org:Ansar-al-Islam | =伊斯兰辅助者
org:Badr | 巴德尔组织
org:Asaib-Ahl-al-Haq | =正义联盟
org:Nujaba | 真主党努贾巴运动
org:Islamic-Resistance-in-Iraq | 伊拉克伊斯兰抵抗组织
org:Shia-militias | =什叶派民兵
org:Abu-Nidal | 阿布·尼达尔组织
org:PFLP-GC | =解放巴勒斯坦人民阵线（总指挥部） | PFLP-GC
org:Lebanese-Forces | =黎巴嫩力量
org:Phalange | 长枪党
org:Fatah-al-Islam | 伊斯兰法塔赫
org:Irgun | =伊尔贡
org:Haganah | =哈加纳
org:Lehi | =莱希
org:STC | =南方过渡委员会
org:Northern-Alliance | =北方联盟
org:Hezb-e-Islami | =伊斯兰党
org:NRF | 阿富汗民族抵抗阵线
org:JKLF | 查谟和克什米尔解放阵线 | JKLF
org:Naxalites | =纳萨尔派
org:Nepal-Maoists | =尼泊尔共产党（毛主义）
org:Aum | 奥姆真理教
org:KNU | 克伦民族联盟
org:KIA | =克钦独立军
org:TNLA | 德昂民族解放军 | TNLA
org:MNDAA | 缅甸民族民主同盟军 | MNDAA
org:Viet-Minh | =越盟
org:NLF | =越南南方民族解放阵线
org:Huks | 虎克军
org:Mau-Mau | =茅茅运动
org:FLN | 阿尔及利亚民族解放阵线
org:OAS-France | =秘密军组织
org:ISWAP | =“伊斯兰国”西非省 | ISWAP
org:Ansar-al-Sharia | =伊斯兰教法支持者
org:Libya-Dawn | =利比亚黎明
org:Ansar-Dine | =伊斯兰捍卫者
org:MNLA | 阿扎瓦德民族解放运动 | MNLA
org:MUJAO | 西非统一与圣战运动 | MUJAO
org:IPOB | 比亚法拉原住民组织 | IPOB
org:MEND | 尼日尔三角洲解放运动
org:Biafra | 比亚法拉共和国
org:Ambazonia | =安巴佐尼亚
org:LURD | 利比里亚人和解与民主团结会 | LURD
org:Forces-Nouvelles | 科特迪瓦新军
org:AFRC | =武装部队革命委员会
org:Darfur-rebels | 达尔富尔叛军
org:SLM | 苏丹解放运动
org:SPLM-N | =苏丹人民解放运动（北方局）
org:SPLM-IO | =苏丹人民解放运动（反对派） | SPLM-IO
org:ONLF | 欧加登民族解放阵线 | ONLF
org:Fano | =法诺
org:CNDP | =全国保卫人民大会 | CNDP
org:AFC-Congo | =刚果河联盟
org:Mai-Mai | 马伊-马伊民兵
org:FNL | 布隆迪民族解放力量
org:FNLA | 安哥拉民族解放阵线 | FNLA
org:PAC | 阿扎尼亚泛非主义者大会
org:PAIGC | 几内亚和佛得角非洲独立党 | PAIGC
org:Inkatha | 因卡塔自由党
org:Al-Mourabitoun | =哨兵组织
org:EOKA | =埃奥卡
org:Chetniks | =切特尼克
org:Ustashe | =乌斯塔沙
org:Partisans-Yugoslav | 南斯拉夫游击队
org:Bosnian-Serbs | =波黑塞族
org:Croatian-Serbs | 克拉伊纳塞族
org:EAM | 希腊民族解放阵线 | ELAS
org:DHKP-C | =革命人民解放党/阵线
org:TAK | 库尔德斯坦自由之鹰
org:Grey-Wolves | =灰狼
org:EZLN | 萨帕塔民族解放军 | EZLN
org:URNG | 危地马拉全国革命联盟 | URNG
org:FPMR | 曼努埃尔·罗德里格斯爱国阵线 | FPMR
org:Montoneros | =蒙托内罗斯
org:Tupamaros | =图帕马罗斯
org:EPL | 哥伦比亚人民解放军
org:AUC-Colombia | 哥伦比亚联合自卫军
org:Clan-del-Golfo | 海湾帮
org:Medellin-Cartel | 麦德林贩毒集团
org:Cali-Cartel | 卡利贩毒集团
org:Extraditables | =反引渡集团
org:Sinaloa-Cartel | 锡那罗亚贩毒集团
org:CJNG | 哈利斯科新一代贩毒集团 | CJNG
org:MS-13 | 野蛮萨尔瓦多人帮
org:Viv-Ansanm | =“共同生活”帮派联盟
org:Cartel-de-los-Soles | =太阳集团
org:Free-French | =自由法国
org:Spanish-Nationalists | 西班牙国民军
org:International-Brigades | 国际纵队
org:Syrian-rebels | 叙利亚反政府武装
# courts, tribunals and inquiries between states
org:EACJ | 东非法院 | EACJ
org:ECOWAS-Court | 西非国家经济共同体法院; 西共体法院
org:AfCHPR | 非洲人权和民族权法院; 非洲人权法院
org:IACtHR | 美洲人权法院
org:CCJ | 加勒比法院
org:Andean-Tribunal | 安第斯共同体法院
org:EFTA-Court | 欧洲自由贸易联盟法院
org:EAEU-Court | 欧亚经济联盟法院
org:CIS-EconCourt | 独联体经济法院
org:IRMCT | 国际刑事法庭余留事项处理机制; 余留机制 | IRMCT
org:STL | 黎巴嫩问题特别法庭; 黎巴嫩特别法庭
org:SCSL | 塞拉利昂问题特别法庭; 塞拉利昂特别法庭 | SCSL
org:ECCC | 柬埔寨法院特别法庭; 红色高棉法庭 | ECCC
org:Kosovo-Specialist-Chambers | 科索沃专门法庭
org:Aggression-Tribunal | 侵略乌克兰罪行特别法庭
org:Register-of-Damage | 乌克兰损失登记册
org:UNCC | 联合国赔偿委员会 | UNCC
org:IIIM-Syria | 叙利亚问题国际公正独立机制 | IIIM
org:IIMM | 缅甸问题独立调查机制 | IIMM
org:UNITAD | 联合国促进对达伊沙罪行追责调查组 | UNITAD
org:ILC | 国际法委员会
org:CLCS | 大陆架界限委员会 | CLCS
org:HCCH | 海牙国际私法会议 | HCCH
org:UNIDROIT | 国际统一私法协会 | UNIDROIT
org:IDLO | 国际发展法组织 | IDLO
org:OHADA | 非洲商法协调组织 | OHADA
org:ICMP | 国际失踪人员委员会 | ICMP
org:GRECO | 反腐败国家集团
org:MONEYVAL | 反洗钱措施评估专家委员会 | MONEYVAL
org:CPT | 欧洲防止酷刑委员会
org:IACA-Corruption | 国际反腐败学院
org:Egmont-Group | 埃格蒙特集团; 埃格蒙特组织
org:EAG | 欧亚反洗钱和反恐融资组织; 欧亚反洗钱组织
org:MENAFATF | 中东和北非金融行动特别工作组 | MENAFATF
org:GAFILAT | 拉丁美洲金融行动特别工作组 | GAFILAT
org:CFATF | 加勒比金融行动特别工作组 | CFATF
# UN departments, commissions and funds
org:Trusteeship-Council | 联合国托管理事会; 托管理事会
org:DPPA | 联合国政治和建设和平事务部; 政治和建设和平事务部 | UNDPPA; DPPA
org:UNDESA | 联合国经济和社会事务部; 联合国经社部 | UNDESA
org:UNODA | 联合国裁军事务厅; 裁军事务厅 | UNODA
org:UNDRR | 联合国减少灾害风险办公室; 联合国减灾办公室 | UNISDR; UNDRR
org:UN-PBC | 联合国建设和平委员会; 建设和平委员会
org:UN-PBF | 联合国建设和平基金; 建设和平基金
org:COPUOS | 联合国和平利用外层空间委员会; 和平利用外层空间委员会; 联合国外空委 | UNCOPUOS; COPUOS
org:UNSCEAR | 联合国原子辐射影响问题科学委员会 | UNSCEAR
org:CEDAW-Committee | 消除对妇女歧视委员会 | CEDAW
org:UN-CAT | 联合国禁止酷刑委员会; 禁止酷刑委员会
org:UN-HRCttee | 联合国人权事务委员会; 人权事务委员会
org:1267-Committee | 1267委员会; 安理会1267委员会
org:1718-Committee | 1718委员会; 安理会1718委员会
org:CTC | 安理会反恐怖主义委员会; 安理会反恐委员会 | CTED
org:UN-Command | 联合国军司令部; “联合国军司令部”
org:UNSCO | 联合国中东和平进程特别协调员办事处 | UNSCO
org:UNOAU | 联合国驻非洲联盟办事处; 联合国驻非盟办事处 | UNOAU
org:UNOCA | 联合国中部非洲区域办事处 | UNOCA
org:UNSOM | 联合国索马里援助团; 联索援助团 | UNTMIS; UNSOM
org:UNSOS | 联合国索马里支助办事处 | UNSOS
org:UNMHA | 联合国支助荷台达协议特派团 | UNMHA
org:UNVMC | 联合国哥伦比亚核查团
org:UNMIH | 联合国海地特派团; 联海特派团 | UNMIH
org:MINUJUSTH | 联合国海地司法支助特派团 | MINUJUSTH
org:MINURCAT | 联合国中非共和国和乍得特派团 | MINURCAT
org:ONUB | 联合国布隆迪行动 | ONUB
org:ONUMOZ | 联合国莫桑比克行动 | UNOMOZ; ONUMOZ
org:UNMOT | 联合国塔吉克斯坦观察团 | UNMOT
org:UNIKOM | 联合国伊拉克-科威特观察团 | UNIKOM
org:UNIIMOG | 联合国两伊军事观察团; 联合国伊朗-伊拉克军事观察团 | UNIIMOG
org:UNMIBH | 联合国波斯尼亚和黑塞哥维那特派团; 联合国波黑特派团 | UNMIBH
org:UNTAES | 联合国东斯拉沃尼亚过渡时期行政当局 | UNTAES
org:UNPREDEP | 联合国预防性部署部队 | UNPREDEP
org:MINUGUA | 联合国危地马拉核查团 | MINUGUA
org:UNSMIS | 联合国叙利亚监督团; 联叙监督团 | UNSMIS
org:UNIOGBIS | 联合国几内亚比绍建设和平综合办事处 | UNOGBIS; UNIOGBIS
org:UNYOM | 联合国也门观察团 | UNYOM
org:WHA | 世界卫生大会; 世卫大会
org:IOC-UNESCO | 政府间海洋学委员会
org:WHC | 世界遗产委员会
org:IPBES | 生物多样性和生态系统服务政府间科学政策平台 | IPBES
org:CITES | 濒危野生动植物种国际贸易公约 | CITES
org:Adaptation-Fund | 适应基金
org:FRLD | 损失与损害基金; 损失和损害基金 | FRLD
org:MLF-Montreal | 蒙特利尔议定书多边基金; 执行蒙特利尔议定书多边基金
org:CIF | 气候投资基金
org:WOAH | 世界动物卫生组织; 国际兽疫局 | WOAH
org:IUCN | 世界自然保护联盟; 国际自然保护联盟 | IUCN
org:CGIAR | 国际农业研究磋商组织 | CGIAR
org:ICCROM | 国际文物保护与修复研究中心 | ICCROM
org:BIPM | 国际计量局 | BIPM
org:ICMPD | 国际移民政策发展中心 | ICMPD
org:IDEA | 国际民主和选举援助研究所; 国际民主与选举援助研究所
org:Community-of-Democracies | 民主国家共同体
org:GGGI | 全球绿色增长研究所 | GGGI
org:GPE | 全球教育伙伴关系
org:CEPI | 流行病防范创新联盟 | CEPI
org:Unitaid | 国际药品采购机制 | UNITAID
org:Pandemic-Fund | 大流行病基金; 大流行基金
org:UN-LDC-Bank | 联合国最不发达国家技术银行
org:UNAOC | 联合国文明联盟; 不同文明联盟 | UNAOC
# commodities, fisheries, rivers, transport, science
org:OIV | 国际葡萄与葡萄酒组织; 国际葡萄酒组织
org:IOOC | 国际橄榄理事会; 国际橄榄油理事会 | IOOC
org:ITTO | 国际热带木材组织 | ITTO
org:ICAC | 国际棉花咨询委员会
org:ANRPC | 天然橡胶生产国协会 | ANRPC
org:CPOPC | 棕榈油生产国委员会; 棕榈油生产国理事会 | CPOPC
org:Kimberley-Process | 金伯利进程
org:ICCAT | 大西洋金枪鱼养护国际委员会; 养护大西洋金枪鱼国际委员会 | ICCAT
org:IOTC | 印度洋金枪鱼委员会 | IOTC
org:WCPFC | 中西太平洋渔业委员会 | WCPFC
org:IATTC | 美洲间热带金枪鱼委员会 | IATTC
org:CCSBT | 南方蓝鳍金枪鱼养护委员会 | CCSBT
org:NAFO | 西北大西洋渔业组织
org:NEAFC | 东北大西洋渔业委员会 | NEAFC
org:SEAFO | 东南大西洋渔业组织 | SEAFO
org:SPRFMO | 南太平洋区域渔业管理组织 | SPRFMO
org:NPFC | 北太平洋渔业委员会 | NPFC
org:NPAFC | 北太平洋溯河性鱼类委员会 | NPAFC
org:NASCO | 北大西洋鲑鱼养护组织
org:GFCM | 地中海渔业总委员会 | GFCM
org:CCAMLR | 南极海洋生物资源养护委员会 | CCAMLR
org:PNA-Tuna | 瑙鲁协定缔约国; 瑙鲁协定成员国
org:SRFC | 次区域渔业委员会
org:ICES | 国际海洋考察理事会
org:PICES | 北太平洋海洋科学组织 | PICES
org:ICWC | 中亚国家间水利协调委员会; 中亚水资源协调委员会 | ICWC
org:OMVS | 塞内加尔河流域开发组织; 塞内加尔河开发组织 | OMVS
org:OMVG | 冈比亚河流域开发组织 | OMVG
org:NBA-Niger | 尼日尔河流域管理局; 尼日尔河流域组织
org:Volta-Basin-Authority | 沃尔特河流域管理局
org:LVBC | 维多利亚湖流域委员会 | LVBC
org:OKACOM | 奥卡万戈河流域常设水委员会 | OKACOM
org:CICOS | 刚果河-乌班吉河-桑加河流域国际委员会 | CICOS
org:Danube-Commission | 多瑙河委员会
org:ICPDR | 多瑙河保护国际委员会; 保护多瑙河国际委员会 | ICPDR
org:Sava-Commission | 萨瓦河流域国际委员会 | ISRBC
org:Rhine-Commission | 莱茵河航运中央委员会; 莱茵河航行中央委员会 | CCNR
org:Indus-Commission | 印度河常设委员会; 常设印度河委员会
org:IJC | =国际联合委员会
org:IBWC | 国际边界和水委员会 | IBWC
org:HELCOM | 波罗的海海洋环境保护委员会; 赫尔辛基委员会 | HELCOM
org:OSPAR | 奥斯巴委员会; 东北大西洋海洋环境保护委员会 | OSPAR
org:Black-Sea-Commission | 黑海委员会; 保护黑海免受污染委员会
org:Eurocontrol | 欧洲航空安全组织; 欧洲航行安全组织 | EUROCONTROL
org:IAC-Aviation | 国家间航空委员会; 独联体国家间航空委员会
org:ASECNA | 非洲和马达加斯加航空安全局 | ASECNA
org:IATA | 国际航空运输协会; 国际航协 | IATA
org:OSJD | 铁路合作组织; 铁组 | OSJD
org:OTIF | 国际铁路运输政府间组织 | OTIF
org:UIC | 国际铁路联盟; 国际铁盟
org:IRU | 国际道路运输联盟
org:ITF-Transport | 国际交通论坛; 国际运输论坛
org:ReCAAP | 亚洲打击海盗及武装劫船行为地区合作协定; 亚洲反海盗协定
org:EUMETSAT | 欧洲气象卫星应用组织; 欧洲气象卫星组织 | EUMETSAT
org:ESO | 欧洲南方天文台
org:JINR | 联合核子研究所; 杜布纳联合核研究所 | JINR
org:Intersputnik | 国际宇宙通信组织; 国际卫星组织
org:RCC-CIS | 独联体通信区域联合体
org:EPO | 欧洲专利组织; 欧洲专利局
org:EAPO | 欧亚专利组织; 欧亚专利局 | EAPO
org:WANO | 世界核电运营者协会; 世界核运营者协会 | WANO
org:ICANN | 互联网名称与数字地址分配机构 | ICANN
org:GPAI | 全球人工智能合作伙伴组织; 人工智能全球合作伙伴组织 | GPAI
# world economy, climate and arms control
org:IMFC | 国际货币与金融委员会; 国际货币和金融委员会 | IMFC
org:BCBS | 巴塞尔银行监管委员会; 巴塞尔委员会 | BCBS
org:IOSCO | 国际证监会组织 | IOSCO
org:IAIS | 国际保险监督官协会 | IAIS
org:Berne-Union | 伯尔尼协会; 伯尔尼联盟
org:Export-Credit-Arrangement | 官方支持出口信贷安排
org:AOSIS | 小岛屿国家联盟; 小岛国联盟 | AOSIS
org:BASIC | 基础四国
org:LMDC | 立场相近发展中国家; 立场相近的发展中国家
org:V20 | 脆弱二十国集团
org:High-Ambition-Coalition | 雄心壮志联盟
org:PPCA | 助力淘汰煤炭联盟; 弃用煤炭发电联盟 | PPCA
org:JETP | 公正能源转型伙伴关系 | JETP
org:Asia-Pacific-Partnership | 亚太清洁发展与气候新伙伴计划; 亚太清洁发展和气候新伙伴计划
org:AZEC | 亚洲零排放共同体 | AZEC
org:PSI | 防扩散安全倡议
org:GICNT | 打击核恐怖主义全球倡议 | GICNT
org:GCTF | 全球反恐论坛 | GCTF
org:HCOC | 海牙行为准则; 防止弹道导弹扩散海牙行为准则
org:ATT | 武器贸易条约
org:BWC | 禁止生物武器公约; 《禁止生物武器公约》 | BTWC
org:CWC | 禁止化学武器公约; 《禁止化学武器公约》
org:TPNW | 禁止核武器条约; 《禁止核武器条约》 | TPNW
org:New-Agenda-Coalition | 新议程联盟
org:NPDI | 不扩散与裁军倡议 | NPDI
org:Freedom-Online-Coalition | 网络自由联盟
org:OGP | 开放政府伙伴关系
org:g7+ | g7+集团
org:IHRA | 国际大屠杀纪念联盟 | IHRA
# Europe and the Atlantic
org:NAC | 北大西洋理事会; 北约理事会
org:NATO-PA | 北约议会大会
org:SHAPE | 欧洲盟军最高司令部
org:Resolute-Support | 坚定支持任务; “坚定支持”任务
org:NATO-Mission-Iraq | 北约驻伊拉克特派团; 北约伊拉克特派团
org:NSATU | 北约对乌克兰安全援助与训练机构 | NSATU
org:CCDCOE | 北约合作网络防御卓越中心 | CCDCOE
org:ICI | 伊斯坦布尔合作倡议
org:EUAA | 欧盟庇护署; 欧盟庇护局 | EASO; EUAA
org:EASA | 欧洲航空安全局; 欧盟航空安全局 | EASA
org:EMA | 欧洲药品管理局
org:EFSA | 欧洲食品安全局 | EFSA
org:ENISA | 欧盟网络安全局 | ENISA
org:ESM | 欧洲稳定机制
org:EFSF | 欧洲金融稳定基金; 欧洲金融稳定工具 | EFSF
org:EIF | 欧洲投资基金
org:OLAF | 欧洲反欺诈办公室; 欧洲反诈骗局
org:EPPO | 欧洲检察官办公室; 欧洲公共检察官办公室 | EPPO
org:EU-Court-of-Auditors | 欧洲审计院
org:EESC | 欧洲经济和社会委员会 | EESC
org:EPF | 欧洲和平基金; 欧洲和平便利
org:Ukraine-Facility | 乌克兰基金; 乌克兰融资机制
org:PESCO | 永久结构性合作 | PESCO
org:EDF-Defence | 欧洲防务基金
org:EI2 | 欧洲干预倡议
org:ESSI | 欧洲天空之盾倡议; “欧洲天空之盾”倡议 | ESSI
org:Eurocorps | 欧洲军团 | EUROCORPS
org:OCCAR | 联合军备合作组织; 欧洲联合军备采购组织 | OCCAR
org:EUTM-Mali | 欧盟马里军事训练团; 欧盟驻马里训练团
org:EUCAP-Sahel | 欧盟驻尼日尔能力建设团
org:Atalanta | 欧盟海军“阿塔兰塔”行动; 阿塔兰塔行动
org:IRINI | 伊里尼行动; “伊里尼”行动
org:ASPIDES | 阿斯皮德斯行动; “盾牌”护航行动
org:EUBAM | 欧盟边境援助团 | EUBAM
org:EUAM-Ukraine | 欧盟驻乌克兰顾问团; 欧盟乌克兰顾问团 | EUAM
org:EUMAM | 欧盟对乌克兰军事援助团; 欧盟乌克兰军事援助特派团 | EUMAM
org:EUMA | 欧盟驻亚美尼亚特派团; 欧盟驻亚美尼亚观察团 | EUMA
org:EUPOL-COPPS | 欧盟驻巴勒斯坦警察特派团
org:EUBAM-Rafah | 欧盟拉法边境援助团
org:Nordic-Ministers | 北欧部长理事会
org:West-Nordic-Council | 西北欧理事会
org:Baltic-Ministers | 波罗的海部长理事会
org:Adriatic-Ionian | 亚得里亚海-爱奥尼亚海倡议
org:US-Adriatic-Charter | 美国-亚得里亚宪章; 亚得里亚宪章
org:Brdo-Brijuni | 布尔多-布里俄尼进程
org:Transport-Community | =运输共同体
org:WBIF | 西巴尔干投资框架 | WBIF
org:SEEBRIG | 东南欧多国旅; 东南欧旅 | SEEBRIG
org:BLACKSEAFOR | 黑海海军合作特遣队 | BLACKSEAFOR
org:PABSEC | 黑海经济合作组织议会大会 | PABSEC
org:5+2 | 5+2谈判; “5+2”谈判机制
org:Geneva-Discussions | 日内瓦国际讨论会; 日内瓦国际讨论
org:JCC-Transnistria | =联合监督委员会
org:Ukraine-Donor-Platform | 乌克兰捐助方协调平台
org:EBU | 欧洲广播联盟
org:ETSI | 欧洲电信标准化协会 | ETSI
# former Soviet space, Turkic and Silk Road bodies
org:CIS-Exec | 独联体执行委员会; 独联体执委会
org:CIS-ATC | 独联体反恐中心; 独联体反恐怖中心
org:CISFTA | 独联体自由贸易区; 独联体自贸区
org:CSTO-PA | 集安组织议会大会; 集体安全条约组织议会大会
org:CSTO-Secretariat | 集安组织秘书处; 集体安全条约组织秘书处
org:SCO-Secretariat | 上海合作组织秘书处; 上合组织秘书处
org:SCO-Interbank | 上海合作组织银联体; 上合组织银联体
org:IBEC | 国际经济合作银行 | IBEC
org:Interstate-Bank | 国家间银行; 独联体国家间银行
org:Turkic-Heritage | 突厥文化与遗产基金会
org:Turkic-Chambers | 突厥工商会联盟; 突厥国家工商会
org:Greater-Tumen | 大图们倡议; 大图们江倡议
org:TRIPP | 特朗普国际和平与繁荣之路 | TRIPP
# Asia and the Pacific
org:AMRO | 东盟与中日韩宏观经济研究办公室; 东盟+3宏观经济研究办公室; 东盟与中日韩（10+3）宏观经济研究办公室 | AMRO
org:ASEAN-Secretariat | 东盟秘书处
org:AICHR | 东盟政府间人权委员会 | AICHR
org:AHA-Centre | 东盟人道主义援助协调中心
org:ADMM-Plus | 东盟防长扩大会; 东盟防长扩大会议 | ADMM
org:AIPA | 东盟议会联盟大会; 东盟各国议会间大会 | AIPA
org:APA | 亚洲议会大会
org:SEAMEO | 东南亚教育部长组织 | SEAMEO
org:ICIMOD | 国际山地综合发展中心 | ICIMOD
org:APO | 亚洲生产力组织
org:AARDO | 亚非农村发展组织 | AARDO
org:Asia-Pacific-Telecommunity | 亚太电信组织; 亚洲-太平洋电信组织
org:ACU | 亚洲清算联盟
org:MGC | 湄公河-恒河合作; 恒河-湄公河合作
org:Mekong-US | 湄公河-美国伙伴关系; 湄公河下游倡议
org:BIMP-EAGA | 东盟东部增长区 | BIMP-EAGA
org:SASEC | 南亚次区域经济合作 | SASEC
org:SAARC-Fund | 南盟发展基金; 南亚区域合作联盟发展基金
org:NNSC | 中立国监督委员会 | NNSC
org:Military-Armistice-Commission | 军事停战委员会
org:ICSC-Vietnam | 国际监督和监察委员会; 印度支那国际委员会
org:ASPAC | 亚洲及太平洋理事会
org:PALM | 日本与太平洋岛国峰会; 太平洋岛国峰会
org:OCO | 大洋洲海关组织
org:Bougainville | 布干维尔自治政府
org:Chip-4 | 芯片四方联盟; “芯片四方联盟”
# Arab and Islamic bodies, the Middle East
org:ALECSO | 阿拉伯教科文组织; 阿拉伯联盟教科文组织 | ALECSO
org:ICESCO | 伊斯兰世界教科文组织; 伊斯兰教科文组织 | ISESCO; ICESCO
org:COMCEC | 伊斯兰合作组织经济和商业合作常务委员会; 伊合组织经贸合作常务委员会 | COMCEC
org:SESRIC | 伊斯兰国家统计、经济和社会研究与培训中心 | SESRIC
org:IRCICA | 伊斯兰历史、艺术和文化研究中心 | IRCICA
org:SMIIC | 伊斯兰国家标准与计量研究所 | SMIIC
org:PUIC | 伊斯兰合作组织成员国议会联盟 | PUIC
org:IOFS | 伊斯兰粮食安全组织 | IOFS
org:ICIEC | 伊斯兰投资和出口信贷保险公司 | ICIEC
org:ITFC | 国际伊斯兰贸易金融公司 | ITFC
org:ICD | 伊斯兰私营部门发展公司
org:IPHRC | 伊斯兰合作组织独立常设人权委员会 | IPHRC
org:Fiqh-Academy | 国际伊斯兰教法学院
org:AOAD | 阿拉伯农业发展组织 | AOAD
org:APICORP | 阿拉伯石油投资公司 | APICORP
org:Dhaman | 阿拉伯投资和出口信贷担保公司
org:CAEU | 阿拉伯经济统一委员会; 阿拉伯经济统一理事会 | CAEU
org:GAFTA | 大阿拉伯自由贸易区
org:Agadir | 阿加迪尔协定
org:GCCIA | 海湾合作委员会电网互联管理局; 海合会互联电网管理局 | GCCIA
org:Peninsula-Shield | 半岛之盾; 半岛盾牌部队
org:Arab-Coalition-Yemen | 支持也门合法性联盟; 支持也门合法政府联盟
org:Red-Sea-Council | 红海和亚丁湾沿岸阿拉伯和非洲国家理事会
org:MFO | 多国部队和观察员
org:TIPH | 希伯伦临时国际驻留; 希伯伦临时国际观察团 | TIPH
org:AHLC | 特设联络委员会 | AHLC
org:CMF | 联合海上力量; 海上联合部队
org:IMSC | 国际海上安全架构; 国际海事安全架构 | IMSC
org:Prosperity-Guardian | “繁荣卫士”行动; 繁荣卫士行动; “繁荣卫士”护航行动
org:Gaza-ISF | 加沙国际稳定部队
org:Board-of-Peace | =加沙“和平委员会”
org:GHF | 加沙人道主义基金会
# Africa
org:ECOWAS-Commission | 西非国家经济共同体委员会; 西共体委员会
org:ECOWAS-Parliament | 西非国家经济共同体议会; 西共体议会
org:ECOMIG | 西共体驻冈比亚特派团 | ECOMIG
org:EALA | 东非立法议会 | EALA
org:SADC-Tribunal | 南部非洲发展共同体法庭; 南共体法庭
org:SAMIDRC | 南共体驻刚果民主共和国特派团; 南共体驻刚果（金）特派团 | SAMIDRC
org:AMIS | 非盟苏丹特派团; 非洲联盟苏丹特派团; 非盟驻苏丹特派团
org:MISCA | 非洲主导的中非共和国国际支助团 | MISCA
org:AFISMA | 非洲主导的马里国际支助团 | AFISMA
org:APRM | 非洲同行审议机制; 非洲相互审查机制 | APRM
org:AFRIPOL | 非洲联盟警务合作机制; 非洲刑警组织 | AFRIPOL
org:African-Risk-Capacity | 非洲风险能力; 非洲风险能力机构
org:ATIDI | 非洲贸易保险机构; 非洲贸易保险局 | ATIDI
org:Africa50 | 非洲50基金
org:Shelter-Afrique | 非洲住房银行; 庇护非洲
org:WAMZ | 西非货币区 | WAMZ
org:ARIPO | 非洲地区知识产权组织 | ARIPO
org:OAPI | 非洲知识产权组织 | OAPI
org:APPO | 非洲石油生产国组织; 非洲产油国组织
org:CILSS | 萨赫勒国家间抗旱常设委员会 | CILSS
org:Great-Green-Wall | 非洲绿色长城; 绿色长城倡议
org:Gulf-of-Guinea-Commission | 几内亚湾委员会
org:G5-Sahel-Force | 萨赫勒五国集团联合部队
org:Accra-Initiative | 阿克拉倡议
org:Takuba | 塔库巴特遣部队; 塔库巴特遣队
org:EASF | 东非待命部队 | EASF
org:Lobito-Corridor | 洛比托走廊
org:LAPSSET | 拉姆港-南苏丹-埃塞俄比亚交通走廊; 拉穆走廊 | LAPSSET
org:EACOP | 东非原油管道 | EACOP
# Americas
org:ECCB | 东加勒比中央银行 | ECCB
org:IICA | 美洲农业合作研究所 | IICA
org:CICAD | 美洲国家禁止药物滥用管制委员会 | CICAD
org:MAPP-OEA | 美洲国家组织支持哥伦比亚和平进程特派团
org:PARLASUR | 南方共同市场议会; 南共市议会 | PARLASUR
org:FOCEM | 南方共同市场结构趋同基金 | FOCEM
org:Andean-Parliament | 安第斯议会
org:OLADE | 拉丁美洲能源组织; 拉美能源组织 | OLADE
org:OEI | 伊比利亚美洲国家组织
org:Ibero-American-Summit | 伊比利亚美洲首脑会议; 伊比利亚美洲国家首脑会议
org:CARIFORUM | 加勒比论坛 | CARIFORUM
org:CARPHA | 加勒比公共卫生署; 加勒比公共卫生局 | CARPHA
org:CDEMA | 加勒比灾害应急管理署; 加勒比灾害应急管理机构 | CDEMA
org:RSS-Caribbean | =东加勒比地区安全体系
org:CARICOM-Secretariat | 加勒比共同体秘书处
org:Caribbean-Basin-Initiative | 加勒比海盆地倡议; 加勒比盆地倡议
org:Bank-of-the-South | 南方银行
org:IIRSA | 南美洲区域基础设施一体化倡议; 南美基础设施一体化倡议 | IIRSA
org:Merida-Initiative | 梅里达倡议
org:Plan-Colombia | 哥伦比亚计划
org:Puebla-Group | 普埃布拉集团
org:Sao-Paulo-Forum | 圣保罗论坛
org:APEP | 美洲经济繁荣伙伴关系 | APEP
org:MSS-Haiti | 海地多国安全支助团; 多国安全支助团; 多国安全支援团
org:GSF-Haiti | 打击帮派部队
org:CICIG | 危地马拉反有罪不罚国际委员会; 打击危地马拉有罪不罚现象国际委员会 | CICIG
org:MACCIH | 支持打击洪都拉斯腐败和有罪不罚现象特派团 | MACCIH
org:IDB-Invest | 美洲投资公司; 泛美投资公司
org:Mesoamerica-Project | 中部美洲一体化和发展项目; 中美洲计划
# who mediates and who helps
org:Carter-Center | 卡特中心
org:HD-Centre | 人道主义对话中心; 人道对话中心
org:SantEgidio | 圣艾智德团体; 圣艾智德
org:CARE | 国际关怀组织
org:Islamic-Relief | 伊斯兰救济组织; 国际伊斯兰救济组织
org:ACF | 反饥饿行动; 反饥饿行动组织
org:FIDH | 国际人权联盟; 国际人权联合会 | FIDH
org:ICJ-Jurists | 国际法学家委员会
org:Arms-Control-Association | 美国军控协会; 军备控制协会
org:Memorial | “纪念”人权中心; 纪念人权中心
# further groups
org:UWSA | 佤邦联合军 | UWSA
org:PDF-Myanmar | 缅甸人民防卫军
org:CNA-Chin | 钦民族军
org:Anti-Balaka | 反巴拉卡
org:CPC-CAR | 爱国者变革联盟
org:FACT-Chad | 乍得变革与和谐阵线
org:CODECO | 刚果发展合作社 | CODECO
org:RED-Tabara | 塔巴拉抵抗组织
org:ISGS | 大撒哈拉伊斯兰国 | ISGS
org:ISCAP | 伊斯兰国中非省 | ISCAP
org:Macina | 马西纳解放阵线
org:CMA-Mali | 阿扎瓦德运动协调会
org:Ansaru | 安萨鲁
org:OLA | 奥罗莫解放军
org:Hurras-al-Din | 宗教护卫者组织
org:Lions-Den | 狮穴组织
org:Al-Quds-Brigades | =圣城旅
org:Fatemiyoun | 法蒂米旅
org:Zainabiyoun | 宰纳布旅
org:Lashkar-e-Jhangvi | 羌城军
org:BLF | 俾路支解放阵线
org:TRF-Kashmir | =“抵抗阵线”
org:Hizb-ut-Tahrir | 伊扎布特; 伊斯兰解放党
org:JMB | 孟加拉国圣战者组织
org:BRN-Thailand | 北大年民族革命阵线
org:TPNPB | 西巴布亚民族解放军 | TPNPB
org:BIFF | 邦萨摩洛伊斯兰自由战士 | BIFF
org:Segunda-Marquetalia | 第二马克塔利亚
org:EMC-Colombia | 哥武中央总参谋部
org:Los-Choneros | 乔内罗斯帮
org:PCC-Brazil | 首都第一司令部
org:Los-Zetas | 塞塔斯集团
org:Gulf-Cartel | 海湾贩毒集团
org:Kuki-groups | 库基民族组织
`;

/** Chinese words for organisations, initiatives and armed groups: names | acronyms | member words | seats. `?` marks a form with another common meaning, `=` what one is called that no text is searched for. */
export function organisations(): Readonly<Record<string, OrganisationNames>> {
  return organisationNames(ROWS);
}
