/**
 * Words for one thing, in English, Russian, Turkish and Chinese. See acts.ts. `%` before a row: the thing that stands before it in a
 * compound is merely what it is for, and not it ("drone sensors"). */
export const THINGS = `
% sensor, sensors, detector | датчик, сенсор | sensör, algılayıcı | 传感器, 感应器
drone, unmanned aircraft, unmanned aerial vehicle, uav | беспилотник, дрон, беспилотный летательный аппарат, бпла, беспилотный | insansız hava aracı, iha, dron, siha | 无人机
aircraft, plane, aeroplane, airplane | самолет, авиация | uçak | 飞机
fighter, fighter aircraft, fighter jet, fighter plane, jet fighter | истребитель | savaş uçağı, avcı uçağı | 战斗机, 战机, 歼击机
helicopter | вертолет | helikopter | 直升机
warship, naval vessel | военный корабль, боевой корабль | savaş gemisi | 军舰, 战舰
ship, vessel, boat | судно, корабль | gemi, tekne | 船, 船只, 船舶, 轮船
submarine | подводная лодка | denizaltı | 潜艇, 潜水艇
tank, armoured vehicle | танк, бронетехника | tank, zırhlı araç | 坦克, 装甲车
missile, rocket | ракета | füze, roket | 导弹, 火箭
weapon, arms, armament | оружие, вооружение | silah | 武器, 军火
ammunition, munition, shell | боеприпас, снаряд | mühimmat | 弹药
radar | радар, радиолокатор | radar | 雷达
military supplies, military deliveries, arms supplies | военная поставка, поставка оружия | askeri sevkiyat, askeri malzeme | 军援, 军事供应, 军品供应
troops, soldier, military, army, forces, armed forces | войска, солдат, военный, армия, вооруженные силы | asker, ordu, birlik, silahlı kuvvetler | 军队, 部队, 士兵, 武装部队, 军人
police, police force | полиция | polis | 警察, 警方
prisoner, detainee, captive, inmate, convict | заключенный, узник, пленный, задержанный | mahkum, tutuklu, esir, tutsak | 囚犯, 在押者, 在押人员, 被拘留者, 犯人
hostage | заложник | rehine | 人质
refugee, asylum seeker | беженец | mülteci, sığınmacı | 难民
migrant, immigrant | мигрант | göçmen | 移民
citizen, national, people, person | гражданин, граждане, человек, люди | vatandaş, yurttaş, kişi, uyruk | 公民, 国民, 人, 人员
civilian | мирный житель, гражданское лицо | sivil | 平民
village, hamlet | село, деревня, поселок, аул | köy | 村庄, 村, 村落
town, city | город | şehir, kent | 城市, 市, 城镇
border, frontier | граница, пограничный, приграничный | sınır, hudut | 边境, 边界, 国界
island, isle | остров | ada | 岛, 岛屿
sea, ocean | море, океан | deniz, okyanus | 海, 海洋
river, stream | река, речной | nehir, ırmak | 河, 河流, 江
water | вода, водный | su | 水
water level, water levels, level of water, level of the water | уровень воды | su seviyesi | 水位
level | уровень | seviye, düzey | 水平, 级别, 级
vaccine, jab, vaccine dose, inoculation | вакцина, прививка | aşı | 疫苗
dose | доза | doz | 剂, 剂量
ambulance | скорая помощь, карета скорой помощи, санитарный автомобиль | ambulans | 救护车
medicine, drug, pharmaceutical | лекарство, медикамент, лекарственный | ilaç | 药品, 药物
oxygen | кислород | oksijen | 氧气
hospital, clinic | больница, госпиталь, клиника | hastane, klinik | 医院, 诊所
hospital ship | госпитальное судно, плавучий госпиталь | hastane gemisi | 医院船
school, schools | школа | okul | 学校
university, college | университет, вуз | üniversite | 大学
student, scholar | студент, учащийся | öğrenci | 学生, 留学生
scholarship, stipend | стипендия | burs | 奖学金
slaughterhouse, abattoir | скотобойня, бойня | mezbaha | 屠宰场
% factory, plant, mill, works | завод, фабрика, комбинат | fabrika, tesis | 工厂, 厂
power station, power plant | электростанция | elektrik santrali, santral | 电站, 发电厂, 电厂
hydroelectric plant, hydropower plant, hydropower station, hydropower | гидроэлектростанция, гэс | hidroelektrik santral, hes | 水电站, 水电
nuclear power plant, nuclear plant | атомная электростанция, аэс | nükleer santral | 核电站, 核电厂
dam | плотина | baraj | 大坝, 水坝, 水库
solar, solar power | солнечный | güneş enerjisi, güneş | 太阳能, 光伏
electricity, power | электроэнергия, электричество | elektrik | 电力, 电
energy | энергетика, энергия, энергетический | enerji | 能源
coal | уголь | kömür | 煤炭, 煤
oil, crude, crude oil, petroleum | нефть, нефтяной | petrol | 石油, 原油
gas, natural gas | газ, газовый, природный газ | gaz, doğal gaz, doğalgaz | 天然气
liquefied gas, liquefied natural gas, lng | сжиженный газ, спг, сжиженный природный газ | sıvılaştırılmış gaz, lng | 液化气, 液化天然气
% pipeline | трубопровод | boru hattı | 管道
% refinery | нефтеперерабатывающий завод, нпз | rafineri | 炼油厂
% mine, mining | шахта, рудник, горнодобывающий | maden | 矿, 矿山, 采矿
gold | золото | altın | 黄金
copper | медь | bakır | 铜
zinc | цинк | çinko | 锌
nickel | никель | nikel | 镍
uranium | уран | uranyum | 铀
steel | сталь | çelik | 钢铁, 钢
wheat | пшеница | buğday | 小麦
grain, cereal | зерно, зерновые | tahıl, hububat | 粮食, 谷物
barley | ячмень | arpa | 大麦
rice | рис | pirinç | 大米, 稻米
sugar | сахар | şeker | 糖, 食糖
coffee | кофе | kahve | 咖啡
tea | чай | çay | 茶, 茶叶
cotton | хлопок | pamuk | 棉花
meat, beef | мясо, говядина | et | 肉, 肉类, 牛肉
fish, fishery | рыба, рыболовство | balık, balıkçılık | 鱼, 渔业
fruit, banana | фрукт, банан | meyve, muz | 水果, 香蕉
food, foodstuff | продовольствие, продовольственный, продукты питания | gıda, yiyecek | 食品, 粮食
fertiliser, fertilizer | удобрение | gübre | 化肥, 肥料
furniture | мебель | mobilya | 家具
telephones, mobile phone | телефонный аппарат, мобильный телефон | cep telefonu | 手机
machinery, equipment | оборудование, техника, машины | ekipman, makine, donanım, teçhizat, makine ve teçhizat | 设备, 机械
car, vehicle, automobile | автомобиль, машина | araba, otomobil, araç, taşıt | 汽车, 车辆
fire engine, fire truck | пожарная машина | itfaiye aracı | 消防车
train, railcar, rolling stock | поезд, состав, электропоезд | tren | 列车, 火车
locomotive | локомотив, тепловоз, электровоз | lokomotif | 机车
railway, railroad, rail, rail line | железная дорога, железнодорожный | demiryolu, demir yolu | 铁路
road, highway, motorway | дорога, шоссе, автодорога | yol, karayolu, otoyol, kara yolu, şose | 公路, 道路
feeder road | подъездная дорога | besleyici yol | 支线公路
bridge | мост | köprü | 桥, 桥梁, 大桥
tunnel | туннель, тоннель | tünel | 隧道
port, harbour, harbor | порт | liman | 港口, 港
dry port, inland port | сухой порт | kuru liman | 无水港, 旱港, 陆港
airport, airfield | аэропорт, аэродром | havaalanı, havalimanı | 机场
ferry | паром, паромный | feribot | 渡轮
satellite | спутник | uydu | 卫星
base, military base | база, военная база | üs | 基地
hotel | гостиница, отель | otel | 酒店, 饭店, 宾馆
house, housing, dwelling | жилье, дом, жилой | konut, ev | 住房, 房屋
stadium | стадион | stadyum | 体育场
parliament | парламент | parlamento, meclis | 议会, 国会
court, tribunal | суд, трибунал | mahkeme | 法院, 法庭
prison, jail | тюрьма | hapishane, cezaevi | 监狱
embassy | посольство | büyükelçilik | 大使馆, 使馆
consulate | консульство | konsolosluk | 领事馆
ambassador, envoy | посол | büyükelçi, elçi | 大使
delegation, mission | делегация | heyet, delegasyon, kurul | 代表团
minister, ministers | министр | bakan | 部长
ministry | министерство | bakanlık | 部, 部门
energy minister | министр энергетики | enerji bakanı | 能源部长
health ministry, ministry of health | министерство здравоохранения, минздрав | sağlık bakanlığı | 卫生部
health minister | министр здравоохранения | sağlık bakanı | 卫生部长
defence minister, defense minister | министр обороны | savunma bakanı | 国防部长, 防长
finance minister | министр финансов | maliye bakanı | 财政部长
trade minister | министр торговли | ticaret bakanı | 贸易部长, 商务部长
foreign minister, minister of foreign affairs | министр иностранных дел, глава мид | dışişleri bakanı | 外长, 外交部长
king, monarch | король | kral | 国王
leader, leaders, head of state | лидер, руководитель, глава государства | lider, önder | 领导人, 领袖
government, authorities, cabinet | правительство, власти, кабинет | hükümet, yetkililer | 政府, 当局
state | государство | devlet | 国, 国家
country | страна | ülke | 国家, 国, 该国
neighbour, neighbor, neighbouring | сосед, соседний | komşu | 邻国, 邻居, 邻
% company, firm, enterprise, business, corporation | компания, фирма, предприятие, корпорация | şirket, firma, işletme | 公司, 企业
bank | банк | banka | 银行
contractor, builder | подрядчик | müteahhit, yüklenici | 承包商
% grower, farmer, producer | фермер, производитель, земледелец | üretici, çiftçi | 种植者, 农民, 生产者
% engineer | инженер | mühendis | 工程师
doctor, physician | врач | doktor, hekim, tabip | 医生
fund | фонд | fon | 基金
red crescent | красный полумесяц | kızılay | 红新月会
red cross | красный крест | kızılhaç | 红十字会
treaty | договор | antlaşma, anlaşma | 条约
agreement, accord, deal, pact | соглашение, договоренность | anlaşma | 协议, 协定
contract | контракт, договор | sözleşme, kontrat | 合同, 契约
memorandum, memorandum of understanding, mou | меморандум, меморандум о взаимопонимании | mutabakat, mutabakat zaptı, mutabakat muhtırası | 谅解备忘录, 备忘录
declaration | декларация | bildiri, deklarasyon, beyanname | 宣言, 声明
protocol | протокол | protokol | 议定书
programme, program | программа | program | 计划, 方案, 项目
extradition | выдача, экстрадиция | suçluların iadesi, iade | 引渡
mutual assistance, mutual aid | взаимная помощь, взаимопомощь | karşılıklı yardım | 互助
terrorism, counter-terrorism, terrorist | терроризм, террористический, контртерроризм | terörizm, terör, terörle mücadele | 恐怖主义, 反恐
piracy | пиратство | korsanlık | 海盗, 海盗行为
smuggling, smuggler | контрабанда, контрабандист | kaçakçılık, kaçakçı | 走私
culture, cultural | культура, культурный | kültür, kültürel | 文化
education | образование | eğitim | 教育
agriculture, farming, agricultural | сельское хозяйство | tarım | 农业
health, healthcare | здравоохранение, здоровье | sağlık | 卫生, 医疗, 健康
defence, defense | оборона, оборонный | savunma | 国防, 防务
security | безопасность | güvenlik | 安全
tourism, tourist | туризм | turizm | 旅游
science, scientific | наука, научный | bilim, bilimsel | 科学
technology, technological | технология | teknoloji | 技术, 科技
water supply | водоснабжение | su temini | 供水
security council | совет безопасности, совбез | güvenlik konseyi | 安全理事会, 安理会
permanent seat, permanent member, permanent membership | место постоянного члена, постоянный член, постоянное место, постоянное членство | daimi üye, daimi üyelik, daimi koltuk | 常任理事国, 常任席位
seat, bid for a seat, get a seat | место, получить место, занять место | koltuk, sandalye | 席位
bid, seat, candidacy, aspiration, ambition | стремление, заявка, притязание, кандидатура | adaylık, başvuru, talep | 申请, 竞选, 争取
independence | независимость | bağımsızlık | 独立
sovereignty | суверенитет | egemenlik | 主权
peace | мир, мирный | barış | 和平
war | война | savaş | 战争
ceasefire, truce | перемирие, прекращение огня | ateşkes, mütareke | 停火
election, vote | выборы | seçim | 选举
conference, forum | конференция, форум | konferans, forum | 会议, 论坛
summit | саммит | zirve | 峰会
anniversary | годовщина, юбилей | yıl dönümü, yıldönümü | 周年
nobel, nobel prize | нобелевский, нобелевская премия | nobel, nobel ödülü | 诺贝尔, 诺贝尔奖
prize, award, laureate, winner | премия, лауреат, награда | ödül | 奖, 得主, 奖项
money, cash, funds | деньги, средства | para, kaynak | 钱, 资金, 款项
budget support, budgetary support | бюджетная поддержка | bütçe desteği | 预算支持, 预算援助
free, gratuitous, grant aid | безвозмездный, безвозмездная помощь | karşılıksız | 无偿, 无偿援助
credit, loan, credits, loans | кредит, заем, ссуда | kredi, borç | 贷款, 信贷
levy, tariff, duty, customs duty, tax | пошлина, пошлину, таможенная пошлина, тариф, сбор, налог | vergi, gümrük vergisi, tarife | 关税, 税
percent, per cent, percentage | процент, процентов | yüzde | 百分之
worth, value, valued | стоимость, ценой, стоимостью | değer, değerinde | 价值
data, information | данные, информация, сведения | veri, bilgi | 数据, 信息, 资料
last, latest, most recent, most recently | последний, недавно | son, en son | 最近, 最后
prime minister, premier, head of government | премьер-министр, премьер, глава правительства | başbakan | 总理, 首相
president, head of state | президент, глава государства | cumhurbaşkanı, devlet başkanı | 总统, 国家主席
vice president, deputy president | вице-президент | cumhurbaşkanı yardımcısı | 副总统
deputy minister, vice minister | заместитель министра, замминистра | bakan yardımcısı | 副部长
spokesperson, spokesman, spokeswoman | представитель, официальный представитель, пресс-секретарь | sözcü | 发言人
chancellor | канцлер | şansölye | 总理
time, times, occasion, occasions | раз, раза | kez, kere, defa | 次, 度
name, persons, individuals | человек, лиц | kişi | 名, 人
stage, phase | этап, очередь, стадия | aşama, etap | 期, 阶段
new | новый | yeni | 新
old, former | бывший, прежний | eski | 前, 原
medical | медицинский | tıbbi | 医疗
joint, common | совместный, общий | ortak, müşterek | 联合, 共同
military | военный | askeri | 军事
annual, a year, per year, yearly | в год, ежегодный, ежегодно | yılda, yıllık | 每年, 年度
% growers, own growers | собственный производитель | yerli üretici | 本国种植者
high-speed | высокоскоростной | hızlı, yüksek hızlı | 高速, 高铁
regional | региональный | bölgesel | 区域, 地区
economic, economy | экономика, экономический | ekonomi, ekonomik | 经济
political, politics | политика, политический | siyaset, siyasi | 政治
`;
