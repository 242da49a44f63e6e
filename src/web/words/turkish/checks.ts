import type { Patterns } from "../../../words/index.js";
import type { Words } from "../english/index.js";

/** What does not fit: with the reference tables, with other facts, in itself. */
export const checks: Patterns<Words["checks"]> = {
  title: "Denetimler",
  lead: "Olası hatalar ve tutarsızlıklar. Denetimler kimin haklı olduğunu değil, nereye bakılacağını gösterir.",
  kinds: {
    stale: "Eskimiş veya olanaksız ifadeler",
    contradicted: "Çelişen olgular",
    conflicting: "Uyuşmayan kaynaklar",
    recycled: "Yeniden kullanılmış rakamlar",
  },
  notes: {
    stale: "Başvuru tablolarına göre yazıldıkları sırada eskimiş olan veya doğru olamayacak ifadeler.",
    contradicted: "Örtüştükleri dönem için ikisi birden doğru olamayacak olgu çiftleri.",
    conflicting: "Kaynakları, birlikte doğru olamayacak değerler veren olgular.",
    recycled: "Önce bir şey, sonra başka bir şey için söylenen, sık rastlanmayan tutarlar.",
  },
  lists: "Listeler",
  none: {
    stale: "Başvuru tablolarıyla karşılaştırılan {checked} belgede bir şey bulunmadı.",
    contradicted: "Birbiriyle çelişen olgu yok.",
    conflicting: "Kaynakları uyuşmayan olgu yok.",
    recycled: "Yeniden kullanılmış rakam bulunmadı.",
  },
  looked: "Bu sayfa için {documents} belgenin {checked} tanesi başvuru tablolarıyla karşılaştırıldı.",
  columns: { finding: "Bulgu", words: "Metinde", holds: "Başvuru tablosu", source: "Kaynak", party: "Taraf" },
  next: "Sonraki",
  all: "Listenin tamamı",
};
