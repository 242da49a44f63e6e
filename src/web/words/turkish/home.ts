import type { Patterns } from "../../../words/index.js";
import type { Words } from "../english/index.js";

/** The home page. */
export const home: Patterns<Words["home"]> = {
  title: "Belgeler ne söylüyor",
  empty:
    "Bu kayıt defteri boş. Devletler arasındaki ilişkilere dair belgeler ekleyin; yenilikler, en hareketli ikili ilişkiler ve kaynakların uyuşmadığı yerler burada görünür.",
  emptyReader: "Bu sunucuyu yöneten kişi belge ekleyebilir.",
  emptyCommand: "Veya komut satırından bir belge klasörü ekleyin:",
  totals: {
    documents: "{n, plural, other {Belge}}",
    claims: "{n, plural, other {Beyan}}",
    facts: "{n, plural, other {Olgu}}",
    judgements: "{n, plural, other {Karar}}",
  },
  news: {
    title: "Son ziyaretinizden bu yana yenilikler",
    since: "{instant} tarihinden bu yana.",
    lately: "Son 30 günün yenilikleri",
    none: "{instant} tarihinden bu yana bir şey eklenmedi.",
    run: "{documents, number} belge, {claims, number} beyan{facts, select, none {} other {, bunların bağlı olduğu {facts, number} olgu}}",
    nothingRead: "yeni bir şey yok",
    documents: "En yeni belgeler",
  },
  about: "Nasıl çalışır, ne kadar doğrudur",
  pairs: {
    title: "İlişki dosyaları",
    lead: "En çok olgusu olan ikili ilişkiler.",
    all: "Bütün devletler ve ikili ilişkiler",
  },
  motion: {
    title: "En hareketli ikili ilişkiler",
    caption: "Son 13 haftada ve önceki 52 haftada ilk kez bildirilen olgular",
    pair: "İkili ilişki",
    lately: "13 hafta",
    before: "Önceki 52 hafta",
    again: "Yeniden bildirilen",
    pace: "Tempo",
    times: "× {n}",
    none: "Son 13 haftada hiçbir ikili ilişki hakkında yayın yapılmadı.",
    note: "Tempo, haftada ilk kez bildirilen olgu sayısının önceki yıldakinin kaç katı olduğudur; yeni bir ikili ilişkideki birkaç olgu listenin başına geçmesin diye çeyreğe bir, yıla dört olgu eklenir. Yaşananlar kadar yayımlananları da yansıtır.",
  },
  discord: {
    title: "Kaynaklar uyuşmuyor ({total})",
    none: "Değerleri uyuşmayan olgu yok.",
    sides: "{kind}: {values}",
    or: " veya ",
    kinds: {
      amount: "tutar",
      date: "tarih",
      status: "durum",
      party: "taraf",
      existence: "gerçekleşip gerçekleşmediği",
      place: "yer",
      level: "düzey",
    },
  },
  stale: {
    title: "Eskimiş veya olanaksız ifadeler",
    none: "En yeni belgelerde başvuru tablolarıyla çelişen bir ifade yok.",
    lead: "En yeni belgelerde başvuru tablolarıyla çelişen ifadeler.",
  },
  review: {
    title: "Değerlendirme bekleyenler",
    lead: "Değerlendirici kararının en çok önem taşıdığı beyanlar.",
    none: "Karar bekleyen beyan yok.",
    all: "Değerlendirme sırası",
  },
};
