/**
 * What Entente calls the papers and lists that rows of the reference tables rest on (vocabulary/reference/sources.ts), by its English: English, Russian, Turkish, Chinese.
 * Titles of data sets and books are names, and are not here.
 */
export const TITLES = `
Members, with years of membership|члены, с годами членства|üyeler, üyelik yıllarıyla|成员名单（含加入年份）
Liptako-Gourma Charter and treaty of the confederation|Хартия Липтако-Гурма и договор о конфедерации|Liptako-Gourma Şartı ve konfederasyon antlaşması|《利普塔科-古尔马宪章》及邦联条约
Members and Prospective Members of the Bank|члены и будущие члены банка|bankanın üyeleri ve aday üyeleri|成员及意向成员名单
Joint declarations of accession|совместные декларации о присоединении|ortak katılım bildirgeleri|加入联合声明
Treaty of Marrakesh|Марракешский договор|Marakeş Antlaşması|《马拉喀什条约》
Cartagena Agreement, accessions and denunciations|Картахенское соглашение, присоединения и денонсации|Cartagena Anlaşması, katılımlar ve çekilmeler|《卡塔赫纳协定》及加入和退出情况
Member Economies|экономики-участники|üye ekonomiler|成员经济体
Member States|государства-члены|üye devletler|成员国名单
Our Member States|государства-члены|üye devletler|成员国名单
Member States List|список государств-членов|üye devletler listesi|成员国名单
List of Member States|список государств-членов|üye devletler listesi|成员国名单
Member countries|страны-члены|üye ülkeler|成员国名单
Member Countries|страны-члены|üye ülkeler|成员国名单
Members|члены|üyeler|成员名单
Membership|состав членов|üyelik|成员构成
Countries|страны|ülkeler|国家名单
Observers|наблюдатели|gözlemciler|观察员名单
Member States and Associate Members|государства-члены и ассоциированные члены|üye devletler ve ortak üyeler|成员国和准成员名单
Arctic States and Observers|арктические государства и наблюдатели|Arktik devletleri ve gözlemciler|北极国家和观察员
External Relations|внешние связи|dış ilişkiler|对外关系
communiqués of the Peace and Security Council|коммюнике Совета мира и безопасности|Barış ve Güvenlik Konseyi bildirileri|和平与安全理事会公报
Joint leaders statement of 15 September 2021|совместное заявление лидеров от 15 сентября 2021 г.|liderlerin 15 Eylül 2021 tarihli ortak açıklaması|2021年9月15日领导人联合声明
Declarations of the summits and of the chair|декларации саммитов и председательств|zirve ve dönem başkanlığı bildirgeleri|峰会宣言和主席国声明
Declarations of the summits|декларации саммитов|zirve bildirgeleri|峰会宣言
Declarations and membership|декларации и состав членов|bildirgeler ve üyelik|宣言和成员构成
Exchange rates, annual averages, rounded to three digits|обменные курсы, среднегодовые, округлённые до трёх значащих цифр|döviz kurları, yıllık ortalamalar, üç haneye yuvarlanmış|汇率年平均值（保留三位有效数字）
Official rate of the manat|официальный курс маната|manatın resmî kuru|马纳特官方汇率
Declaration of Caracas|Каракасская декларация|Karakas Bildirgesi|《加拉加斯宣言》
Treaty of N'Djamena|Нджаменский договор|N’Djamena Antlaşması|《恩贾梅纳条约》
Agreement of 8 December 1991, protocol of 21 December 1991, charter and depositary notes|соглашение от 8 декабря 1991 г., протокол от 21 декабря 1991 г., устав и уведомления депозитария|8 Aralık 1991 tarihli anlaşma, 21 Aralık 1991 tarihli protokol, kuruluş şartı ve depoziter bildirimleri|1991年12月8日协定、1991年12月21日议定书、宪章和保存机关通知
Dates of establishment of diplomatic relations with the People's Republic of China|даты установления дипломатических отношений с Китайской Народной Республикой|Çin Halk Cumhuriyeti ile diplomatik ilişki kurulma tarihleri|中华人民共和国与各国建立外交关系日期
Statute and communiqués of the sessions|устав и коммюнике сессий|tüzük ve oturum bildirileri|章程和历届会议公报
Status of the agreement and of accessions|состояние соглашения и присоединений|anlaşmanın ve katılımların durumu|协定状态和加入情况
Charter of 7 October 2002 and decisions of the council|устав от 7 октября 2002 г. и решения совета|7 Ekim 2002 tarihli kuruluş şartı ve konsey kararları|2002年10月7日宪章和理事会决定
Partner States|государства-партнёры|ortak devletler|伙伴国名单
Treaty of 29 May 2014, treaties of accession, decisions of the supreme council|договор от 29 мая 2014 г., договоры о присоединении, решения высшего совета|29 Mayıs 2014 tarihli antlaşma, katılım antlaşmaları, yüksek konsey kararları|2014年5月29日条约、加入条约和最高理事会决定
Shareholders|акционеры|hissedarlar|股东名单
Treaty of Izmir and its members|Измирский договор и его участники|İzmir Antlaşması ve üyeleri|《伊兹密尔条约》及其成员
Treaty of Lagos|Лагосский договор|Lagos Antlaşması|《拉各斯条约》
communiqués of the Authority|коммюнике Конференции глав государств и правительств|Devlet ve Hükûmet Başkanları Konferansı bildirileri|首脑会议公报
The EFTA States|государства ЕАСТ|EFTA devletleri|欧洲自由贸易联盟成员国
history|история|tarihçe|沿革
Treaties of accession|договоры о присоединении|katılım antlaşmaları|加入条约
conclusions of the European Council|заключения Европейского совета|AB Zirvesi sonuç bildirgeleri|欧洲理事会结论文件
country profiles|справки о странах|ülke profilleri|国家概况
Treaty of 10 October 2000 and decisions of the council|договор от 10 октября 2000 г. и решения совета|10 Ekim 2000 tarihli antlaşma ve konsey kararları|2000年10月10日条约和理事会决定
Council Regulation (EC) 2866/98 and those that followed: conversion rates to the euro|регламент Совета (ЕС) 2866/98 и последующие: курсы пересчёта в евро|(AT) 2866/98 sayılı Konsey Tüzüğü ve sonrakiler: avroya çevrim oranları|理事会第2866/98号条例（EC）及后续条例：欧元兑换率
World Bank for the euro itself|для самого евро — Всемирный банк|avronun kendisi için Dünya Bankası|欧元本身采用世界银行数据
ECU/euro exchange rates, annual averages|обменные курсы экю/евро, среднегодовые|ECU/avro kurları, yıllık ortalamalar|埃居/欧元汇率年平均值
The 128 countries that had signed GATT by 1994|128 стран, подписавших ГАТТ к 1994 г.|1994’e kadar GATT’ı imzalamış 128 ülke|截至1994年签署《关税及贸易总协定》的128个国家
GATT, Analytical Index (withdrawals)|GATT, Analytical Index (выход участников)|GATT, Analytical Index (çekilmeler)|GATT, Analytical Index（退出）
Charter of 25 May 1981|устав от 25 мая 1981 г.|25 Mayıs 1981 tarihli kuruluş şartı|1981年5月25日章程
Rows entered by hand from general knowledge, not checked against a publication|строки внесены вручную по общеизвестным сведениям и с публикацией не сверены|genel bilgiyle elle girilen, bir yayınla karşılaştırılmamış satırlar|据常识手工录入，未与出版物核对
Charter and declarations|устав и декларации|kuruluş şartı ve bildirgeler|宪章和宣言
The States Parties to the Rome Statute|государства — участники Римского статута|Roma Statüsü’ne taraf devletler|《罗马规约》缔约国
List of Members, with dates of entry|список членов, с датами вступления|üye listesi, giriş tarihleriyle|成员名单（含加入日期）
Joint statements, declarations and treaties of the two parties on the day of the row|совместные заявления, декларации и договоры сторон от указанного дня|iki tarafın satırdaki günde yaptığı ortak açıklamalar, bildirgeler ve antlaşmalar|双方于所列日期发表或签署的联合声明、宣言和条约
Treaty of Asunción, protocols of accession, decisions of the council|Асунсьонский договор, протоколы о присоединении, решения совета|Asunción Antlaşması, katılım protokolleri, konsey kararları|《亚松森条约》、加入议定书和理事会决定
North American Free Trade Agreement|Североамериканское соглашение о свободной торговле|Kuzey Amerika Serbest Ticaret Anlaşması|《北美自由贸易协定》
Enlargement and Article 10|расширение и статья 10|genişleme ve 10. madde|扩员与第十条
The history of the Nordic Council|история Северного совета|Nordik Konseyi’nin tarihi|北欧理事会沿革
Charter and instruments of accession|устав и документы о присоединении|kuruluş şartı ve katılım belgeleri|宪章和加入书
Ratification of the Convention on the OECD|ратификация Конвенции об ОЭСР|OECD Sözleşmesi’nin onaylanması|《经合组织公约》批准情况
accession roadmaps|дорожные карты присоединения|katılım yol haritaları|加入路线图
Participating States|государства-участники|katılımcı devletler|参加国名单
Partners for Co-operation|партнёры по сотрудничеству|iş birliği ortakları|合作伙伴国
Nakhchivan Agreement and declarations of the summits|Нахичеванское соглашение и декларации саммитов|Nahçıvan Anlaşması ve zirve bildirgeleri|《纳希切万协定》和峰会宣言
Lima Declaration and Framework Agreement|Лимская декларация и рамочное соглашение|Lima Bildirgesi ve Çerçeve Anlaşması|《利马宣言》和《框架协定》
Dates of entry into force|даты вступления в силу|yürürlüğe giriş tarihleri|生效日期
Bilateral relations, with dates of establishment|двусторонние отношения, с датами установления|ikili ilişkiler, kuruluş tarihleriyle|双边关系（含建交日期）
Declarations and decisions of the Council of Heads of State|декларации и решения Совета глав государств|Devlet Başkanları Konseyi bildirge ve kararları|元首理事会宣言和决定
Bilateral relations, by country|двусторонние отношения, по странам|ülkelere göre ikili ilişkiler|双边关系（按国别）
Agreement of 12 July 1993|соглашение от 12 июля 1993 г.|12 Temmuz 1993 tarihli anlaşma|1993年7月12日协定
Treaty and protocols|договор и протоколы|antlaşma ve protokoller|条约和议定书
Member States, with dates of admission|государства-члены, с датами приёма|üye devletler, kabul tarihleriyle|会员国名单（含加入日期）
Non-member States|государства, не являющиеся членами|üye olmayan devletler|非会员国名单
Constitutive treaty and notes of denunciation|учредительный договор и уведомления о денонсации|kurucu antlaşma ve çekilme bildirimleri|成立条约和退出照会
Treaty of 8 December 1999|договор от 8 декабря 1999 г.|8 Aralık 1999 tarihli antlaşma|1999年12月8日条约
Agreement between the United States, Mexico and Canada|соглашение между США, Мексикой и Канадой|ABD, Meksika ve Kanada arasındaki anlaşma|《美国—墨西哥—加拿大协定》
Visegrad Declaration of 15 February 1991|Вишеградская декларация от 15 февраля 1991 г.|15 Şubat 1991 tarihli Vişegrad Bildirgesi|1991年2月15日《维谢格拉德宣言》
Treaty of Friendship, Co-operation and Mutual Assistance of 14 May 1955 and protocol of 1 July 1991|Договор о дружбе, сотрудничестве и взаимной помощи от 14 мая 1955 г. и протокол от 1 июля 1991 г.|14 Mayıs 1955 tarihli Dostluk, İş Birliği ve Karşılıklı Yardım Antlaşması ve 1 Temmuz 1991 tarihli protokol|1955年5月14日《友好合作互助条约》和1991年7月1日议定书
Modified Brussels Treaty and protocols of accession|изменённый Брюссельский договор и протоколы о присоединении|değiştirilmiş Brüksel Antlaşması ve katılım protokolleri|经修订的《布鲁塞尔条约》和加入议定书
dates of membership in the Basic Documents|даты вступления по «Основным документам»|Temel Belgeler’deki üyelik tarihleri|《基本文件》所载加入日期
Members and Observers, with dates of membership|члены и наблюдатели, с датами вступления|üyeler ve gözlemciler, üyelik tarihleriyle|成员和观察员名单（含加入日期）
Accessions: applications and working parties|присоединение: заявки и рабочие группы|katılımlar: başvurular ve çalışma grupları|加入进程：申请和工作组
`;
