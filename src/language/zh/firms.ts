import { lazily } from "../../text/index.js";
import { type FirmNames, firmNames } from "../../vocabulary/index.js";
import { PRESS } from "./press.js";

/** Chinese words for banks, funds, companies, agencies and newsrooms: names | acronyms. `?` marks a form with another common meaning. */
export const firms: () => Readonly<Record<string, FirmNames>> = lazily(() =>
  firmNames(`
# China: banks, funds, agencies
firm:china-eximbank | 中国进出口银行; 进出口银行?; 中国口行
firm:china-development-bank | 国家开发银行; 中国国家开发银行; 国开行; 中国国开行
firm:agricultural-development-bank-of-china | 中国农业发展银行; 农发行
firm:icbc | 中国工商银行; 工商银行; 中国工行 | ICBC
firm:bank-of-china | 中国银行
firm:china-construction-bank | 中国建设银行; 建设银行?
firm:agricultural-bank-of-china | 中国农业银行; 农业银行?
firm:bank-of-communications | 交通银行
firm:china-merchants-bank | 招商银行
firm:china-citic-bank | 中信银行
firm:china-minsheng | 中国民生银行; 民生银行
firm:people-bank-of-china | 中国人民银行; 人民银行; 中国央行
firm:safe | 国家外汇管理局; 外汇局; 中国国家外汇管理局
firm:cic | 中国投资有限责任公司; 中投公司
firm:china-africa-development-fund | 中非发展基金; 中国-非洲发展基金
firm:china-eurasia-fund | 中国-欧亚经济合作基金; 中国—欧亚经济合作基金
firm:china-asean-fund | 中国-东盟投资合作基金; 中国—东盟投资合作基金
firm:china-lac-fund | 中拉合作基金; 中拉产能合作投资基金
firm:china-africa-industrial-fund | 中非产能合作基金
firm:south-south-fund | 南南合作援助基金; 全球发展和南南合作基金; 南南合作基金
firm:sinosure | 中国出口信用保险公司; 中国信保; 中信保
firm:cidca | 国家国际发展合作署; 国合署; 中国国家国际发展合作署; 国际发展合作署
firm:red-cross-china | 中国红十字会; 中国红十字会总会
firm:ndrc | 国家发展和改革委员会; 国家发展改革委; 国家发改委; 中国国家发展改革委; 中国国家发改委; 中国国家发展和改革委员会; 发改委
firm:mofcom | 中国商务部; 中华人民共和国商务部
firm:sasac | 国务院国有资产监督管理委员会; 国务院国资委; 国资委
firm:citic | 中信集团; 中国中信集团; 中信建设; 中信股份
firm:china-poly | 保利集团; 中国保利集团; 保利科技
firm:norinco | 中国北方工业公司; 北方工业; 中国兵器工业集团; 北方公司?
firm:avic | 中国航空工业集团; 中航工业; 中航国际; 航空工业集团
firm:catic | 中国航空技术进出口公司; 中国航空技术进出口总公司; 中航技
firm:casc | 中国航天科技集团; 航天科技集团; 中国航天科技集团公司
firm:cgwic | 中国长城工业集团; 中国长城工业总公司; 长城工业集团; 中国长城工业集团有限公司
firm:cast | 中国空间技术研究院
firm:casic | 中国航天科工集团; 航天科工集团
firm:comac | 中国商飞; 中国商用飞机有限责任公司; 中国商飞公司
# China: energy
firm:cnpc | 中国石油天然气集团公司; 中国石油天然气集团有限公司; 中国石油天然气集团; 中国石油集团; 中石油集团; 中石油; 中油集团; 中石油国际; 中油国际
firm:petrochina | 中国石油天然气股份有限公司; 中国石油; 中国石油股份
firm:sinopec | 中国石油化工集团; 中国石油化工集团公司; 中国石油化工股份有限公司; 中国石化; 中石化; 中国石化集团
firm:cnooc | 中国海洋石油集团; 中国海洋石油总公司; 中国海洋石油有限公司; 中国海油; 中海油
firm:sinochem | 中国中化集团; 中化集团; 中国中化; 中化国际
firm:zhuhai-zhenrong | 珠海振戎公司; 珠海振戎
firm:cefc | 中国华信能源有限公司; 华信能源; 中国华信
firm:cgn | 中国广核集团; 中广核; 中国广核; 中广核集团; 中国广东核电集团
firm:cnnc | 中国核工业集团; 中核集团; 中国核工业集团公司; 中国核工业集团有限公司
firm:state-grid | 国家电网公司; 国家电网; 中国国家电网; 中国国家电网公司; 国网?
firm:china-southern-grid | 中国南方电网; 南方电网; 南方电网公司
firm:china-three-gorges | 中国长江三峡集团; 三峡集团; 中国三峡集团; 中国长江三峡集团公司; 三峡国际
firm:cwe | 中国水利电力对外公司; 中国水利电力对外有限公司; 中水电对外公司; 中水电公司
firm:huaneng | 中国华能集团; 华能集团; 中国华能
firm:huadian | 中国华电集团; 华电集团; 中国华电
firm:datang | 中国大唐集团; 大唐集团; 中国大唐
firm:guodian | 中国国电集团; 国电集团
firm:spic | 国家电力投资集团; 国家电投; 国电投; 中国国家电力投资集团; 国家电投集团; 中电投
firm:china-energy | 国家能源投资集团; 国家能源集团; 神华集团
firm:energy-china | 中国能源建设集团; 中国能建; 中国能源建设; 中能建
firm:powerchina | 中国电力建设集团; 中国电建; 中国电建集团; 中国电建市政公司; 中电建
firm:sinohydro | 中国水利水电建设集团; 中国水电; 中国水电建设集团; 中国水利水电建设股份有限公司; 中国水电集团; 中水电
firm:cggc | 中国葛洲坝集团; 葛洲坝集团; 葛洲坝
firm:tbea | 特变电工
firm:shanghai-electric | 上海电气; 上海电气集团
firm:dongfang-electric | 东方电气; 东方电气集团; 中国东方电气集团
firm:harbin-electric | 哈尔滨电气; 哈电集团; 哈尔滨电站工程公司; 哈电国际
firm:goldwind | 金风科技
firm:longi | 隆基绿能; 隆基
firm:universal-energy | 寰泰能源
firm:catl | 宁德时代
firm:byd | 比亚迪
# China: building, transport, machinery
firm:crbc | 中国路桥; 中国路桥公司; 中国路桥工程有限责任公司; 路桥公司
firm:cccc | 中国交建; 中国交通建设; 中国交通建设集团; 中国交通建设股份有限公司; 中交集团
firm:chec | 中国港湾; 中国港湾工程有限责任公司; 中国港湾公司; 中港公司
firm:crcc | 中国铁建; 中国铁道建筑总公司; 中国铁建股份有限公司; 中铁建
firm:ccecc | 中国土木工程集团; 中土集团; 中国土木工程集团有限公司; 中国土木; 中土公司
firm:crec | 中国中铁; 中国铁路工程总公司; 中国中铁股份有限公司; 中国铁路工程集团
firm:covec | 中国海外工程有限责任公司; 中海外
firm:china-railway | 中国国家铁路集团; 国铁集团; 中国铁路总公司; 中铁总
firm:crrc | 中国中车; 中车集团; 中国南车; 中国北车; 中车?; 中车株机
firm:cscec | 中国建筑; 中国建筑集团; 中国建筑股份有限公司; 中建集团; 中建?; 中国建筑工程总公司; 中建总公司
firm:cmec | 中国机械设备工程股份有限公司; 中设集团; 中国机械设备进出口总公司; 中国机械设备工程
firm:sinomach | 中国机械工业集团; 国机集团
firm:camc | 中工国际; 中工国际工程股份有限公司
firm:complant | 中国成套设备进出口集团; 中成集团; 中国成套设备进出口总公司
firm:cmc | 中国机械进出口集团; 中国机械进出口（集团）有限公司
firm:cntic | 中国技术进出口总公司; 中国技术进出口集团; 中技公司
firm:cgcoc | 中地海外; 中地海外集团
firm:cjic | 中国江西国际经济技术合作公司; 中国江西国际; 江西国际
firm:cico | 中国河南国际合作集团; 河南国际
firm:citcc | 中国通信建设集团
firm:weihai | 威海国际; 中国威海国际经济技术合作公司
firm:zte | 中兴通讯; 中兴通讯公司; 中兴?
firm:huawei | 华为; 华为公司; 华为技术有限公司; 华为技术; 华为海洋
firm:china-telecom | 中国电信
firm:china-mobile | 中国移动; 中国移动通信
firm:china-unicom | 中国联通
firm:alcatel-shanghai-bell | 上海贝尔; 上海贝尔阿尔卡特
firm:startimes | 四达时代; 四达时代集团
firm:nuctech | 同方威视; 同方威视公司
firm:hikvision | 海康威视
firm:alibaba | 阿里巴巴; 阿里巴巴集团
firm:tencent | 腾讯; 腾讯公司
firm:bytedance | 字节跳动
firm:cosco | 中远集团; 中国远洋海运集团; 中远海运; 中国远洋运输集团; 中远海运集团; 中远太平洋; 中远海运港口; 中国远洋
firm:china-merchants | 招商局集团; 招商局; 招商局港口
firm:china-overseas-ports | 中国海外港口控股公司; 中国海外港口控股有限公司
firm:hutchison | 和记黄埔; 长江和记; 和记港口; 长和集团
firm:cssc | 中国船舶集团; 中国船舶工业集团; 中船集团; 中国船舶重工集团; 中船重工
firm:china-shipbuilding-trading | 中国船舶工业贸易公司; 中船贸易
firm:chalco | 中国铝业; 中铝; 中铝公司; 中铝集团; 中国铝业公司
firm:minmetals | 中国五矿; 五矿集团; 中国五矿集团; 五矿资源; 五矿
firm:zijin | 紫金矿业; 紫金矿业集团
firm:jiangxi-copper | 江西铜业; 江铜集团; 江铜
firm:mcc | 中国冶金科工集团; 中冶集团; 中国中冶
firm:cnmc | 中国有色矿业集团; 中国有色集团; 中国有色; 中色集团
firm:cmoc | 洛阳钼业; 洛钼
firm:huayou | 华友钴业
firm:ganfeng | 赣锋锂业
firm:tsingshan | 青山控股; 青山集团; 青山钢铁
firm:baosteel | 宝钢; 宝钢集团; 宝武集团; 中国宝武
firm:hbis | 河钢集团; 河北钢铁集团; 河钢塞尔维亚; 河钢斯梅代雷沃钢厂; 河钢
firm:cofco | 中粮集团; 中粮; 中粮国际
firm:sinovac | 科兴公司; 北京科兴; 科兴中维; 科兴生物
firm:sinopharm | 国药集团; 中国国药集团; 中国医药集团
firm:cnbg | 中国生物技术股份有限公司; 国药中生; 中国生物?
firm:xcmg | 徐工集团; 徐工
firm:chery | 奇瑞; 奇瑞汽车
firm:china-aluminum-international | 中铝国际
firm:sany | 三一重工; 三一集团
firm:tianjin-tewoo | 天津物产; 天津物产集团
firm:zhongtai | 中泰集团; 新疆中泰集团; 中泰化学
firm:hainan-airlines | 海南航空; 海航集团
# Russia
firm:gazprom | 俄罗斯天然气工业股份公司; 俄气; 俄罗斯天然气工业公司; 俄天然气工业股份公司; 俄气公司; 俄罗斯天然气公司; 俄气集团
firm:gazprom-neft | 俄罗斯天然气工业石油公司; 俄气石油
firm:gazprombank | 俄罗斯天然气工业银行; 俄气银行
firm:rosneft | 俄罗斯石油公司; 俄油; 俄石油; 俄罗斯国家石油公司; 俄罗斯石油股份公司
firm:lukoil | 卢克石油; 卢克石油公司; 鲁克石油公司; 卢克伊尔
firm:novatek | 诺瓦泰克; 诺瓦泰克公司
firm:tatneft | 鞑靼石油公司; 鞑靼石油
firm:surgutneftegas | 苏尔古特石油天然气公司; 苏尔古特
firm:transneft | 俄罗斯石油管道运输公司; 俄罗斯管道运输公司; 俄石油管道运输公司
firm:zarubezhneft | 俄罗斯海外石油公司
firm:rosatom | 俄罗斯国家原子能公司; 俄罗斯国家原子能集团公司; 俄原子能公司; 俄罗斯原子能公司; 俄罗斯国家原子能集团; 俄国家原子能公司
firm:atomstroyexport | 俄罗斯原子能建设出口公司; 俄罗斯核电建设出口公司
firm:uranium-one | 铀一公司
firm:inter-rao | 俄罗斯统一电力国际公司
firm:rushydro | 俄罗斯水电公司; 俄水电公司
firm:veb | 俄罗斯国家开发集团; 俄罗斯外经银行; 俄外经银行; 俄罗斯开发与对外经济活动银行
firm:sberbank | 俄罗斯联邦储蓄银行; 俄罗斯储蓄银行; 俄储蓄银行
firm:vtb | 俄罗斯外贸银行; 俄外贸银行; 俄罗斯外贸银行集团
firm:rosselkhozbank | 俄罗斯农业银行; 俄农业银行
firm:bank-of-russia | 俄罗斯中央银行; 俄罗斯央行; 俄央行; 俄罗斯银行
firm:rdif | 俄罗斯直接投资基金; 俄直投基金
firm:national-wealth-fund-russia | 俄罗斯国家福利基金; 俄国家福利基金
firm:rossotrudnichestvo | 俄罗斯国际人文合作署; 俄国际人文合作署
firm:roscosmos | 俄罗斯国家航天集团; 俄罗斯联邦航天署; 俄航天局; 俄罗斯国家航天集团公司; 俄联邦航天署; 俄罗斯航天局
firm:rosoboronexport | 俄罗斯国防出口公司; 俄国防出口公司; 俄罗斯国防产品出口公司
firm:rostec | 俄罗斯技术国家集团; 俄罗斯国家技术集团; 俄技术国家集团; 俄罗斯技术公司
firm:russian-railways | 俄罗斯铁路公司; 俄铁; 俄罗斯铁路股份公司; 俄铁公司
firm:aeroflot | 俄罗斯航空公司; 俄航
firm:rusal | 俄罗斯铝业公司; 俄铝; 俄罗斯联合铝业公司
firm:norilsk-nickel | 诺里尔斯克镍业公司; 诺里尔斯克镍业
firm:alrosa | 阿尔罗萨; 埃罗莎; 阿尔罗萨公司
firm:sovcomflot | 俄罗斯现代商船公司; 现代商船公司
firm:uac-russia | 俄罗斯联合航空制造集团; 联合飞机制造公司; 俄联合航空制造公司
firm:sukhoi | 苏霍伊公司; 苏霍伊
firm:irkut | 伊尔库特公司; 伊尔库特
firm:wagner | 瓦格纳集团; 瓦格纳?; “瓦格纳”; 瓦格纳雇佣军; 瓦格纳集团雇佣兵; 私人军事公司瓦格纳; 瓦格纳组织; 华格纳集团
firm:africa-corps | 非洲军团; “非洲军团”
# Central Asia, the Caucasus, Ukraine, Mongolia
firm:samruk-kazyna | 萨姆鲁克-卡泽纳; 萨姆鲁克-卡泽纳基金; 萨姆鲁克—卡泽纳; 萨姆鲁克-卡泽纳国家福利基金
firm:kazmunaygas | 哈萨克斯坦国家石油天然气公司; 哈国家油气公司; 哈国油; 哈油气公司; 哈萨克斯坦油气公司; 哈萨克斯坦国家油气公司
firm:kazatomprom | 哈萨克斯坦国家原子能工业公司; 哈原工; 哈萨克斯坦原子能工业公司; 哈原子能公司
firm:ktz | 哈萨克斯坦国家铁路公司; 哈铁; 哈萨克斯坦铁路公司; 哈国家铁路公司
firm:kazakhmys | 哈萨克铜业; 哈铜; 哈萨克铜业公司
firm:development-bank-of-kazakhstan | 哈萨克斯坦开发银行; 哈开行
firm:national-bank-of-kazakhstan | 哈萨克斯坦国家银行; 哈国家银行; 哈央行; 哈萨克斯坦央行
firm:baiterek | 拜捷列克; 拜捷列克控股
firm:halyk | 哈萨克斯坦人民银行
firm:uzbekneftegaz | 乌兹别克斯坦国家油气公司; 乌兹别克斯坦石油天然气公司; 乌油气公司; 乌兹别克石油天然气公司; 乌国家油气公司
firm:uzbekistan-railways | 乌兹别克斯坦铁路公司; 乌铁; 乌铁路公司
firm:navoi-mmc | 纳沃伊矿冶公司; 纳沃伊矿业冶金公司
firm:almalyk-mmc | 阿尔马雷克矿冶公司; 阿尔马雷克矿冶联合体
firm:nbu | 乌兹别克斯坦国民银行; 乌国民银行
firm:turkmengaz | 土库曼天然气康采恩; 土库曼斯坦天然气康采恩; 土天然气康采恩
firm:talco | 塔吉克铝业公司; 塔铝; 塔吉克铝厂
firm:kumtor | 库姆托尔; 库姆托尔金矿
firm:socar | 阿塞拜疆国家石油公司; 阿国家石油公司
firm:belaruskali | 白俄罗斯钾肥公司; 白俄罗斯钾肥
firm:naftogaz | 乌克兰国家石油天然气公司; 乌克兰石油天然气公司; 乌国家石油天然气公司
firm:energoatom | 乌克兰国家核能公司; 乌克兰国家原子能公司; 乌核能公司
firm:erdenes | 额尔登斯; 额尔登斯塔本陶勒盖
# Türkiye
firm:tika | 土耳其合作与协调署; 土耳其国际合作与协调署; 土耳其合作协调署
firm:turk-eximbank | 土耳其进出口银行
firm:ziraat | 土耳其农业银行
firm:halkbank | 土耳其人民银行; 哈克银行
firm:turkish-central-bank | 土耳其中央银行; 土耳其央行; 土央行
firm:afad | 土耳其灾害与应急管理局; 土耳其灾害和应急管理局; 土耳其灾害应急管理局
firm:turkish-red-crescent | 土耳其红新月会
firm:botas | 土耳其国家石油管道公司; 土耳其石油管道公司; 博塔什
firm:tpao | 土耳其石油公司; 土耳其国家石油公司
firm:thy | 土耳其航空; 土耳其航空公司; 土航
firm:baykar | 拜卡公司; 贝卡公司; 拜卡尔公司; 拜拉克塔尔公司
firm:aselsan | 阿塞尔桑; 阿塞尔桑公司
firm:tai | 土耳其航空航天工业公司
firm:roketsan | 罗克特桑
firm:karpowership | 卡尔电力船公司
# United States
firm:usaid | 美国国际开发署; 美国国际开发总署; 美国国际发展署; 美国国际开发局 | USAID
firm:us-dfc | 美国国际开发金融公司; 国际开发金融公司; 美国国际发展金融公司
firm:us-exim | 美国进出口银行
firm:mcc-us | 千年挑战公司; 美国千年挑战公司; 千年挑战集团
firm:ustda | 美国贸易发展署; 美国贸易开发署
firm:ustr | 美国贸易代表办公室; 美国贸易代表署; 美贸易代表办公室; 贸易代表办公室
firm:federal-reserve | 美联储; 美国联邦储备委员会; 联邦储备委员会; 联准会; 美国联邦储备系统; 联储局
firm:cia | 美国中央情报局; 中央情报局; 中情局; 美中情局 | CIA
firm:fbi | 美国联邦调查局; 联邦调查局; 美联邦调查局 | FBI
firm:nasa | 美国国家航空航天局; 美国航天局; 美国宇航局; 美国航空航天局; 美航天局; 美国太空总署 | NASA
firm:centcom | 美军中央司令部; 美国中央司令部; 美中央司令部; 中央司令部
firm:africom | 美军非洲司令部; 美国非洲司令部; 非洲司令部
firm:indopacom | 美军印太司令部; 美国印太司令部; 美军太平洋司令部; 印太司令部; 太平洋司令部; 美国太平洋司令部; 美太平洋司令部; 美印太司令部
firm:exxonmobil | 埃克森美孚; 埃克森美孚公司; 埃克森石油公司
firm:chevron | 雪佛龙; 雪佛龙公司; 雪佛龙石油
firm:conocophillips | 康菲石油; 康菲石油公司; 康菲公司; 康菲
firm:general-electric | 通用电气; 通用电气公司; 美国通用电气公司
firm:boeing | 波音; 波音公司; 美国波音公司
firm:lockheed-martin | 洛克希德·马丁公司; 洛克希德-马丁公司; 洛克希德·马丁; 洛马公司; 洛克希德马丁; 洛马
firm:raytheon | 雷神公司; 雷神技术公司; 雷神导弹与防务公司; 雷西恩公司; 雷神
firm:westinghouse | 西屋电气; 西屋公司; 西屋电气公司; 美国西屋电气公司
firm:bechtel | 柏克德; 柏克德公司; 贝克特尔公司
firm:microsoft | 微软; 微软公司
firm:citigroup | 花旗集团; 花旗银行
firm:jpmorgan | 摩根大通; 摩根大通银行; 摩根大通集团
firm:goldman-sachs | 高盛; 高盛集团; 高盛公司
firm:blackrock | 贝莱德; 贝莱德集团; 黑石集团?
firm:gates-foundation | 盖茨基金会; 比尔和梅琳达·盖茨基金会; 比尔及梅琳达·盖茨基金会
firm:cargill | 嘉吉公司; 嘉吉
# Japan, South Korea
firm:jica | 日本国际协力机构; 国际协力机构; 日本国际协力事业团; 日本国际合作机构 | JICA
firm:jbic | 日本国际协力银行; 国际协力银行; 日本国际合作银行 | JBIC
firm:japan-oecf | 日本海外经济协力基金; 海外经济协力基金
firm:nexi | 日本贸易保险; 日本贸易保险公司
firm:jogmec | 日本石油天然气金属矿产资源机构; 日本金属与能源安全组织; 日本能源金属矿物资源机构
firm:jetro | 日本贸易振兴机构; 日本贸易振兴会; 贸易振兴机构
firm:mufg | 三菱日联金融集团; 三菱日联银行; 东京三菱银行
firm:smbc | 三井住友银行; 三井住友金融集团
firm:mizuho | 瑞穗银行; 瑞穗金融集团; 瑞穗集团
firm:bank-of-japan | 日本银行; 日本央行; 日本中央银行; 日央行
firm:mitsubishi | 三菱商事; 三菱重工; 三菱集团; 三菱公司
firm:mitsui | 三井物产; 三井集团; 三井公司
firm:sumitomo | 住友商事; 住友集团; 住友公司
firm:marubeni | 丸红; 丸红公司; 丸红株式会社
firm:itochu | 伊藤忠商事; 伊藤忠
firm:toshiba | 东芝; 东芝公司
firm:hitachi | 日立公司; 日立制作所; 日立集团
firm:inpex | 国际石油开发帝石; 国际石油开发帝石公司
firm:toyota | 丰田汽车; 丰田汽车公司; 丰田; 丰田公司
firm:koica | 韩国国际协力团; 韩国国际合作机构; 韩国国际协力机构 | KOICA
firm:kexim | 韩国进出口银行
firm:edcf | 韩国对外经济合作基金; 对外经济合作基金; 经济发展合作基金
firm:kdb | 韩国产业银行
firm:k-sure | 韩国贸易保险公社
firm:kepco | 韩国电力公社; 韩国电力; 韩国电力公司; 韩电
firm:khnp | 韩国水电与核电公司; 韩国水力原子能; 韩国水力原子力; 韩水原
firm:kogas | 韩国天然气公社; 韩国天然气公司
firm:knoc | 韩国国家石油公司; 韩国石油公社
firm:samsung | 三星电子; 三星集团; 三星物产; 三星公司; 三星?
firm:hyundai | 现代汽车; 现代集团; 现代汽车公司; 现代汽车集团; 现代建设
firm:lg | LG集团; LG公司; LG电子
firm:daewoo | 大宇集团; 大宇公司; 大宇国际; 大宇建设; 大宇
firm:posco | 浦项制铁; 浦项钢铁; 浦项; 浦项集团
firm:doosan | 斗山集团; 斗山重工; 斗山能源; 斗山
firm:hanwha | 韩华集团; 韩华; 韩华宇航
# Europe
firm:giz | 德国国际合作机构; 德国国际合作公司; 德国技术合作公司; 德国国际合作组织; 德国国际合作署 | GIZ
firm:kfw | 德国复兴信贷银行; 复兴信贷银行; 德国复兴开发银行
firm:euler-hermes | 裕利安宜
firm:bundesbank | 德国联邦银行; 德国央行; 德意志联邦银行; 德国中央银行
firm:deutsche-bank | 德意志银行; 德银
firm:commerzbank | 德国商业银行
firm:deutsche-bahn | 德国铁路公司; 德铁; 德国联邦铁路公司
firm:lufthansa | 汉莎航空; 德国汉莎航空公司; 汉莎航空公司; 汉莎
firm:siemens | 西门子; 西门子公司; 西门子股份公司; 西门子能源
firm:basf | 巴斯夫; 巴斯夫公司; 巴斯夫集团
firm:volkswagen | 大众汽车; 大众汽车集团; 大众汽车公司; 大众集团
firm:uniper | 尤尼珀; 尤尼珀公司
firm:eon | 意昂集团; 意昂公司; 意昂
firm:wintershall | 温特斯豪; 温特沙尔; 温特斯豪公司
firm:rwe | 莱茵集团; 莱茵能源
firm:rheinmetall | 莱茵金属; 莱茵金属公司; 莱茵金属集团
firm:thyssenkrupp | 蒂森克虏伯; 蒂森克虏伯公司
firm:nord-stream | “北溪”天然气管道公司; 北溪公司; 北溪天然气管道公司
firm:afd | 法国开发署; 法国开发总署; 法国发展署
firm:coface | 科法斯
firm:bnp-paribas | 法国巴黎银行; 巴黎银行
firm:societe-generale | 法国兴业银行; 兴业银行?
firm:credit-agricole | 法国农业信贷银行; 东方汇理银行
firm:edf | 法国电力; 法国电力公司; 法国电力集团; 法国电力集团公司
firm:totalenergies | 道达尔; 道达尔公司; 道达尔能源; 道达尔能源公司; 法国道达尔公司; 道达尔集团; 道达尔能源集团
firm:engie | 昂吉集团; 法国燃气苏伊士集团; 苏伊士集团; 昂吉; 法国苏伊士环能集团
firm:orano | 欧安诺; 欧安诺集团; 阿海珐; 阿海珐集团; 阿海珐公司; 欧安诺公司
firm:framatome | 法马通; 法马通公司
firm:alstom | 阿尔斯通; 阿尔斯通公司
firm:bouygues | 布伊格; 布依格集团; 布伊格集团
firm:vinci | 万喜集团; 万喜; 万喜公司
firm:airbus | 空中客车; 空中客车公司; 空客公司; 空中巴士; 欧洲空中客车公司
firm:dassault | 达索航空; 达索; 达索公司; 达索航空公司; 达梭
firm:thales | 泰雷兹; 泰雷兹集团; 泰勒斯公司; 泰雷兹公司; 泰雷兹阿莱尼亚宇航公司
firm:naval-group | 法国海军集团
firm:bollore | 博洛雷; 博洛雷集团
firm:fcdo | 英国外交、联邦及发展部; 英国外交发展部; 英国外交和联邦事务部; 英国外交部; 英外交部; 英国外交、英联邦和发展事务部; 英国外交与联邦事务部
firm:dfid | 英国国际发展部; 英国国际开发署; 英国国际发展署; 英国国际开发部
firm:bii | 英国国际投资公司; 英联邦发展公司
firm:ukef | 英国出口融资署; 英国出口信用担保署
firm:bank-of-england | 英格兰银行; 英国央行; 英国中央银行; 英伦银行
firm:hsbc | 汇丰银行; 汇丰; 汇丰控股; 汇丰集团; 香港上海汇丰银行
firm:standard-chartered | 渣打银行; 渣打集团; 渣打
firm:barclays | 巴克莱; 巴克莱银行; 巴克莱集团
firm:bp | 英国石油公司; 英国石油; 英国石油集团; 英石油 | BP
firm:shell | 壳牌; 壳牌公司; 荷兰皇家壳牌; 英荷壳牌; 皇家壳牌; 壳牌集团; 壳牌石油公司; 皇家荷兰壳牌; 荷兰皇家壳牌集团; 英荷皇家壳牌
firm:bae | 英国航空航天系统公司; 贝宜系统; 英国宇航系统公司; BAE系统公司; 英国宇航公司
firm:rolls-royce | 罗尔斯·罗伊斯; 罗罗公司; 罗尔斯-罗伊斯公司; 劳斯莱斯; 罗尔斯·罗伊斯公司
firm:glencore | 嘉能可; 嘉能可公司; 嘉能可斯特拉塔
firm:rio-tinto | 力拓集团; 力拓公司
firm:anglo-american | 英美资源; 英美资源集团
firm:british-council | 英国文化教育协会; 英国文化协会; 英国文化委员会
firm:norad | 挪威发展合作署; 挪威开发合作署
firm:gpfg | 挪威政府全球养老基金; 挪威主权财富基金; 挪威主权基金
firm:equinor | 挪威国家石油公司; 挪威国油; 挪威石油公司
firm:telenor | 挪威电信; 挪威电信公司
firm:sida | 瑞典国际开发合作署; 瑞典国际发展合作署; 瑞典国际开发署
firm:ericsson | 爱立信; 爱立信公司; 瑞典爱立信公司
firm:vattenfall | 瀑布能源; 大瀑布电力公司; 瑞典大瀑布电力公司
firm:saab | 萨博; 萨博公司; 绅宝公司; 萨博集团
firm:maersk | 马士基; 马士基集团; 马士基航运; 丹麦马士基集团; 马士基公司
firm:vestas | 维斯塔斯; 维斯塔斯公司
firm:orsted | 沃旭能源; 沃旭
firm:nokia | 诺基亚; 诺基亚公司
firm:fortum | 富腾; 富腾公司
firm:wartsila | 瓦锡兰; 瓦锡兰公司
firm:fmo | 荷兰开发银行; 荷兰发展金融公司
firm:ing | 荷兰国际集团; 荷兰国际集团银行
firm:asml | 阿斯麦; 阿斯麦公司; 阿斯麦尔; 荷兰阿斯麦公司; 艾司摩尔
firm:boskalis | 博斯卡利斯
firm:sdc | 瑞士发展与合作署; 瑞士发展合作署; 瑞士开发合作署
firm:seco | 瑞士国家经济事务秘书处; 瑞士联邦经济总局; 瑞士国家经济秘书处
firm:credit-suisse | 瑞士信贷; 瑞信; 瑞士信贷银行; 瑞士信贷集团
firm:ubs | 瑞银; 瑞银集团; 瑞士银行; 瑞士联合银行
firm:trafigura | 托克集团; 托克公司
firm:vitol | 维多集团; 维多石油; 维多公司
firm:nestle | 雀巢; 雀巢公司
firm:unicredit | 裕信银行; 联合信贷银行; 意大利裕信银行; 意大利联合信贷银行
firm:intesa | 意大利联合圣保罗银行; 联合圣保罗银行
firm:eni | 意大利埃尼集团; 埃尼集团; 埃尼公司; 埃尼; 意大利国家碳化氢公司
firm:enel | 意大利国家电力公司; 意大利国家电力集团
firm:leonardo-spa | 莱昂纳多公司; 意大利莱昂纳多公司; 芬梅卡尼卡集团; 莱昂纳多集团
firm:fincantieri | 芬坎蒂尼; 芬坎蒂尼集团; 芬坎蒂尼公司
firm:saipem | 塞班公司; 意大利塞班公司; 萨伊博姆
firm:pirelli | 倍耐力; 倍耐力公司
firm:repsol | 雷普索尔; 雷普索尔公司; 西班牙雷普索尔公司
firm:iberdrola | 伊维尔德罗拉; 伊比德罗拉; 伊维尔德罗拉公司
firm:santander | 桑坦德银行; 桑坦德集团; 西班牙国际银行
firm:telefonica | 西班牙电信; 西班牙电信公司; 西班牙电话公司
firm:edp | 葡萄牙电力公司; 葡萄牙电力集团; 葡电
firm:galp | 高普能源; 葡萄牙高浦能源公司
firm:raiffeisen | 奥地利奥合国际银行; 奥合国际银行; 雷菲森银行; 奥合银行
firm:omv | 奥地利石油天然气集团; 奥地利石油天然气公司; 奥地利油气集团; 奥地利石油公司
firm:arcelormittal | 安赛乐米塔尔; 安赛乐米塔尔集团; 阿塞洛-米塔尔; 安赛乐米塔尔公司
firm:skoda | 斯柯达; 斯柯达公司; 斯科达; 斯柯达汽车
firm:cez | 捷克电力公司; 捷克能源集团; 捷克电力集团; 捷克国家电力公司
firm:orlen | 波兰国营石油公司; 波兰石油公司; 波兰奥伦公司; 奥伦集团; 波兰国家石油公司
firm:pgnig | 波兰石油天然气公司; 波兰油气公司
firm:mol | 匈牙利油气公司; 匈牙利石油和天然气公司; 匈牙利石油天然气公司; 匈牙利石油天然气集团
firm:hungary-exim | 匈牙利进出口银行
firm:piraeus-port | 比雷埃夫斯港口管理局; 比雷埃夫斯港务局; 比港港务局; 比雷埃夫斯港口公司
firm:srbijagas | 塞尔维亚天然气公司; 塞尔维亚国家天然气公司
firm:nis | 塞尔维亚石油工业公司; 塞尔维亚石油公司
firm:bulgargaz | 保加利亚天然气公司; 保加利亚国家天然气公司
firm:romgaz | 罗马尼亚国家天然气公司; 罗马尼亚天然气公司
firm:nuclearelectrica | 罗马尼亚国家核电公司
# the Gulf and the Middle East
firm:abu-dhabi-fund | 阿布扎比发展基金; 阿布扎比发展基金会
firm:adnoc | 阿布扎比国家石油公司; 阿布扎比国家石油集团; 阿国油
firm:mubadala | 穆巴达拉; 穆巴达拉投资公司; 穆巴达拉发展公司; 穆巴达拉公司
firm:adia | 阿布扎比投资局; 阿布扎比投资管理局
firm:masdar | 马斯达尔; 马斯达尔公司; 阿布扎比未来能源公司
firm:dp-world | 迪拜环球港务集团; 迪拜港口世界; 迪拜环球港务; 迪拜港口世界公司; 迪拜港口集团
firm:ad-ports | 阿布扎比港口集团; 阿布扎比港务局; 阿布扎比港口公司
firm:emirates-red-crescent | 阿联酋红新月会
firm:emirates-airline | 阿联酋航空; 阿联酋航空公司
firm:etihad | 阿提哈德航空; 阿提哈德航空公司
firm:saudi-fund | 沙特发展基金; 沙特发展基金会; 沙特开发基金
firm:pif-saudi | 沙特公共投资基金; 公共投资基金; 沙特主权财富基金
firm:ksrelief | 萨勒曼国王人道主义援助与救援中心; 萨勒曼国王人道主义救援中心; 萨勒曼国王救济与人道主义援助中心
firm:aramco | 沙特阿美; 沙特阿美公司; 沙特阿拉伯国家石油公司; 沙特国家石油公司; 沙特阿拉伯石油公司; 阿美石油公司; 沙特阿美石油公司; 阿美公司; 沙特石油公司
firm:sabic | 沙特基础工业公司; 沙比克; 沙特基础工业
firm:acwa-power | 沙特国际电力和水务公司; 沙特国际电力与水务公司; 沙特电力公司?
firm:sama | 沙特中央银行; 沙特央行; 沙特货币局
firm:kuwait-fund | 科威特阿拉伯经济发展基金; 科威特基金; 科威特阿拉伯经济发展基金会; 科威特发展基金
firm:kia | 科威特投资局
firm:kpc | 科威特石油公司; 科威特国家石油公司
firm:qatar-fund | 卡塔尔发展基金; 卡塔尔发展基金会
firm:qia | 卡塔尔投资局; 卡塔尔投资管理局
firm:qatarenergy | 卡塔尔能源公司; 卡塔尔石油公司; 卡塔尔能源; 卡塔尔天然气公司
firm:qatar-airways | 卡塔尔航空; 卡塔尔航空公司
firm:qatar-red-crescent | 卡塔尔红新月会
firm:qatar-charity | 卡塔尔慈善协会; 卡塔尔慈善会
firm:qnb | 卡塔尔国家银行
firm:oman-oia | 阿曼投资局
firm:bapco | 巴林石油公司
firm:nioc | 伊朗国家石油公司
firm:nigc | 伊朗国家天然气公司
firm:irgc | 伊斯兰革命卫队; 革命卫队; 伊朗伊斯兰革命卫队; 伊朗革命卫队; 圣城旅; “圣城旅”; 伊斯兰革命卫队“圣城旅”; 革命卫队圣城旅; 伊斯兰革命卫队圣城旅; 伊朗革命防卫队; 圣城军
firm:iran-khodro | 霍德罗汽车公司; 伊朗霍德罗公司; 伊朗霍德罗
firm:mahan-air | 马汉航空; 马汉航空公司
firm:iraq-somo | 伊拉克国家石油营销组织; 伊拉克国家石油销售组织; 伊拉克国家石油营销公司
firm:mashav | 以色列国际发展合作署; 以色列国际合作机构
firm:iai | 以色列航空航天工业公司; 以色列航宇工业公司; 以色列飞机工业公司; 以色列航空工业公司
firm:rafael | 拉斐尔公司; 拉斐尔先进防御系统公司; 拉法尔公司
firm:elbit | 埃尔比特系统公司; 埃尔比特公司
firm:suez-canal-authority | 苏伊士运河管理局
firm:egas | 埃及天然气控股公司
firm:egpc | 埃及石油总公司
firm:arab-contractors | 阿拉伯承包商公司; 埃及阿拉伯承包商公司
firm:sonatrach | 阿尔及利亚国家石油公司; 阿尔及利亚国家油气公司; 阿国家油气公司; 阿尔及利亚国家石油天然气公司
firm:ocp | 摩洛哥磷酸盐集团; 摩洛哥国家磷酸盐集团; 摩洛哥磷酸盐公司
firm:noc-libya | 利比亚国家石油公司
firm:lia | 利比亚投资局
# South and South-East Asia
firm:india-exim | 印度进出口银行
firm:rbi | 印度储备银行; 印度央行; 印度中央银行
firm:sbi | 印度国家银行
firm:ongc | 印度石油天然气公司; 印度石油天然气有限公司
firm:ioc-india | 印度石油公司; 印度国营石油公司
firm:ntpc | 印度国家火电公司; 印度国营电力公司
firm:gail | 印度天然气公司; 印度燃气公司
firm:adani | 阿达尼集团; 阿达尼
firm:tata | 塔塔集团; 塔塔; 塔塔公司; 塔塔汽车; 塔塔钢铁
firm:reliance | 信实工业; 信实集团; 信实工业集团; 信实公司
firm:npcil | 印度核电公司
firm:isro | 印度空间研究组织; 印度太空研究组织; 印度空间研究机构
firm:hal-india | 印度斯坦航空公司; 印度斯坦航空有限公司
firm:brahmos | 布拉莫斯公司; 布拉莫斯宇航公司; 布拉莫斯航空航天公司
firm:state-bank-of-pakistan | 巴基斯坦国家银行; 巴基斯坦央行; 巴央行; 巴基斯坦中央银行
firm:wapda | 巴基斯坦水电开发署; 巴基斯坦水电发展署; 巴水电署; 水电发展署
firm:pia | 巴基斯坦国际航空公司; 巴基斯坦国际航空; 巴航
firm:pakistan-state-oil | 巴基斯坦国家石油公司
firm:isi | 巴基斯坦三军情报局; 三军情报局
firm:bangladesh-bank | 孟加拉国银行; 孟加拉国央行; 孟加拉银行; 孟加拉国中央银行
firm:sri-lanka-ports | 斯里兰卡港务局; 斯里兰卡港口管理局
firm:ceylon-petroleum | 锡兰石油公司; 斯里兰卡国家石油公司
firm:ceylon-electricity | 锡兰电力局; 锡兰电力委员会
firm:nepal-electricity | 尼泊尔电力局; 尼泊尔国家电力局
firm:temasek | 淡马锡; 淡马锡控股; 新加坡淡马锡控股公司; 淡马锡公司
firm:gic | 新加坡政府投资公司
firm:psa | 新加坡港务集团; 新加坡国际港务集团
firm:dbs | 星展银行; 星展集团; 新加坡星展银行
firm:petronas | 马来西亚国家石油公司; 马国油; 马石油; 国油?
firm:khazanah | 国库控股; 马来西亚国库控股
firm:pertamina | 印尼国家石油公司; 印尼国家石油天然气公司; 印度尼西亚国家石油公司
firm:pln | 印尼国家电力公司; 印度尼西亚国家电力公司
firm:ina | 印尼投资局; 印尼主权财富基金; 印尼投资管理局
firm:danantara | 丹南塔拉; 达南塔拉
firm:kcic | 印尼中国高速铁路有限公司; 中印尼高铁公司; 印尼中国高铁公司
firm:ptt | 泰国国家石油公司; 泰国国家石油股份有限公司; 泰国石油公司
firm:egat | 泰国国家电力局; 泰国电力局; 泰国发电局
firm:petrovietnam | 越南国家石油公司; 越南油气集团; 越南石油公司; 越南国家油气集团; 越南石油天然气集团
firm:evn | 越南电力集团; 越南国家电力公司; 越南国家电力集团; 越南电力公司
firm:viettel | 越南军用电子电信公司; 越南军队电信集团; 越南军用电子电信集团; 越南军队工业电信集团
firm:vingroup | 越南Vingroup集团; 温纳集团
firm:edl | 老挝国家电力公司; 老挝电力公司; 老挝国家输电网公司
firm:taiwan-icdf | 国际合作发展基金会; 财团法人国际合作发展基金会; 国合会?
firm:tsmc | 台积电; 台湾积体电路制造公司; 台湾积体电路制造股份有限公司
# the Americas, Africa, Oceania
firm:cida | 加拿大国际开发署; 加拿大国际发展署
firm:edc | 加拿大出口发展公司; 加拿大出口开发公司
firm:cameco | 卡梅科; 卡梅科公司
firm:centerra | 森特拉黄金公司; 森特拉; 森泰拉黄金公司
firm:barrick | 巴里克黄金公司; 巴里克; 巴里克黄金; 巴理克黄金公司
firm:first-quantum | 第一量子矿业; 第一量子矿业公司; 第一量子
firm:ivanhoe | 艾芬豪矿业; 艾芬豪; 艾芬豪矿业公司
firm:ausaid | 澳大利亚国际发展署; 澳大利亚国际开发署
firm:bhp | 必和必拓; 必和必拓公司; 必和必拓集团
firm:telstra | 澳洲电信; 澳大利亚电信公司; 澳大利亚电信
firm:bndes | 巴西国家开发银行; 巴西国家经济社会发展银行; 巴西开发银行; 巴西国家经济和社会发展银行
firm:petrobras | 巴西国家石油公司; 巴西石油公司; 巴西石油; 巴西国油
firm:vale | 淡水河谷; 淡水河谷公司; 巴西淡水河谷公司
firm:odebrecht | 奥德布雷希特; 奥德布雷希特公司; 奥德布雷赫特公司; 奥德布雷希特集团
firm:embraer | 巴西航空工业公司; 巴航工业; 巴西航空工业
firm:eletrobras | 巴西电力公司; 巴西国家电力公司; 巴西中央电力公司
firm:itaipu | 伊泰普水电站; 伊泰普; 伊泰普公司
firm:pdvsa | 委内瑞拉国家石油公司; 委内瑞拉石油公司; 委国油; 委石油公司; 委国家石油公司
firm:ypf | 阿根廷国家石油公司; 阿根廷石油公司; 阿根廷YPF石油公司
firm:ypfb | 玻利维亚国家石油公司; 玻利维亚国家石油矿业公司; 玻利维亚石油公司
firm:ylb | 玻利维亚国家锂业公司; 玻利维亚锂矿公司; 玻利维亚锂业公司
firm:codelco | 智利国家铜业公司; 智利铜业公司; 智利国营铜公司; 智利国家铜公司
firm:pemex | 墨西哥国家石油公司; 墨西哥石油公司; 墨国家石油公司
firm:petroecuador | 厄瓜多尔国家石油公司; 厄瓜多尔石油公司; 厄国家石油公司
firm:ecopetrol | 哥伦比亚国家石油公司; 哥伦比亚石油公司
firm:cupet | 古巴石油公司; 古巴国家石油公司
firm:eskom | 南非国家电力公司; 南非电力公司; 南非国家电力公司（Eskom）
firm:transnet | 南非国家运输公司; 南非国有运输公司; 南非运输公司
firm:sasol | 沙索公司; 萨索尔; 沙索
firm:idc-south-africa | 南非工业发展公司
firm:standard-bank | 标准银行; 南非标准银行; 标准银行集团
firm:kenya-ports | 肯尼亚港务局
firm:kenya-railways | 肯尼亚铁路公司; 肯尼亚铁路局
firm:kengen | 肯尼亚电力公司; 肯尼亚发电公司
firm:nnpc | 尼日利亚国家石油公司; 尼日利亚国家石油有限公司
firm:dangote | 丹格特集团; 丹格特; 丹戈特集团
firm:sonangol | 安哥拉国家石油公司; 安哥拉国家燃料公司
firm:china-sonangol | 中安石油
firm:china-international-fund | 中国国际基金
firm:gecamines | 刚果（金）国家矿业公司; 刚果国家矿业公司; 刚果（金）国家矿业总公司; 杰卡明
firm:sicomines | 华刚矿业; 华刚矿业公司; 华刚公司; 华刚矿业股份有限公司
firm:zesco | 赞比亚国家电力公司; 赞比亚电力公司
firm:ethiopian-electric | 埃塞俄比亚电力公司; 埃塞电力公司; 埃塞俄比亚国家电力公司
firm:ethio-telecom | 埃塞俄比亚电信; 埃塞俄比亚电信公司; 埃塞电信
firm:ethiopian-railway | 埃塞俄比亚铁路公司; 埃塞铁路公司
firm:ethiopian-airlines | 埃塞俄比亚航空; 埃塞俄比亚航空公司; 埃塞航空
firm:tanzania-railways | 坦桑尼亚铁路公司; 坦桑尼亚铁路局
firm:tazara | 坦赞铁路局; 坦赞铁路管理局; 坦赞铁路
firm:gnpc | 加纳国家石油公司
firm:cocobod | 加纳可可局; 加纳可可委员会
firm:edm | 莫桑比克电力公司; 莫桑比克国家电力公司
firm:cahora-bassa | 卡奥拉巴萨水电站; 卡布拉巴萨; 卡霍拉巴萨
firm:zesa | 津巴布韦国家电力公司; 津巴布韦电力公司; 津巴布韦供电局
firm:uegcl | 乌干达发电公司; 乌干达发电有限公司
firm:unoc | 乌干达国家石油公司
firm:nampower | 纳米比亚电力公司; 纳米比亚国家电力公司
firm:swakop-uranium | 斯瓦科普铀业公司; 湖山铀矿; 斯瓦科普铀业; 湖山铀业
firm:namport | 纳米比亚港务局
firm:snpc | 刚果国家石油公司; 刚果（布）国家石油公司
firm:snim | 毛里塔尼亚国家工矿公司; 毛里塔尼亚国家工业与矿业公司
${PRESS}`),
);
