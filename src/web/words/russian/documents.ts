import type { Patterns } from "../../../words/index.js";
import type { Words } from "../english/index.js";

export const documents: Patterns<Words["documents"]> = {
  title: "Документы",
  caption: "Документы, сначала новые",
  empty: "В этом реестре пока нет документов.",
  none: "Таких документов нет.",
  counted: "{n, plural, one {# документ} few {# документа} many {# документов} other {# документа}}",
  columns: {
    title: "Заголовок",
    published: "Опубликовано",
    publisher: "Издатель",
    language: "Язык",
    added: "Добавлено",
  },
  filter: {
    title: "Фильтр",
    publisher: "Издатель",
    from: "Опубликовано с",
    to: "по",
    language: "Язык",
    show: "Показать",
    all: "Все документы",
  },
  publishers: "Все издатели и их виды",
  next: "Более ранние документы",
};
