import type { Patterns } from "../../../words/index.js";
import type { Words } from "../english/index.js";

/** Two reviewers side by side. */
export const agreement: Patterns<Words["agreement"]> = {
  title: "İki değerlendirici yan yana",
  lead: "İkisinin de kabul veya reddettiği her bildirim: her birinin son sözü ve ayrıştıkları yerde sonucu kimin belirlediği.",
  first: "Birinci değerlendirici",
  second: "İkinci değerlendirici",
  show: "Karşılaştır",
  few: "Bu kayıt defterinde bildirimleri karara bağlayan değerlendirici sayısı ikiden az.",
  none: "Ortak karara bağlanan bildirim yok. Değerlendiriciler: {a}, {b}.",
  counts: "İkisinin de karara bağladığı: {both}. Ayrıştıkları: {apart}.",
  kappa: "Cohen kappası {value} (%95 güven aralığı: {low} – {high}).",
  table: "İkisinin de karara bağladığı bildirimler",
  claim: "Bildirim",
  what: "Ne söylüyor",
  words: "Sözler",
  third: "Sonucu belirleyen",
  holds: "Geçerli olan",
  accept: "kabul etti",
  reject: "reddetti",
  disputed: "açık: sonucu üçüncü bir kişi belirler",
  accepted: "kabul edildi",
  rejected: "reddedildi",
  because: "{word}: {reason}",
  by: "{reviewer}: {word}",
};
