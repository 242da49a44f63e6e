import type { Patterns } from "../../../words/index.js";
import type { Words } from "../english/index.js";

export const changes: Patterns<Words["changes"]> = {
  title: "{who}: что изменилось",
  since: "Начало периода",
  until: "Конец периода",
  by: "Отсчёт",
  bases: { published: "по дате публикации", added: "по дате поступления в реестр" },
  show: "Сравнить",
  hint: "2026, 2026-03 или 2026-03-15",
  lead: "Что было известно к началу периода ({since}) и что {until, select, none {известно сейчас} other {было известно к его концу ({until})}}.",
  basisNote: {
    published: "Документ учитывается с даты публикации и до появления более поздней редакции.",
    added: "Документ учитывается с момента добавления в реестр. Изменением считается и повторное чтение текста.",
  },
  facts:
    "К началу периода: {before, plural, one {# факт} few {# факта} many {# фактов} other {# факта}}; к концу: {after, plural, one {# факт} few {# факта} many {# фактов} other {# факта}}.",
  none: "Изменений нет.",
  nothingBefore: "До этого дня ничего не было известно, поэтому здесь всё новое.",
  sections: {
    fresh: "Новое",
    changed: "Изменилось",
    withdrawn: "Больше не утверждается",
    support: "Источников стало больше или меньше",
  },
  columns: {
    fact: "Факт",
    when: "Когда",
    change: "Что изменилось",
    words: "Цитата",
    source: "Документ",
    edition: "Более поздняя редакция",
  },
  dossier: "Досье",
  link: "Что изменилось за период…",
  order: "Начало периода не может быть позже его конца.",
};
