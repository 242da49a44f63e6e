// Invented reports in four languages: what is a translation of what, what only looks like one, and what a slip of a translator would be.

/** A text as it was published; `date` is EDTF. */
export interface Told {
  readonly language: "en" | "ru" | "tr" | "zh";
  readonly date: string;
  readonly publisher: string;
  readonly url: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
}

const ASTANA = { date: "2032-04-14", publisher: "Office of the President of Kazakhstan" };
const ANKARA = { date: "2032-04-14", publisher: "Ministry of Foreign Affairs of Türkiye" };
const LEDGER = { date: "2033-09-06", publisher: "The Tien Shan Ledger" };
const RIDGE = { date: "2034-02-21", publisher: "Ridge and River" };
const PORT = { date: "2031-11-10", publisher: "Harbour Bulletin" };

export const TEXTS: Readonly<Record<string, Told>> = {
  "visit.en": {
    ...ASTANA,
    language: "en",
    url: "https://press.gov.kz/en/events/4417",
    title: "President Saparov holds talks in Ankara",
    paragraphs: [
      "On 14 April 2032, President of Kazakhstan Daniyar Saparov held talks in Ankara with President of Türkiye Kerem Aydınlı. The talks lasted almost three hours.",
      "The two presidents noted that trade between Kazakhstan and Türkiye reached $9.4 billion in 2031 and agreed to bring it to $15 billion by 2036.",
      "After the talks 17 documents were signed, among them an agreement on a cargo terminal in Aktau. Türkiye will invest 420 million dollars in the terminal, and construction is to begin in March 2033.",
      "“Our peoples are tied by one history, and our partnership has no closed subjects,” Daniyar Saparov said.",
      "The presidents also discussed the situation in Afghanistan and cooperation within the Organization of Turkic States. The next summit of the organization will take place in Bishkek in October 2032.",
      "On 15 April the President of Kazakhstan will leave for Azerbaijan.",
    ],
  },
  "visit.ru": {
    ...ASTANA,
    language: "ru",
    url: "https://press.gov.kz/ru/events/4416",
    title: "Президент Сапаров провёл переговоры в Анкаре",
    paragraphs: [
      "14 апреля 2032 года Президент Казахстана Данияр Сапаров провёл в Анкаре переговоры с Президентом Турции Керемом Айдынлы. Переговоры продолжались почти три часа.",
      "Главы двух государств отметили, что товарооборот между Казахстаном и Турцией достиг в 2031 году 9,4 млрд долларов, и договорились довести его к 2036 году до 15 млрд долларов.",
      "По итогам переговоров подписано 17 документов, в том числе соглашение о грузовом терминале в Актау. Турция вложит в терминал 420 миллионов долларов, а строительство должно начаться в марте 2033 года.",
      "«Наши народы связывает одна история, и в нашем партнёрстве нет закрытых тем», – сказал Данияр Сапаров.",
      "Президенты обсудили также положение в Афганистане и сотрудничество в рамках Организации тюркских государств. Следующий саммит организации пройдёт в Бишкеке в октябре 2032 года.",
      "15 апреля Президент Казахстана отправится в Азербайджан.",
    ],
  },
  "visit.tr": {
    ...ASTANA,
    language: "tr",
    url: "https://press.gov.kz/tr/events/4418",
    title: "Cumhurbaşkanı Saparov Ankara'da görüştü",
    paragraphs: [
      "14 Nisan 2032'de Kazakistan Cumhurbaşkanı Daniyar Saparov, Ankara'da Türkiye Cumhurbaşkanı Kerem Aydınlı ile görüştü. Görüşme yaklaşık üç saat sürdü.",
      "İki cumhurbaşkanı, Kazakistan ile Türkiye arasındaki ticaretin 2031 yılında 9,4 milyar dolara ulaştığını belirtti ve bunu 2036 yılına kadar 15 milyar dolara çıkarma konusunda anlaştı.",
      "Görüşmelerin ardından, aralarında Aktau'daki yük terminaline ilişkin anlaşmanın da bulunduğu 17 belge imzalandı. Türkiye terminale 420 milyon dolar yatırım yapacak, inşaat ise Mart 2033'te başlayacak.",
      "Daniyar Saparov, “Halklarımızı tek bir tarih bağlıyor ve ortaklığımızda kapalı konu yok” dedi.",
      "Cumhurbaşkanları Afganistan'daki durumu ve Türk Devletleri Teşkilatı çerçevesindeki iş birliğini de ele aldı. Teşkilatın bir sonraki zirvesi Ekim 2032'de Bişkek'te yapılacak.",
      "Kazakistan Cumhurbaşkanı 15 Nisan'da Azerbaycan'a gidecek.",
    ],
  },
  "visit.zh": {
    ...ASTANA,
    language: "zh",
    url: "https://press.gov.kz/zh/events/4420",
    title: "萨帕罗夫总统在安卡拉举行会谈",
    paragraphs: [
      "2032年4月14日，哈萨克斯坦总统达尼亚尔·萨帕罗夫在安卡拉同土耳其总统凯雷姆·艾登勒举行会谈。会谈持续了近三个小时。",
      "两国总统指出，2031年哈萨克斯坦与土耳其贸易额达到94亿美元，并商定到2036年将其提高到150亿美元。",
      "会谈后双方签署了17份文件，其中包括阿克套货运码头协议。土耳其将向该码头投资4.2亿美元，工程将于2033年3月开工。",
      "达尼亚尔·萨帕罗夫说：“同一段历史把我们两国人民联系在一起，我们的伙伴关系没有禁区。”",
      "两国总统还讨论了阿富汗局势以及在突厥国家组织框架内的合作。该组织下届峰会将于2032年10月在比什凯克举行。",
      "4月15日，哈萨克斯坦总统将前往阿塞拜疆。",
    ],
  },
  "readout.tr": {
    ...ANKARA,
    language: "tr",
    url: "https://www.mfa.gov.tr/haber-2211.tr.mfa",
    title: "Kazakistan Cumhurbaşkanı'nın Ankara ziyareti",
    paragraphs: [
      "Kazakistan Cumhurbaşkanı Daniyar Saparov, 13-15 Nisan 2032 tarihlerinde ülkemize resmî bir ziyaret gerçekleştirmektedir.",
      "Cumhurbaşkanımız Sayın Kerem Aydınlı ile konuk Cumhurbaşkanı 14 Nisan'da Ankara'da baş başa ve heyetler arası görüşmeler yapmış, ardından Yüksek Düzeyli Stratejik İş Birliği Konseyi'nin altıncı toplantısına başkanlık etmiştir.",
      "Ziyaret vesilesiyle ulaştırma, enerji ve eğitim alanlarında 17 belge imzalanmıştır. Taraflar 15 milyar dolarlık ticaret hedefini teyit etmiştir.",
      "Görüşmelerde savunma sanayii iş birliği, Orta Koridor ve Gazze'deki insani durum ele alınmıştır. Türkiye, Kazakistan'a 300 burs daha verecektir.",
      "Konuk Cumhurbaşkanı ziyareti kapsamında ayrıca Türkiye-Kazakistan İş Forumu'na katılmıştır.",
    ],
  },
  "readout.en": {
    ...ANKARA,
    language: "en",
    url: "https://www.mfa.gov.tr/news-2211.en.mfa",
    title: "Visit of the President of Kazakhstan to Ankara",
    paragraphs: [
      "President of Kazakhstan Daniyar Saparov is paying an official visit to our country on 13-15 April 2032.",
      "Our President, Mr Kerem Aydınlı, and the visiting President held talks alone and between delegations in Ankara on 14 April, and then chaired the sixth meeting of the High-Level Strategic Cooperation Council.",
      "On the occasion of the visit 17 documents were signed in the fields of transport, energy and education. The sides confirmed the target of 15 billion dollars for trade.",
      "Cooperation in the defence industry, the Middle Corridor and the humanitarian situation in Gaza were taken up in the talks. Türkiye will give Kazakhstan 300 more scholarships.",
      "The visiting President also took part in the Türkiye–Kazakhstan Business Forum.",
    ],
  },
  "tour.en": {
    ...ASTANA,
    date: "2032-04-15",
    language: "en",
    url: "https://press.gov.kz/en/events/4425",
    title: "President Saparov holds talks in Baku",
    paragraphs: [
      "On 15 April 2032, President of Kazakhstan Daniyar Saparov held talks in Baku with President of Azerbaijan Elnur Hasanli. The talks lasted almost two hours.",
      "The two presidents noted that trade between Kazakhstan and Azerbaijan reached $1.2 billion in 2031 and agreed to bring it to $2 billion by 2036.",
      "After the talks 9 documents were signed, among them an agreement on ferries across the Caspian Sea. Kazakhstan will invest 60 million dollars in two ferries, and construction is to begin in June 2033.",
      "“The Caspian Sea ties our countries, and our partnership grows every year,” Daniyar Saparov said.",
      "The presidents also discussed cooperation within the Organization of Turkic States. The next summit of the organization will take place in Bishkek in October 2032.",
      "On 16 April the President of Kazakhstan will return to Astana.",
    ],
  },
  "tour.ru": {
    ...ASTANA,
    date: "2032-04-15",
    language: "ru",
    url: "https://press.gov.kz/ru/events/4424",
    title: "Президент Сапаров провёл переговоры в Баку",
    paragraphs: [
      "15 апреля 2032 года Президент Казахстана Данияр Сапаров провёл в Баку переговоры с Президентом Азербайджана Эльнуром Гасанли. Переговоры продолжались почти два часа.",
      "Главы двух государств отметили, что товарооборот между Казахстаном и Азербайджаном достиг в 2031 году 1,2 млрд долларов, и договорились довести его к 2036 году до 2 млрд долларов.",
      "По итогам переговоров подписано 9 документов, в том числе соглашение о паромах через Каспийское море. Казахстан вложит 60 миллионов долларов в два парома, а строительство должно начаться в июне 2033 года.",
      "«Каспий связывает наши страны, и наше партнёрство растёт с каждым годом», – сказал Данияр Сапаров.",
      "Президенты обсудили также сотрудничество в рамках Организации тюркских государств. Следующий саммит организации пройдёт в Бишкеке в октябре 2032 года.",
      "16 апреля Президент Казахстана вернётся в Астану.",
    ],
  },
  "loan.en": {
    ...LEDGER,
    language: "en",
    url: "https://tienshan-ledger.example/en/2033/09/06/naryn-railway",
    title: "China lends Kyrgyzstan money for the Naryn railway",
    paragraphs: [
      "BISHKEK. China will lend Kyrgyzstan $640 million for a railway from Naryn to the Torugart Pass, the Kyrgyz Ministry of Finance said on Tuesday.",
      "The loan agreement was signed in Beijing on 2 September 2033. The Export-Import Bank of China gives the money for 20 years at 2 percent a year, with a grace period of seven years.",
      "The railway is to be 168 kilometres long, with 14 tunnels and 39 bridges. Work begins in May 2034 and should end in 2039.",
      "Finance Minister Azamat Toktosunov said that the country's debt to China stood at $1.5 billion, or 31 percent of all external debt.",
      "Members of parliament from two parties asked the government to publish the agreement. “Nobody has seen what is pledged as security,” deputy Nurgul Sydykova said.",
      "In 2029 Uzbekistan and Kazakhstan offered a joint loan of $300 million for the same line, but the talks ended without result.",
      "The Asian Development Bank will pay for a study of landslides, which costs 4.5 million dollars.",
    ],
  },
  "loan.ru": {
    ...LEDGER,
    language: "ru",
    url: "https://tienshan-ledger.example/ru/2033/09/06/naryn-doroga",
    title: "Китай даёт Кыргызстану кредит на железную дорогу Нарын",
    paragraphs: [
      "БИШКЕК. Китай предоставит Кыргызстану кредит в 640 млн долларов на железную дорогу от Нарына до перевала Торугарт, сообщило во вторник Министерство финансов Кыргызстана.",
      "Кредитное соглашение подписано в Пекине 2 сентября 2033 года. Экспортно-импортный банк Китая даёт деньги на 20 лет под 2 процента годовых с льготным периодом семь лет.",
      "Длина дороги составит 168 километров, на ней построят 14 тоннелей и 39 мостов. Работы начнутся в мае 2034 года и должны завершиться в 2039 году.",
      "Министр финансов Азамат Токтосунов сообщил, что долг страны перед Китаем составляет 1,5 млрд долларов, или 31 процент всего внешнего долга.",
      "Депутаты от двух партий попросили правительство опубликовать соглашение. «Никто не видел, что отдано в залог», – сказала депутат Нургуль Сыдыкова.",
      "В 2029 году Узбекистан и Казахстан предлагали на эту же линию совместный кредит в 300 млн долларов, но переговоры закончились ничем.",
      "Азиатский банк развития оплатит исследование оползней, которое стоит 4,5 млн долларов.",
    ],
  },
  "loan.tr": {
    ...LEDGER,
    language: "tr",
    url: "https://tienshan-ledger.example/tr/2033/09/07/narin-demiryolu",
    date: "2033-09-07",
    title: "Çin, Kırgızistan'a Narın demiryolu için kredi veriyor",
    paragraphs: [
      "BİŞKEK. Kırgızistan Maliye Bakanlığı salı günü Çin'in Narın'dan Torugart Geçidi'ne uzanacak demiryolu için Kırgızistan'a 640 milyon dolar kredi vereceğini açıkladı.",
      "Kredi anlaşması 2 Eylül 2033'te Pekin'de imzalandı. Çin İhracat-İthalat Bankası parayı yıllık yüzde 2 faizle, yedi yılı ödemesiz olmak üzere 20 yıllığına veriyor.",
      "Demiryolu 168 kilometre uzunluğunda olacak, 14 tünel ve 39 köprüsü bulunacak. Çalışmalar Mayıs 2034'te başlayacak ve 2039'da bitecek.",
      "Maliye Bakanı Azamat Toktosunov, ülkenin Çin'e borcunun 1,5 milyar dolar, yani toplam dış borcun yüzde 31'i olduğunu söyledi.",
      "İki partiden milletvekilleri hükümetten anlaşmayı yayımlamasını istedi. Milletvekili Nurgul Sydykova, “Neyin teminat gösterildiğini kimse görmedi” dedi.",
      "2029'da Özbekistan ve Kazakistan aynı hat için 300 milyon dolarlık ortak kredi önermiş, ancak görüşmeler sonuçsuz kalmıştı.",
      "Asya Kalkınma Bankası, 4,5 milyon dolara mal olacak heyelan araştırmasının parasını ödeyecek.",
    ],
  },
  "loan-update.ru": {
    ...LEDGER,
    date: "2033-09-08",
    language: "ru",
    url: "https://tienshan-ledger.example/ru/2033/09/08/naryn-parlament",
    title: "Парламент Кыргызстана отложил кредит на дорогу Нарын",
    paragraphs: [
      "БИШКЕК. Парламент Кыргызстана в четверг отложил утверждение китайского кредита в 640 млн долларов на железную дорогу от Нарына до перевала Торугарт.",
      "За перенос на 20 сентября проголосовали 52 депутата, против – 23. Соглашение было подписано в Пекине 2 сентября 2033 года.",
      "Комитет по бюджету насчитал, что с процентами и страховкой страна вернёт 810 млн долларов, а не 700 млн, как указало правительство.",
      "Министр финансов Азамат Токтосунов признал, что в залог отданы доходы рудника Макмал, который в прошлом году принёс 45 млн долларов.",
      "«Мы построим 168 километров дороги и отдадим за неё гору», – сказала депутат Нургуль Сыдыкова.",
      "Долг Кыргызстана перед Китаем составляет 1,5 млрд долларов.",
      "Посольство Китая заявило, что условия кредита обычны для таких проектов.",
    ],
  },
  "power.en": {
    ...RIDGE,
    language: "en",
    url: "https://ridge-and-river.example/2034/power-mongolia?lang=en",
    title: "A power line, slowly",
    paragraphs: [
      "On 20 February 2034, the energy ministers of Mongolia and China opened the second stage of the power line from Tavan Tolgoi to Baotou.",
      "The line is 312 kilometres long and carries 750 megawatts. It cost 2.8 billion yuan, of which China paid 1.9 billion yuan as a grant.",
      "Mongolia has bought electricity from Russia and China since the 1990s. Last winter imports covered 24 percent of what the country needs.",
      "Energy Minister Batbold Ganzorig said that a third stage would be agreed by June 2034. Its price has not been told.",
      "Not everybody is content. Herders in Ömnögovi say that 46 wells have gone dry near the route, and ask for 3 million dollars in compensation.",
      "The World Bank, which paid for the first stage in 2028, did not comment.",
    ],
  },
  "power.zh": {
    ...RIDGE,
    language: "zh",
    url: "https://ridge-and-river.example/2034/menggu-dianwang?lang=zh",
    title: "一条慢慢来的输电线",
    paragraphs: [
      "2034年2月20日，蒙古国和中国的能源部长启用了塔温陶勒盖至包头输电线路二期工程。",
      "该线路全长312公里，输电能力75万千瓦，造价28亿元人民币，其中19亿元人民币由中国无偿提供。",
      "自20世纪90年代以来，蒙古国一直从俄罗斯和中国购电。去年冬天，进口电力满足了该国24%的需求。",
      "能源部长巴特包勒德·甘佐里格说，三期工程将在2034年6月前商定，造价尚未公布。",
      "并非人人满意。南戈壁省的牧民说，线路附近有46口井干涸，要求赔偿300万美元。",
      "世界银行曾于2028年出资建设一期工程，该行未予置评。",
    ],
  },
  "power.ru": {
    ...RIDGE,
    language: "ru",
    url: "https://ridge-and-river.example/2034/liniya-mongolia?lang=ru",
    title: "Медленная линия электропередачи",
    paragraphs: [
      "20 февраля 2034 года министры энергетики Монголии и Китая открыли вторую очередь линии электропередачи из Таван-Толгоя в Баотоу.",
      "Длина линии 312 километров, мощность 750 мегаватт. Она стоила 2,8 млрд юаней, из которых 1,9 млрд юаней Китай дал безвозмездно.",
      "Монголия покупает электроэнергию у России и Китая с 1990-х годов. Прошлой зимой импорт покрыл 24 процента потребностей страны.",
      "Министр энергетики Батболд Ганзориг сказал, что о третьей очереди договорятся к июню 2034 года. Её цена не названа.",
      "Довольны не все. Скотоводы в Умнегови говорят, что рядом с трассой высохли 46 колодцев, и просят 3 млн долларов компенсации.",
      "Всемирный банк, который в 2028 году оплатил первую очередь, от комментариев отказался.",
    ],
  },
  "power-summary.en": {
    ...RIDGE,
    language: "en",
    url: "https://ridge-and-river.example/2034/week-8?lang=en",
    title: "The week in short",
    paragraphs: [
      "Mongolia and China opened the second stage of a power line from Tavan Tolgoi to Baotou on 20 February 2034. The line of 312 kilometres cost 2.8 billion yuan.",
      "Herders near the route ask for 3 million dollars because 46 wells have gone dry.",
      "Elsewhere, Kazakhstan and Russia agreed on 18 February to repair the lock at Aksu for 95 million dollars.",
      "Japan opened a consulate in Samarkand.",
    ],
  },
  "trade.en": {
    ...PORT,
    language: "en",
    url: "https://harbour-bulletin.example/en/trade-october",
    title: "Trade between Georgia and Türkiye in October",
    paragraphs: [
      "Trade between Georgia and Türkiye came to $318 million in October 2031, 6.4 percent more than a year before.",
      "Georgia exported copper, textiles and fertiliser worth 87 million dollars. It imported machines and food for 231 million dollars.",
      "On 3 November 2031 the two countries signed a protocol on the customs post at Sarpi, which will be open day and night from 15 December.",
      "The port of Poti took in 214 ships and the port of Batumi 162. Of these 48 came from Samsun and Trabzon.",
      "Armenia asked Georgia in October to let through 1,200 lorries with building materials from Türkiye. Georgia has not answered yet.",
      "The next figures will come out on 10 December 2031.",
    ],
  },
  "trade.tr": {
    ...PORT,
    language: "tr",
    url: "https://harbour-bulletin.example/tr/ticaret-ekim",
    title: "Ekim ayında Gürcistan-Türkiye ticareti",
    paragraphs: [
      "Gürcistan ile Türkiye arasındaki ticaret Ekim 2031'de bir önceki yıla göre yüzde 6,4 artarak 318 milyon dolar oldu.",
      "Gürcistan 87 milyon dolarlık bakır, tekstil ve gübre ihraç etti. 231 milyon dolarlık makine ve gıda ithal etti.",
      "İki ülke 3 Kasım 2031'de, 15 Aralık'tan itibaren gece gündüz açık olacak Sarp gümrük kapısına ilişkin bir protokol imzaladı.",
      "Poti limanına 214, Batum limanına 162 gemi geldi. Bunların 48'i Samsun ve Trabzon'dandı.",
      "Ermenistan ekim ayında Gürcistan'dan, Türkiye'den inşaat malzemesi taşıyan 1.200 kamyonun geçişine izin vermesini istedi. Gürcistan henüz yanıt vermedi.",
      "Sonraki rakamlar 10 Aralık 2031'de yayımlanacak.",
    ],
  },
  "trade.zh": {
    ...PORT,
    language: "zh",
    url: "https://harbour-bulletin.example/zh/maoyi-10",
    title: "十月格鲁吉亚与土耳其贸易",
    paragraphs: [
      "2031年10月，格鲁吉亚与土耳其贸易额为3.18亿美元，同比增长6.4%。",
      "格鲁吉亚出口铜、纺织品和化肥8700万美元，进口机械和食品2.31亿美元。",
      "2031年11月3日，两国签署了关于萨尔皮海关口岸的议定书，该口岸将自12月15日起昼夜开放。",
      "波季港接纳船舶214艘，巴统港162艘，其中48艘来自萨姆松和特拉布宗。",
      "亚美尼亚10月请求格鲁吉亚放行1200辆从土耳其运送建筑材料的卡车。格鲁吉亚尚未答复。",
      "下一批数据将于2031年12月10日公布。",
    ],
  },
  "trade-azerbaijan.en": {
    ...PORT,
    language: "en",
    url: "https://harbour-bulletin.example/en/trade-azerbaijan-october",
    title: "Trade between Georgia and Azerbaijan in October",
    paragraphs: [
      "Trade between Georgia and Azerbaijan came to $142 million in October 2031, 3.1 percent less than a year before.",
      "Georgia exported cars and mineral water worth 51 million dollars. It imported gas and oil for 91 million dollars.",
      "On 5 November 2031 the two countries signed a protocol on the railway station at Gardabani, which will be open to passengers from 20 December.",
      "The port of Poti took in 214 ships and the port of Batumi 162. Of these 73 carried oil from Azerbaijan.",
      "Azerbaijan asked Georgia in October to lower the fee for 900 tank wagons a month. Georgia has not answered yet.",
      "The next figures will come out on 10 December 2031.",
    ],
  },
  "trade-november.tr": {
    ...PORT,
    date: "2031-12-10",
    language: "tr",
    url: "https://harbour-bulletin.example/tr/ticaret-kasim",
    title: "Kasım ayında Gürcistan-Türkiye ticareti",
    paragraphs: [
      "Gürcistan ile Türkiye arasındaki ticaret Kasım 2031'de bir önceki yıla göre yüzde 2,9 artarak 305 milyon dolar oldu.",
      "Gürcistan 80 milyon dolarlık bakır, tekstil ve gübre ihraç etti. 225 milyon dolarlık makine ve gıda ithal etti.",
      "İki ülke 3 Kasım 2031'de, 15 Aralık'tan itibaren gece gündüz açık olacak Sarp gümrük kapısına ilişkin bir protokol imzalamıştı.",
      "Poti limanına 198, Batum limanına 171 gemi geldi. Bunların 52'si Samsun ve Trabzon'dandı.",
      "Gürcistan, Ermenistan'ın 1.200 kamyonun geçişine ilişkin isteğini kasım ayında reddetti.",
      "Sonraki rakamlar 10 Ocak 2032'de yayımlanacak.",
    ],
  },
};

/** Two texts of TEXTS, whether one translates the other, and why it may look so where it does not. */
export interface Pair {
  readonly texts: readonly [string, string];
  readonly translations: boolean;
  readonly why?: string;
}

const faithful = (...texts: readonly string[]): Pair[] =>
  texts.flatMap((a, i) => texts.slice(i + 1).map((b): Pair => ({ texts: [a, b], translations: true })));
const apart = (why: string, ...pairs: readonly (readonly [string, string])[]): Pair[] =>
  pairs.map((texts) => ({ texts, translations: false, why }));

export const PAIRS: readonly Pair[] = [
  ...faithful("visit.en", "visit.ru", "visit.tr", "visit.zh"),
  ...faithful("loan.en", "loan.ru", "loan.tr"),
  ...faithful("power.en", "power.zh", "power.ru"),
  ...faithful("trade.en", "trade.tr", "trade.zh"),
  ...apart(
    "the readout of the other state",
    ["visit.en", "readout.tr"],
    ["visit.ru", "readout.tr"],
    ["visit.zh", "readout.en"],
    ["visit.tr", "readout.en"],
  ),
  ...apart("another day of the same tour", ["visit.en", "tour.ru"], ["visit.zh", "tour.en"], ["visit.tr", "tour.ru"]),
  ...apart("an update", ["loan.en", "loan-update.ru"], ["loan.tr", "loan-update.ru"]),
  ...apart("a summary", ["power.zh", "power-summary.en"], ["power.ru", "power-summary.en"]),
  ...apart(
    "another report in the same words",
    ["trade.tr", "trade-azerbaijan.en"],
    ["trade.zh", "trade-azerbaijan.en"],
  ),
  ...apart("the next month's report", ["trade.en", "trade-november.tr"], ["trade.zh", "trade-november.tr"]),
];

/** A slip in one text of a faithful pair: words that stand there otherwise, or nowhere, and what is to be told. */
export interface Slip {
  readonly texts: readonly [string, string];
  /** Which of the two it is in. */
  readonly side: 0 | 1;
  /** Index of the paragraph, from 0. */
  readonly paragraph: number;
  /** Missing where the whole paragraph is left out. */
  readonly words?: readonly [string, string];
  readonly kind: "sum" | "date" | "name" | "number" | "sentence" | "paragraph";
}

const slip = (
  kind: Slip["kind"],
  texts: readonly [string, string],
  side: 0 | 1,
  paragraph: number,
  words?: readonly [string, string],
): Slip => ({ kind, texts, side, paragraph, ...(words === undefined ? {} : { words }) });

export const SLIPS: readonly Slip[] = [
  slip("sum", ["visit.en", "visit.ru"], 1, 1, ["9,4 млрд", "9,4 млн"]),
  slip("sum", ["visit.en", "visit.zh"], 1, 2, ["4.2亿美元", "42亿美元"]),
  slip("sum", ["loan.en", "loan.tr"], 1, 0, ["640 milyon", "460 milyon"]),
  slip("sum", ["power.en", "power.zh"], 1, 1, ["19亿元人民币", "19亿美元"]),
  slip("sum", ["trade.tr", "trade.zh"], 1, 1, ["8700万美元", "7800万美元"]),
  slip("date", ["visit.en", "visit.tr"], 1, 2, ["Mart 2033", "Mayıs 2033"]),
  slip("date", ["loan.en", "loan.ru"], 1, 1, ["2 сентября 2033", "3 сентября 2033"]),
  slip("date", ["power.zh", "power.ru"], 0, 3, ["2034年6月", "2034年7月"]),
  slip("date", ["trade.en", "trade.tr"], 1, 5, ["10 Aralık", "20 Aralık"]),
  slip("name", ["visit.en", "visit.ru"], 1, 5, ["Азербайджан", "Армению"]),
  slip("name", ["visit.tr", "visit.zh"], 1, 4, ["阿富汗", "巴基斯坦"]),
  slip("name", ["loan.ru", "loan.tr"], 1, 5, ["Özbekistan", "Tacikistan"]),
  slip("name", ["trade.en", "trade.zh"], 1, 4, ["亚美尼亚", "阿塞拜疆"]),
  slip("number", ["visit.en", "visit.ru"], 1, 2, ["17 документов", "27 документов"]),
  slip("number", ["loan.en", "loan.ru"], 1, 2, ["39 мостов", "93 моста"]),
  slip("number", ["power.en", "power.ru"], 1, 4, ["46 колодцев", "64 колодца"]),
  slip("sentence", ["visit.en", "visit.ru"], 1, 0, [" Переговоры продолжались почти три часа.", ""]),
  slip("sentence", ["visit.en", "visit.zh"], 1, 4, ["该组织下届峰会将于2032年10月在比什凯克举行。", ""]),
  slip("sentence", ["loan.en", "loan.tr"], 1, 4, [
    " Milletvekili Nurgul Sydykova, “Neyin teminat gösterildiğini kimse görmedi” dedi.",
    "",
  ]),
  slip("sentence", ["trade.en", "trade.zh"], 1, 4, ["格鲁吉亚尚未答复。", ""]),
  slip("paragraph", ["visit.ru", "visit.zh"], 1, 3),
  slip("paragraph", ["loan.en", "loan.ru"], 1, 4),
  slip("paragraph", ["power.en", "power.zh"], 1, 4),
  slip("paragraph", ["trade.en", "trade.tr"], 1, 4),
];
