import type { Patterns } from "../../../words/index.js";
import type { Words } from "../english/index.js";

/** The page of an article on two. */
export const brief: Patterns<Words["brief"]> = {
  title: "{title} · Bilgi notu",
  about: "Yalnızca kayıt defterindeki olgulardan yazılmıştır; her not kaynağına götürür.",
  words: "Konu",
  length: "Uzunluk",
  lengths: { short: "Kısa", medium: "Orta", long: "Uzun" },
  write: "Yaz",
  nothing: "Bu iki taraf hakkında bu konuya uyan kayıt yok.",
  further: "Kaynakların kendi sözleriyle",
  notes: "Notlar",
  note: "Not {number}",
  fact: "Olgu",
  back: "Metinde {number} numaralı notun bulunduğu yere dön",
  /** On the page of the dossier. */
  link: "Bilgi notu",
};
