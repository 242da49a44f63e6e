import type { Patterns } from "../../../words/index.js";
import type { Words } from "../english/index.js";

export const take: Patterns<Words["take"]> = {
  files: "Скачать",
  word: "Word",
  excel: "Excel",
  markdown: "Markdown",
  data: "Данные",
  cite: "Как сослаться",
  styles: { chicago: "Chicago", apa: "APA", iso690: "ISO 690", gost: "ГОСТ Р 7.0.5" },
  about:
    "Ссылки оформлены самой программой по руководству к каждому стилю, без процессора CSL. Для других стилей импортируйте один из этих файлов в Zotero или другую библиографическую программу.",
  notes: "Word, сноски в стиле",
  bib: "BibTeX",
  ris: "RIS",
  csl: "CSL-JSON",
  digest: "Контрольная сумма",
  state: "состояние {digest}{date, select, none {} other {, {date}}}",
  snapshot: "снимок {name}{date, select, none {} other {, {date}}}",
};
