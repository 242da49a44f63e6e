import type { Patterns } from "../../../words/index.js";
import type { Words } from "../english/index.js";

export const take: Patterns<Words["take"]> = {
  files: "下载",
  word: "Word",
  excel: "Excel",
  markdown: "Markdown",
  data: "数据",
  cite: "引用本页",
  styles: { chicago: "Chicago", apa: "APA", iso690: "ISO 690", gost: "GOST R 7.0.5" },
  about:
    "引文由Entente依照各格式手册编排，没有使用CSL处理程序。如需其他格式，可将其中任一文件导入Zotero或其他文献管理软件。",
  notes: "Word，脚注格式",
  bib: "BibTeX",
  ris: "RIS",
  csl: "CSL-JSON",
  digest: "哈希值",
  state: "哈希值 {digest}{date, select, none {} other {，{date}}}",
  snapshot: "快照 {name}{date, select, none {} other {，{date}}}",
};
