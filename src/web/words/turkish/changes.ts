import type { Patterns } from "../../../words/index.js";
import type { Words } from "../english/index.js";

/** What changed in a dossier between two days. */
export const changes: Patterns<Words["changes"]> = {
  title: "{who}: neler değişti",
  since: "Başlangıç",
  until: "Bitiş",
  by: "Esas alınan tarih",
  bases: { published: "yayım", added: "kayıt defterine ekleme" },
  show: "Karşılaştır",
  hint: "2026, 2026-03 veya 2026-03-15",
  lead: "{since} öncesindeki kayıtların {until, select, none {şimdiki kayıtlarla} other {{until} sonundaki kayıtlarla}} karşılaştırması.",
  basisNote: {
    published: "Belgeler yayım tarihlerinden itibaren, yerlerini daha yeni bir sürüm alana kadar hesaba katılır.",
    added:
      "Belgeler bu kayıt defterine eklendikleri günden itibaren hesaba katılır. Bir metnin yeniden okunması da değişiklik sayılır.",
  },
  facts: "Önce {before, number} olgu, sonra {after, number} olgu.",
  none: "Değişiklik yok.",
  nothingBefore: "O günden önce kayıtlı bir şey yoktu; bu yüzden hepsi yeni.",
  sections: {
    fresh: "Yeni",
    changed: "Değişen",
    withdrawn: "Geri çekilen",
    support: "Kaynak sayısı değişenler",
  },
  columns: {
    fact: "Olgu",
    when: "Zaman",
    change: "Ne değişti",
    words: "Sözler",
    source: "Belge",
    edition: "Sonraki sürüm",
  },
  dossier: "İlişki dosyası",
  link: "Belirli bir günden bu yana neler değişti",
  order: "Başlangıç tarihi bitiş tarihinden sonra olamaz.",
};
