import type { Prose } from "./prose.js";

/** What stands around the notes and behind the text in Turkish. */
export const NOTES: Prose["notes"] = {
  note: "Not",
  title: "Notlar",
  documents: "Kaynaklar",
  fact: "Olgu {id}.",
  back: "Metinde {n} numaralı notun bulunduğu yere dön",
  more: "Ve {n} belge daha.",
  quoted: "“{words}”",
  edition: "Bu metin, {ledger} kayıt defterinin {digest} sürümüne dayanır.",
  nothing: "Kayıt defterinde bu iki taraf hakkında bilgi yok.",
  untold: "Kayıt defterinde iki tarafa ilişkin bulunan olguların hiçbiri Türkçe olarak aktarılamıyor.",
  further: "Kaynaklardan",
  left: { other: "Kayıt defterinde iki tarafa ilişkin {n} olgu daha var ({why})." },
  leftBecause: {
    uncertain: "kesinliği %60’ın altında olan: {n}",
    untellable: "kaynakların doğruladığı bir cümleyle anlatılamayan: {n}",
    lighter: "ağırlığı daha az olan: {n}",
  },
  signs: [": ", "; ", ". "],
};
