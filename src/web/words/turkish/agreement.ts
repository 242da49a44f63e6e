import type { Patterns } from "../../../words/index.js";
import type { Words } from "../english/index.js";

/** Two reviewers side by side. */
export const agreement: Patterns<Words["agreement"]> = {
  title: "Değerlendiriciler arası uyuşma",
  lead: "İki değerlendiricinin de kabul veya ret kararı verdiği her beyan: her birinin son kararı ve ayrıştıkları yerde hakemin kim olduğu.",
  first: "Birinci değerlendirici",
  second: "İkinci değerlendirici",
  show: "Karşılaştır",
  few: "Bu kayıt defterinde beyanları karara bağlayan değerlendirici sayısı ikiden az.",
  none: "Şu iki değerlendiricinin ikisinin de karara bağladığı beyan yok: {a}, {b}.",
  counts: "İkisinin de karara bağladığı: {both}. Ayrıştıkları: {apart}.",
  kappa: "Cohen kappası: {value} (%95 güven aralığı: {low} – {high}).",
  table: "İkisinin de karara bağladığı beyanlar",
  claim: "Beyan",
  what: "Ne söylüyor",
  words: "Sözler",
  third: "Hakem",
  holds: "Son karar",
  accept: "kabul etti",
  reject: "reddetti",
  disputed: "açık: üçüncü değerlendirici bekleniyor",
  accepted: "kabul edildi",
  rejected: "reddedildi",
  because: "{word}: {reason}",
  by: "{reviewer}: {word}",
};
