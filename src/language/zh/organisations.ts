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
org:OCHA | 联合国人道主义事务协调厅; 联合国人道主义事务协调办公室; 联合国人道协调厅; 人道协调厅; 人道主义事务协调厅; 人道主义事务协调办公室 | OCHA
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
org:UNCCT | =联合国反恐怖主义办公室; 联合国反恐中心; 联合国反恐怖主义中心 | UNCCT
org:UNRCCA | 联合国中亚地区预防性外交中心; 联合国中亚预防外交中心 | UNRCCA
org:UNAMA | 联合国阿富汗援助团; 联阿援助团; 联合国驻阿富汗援助团; 联阿团 | UNAMA
org:UNIFIL | 联合国驻黎巴嫩临时部队; 联黎部队; 联合国黎巴嫩临时部队 | UNIFIL
org:MINUSMA | 联合国马里多层面综合稳定特派团; 联合国马里稳定团; 马里稳定团; 联马团 | MINUSMA
org:MONUSCO | 联合国组织刚果民主共和国稳定特派团; 联刚稳定团; 联合国刚果（金）稳定特派团; 联刚团; 联合国组织刚果民主共和国特派团; 联合国驻刚果（金）稳定特派团 | MONUSCO; MONUC
org:MINUSCA | 联合国中非共和国多层面综合稳定特派团; 中非稳定团; 联合国中非稳定团; 联中稳定团 | MINUSCA
org:UNMISS | 联合国南苏丹特派团; 南苏丹特派团; 联南苏团 | UNMISS
org:UNMIK | 联合国科索沃临时行政当局特派团; 联合国科索沃特派团; 科索沃特派团 | UNMIK
org:UNFICYP | 联合国驻塞浦路斯维持和平部队; 联塞部队; 联合国塞浦路斯维和部队 | UNFICYP
org:UNDOF | 联合国脱离接触观察员部队; 观察员部队? | UNDOF
org:UNITAR | 联合国训练研究所 | UNITAR
org:UNU | 联合国大学
org:UNAIDS | 联合国艾滋病规划署; 联合国艾滋病联合规划署; 艾滋病规划署 | UNAIDS
org:UNECE | 联合国欧洲经济委员会; 联合国欧洲经委会; 欧洲经济委员会 | UNECE
org:ESCAP | 联合国亚洲及太平洋经济社会委员会; 联合国亚太经社会; 亚太经社会; 亚洲及太平洋经济社会委员会 | ESCAP
org:ECLAC | 联合国拉丁美洲和加勒比经济委员会; 联合国拉美经委会; 拉美经委会; 拉丁美洲和加勒比经济委员会; 拉加经委会 | ECLAC
org:ECA | 联合国非洲经济委员会; 联合国非洲经委会; 非洲经委会; 非洲经济委员会 | UNECA
org:ESCWA | 联合国西亚经济社会委员会; 联合国西亚经社会; 西亚经社会 | ESCWA
org:FAO | 联合国粮食及农业组织; 联合国粮农组织; 粮农组织 | FAO
org:WFP | 联合国世界粮食计划署; 世界粮食计划署; 粮食计划署 | WFP
org:IFAD | 国际农业发展基金; 农发基金; 国际农发基金; 国际农业发展基金会; 联合国国际农业发展基金 | IFAD
org:WHO | 世界卫生组织; 世卫组织; 世卫; 世界卫生大会; 世卫大会 | WHO
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
org:IFRC | 红十字会与红新月会国际联合会; 国际红十字与红新月运动; 红十字会和红新月会国际联合会 | IFRC
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
org:BRICS | 金砖国家; 金砖五国; 金砖; 金砖合作机制; 大金砖合作; 大金砖; 金砖国家领导人会晤; 金砖国家合作机制; “金砖+”; 金砖峰会 | BRICS
org:IBSA | 印度、巴西、南非对话论坛; 印度巴西南非对话论坛; 印巴南对话论坛 | IBSA
org:RIC | 中俄印三方合作; 中俄印合作机制; 中俄印机制
org:MIKTA | 中等强国合作体; 米克塔 | MIKTA
org:Commonwealth | 英联邦; 大英国协; 英联邦政府首脑会议; 英联邦国家
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
org:CJEU | =欧盟法院; 欧洲法院; 欧盟法院
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
org:ECHR | 欧洲人权法院; 欧洲人权法庭
org:OSCE | 欧洲安全与合作组织; 欧洲安全和合作组织; 欧安组织; 欧安会; 欧洲安全合作组织 | OSCE
org:ODIHR | 欧安组织民主制度与人权办公室; 民主制度与人权办公室 | ODIHR
org:Minsk-Group | 明斯克小组; 欧安组织明斯克小组
org:NATO | 北大西洋公约组织; 北约; 北约组织; 北约国家; 北约峰会; 北大西洋理事会; 北大西洋公约 | NATO
org:NATO-Russia-Council | 北约-俄罗斯理事会; 俄罗斯-北约理事会; 北约—俄罗斯理事会
org:NATO-Ukraine-Council | 北约-乌克兰理事会; 乌克兰-北约理事会; 北约—乌克兰理事会
org:ISAF | 国际安全援助部队; 驻阿富汗国际安全援助部队; 国际安全协助部队 | ISAF
org:KFOR | 科索沃维和部队; 驻科部队; 驻科索沃国际维和部队; 北约驻科索沃国际安全部队; 科索沃国际安全部队; 驻科索沃维和部队 | KFOR
org:Warsaw-Pact | 华沙条约组织; 华约; 华沙公约组织; 华沙条约国; 华沙条约; 华约组织
org:COMECON | 经济互助委员会; 经互会 | COMECON
org:WEU | 西欧联盟
org:OEEC | 欧洲经济合作组织
org:ECSC | 欧洲煤钢共同体; 煤钢联营; 欧洲煤钢联营
org:Nordic-Council | 北欧理事会; 北欧部长理事会; 北欧部长会议
org:NORDEFCO | 北欧防务合作
org:NB8 | 北欧-波罗的海八国; 北欧和波罗的海八国
org:JEF | 联合远征部队
org:CBSS | 波罗的海国家理事会; 波罗的海沿岸国家理事会
org:Barents-Council | 巴伦支海欧洲-北极理事会; 巴伦支海欧洲北极圈理事会
org:Baltic-Assembly | 波罗的海大会; 波罗的海议会
org:Benelux | =比荷卢联盟; 比荷卢; 比荷卢联盟; 荷比卢; 比荷卢经济联盟
org:V4 | 维谢格拉德集团; 维谢格拉德四国; 维谢格拉德四国集团; 维斯格拉德集团 | V4
org:B9 | 布加勒斯特九国; 布加勒斯特九国模式; 布加勒斯特九国集团; 布加勒斯特九国格式
org:TSI | 三海倡议
org:CEI | =中欧倡议国组织; 中欧倡议国; 中欧倡议
org:CEFTA | 中欧自由贸易协定; 中欧自贸协定?; 中欧自由贸易区
org:RCC | 区域合作委员会
org:SEECP | 东南欧合作进程; 东南欧国家合作进程
org:Berlin-Process | 柏林进程
org:Open-Balkan | 开放巴尔干; “开放的巴尔干”; 开放的巴尔干; 开放巴尔干倡议
org:Weimar-Triangle | 魏玛三角
org:Lublin-Triangle | 卢布林三角
org:Normandy-Format | 诺曼底模式; 诺曼底四方; “诺曼底模式”; “诺曼底模式”四国
org:TCG | 三方联络小组; 三方联络组; 乌克兰问题三方联络小组
org:Ramstein | 乌克兰防务联络小组; 乌克兰国防联络小组; 拉姆施泰因会议; 拉姆施泰因小组
org:Crimea-Platform | 克里米亚平台; “克里米亚平台”
org:Coalition-of-the-Willing | 志愿联盟; 意愿联盟; 自愿联盟; 志愿者联盟
org:Energy-Community | 欧洲能源共同体; 能源共同体?
org:Energy-Charter | 能源宪章条约; 能源宪章; 国际能源宪章
org:China-CEEC | 中国-中东欧国家合作; 中国-中东欧国家领导人会晤; 中国-中东欧国家合作机制; 中国-中东欧合作; 中国中东欧国家合作; 中国-中东欧国家; 中国-中东欧; 中国-中东欧国家博览会; 中国-中东欧国家领导人峰会; 中东欧合作机制; “17+1合作”; “16+1合作”; “16+1”; “17+1”; 16+1合作; 17+1合作; 中国-中东欧国家经贸论坛
org:CEEC | 中东欧国家; 中东欧; 中东欧各国; 中东欧十七国; 中东欧十六国; 中东欧17国; 中东欧16国; 中东欧地区; 中东欧地区国家
# the former Soviet space
org:CIS | 独立国家联合体; 独联体; 独立国协; 独联体国家
org:EAEU | 欧亚经济联盟; 欧亚联盟?; 欧亚经济联盟国家 | EAEU
org:EurAsEC | 欧亚经济共同体
org:EEC-Commission | 欧亚经济委员会
org:SEEC | 最高欧亚经济理事会; 欧亚经济委员会最高理事会; 最高欧亚经济委员会; 欧亚经济联盟最高理事会; 欧亚经济最高理事会
org:Customs-Union | 俄白哈关税同盟; 关税同盟?; 俄白哈三国关税同盟
org:CSTO | 集体安全条约组织; 集安组织; 集安条约组织; 集安条约; 集体安全条约 | CSTO
org:CSTO-CRRF | 集体快速反应部队; 集安组织维和部队
org:Union-State | 俄白联盟国家; 俄白联盟; 俄白联盟国家最高国务委员会
org:EDB | 欧亚开发银行
org:EFSD | 欧亚稳定与发展基金; 欧亚稳定和发展基金
org:GUAM | 古阿姆民主和经济发展组织; 古阿姆集团; 古阿姆 | GUAM
org:BSEC | 黑海经济合作组织; 黑海经合组织 | BSEC
org:BSTDB | 黑海贸易和开发银行; 黑海贸易与开发银行
org:CIS-IPA | 独联体跨国议会大会; 独联体议会间大会; 独联体国家议会间大会
org:IFAS | 拯救咸海国际基金会; 拯救咸海国际基金; 国际拯救咸海基金会
org:CACO | 中亚合作组织
org:CA-Consultative | 中亚国家元首磋商会晤; 中亚国家元首协商会晤; 中亚国家元首会晤; 中亚国家领导人会晤; 中亚元首磋商会晤
org:CANWFZ | 中亚无核武器区; 中亚无核区; 中亚无核武器区条约
org:CARICC | 中亚禁毒信息协调中心; 中亚地区禁毒信息协调中心
org:Caspian-Five | 里海沿岸五国; 里海峰会
org:Caspian-Pipeline-Consortium | 里海管道财团; 里海石油管道财团; 里海管道公司; 里海石油管道联盟 | CPC?
org:DPR | 顿涅茨克人民共和国; “顿涅茨克人民共和国”; 顿涅茨克共和国
org:LPR | 卢甘斯克人民共和国; “卢甘斯克人民共和国”; 卢甘斯克共和国; 卢汉斯克人民共和国
org:Abkhazia | 阿布哈兹; 阿布哈兹共和国
org:South-Ossetia | 南奥塞梯; 南奥塞提亚; 南奥?
org:Transnistria | 德涅斯特河左岸; 德左; 德涅斯特河沿岸; 德涅斯特河左岸地区; 德左地区; 聂斯特河沿岸
org:Nagorno-Karabakh | 纳戈尔诺-卡拉巴赫; 纳戈尔诺—卡拉巴赫; 纳卡; 纳卡地区; 纳戈尔诺-卡拉巴赫地区; 阿尔察赫; 纳卡共和国
org:TRNC | 北塞浦路斯土耳其共和国; 北塞浦路斯; 北塞; “北塞浦路斯土耳其共和国”; 土族塞人; 北赛普勒斯
org:Somaliland | 索马里兰; “索马里兰”; 索马利兰
# Eurasia, the Silk Road, the Turkic states
org:SCO | 上海合作组织; 上合组织; 上合; 上海合作组织成员国元首理事会; 上合峰会; 上合组织国家; 上海合作组织国家 | SCO
org:Shanghai-Five | 上海五国; “上海五国”; “上海五国”机制
org:SCO-RATS | 上海合作组织地区反恐怖机构; 上合组织地区反恐怖机构; 地区反恐怖机构; 上海合作组织地区反恐机构; 上合组织地区反恐机构
org:BRI | =“一带一路”倡议; 一带一路; “一带一路”; 丝绸之路经济带; “丝绸之路经济带”; 21世纪海上丝绸之路; “21世纪海上丝绸之路”; 海上丝绸之路?; 新丝绸之路; “一带一路”倡议; 一带一路倡议; 共建“一带一路”; 共建一带一路; “一带一路”建设; 带路倡议; 带路国家
org:BRF | “一带一路”国际合作高峰论坛; 一带一路国际合作高峰论坛; 一带一路高峰论坛; “一带一路”高峰论坛
org:Silk-Road-Fund | 丝路基金
org:Digital-Silk-Road | 数字丝绸之路; “数字丝绸之路”; 数字丝路
org:Health-Silk-Road | 健康丝绸之路; “健康丝绸之路”; 健康丝路
org:CPEC | 中巴经济走廊 | CPEC
org:BCIM | 孟中印缅经济走廊; 孟中印缅; 孟中印缅合作 | BCIM
org:CMEC-Corridor | 中缅经济走廊; 中缅“人字形”经济走廊
org:CCAWEC | 中国-中亚-西亚经济走廊; 中国—中亚—西亚经济走廊
org:Middle-Corridor | 跨里海国际运输走廊; 中间走廊; 跨里海国际运输通道; 跨里海国际运输路线; 跨里海运输走廊; 跨里海中间走廊
org:INSTC | =国际北南运输走廊; 国际运输走廊?; 国际北南运输走廊; 北南国际运输走廊; 国际南北运输走廊; 北南运输走廊; 南北运输走廊 | INSTC
org:TRACECA | 欧洲-高加索-亚洲运输走廊; 欧高亚运输走廊; 高加索国际运输走廊 | TRACECA
org:TAPI | 土库曼斯坦-阿富汗-巴基斯坦-印度天然气管道; 土库曼斯坦—阿富汗—巴基斯坦—印度天然气管道; 土阿巴印天然气管道 | TAPI
org:CASA-1000 | 中亚南亚输电项目 | CASA-1000
org:IMEC | 印度-中东-欧洲经济走廊; 印欧经济走廊; 印度—中东—欧洲经济走廊; 印度中东欧洲经济走廊
org:PGII | 全球基础设施和投资伙伴关系; 全球基础设施与投资伙伴关系
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
org:QCCM | 阿中巴塔四国军队反恐合作协调机制; 阿富汗、中国、巴基斯坦、塔吉克斯坦四国军队反恐合作协调机制; 四国机制?
org:OTS | 突厥国家组织; 突厥语国家合作委员会; 突厥语国家组织; 突厥议会; 突厥理事会; 突厥委员会
org:TURKSOY | 突厥文化国际组织; 国际突厥文化组织; 突厥语国家文化国际组织
org:TURKPA | 突厥语国家议会大会
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
org:SPIEF | 圣彼得堡国际经济论坛; 圣彼得堡经济论坛
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
org:Five-Eyes | 五眼联盟; “五眼联盟”; “五眼”联盟; 五眼情报联盟; “五眼”; 五眼国家
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
org:CMIM | 清迈倡议多边化; 清迈倡议; 清迈协议
org:Six-Party | 六方会谈; 朝核问题六方会谈
org:KEDO | 朝鲜半岛能源开发组织; 半岛能源开发组织 | KEDO
org:TCS | =中日韩领导人会议; 中日韩合作秘书处; 中日韩三国合作秘书处
org:China-ASEAN | 中国-东盟领导人会议; 中国-东盟峰会; 中国—东盟领导人会议; 东盟与中国领导人会议; 中国-东盟自由贸易区; 中国-东盟自贸区; 中国—东盟自贸区; 中国-东盟自贸协定; 东盟-中国领导人会议; 10+1合作; 中国-东盟（10+1）领导人会议; 中国-东盟博览会
org:China-PIC | =中国-太平洋岛国经济发展合作论坛; 中国-太平洋岛国外长会; 中国-太平洋岛国经济发展合作论坛; 中国—太平洋岛国外长会; 中国-太平洋岛国外长会议; 中国-太平洋岛国论坛对话会
org:PIDF | 太平洋岛国发展论坛; 太平洋岛屿发展论坛
org:PBP | 蓝色太平洋伙伴; 蓝色太平洋伙伴关系
org:APTA | 亚太贸易协定
# the Middle East and the Islamic world
org:GCC | 海湾阿拉伯国家合作委员会; 海湾合作委员会; 海合会; 海方?; 海合会国家; 海湾合作组织; 海湾国家合作委员会 | GCC
org:Arab-League | 阿拉伯国家联盟; 阿盟; 阿拉伯联盟; 阿拉伯国家峰会 | LAS?
org:OIC | 伊斯兰合作组织; 伊斯兰会议组织; 伊合组织; 伊斯兰国家组织 | OIC
org:IsDB | 伊斯兰开发银行; 伊斯兰开发银行集团; 伊斯兰发展银行; 伊开行
org:OPEC | 石油输出国组织; 欧佩克; 石油输出国家组织; 油组? | OPEC
org:OPEC+ | 欧佩克+; “欧佩克+”; 欧佩克加; 欧佩克与非欧佩克产油国; 石油输出国组织及其盟友 | OPEC+
org:OPEC-Fund | 欧佩克国际发展基金; 欧佩克基金; 石油输出国组织国际发展基金; 欧佩克国际发展基金会
org:OAPEC | 阿拉伯石油输出国组织 | OAPEC
org:GECF | 天然气出口国论坛; 天然气输出国论坛 | GECF
org:AMF | 阿拉伯货币基金组织; 阿拉伯货币基金; 阿拉伯货币基金会
org:AFESD | 阿拉伯经济和社会发展基金; 阿拉伯经济社会发展基金
org:BADEA | 阿拉伯非洲经济开发银行; 阿拉伯非洲经济发展银行; 非洲经济发展阿拉伯银行 | BADEA
org:AMU | 阿拉伯马格里布联盟; 马格里布联盟
org:D8 | 发展中八国集团; 发展中八国 | D-8
org:Middle-East-Quartet | 中东问题有关四方; 中东问题四方; 中东问题四方机制; 中东四方; 中东问题四方会谈
org:Negev-Forum | 内盖夫论坛; 内盖夫峰会
org:I2U2 | I2U2集团; 西亚“四方机制” | I2U2
org:Abraham-Accords | 亚伯拉罕协议; 亚伯拉罕协定; “亚伯拉罕协议”
org:CASCF | 中国-阿拉伯国家合作论坛; 中阿合作论坛; 中国—阿拉伯国家合作论坛; 中阿峰会; 中国-阿拉伯国家峰会; 中阿论坛; 中国—阿拉伯国家峰会; 中国-阿拉伯国家博览会; 中阿博览会
org:Russian-Arab-Forum | 俄罗斯-阿拉伯合作论坛; 俄阿合作论坛; 俄罗斯-阿拉伯峰会
org:EMGF | 东地中海天然气论坛
org:IMCTC | 伊斯兰军事反恐联盟; 伊斯兰反恐军事联盟; 伊斯兰国家反恐联盟
org:Global-Coalition | 打击“伊斯兰国”国际联盟; 打击伊斯兰国国际联盟; 国际联盟?; 国际反恐联盟?; 打击极端组织“伊斯兰国”国际联盟
org:MWL | 穆斯林世界联盟; 伊斯兰世界联盟; 世界穆斯林联盟
# Africa
org:AU | 非洲联盟; 非盟 | AU?
org:OAU | 非洲统一组织; 非统组织; 非统 | OAU
org:AU-Commission | 非洲联盟委员会; 非盟委员会; 非委会
org:AU-PSC | 非洲联盟和平与安全理事会; 非盟和平与安全理事会; 非盟和安理事会; 非盟和安会
org:AfDB | 非洲开发银行; 非开行; 非洲发展银行; 非洲开发银行集团 | AfDB
org:AfCFTA | 非洲大陆自由贸易区; 非洲大陆自贸区; 非洲自贸区; 非洲大陆自由贸易协定; 非洲大陆自贸协定; 非洲自由贸易区 | AfCFTA
org:Afreximbank | 非洲进出口银行
org:AFC | 非洲金融公司; 非洲金融集团
org:NEPAD | 非洲发展新伙伴关系; 非洲发展新伙伴计划; 非盟发展署 | NEPAD
org:ECOWAS | 西非国家经济共同体; 西共体; 西非经共体; 西非共同体; 西非经济共同体 | ECOWAS
org:UEMOA | 西非经济货币联盟; 西非经货联盟; 西非经济与货币联盟
org:BCEAO | 西非国家中央银行; 西非央行
org:BOAD | 西非开发银行
org:EBID | 西非国家经济共同体投资与开发银行; 西共体投资与开发银行
org:ECCAS | 中部非洲国家经济共同体; 中非国家经济共同体; 中部非洲经济共同体
org:CEMAC | 中部非洲经济与货币共同体; 中非经济与货币共同体; 中部非洲经济和货币共同体; 中非经货共同体
org:BEAC | 中部非洲国家银行; 中非国家银行
org:BDEAC | 中部非洲国家开发银行; 中非国家开发银行
org:SADC | 南部非洲发展共同体; 南共体; 南非共体; 南部非洲共同体; 南非洲发展共同体; 南部非洲国家? | SADC
org:SADCC | 南部非洲发展协调会议
org:SACU | 南部非洲关税同盟 | SACU
org:DBSA | 南部非洲开发银行
org:COMESA | 东部和南部非洲共同市场; 东南非共同市场; 东南部非洲共同市场; 东非和南部非洲共同市场 | COMESA
org:EAC | 东非共同体; 东共体 | EAC?
org:EADB | 东非开发银行
org:TDB | 东南非贸易与开发银行; 东部和南部非洲贸易与开发银行
org:IGAD | 东非政府间发展组织; 政府间发展组织; 伊加特; 东非政府间发展管理局; 非洲之角政府间发展组织; 政府间发展管理局 | IGAD
org:CEN-SAD | 萨赫勒-撒哈拉国家共同体; 萨赫勒—撒哈拉国家共同体; 撒哈拉-萨赫勒国家共同体; 萨赫勒-撒哈拉共同体
org:G5-Sahel | 萨赫勒五国集团; 萨赫勒五国; 萨赫勒五国集团联合部队; 萨赫勒五国联合部队
org:AES | 萨赫勒国家联盟; 萨赫勒联盟; 萨赫勒国家邦联; 萨赫勒国家联邦
org:ICGLR | 大湖地区国际会议; 非洲大湖地区国际会议; 大湖地区问题国际会议
org:MNJTF | 多国联合特遣部队; 多国联合部队?
org:AMISOM | 非盟驻索马里特派团; 非盟驻索马里过渡特派团; 非洲联盟驻索马里特派团; 非索特派团; 非洲联盟驻索马里过渡特派团; 非盟驻索特派团 | AMISOM; ATMIS
org:LCBC | 乍得湖流域委员会; 乍得湖盆地委员会
org:NBI | 尼罗河流域倡议; 尼罗河流域行动
org:FOCAC | 中非合作论坛; 中非合作论坛峰会; 中非论坛; 中非合作论坛北京峰会; 中非合作论坛约翰内斯堡峰会 | FOCAC
org:Forum-Macao | 中国-葡语国家经贸合作论坛; 中葡论坛; 中国-葡语国家经贸合作论坛（澳门）; 中国—葡语国家经贸合作论坛; 澳门论坛
org:TICAD | =东京非洲发展国际会议; 非洲开发会议; 东京非洲发展国际会议; 非洲发展国际会议; 东京非洲开发会议; 日本非洲开发会议 | TICAD
org:Russia-Africa | 俄罗斯-非洲峰会; 俄非峰会; 俄罗斯—非洲峰会; 俄非经济论坛; 俄罗斯-非洲经济与人道主义论坛
org:India-Africa | 印度-非洲论坛峰会; 印非峰会; 印度—非洲论坛峰会; 印非论坛峰会; 印度-非洲峰会
org:US-Africa | 美国-非洲领导人峰会; 美非领导人峰会; 美非峰会; 美国-非洲峰会; 美国—非洲领导人峰会
org:Türkiye-Africa | 土耳其-非洲峰会; 土耳其—非洲伙伴关系峰会; 土非峰会; 土耳其-非洲伙伴关系峰会
org:EU-Africa | 欧盟-非盟峰会; 欧盟-非洲峰会; 欧非峰会; 欧盟—非盟峰会; 非盟-欧盟峰会; 非欧峰会
org:Korea-Africa | 韩国-非洲峰会; 韩非峰会; 韩国—非洲峰会
org:AGOA | 非洲增长与机遇法案; 非洲增长与机会法案; 非洲增长和机会法案; 非洲增长和机遇法案 | AGOA
# the Americas
org:OAS | 美洲国家组织 | OAS
org:CELAC | 拉美和加勒比国家共同体; 拉共体; 拉丁美洲和加勒比国家共同体; 拉美及加勒比国家共同体; 拉美国家; 拉美和加勒比国家; 拉丁美洲国家; 拉方?; 拉美?; 拉丁美洲?; 拉美地区?; 拉美和加勒比?; 拉美和加勒比地区; 拉丁美洲和加勒比国家; 拉加地区; 拉美各国; 加勒比和拉美国家 | CELAC
org:China-CELAC | 中国-拉共体论坛; 中拉论坛; 中国—拉共体论坛; 中国-拉美和加勒比国家共同体论坛; 中国—拉美和加勒比国家共同体论坛
org:MERCOSUR | 南方共同市场; 南共市; 南锥体共同市场; 南美共同市场
org:Andean-Community | 安第斯共同体; 安共体; 安第斯集团; 安第斯国家共同体; 安地斯共同体
org:Pacific-Alliance | 太平洋联盟
org:UNASUR | 南美洲国家联盟; 南美国家联盟; 南美洲国家共同体 | UNASUR
org:LAFTA | 拉丁美洲自由贸易协会; 拉美自由贸易协会; 拉美一体化协会?
org:PROSUR | 南美进步论坛; 南美洲进步论坛; 南美进步和一体化论坛
org:ALBA | 美洲玻利瓦尔联盟; 玻利瓦尔联盟; 美洲玻利瓦尔替代计划; 我们美洲人民玻利瓦尔联盟; 美洲人民玻利瓦尔联盟
org:CARICOM | 加勒比共同体; 加共体; 加勒比国家; 加勒比国家共同体; 加勒比共同体和共同市场 | CARICOM | 加勒比?
org:OECS | 东加勒比国家组织
org:ACS | 加勒比国家联盟
org:SICA | 中美洲一体化体系; 中美洲国家; 中美洲统合体; 中美洲一体化组织
org:CABEI | 中美洲经济一体化银行; 中美洲经济整合银行; 中美洲开发银行
org:IADB | 泛美开发银行; 美洲开发银行; 泛美开发银行集团 | IADB
org:CAF | 拉美开发银行; 安第斯开发集团; 安第斯开发集团-拉美开发银行; 拉美和加勒比开发银行
org:CDB-Caribbean | 加勒比开发银行
org:PAHO | 泛美卫生组织 | PAHO
org:Petrocaribe | =加勒比石油计划; 加勒比石油公司; 加勒比石油计划; 加勒比石油组织
org:NAFTA | 北美自由贸易协定; 北美自贸协定; 北美自由贸易区; 北美自由贸易协议 | NAFTA
org:USMCA | 美墨加协定; 美墨加贸易协定; 美国-墨西哥-加拿大协定; 美墨加三国协议; 美墨加协议 | USMCA
org:NORAD | 北美防空司令部; 北美空防司令部; 北美航空航天防御司令部; 北美空防司令部
org:CAFTA-DR | =多米尼加-中美洲自由贸易协定; 美国-中美洲自由贸易协定; 中美洲自由贸易协定; 多米尼加-中美洲自由贸易协定
org:ACTO | 亚马孙合作条约组织; 亚马逊合作条约组织; 亚马孙国家
org:Lima-Group | 利马集团
org:Summit-of-the-Americas | 美洲峰会; 美洲国家首脑会议; 美洲国家峰会
org:IACHR | 美洲人权委员会; 泛美人权委员会; 美洲人权法院; 泛美人权法院
# loose groups that speak and act
org:West | 西方?; 西方国家; 西方世界; 西方大国; 西方阵营; 西方列强; 西方社会?; 集体西方; “集体西方”; 西方集团; 西方盟友; <美>西方; 西方各国
org:Global-South | 全球南方; “全球南方”; “全球南方”国家; 全球南方国家; 南方国家?
org:Central-Asian-States | =中亚国家; 中亚方面
org:Gulf-States | =海湾国家; 海湾产油国
org:Baltic-States | =波罗的海国家; 波罗的海方面
org:Western-Balkans | 西巴尔干; 西巴尔干地区
org:Nordic-Countries | =北欧国家; 北欧诸国
org:LDC | 最不发达国家; 最不发达国家集团
org:SIDS | 小岛屿发展中国家; 小岛屿国家; 小岛屿国家联盟
org:OACPS | 非洲、加勒比和太平洋国家组织; 非加太国家组织; 非加太国家; 非加太集团; 非洲、加勒比和太平洋国家集团
org:CVF | 气候脆弱国家论坛; 气候脆弱论坛
org:ISA-Solar | 国际太阳能联盟
org:CDRI | 抗灾基础设施联盟; 抵御灾害基础设施联盟
org:IOMed | 国际调解院
org:EITI | 采掘业透明度倡议; 采掘业透明度行动计划
org:Minerals-Security-Partnership | 矿产安全伙伴关系; 矿产安全伙伴; 矿产安全伙伴关系倡议
org:ITER | 国际热核聚变实验堆; 国际热核聚变实验堆计划; 国际热核聚变实验堆组织 | ITER
org:ESA | 欧洲航天局; 欧空局; 欧洲空间局; 欧洲太空总署
org:APSCO | 亚太空间合作组织; 亚太空间组织 | APSCO
org:Artemis-Accords | 阿尔忒弥斯协定; 阿尔忒弥斯协议; 阿耳忒弥斯协定
org:ILRS | 国际月球科研站
org:INBAR | 国际竹藤组织
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
org:PFLP | 解放巴勒斯坦人民阵线; 巴勒斯坦人民解放阵线; 人阵?
org:DFLP | 解放巴勒斯坦民主阵线; 巴勒斯坦民主解放阵线; 民阵?
org:Black-September | 黑色九月
org:Hezbollah | 真主党; 黎巴嫩真主党; 黎真主党; 真主党武装
org:Amal | 阿迈勒运动; 阿迈尔运动
org:South-Lebanon-Army | 南黎巴嫩军; 南黎军
org:Houthis | 胡塞武装; 也门胡塞武装; 胡塞; 胡塞组织; 安萨尔安拉; 胡希; 青年运动组织; 青年运动“胡塞”; 胡塞叛军
org:AQAP | “基地”组织阿拉伯半岛分支; 阿拉伯半岛基地组织; 基地组织阿拉伯半岛分支; “阿拉伯半岛基地组织”
org:Mahdi-Army | 迈赫迪军; 马赫迪军; “迈赫迪军”
org:Kataib-Hezbollah | 真主党旅; 伊拉克真主党旅; 伊拉克真主党; “真主党旅”
org:PMF | 人民动员组织; 人民动员力量; 什叶派民兵武装“人民动员组织”; “人民动员组织”; 人民动员部队
org:PUK | 库尔德斯坦爱国联盟; 库爱盟; 库尔德爱国联盟
org:KDP | 库尔德斯坦民主党; 库民党; 库尔德民主党
org:Peshmerga | =佩什梅加; 库尔德自由斗士; 佩什梅加; 库尔德武装“佩什梅加”; 自由斗士武装
org:MEK | 人民圣战者组织; “人民圣战者组织”; 伊朗人民圣战者组织; 人民圣战组织
org:PJAK | 库尔德斯坦自由生活党; 库尔德自由生活党; 自由生活党
org:Jundallah | 真主旅; 真主战士组织; 真主战士; 正义军; “正义军”; 真主旅组织
org:PKK | 库尔德工人党; 库工党; 库尔德工人党武装; 库德工人党
org:YPG | 人民保护部队; “人民保护部队”; 库尔德“人民保护部队”; 库尔德人民保护部队; 人民保护联盟
org:SDF | 叙利亚民主军; 叙利亚民主力量; “叙利亚民主军”; 叙利亚民主军武装; 库尔德武装“叙利亚民主军”; 叙利亚民主部队
org:FSA | 叙利亚自由军; “叙利亚自由军”; 叙利亚国民军; 叙自由军
org:HTS | 沙姆解放组织; “沙姆解放组织”; 解放沙姆; 叙利亚解放组织; 沙姆解放阵线
org:Nusra | 努斯拉阵线; 支持阵线; “支持阵线”; 胜利阵线; 努斯拉; “努斯拉阵线”; “胜利阵线”; 征服沙姆阵线
org:ISIS | “伊斯兰国”; 伊斯兰国; 极端组织“伊斯兰国”; 极端组织伊斯兰国; 达伊沙; 达伊什; “伊斯兰国”组织; 伊斯兰国组织; 伊拉克和大叙利亚伊斯兰国; 伊拉克和黎凡特伊斯兰国; “伊拉克和黎凡特伊斯兰国”; “伊斯兰国呼罗珊分支”; 伊斯兰国呼罗珊省; “呼罗珊分支”; 呼罗珊分支 | ISIS; ISIL; ISIS-K; ISIL-K; IS?
org:Al-Qaeda | “基地”组织; 基地组织; 盖达组织; 凯达组织; 阿尔盖达; 卡伊达; “基地”?
org:FETO | 居伦恐怖组织; 法图拉恐怖组织; 居伦运动; “居伦运动”; 居伦组织; 葛兰运动; “居伦恐怖组织”
# South and Central Asia
org:Taliban | 塔利班; 阿富汗塔利班; 阿塔?; 阿塔临时政府; 神学士; 塔里班; 阿富汗塔利班政权; 塔利班政权; 阿塔政权; 塔利班政府
org:Haqqani | 哈卡尼网络; “哈卡尼网络”; 哈卡尼组织; 哈卡尼集团
org:Mujahideen | 阿富汗圣战者; 圣战者?; 阿富汗圣战组织; 阿富汗抵抗力量; 阿富汗抵抗组织; 阿富汗游击队; 阿富汗反政府武装?
org:TTP | 巴基斯坦塔利班; 巴塔?; 巴基斯坦塔利班运动; “巴塔”; 巴基斯坦塔利班组织
org:Lashkar-e-Taiba | 虔诚军; “虔诚军”; 虔信军; “虔信军”; 圣军组织; 拉什卡-塔伊巴
org:Jaish-e-Mohammed | 穆罕默德军; “穆罕默德军”; 先知军
org:Hizbul-Mujahideen | 圣战者党; 真主圣战党
org:BLA | 俾路支解放军; “俾路支解放军”; 俾路支省解放军
org:ULFA | 阿萨姆联合解放阵线; 阿萨姆解放阵线; 联合解放阿萨姆阵线
org:NSCN | 那加兰民族社会主义委员会; 那加民族社会主义委员会
org:LTTE | 泰米尔猛虎组织; 猛虎组织; 泰米尔伊拉姆猛虎解放组织; 泰米尔之虎; 泰米尔猛虎; “猛虎”组织; “泰米尔伊拉姆猛虎解放组织”; 泰米尔伊拉姆解放之虎; 坦米尔之虎
org:ETIM | 东突厥斯坦伊斯兰运动; 东伊运; “东伊运”; “东突”; 东突; “东突厥斯坦伊斯兰运动”; “突厥斯坦伊斯兰党”; 突厥斯坦伊斯兰党; “东突”恐怖势力; 东突组织; “东突”组织; 东突厥斯坦伊斯兰党
org:IMU | 乌兹别克斯坦伊斯兰运动; “乌伊运”; 乌伊运
# South-East Asia
org:Khmer-Rouge | 红色高棉; 赤柬; 赤色高棉; 波尔布特政权; 红色高棉政权; 民柬?
org:Viet-Cong | =越共游击队; 南越民族解放阵线; 越南南方民族解放阵线; 南方民族解放阵线; 南解?
org:Pathet-Lao | 巴特寮; 寮国战斗部队; 老挝爱国战线; 老挝人民解放军
org:Abu-Sayyaf | 阿布沙耶夫; 阿布沙耶夫武装; 阿布沙耶夫组织; 阿布沙耶夫集团; 阿布萨耶夫; “阿布沙耶夫”
org:MILF | 摩洛伊斯兰解放阵线; 摩伊解; 莫洛伊斯兰解放阵线; 摩洛回教解放阵线
org:MNLF | 摩洛民族解放阵线; 摩解; 莫洛民族解放阵线; 摩洛国家解放阵线
org:NPA | 新人民军; 菲律宾新人民军; “新人民军”
org:Jemaah-Islamiyah | 伊斯兰祈祷团; “伊斯兰祈祷团”; 回教祈祷团; 伊斯兰团
org:GAM | 自由亚齐运动; 亚齐独立运动; “自由亚齐运动”
org:Fretilin | 东帝汶独立革命阵线; 革阵; 东帝汶革阵; 革命阵线?
org:ARSA | 若开罗兴亚救世军; 罗兴亚救世军; “若开罗兴亚救世军”
org:Arakan-Army | 若开军; “若开军”; 若开民族军; 阿拉干军
# Africa
org:Polisario | 波利萨里奥阵线; 西撒人阵; 西撒哈拉人民解放阵线; 波利萨里奥; 玻里萨利欧阵线
org:AQIM | 伊斯兰马格里布基地组织; “基地”组织北非分支; 基地组织北非分支; “伊斯兰马格里布基地组织”; 马格里布基地组织; “基地”组织伊斯兰马格里布分支; 伊斯兰马格里布“基地”组织 | AQIM
org:GIA | 伊斯兰武装集团; 伊斯兰武装组织; 阿尔及利亚伊斯兰武装集团
org:LNA | 利比亚国民军; “国民军”; 东部国民军; 哈夫塔尔武装
org:Boko-Haram | 博科圣地; “博科圣地”; 博科哈拉姆; 博科圣地组织
org:JNIM | 支持伊斯兰与穆斯林组织; “支持伊斯兰与穆斯林”组织; 支持伊斯兰和穆斯林组织; 伊斯兰与穆斯林支持组织 | JNIM
org:RUF | 革命联合阵线; 联阵; 塞拉利昂革命联合阵线; 革命统一战线
org:NPFL | 利比里亚全国爱国阵线; 利比里亚民族爱国阵线; 全国爱国阵线
org:Seleka | 塞雷卡; “塞雷卡”; 塞雷卡武装; 反政府武装“塞雷卡”; 塞雷卡联盟
org:M23 | M23运动; “M23运动”; 3·23运动; “3·23运动”; 三月二十三日运动; “M23”; M23; M23叛军
org:RCD | 刚果民主联盟; 刚果争取民主联盟; 刚民盟
org:MLC | 刚果解放运动; 刚果（金）解放运动; 刚解运
org:FDLR | 解放卢旺达民主力量; 卢旺达民主解放力量; 卢民主力量; 卢旺达解放民主力量
org:Interahamwe | 联攻派; 帮派民兵; 联攻派民兵
org:RPF | 卢旺达爱国阵线; 卢爱阵
org:LRA | 上帝抵抗军; 圣灵抵抗军; 真主抵抗军; “上帝抵抗军”; “圣灵抵抗军”; 乌干达上帝抵抗军
org:ADF | 民主同盟军; 民主力量同盟; 乌干达民主同盟军; “民主同盟军”; 盟军民主力量
org:Al-Shabaab | 索马里青年党; 青年党?; “青年党”; 索马里“青年党”; 沙巴布; 伊斯兰青年党; 伊斯兰青年运动; “索马里青年党”; 青年党武装; 青年军?
org:ICU | 伊斯兰法院联盟; 伊斯兰法庭联盟; 教派武装“伊斯兰法院联盟”; “伊斯兰法院联盟”
org:EPLF | 厄立特里亚人民解放阵线; 厄人阵
org:TPLF | 提格雷人民解放阵线; 提人阵; “提格雷人民解放阵线”; “提人阵”; 提格雷人阵; 提格雷武装
org:OLF | 奥罗莫解放阵线; 奥解阵; 奥罗莫解放军
org:SPLA | 苏丹人民解放军; 苏丹人民解放运动; 苏人解; 苏丹人民解放运动（北方局）; 南苏丹人民解放军
org:RSF | 快速支援部队; “快速支援部队”; 苏丹快速支援部队; 快支部队
org:JEM | 正义与平等运动; 公正与平等运动; 公平与正义运动; 公正平等运动
org:Janjaweed | 金戈威德; 坚杰维德; 金戈威德民兵; 简贾威德; “金戈威德”
org:UNITA | 争取安哥拉彻底独立全国联盟; 安盟; 安哥拉彻底独立全国联盟; 安盟武装 | UNITA
org:MPLA | 安哥拉人民解放运动; 安人运 | MPLA
org:FLEC | 卡宾达飞地解放阵线; 卡宾达解放阵线; 卡解阵
org:Renamo | 莫桑比克全国抵抗运动; 莫抵运; 莫桑比克抵抗运动
org:Frelimo | 莫桑比克解放阵线; 莫解阵; 莫解阵党; 莫桑比克解放阵线党; 解阵党
org:SWAPO | 西南非洲人民组织; 人组党; 西南非人民组织; 纳米比亚人组党
org:ANC | 非洲人国民大会; 非国大; 南非非国大; 非洲民族议会; 非洲人国民大会党
org:ZANU | 津巴布韦非洲民族联盟; 津民盟; 津巴布韦非洲民族联盟-爱国阵线; 民盟-爱国阵线; 津民盟-爱阵
org:ZAPU | 津巴布韦非洲人民联盟; 津人盟
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
org:MRTA | 图帕克·阿马鲁革命运动; 图帕克阿马鲁革命运动; 图帕克·阿马鲁
org:FMLN | 法拉本多·马蒂民族解放阵线; 法拉本多马蒂民族解放阵线; 马蒂阵线; 马蒂民族解放阵线
org:FSLN | 桑地诺民族解放阵线; 桑解阵; 桑地诺阵线; 桑地诺解放阵线; 桑定; 桑地诺
org:Contras | 尼加拉瓜反政府武装; 反桑武装; 尼反政府武装; 反抗军?; 孔特拉
org:Tren-de-Aragua | 阿拉瓜火车; “阿拉瓜火车”; 阿拉瓜火车帮; 阿拉瓜列车; “阿拉瓜列车”; 阿拉瓜帮
# named for who reads: no form of these is looked for in texts
org:KRG | =库尔德斯坦地区政府
org:CTA | =藏人行政中央
org:C5 | =中亚五国
org:ISSG | =叙利亚国际支持小组
org:TTIP | =跨大西洋贸易与投资伙伴关系协定
org:Ecumenical-Patriarchate | =君士坦丁堡普世牧首区
org:LoN | =国际联盟
org:HRW | =人权观察
org:Amnesty | =国际特赦组织
org:MSF | =无国界医生
org:RWB | =无国界记者
org:ICG | =国际危机组织
org:Oxfam | =乐施会
org:SIPRI | =斯德哥尔摩国际和平研究所
org:Greenpeace | =绿色和平组织
org:Transparency | =透明国际
org:WUC | =世界维吾尔代表大会
org:SOHR | =叙利亚人权观察组织
org:SNC | =叙利亚反对派和革命力量全国联盟
org:Muslim-Brotherhood | =穆斯林兄弟会
org:IAAF | =世界田径联合会
org:UEFA | =欧洲足球协会联盟
org:DPKO | =联合国和平行动部
org:UNIFEM | =联合国妇女发展基金
org:MONUC | =联合国组织刚果民主共和国特派团
org:UNMIN | =联合国尼泊尔特派团
org:UNMIL | =联合国利比里亚特派团
org:UNOCI | =联合国科特迪瓦行动
org:UNAMID | =非洲联盟-联合国达尔富尔混合行动
org:UNISFA | =联合国阿卜耶伊临时安全部队
org:UNMIS | =联合国苏丹特派团
org:UNITAMS | =联合国苏丹过渡时期综合援助团
org:UNSMIL | =联合国利比亚支助团
org:UNAMI | =联合国伊拉克援助团
org:UNSCOM | =联合国特别委员会
org:UNMOVIC | =联合国监测、核查和视察委员会
org:UNPROFOR | =联合国保护部队
org:UNTAC | =联合国柬埔寨临时权力机构
org:UNTAET | =联合国东帝汶过渡行政当局
org:UNMIT | =联合国东帝汶综合特派团
org:UNTSO | =联合国停战监督组织
org:UNMOGIP | =联合国驻印度和巴基斯坦军事观察组
org:MINURSO | =联合国西撒哈拉全民投票特派团
org:MINUSTAH | =联合国海地稳定特派团
org:BINUH | =联合国海地综合办事处
org:UNOMIG | =联合国格鲁吉亚观察团
org:UNMEE | =联合国埃塞俄比亚和厄立特里亚特派团
org:UNAMSIL | =联合国塞拉利昂特派团
org:UNAMIR | =联合国卢旺达援助团
org:UNOSOM | =联合国索马里行动
org:ONUC | =联合国刚果行动
org:UNEF | =联合国紧急部队
org:UNTAG | =联合国过渡时期援助团
org:UNAVEM | =联合国安哥拉核查团
org:ONUSAL | =联合国萨尔瓦多观察团
org:ONUCA | =联合国中美洲观察团
org:UNOWAS | =联合国西非和萨赫勒办事处
org:UNOOSA | =联合国外层空间事务厅
org:UNIDIR | =联合国裁军研究所
org:UNCITRAL | =联合国国际贸易法委员会
org:UNCDF | =联合国资本发展基金
org:UNV | =联合国志愿人员组织
org:UNMAS | =联合国地雷行动处
org:UNRRA | =联合国善后救济总署
org:COI-Syria | =叙利亚问题独立国际调查委员会
org:INCB | =国际麻醉品管制局
org:CD | =裁军谈判会议
org:IPCC | =政府间气候变化专门委员会
org:ITC | =国际贸易中心
org:NEA | =核能署
org:Zangger | =桑戈委员会
org:Codex | =食品法典委员会
org:ICRM | =国际红十字与红新月运动
org:IMSO | =国际移动卫星组织
org:BIE | =国际展览局
org:OPANAL | =拉丁美洲和加勒比禁止核武器组织
org:WFTU | =世界工会联合会
org:ITUC | =国际工会联合会
org:ICFTU | =国际自由工会联合会
org:ICCO | =国际可可组织
org:ICO | =国际咖啡组织
org:ITC-Tin | =国际锡理事会
org:INRO | =国际天然橡胶组织
org:IWC | =国际捕鲸委员会
org:IWC-Wheat | =国际小麦理事会
org:ISO-Sugar | =国际糖业组织
org:Cairns-Group | =凯恩斯集团
org:Bretton-Woods | =布雷顿森林机构
org:IIB | =国际投资银行
org:NIB | =北欧投资银行
org:FLAR | =拉丁美洲储备基金
org:FONPLATA | =拉普拉塔河流域开发银行
org:EMU | =经济与货币联盟
org:EMS-Money | =欧洲货币体系
org:EAPC | =欧洲-大西洋伙伴关系理事会
org:PfP | =和平伙伴关系计划
org:EULEX | =欧盟驻科索沃法治特派团
org:EUMM | =欧盟监察团
org:EUFOR | =欧盟部队
org:OSCE-SMM | =欧安组织乌克兰特别监察团
org:OHR | =高级代表办事处
org:PIC | =和平执行委员会
org:SFOR | =稳定部队
org:IFOR | =执行部队
org:SELEC | =东南欧执法中心
org:CoR | =欧洲地区委员会
org:Eurojust | =欧盟刑事司法合作署
org:EDA | =欧洲防务局
org:ENTSO-E | =欧洲输电系统运营商网络
org:Craiova-Group | =克拉约瓦集团
org:Slavkov | =斯拉夫科夫模式
org:MED9 | =地中海九国
org:Contact-Group | =前南斯拉夫问题联络小组
org:LoN-Council | =国际联盟行政院
org:PCIJ | =常设国际法院
org:Non-Intervention-Committee | =不干涉委员会
org:Little-Entente | =小协约国
org:Balkan-Entente | =巴尔干协约国
org:Triple-Alliance | =三国同盟
org:Triple-Entente | =三国协约
org:Axis | =轴心国
org:Anti-Comintern-Pact | =反共产国际协定
org:Allies | =盟国
org:Central-Powers | =同盟国
org:Comintern | =共产国际
org:Cominform | =共产党情报局
org:French-Committee | =法兰西民族解放委员会
org:Manchukuo | =伪满洲国
org:South-Vietnam | =南越
org:Far-Eastern-Commission | =远东委员会
org:Allied-Council | =盟国对日委员会
org:CFM | =外长会议
org:COCOM | =巴黎统筹委员会
org:EPU | =欧洲支付同盟
org:EDC-Defence | =欧洲防务共同体
org:SNC-Council | =叙利亚全国委员会
org:HNC | =叙利亚反对派高级谈判委员会
org:SDC | =叙利亚民主委员会
org:PYD | =民主联盟党
org:AANES | =北叙利亚和东叙利亚自治行政当局
org:KNC-Syria | =库尔德民族委员会
org:White-Helmets | =白头盔组织
org:Friends-of-Syria | =叙利亚之友
org:Syrian-opposition | =叙利亚反对派
org:Kurds | =库尔德人
org:Syrian-Kurds | =叙利亚库尔德人
org:Iraqi-Kurds | =伊拉克库尔德人
org:NTC-Libya | =利比亚全国过渡委员会
org:Arab-states | =阿拉伯国家
org:Arab-Parliament | =阿拉伯议会
org:NUG-Myanmar | =缅甸民族团结政府
org:SAFTA | =南亚自由贸易区
org:AFTA | =东盟自由贸易区
org:PECC | =太平洋经济合作理事会
org:FFA | =太平洋岛国论坛渔业局
org:SPREP | =太平洋区域环境规划署
org:RAMSI | =驻所罗门群岛区域援助团
org:APG | =亚太反洗钱组织
org:PARLACEN | =中美洲议会
org:CACM | =中美洲共同市场
org:SIECA | =中美洲经济一体化秘书处
org:LAIA | =拉丁美洲一体化协会
org:SELA | =拉丁美洲和加勒比经济体系
org:CSN | =南美洲国家共同体
org:Rio-Group | =里约集团
org:Contadora | =孔塔多拉集团
org:G-3 | =三国集团
org:G-15 | =十五国集团
org:Cartagena-Group | =卡塔赫纳集团
org:PAU | =泛美联盟
org:Rio-Treaty | =泛美互助条约
org:IADC | =泛美防务委员会
org:Union-Latina | =拉丁联盟
org:SEGIB | =伊比利亚美洲总秘书处
org:Core-Group-Haiti | =海地问题核心小组
org:Alliance-for-Progress | =争取进步联盟
org:ECOMOG | =西非国家经济共同体监测组
org:SAMIM | =南共体驻莫桑比克特派团
org:EACRF | =东非共同体地区部队
org:Mano-River-Union | =马诺河联盟
org:Entente-Council | =协商理事会
org:CEPGL | =大湖国家经济共同体
org:IOC-Indian-Ocean | =印度洋委员会
org:Liptako-Gourma | =利普塔科-古尔马管理局
org:Pan-African-Parliament | =泛非议会
org:ACHPR | =非洲人权和民族权委员会
org:Africa-CDC | =非洲疾病预防控制中心
org:Frontline-States | =前线国家
org:African-states | =非洲国家
org:Visegrad-Fund | =国际维谢格拉德基金
org:Blue-Dot-Network | =蓝点网络
org:Clean-Network | =清洁网络
org:Freedom-House | =自由之家
org:CPJ | =保护记者委员会
org:Save-the-Children | =救助儿童会
org:IRC-Rescue | =国际救援委员会
org:NRC-Refugee | =挪威难民理事会
org:Caritas | =国际明爱
org:World-Vision | =世界宣明会
org:WJC | =世界犹太人大会
org:WCC | =世界基督教会联合会
org:ICAN | =国际废除核武器运动
org:IISS | =国际战略研究所
org:CCP | =中国共产党
org:KMT | =中国国民党
org:WPK | =朝鲜劳动党
org:Mujahideen-Shura-Council | =圣战者协商委员会
org:ASALA | =亚美尼亚解放秘密军
org:Caucasus-Emirate | =高加索酋长国
org:UNA-UNSO | =乌克兰国民大会-乌克兰人民自卫队
org:Right-Sector | =右区
org:Azov | =亚速旅
org:Wagner | =瓦格纳集团
org:Redut | =雷杜特
org:Academi | =黑水公司
org:Executive-Outcomes | =执行成果公司
org:SADAT | =萨达特公司
org:Chechen-separatists | =车臣分离主义者
org:Pro-Russian-separatists | =亲俄分离主义者
org:Ahrar-al-Sham | =沙姆自由人组织
org:Jaysh-al-Islam | =伊斯兰军
org:SNA | =叙利亚国民军
org:YPJ | =妇女保护部队
org:Manbij-Military-Council | =曼比季军事委员会
org:Syrian-Arab-Coalition | =叙利亚阿拉伯联盟
org:IFB | =国际自由营
org:Nour-al-Din-al-Zenki | =努尔丁·赞吉运动
org:Khorasan-Group | =呼罗珊集团
org:AQI | =伊拉克基地组织
org:Islamic-Army-in-Iraq | =伊拉克伊斯兰军
org:Ansar-al-Islam | =伊斯兰辅助者
org:Badr | =巴德尔组织
org:Asaib-Ahl-al-Haq | =正义联盟
org:Nujaba | =真主党努贾巴运动
org:Islamic-Resistance-in-Iraq | =伊拉克伊斯兰抵抗组织
org:Shia-militias | =什叶派民兵
org:Abu-Nidal | =阿布·尼达尔组织
org:PFLP-GC | =解放巴勒斯坦人民阵线（总指挥部）
org:Lebanese-Forces | =黎巴嫩力量
org:Phalange | =长枪党
org:Fatah-al-Islam | =伊斯兰法塔赫
org:Irgun | =伊尔贡
org:Haganah | =哈加纳
org:Lehi | =莱希
org:STC | =南方过渡委员会
org:Northern-Alliance | =北方联盟
org:Hezb-e-Islami | =伊斯兰党
org:NRF | =阿富汗民族抵抗阵线
org:JKLF | =查谟和克什米尔解放阵线
org:Naxalites | =纳萨尔派
org:Nepal-Maoists | =尼泊尔共产党（毛主义）
org:Aum | =奥姆真理教
org:KNU | =克伦民族联盟
org:KIA | =克钦独立军
org:TNLA | =德昂民族解放军
org:MNDAA | =缅甸民族民主同盟军
org:Viet-Minh | =越盟
org:NLF | =越南南方民族解放阵线
org:Huks | =虎克军
org:Mau-Mau | =茅茅运动
org:FLN | =阿尔及利亚民族解放阵线
org:OAS-France | =秘密军组织
org:ISWAP | =“伊斯兰国”西非省
org:Ansar-al-Sharia | =伊斯兰教法支持者
org:Libya-Dawn | =利比亚黎明
org:Ansar-Dine | =伊斯兰捍卫者
org:MNLA | =阿扎瓦德民族解放运动
org:MUJAO | =西非统一与圣战运动
org:IPOB | =比亚法拉原住民组织
org:MEND | =尼日尔三角洲解放运动
org:Biafra | =比亚法拉共和国
org:Ambazonia | =安巴佐尼亚
org:LURD | =利比里亚人和解与民主团结会
org:Forces-Nouvelles | =科特迪瓦新军
org:AFRC | =武装部队革命委员会
org:Darfur-rebels | =达尔富尔叛军
org:SLM | =苏丹解放运动
org:SPLM-N | =苏丹人民解放运动（北方局）
org:SPLM-IO | =苏丹人民解放运动（反对派）
org:ONLF | =欧加登民族解放阵线
org:Fano | =法诺
org:CNDP | =全国保卫人民大会
org:AFC-Congo | =刚果河联盟
org:Mai-Mai | =马伊-马伊民兵
org:FNL | =布隆迪民族解放力量
org:FNLA | =安哥拉民族解放阵线
org:PAC | =阿扎尼亚泛非主义者大会
org:PAIGC | =几内亚和佛得角非洲独立党
org:Inkatha | =因卡塔自由党
org:Al-Mourabitoun | =哨兵组织
org:EOKA | =埃奥卡
org:Chetniks | =切特尼克
org:Ustashe | =乌斯塔沙
org:Partisans-Yugoslav | =南斯拉夫游击队
org:Bosnian-Serbs | =波黑塞族
org:Croatian-Serbs | =克拉伊纳塞族
org:EAM | =希腊民族解放阵线
org:DHKP-C | =革命人民解放党/阵线
org:TAK | =库尔德斯坦自由之鹰
org:Grey-Wolves | =灰狼
org:EZLN | =萨帕塔民族解放军
org:URNG | =危地马拉全国革命联盟
org:FPMR | =曼努埃尔·罗德里格斯爱国阵线
org:Montoneros | =蒙托内罗斯
org:Tupamaros | =图帕马罗斯
org:EPL | =哥伦比亚人民解放军
org:AUC-Colombia | =哥伦比亚联合自卫军
org:Clan-del-Golfo | =海湾帮
org:Medellin-Cartel | =麦德林贩毒集团
org:Cali-Cartel | =卡利贩毒集团
org:Extraditables | =反引渡集团
org:Sinaloa-Cartel | =锡那罗亚贩毒集团
org:CJNG | =哈利斯科新一代贩毒集团
org:MS-13 | =野蛮萨尔瓦多人帮
org:Viv-Ansanm | =“共同生活”帮派联盟
org:Cartel-de-los-Soles | =太阳集团
org:Free-French | =自由法国
org:Spanish-Nationalists | =西班牙国民军
org:International-Brigades | =国际纵队
org:Syrian-rebels | =叙利亚反政府武装
`;

/** Chinese words for organisations, initiatives and armed groups: names | acronyms | member words | seats. `?` marks a form with another common meaning, `=` what one is called that no text is searched for. */
export function organisations(): Readonly<Record<string, OrganisationNames>> {
  return organisationNames(ROWS);
}
