import type { Patterns } from "../../../words/index.js";
import type { Words } from "../english/index.js";

/** The page of an article on two. */
export const brief: Patterns<Words["brief"]> = {
  title: "{title} · Справка",
  about: "Составлено только по фактам реестра; каждое примечание ведёт к источнику.",
  words: "О чём",
  length: "Объём",
  lengths: { short: "Малый", medium: "Средний", long: "Большой" },
  write: "Составить",
  nothing: "По этому запросу сведений об этих двух сторонах нет.",
  further: "Словами источников",
  notes: "Примечания",
  note: "Примечание {number}",
  fact: "Факт",
  back: "Назад к тексту, примечание {number}",
  /** On the page of the dossier. */
  link: "Справка",
};
