import type { TimeTable } from "../language.js";

/** What follows a noun of time in the singular: "yıl", "yılın", "yılında", "yılından", "yılki". In the plural the words mean no one unit. */
const BACK = [
  "",
  "ı",
  "a",
  "da",
  "dan",
  "ın",
  "la",
  "ki",
  "daki",
  "ından",
  "ında",
  "ına",
  "ının",
  "ıyla",
  "ındaki",
  "ını",
  "ıdır",
  "dır",
];
const singular = (noun: string, vowel: "a" | "e"): string[] => {
  const front: Readonly<Record<string, string>> = { ı: noun.includes("ü") ? "ü" : "i", a: "e" };
  return BACK.map(
    (ending) => noun + (vowel === "a" ? ending : ending.replace(/[ıa]/gu, (letter) => front[letter] ?? letter)),
  );
};
const all = <V>(forms: readonly string[], value: V): Record<string, V> =>
  Object.fromEntries(forms.map((form) => [form, value]));

const MONTHS: readonly (readonly [noun: string, number: number, ...endings: string[]])[] = [
  ["ocak", 1, "ta", "taki", "tan"],
  ["şubat", 2, "ta", "taki", "tan"],
  ["mart", 3, "ta", "taki", "tan"],
  ["nisan", 4, "da", "daki", "dan"],
  ["mayıs", 5, "ta", "taki", "tan"],
  ["haziran", 6, "da", "daki", "dan"],
  ["temmuz", 7, "da", "daki", "dan"],
  ["ağustos", 8, "ta", "taki", "tan"],
  ["eylül", 9, "de", "deki", "den"],
  ["ekim", 10, "de", "deki", "den"],
  ["kasım", 11, "da", "daki", "dan"],
  ["aralık", 12, "ta", "taki", "tan"],
];

const PATTERNS = `
# Days
date | {day} {month} {year} {weekday}? {dated}?
date | {day} {month} {weekday}? {dated}?
date | {month} {year}
date | {year} {yearly}? {month} {monthly}?
date | {month} {monthly}
date | {month} 'da|'de|'ta|'te|'dan|'den|'tan|'ten|'ın|'in|'un|'ün|'daki|'deki|'taki|'teki
date | {month=within}
date | {month} | | ={part}
date | {month=within} {monthly}
date | {month} ayının {day}
month-of | {of=time:year} {month} {monthly}?
month-of | {of=time:year} {day} {month} {dated}?
days | {from=day} {dash} {to=day} {month} {year}? {span}?
days | {from=day} ve|ile|ila|ilâ {to=day} {month} {year}? {span}?
interval | {from=time:day} {dash} {to=time:day} {span}?
interval | {from=time:day} ile|ila|ilâ {to=time:day} {span}
months | {from=month} {dash} {to=month} {year} {span}?
months | {from=month} {dash} {to=month} {span}
months | {year} {yearly}? {from=month} {dash} {to=month} {span}?
months | {of=time:year} {from=month} {dash} {to=month} {span}?
months | {from=month} ve|ile {to=month} {span}
interval | {from=time:month} {dash} {to=time:month} {span}?
# Years
years | {from=digits4} {dash} {to=digits4} {span}?
years | {from=digits4} {dash} {to=digits2} {span}
years | {from=digits4} / {to=digits4}
years | {from=digits4} ile|ila|ilâ|ve {to=digits4} {span}
interval | {from=year} {yearly}? 'dan|'den|'tan|'ten {to=year} {yearly}? {until}
decade | {from=digits4} 'lı|'li|'lu|'lü {decades} {part}?
decade | {from=digits2} 'lı|'li|'lu|'lü {decades} {part}?
decade | {from=digits4} 'lar|'ler|'larda|'lerde|'ların|'lerin|'lardan|'lerden|'lara|'lere
decade | {from=digits4} 'ların|'lerin {part}
century | {n=ordinal} {unit:century} {part}?
date | {year} {yearly}
date | {year:1900-2199}
date | {year:1000-1899} | | ='*
date | {day=digits:1-31} {month=digits2:1-12} {year=digits4} {dated}
date | {day=digits:1-31} ~. ~{month=digits2:1-12} ~. {year=digits4}
# Seasons
season | {year} {yearly}? {season}
season | {of=time:year} {season}
named | {shift:-1|0|1} {season}
named | {shift:-1|0|1} {month} {monthly}?
# Weekdays
named | {shift:-1|0|1} {weekday} {dated}?
weekday-of | {shift} {unit:week} {weekday} {dated}?
weekday | {weekday} {dated}
# Parts
part | {of=time:long} {part}
part | yıl|yılın|sene|senenin {part}
part | {unit:month} {part}
half | yılın|senenin {index=place} {half}
half | {of=time:year} {index=place} {half}
quarter | yılın|senenin {index=place} {quarter}
quarter | {of=time:year} {index=place} {quarter}
quarter | {index=place} {quarter} | | finalde|final
first-months | yılın|senenin ilk {n=number:2-12} (ay|ayı|ayında|ayının|aylık|ayda)
first-months | {of=time:year} ilk {n=number:2-12} (ay|ayı|ayında|ayının|aylık|ayda)
first-months | ilk {n=number:2-12} (ayda|ayında|aylık dönemde|aylık dönem|aylık döneminde|aylık)
last-months | {of=time:year} son {n=number:2-11} (ay|ayı|ayında|ayının|aylık|ayda)
last-months | yılın|senenin son {n=number:2-11} (ay|ayı|ayında|ayının)
# Counted from the document's day
unit | {shift} {unit:week|month|quarter|year|century}
unit | bu {unit:day}
relday | {relday}
day-of | {shift:-1|0|1} {unit:month} {day} {dated}?
day-of | ayın {day} {dated}?
ago | {about=circa} {n=number} {unit} (önce|evvel|öncesinde|öncesine|öncesi|önceki|önceye)
ago | {n=number} {unit} (önce|evvel|öncesinde|öncesine|öncesi|önceki|önceye)
in | {n=number} {unit} (sonra|sonrasında|sonraki|sonrası|sonraya)
within | {n=number} {unit} (içinde|içerisinde|zarfında)
stretch | {shift=lasting} {n=number} {unit}
weekend | {shift:-1|0|1} (hafta sonu|hafta sonunda|haftasonu)
weekend | (hafta sonu|hafta sonunda|haftasonu) | | tatil*|kadar|için
stretch | {n=number:1-200} {shift=lasted} | son|geçen|geçtiğimiz|buçuk
running | {shift=prior} {unit:week|month|year|day}
anniversary | {n=ordinal} {anniversary}
anniversary | {n=ordinal:10-500} (yılı|yılında|yılını|yılının|yılına|yıla) | | {month}|{season}
# Open ends
until-now | (bugüne|şimdiye|şu ana|şimdiye|bu güne|günümüze) {until}
from-now | (bundan sonra|bundan böyle|bugünden itibaren)
until | {of=time} {until}
before | {of=time} önce
since | {of=time} (beri|bu yana|itibaren|başlayarak)
after | {of=time} sonra
of | {of=time} (itibarıyla|itibariyle|itibarı ile)
now | (şu sıralarda|bu sıralarda)
soon | (yakında|yakın zamanda|yakın bir zamanda|önümüzdeki günlerde|önümüzdeki haftalarda)
recent | (şu anda|son aylarda|şu an|halen|hâlen|bugünlerde|günümüzde|geçenlerde|son günlerde|son dönemde|son dönemlerde|son zamanlarda|son haftalarda|geçtiğimiz günlerde|geçen günlerde|kısa süre önce|bir süre önce|kısa bir süre önce|yakın zaman önce)
# What is called after a day
none | 11 eylül* (saldırı*|terör*|olay*|sonrası*|sürec*|kurban*)
none | 12 eylül* (anlayış*|zihniyet*|ruhu*|cunta*|general*|paşa*|mahkeme*|hukuku*|darbe*|askeri|anayasa*|rejim*|döneminde|dönemi|yönetimi|referandum*)
none | 28 şubat* (sürec*|süreç*|darbe*|dönemi|döneminde|post)
none | 27 mayıs* (darbe*|ihtilal*|askeri|kutlama*|bayram*|devrim*)
none | 12 mart* (muhtıra*|darbe*)
none | 15 temmuz* (darbe*|hain|kalkışma*|gecesi|destan*|demokrasi|şehit*|gazi*)
none | {day} {month} (üniversitesi*|stadı*|stadyumu*|mahallesi*|caddesi*|lisesi*|köprüsü*|meydanı*|kampüsü*)
none | bu aralık | | {monthly}
none | her geçen {unit}
none | bu aralar
none | {year} {dash} {year} {dash} {year}
`;

/** Stems of verbs with their future in -acak: what is to be done lies ahead. */
const TO_BE_DONE =
  "yapıl edil olun ol gel gid görüş bulun katıl başlay başlat imzalay imzalan düzenlen düzenley gerçekleştir gerçekleştiril gerçekleş ed alın al ver veril açıklay açıklan sun sunul toplan buluş tamamlan tamamlay sür çık gönder gönderil uygulan uygulay kurul kur gir oylan kullan kullanıl otur konuş karşılan karşılay seç seçil kal dön in ulaş art azal yaşan bitir bit öden ödey konuşlandır ağırlay yap tartış tartışıl değerlendir değerlendiril getir getiril götür iste izle izley inşa açıl aç kapan kapat üretil üret satıl sat yayımlan yayınlan onaylan onaylay devral devret uçur git dağıtıl taşı taşın bekley başlan ertelen uzat uzatıl öde ödenil bildir bildiril duyur duyurul hazırla hazırlan hazırlay geliştir geliştiril genişlet sağla sağlan sağlay destekle destekley çalış konuşul görüşül yürü yürüt yürütül yükselt yüksel düş düşür indir indiril kaldır kaldırıl koy koyul yerleştir yerleştiril taşınıl tanı tanın iptal affed tahliye ödül dağıt topla toplay birleş birleştir ayrıl bırak bırakıl göster gösteril oyna oynay oynan karar kararlaştır çağır çağrıl davet kat yarat yaratıl işle işley değiş değiştir değiştiril artır artırıl azalt azaltıl bağla bağlan kapat sona er geç geçir geçiril söyle söyley anlat temsil yönet yönetil ilerle ilerley sonuçlan sonuçlandır imzalat müzakere basıl bastır kutla kutlan kutlay anıl an izin incele inceley incelen araştır araştırıl denetle denetley uyar dinle dinley oku okun";
const future = (stem: string): string[] => {
  const last = [...stem].reverse().find((letter) => "aıoueiöü".includes(letter)) ?? "a";
  return "aıou".includes(last) ? [`${stem}acak*`, `${stem}acağ*`] : [`${stem}ecek*`, `${stem}eceğ*`];
};
const AHEAD: readonly string[] = [
  ...new Set(TO_BE_DONE.split(" ").flatMap(future)),
  "bekleniyor*",
  "beklendiği*",
  "beklenen",
  "bekliyor*",
  "planlanıyor*",
  "planlanan",
  "planladığı*",
  "planlıyor*",
  "öngörülüyor*",
  "öngörülen",
  "öngörüyor*",
  "hedefleniyor*",
  "hedefliyor*",
  "hedeflediği*",
  "hedeflenen",
  "ertelendi*",
  "erteledi*",
  "ertelenen",
  "ertelenmesi*",
  "uzatıldı*",
  "uzattı*",
  "planı*",
  "beklenti*",
];
const PAST: readonly string[] =
  "dedi* söyledi* etti* yaptı* oldu* geldi* gitti* görüştü* katıldı* bulundu* imzaladı* imzalandı* düzenlendi* gerçekleşti* gerçekleştirdi* gerçekleştirildi* yapıldı* açıkladı* açıklandı* belirtti* kaydetti* verdi* aldı* başladı* çıktı* geçti* kabul yaşandı* yapılan düzenlenen gerçekleştirilen gerçekleşen imzalanan yaptığı* ettiği* olduğu* katıldığı* geldiği* görüştüğü* verdiği* aldığı* başlayan yaşanan edilen kurulan öldürülen düzenlediği* gerçekleştirdiği* imzaladığı* açıklanan verilen alınan gelen giden".split(
    " ",
  );

/** Turkish times. A pattern stands in the order of the words: what is counted before the noun, -den beri and önce behind it. */
export const times: TimeTable = {
  months: {
    ocak: 1,
    "ocağ*": 1,
    "şubat*": 2,
    mart: 3,
    "mart'*": 3,
    // No stem: "Martin" is a name.
    martta: 3,
    marttaki: 3,
    marttan: 3,
    martın: 3,
    marta: 3,
    "nisan*": 4,
    "mayıs*": 5,
    "haziran*": 6,
    "temmuz*": 7,
    "ağustos*": 8,
    "eylül*": 9,
    "ekim*": 10,
    "kasım*": 11,
    aralık: 12,
    "aralığ*": 12,
    "aralık'*": 12,
  },
  weekdays: {
    pazartesi: 1,
    "pazartesi'*": 1,
    salı: 2,
    "salı'*": 2,
    çarşamba: 3,
    "çarşamba'*": 3,
    perşembe: 4,
    "perşembe'*": 4,
    cuma: 5,
    "cuma'*": 5,
    cumartesi: 6,
    "cumartesi'*": 6,
    pazar: 7,
    "pazar'*": 7,
  },
  seasons: {
    ...all(
      [
        "ilkbahar",
        "ilkbaharda",
        "ilkbaharın",
        "ilkbaharında",
        "ilkbahara",
        "bahar",
        "baharda",
        "baharın",
        "baharında",
        "bahara",
        "baharı",
      ],
      21,
    ),
    // "Yazı" is what is written.
    ...all(["yaz", "yazın", "yazında", "yazdan", "yaza", "yazdaki"], 22),
    ...all(["sonbahar", "sonbaharda", "sonbaharın", "sonbaharında", "sonbahara", "sonbaharı", "güz", "güzün"], 23),
    ...all(["kış", "kışın", "kışında", "kışa", "kışı", "kıştan"], 24),
  },
  units: {
    ...all(singular("gün", "e"), "day"),
    ...all(singular("hafta", "a"), "week"),
    ...all(
      [
        "haftanın",
        "haftaya",
        "haftadan",
        "haftayı",
        "haftasında",
        "haftası",
        "haftasına",
        "haftasının",
        "haftayla",
        "haftadır",
      ],
      "week",
    ),
    ...all(singular("ay", "a"), "month"),
    ...all(["çeyrek", "çeyreği", "çeyreğinde", "çeyreğin", "çeyrekte", "çeyreğe", "çeyrekteki"], "quarter"),
    ...all(singular("yıl", "a"), "year"),
    ...all(
      [...singular("sene", "e"), "senenin", "seneye", "seneki", "senesinde", "senesi", "senesinin", "senedir"],
      "year",
    ),
    ...all(["asır", "asrın", "asırda", "asırdan"], "century"),
    ...all(singular("yüzyıl", "a"), "century"),
  },
  shifts: {
    geçen: -1,
    geçtiğimiz: -1,
    evvelki: -2,
    bu: 0,
    "içinde bulunduğumuz": 0,
    "içinde bulunulan": 0,
    gelecek: 1,
    önümüzdeki: 1,
  },
  days: {
    "evvelsi gün": -2,
    "evvelki gün": -2,
    "önceki gün": -2,
    dün: -1,
    "dün akşam": -1,
    "dün gece": -1,
    "dün sabah": -1,
    "dün öğleden sonra": -1,
    "dün öğle": -1,
    dünkü: -1,
    bugün: 0,
    "bu gün": 0,
    "bu sabah": 0,
    "bu akşam": 0,
    "bu gece": 0,
    "bugün öğleden sonra": 0,
    bugünkü: 0,
    yarın: 1,
    "yarın sabah": 1,
    "yarın akşam": 1,
    yarınki: 1,
    "öbür gün": 2,
  },
  parts: {
    başı: "start",
    başında: "start",
    başından: "start",
    başındaki: "start",
    başına: "start",
    başları: "early",
    başlarında: "early",
    başlarından: "early",
    başlarındaki: "early",
    başlarına: "early",
    ortası: "mid",
    ortasında: "mid",
    ortasından: "mid",
    ortasına: "mid",
    ortaları: "mid",
    ortalarında: "mid",
    ortalarından: "mid",
    ortalarına: "mid",
    sonu: "end",
    sonunda: "end",
    sonundan: "end",
    sonundaki: "end",
    sonuna: "end",
    sonları: "late",
    sonlarında: "late",
    sonlarından: "late",
    sonlarına: "late",
  },
  classes: {
    // "Aralıktaki zirve": a month in small letters with its ending.
    within: Object.fromEntries(
      MONTHS.flatMap(([noun, number, ...endings]) => endings.map((ending) => [noun + ending, number])),
    ),
    label: [
      "karar",
      "kararı",
      "sayılı",
      "no",
      "madde",
      "sayfa",
      "s",
      "yüzde",
      "numaralı",
      "kanal",
      "tel",
      "saat",
      "saati",
    ],
    counted: [
      "sayılı",
      "numaralı",
      "nolu",
      "kişi*",
      "kişilik",
      "adet",
      "tane",
      "asker*",
      "insan*",
      "öğrenci*",
      "ton*",
      "kilometre*",
      "metre*",
      "km",
      "metrekare*",
      "litre*",
      "derece*",
      "puan*",
      "işçi*",
      "ev",
      "konut*",
      "şirket*",
      "araç*",
      "otomobil*",
      "uçak*",
      "sandık*",
      "oy",
      "metreküp*",
      "hektar*",
      "polis*",
      "çocuk*",
      "kadın*",
      "maddelik",
    ],
    half: {
      yarısı: 1,
      yarısında: 1,
      yarısının: 1,
      yarısından: 1,
      yarısına: 1,
      yarıda: 1,
      yarı: 1,
      yarıyıl: 1,
      yarıyılında: 1,
    },
    quarter: { çeyreği: 1, çeyreğinde: 1, çeyreğinin: 1, çeyreğinden: 1, çeyreğine: 1, çeyrekte: 1, çeyrek: 1 },
    place: {
      ilk: 1,
      birinci: 1,
      ikinci: 2,
      üçüncü: 3,
      dördüncü: 4,
      son: -1,
      "1'inci": 1,
      "2'nci": 2,
      "3'üncü": 3,
      "4'üncü": 4,
    },
    ilk: ["ilk"],
    until: ["kadar", "dek", "değin"],
    since: ["beri", "bu yana", "itibaren", "başlayarak", "sonra", "itibariyle"],
    prior: { "bir önceki": -1, "bir sonraki": 1, ertesi: 1, aynı: 0 },
    circa: ["yaklaşık", "takriben", "aşağı yukarı"],
    lasting: { son: -1, geçen: -1, geçtiğimiz: -1, önümüzdeki: 1, gelecek: 1 },
    lasted: { yıldır: -1, senedir: -1 },
    anniversary: ["yıldönümü*", "yıl dönümü*", "yıldönüm*", "yıl dönüm*"],
    span: [
      "tarihleri arasında",
      "tarihlerinde",
      "arasında",
      "günleri arasında",
      "günlerinde",
      "günleri",
      "yılları arasında",
      "yıllarında",
      "yılları arası",
      "ayları arasında",
      "aylarında",
      "dönemi",
      "döneminde",
      "döneminin",
      "dönemini",
      "dönemine",
      "dönemleri",
    ],
    dated: [
      "tarihinde",
      "tarihli",
      "tarihi",
      "tarihine",
      "tarihinden",
      "tarihte",
      "günü",
      "gününde",
      "gününden",
      "gününe",
      "günkü",
      "gecesi",
      "akşamı",
      "sabahı",
    ],
    yearly: [
      "yılı",
      "yılında",
      "yılının",
      "yılından",
      "yılına",
      "yılındaki",
      "yılını",
      "yılındaydı",
      "senesi",
      "senesinde",
      "senesinin",
      "yılıyla",
      "yılda",
    ],
    monthly: ["ayı", "ayında", "ayının", "ayından", "ayına", "ayındaki", "ayını", "ayları", "aylarında"],
    seasonal: ["ayları", "aylarında", "mevsimi", "mevsiminde", "dönemi", "döneminde", "sezonu", "sezonunda"],
    decades: ["yıllar", "yılların", "yıllarda", "yıllardan", "yıllara", "yıllardaki"],
  },
  patterns: PATTERNS,
  ahead: AHEAD,
  past: PAST,
  verbsBehind: true,
};
