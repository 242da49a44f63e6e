import type { Patterns } from "../../../words/index.js";
import type { Words } from "../english/index.js";

/** What is new of what somebody follows. */
export const digest: Patterns<Words["digest"]> = {
  title: "Что нового",
  lead: "Что поступило в реестр по вашим подпискам: новое и изменившееся, то, что больше не утверждается, и то, что теперь противоречит другим сведениям.",
  none: "Подписок пока нет. Подписаться на государство, пару или персону можно на соответствующей странице, а на поисковый запрос — здесь.",
  nothingNew: "Нового нет.",
  since: "Начиная с",
  last: "прошлого просмотра",
  hint: "2026, 2026-03 или 2026-03-15",
  show: "Показать",
  seen: "Всё просмотрено",
  meanwhile: "Тем временем поступили новые сведения; они приведены ниже.",
  follow: "Подписаться",
  unfollow: "Отписаться",
  followed: "Ваши подписки",
  toldTo: "просмотрено по {since}",
  search: "Слова запроса",
  followSearch: "Подписаться на запрос",
  feed: "Лента Atom за последние 30 дней",
  searchFor: "Запрос: {words}",
  sections: {
    contradicted: "Новые противоречия",
    fresh: "Новое",
    changed: "Изменилось",
    withdrawn: "Больше не утверждается",
  },
  columns: {
    subject: "Подписка",
    fact: "Факт",
    other: "Чему противоречит",
    because: "Почему",
    when: "Когда",
    change: "Что изменилось",
    words: "Цитата",
    source: "Документ",
  },
};
