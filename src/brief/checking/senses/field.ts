/** More words for one thing or quality, in English, Russian, Turkish and Chinese: measures, bodies, posts, affairs of states. See acts.ts. */
export const FIELD = `
cubic metre, cubic meter | кубометр, кубический метр | metreküp, metreküplük | 立方米
metre, meter | метр | metre, metrelik | 米
kilometre, kilometer | километр | kilometre, kilometrelik | 公里, 千米
hectare | гектар | hektar, hektarlık | 公顷
tonne, ton | тонна | ton, tonluk | 吨
kilogram | килограмм | kilogram, kilo, kiloluk, kilogramlık | 公斤, 千克
barrel | баррель | varil, varillik | 桶
litre, liter | литр | litre, litrelik | 升
megawatt | мегаватт, мвт | megavat, mw, megavatlık | 兆瓦
kilowatt | киловатт | kilovat, kilovatlık | 千瓦
hour | час | saat, saatlik | 小时
day | день, сутки | gün, günlük | 天, 日
week | неделя | hafta, haftalık | 周, 星期
month | месяц | ay, aylık | 月, 个月
year | год | yıl, yıllık | 年
century | век | yüzyıl | 世纪
third | треть | üçte bir | 三分之一
half | половина | yarı, yarısı | 一半
double, twofold, twice | вдвое, удвоить, дважды | iki kat, iki katı, iki kez | 翻番, 翻倍, 两倍
half-yearly, every six months | раз в полгода, каждые полгода | altı ayda bir | 每半年, 每六个月
committee | комитет | komite | 委员会
commission | комиссия | komisyon | 委员会
intergovernmental commission | межправительственная комиссия | hükümetler arası komisyon | 政府间委员会
working group | рабочая группа | çalışma grubu | 工作组
joint venture | совместное предприятие | ortak girişim | 合资企业, 合资公司
consortium | консорциум | konsorsiyum | 财团, 联合体
state-owned, state company | государственный | devlet şirketi | 国有, 国营
private | частный | özel | 私营, 民营
police officer, officer, policeman | полицейский, офицер | polis, polis memuru, memur, subay | 警官, 警员, 军官
soldier, serviceman, trooper | военнослужащий, солдат | asker | 士兵, 军人
border guard | пограничник | sınır muhafızı | 边防
coast guard | береговая охрана | sahil güvenlik | 海警, 海岸警卫队
% crew, sailor, seaman | экипаж, моряк | mürettebat, denizci | 船员, 水手
fisherman, fishermen | рыбак | balıkçı | 渔民
% pilot | летчик, пилот | pilot | 飞行员
surveyor | геодезист, землемер | haritacı | 测量员, 勘测员
journalist, reporter | журналист | gazeteci | 记者
diplomat | дипломат | diplomat | 外交官
consul | консул | konsolos | 领事
deputy, lawmaker, parliamentarian, member of parliament | депутат, парламентарий | milletvekili | 议员
governor | губернатор | vali | 省长, 州长
mayor | мэр | belediye başkanı | 市长
% worker, labourer | рабочий, работник | işçi | 工人, 劳工
% expert, specialist, adviser | эксперт, специалист, советник | uzman, danışman | 专家, 顾问
teacher | учитель, преподаватель | öğretmen | 教师, 老师
patient | пациент, больной | hasta | 病人, 患者
victim | жертва, пострадавший | kurban, mağdur | 受害者
coast, shore, waters, off the coast | побережье, берег, у берегов, воды | kıyı, sahil, açık, kara suları, açıkları, karasuları, açıklarında | 海岸, 近海, 海域, 沿岸
strait | пролив | boğaz | 海峡
canal | канал | kanal | 运河
mountain | гора | dağ | 山, 山区
province, region | провинция, область, регион, край | eyalet, bölge, il | 省, 州, 地区
territory, territorial | территория, территориальный | toprak, bölge | 领土
section, stretch, segment | участок, отрезок | bölüm, kesim, şerit, etap | 路段, 段
line | линия | hat | 线, 线路
% network, grid | сеть | ağ, şebeke | 网络, 电网
fibre, fiber, fibre network | волоконный, оптоволоконный, волоконная сеть | fiber, fiber ağ | 光纤
cable | кабель | kablo | 电缆
power line, transmission line | линия электропередачи, лэп | iletim hattı | 输电线路
nuclear, atomic | ядерный, атомный | nükleer, atom | 核, 核子
device | устройство | cihaz, aygıt | 装置, 设备
nuclear device, nuclear weapon, nuclear bomb | ядерное устройство, ядерное оружие, ядерная бомба | nükleer cihaz, nükleer silah | 核装置, 核武器
explosion, blast | взрыв | patlama | 爆炸
exercise, drill, manoeuvre | учение, маневр | tatbikat | 演习, 军演
patrol | патруль, патрулирование | devriye | 巡逻
sortie, flight | полет, рейс, авиарейс | uçuş, sefer | 航班, 飞行
visa | виза, визовый | vize | 签证
visa-free | безвизовый | vizesiz | 免签
passport | паспорт | pasaport | 护照
customs | таможня, таможенный | gümrük | 海关
quota | квота | kota | 配额
licence, license, permit | лицензия, разрешение | lisans, izin, ruhsat | 许可, 许可证, 执照
tender, bid | тендер | ihale | 招标, 投标
price | цена | fiyat | 价格
interest, interest rate | процентная ставка, ставка | faiz, faiz oranı | 利率, 利息
debt | долг, задолженность | borç | 债务, 债
budget | бюджет | bütçe | 预算
tranche, instalment | транш | dilim, taksit | 批, 期
concessional, soft, preferential | льготный | imtiyazlı, düşük faizli, ayrıcalıklı | 优惠
humanitarian | гуманитарный | insani | 人道主义
emergency, urgent | чрезвычайный, экстренный, срочный | acil, ivedi | 紧急
disaster, catastrophe | бедствие, катастрофа | afet, felaket | 灾害, 灾难
earthquake | землетрясение | deprem | 地震
flood | наводнение | sel | 洪水, 水灾
drought | засуха | kuraklık | 干旱
climate, climate action | климат, изменение климата, борьба с изменением климата | iklim, iklim değişikliği, iklim değişikliğiyle mücadele | 气候, 气候变化, 应对气候变化
environment | окружающая среда, экология | çevre | 环境
complaint | жалоба | şikayet | 投诉, 申诉
lawsuit, case | иск, дело | dava | 诉讼, 案件
dispute, quarrel | спор | anlaşmazlık, ihtilaf, çekişme | 争端, 纠纷
negotiator | переговорщик | müzakereci | 谈判代表
letter, note | письмо, нота | mektup, nota | 信, 照会
message | послание, сообщение | mesaj | 信息, 口信
proposal, offer, propose | предложение, предложить | öneri, teklif, öner, teklif et, teklifte bulun | 提议, 建议, 提案
decision, decide | решение, решить, постановить | karar, karar ver | 决定
condition, term | условие | koşul, şart | 条件
right, rights | право | hak, sahip olma hakkı | 权利
human rights | права человека | insan hakları | 人权
resolution | резолюция | karar tasarısı, karar | 决议
policy, one china | политика | politika | 政策
friendship, friendly | дружба, дружественный | dostluk, dost, dostane, dostça | 友谊, 友好
strategic | стратегический | stratejik | 战略
comprehensive | всеобъемлющий | kapsamlı | 全面
bilateral | двусторонний | ikili | 双边
official | официальный | resmi, resmî | 正式, 官方
state visit | государственный визит | devlet ziyareti | 国事访问
working visit | рабочий визит | çalışma ziyareti | 工作访问
full member, full-fledged member | полноправный член | tam üye | 正式成员
partner country | страна-партнер | ortak ülke | 伙伴国
founding member, founding, founder | основатель, учредитель, государство-основатель | kurucu üye, kurucu | 创始成员国, 创始成员, 创始
federal | федеральный | federal | 联邦
national | национальный | ulusal, milli | 国家, 民族
international | международный | uluslararası | 国际
foreign | иностранный, зарубежный | yabancı | 外国
new phase, second phase | вторая очередь, второй этап | ikinci aşama | 二期工程, 第二期
industrial park, industrial zone | промышленный парк, индустриальный парк, промышленная зона | sanayi bölgesi, organize sanayi | 产业园, 工业园
free trade, free trade agreement | свободная торговля, соглашение о свободной торговле | serbest ticaret, serbest ticaret anlaşması | 自由贸易, 自贸协定
double taxation | двойное налогообложение | çifte vergilendirme | 双重征税
investment protection, promotion of investments | защита инвестиций, поощрение инвестиций | yatırımların korunması, yatırımların teşviki | 投资保护, 促进投资
transport | транспорт, транспортный | ulaştırma, ulaşım | 交通, 运输
logistics | логистика | lojistik | 物流
corridor | коридор | koridor | 走廊, 通道
space | космос, космический | uzay | 太空, 航天
digital | цифровой | dijital | 数字
artificial intelligence | искусственный интеллект | yapay zeka | 人工智能
cyber, cybersecurity | кибербезопасность | siber, siber güvenlik | 网络安全
intelligence | разведка, разведывательный | istihbarat | 情报
drug trafficking, drugs, narcotics | наркотик, наркоторговля | uyuşturucu | 毒品, 禁毒
crime | преступность, преступление | suç | 犯罪
corruption | коррупция | yolsuzluk | 腐败
spying, espionage, spy | шпионаж, шпион | casusluk, casus | 间谍
occupation | оккупация | işgal | 占领
crisis | кризис | kriz | 危机
in force, remain in force, stay in force | в силе, оставаться в силе, действовать | yürürlükte | 有效, 生效
maintain, keep, keep in place, retain, preserve | сохранить, сохранять, удерживать | koru, sürdür, muhafaza et | 维持, 保持, 保留
cross, cross into, cross onto | пересечь, перейти | geç, sınırı geç | 越过, 越境
ambassadorial, ambassador level, level of ambassadors, level of ambassador | посольский, уровень послов | büyükelçilik düzeyi, büyükelçilik, büyükelçi düzeyi, büyükelçilik seviyesi | 大使级
pupil, schoolchild | ученик, школьник | öğrenci | 学生, 小学生
higher education | высшее образование | yükseköğretim, yükseköğrenim | 高等教育
fee, charge | плата, сбор | ücret, harç | 费用, 收费
passage, waterway, shipping lane | проход, морской путь | geçit, su yolu | 航道, 通道, 水道
north-west, northwest, northwestern | северо-запад, северо-западный | kuzeybatı | 西北
north-east, northeast, northeastern | северо-восток, северо-восточный | kuzeydoğu | 东北
south-west, southwest, southwestern | юго-запад, юго-западный | güneybatı | 西南
south-east, southeast, southeastern | юго-восток, юго-восточный | güneydoğu | 东南
foreign minister, foreign ministry | мид, внешнеполитическое ведомство, глава мид, министр иностранных дел | dışişleri bakanlığı, dışişleri bakanı | 外交部, 外长
diplomatic mission, embassy | посольство, дипмиссия, дипломатическая миссия, дипмиссии | elçilik, büyükelçilik, diplomatik temsilcilik | 使馆, 大使馆
campaign | кампания | kampanya | 运动
refinery, oil refinery | нефтеперерабатывающий завод, нпз | rafineri | 炼油厂
assembly, assembly plant | сборка, сборочный, сборочный завод | montaj, montaj fabrikası | 组装, 装配
candidature, candidacy | кандидатура | adaylık | 候选人资格
supporter, backer | сторонник | destekçi | 支持者
all, every, each | весь, все, каждый | bütün, tüm, her, tamamı, hepsi, tümü | 所有, 全部, 一切
fifth | пятый | beşte, beşte bir | 五分之, 五分之一
quarter, fourth | четверть | dörtte, dörtte bir, çeyrek | 四分之, 四分之一
majority, most | большинство | çoğunluk, çoğu | 多数, 大多数
dozen | дюжина, десяток | düzine | 数十, 几十
battalion | батальон | tabur | 营
brigade | бригада | tugay | 旅
regiment | полк | alay | 团
division | дивизия | tümen | 师
squadron | эскадрилья, эскадра | filo | 中队
fleet | флот | donanma, filo | 舰队
border crossing, crossing, checkpoint | погранпереход, пограничный переход, пункт пропуска | sınır kapısı, geçiş noktası | 口岸, 过境点, 边境口岸
citizenship, nationality | гражданство | vatandaşlık, uyrukluk | 国籍
deadline | срок | süre, son tarih | 期限
gift, present | подарок | hediye, armağan | 礼物, 赠礼
agricultural, agriculture | сельскохозяйственный, сельское хозяйство, аграрный | tarımsal, tarım | 农业
industrial, industry | промышленный, промышленность | sanayi, endüstri | 工业
financial, finance | финансовый, финансы | mali, finansal, finans | 金融, 财政
commercial, trade | торговый, коммерческий | ticari, ticaret | 商业, 贸易
nationwide, country | общенациональный | ülke çapında | 全国
largest, biggest | крупнейший, самый крупный, самый большой | en büyük | 最大
four-fifths, four fifths | четыре пятых | beşte dört, beşte dördü | 五分之四
two-thirds, two thirds | две трети | üçte iki, üçte ikisi | 三分之二
three-quarters, three quarters | три четверти | dörtte üç, dörtte üçü | 四分之三
foreign secretary | внешнеполитический секретарь | dışişleri sekreteri | 外交秘书
combined cycle, combined-cycle | парогазовый, комбинированный цикл | kombine çevrim | 联合循环
`;
