/** More words for what is sold, sent, built and dug up, in English, Russian, Turkish and Chinese. See acts.ts. */
export const GOODS = `
helmet | каска, шлем | miğfer, kask | 头盔, 钢盔
body armour, body armor, bulletproof vest, flak jacket | бронежилет | çelik yelek, kurşun geçirmez yelek | 防弹衣
uniform | форма, обмундирование, мундир | üniforma | 制服, 军装
boots | сапоги, ботинки | bot, çizme | 靴子
binoculars | бинокль | dürbün | 望远镜
night vision, night-vision | прибор ночного видения, ночное видение | gece görüş | 夜视仪
howitzer, cannon, gun | гаубица, пушка, орудие | obüs, top | 榴弹炮, 火炮
grenade | граната | el bombası | 手榴弹
bullet, cartridge, round | патрон, пуля | mermi, fişek | 子弹
explosive | взрывчатка, взрывчатое вещество | patlayıcı | 炸药
landmine, minefield, mines | минное поле, минный, мина | mayın tarlası, mayın | 雷区, 地雷场, 地雷
map, chart | карта, схема | harita | 地图, 图
lifeboat, dinghy, raft | шлюпка, лодка, плот | cankurtaran botu, şişme bot, sal | 救生艇, 橡皮艇, 小艇
frigate | фрегат | fırkateyn | 护卫舰
corvette | корвет | korvet | 轻型护卫舰
destroyer | эсминец | muhrip | 驱逐舰
aircraft carrier | авианосец | uçak gemisi | 航空母舰, 航母
simulator | тренажер, симулятор | simülatör, benzetim | 模拟器, 仿真器
camera | камера | kamera | 摄像机, 相机
radio, transmitter | радио, рация, передатчик, радиостанция | radyo, telsiz, verici | 广播, 电台, 无线电
television | телевидение | televizyon | 电视
broadcast | вещание | yayın | 广播
telephone, telecommunications, telecom, phone | телефон, телекоммуникационный, связь | telefon, telekomünikasyon | 电话, 电信
laptop | ноутбук | dizüstü bilgisayar | 笔记本电脑
tablet | планшет | tablet | 平板电脑
data centre, data center | дата-центр, центр обработки данных, цод | veri merkezi | 数据中心
software | программное обеспечение | yazılım | 软件
book, textbook | книга, учебник | kitap, ders kitabı | 书籍, 图书, 教科书
desk | парта | sıra | 课桌
mattress | матрас | yatak | 床垫
bed | койка, кровать | yatak | 床位
blanket, quilt | одеяло | battaniye, yorgan | 毯子, 棉被
tarpaulin, shelter | брезент, укрытие | branda, barınak | 篷布, 住所
food, ration, meal, foodstuffs | еда, паек, продовольствие, питание, продукты | yemek, kumanya, gıda, erzak | 食物, 口粮, 食品, 粮食
bean, pulse | бобы, фасоль | fasulye, bakliyat | 豆子, 豆类
lentil | чечевица | mercimek | 扁豆
chickpea | нут | nohut | 鹰嘴豆
bread, bakery | хлеб, пекарня | ekmek, fırın | 面包
pasta, noodle | макароны, лапша | makarna, erişte | 面条
honey | мед | bal | 蜂蜜
cheese | сыр | peynir | 奶酪
butter | сливочное масло | tereyağı | 黄油
olive oil, olive | оливковое масло, оливка | zeytinyağı, zeytin | 橄榄油, 橄榄
sunflower, sunflower oil | подсолнечник, подсолнечное масло | ayçiçeği, ayçiçek yağı | 葵花籽, 葵花籽油
spice | пряность, специя | baharat | 香料
pepper | перец | biber | 胡椒
cinnamon | корица | tarçın | 肉桂
nut | орех | fındık, ceviz | 坚果
almond | миндаль | badem | 杏仁
cashew | кешью | kaju | 腰果
hazelnut | фундук | fındık | 榛子
peanut, groundnut | арахис | yer fıstığı | 花生
pistachio | фисташка | antep fıstığı, fıstık | 开心果
date, dates | финик | hurma | 椰枣
grape, raisin | виноград, изюм | üzüm | 葡萄, 葡萄干
mango | манго | mango | 芒果
pineapple | ананас | ananas | 菠萝
avocado | авокадо | avokado | 牛油果
cocoa | какао | kakao | 可可
chocolate | шоколад | çikolata | 巧克力
rubber, latex | каучук, резина | kauçuk, lastik | 橡胶
jute | джут | jüt | 黄麻
sisal | сизаль | sisal | 剑麻
hemp | конопля | kenevir | 大麻纤维
silk | шелк | ipek | 丝绸
carpet, rug | ковер | halı, kilim | 地毯
yarn, thread, cotton yarn | пряжа, нить, хлопчатобумажная пряжа | iplik, pamuk ipliği | 纱线, 棉纱
fabric, cloth | ткань | kumaş | 布料, 织物
dress | платье | elbise | 连衣裙
shirt | рубашка | gömlek | 衬衫
toy | игрушка | oyuncak | 玩具
jewellery, jewelry, gem, gemstone | украшение, ювелирный, драгоценный камень | mücevher, değerli taş | 珠宝, 宝石
emerald | изумруд | zümrüt | 祖母绿
ruby | рубин | yakut | 红宝石
silver | серебро | gümüş | 白银
platinum | платина | platin | 铂
nickel | никель | nikel | 镍
cobalt | кобальт | kobalt | 钴
zinc | цинк | çinko | 锌
tin | олово | kalay | 锡
manganese | марганец | manganez | 锰
bauxite | бокситы | boksit | 铝土矿
alumina | глинозем | alümina | 氧化铝
phosphate | фосфат | fosfat | 磷酸盐
potash | калий, калийный | potas | 钾肥
titanium | титан | titanyum | 钛
tungsten | вольфрам | volfram | 钨
graphite | графит | grafit | 石墨
rare earths | редкоземельные металлы, редкоземельный | nadir toprak elementleri | 稀土
concrete | бетон | beton | 混凝土
brick | кирпич | tuğla | 砖
glass | стекло | cam | 玻璃
window | окно | pencere | 窗户
paper, pulp | бумага, целлюлоза | kağıt, selüloz | 纸, 纸浆
plastic | пластик, пластмасса | plastik | 塑料
pharmaceuticals, drugs, medicines, tablets | фармацевтический, препарат, лекарства, лекарственное средство | ilaç | 药品, 医药, 药物
antiretroviral | антиретровирусный | antiretroviral | 抗逆转录病毒
antimalarial | противомалярийный | sıtma ilacı | 抗疟
antibiotic | антибиотик | antibiyotik | 抗生素
penicillin | пенициллин | penisilin | 青霉素
serum | сыворотка | serum | 血清
blood | кровь | kan | 血液
plasma | плазма | plazma | 血浆
mask | маска | maske | 口罩
glove | перчатка | eldiven | 手套
protective equipment | средство защиты | koruyucu ekipman | 防护用品
ventilator | аппарат искусственной вентиляции | solunum cihazı | 呼吸机
mosquito net, bed net | москитная сетка | cibinlik | 蚊帐
x-ray | рентген | röntgen | 射线
scanner | сканер | tarayıcı | 扫描仪
dialysis | диализ | diyaliz | 透析
ward, unit, burn unit, wing | отделение, ожоговое отделение, корпус, блок | ünite, servis, yanık ünitesi, yanık | 病房, 科, 烧伤科
burn, burns | ожоговый, ожог | yanık | 烧伤
maternity | родильный | doğum | 妇产
children's, paediatric, pediatric | детский, педиатрический | çocuk, pediatri | 儿童, 儿科
eye | глазной | göz | 眼科
cataract | катаракта | katarakt | 白内障
heart, cardiac | сердце, кардиологический | kalp | 心脏
cancer | онкологический, рак | kanser | 癌症
polyclinic, dispensary, outpatient | поликлиника, амбулатория | poliklinik, dispanser | 门诊
orphanage, nursery, kindergarten | детский дом, приют, детский сад | yetimhane, yuva, anaokulu | 孤儿院, 幼儿园
classroom, dormitory, campus | класс, общежитие, кампус | derslik, yurt, kampüs | 教室, 宿舍, 校园
academy | академия | akademi | 学院
institute | институт | enstitü | 研究所
faculty | факультет | fakülte | 学院, 系
archive | архив | arşiv | 档案
manuscript | рукопись | el yazması | 手稿
museum, gallery, exhibition, exhibit | музей, галерея, выставка, экспонат | müze, galeri, sergi | 博物馆, 画廊, 展览
monument, statue, memorial | памятник, статуя, мемориал | anıt, heykel | 纪念碑, 雕像
cemetery, grave, burial | кладбище, могила, захоронение | mezarlık, mezar, şehitlik | 墓地, 坟墓, 公墓
temple, monastery, shrine | храм, монастырь, святыня | tapınak, manastır, mabet | 寺庙, 寺院, 神庙
park, garden, solar park | парк, сад | park, bahçe | 公园, 园区, 园, 花园
solar farm, solar plant, solar park, photovoltaic, solar power station | солнечный парк, солнечная электростанция, солнечная станция, фотоэлектрический | güneş parkı, güneş santrali, güneş enerjisi santrali, fotovoltaik | 太阳能园区, 太阳能电站, 太阳能公园, 光伏园区, 光伏电站, 太阳能发电场
turbine | турбина | türbin | 涡轮机
generator | генератор | jeneratör | 发电机
boiler | котел | kazan | 锅炉
transformer | трансформатор | trafo, transformatör | 变压器
substation, pylon | подстанция, опора | trafo merkezi, direk | 变电站, 铁塔
pump, pumping station, well, borehole | насос, насосная станция, скважина, колодец | pompa, pompa istasyonu, kuyu, sondaj | 水泵, 泵站, 水井, 井
desalination, water treatment, treatment plant | опреснение, опреснительный, очистка воды, очистные сооружения | tuzdan arındırma, arıtma, arıtma tesisi | 海水淡化, 净水, 水处理
aqueduct, pipe, water main | акведук, труба, водовод | su kemeri, boru, su hattı | 水渠, 管道, 输水
canal, channel, lock | канал, шлюз, протока | kanal, ark | 运河, 渠道, 船闸
embankment, levee, dyke, dike, sea wall, seawall, breakwater | набережная, насыпь, дамба, волнолом, морская стена, мол | set, bent, deniz duvarı, dalgakıran, mendirek | 堤坝, 海堤, 防波堤, 护岸, 海墙
wall | стена | duvar | 墙
fence, barrier | забор, ограда, заграждение | çit, bariyer | 围栏, 隔离墙
pier, jetty, quay, berth, wharf, dock | причал, пирс, пристань, док | iskele, rıhtım, dok | 码头, 泊位, 船坞
lighthouse, beacon, buoy | маяк, буй | deniz feneri, şamandıra | 灯塔, 浮标
shelter, bunker, barracks, camp | убежище, бункер, казарма, лагерь | sığınak, kışla, kamp | 避难所, 掩体, 营房, 兵营, 营地
warehouse, depot, silo, storage, granary | склад, депо, силос, хранилище, амбар, элеватор | depo, silo, ambar | 仓库, 库房, 筒仓, 储存
cold store, refrigeration, freezer | холодильник, холодильный, морозильник | soğuk hava deposu, buzdolabı, dondurucu | 冷库, 冷藏
workshop, garage, yard | мастерская, гараж, двор | atölye, garaj, avlu | 车间, 车库
farm, plantation, ranch, orchard | ферма, плантация, ранчо, сад | çiftlik, plantasyon, bahçe | 农场, 种植园, 牧场, 果园
greenhouse, nursery | теплица, питомник | sera, fidanlık | 温室, 苗圃
breeding | разведение | besicilik | 养殖
herd, flock | стадо, поголовье | sürü | 牛群, 畜群
cow | корова | inek | 奶牛
calf | теленок | buzağı | 小牛
goat | коза | keçi | 山羊
horse | лошадь | at | 马匹
camel | верблюд | deve | 骆驼
panda | панда | panda | 熊猫
elephant | слон | fil | 大象
tiger | тигр | kaplan | 老虎
lion | лев | aslan | 狮子
animal | животное | hayvan | 动物
locust, pest | саранча, вредитель | çekirge, haşere | 蝗虫, 害虫
tree, sapling | дерево, саженец | ağaç, fidan | 树, 树苗
stove | печь, плита | soba, ocak | 炉子
lamp, lantern | лампа, фонарь | lamba | 灯
bulldozer | бульдозер | buldozer | 推土机
excavator | экскаватор | ekskavatör | 挖掘机
crane | кран | vinç | 起重机
jeep | джип | cip | 吉普车
pickup, pick-up | пикап | kamyonet, pikap | 皮卡
minibus | микроавтобус | minibüs | 小型客车
van | фургон | kamyonet | 面包车
carriage, wagon, coach, railcar | вагон | vagon | 车厢, 客车
gauge, track, rails | колея, путь, рельс | ray, hat | 轨道, 铁轨
fresh produce, fresh | свежие овощи и фрукты, свежий | taze sebze meyve, taze | 生鲜, 新鲜, 生鲜农产品
produce, farm produce, agricultural products, farm goods | сельхозпродукция, сельскохозяйственная продукция | tarım ürünü, tarım ürünleri | 农产品, 农产
road, roads, way | дорога, путь | yol | 路, 道路, 公路, 之路
highway, expressway, bypass, ring road | автомагистраль, скоростная дорога, объездная, кольцевая дорога | otoban, çevre yolu | 高速公路, 环路, 绕城
street, avenue, square | улица, проспект, площадь | sokak, cadde, meydan | 街道, 大街, 广场
airline, flight, air link, air route | авиалиния, рейс, авиасообщение, авиамаршрут | havayolu, uçuş, hava hattı, sefer | 航线, 航班, 航空公司
`;
