import type { Patterns } from "../../../words/index.js";
import type { Words } from "../english/index.js";

/** What is taken along from a page, and how it is cited. */
export const take: Patterns<Words["take"]> = {
  files: "İndir",
  word: "Word",
  excel: "Excel",
  markdown: "Markdown",
  data: "Veri",
  cite: "Kaynak göster",
  styles: { chicago: "Chicago", apa: "APA", iso690: "ISO 690", gost: "GOST R 7.0.5" },
  about:
    "Künyeleri her kılavuza göre Entente biçimlendirir; CSL işlemcisi kullanılmaz. Başka bir biçim için bu dosyalardan birini Zotero’ya veya başka bir kaynakça programına aktarın.",
  notes: "Word, dipnot biçimi",
  bib: "BibTeX",
  ris: "RIS",
  csl: "CSL-JSON",
  digest: "Özet değeri",
  state: "sürüm {digest}{date, select, none {} other {, {date}}}",
  snapshot: "anlık görüntü {name}{date, select, none {} other {, {date}}}",
};
