import type { Patterns } from "../../../words/index.js";
import type { Words } from "../english/index.js";

export const remarks: Patterns<Words["remarks"]> = {
  title: "Заметки, метки и подборки",
  none: "Пока ничего нет.",
  tags: "Метки",
  collections: "Подборки",
  notes: "Заметки",
  noteBy: "{who}, {at}",
  takeBack: "Убрать",
  add: "Добавить",
  fields: { note: "Заметка", tag: "Метка", collection: "Подборка" },
  hint: "например, energy-2026",
  unclear: "Укажите заметку, метку или подборку.",
  noName: "Название «{given}» не подходит: допустимы буквы, цифры, точки и дефисы, например energy-2026.",
  list: {
    title: "Подборки и метки",
    lead: "Составлены рецензентами. Утверждения находит поиск по запросу tag:НАЗВАНИЕ или collection:НАЗВАНИЕ.",
    empty: "Меток и подборок пока нет. Рецензенты создают их на страницах фактов, документов и пар.",
    columns: {
      name: "Название",
      facts: "Факты",
      documents: "Документы",
      pairs: "Пары",
      last: "Последнее изменение",
    },
  },
  one: {
    titles: { tag: "Метка «{name}»", collection: "Подборка «{name}»" },
    lead: "Всего фактов, документов и пар: {n, number}.",
    missing: {
      tag: "С меткой «{name}» ничего нет.",
      collection: "В подборке «{name}» ничего нет.",
    },
    columns: { kind: "Вид", subject: "Что", by: "Кто добавил", at: "Добавлено", id: "Идентификатор" },
    kinds: { fact: "факт", document: "документ", pair: "пара" },
    search: "Найти эти утверждения",
    gone: "факт, который больше не утверждается",
  },
};
