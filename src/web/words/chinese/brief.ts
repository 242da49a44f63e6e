import type { Patterns } from "../../../words/index.js";
import type { Words } from "../english/index.js";

/** The page of an article on two. */
export const brief: Patterns<Words["brief"]> = {
  title: "{title} · 简报",
  about: "全文仅依据台账中的事实写成；每条注释都指向出处。",
  words: "主题",
  length: "篇幅",
  lengths: { short: "短", medium: "中", long: "长" },
  write: "撰写",
  nothing: "台账中没有双方在这一主题上的记载。",
  further: "来源原文",
  notes: "注释",
  note: "注{number}",
  fact: "事实",
  back: "返回正文中的注{number}",
  /** On the page of the dossier. */
  link: "简报",
};
