import type { Patterns } from "../../../words/index.js";
import type { Words } from "../english/index.js";

/** The review queue. */
export const review: Patterns<Words["review"]> = {
  title: "Değerlendirme",
  lead: "Hakkında verilecek kararın en çok kazandırması beklenen bildirimler başta durur: hem belirsiz olan hem de çok şeyin bağlı olduğu bildirimler.",
  progress: "Şimdiye kadar {judged, number} bildirim karara bağlandı; {waiting} bekliyor.",
  most: "{n} veya daha fazlası",
  none: "Bütün bildirimler karara bağlandı. Belge ekleyin veya verilen kararları okuyun.",
  empty: "Bu kayıt defterinde henüz bildirim yok. Önce belge ekleyin.",
  add: "Belge ekle",
  orphans: "Bildirimi kalmayan kararlar",
  agreement: "İki değerlendirici yan yana",
  why: "Neden bu:",
  gain: "beklenen kazanç {gain}",
  uncertain: "benzer bildirimlerin doğruluk oranı {percent}",
  alone: "başka söyleyen yok",
  others: "{n, number} bağımsız kaynak bunu söylüyor",
  sum: "buna bağlı tutar {dollars}",
  conflicts: "olgusundaki {n, number} uyuşmazlığı çözebilir",
  busy: "bu ikili ilişkide {n, number} olgu var",
  waiting: "Karar bekleyen bildirimler",
  columns: { gain: "Kazanç", conflicts: "Uyuşmazlık", usd: "ABD doları", pair: "İkili ilişkideki olgular" },
};
