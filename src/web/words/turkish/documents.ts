import type { Patterns } from "../../../words/index.js";
import type { Words } from "../english/index.js";

/** The list of documents. */
export const documents: Patterns<Words["documents"]> = {
  title: "Belgeler",
  caption: "Belgeler, en son yayımlanan başta",
  empty: "Bu kayıt defterinde henüz belge yok.",
  none: "Eşleşen belge yok.",
  counted: "{n, number} belge",
  columns: {
    title: "Başlık",
    published: "Yayım tarihi",
    publisher: "Yayıncı",
    language: "Dil",
    added: "Eklenme tarihi",
  },
  filter: {
    title: "Filtre",
    publisher: "Yayıncı",
    from: "Yayım tarihi (en erken)",
    to: "Yayım tarihi (en geç)",
    language: "Dil",
    show: "Göster",
    all: "Bütün belgeler",
  },
  publishers: "Bütün yayıncılar ve türleri",
  next: "Daha eski belgeler",
};
