/** More words for one thing, person or quality, in English, Russian, Turkish and Chinese. See acts.ts. */
export const MATTERS = `
industrial, factory, plant, mill, works | завод, фабрика, комбинат, промышленный | fabrika, tesis, sanayi | 工厂, 厂
% processing, refinery, refining | переработка, перерабатывающий, нефтепереработка | işleme, rafineri | 加工, 精炼, 精炼厂, 炼油厂
foreign | внешнеполитический, иностранный | dışişleri, yabancı | 外交, 外国
transport, road, railway | транспорт, транспортный | ulaşım, ulaştırma | 交通, 运输
power plant, power | электростанция, энергетический | santral, enerji | 电站, 电厂, 发电
project, builder | строитель | inşaatçı | 建设者, 施工队
palace | дворец | saray | 宫, 宫殿
presidential | президентский | cumhurbaşkanlığı, başkanlık | 总统
vocational, vocational school, technical school | профессиональный, профессионально-технический, училище, профтехучилище | meslek, mesleki, meslek okulu, meslek lisesi | 职业, 职业学校, 职校, 技校
runway, airstrip | взлетно-посадочная полоса, взлетно-посадочный, полоса, впп | pist | 跑道
% terminal | терминал | terminal | 航站楼, 码头
reservoir | водохранилище | rezervuar, baraj gölü | 水库
irrigation | орошение, ирригация, оросительный | sulama | 灌溉
wind farm, wind, wind power | ветер, ветряной, ветроэлектростанция | rüzgar | 风力, 风电, 风
sewage, sanitation, wastewater | канализация, сточный | kanalizasyon, atık su | 污水, 排水
clinic, health centre, health center | поликлиника, медпункт, клиника | klinik, sağlık merkezi | 诊所, 医疗中心, 卫生中心
% laboratory | лаборатория | laboratuvar | 实验室
observatory, observation station | обсерватория | gözlemevi | 观测站, 观测台, 天文台
station | станция | istasyon | 站, 台站
% museum | музей | müze | 博物馆
theatre, theater, opera | театр, опера | tiyatro, opera | 剧院, 歌剧院
library | библиотека | kütüphane | 图书馆
mosque | мечеть | cami | 清真寺
church | церковь | kilise | 教堂
building, premises | здание, строение | bina, yapı | 大楼, 建筑, 楼
centre, center | центр | merkez | 中心
% market, bazaar | рынок | pazar, piyasa | 市场
bus, coach, trolleybus | автобус, троллейбус | otobüs, troleybüs | 公共汽车, 巴士, 客车, 公交车, 电车
truck, lorry | грузовик | kamyon | 卡车, 货车
tractor | трактор | traktör | 拖拉机
motorcycle, motorbike | мотоцикл | motosiklet | 摩托车
bicycle | велосипед | bisiklet | 自行车
vehicle, vehicles | транспортное средство, машина, автомобиль | taşıt, araç | 车辆, 汽车
tram, metro, subway | трамвай, метро | tramvay, metro | 地铁, 有轨电车
fishing boat, fishing vessel, trawler | рыболовное судно, рыбацкая лодка, рыболовный, траулер | balıkçı teknesi, balıkçı gemisi, trol teknesi, trol | 渔船
patrol boat, patrol vessel, cutter | патрульный катер, сторожевой катер, катер | devriye botu, devriye gemisi, hücumbot | 巡逻艇, 巡逻船
% tanker | танкер | tanker | 油轮
cargo ship, freighter, cargo, freight | грузовое судно, сухогруз, груз, грузовой | yük gemisi, kargo, yük | 货船, 货轮, 货物
container | контейнер | konteyner | 集装箱
patrol | патруль, патрульный | devriye, devriye ekibi, devriye birliği | 巡逻队, 巡逻
commander | командующий, командир, командующие | komutan | 指挥官, 司令
general | генерал | general | 将军
admiral | адмирал | amiral | 海军上将
rebel, insurgent, guerrilla, militant | повстанец, мятежник, партизан, боевик | isyancı, asi, gerilla, militan, direnişçi | 叛军, 反政府武装, 游击队, 武装分子
militia, paramilitary | ополчение, ополченец | milis | 民兵
mercenary | наемник | paralı asker | 雇佣军, 雇佣兵
peacekeeper, peacekeeping | миротворец, миротворческий | barış gücü | 维和, 维和人员
troops, forces, soldiers | войска, силы | birlikler, kuvvetler, güçler, asker, askeri birlik | 部队, 军队
base, garrison | база, гарнизон | üs, garnizon | 基地
border post, checkpoint, crossing | пункт пропуска, блокпост, пограничный пост | sınır kapısı, kontrol noktası | 口岸, 检查站
outpost, post | пост, застава | karakol | 哨所
airspace | воздушное пространство | hava sahası | 领空
sky, air | воздух, воздушный, небо | hava | 空中
mortar, artillery, gun, battery | артиллерия, миномет, артиллерийский, батарея | havan, top, topçu | 迫击炮, 火炮, 炮兵
bomb | бомба | bomba | 炸弹
landmine, mine | мина | mayın | 地雷
rifle, small arms | винтовка, стрелковое оружие | tüfek, hafif silah | 步枪
air defence, anti-aircraft | противовоздушный, пво, зенитный | hava savunma | 防空
raid, attack | налет, рейд, нападение, атака | baskın, saldırı | 袭击
violence | насилие | şiddet | 暴力
massacre, genocide, atrocity | резня, геноцид, зверство | katliam, soykırım | 屠杀, 种族灭绝
abduction, kidnapping, kidnap, abduct | похищение, похитить | kaçırma, kaçır | 绑架
fugitive, suspect | подозреваемый, беглец | zanlı, şüpheli | 嫌疑人, 逃犯
coup | переворот, путч | darbe | 政变
regime | режим | rejim | 政权
opposition | оппозиция | muhalefet | 反对派
independence | независимость | bağımsızlık | 独立
self-determination | самоопределение | kendi kaderini tayin | 自决
occupation | оккупация | işgal | 占领
settlement, resolution | урегулирование, поселение | çözüm, yerleşim | 解决, 定居点
peace process, peace talks | мирный процесс, мирные переговоры | barış süreci, barış görüşmeleri | 和平进程, 和谈
dialogue | диалог | diyalog | 对话
consultation | консультация | istişare | 磋商
round | раунд, тур | tur | 轮, 回合
session, sitting | сессия, заседание | oturum | 会议, 届会
congress, assembly | конгресс, ассамблея, собрание | kongre, genel kurul | 大会, 代表大会
united nations, un | оон, организация объединенных наций | birleşmiş milletler, bm | 联合国
general assembly | генеральная ассамблея, генассамблея | genel kurul | 联合国大会
secretary, secretary general | секретарь, генеральный секретарь, генсек | sekreter, genel sekreter, genel sekreterlik | 秘书长
council | совет | konsey, kurul | 理事会, 委员会
executive board, executive council, board | исполнительный совет, правление | yürütme kurulu, yönetim kurulu | 执行局, 执行委员会, 执委会, 董事会
organisation, organization | организация | örgüt, kuruluş, teşkilat | 组织
union | союз | birlik | 联盟
community | сообщество | topluluk | 共同体
agency | агентство | ajans | 署, 机构
authority, board | управление, ведомство | kurum, idare | 局, 管理局
development | развитие | kalkınma, gelişme, gelişim | 发展, 开发
reconstruction | реконструкция, восстановление | yeniden yapılanma, imar | 重建
modernisation, modernization | модернизация | modernizasyon, modernleşme | 现代化
privatisation, privatization | приватизация | özelleştirme | 私有化
investment, investor | инвестиция, инвестор, капиталовложение | yatırım, yatırımcı | 投资, 投资者
export-import bank, exim bank, eximbank | экспортно-импортный банк, эксимбанк | ihracat ithalat bankası, eximbank | 进出口银行
development bank | банк развития | kalkınma bankası | 开发银行
monetary fund, international monetary fund, imf | валютный фонд, международный валютный фонд, мвф | para fonu, uluslararası para fonu, imf | 国际货币基金组织
line of credit, credit line | кредитная линия | kredi hattı, kredi limiti | 信贷额度, 信用额度
grant, gift, donation, aid | грант, дар, безвозмездный, пожертвование | hibe, bağış | 赠款, 无偿援助, 捐款
surtax, surcharge, additional duty | надбавка, дополнительный налог, дополнительная пошлина | ek vergi, ek gümrük vergisi | 附加税
tax | налог | vergi | 税, 税收
subsidy | субсидия | sübvansiyon | 补贴
embargo | эмбарго | ambargo | 禁运
unilateral | односторонний | tek taraflı | 单边, 单方面
multilateral | многосторонний | çok taraflı | 多边
trilateral, three-way, tripartite | трехсторонний | üçlü | 三方, 三边
border, frontier, boundary | граница, рубеж | sınır | 边界, 边境
soil, territory, land | территория, земля | toprak, topraklar | 领土, 境内, 土地
capital | столица | başkent | 首都
city, town | город, городской | kent, şehir | 市, 城市
village | деревня, село | köy | 村, 村庄
district, area, zone | район, зона, округ | bölge, ilçe, saha | 区, 地区, 地带
island | остров, островной | ada | 岛
lake | озеро | göl | 湖
north, northern | север, северный | kuzey | 北, 北部
south, southern | юг, южный | güney | 南, 南部
east, eastern | восток, восточный | doğu | 东, 东部
west, western | запад, западный | batı | 西, 西部
palm oil, palm | пальмовое масло, пальмовый | palm yağı, palmiye yağı, palm | 棕榈油, 棕榈
vegetable oil, cooking oil | растительное масло | bitkisel yağ | 植物油, 食用油
milk powder, powdered milk, dry milk | сухое молоко | süt tozu | 奶粉
milk | молоко, молочный | süt | 牛奶, 奶
dairy, dairy goods, dairy products | молочный, молочная продукция, молочные продукты | süt ürünleri | 乳制品, 奶制品
egg | яйцо | yumurta | 鸡蛋, 蛋
cashmere, wool | кашемир, шерсть | kaşmir, yün | 羊绒, 羊毛, 开司米
leather, hide | кожа | deri | 皮革
livestock, cattle, sheep | скот, овца, крупный рогатый скот | hayvan, sığır, koyun | 牲畜, 牛, 羊
poultry, chicken | птица, курица | tavuk, kümes hayvanı | 家禽, 鸡肉
pork | свинина | domuz eti | 猪肉
whisky, whiskey | виски | viski | 威士忌
wine | вино | şarap | 葡萄酒, 酒
beer | пиво | bira | 啤酒
orange juice, juice | апельсиновый сок, сок | portakal suyu, meyve suyu | 橙汁, 果汁
orange, citrus | апельсин, цитрус | portakal, narenciye | 橙, 柑橘
apple | яблоко | elma | 苹果
vegetable | овощ | sebze | 蔬菜
tomato | помидор, томат | domates | 西红柿, 番茄
potato | картофель | patates | 土豆, 马铃薯
maize, corn | кукуруза | mısır | 玉米
soybean, soya, soy | соя, соевый | soya | 大豆
flour | мука | un | 面粉
salt | соль | tuz | 盐
tobacco, cigarette | табак, сигарета | tütün, sigara | 烟草, 香烟
timber, wood, lumber | лес, древесина, лесоматериал | kereste, odun, ahşap | 木材
cement | цемент | çimento | 水泥
iron, iron ore, ore | железо, железная руда, руда | demir, demir cevheri, cevher | 铁, 铁矿石, 矿石
aluminium, aluminum | алюминий | alüminyum | 铝
lithium | литий | lityum | 锂
rare earth | редкоземельный | nadir toprak | 稀土
diamond | алмаз, бриллиант | elmas | 钻石
fuel, diesel, petrol, gasoline | топливо, дизель, бензин | yakıt, mazot, benzin, akaryakıt, motorin | 燃料, 柴油, 汽油
battery | аккумулятор, батарея | batarya, akü | 电池
chip, semiconductor, microchip | чип, полупроводник, микросхема | çip, yarı iletken | 芯片, 半导体
computer | компьютер | bilgisayar | 计算机, 电脑
textile, clothing, garment | текстиль, одежда, текстильный | tekstil, giyim | 纺织品, 服装
shoe, footwear | обувь | ayakkabı | 鞋
chemical | химический, химикат | kimyasal | 化学, 化工
% spare part, part | запчасть, запасная часть | yedek parça | 零件, 备件
seed | семена | tohum | 种子
tent, blanket | палатка, одеяло | çadır, battaniye | 帐篷, 毯子
air service, air services, air transport | воздушное сообщение | hava ulaşımı, hava ulaştırma, hava ulaştırması, hava taşımacılığı, hava hizmeti, hava seferi, hava ulaştırma hizmeti | 航空运输, 航班
avoid, avoidance | избежать, избежание | önle, önlenme, önlenmesi | 避免
migration | миграция | göç | 移民, 迁移
labour, labor, workforce | труд, трудовой, рабочая сила | iş gücü, işgücü | 劳务, 劳动力
goods, product, commodity | товар, продукция, продукт | mal, ürün | 商品, 产品, 货物
good, service, services | услуга | hizmet | 服务
purchase, buying, acquisition | покупка, закупка, приобретение | alım, satın alma, satın alım | 购买, 采购, 购置
delivery, shipment, supply | поставка, отправка | teslimat, sevkiyat, tedarik, sevk, teslim | 交付, 供应, 发货
% customer, buyer, importer | покупатель, импортер | alıcı, müşteri, ithalatçı | 买家, 买方, 进口商
% supplier, seller, exporter | поставщик, продавец, экспортер | satıcı, tedarikçi, ihracatçı | 卖方, 供应商, 出口商
lender, creditor | кредитор, заимодавец | alacaklı, kreditör | 债权人, 债权国
borrower, debtor | заемщик, должник | borçlu | 债务人, 债务国
donor | донор | bağışçı, donör | 捐助者, 捐助国
military, armed | военный, вооруженный | askeri, silahlı | 军事, 武装
naval, navy, marine, maritime, sea | военно-морской, морской, флот | deniz, donanma, denizcilik | 海军, 海上, 海事
air force | ввс, военно-воздушные силы | hava kuvvetleri | 空军
army | армия, сухопутные войска | ordu, kara kuvvetleri | 陆军, 军队
aviation, air, airline, flight | авиация, авиационный, авиакомпания, рейс, авиасообщение | havacılık, havayolu, uçuş, sefer | 航空, 航班, 航空公司
search and rescue, rescue | поисково-спасательный, поиск и спасение, спасательный | arama kurtarma, kurtarma | 搜救, 救援
nuclear safety | ядерная безопасность | nükleer güvenlik | 核安全
seafarer, sailor, mariner, seaman | моряк | denizci, gemi adamı | 海员, 船员
inspector, inspection, monitor | инспектор, инспекция, проверка | müfettiş, denetçi, denetim | 核查人员, 检查员, 视察, 核查
observer | наблюдатель | gözlemci | 观察员
% staff, personnel, employee | персонал, сотрудник, штат | personel, çalışan | 人员, 工作人员, 员工
official, functionary | чиновник, должностное лицо | yetkili, görevli | 官员
charge d'affaires, charge | временный поверенный, поверенный | maslahatgüzar | 临时代办, 代办
attache | атташе | ataşe | 武官, 专员
special envoy, special representative | спецпосланник, спецпредставитель, специальный представитель, специальный посланник | özel temsilci, özel elçi | 特使, 特别代表
representative | представитель | temsilci | 代表
counterpart, colleague | коллега | mevkidaş, meslektaş | 同行
head, chief, director | глава, начальник, руководитель, директор | baş, başkan, şef, müdür | 首脑, 负责人, 局长
chairman, chair, chairperson | председатель | başkan | 主席
speaker, speaker of parliament | спикер, председатель парламента | meclis başkanı | 议长
vice, deputy | заместитель, вице | yardımcı, yardımcısı | 副
undersecretary, state secretary, secretary of state, minister of state | статс-секретарь, госсекретарь, государственный секретарь, государственный министр | müsteşar, devlet bakanı, dışişleri bakanı | 国务秘书, 国务卿, 国务部长
interior minister, home minister | министр внутренних дел | içişleri bakanı | 内政部长, 内务部长
agriculture minister | министр сельского хозяйства | tarım bakanı | 农业部长
transport minister | министр транспорта | ulaştırma bakanı | 交通部长, 运输部长
education minister | министр образования | eğitim bakanı | 教育部长
culture minister | министр культуры | kültür bakanı | 文化部长
economy minister | министр экономики | ekonomi bakanı | 经济部长
industry minister | министр промышленности | sanayi bakanı | 工业部长
foreign ministry | мид, министерство иностранных дел | dışişleri bakanlığı, dışişleri | 外交部
defence ministry, defense ministry | минобороны, министерство обороны | savunma bakanlığı | 国防部
queen | королева | kraliçe | 女王, 王后
prince, crown prince | принц, наследный принц | prens, veliaht prens | 王子, 王储
emperor | император | imparator | 天皇, 皇帝
pope | папа римский | papa | 教皇
king, kingdom, crown | король, королевство | kral, krallık | 国王, 王国
republic | республика | cumhuriyet | 共和国
people, nation | народ, нация | halk, millet, ulus | 人民, 民族
generosity, generous | щедрость, щедрый | cömertlik, cömert | 慷慨
hospitality | гостеприимство | misafirperverlik, konukseverlik | 好客, 款待
friend | друг | dost, arkadaş | 朋友
ally, alliance | союзник, альянс, союз | müttefik, ittifak | 盟友, 联盟
enemy | враг, противник | düşman | 敌人
victory | победа | zafer | 胜利
attacker, aggressor, aggression | агрессор, агрессия, нападавший | saldırgan, saldırganlık | 侵略者, 侵略, 袭击者
charge, claim, allegation | утверждение, обвинение | iddia, suçlama | 指控, 说法
report, press report, press | сообщение, доклад, пресса | haber, rapor, basın | 报道, 报告, 媒体
newspaper, paper, daily | газета | gazete | 报, 报纸
unfounded, groundless, baseless, false, untrue | необоснованный, беспочвенный, ложный | asılsız, mesnetsiz, yalan | 毫无根据, 不实, 无稽
unfounded, deny, denied | не соответствовать действительности, опровергнуть | asılsız, yalanla | 毫无根据, 否认
study, research | исследование, изучение | araştırma, inceleme, etüt | 研究
research, scholar, researcher | научный, исследователь | araştırmacı | 科研, 研究人员
training, course | обучение, подготовка, курс | eğitim, kurs, öğretim | 培训, 课程
medicine, medical | медицина, медицинский | tıp, tıbbi | 医学, 医疗
shipbuilding, shipyard | судостроение, верфь | gemi inşa, tersane | 造船, 造船厂
fisheries, fishing | рыболовство, рыболовный | balıkçılık, balık avı | 渔业, 捕鱼
forestry, forest | лесное хозяйство, лес | ormancılık, orman | 林业, 森林
mining, mineral | горное дело, полезные ископаемые, минерал | madencilik, maden, mineral | 矿业, 矿产
sport, football | спорт, футбол | spor, futbol | 体育, 足球
youth | молодежь | gençlik | 青年
media, television, radio | сми, телевидение, радио | medya, televizyon, radyo | 媒体, 电视, 广播
language | язык | dil | 语言
art, exhibition | искусство, выставка | sanat, sergi | 艺术, 展览
monument, memorial | памятник, мемориал | anıt | 纪念碑
cyclone, hurricane, storm, typhoon | циклон, ураган, буря, тайфун, шторм | kasırga, siklon, fırtına, tayfun | 飓风, 气旋, 台风, 风暴
fire | пожар, огонь | yangın, ateş | 火灾, 大火
epidemic, pandemic, disease, cholera | эпидемия, пандемия, болезнь | salgın, hastalık | 疫情, 疾病, 流行病
hunger, famine | голод | açlık, kıtlık | 饥荒, 饥饿
poverty | бедность | yoksulluk | 贫困
child, children | ребенок, дети | çocuk | 儿童, 孩子
woman, women | женщина | kadın | 妇女, 女性
family | семья | aile | 家庭
worker, migrant worker | рабочий, трудовой мигрант | işçi, göçmen işçi | 工人, 劳工
home, house | дом | ev | 家, 房屋
winter | зима, зимой | kış | 冬天, 冬季
summer | лето, летом | yaz | 夏天, 夏季
spring | весна, весной | bahar, ilkbahar | 春天, 春季
autumn, fall | осень, осенью | sonbahar, güz | 秋天, 秋季
season | сезон | mevsim, sezon | 季节
quarter | квартал | çeyrek | 季度
decade | десятилетие | on yıl | 十年
direct | прямой, непосредственный, напрямую | doğrudan, direkt | 直接
indirect | косвенный | dolaylı | 间接
public | общественный, публичный, открытый | kamu, kamusal, halka açık | 公共, 公开
secret, clandestine, covert | тайный, секретный | gizli | 秘密
illegal, unlawful | незаконный, нелегальный | yasadışı, hukuka aykırı | 非法
peaceful | мирный | barışçıl | 和平
long-term | долгосрочный | uzun vadeli | 长期
temporary, provisional, interim | временный | geçici | 临时
permanent, standing | постоянный | daimi, kalıcı, sürekli | 常任, 永久, 常驻
special | специальный, особый | özel | 特别
large, big, great | большой, крупный | büyük | 大, 大型
small, minor | маленький, малый, небольшой | küçük | 小, 小型
young | молодой | genç | 年轻
early | ранний, рано | erken | 早
late | поздний, поздно | geç | 晚
first | первый, впервые | ilk, birinci | 首, 第一, 首次
second | второй | ikinci | 第二
third | третий | üçüncü | 第三
next | следующий | gelecek, sonraki | 下, 下一
main, key, principal, chief | главный, основной, ключевой | ana, başlıca, temel | 主要, 关键
full, whole, entire | полный, целый, весь | tam, bütün, tüm | 全部, 完整
general | общий, генеральный | genel | 总, 一般
civil | гражданский | sivil, medeni | 民事, 民用
legal, law | правовой, юридический, право, закон | hukuki, hukuk, yasa, kanun | 法律, 司法
judicial, justice | судебный, правосудие, юстиция | adli, adalet | 司法, 正义
constitution, constitutional | конституция, конституционный | anayasa | 宪法
status | статус | statü, konum | 地位, 身份
issue, question, matter | вопрос, проблема, дело | konu, mesele, sorun | 问题, 事项
reform | реформа | reform | 改革
effort | усилие | çaba | 努力
initiative | инициатива | girişim, inisiyatif | 倡议
project, scheme | проект, схема | proje | 项目, 工程
work, works | работа, работы | iş, çalışma | 工作, 工程
plan | план | plan | 计划, 规划
critical, crucial | критический, критически важный | kritik | 关键, 至关重要
`;
