import type { Patterns } from "../../../words/index.js";
import type { Words } from "../english/index.js";

/** Notes, tags and collections on facts, documents and pairs. */
export const remarks: Patterns<Words["remarks"]> = {
  title: "Notlar, etiketler ve koleksiyonlar",
  none: "Henüz bir şey yok.",
  tags: "Etiketler",
  collections: "Koleksiyonlar",
  notes: "Notlar",
  noteBy: "{who}, {at}",
  takeBack: "Kaldır",
  add: "Ekle",
  fields: { note: "Not", tag: "Etiket", collection: "Koleksiyon" },
  hint: "örneğin enerji-2026",
  unclear: "Bir not, etiket veya koleksiyon yazın.",
  noName: "“{given}” geçerli bir ad değil; enerji-2026 gibi harf, rakam, nokta ve kısa çizgi kullanın.",
  list: {
    title: "Koleksiyonlar ve etiketler",
    lead: "Değerlendiricilerin oluşturduğu koleksiyonlar ve etiketler. Beyanları bulmak için tag:AD veya collection:AD diye arayın.",
    empty:
      "Henüz etiket veya koleksiyon yok. Değerlendiriciler bunları olgu, belge ve ikili ilişki sayfalarında ekler.",
    columns: { name: "Ad", facts: "Olgu", documents: "Belge", pairs: "İkili ilişki", last: "Son değişiklik" },
  },
  one: {
    titles: { tag: "Etiket: “{name}”", collection: "Koleksiyon: “{name}”" },
    lead: "{n, number} kayıt: olgular, belgeler ve ikili ilişkiler.",
    missing: {
      tag: "“{name}” etiketini taşıyan bir şey yok.",
      collection: "“{name}” koleksiyonunda bir şey yok.",
    },
    columns: { kind: "Tür", subject: "Ne", by: "Ekleyen", at: "Eklenme tarihi", id: "Kimlik" },
    kinds: { fact: "olgu", document: "belge", pair: "ikili ilişki" },
    search: "Bu beyanları ara",
    gone: "artık hiçbir beyana dayanmayan bir olgu",
  },
};
