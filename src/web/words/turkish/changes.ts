import type { Patterns } from "../../../words/index.js";
import type { Words } from "../english/index.js";

/** What changed in a dossier between two days. */
export const changes: Patterns<Words["changes"]> = {
  title: "{who}: neler değişti",
  since: "Başlangıç",
  until: "Bitiş",
  by: "Ölçüt",
  bases: { published: "yayım tarihi", added: "kayıt defterine giriş tarihi" },
  show: "Karşılaştır",
  hint: "2026, 2026-03 veya 2026-03-15",
  lead: "{since} öncesinde bilinenlerle {until, select, none {şimdi bilinenlerin} other {{until} sonu itibarıyla bilinenlerin}} karşılaştırması.",
  basisNote: {
    published: "Belgeler yayım tarihlerinden itibaren, yerlerini daha yeni bir sürüm alana kadar sayılır.",
    added:
      "Belgeler bu kayıt defterine eklendikleri andan itibaren sayılır. Bir metnin yeniden okunması da değişiklik sayılır.",
  },
  facts: "Önce {before, number} olgu, sonra {after, number} olgu.",
  none: "Değişen bir şey yok.",
  nothingBefore: "O günden önce bilinen bir şey yoktu; bu yüzden hepsi yeni.",
  sections: {
    fresh: "Yeni olanlar",
    changed: "Değişenler",
    withdrawn: "Geri çekilenler",
    support: "Kaynak sayısı değişenler",
  },
  columns: {
    fact: "Olgu",
    when: "Zaman",
    change: "Ne değişti",
    words: "Sözler",
    source: "Belge",
    edition: "Yeni sürüm",
  },
  dossier: "İlişki dosyası",
  link: "Belirli bir günden bu yana neler değişti",
  order: "İlk gün son günden sonra olamaz.",
};
