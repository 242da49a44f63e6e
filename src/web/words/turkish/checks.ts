import type { Patterns } from "../../../words/index.js";
import type { Words } from "../english/index.js";

/** What does not fit: with the reference tables, with other facts, in itself. */
export const checks: Patterns<Words["checks"]> = {
  title: "Denetimler",
  lead: "Birbirini tutmayanlar; karar insanlarındır. Denetim kimin haklı olduğunu değil, nereye bakılacağını söyler.",
  kinds: {
    stale: "Eskimiş veya olanaksız",
    contradicted: "Çelişenler",
    conflicting: "Kaynaklar uyuşmuyor",
    recycled: "Yeniden kullanılmış rakamlar",
  },
  notes: {
    stale: "Başvuru tablolarına göre yazıldıkları sırada eskimiş olan veya doğru olamayacak ifadeler.",
    contradicted: "Örtüştükleri dönem için ikisi birden doğru olamayacak olgu çiftleri.",
    conflicting: "Kendi kaynakları birlikte doğru olamayacak değerler veren olgular.",
    recycled: "Önce bir şey, sonra başka bir şey için söylenen, sık rastlanmayan tutarlar.",
  },
  lists: "Listeler",
  none: {
    stale: "Tablolarla karşılaştırılan {checked} belgede bir şey bulunmadı.",
    contradicted: "Birbiriyle çelişen olgu yok.",
    conflicting: "Kaynakları uyuşmayan olgu yok.",
    recycled: "Elden ele dolaşan bir rakama rastlanmadı.",
  },
  looked: "Bu sayfa için {documents} belgenin {checked} tanesi tablolarla karşılaştırıldı.",
  columns: { finding: "Bulgu", words: "Metinde", holds: "Tabloya göre", source: "Kaynak", party: "Taraf" },
  next: "Devam",
  all: "Listenin tamamı",
};
