// Words of other languages beside the English word of the lexicon that they are taken for, as data: names of works, subjects of treaties, purposes of money.
// Of inflected words the forms whose first six letters differ.

/** Rows: an English word, then what Russian, Turkish and Chinese say for it. */
export const ABROAD: readonly (readonly [english: string, ...abroad: string[]])[] = `
  road дорога дорог автодорога автодорог шоссе трасса yol yolu yolun karayolu 公路 道路
  highway автомагистраль магистраль автострада otoyol otoyolu 高速公路 高速
  railway железнодорожный железная железной железную demiryolu 铁路 铁道
  line линия линии ветка hat hattı hattının 线 线路
  bridge мост моста köprü köprüsü 大桥 桥
  tunnel тоннель туннель тоннеля tünel tüneli 隧道
  port порт порта liman limanı 港口 港
  airport аэропорт havalimanı havaalanı 机场
  terminal терминал терминала terminali 码头
  pipeline трубопровод газопровод нефтепровод boru hattı 管道
  gas газ газа газовый газовая doğal doğalgaz gaz gazı 天然气
  oil нефть нефти нефтяной petrol petrolü 石油
  power энергетика энергии энергия энергетический enerji enerjisi 能源 电力 电
  plant завод завода fabrika fabrikası tesis tesisi 厂
  station станция станции станций santral santrali istasyon istasyonu 电站 站
  hydropower гэс гидроэлектростанция гидроэнергетика hidroelektrik 水电站 水电
  nuclear аэс атомный атомная атомной ядерный ядерная nükleer 核 核电
  thermal тэс тэц тепловая termik 火电
  solar солнечный солнечная güneş 太阳能 光伏
  wind ветряной ветровой ветропарк rüzgar rüzgâr 风电 风力
  dam плотина плотины baraj barajı 大坝 水坝
  mine шахта рудник maden madeni 矿 矿山
  factory фабрика комбинат fabrikasının 工厂
  hospital больница больницы госпиталь hastane hastanesi 医院
  school школа школы okul okulu 学校
  university университет университета üniversite üniversitesi 大学
  stadium стадион стадиона stadyum stadyumu 体育场
  centre центр центра merkez merkezi 中心
  unit блок блока энергоблок ünite ünitesi 机组
  phase очередь очереди этап фаза aşama aşaması faz 期 阶段
  section участок участка отрезок kesim kesimi bölüm bölümü 段
  corridor коридор коридора koridor koridoru 走廊
  zone зона зоны bölge bölgesi 区
  park парк парка parkı 园区 产业园
  cable кабель кабеля kablo kablosu 电缆 光缆
  water вода воды водный водоснабжение водоснабжения su suyu 供水 水
  house жилье жилья дом дома дома konut konutu 住房
  city город города şehir şehri kent 城市
  river река реки нехр nehir nehri ırmak 河
  grain зерно зерна пшеница buğday tahıl 粮食 小麦
  security безопасность безопасности güvenlik güvenliği 安全
  defence оборона обороны военный военная военно savunma askeri 防务 国防 军事
  trade торговля торговли торговый торговое ticaret ticari 贸易
  economy экономика экономики экономический экономического ekonomi ekonomik 经济
  investment инвестиции инвестиций yatırım yatırımı 投资
  loan кредит кредита заем займ займа kredi kredisi borç 贷款
  grant грант гранта hibe 赠款 无偿
  aid помощь помощи yardım yardımı 援助
  ceasefire перемирие перемирия перемирии прекращение truce armistice ateşkes ateşkesi 停火
  peace мир мира мирный мирное barış barışı 和平
  border граница границы границе приграничный sınır sınırı 边境 边界
  delimitation делимитация делимитации демаркация sınırlandırma 划界 勘界
  visa виза визы виз безвизовый vize 签证 免签
  tourism туризм туризма turizm turizmi 旅游
  culture культура культуры культурный kültür kültürel 文化 人文
  education образование образования eğitim eğitimi 教育
  science наука науки научный bilim bilimsel 科技 科学
  student студент студентов стипендия стипендий öğrenci burs 学生 奖学金
  health здравоохранение здравоохранения sağlık 卫生 医疗
  vaccine вакцина вакцины вакцин aşı aşısı 疫苗
  agriculture сельское сельского сельскохозяйственный tarım tarımsal 农业
  fishery рыболовство рыболовства balıkçılık 渔业
  environment экология экологии окружающей çevre 环境 环保
  transport транспорт транспорта транспортный ulaştırma taşımacılık 交通 运输
  aviation авиация авиации авиационный авиасообщение havacılık uçuş 航空
  space космос космоса космический uzay 航天 太空
  satellite спутник спутника uydu uydusu 卫星
  telecommunication связь связи телекоммуникации телеком telekomünikasyon haberleşme 通信 电信
  tax налог налогов налогообложение налогообложения vergi vergisi 税收 税
  customs таможня таможенный таможенного gümrük 海关 关税
  transit транзит транзита транзитный transit 过境
  tariff тариф тарифа тарифов tarife tarifesi 关税
  extradition экстрадиция экстрадиции выдача iade 引渡
  terrorism терроризм терроризма террористический terör terörizm 恐怖主义 反恐
  migration миграция миграции göç 移民
  refugee беженец беженцев беженцы mülteci sığınmacı 难民
  labour труд труда трудовой işçi iş 劳务 劳动
  justice юстиция правовой правовая adalet adli 司法
  police полиция полиции полицейский polis 警察 警务
  training обучение подготовка учебный учебные eğitim 培训
  arms оружие оружия вооружение silah 武器
  missile ракета ракеты ракет füze füzesi 导弹
  ship судно корабль корабля фрегат gemi gemisi firkateyn 船 军舰 护卫舰
  aircraft самолет самолёт самолета истребитель uçak uçağı 飞机 战机
  helicopter вертолет вертолёт вертолета helikopter 直升机
  uranium уран урана uranyum 铀
  coal уголь угля угольный kömür 煤炭 煤
  copper медь меди bakır 铜
  gold золото золота altın 黄金
  iron железо железорудный demir 铁矿
  steel сталь стали çelik 钢铁 钢
  cotton хлопок хлопка pamuk 棉花
  textile текстиль текстиля tekstil 纺织
  cement цемент цемента цементный çimento 水泥
  fertiliser удобрение удобрений gübre 化肥
  irrigation орошение орошения ирригация sulama 灌溉
  electricity электричество электроэнергия электроэнергии elektrik elektriği 电 电力
  grid сеть сети электросеть şebeke 电网
  transmission передача передачи лэп iletim 输电
  free свободный свободная свободной serbest 自由
  modernisation модернизация модернизации реконструкция реконструкции yenileme modernizasyon 改造 升级 重建
  purchase покупка покупки закупка закупки alım alımı satın 采购 购买
  budget бюджет бюджета bütçe bütçesi 预算
  debt долг долга долгов borcu 债务
  deposit депозит депозита mevduat 存款
  currency валюта валютный swap своп döviz 货币 互换
  bank банк банка bankası 银行
  embassy посольство посольства büyükelçilik 使馆 大使馆
  consulate консульство консульства konsolosluk 领事馆 领馆
  parliament парламент парламента meclis 议会
  election выборы выборов seçim seçimi 选举
  earthquake землетрясение землетрясения deprem 地震
  flood наводнение наводнения sel 洪水
  humanitarian гуманитарный гуманитарная insani 人道主义 人道
  digital цифровой цифровая dijital 数字
  industry промышленность промышленности промышленный sanayi endüstri 工业 产业
  technology технология технологий технологический teknoloji 技术
  cooperation сотрудничество сотрудничества işbirliği iş 合作
  project проект проекта proje projesi 项目
  construction строительство строительства inşaat inşası yapımı 建设 修建
  agreement соглашение соглашения договор anlaşma anlaşması 协定 协议
  partnership партнерство партнёрство ortaklık 伙伴关系
  first первый первая первую ilk birinci 第一 首
  second второй вторая вторую ikinci 第二
  third третий третья третью üçüncü 第三
  fourth четвертый четвёртый четвертая dördüncü 第四
  north северный северная kuzey 北
  south южный южная güney 南
  east восточный восточная doğu 东
  west западный западная batı 西
`
  .trim()
  .split("\n")
  .map((row) => row.trim().split(/\s+/u) as [string, ...string[]]);
