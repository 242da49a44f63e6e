import { lazily, listed } from "../../text/index.js";
import { townNames } from "../../vocabulary/index.js";
import type { PlaceTable } from "../language.js";

const towns = lazily(() =>
  townNames(`
    Geneva | 日内瓦
    Brussels | 布鲁塞尔
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
    St. Petersburg | 圣彼得堡; 列宁格勒
    Sochi | 索契
    Vladivostok | 符拉迪沃斯托克; 海参崴
    Kazan | 喀山
    Yekaterinburg | 叶卡捷琳堡
    Kursk | 库尔斯克
    Belgorod | 别尔哥罗德
    Grozny | 格罗兹尼
    Kharkiv | 哈尔科夫
    Odesa | 敖德萨
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
    Macau | 澳门
    Kaohsiung | 高雄
    Bali | 巴厘岛; 峇里岛
    Bandung | 万隆
    Surabaya | 泗水
    Phuket | 普吉
    Chiang Mai | 清迈
    Bikini | 比基尼
    Calabar | 卡拉巴尔
    Buchanan | 布坎南
    Ar Raqqah | 拉卡
    Fallujah | 费卢杰
    Afrin | 阿夫林
    Great Hall of the People | 人民大会堂
    Diaoyutai State Guesthouse | 钓鱼台国宾馆
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
    Senkaku Islands | 钓鱼岛
    Scarborough Shoal | 黄岩岛
    Second Thomas Shoal | 仁爱礁
    Nagorno-Karabakh | 纳卡; 纳戈尔诺－卡拉巴赫
    Transnistria | 德涅斯特河左岸
    Algiers | =阿尔及尔
    Djibouti | =吉布提市
    Monaco | =摩纳哥
    San Marino | =圣马力诺
    Singapore | =新加坡
    Alofi | =阿洛菲
    Delhi | =德里
    Bengaluru | =班加罗尔
    Chennai | =金奈
    Hyderabad | =海得拉巴
    Goa | =果阿
    Lahore | =拉合尔
    Rawalpindi | =拉瓦尔品第
    Nagoya | =名古屋
    Yokohama | =横滨
    Sapporo | =札幌
    Incheon | =仁川
    Gyeongju | =庆州
    Kaesong | =开城
    Wonsan | =元山
    Kashgar | =喀什
    Khorgos | =霍尔果斯
    Guangdong | =广东
    Guangxi | =广西
    Yunnan | =云南
    Sichuan | =四川
    Xinjiang | =新疆
    Tibet | =西藏
    Inner Mongolia | =内蒙古
    Heilongjiang | =黑龙江
    Jilin | =吉林
    Liaoning | =辽宁
    Hebei | =河北
    Henan | =河南
    Hubei | =湖北
    Hunan | =湖南
    Shandong | =山东
    Shanxi | =山西
    Shaanxi | =陕西
    Gansu | =甘肃
    Qinghai | =青海
    Ningxia | =宁夏
    Jiangsu | =江苏
    Zhejiang | =浙江
    Anhui | =安徽
    Fujian | =福建
    Jiangxi | =江西
    Guizhou | =贵州
    Haiphong | =海防
    Siem Reap | =暹粒
    Sihanoukville | =西哈努克港
    Luang Prabang | =琅勃拉邦
    Yangon | =仰光
    Putrajaya | =布城
    Labuan Bajo | =纳闽巴霍
    Davao | =达沃
    Nizhny Novgorod | =下诺夫哥罗德
    Samara | =萨马拉
    Ufa | =乌法
    Perm | =彼尔姆
    Chelyabinsk | =车里雅宾斯克
    Omsk | =鄂木斯克
    Krasnoyarsk | =克拉斯诺亚尔斯克
    Irkutsk | =伊尔库茨克
    Khabarovsk | =哈巴罗夫斯克
    Yakutsk | =雅库茨克
    Volgograd | =伏尔加格勒
    Voronezh | =沃罗涅日
    Krasnodar | =克拉斯诺达尔
    Astrakhan | =阿斯特拉罕
    Makhachkala | =马哈奇卡拉
    Derbent | =杰尔宾特
    Arkhangelsk | =阿尔汉格尔斯克
    Pskov | =普斯科夫
    Tatarstan | =鞑靼斯坦
    Bashkortostan | =巴什科尔托斯坦
    Chechnya | =车臣
    Dagestan | =达吉斯坦
    Sakhalin | =萨哈林
    Kamchatka | =堪察加
    Siberia | =西伯利亚
    Zaporizhzhia | =扎波罗热
    Dnipro | =第聂伯罗
    Lviv | =利沃夫
    Bakhmut | =巴赫穆特
    Vinnytsia | =文尼察
    Poltava | =波尔塔瓦
    Brest | =布列斯特
    Gomel | =戈梅利
    Grodno | =格罗德诺
    Shymkent | =奇姆肯特
    Aktau | =阿克套
    Atyrau | =阿特劳
    Aktobe | =阿克托别
    Karaganda | =卡拉干达
    Pavlodar | =巴甫洛达尔
    Turkistan | =突厥斯坦
    Bukhara | =布哈拉
    Khiva | =希瓦
    Fergana | =费尔干纳
    Namangan | =纳曼干
    Andijan | =安集延
    Navoi | =纳沃伊
    Termez | =铁尔梅兹
    Osh | =奥什
    Jalal-Abad | =贾拉拉巴德
    Batken | =巴特肯
    Cholpon-Ata | =乔尔蓬阿塔
    Khujand | =苦盏
    Khorog | =霍罗格
    Avaza | =阿瓦扎
    Turkmenbashi | =土库曼巴希
    Mary | =马雷
    Batumi | =巴统
    Poti | =波季
    Gyumri | =久姆里
    Ganja | =占贾
    Nakhchivan | =纳希切万
    Shusha | =舒沙
    Aghdam | =阿格达姆
    Lachin | =拉钦
    Tabriz | =大不里士
    Mashhad | =马什哈德
    Shiraz | =设拉子
    Bandar Abbas | =阿巴斯港
    Chabahar | =恰巴哈尔
    Natanz | =纳坦兹
    Bushehr | =布什尔
    Najaf | =纳杰夫
    Karbala | =卡尔巴拉
    Medina | =麦地那
    Neom | =尼奥姆
    Sharjah | =沙迦
    Fujairah | =富查伊拉
    Salalah | =塞拉莱
    Latakia | =拉塔基亚
    Tartus | =塔尔图斯
    Deir ez-Zor | =代尔祖尔
    Palmyra | =巴尔米拉
    Gaza Strip | =加沙地带
    West Bank | =约旦河西岸
    Golan Heights | =戈兰高地
    Izmir | =伊兹密尔
    Antalya | =安塔利亚
    Bursa | =布尔萨
    Trabzon | =特拉布宗
    Mersin | =梅尔辛
    Adana | =阿达纳
    Gaziantep | =加济安泰普
    Konya | =科尼亚
    Samsun | =萨姆松
    Thessaloniki | =塞萨洛尼基
    Varna | =瓦尔纳
    Plovdiv | =普罗夫迪夫
    Constanta | =康斯坦察
    Krakow | =克拉科夫
    Gdansk | =格但斯克
    Florence | =佛罗伦萨
    Naples | =那不勒斯
    Turin | =都灵
    Genoa | =热那亚
    Trieste | =的里雅斯特
    Cologne | =科隆
    Leipzig | =莱比锡
    Dresden | =德累斯顿
    Stuttgart | =斯图加特
    Rostock | =罗斯托克
    Antwerp | =安特卫普
    Glasgow | =格拉斯哥
    Oxford | =牛津
    Belfast | =贝尔法斯特
    Seville | =塞维利亚
    Valencia | =巴伦西亚
    Porto | =波尔图
    Malmo | =马尔默
    Bergen | =卑尔根
    Kirkenes | =希尔克内斯
    Gothenburg | =哥德堡
    Miami | =迈阿密
    Atlanta | =亚特兰大
    Philadelphia | =费城
    Detroit | =底特律
    Anchorage | =安克雷奇
    Quebec | =魁北克
    Tijuana | =蒂华纳
    Cusco | =库斯科
    Arequipa | =阿雷基帕
    Oruro | =奥鲁罗
    Arica | =阿里卡
    Valparaiso | =瓦尔帕莱索
    Cordoba | =科尔多瓦
    Kano | =卡诺
    Zanzibar | =桑给巴尔
    Arusha | =阿鲁沙
    Entebbe | =恩德培
    Abidjan | =阿比让
    Bouake | =布瓦凯
    Misrata | =米苏拉塔
    Port Sudan | =苏丹港
    Darfur | =达尔富尔
    Luxor | =卢克索
    Aswan | =阿斯旺
    Agadir | =阿加迪尔
    Tangier | =丹吉尔
    Oran | =奥兰
    Lubumbashi | =卢本巴希
    Beira | =贝拉
    Livingstone | =利文斯通
    Perth | =珀斯
    Brisbane | =布里斯班
    Sea of Japan | =日本海
    Sea of Azov | =亚速海
    Aegean Sea | =爱琴海
    Adriatic Sea | =亚得里亚海
    Aral Sea | =咸海
    Caspian Sea | =里海
    Gulf of Aden | =亚丁湾
    Panama Canal | =巴拿马运河
    North Sea | =北海
    Barents Sea | =巴伦支海
    Bosporus | =博斯普鲁斯海峡
    Dardanelles | =达达尼尔海峡
    Svalbard | =斯瓦尔巴
    Arctic | =北极
    Donbas | =顿巴斯
    Kaliningrad | =加里宁格勒
    Murmansk | =摩尔曼斯克
    Novosibirsk | =新西伯利亚
    Rostov-on-Don | =顿河畔罗斯托夫
    Crete | =克里特岛
    Kingstown | =金斯敦
    Bujumbura | =布琼布拉
    Iași | =雅西
    Bari | =巴里
    Durrës | =都拉斯
    Foz do Iguaçu | =伊瓜苏
    Kribi | =克里比
    Cam Ranh | =金兰
    Chancay | =钱凯
    Sandakan | =山打根
    Batangas | =八打雁
    Massawa | =马萨瓦
    Suakin | =萨瓦金
    Anaklia | =阿纳克利亚
    Zamyn-Uud | =扎门乌德
    Lamu | =拉穆
  `),
);

/** How Chinese says where something happens, and its names of towns; the letters' table makes the characters of Taiwan and Hong Kong the same. */
export const places: PlaceTable = {
  get towns() {
    return towns();
  },
  at: listed("在|于"),
  towards: listed(
    "抵|抵达|到达|到访|飞抵|赴|前往|飞往|访问|造访|访|到|往|至|送往|运往|送至|运至|撤往|逃往|飞赴|进驻|进入|开进|关闭|突袭|包围|封锁|流亡|结束访问|运抵|登陆|拿下|攻占|占领|空袭|炮击|轰炸",
  ),
  from: listed("从|离开"),
  behind: listed("举行|会谈|会晤|会见|会面|峰会|签署|三边|聚会|开会|首脑|会议"),
  capital: ["首都"],
  between: listed("首府|城市|港口|边境|城|市|南部|北部|东部|西部|的|位于|港城"),
  matters: [],
};
