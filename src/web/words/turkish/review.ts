import type { Patterns } from "../../../words/index.js";
import type { Words } from "../english/index.js";

/** The review queue. */
export const review: Patterns<Words["review"]> = {
  title: "Değerlendirme",
  lead: "Değerlendirilmesi en çok kazanç sağlayacak beyanlar başta yer alır: hem belirsiz olan hem de çok şeyin bağlı olduğu beyanlar.",
  progress: "Şimdiye kadar {judged, number} beyan karara bağlandı; {waiting} bekliyor.",
  most: "{n} veya daha fazlası",
  none: "Bütün beyanlar karara bağlandı. Belge ekleyin veya verilen kararlara bakın.",
  empty: "Bu kayıt defterinde henüz beyan yok. Önce belge ekleyin.",
  add: "Belge ekle",
  orphans: "Beyanı kalmayan kararlar",
  agreement: "Değerlendiriciler arası uyuşma",
  why: "Neden bu beyan:",
  gain: "beklenen kazanç: {gain}",
  uncertain: "benzer beyanların doğruluk oranı: {percent}",
  alone: "tek kaynak",
  others: "{n, number} bağımsız kaynak",
  sum: "buna bağlı tutar: {dollars}",
  conflicts: "olgusundaki {n, number} değer uyuşmazlığını giderebilir",
  busy: "bu ikili ilişkide {n, number} olgu var",
  waiting: "Karar bekleyen beyanlar",
  columns: { gain: "Kazanç", conflicts: "Değer uyuşmazlığı", usd: "ABD doları", pair: "İkili ilişkideki olgular" },
};
