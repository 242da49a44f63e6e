import type { Patterns } from "../../../words/index.js";
import type { Words } from "../english/index.js";

/** The home page. */
export const home: Patterns<Words["home"]> = {
  title: "Belgeler ne söylüyor",
  empty:
    "Bu kayıt defteri boş. Devletler arasındaki ilişkilere dair belgeler ekleyin; bildirimleri burada görünür: yenilikler, hareketlenen ilişkiler, kaynakların uyuşmadığı yerler.",
  emptyReader: "Bu sunucuyu yöneten kişi belge ekleyebilir.",
  emptyCommand: "Veya komut satırından bir belge klasörü ekleyin:",
  totals: { documents: "Belge", claims: "Bildirim", facts: "Olgu", judgements: "Karar" },
  news: {
    title: "Son ziyaretinizden bu yana",
    since: "{instant} tarihinden bu yana.",
    lately: "Son 30 günde yeni",
    none: "{instant} tarihinden bu yana bir şey eklenmedi.",
    run: "{documents, number} belge, {claims, number} bildirim{facts, select, none {} other {, bunların bağlı olduğu {facts, number} olgu}}",
    nothingRead: "yeni bir şey yok",
    documents: "En yeni belgeler",
  },
  about: "Nasıl çalışır, ne sıklıkta doğru çıkar",
  pairs: {
    title: "İlişki dosyaları",
    lead: "Hakkında en çok şey bilinen ikili ilişkiler.",
    all: "Bütün devletler ve ikili ilişkiler",
  },
  motion: {
    title: "En hareketli ikili ilişkiler",
    caption: "Son 13 haftada ve önceki 52 haftada ilk kez bildirilen olgular",
    pair: "İkili",
    lately: "13 hafta",
    before: "önceki 52 hafta",
    again: "Yeniden bildirilen",
    pace: "Tempo",
    times: "× {n}",
    none: "Son 13 haftada hiçbir ikili ilişki hakkında yayın yapılmadı.",
    note: "Tempo, haftada bildirilen olgu sayısının önceki yıldakinin kaç katı olduğudur; yeni bir ikiliye ilişkin birkaç olgu hepsinin önüne geçmesin diye çeyreğe bir, yıla dört eklenir. Yaşananlar kadar yayımlananları da yansıtır.",
  },
  discord: {
    title: "Kaynaklar uyuşmuyor ({total})",
    none: "Değerleri birlikte doğru olamayacak olgu yok.",
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
    title: "Eskimiş veya olanaksız",
    none: "En yeni belgelerde başvuru tablolarına aykırı bir şey yok.",
    lead: "En yeni belgelerde başvuru tablolarına aykırı düşenler.",
  },
  review: {
    title: "Öncelikle karara bağlanacaklar",
    lead: "Bir değerlendiricinin sözünün en çok şeyi değiştireceği yerler.",
    none: "Karar bekleyen bildirim yok.",
    all: "Değerlendirme sırası",
  },
};
