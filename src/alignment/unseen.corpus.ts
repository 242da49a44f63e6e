// Invented reports that no rule of this folder was made on, freer in how they are put and parted: for counting alone.
import type { Pair, Slip, Told } from "./translations.corpus.js";

const MOSCOW = { date: "2030-06-03", publisher: "Ministry of Foreign Affairs of Russia" };
const POST = { date: "2035-01-19", publisher: "Two Seas Post" };
const BEIJING = { date: "2029-08-25", publisher: "Ministry of Foreign Affairs of China" };

export const UNSEEN_TEXTS: Readonly<Record<string, Told>> = {
  "gas.ru": {
    ...MOSCOW,
    language: "ru",
    url: "https://mid.gov.ru/ru/press/30187",
    title: "О консультациях по газовому транзиту",
    paragraphs: [
      "2–3 июня в Москве прошли российско-узбекистанские консультации по вопросам транзита газа. Российскую делегацию возглавлял заместитель министра Глеб Ардатов, узбекскую – заместитель министра энергетики Шухрат Мирзаев.",
      "Стороны констатировали, что в январе–мае 2030 года поставки выросли на треть и составили 3,6 млрд кубометров. Выручка превысила 41 млрд рублей.",
      "Согласован график ремонта двух компрессорных станций. Россия выделит на эти цели 2,75 млрд рублей, Узбекистан – 380 млрд сумов.",
      "Узбекистан подтвердил, что с 1 января 2031 года будет получать до 11 млрд кубометров газа в год. Соответствующий контракт подписан в Самарканде 27 октября 2029 года и действует до 2041 года.",
      "По просьбе узбекской стороны обсуждался проект газопровода в Афганистан и Пакистан. Россия готова участвовать в нём, если будут даны гарантии безопасности.",
      "Следующая встреча пройдёт в Ташкенте в сентябре.",
    ],
  },
  "gas.en": {
    ...MOSCOW,
    date: "2030-06-04",
    language: "en",
    url: "https://mid.gov.ru/en/press/30190",
    title: "On consultations about the transit of gas",
    paragraphs: [
      "Russia and Uzbekistan held consultations on the transit of gas in Moscow on June 2–3. The Russian delegation was led by Deputy Minister Gleb Ardatov, and that of Uzbekistan by Deputy Minister of Energy Shukhrat Mirzaev.",
      "It was noted that deliveries had grown by a third in January to May 2030, to 3.6 billion cubic metres. They brought in more than 41 billion rubles.",
      "A schedule was agreed for the repair of two compressor stations, for which Russia will set aside 2.75 billion rubles and Uzbekistan 380 billion soums.",
      "Uzbekistan confirmed that it would receive up to 11 billion cubic metres of gas a year from January 1, 2031. The contract was signed in Samarkand on October 27, 2029, and runs until 2041.",
      "A gas pipeline to Afghanistan and Pakistan was discussed at the request of the Uzbek side. Russia is ready to take part if security is guaranteed.",
      "The next meeting will be held in Tashkent in September.",
    ],
  },
  "gas.zh": {
    ...MOSCOW,
    date: "2030-06-04",
    language: "zh",
    url: "https://mid.gov.ru/zh/press/30193",
    title: "关于天然气过境问题磋商",
    paragraphs: [
      "6月2日至3日，俄罗斯与乌兹别克斯坦在莫斯科就天然气过境问题举行磋商。俄方代表团由副部长格列布·阿尔达托夫率领，乌方由能源部副部长舒赫拉特·米尔扎耶夫率领。",
      "双方指出，2030年1月至5月供气量增长三分之一，达到36亿立方米，收入超过410亿卢布。",
      "双方商定了两座压气站的维修时间表。为此俄罗斯将拨款27.5亿卢布，乌兹别克斯坦将拨款3800亿苏姆。",
      "乌兹别克斯坦确认，自2031年1月1日起每年将接收至多110亿立方米天然气。有关合同于2029年10月27日在撒马尔罕签署，有效期至2041年。",
      "应乌方要求，双方讨论了通往阿富汗和巴基斯坦的天然气管道项目。如有安全保障，俄罗斯愿意参与。",
      "下次会晤将于9月在塔什干举行。",
    ],
  },
  "fish.tr": {
    ...POST,
    language: "tr",
    url: "https://two-seas-post.example/tr/balik",
    title: "Türkiye ile Bulgaristan balıkta anlaştı",
    paragraphs: [
      "Türkiye ve Bulgaristan, Karadeniz'de kalkan avını üç yıl için sınırlayan bir protokolü 17 Ocak 2035'te Burgaz'da imzaladı.",
      "Protokole göre Türk tekneleri yılda 1.150, Bulgar tekneleri 420 ton kalkan avlayabilecek. Sınırı aşanlar 25 bin avroya kadar ceza ödeyecek.",
      "Bulgaristan 2031'den bu yana 63 Türk teknesine el koymuştu. Bunlardan 12'si hâlâ Varna limanında.",
      "Ankara, balıkçılara 96 milyon lira destek verecek. Avrupa Birliği de denetim gemileri için 18 milyon avro ayırdı.",
      "Sinop Balıkçılar Birliği Başkanı Temel Kıranoğlu, “Denizin sınırı yok ama balığın sonu var” dedi.",
      "Romanya görüşmelere katıldı, ancak protokolü imzalamadı. Bükreş, kendi kotasının azaltılmasına karşı çıkıyor.",
    ],
  },
  "fish.en": {
    ...POST,
    language: "en",
    url: "https://two-seas-post.example/en/fish",
    title: "Türkiye and Bulgaria agree about fish",
    paragraphs: [
      "Türkiye and Bulgaria signed a protocol in Burgas on 17 January 2035 which limits the catch of turbot in the Black Sea for three years.",
      "Under the protocol Turkish boats may catch 1,150 tonnes of turbot a year and Bulgarian boats 420. Whoever catches more pays a fine of up to 25,000 euros.",
      "Bulgaria had seized 63 Turkish boats since 2031, of which 12 still lie in the port of Varna. Ankara will support its fishers with 96 million liras, and the European Union has set aside 18 million euros for patrol ships.",
      "“The sea has no border, but fish come to an end,” said Temel Kıranoğlu, who heads the Union of Fishers of Sinop.",
      "Romania took part in the talks but did not sign the protocol. Bucharest is against having its own quota cut.",
    ],
  },
  "fish.ru": {
    ...POST,
    language: "ru",
    url: "https://two-seas-post.example/ru/ryba",
    title: "Турция и Болгария договорились о рыбе",
    paragraphs: [
      "17 января 2035 года в Бургасе Турция и Болгария подписали протокол, который на три года ограничивает вылов камбалы в Чёрном море.",
      "По протоколу турецкие суда смогут вылавливать 1150 тонн камбалы в год, болгарские – 420 тонн. Нарушители заплатят штраф до 25 тысяч евро.",
      "С 2031 года Болгария задержала 63 турецких судна. 12 из них до сих пор стоят в порту Варны.",
      "Анкара выделит рыбакам 96 млн лир. Европейский союз направил на патрульные корабли 18 млн евро.",
      "«У моря нет границ, но рыба кончается», – сказал глава союза рыбаков Синопа Темель Кыраноглу.",
      "Румыния участвовала в переговорах, но протокол не подписала. Бухарест возражает против сокращения своей квоты.",
    ],
  },
  "fish-readout.ru": {
    ...POST,
    language: "ru",
    url: "https://two-seas-post.example/ru/ryba-sofia",
    title: "Болгария рассказала о протоколе с Турцией",
    paragraphs: [
      "Министр земледелия Болгарии Петко Драганов рассказал 18 января 2035 года в Софии, что даёт стране рыбный протокол с Турцией.",
      "Болгарские суда смогут вылавливать 420 тонн камбалы в год, на 35 тонн больше, чем сейчас.",
      "Болгария построит в Варне причал за 7 млн евро, из которых 5 млн евро даст Европейский союз.",
      "Задержанные турецкие суда вернут, когда их владельцы заплатят штрафы, всего 310 тысяч евро.",
      "«Мы получили порядок вместо ссор», – сказал Петко Драганов.",
      "С Румынией София надеется договориться до мая.",
    ],
  },
  "aid.zh": {
    ...BEIJING,
    language: "zh",
    url: "https://www.fmprc.gov.cn/wjb/202908/t20290825_1.shtml",
    title: "中国同塔吉克斯坦外长举行会谈",
    paragraphs: [
      "2029年8月25日，中国外交部长陆承远在杜尚别同塔吉克斯坦外交部长法尔霍德·拉希莫夫举行会谈。",
      "陆承远表示，中塔建交37年来，双边关系不断发展。2028年双边贸易额达到52亿美元，中国对塔吉克斯坦投资存量为38亿美元。",
      "中方将向塔吉克斯坦提供5亿元人民币无偿援助，用于修建苦盏至彭吉肯特公路上的6座桥梁，并提供1200吨粮食。",
      "拉希莫夫感谢中方的援助，重申坚持一个中国原则，支持上海合作组织为地区安全发挥作用。",
      "双方还就阿富汗边境局势交换意见，商定2029年11月在北京举行联合演习。",
    ],
  },
  "aid.en": {
    ...BEIJING,
    date: "2029-08-26",
    language: "en",
    url: "https://www.fmprc.gov.cn/eng/202908/t20290826_2.html",
    title: "Foreign ministers of China and Tajikistan hold talks",
    paragraphs: [
      "On August 25, 2029, Foreign Minister Lu Chengyuan of China held talks with Foreign Minister Farhod Rahimov of Tajikistan in Dushanbe.",
      "Lu Chengyuan said that relations had grown without pause in the 37 years since China and Tajikistan established diplomatic relations. Trade between the two sides reached US$5.2 billion in 2028, and the stock of Chinese investment in Tajikistan stands at US$3.8 billion.",
      "China will give Tajikistan a grant of RMB 500 million to build six bridges on the road from Khujand to Panjakent, and 1,200 tonnes of grain.",
      "Rahimov thanked China for its assistance. He reaffirmed that Tajikistan abides by the one-China principle and supports the Shanghai Cooperation Organization in playing its part for security in the region.",
      "The two sides also exchanged views on the situation at the border with Afghanistan and agreed to hold a joint exercise in Beijing in November 2029.",
    ],
  },
  "aid.ru": {
    ...BEIJING,
    date: "2029-08-26",
    language: "ru",
    url: "https://www.fmprc.gov.cn/rus/202908/t20290826_3.html",
    title: "Переговоры министров иностранных дел Китая и Таджикистана",
    paragraphs: [
      "25 августа 2029 года министр иностранных дел Китая Лу Чэнъюань провёл в Душанбе переговоры с министром иностранных дел Таджикистана Фарходом Рахимовым.",
      "Лу Чэнъюань отметил, что за 37 лет, прошедших с установления дипломатических отношений, связи двух стран непрерывно развивались. В 2028 году товарооборот достиг 5,2 млрд долл. США, а накопленные китайские инвестиции в Таджикистане составляют 3,8 млрд долл. США.",
      "Китай безвозмездно предоставит Таджикистану 500 млн юаней на строительство шести мостов на дороге Худжанд – Пенджикент, а также 1200 тонн зерна.",
      "Рахимов поблагодарил китайскую сторону за помощь, подтвердил приверженность принципу одного Китая и поддержал роль Шанхайской организации сотрудничества в обеспечении безопасности в регионе.",
      "Стороны также обменялись мнениями о положении на границе с Афганистаном и договорились провести в Пекине в ноябре 2029 года совместные учения.",
    ],
  },
  "aid-uzbekistan.en": {
    ...BEIJING,
    date: "2029-08-26",
    language: "en",
    url: "https://www.fmprc.gov.cn/eng/202908/t20290826_5.html",
    title: "Foreign ministers of China and Uzbekistan hold talks",
    paragraphs: [
      "On August 26, 2029, Foreign Minister Lu Chengyuan of China held talks with Foreign Minister Jasur Qodirov of Uzbekistan in Tashkent.",
      "Lu Chengyuan said that relations had grown without pause in the 37 years since China and Uzbekistan established diplomatic relations. Trade between the two sides reached US$14 billion in 2028.",
      "China will lend Uzbekistan US$210 million for a hospital in Bukhara, and give 40 ambulances.",
      "Qodirov thanked China for its assistance. He reaffirmed that Uzbekistan abides by the one-China principle and supports the Shanghai Cooperation Organization.",
      "The two sides also exchanged views on the situation in Afghanistan and agreed to hold consultations in Beijing in December 2029.",
    ],
  },
};

const pair = (translations: boolean, ...texts: readonly (readonly [string, string])[]): Pair[] =>
  texts.map((both) => ({ texts: both, translations }));

export const UNSEEN_PAIRS: readonly Pair[] = [
  ...pair(true, ["gas.ru", "gas.en"], ["gas.ru", "gas.zh"], ["gas.en", "gas.zh"]),
  ...pair(true, ["fish.tr", "fish.en"], ["fish.tr", "fish.ru"], ["fish.en", "fish.ru"]),
  ...pair(true, ["aid.zh", "aid.en"], ["aid.zh", "aid.ru"], ["aid.en", "aid.ru"]),
  ...pair(false, ["fish.tr", "fish-readout.ru"], ["fish.en", "fish-readout.ru"]),
  ...pair(false, ["aid.zh", "aid-uzbekistan.en"], ["aid.ru", "aid-uzbekistan.en"]),
];

const slip = (
  kind: Slip["kind"],
  texts: readonly [string, string],
  side: 0 | 1,
  paragraph: number,
  words?: readonly [string, string],
): Slip => ({ kind, texts, side, paragraph, ...(words === undefined ? {} : { words }) });

export const UNSEEN_SLIPS: readonly Slip[] = [
  slip("sum", ["gas.ru", "gas.en"], 1, 2, ["2.75 billion", "27.5 billion"]),
  slip("sum", ["gas.ru", "gas.zh"], 1, 1, ["410亿卢布", "41亿卢布"]),
  slip("sum", ["fish.tr", "fish.ru"], 1, 3, ["96 млн лир", "69 млн лир"]),
  slip("sum", ["aid.zh", "aid.en"], 1, 2, ["RMB 500 million", "US$500 million"]),
  slip("sum", ["aid.zh", "aid.ru"], 0, 1, ["38亿美元", "36亿美元"]),
  slip("date", ["gas.en", "gas.zh"], 1, 3, ["10月27日", "11月27日"]),
  slip("date", ["fish.en", "fish.ru"], 1, 0, ["17 января", "27 января"]),
  slip("date", ["aid.en", "aid.ru"], 1, 4, ["в ноябре", "в октябре"]),
  slip("name", ["gas.ru", "gas.en"], 1, 4, ["Pakistan", "Turkmenistan"]),
  slip("name", ["fish.tr", "fish.ru"], 1, 5, ["Румыния", "Украина"]),
  slip("name", ["aid.zh", "aid.en"], 1, 4, ["Afghanistan", "Kyrgyzstan"]),
  slip("number", ["fish.tr", "fish.en"], 1, 1, ["1,150", "1,510"]),
  slip("number", ["aid.zh", "aid.ru"], 1, 2, ["1200 тонн", "2100 тонн"]),
  slip("sentence", ["gas.ru", "gas.zh"], 1, 4, ["如有安全保障，俄罗斯愿意参与。", ""]),
  slip("sentence", ["fish.tr", "fish.ru"], 1, 5, [" Бухарест возражает против сокращения своей квоты.", ""]),
  slip("sentence", ["aid.en", "aid.ru"], 0, 3, ["Rahimov thanked China for its assistance. He", "Rahimov"]),
  slip("paragraph", ["gas.en", "gas.zh"], 1, 1),
  slip("paragraph", ["fish.tr", "fish.ru"], 1, 4),
  slip("paragraph", ["aid.zh", "aid.en"], 0, 3),
];
