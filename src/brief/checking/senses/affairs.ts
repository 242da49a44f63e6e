/** More words for the things, people, places and measures of dealings between states, in English, Russian, Turkish and Chinese. See acts.ts. */
export const AFFAIRS = `
warplane, war plane, jet, combat jet, combat aircraft, fighter, fighter jet, air force, bomber, military aircraft, military plane | самолет, военный самолет, авиация, боевой самолет, истребитель, бомбардировщик, штурмовик | uçak, savaş uçağı, jet, hava kuvvetleri | 战机, 军机, 飞机, 战斗机, 空军
outpost, post, position, military post | аванпост, застава, пост, опорный пункт, позиция | karakol, ileri karakol, mevzi, üs bölgesi | 哨所, 前哨, 哨站, 据点, 阵地
fishing boat, fishing vessel, trawler, fishing craft, fishing ship | рыболовецкое судно, рыболовное судно, траулер, рыболовецкий, рыболовный | balıkçı teknesi, balıkçı gemisi, balıkçı | 渔船, 捕鱼船
patrol boat, patrol vessel, patrol ship, patrol craft | сторожевой катер, патрульный катер, патрульное судно, сторожевой корабль, катер | devriye botu, devriye gemisi, devriye teknesi | 巡逻艇, 巡逻船
coastguard, coast guard | береговая охрана, пограничный | sahil güvenlik | 海岸警卫队, 海警, 海岸警备队
vessel, ship, boat, craft | судно, корабль, катер, плавсредство | gemi, tekne, bot | 船只, 船, 舰船, 舰艇, 船舶, 艇
crew, crewman, crew member, member of its crew, sailor | экипаж, член экипажа, моряк | mürettebat, tayfa, mürettebat üyesi | 船员, 机组, 水手, 船组
fisherman, fishermen, fishers, fisher | рыбак, рыболов | balıkçı | 渔民
seafarer, sailor, seaman, mariner, maritime | моряк, мореплаватель, плавсостав | denizci, gemi adamı, gemici | 海员, 船员, 水手
troops, soldier, forces, men, military personnel, servicemen, army, contingent | войска, военный, военнослужащий, солдат, контингент, армия, вооруженные силы | asker, birlik, kuvvet, askeri personel, ordu, birlikler, er | 军队, 士兵, 部队, 驻军, 兵力, 军人, 军
police officer, policeman, police, constable | полицейский, сотрудник полиции, полиция | polis, polis memuru, emniyet görevlisi | 警察, 警官, 警员
prisoner, captive, prisoner of war, pow, detainee, inmate | пленный, военнопленный, заключенный, узник, задержанный | esir, mahkum, tutuklu, tutsak, savaş esiri, mahpus, hükümlü | 战俘, 囚犯, 被俘人员, 俘虏, 在押人员, 被关押者
refugee, displaced person, asylum seeker, those who fled | беженец, переселенец | mülteci, sığınmacı | 难民, 避难者
diplomat, envoy, embassy official, embassy staff, diplomatic staff | дипломат, сотрудник посольства | diplomat | 外交官, 外交人员
attacker, assailant, raider | нападавший, нападать, налетчик, боевик | saldırgan, saldıran | 袭击者, 攻击者
rebel, insurgent, guerrilla, fighter, militant | повстанец, мятежник, боевик | isyancı, asi, militan | 叛军, 反叛分子, 叛乱分子, 反政府武装
gunman, armed man, armed men | вооруженный человек, боевик | silahlı kişi | 枪手, 武装分子
people, person, national, citizen, man, men | человек, люди, гражданин, лицо | kişi, insan, vatandaş, yurttaş, adam, kimse | 人, 人员, 公民, 国民
family, relative | семья, родственник | aile | 家庭, 家属
remaining, rest, last, left, still hold, still held, other | оставшийся, остальной, остающийся, последний, остаться | kalan, geri kalan, son, elinde, elindeki | 剩余, 其余, 剩下, 余下, 尚, 最后, 其他
border, frontier, boundary, border line | граница, рубеж, пограничный, приграничный | sınır, hudut, sınır hattı | 边境, 边界, 国境, 国界
land, soil, territory, ground | земля, территория, почва | toprak, topraklar, arazi | 领土, 土地, 境内, 国土
strip, stretch, piece | полоса, участок, кусок | şerit, parça | 地带, 地段, 一段
valley | долина | vadi | 山谷, 河谷, 谷地
mountain, highland, highlands | гора, горный, нагорье | dağ, yayla | 山, 高地, 山区
coast, shore, seaside | побережье, берег | kıyı, sahil | 海岸, 沿海, 岸
port, harbour, harbor, seaport | порт, гавань, портовый | liman | 港口, 港, 海港
fisheries, fishery, fishing | рыболовство, рыбный, рыбная ловля, рыболовный | balıkçılık, balık | 渔业, 捕鱼
farming, agriculture, farm, agricultural | сельское хозяйство, земледелие, сельскохозяйственный, аграрный | tarım, çiftçilik | 农业, 农耕
health, health care, healthcare, medicine, medical, public health | здравоохранение, медицина, медицинский, здоровье | sağlık, tıp, sağlık hizmeti, halk sağlığı, kamu sağlığı, sağlık hizmetleri | 卫生, 医疗, 医药, 医学, 健康
shipbuilding, building of ships, shipyard | судостроение, кораблестроение, судостроительный | gemi inşa, gemi yapımı, gemi inşaatı, tersane | 造船, 造船业
hydropower, hydroelectric power, hydroelectricity, water power | гидроэнергетика, гидроэлектроэнергетика | hidroelektrik, su gücü | 水电, 水力发电
tourism, travel, tourist | туризм, туристический | turizm | 旅游, 旅游业
nuclear safety, safety of nuclear, nuclear security | ядерная безопасность | nükleer güvenlik | 核安全
search and rescue, search, rescue | поиск и спасение, поисково-спасательный | arama kurtarma, arama ve kurtarma | 搜救, 搜索与救援, 搜寻与救助
culture, cultural, cultural exchange | культура, культурный, культурный обмен | kültür, kültürel | 文化, 文化交流
education, educational, schooling | образование, образовательный | eğitim | 教育
science, research, scientific | наука, научный, исследование | bilim, bilimsel, araştırma | 科学, 科研, 研究
police force, policing | полиция, правоохранительный | polis, polislik, kolluk | 警方, 警务, 警察
economy, economic | экономика, экономический, хозяйство | ekonomi, ekonomik, iktisadi | 经济
trade, commerce, commercial | торговля, торговый, товарооборот | ticaret, ticari | 贸易, 商业, 商贸
free trade agreement, free trade pact, free trade deal, free trade accord, free trade, fta | соглашение о свободной торговле, свободная торговля, зона свободной торговли | serbest ticaret anlaşması, serbest ticaret | 自由贸易协定, 自贸协定, 自由贸易
preferential, preferential trade, preference | преференциальный, преференция, льготный | tercihli, imtiyazlı | 优惠, 特惠
truce, ceasefire, cease-fire, armistice, cessation of hostilities, halt to the fighting, pause in the fighting | перемирие, прекращение огня, прекращение боевых действий | ateşkes, mütareke, çatışmaların durdurulması | 停火, 停战, 休战
humanitarian | гуманитарный | insani | 人道主义, 人道
fighting, hostilities, war, conflict, combat, clash, battle | бой, боевые действия, военные действия, война, конфликт, столкновение, боестолкновение | çatışma, savaş, muharebe, çarpışma | 战斗, 战事, 冲突, 交火, 战争, 敌对行动
outbreak, beginning, start, onset | начало, вспышка | başlangıç, patlak ver, başlama | 爆发, 开始, 以来
shelling, artillery fire, bombardment, artillery | обстрел, артобстрел, артиллерийский огонь | top atışı, bombardıman, topçu ateşi | 炮击, 炮火
airspace, skies, sky | воздушное пространство, небо | hava sahası | 领空, 空域
budget support, budgetary support, budget aid, budgetary aid | бюджетная поддержка, поддержка бюджета, бюджетная помощь | bütçe desteği, bütçe yardımı | 预算支持, 预算援助, 财政支持
loan, credit, lending, borrowing | кредит, заем, ссуда | kredi, borç, ödünç | 贷款, 信贷, 借款
soft loan, concessional loan, concessional, soft, on easy terms, low-interest | льготный кредит, льготный, мягкий | imtiyazlı, düşük faizli, uygun koşullu | 优惠贷款, 优惠, 低息
credit line, line of credit, credit facility | кредитная линия | kredi hattı, kredi limiti | 信贷额度, 信用额度, 授信, 信贷
grant, gift, donation, present, free of charge, as a gift, free aid, contribution | грант, дар, подарок, пожертвование, безвозмездный, в дар, в подарок, в качестве дара | hibe, hediye, bağış, armağan, karşılıksız | 赠款, 捐款, 礼物, 捐赠, 无偿, 馈赠
money, funds, cash, finance, funding, sum, resources | деньги, средства, финансирование, сумма, ресурсы | para, fon, kaynak, finansman, meblağ | 资金, 款项, 钱, 金额, 经费
investment, capital | инвестиция, капиталовложение, вложение, капитал | yatırım, sermaye | 投资, 资本
firm, company, business, enterprise, corporation | компания, фирма, предприятие, корпорация, бизнес | şirket, firma, işletme, kuruluş | 公司, 企业, 商行
contractor, builder, construction firm, construction company | подрядчик, строитель, строительная компания | müteahhit, yüklenici, inşaat şirketi, inşaat firması, inşaatçı | 承包商, 承建商, 建筑公司
goods, products, commodities, merchandise, wares | товар, продукция, изделие | mal, ürün, emtia | 商品, 货物, 产品, 货品
oil, crude, crude oil, petroleum | нефть, сырая нефть, нефтяной | petrol, ham petrol | 石油, 原油
liquefied gas, liquefied natural gas, lng, liquid gas | сжиженный газ, спг, сжиженный природный газ, сжиженный | sıvılaştırılmış gaz, lng, sıvılaştırılmış doğal gaz, sıvılaştırılmış doğalgaz | 液化气, 液化天然气, 液化
gas, natural gas | газ, природный газ, газовый | gaz, doğal gaz, doğalgaz | 天然气, 燃气, 气
electricity, electric power, power, energy, current | электроэнергия, электричество, энергия, ток | elektrik, enerji | 电力, 电, 电能
power plant, power station, generating station | электростанция, станция | santral, elektrik santrali, enerji santrali | 电站, 发电站, 电厂, 发电厂
hydropower plant, hydropower station, hydroelectric plant, hydroelectric power plant, hydroelectric station, hydro plant | гидроэлектростанция, гэс | hidroelektrik santrali, hidroelektrik santral, hes | 水电站, 水力发电站
milk powder, powdered milk, dried milk, dry milk | сухое молоко, молочный порошок | süt tozu | 奶粉
tea | чай, чайный | çay | 茶, 茶叶
coffee | кофе, кофейный | kahve | 咖啡
avocado | авокадо | avokado | 牛油果, 鳄梨
orange, oranges | апельсин | portakal | 橙子, 柑橘
cardamom | кардамон | kakule | 小豆蔻, 豆蔻
delivery, supply, shipment, flow | поставка, подача, отгрузка | sevkiyat, teslimat, arz, tedarik, sevk, ikmal | 供应, 供货, 交付, 供气
boulder, stone, rock | валун, камень, булыжник | kaya, taş | 石料, 巨石, 石头, 石
garment, clothes, clothing, apparel | одежда, готовая одежда, швейный | giysi, giyim, hazır giyim, konfeksiyon | 服装, 衣服, 成衣
medicine, drug, pharmaceuticals, medication | лекарство, медикамент, препарат | ilaç | 药品, 药物, 医药
cotton yarn, yarn, thread | хлопковая пряжа, пряжа | pamuk ipliği, iplik | 棉纱, 纱线
oilseed, seeds | семена, масличный | tohum, yağlı tohum | 种子, 油籽
barrel | баррель | varil | 桶
tonne, ton, metric ton | тонна | ton | 吨
cable, wire, line | кабель, провод, линия | kablo, hat | 电缆, 光缆, 线路
sea wall, seawall, sea defence, embankment, dyke, breakwater | дамба, волнолом, набережная, берегозащитный, морская дамба, подпорная стена | dalgakıran, deniz duvarı, set, sahil duvarı | 海堤, 防波堤, 海墙, 堤坝, 护岸
school, schoolhouse | школа, школьный | okul | 学校
vocational school, vocational college, technical school, trade school | профессиональное училище, профтехучилище, профессиональная школа, профессионально-техническое училище | meslek okulu, meslek lisesi | 职业学校, 技校, 职校
hospital, clinic, medical centre | больница, госпиталь, клиника | hastane, klinik | 医院, 诊所
children's hospital, children hospital, paediatric hospital, pediatric hospital | детская больница | çocuk hastanesi | 儿童医院
railway, railroad, rail line, railway line, train line, rail link | железная дорога, железнодорожный, железнодорожная линия, жд | demiryolu, demir yolu, tren hattı | 铁路, 铁道
high-speed railway, high-speed line, high-speed rail, fast railway | высокоскоростная железная дорога, скоростная железная дорога, всм, высокоскоростная магистраль | yüksek hızlı tren, hızlı tren hattı, yüksek hızlı demiryolu | 高铁, 高速铁路
road, highway, motorway, route | дорога, автодорога, шоссе, трасса, автомобильная дорога | yol, karayolu, otoyol, kara yolu, şose | 公路, 道路, 高速公路
water supply, supply of water, water system, water network, waterworks, drinking water, piped water | водоснабжение, водопровод, снабжение водой, питьевая вода | su temini, su şebekesi, su tedariki, içme suyu, su arzı | 供水, 供水系统, 自来水, 饮用水
solar park, solar farm, solar plant, solar power plant, solar power station, solar | солнечная электростанция, солнечный парк, сэс, солнечный | güneş santrali, güneş enerjisi santrali, güneş parkı, güneş | 太阳能, 太阳能电站, 光伏, 光伏电站
refinery, processing plant | нефтеперерабатывающий завод, нпз, завод, перерабатывающий завод | rafineri | 炼油厂, 精炼厂
palm oil | пальмовое масло, пальмовый | palmiye yağı, palm yağı | 棕榈油
irrigation, watering | орошение, ирригация, оросительный, ирригационный | sulama | 灌溉
tractor, farm machinery | трактор, сельхозтехника | traktör | 拖拉机
fibre optic, optical fibre, fibre | оптоволокно, оптоволоконный | fiber optik | 光纤, 光缆
hydrogen | водород | hidrojen | 氢, 氢能
data centre, data center | центр обработки данных, дата-центр | veri merkezi | 数据中心
application, bid, candidacy, request, candidature | заявка, кандидатура, заявление, стремление | başvuru, adaylık, aday, müracaat | 申请, 竞选, 候选资格, 参选
council, board, executive council | совет, исполнительный совет | konsey, kurul, yönetim kurulu | 理事会, 委员会, 执行局
presidency, chairmanship, chair, chairman, rotating presidency, term as chair | председательство, пост председателя, председатель | başkanlık, dönem başkanlığı, başkan | 主席, 轮值主席, 主席国, 轮值主席国
founding member, founder member, founder, founding state, among the founders | основатель, член-основатель, сооснователь, учредитель, страна-основатель | kurucu üye, kurucu | 创始成员国, 创始成员, 创始国, 创始会员国
associate member, associate, associated | ассоциированный член, ассоциированный | ortak üye | 联系成员, 准成员, 准会员
observer, observer status, observer state | наблюдатель, статус наблюдателя | gözlemci | 观察员, 观察员国, 观察员地位
full member, full membership | полноправный член, полноправный | tam üye, tam üyelik | 正式成员, 正式会员
accession, entry, membership, admission, joining | вступление, присоединение, членство, вхождение | üyelik, katılım, giriş | 加入, 入, 成员资格
territorial integrity, integrity of its territory | территориальная целостность, целостность | toprak bütünlüğü, bütünlük | 领土完整
sovereignty | суверенитет | egemenlik | 主权
independence, independent, independent state | независимость, независимый, независимое государство | bağımsızlık, bağımsız | 独立, 独立国家
separatist, breakaway, secessionist | сепаратистский, сепаратист, самопровозглашенный | ayrılıkçı, bölücü | 分离主义, 分离, 分裂
authorities, government, leadership, administration | власть, правительство, руководство, администрация | yönetim, hükümet, makam, yetkili | 当局, 政府, 领导层, 政权
relations, ties, links, relationship, contacts | отношения, связи, контакты | ilişki, bağ, bağlantı | 关系, 联系, 往来
diplomatic relations, diplomatic ties, diplomatic links | дипломатические отношения, дипотношения, дипломатические связи | diplomatik ilişki, diplomatik bağ | 外交关系, 邦交
comprehensive partnership, comprehensive partners | всеобъемлющее партнерство, всестороннее партнерство | kapsamlı ortaklık | 全面伙伴关系, 全面伙伴
strategic partnership, strategic partners, strategic partner | стратегическое партнерство, стратегический партнер | stratejik ortaklık, stratejik ortak | 战略伙伴关系, 战略伙伴
solidarity, gesture of solidarity, sympathy | солидарность, жест солидарности, знак солидарности | dayanışma, dayanışma jesti | 声援, 团结, 友好姿态, 支援
gesture, sign, step | жест, знак, шаг | jest, işaret | 姿态, 举动, 表示
regret, regrettable, regretful | сожаление, прискорбный, достойный сожаления | üzüntü verici, esef verici, üzücü | 遗憾, 令人遗憾
unacceptable, intolerable | неприемлемый, недопустимый | kabul edilemez | 不可接受, 不能接受
presence, stationing, stay | присутствие, нахождение, пребывание | varlık, bulunma, mevcudiyet | 存在, 驻扎, 驻留
mediation, auspices, good offices, aegis | посредничество, эгида, содействие, при посредничестве, под эгидой | arabuluculuk, himaye, gözetim | 斡旋, 主持, 调解
consultation, consultations, political consultations | консультация, политические консультации | istişare, siyasi istişare | 磋商, 政治磋商
official visit, official trip | официальный визит | resmi ziyaret | 正式访问
day, days, three-day | день, трехдневный | gün, günlük, üç günlük | 三天, 为期三天, 天, 三日
two-day, two days | двухдневный, два дня | iki günlük, iki gün | 两天, 为期两天
first, first time, for the first time, first ever, debut | первый, впервые, первый раз | ilk, ilk kez, ilk defa | 首次, 第一次, 首, 第一, 首个
early, beginning of, start of, first quarter, opening | начало, первый квартал, рано | başında, başı, ilk çeyrek, erken | 初, 年初, 一季度, 第一季度
end, late, close | конец, в конце | sonu, sonunda | 底, 末, 年底
winter | зима, зимний | kış | 冬季, 冬天, 冬
since then, ever since | с тех пор, с того времени | o zamandan beri, o günden beri | 从那时起, 此后
a month, monthly, per month, each month, every month | в месяц, ежемесячно, ежемесячный, каждый месяц | ayda, aylık, her ay | 每月, 每个月, 月
a year, yearly, annual, annually, per year, each year, every year | в год, ежегодно, ежегодный, каждый год, годовой | yılda, yıllık, her yıl | 每年, 年度, 一年
third, a third, one third, by a third | треть, на треть, одна треть | üçte bir, üçte biri | 三分之一
quarter, a quarter, one quarter, by a quarter | четверть, на четверть | dörtte bir, dörtte biri, çeyrek | 四分之一
half, a half, one half | половина | yarı, yarısı | 一半, 半
unilateral, one-sided | односторонний | tek taraflı | 单边, 单方面
neighbour, neighbor, neighbouring, neighboring, next door | сосед, соседний | komşu | 邻国, 邻居, 相邻
village, hamlet | деревня, село, поселок | köy | 村庄, 村
capital | столица | başkent | 首都
church | церковь, храм | kilise | 教堂
aqueduct | акведук, водовод | su kemeri | 引水渠, 渡槽
stadium | стадион | stadyum, stat | 体育场
burn unit, burns unit, burns ward | ожоговое отделение, ожоговый центр | yanık ünitesi, yanık merkezi | 烧伤病房, 烧伤科
simulator | тренажер, симулятор | simülatör | 模拟器
cadet, trainee, student | курсант, слушатель | öğrenci, kursiyer | 学员, 学生
academy, college | академия, училище | akademi | 学院
minefield, mined area | минное поле | mayın tarlası, mayınlı alan | 雷区, 布雷区
map | карта | harita | 地图
budget | бюджет, бюджетный | bütçe | 预算
programme, program, scheme | программа, схема | program, proje | 计划, 方案, 项目
exchange, exchange programme | обмен, программа обмена | değişim, değişim programı | 交流, 交流计划
`;
