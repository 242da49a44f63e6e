import type { Patterns } from "../../../words/index.js";
import type { documents as english } from "../english/documents.js";

/** The list of documents. */
export const documents: Patterns<typeof english> = {
  title: "Belgeler",
  caption: "Belgeler, en son yayımlanan başta",
  empty: "Bu kayıt defterinde henüz belge yok.",
  none: "Bu ölçütlere uyan belge yok.",
  counted: "{n} belge",
  columns: { title: "Başlık", published: "Yayım tarihi", publisher: "Yayıncı", language: "Dil", added: "Eklenme" },
  filter: {
    title: "Daralt",
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
