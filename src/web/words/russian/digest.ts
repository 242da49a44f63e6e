import type { Patterns } from "../../../words/index.js";
import type { Words } from "../english/index.js";

/** What is new of what somebody follows. */
export const digest: Patterns<Words["digest"]> = {
  title: "Что нового",
  lead: "Что поступило в реестр о том, на что вы подписаны: новое, изменившееся, больше не утверждаемое и вступившее в противоречие с другими сведениями.",
  none: "Подписок пока нет. Подпишитесь на государство, пару или человека на их странице либо на запрос здесь.",
  nothingNew: "Нового нет.",
  since: "Начиная с",
  last: "с прошлого просмотра",
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
    other: "Противоречит",
    because: "Почему",
    when: "Когда",
    change: "Что изменилось",
    words: "Слова-основание",
    source: "Документ",
  },
};
