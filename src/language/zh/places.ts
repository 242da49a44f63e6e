import { listed } from "../../text/index.js";
import { formRows } from "../../vocabulary/index.js";
import type { PlaceTable } from "../language.js";

/** How Chinese says where something happens, and its names of towns; the letters' table makes the characters of Taiwan and Hong Kong the same. */
export const places: PlaceTable = {
  towns: formRows(`
    Geneva | 日内瓦
    New York | 纽约
    Los Angeles | 洛杉矶
    San Francisco | 旧金山
    Chicago | 芝加哥
    Boston | 波士顿
    Houston | 休斯敦; 休士顿
    Seattle | 西雅图
    Camp David | 戴维营
    Guantanamo Bay | 关塔那摩
    Hawaii | 夏威夷
    Honolulu | 檀香山; 火奴鲁鲁
    Alaska | 阿拉斯加
    Washington | 华府
    Saint Petersburg | 圣彼得堡; 列宁格勒
    Sochi | 索契
    Vladivostok | 符拉迪沃斯托克; 海参崴
    Kazan | 喀山
    Yekaterinburg | 叶卡捷琳堡
    Kursk | 库尔斯克
    Belgorod | 别尔哥罗德
    Grozny | 格罗兹尼
    Kharkiv | 哈尔科夫
    Odessa | 敖德萨
    Mariupol | 马里乌波尔
    Kherson | 赫尔松
    Donetsk | 顿涅茨克
    Luhansk | 卢甘斯克
    Crimea | 克里米亚
    Sevastopol | 塞瓦斯托波尔
    Yalta | 雅尔塔
    Istanbul | 伊斯坦布尔; 伊斯坦堡
    Davos | 达沃斯
    Munich | 慕尼黑
    Frankfurt | 法兰克福
    Hamburg | 汉堡
    Bonn | 波恩
    Strasbourg | 斯特拉斯堡
    The Hague | 海牙
    Rotterdam | 鹿特丹
    Lausanne | 洛桑
    Zurich | 苏黎世
    Milan | 米兰
    Venice | 威尼斯
    Barcelona | 巴塞罗那
    Marseille | 马赛
    Lyon | 里昂
    Nice | 尼斯
    Edinburgh | 爱丁堡
    Manchester | 曼彻斯特
    Dubai | 迪拜; 杜拜
    Jerusalem | 耶路撒冷
    Tel Aviv | 特拉维夫; 台拉维夫
    Haifa | 海法
    Gaza | 加沙; 加萨
    Rafah | 拉法
    Aleppo | 阿勒颇
    Homs | 霍姆斯
    Idlib | 伊德利卜
    Mosul | 摩苏尔
    Basra | 巴士拉
    Erbil | 埃尔比勒
    Kirkuk | 基尔库克
    Sulaymaniyah | 苏莱曼尼亚
    Isfahan | 伊斯法罕
    Kandahar | 坎大哈
    Herat | 赫拉特
    Karachi | 卡拉奇
    Gwadar | 瓜达尔
    Peshawar | 白沙瓦
    Mumbai | 孟买
    Kolkata | 加尔各答
    Kashmir | 克什米尔
    Samarkand | 撒马尔罕
    Almaty | 阿拉木图
    Aden | 亚丁
    Hodeidah | 荷台达
    Jeddah | 吉达
    Mecca | 麦加
    Alexandria | 亚历山大
    Sharm el-Sheikh | 沙姆沙伊赫
    Suez Canal | 苏伊士运河
    Benghazi | 班加西
    Marrakesh | 马拉喀什
    Casablanca | 卡萨布兰卡
    Mombasa | 蒙巴萨
    Dar es Salaam | 达累斯萨拉姆
    Johannesburg | 约翰内斯堡; 约堡
    Cape Town | 开普敦
    Durban | 德班
    Lagos | 拉各斯
    Goma | 戈马
    Sydney | 悉尼; 雪梨
    Melbourne | 墨尔本
    Darwin | 达尔文
    Auckland | 奥克兰
    Osaka | 大阪
    Kyoto | 京都
    Hiroshima | 广岛
    Nagasaki | 长崎
    Okinawa | 冲绳
    Busan | 釜山
    Panmunjom | 板门店
    Shanghai | 上海
    Guangzhou | 广州
    Shenzhen | 深圳
    Tianjin | 天津
    Chongqing | 重庆
    Chengdu | 成都
    Wuhan | 武汉
    Hangzhou | 杭州
    Nanjing | 南京
    Qingdao | 青岛
    Xiamen | 厦门
    Dalian | 大连
    Harbin | 哈尔滨
    Xi'an | 西安
    Urumqi | 乌鲁木齐
    Kunming | 昆明
    Nanning | 南宁
    Guilin | 桂林
    Boao | 博鳌
    Sanya | 三亚
    Hainan | 海南
    Lhasa | 拉萨
    Hong Kong | 香港
    Macao | 澳门
    Kaohsiung | 高雄
    Bali | 巴厘岛; 峇里岛
    Bandung | 万隆
    Surabaya | 泗水
    Phuket | 普吉
    Chiang Mai | 清迈
    Penang | 槟城
    Johor Bahru | 新山
    Da Nang | 岘港
    Ho Chi Minh City | 胡志明市; 西贡
    Mandalay | 曼德勒
    Cebu | 宿务
    Sao Paulo | 圣保罗
    Rio de Janeiro | 里约热内卢; 里约
    Cancun | 坎昆
    Montreal | 蒙特利尔
    Toronto | 多伦多
    Vancouver | 温哥华
    Guayaquil | 瓜亚基尔
    South China Sea | 南海; 南中国海
    East China Sea | 东海
    Taiwan Strait | 台湾海峡; 台海
    Red Sea | 红海
    Black Sea | 黑海
    Baltic Sea | 波罗的海
    Mediterranean Sea | 地中海
    Persian Gulf | 波斯湾
    Strait of Hormuz | 霍尔木兹海峡
    Diaoyu Islands | 钓鱼岛
    Scarborough Shoal | 黄岩岛
    Second Thomas Shoal | 仁爱礁
    Nagorno-Karabakh | 纳卡; 纳戈尔诺－卡拉巴赫
    Transnistria | 德涅斯特河左岸
  `),
  at: listed("在|于"),
  towards: listed(
    "抵|抵达|到达|到访|飞抵|赴|前往|飞往|访问|造访|访|到|往|从|离开|结束访问|运抵|登陆|拿下|攻占|占领|空袭|炮击|轰炸",
  ),
  behind: listed("举行|会谈|会晤|会见|会面|峰会|签署|三边|聚会|开会|首脑|会议"),
  capital: ["首都"],
  between: listed("首府|城市|港口|边境|城|市|南部|北部|东部|西部|的|位于|港城"),
  matters: [],
};
