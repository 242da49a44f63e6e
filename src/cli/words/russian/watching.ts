import type { Patterns } from "../../../words/index.js";
import type { Words } from "../english/index.js";

export const watching: Patterns<Words["watching"]> = {
  kinds: {
    web: "лента или карта сайта",
    feed: "лента",
    sitemap: "карта сайта",
    folder: "папка",
    maildir: "Maildir",
    imap: "почтовый ящик",
  },
  spans: {
    days: "{n, number} дн.",
    hours: "{n, number} ч",
    minutes: "{n, number} мин",
    seconds: "{n, number} с",
  },
  every: "раз в {span}",
  added: "{address}: {kind}, {every}",
  next: "следующее посещение {at}",
  never: "больше не посещается",
  failed: "неудачных посещений подряд: {n, number}; {why}",
  begun: "слежение начато; закончить: Ctrl+C.",
  nothingDue: "Посещать пока нечего; сроки всех источников показывает entente watch list.",
  removed: "Слежение прекращено: {address}",
  nothing: "Слежение пока ни за чем не ведётся.",
  visited: "{address}: {told}",
  ended: "{trouble} Больше не посещается.",
  follows: {
    begun: "Подписка оформлена: {subject}",
    already: "Подписка уже есть: {subject}",
    ended: "Подписка отменена: {subject}",
    listed: "{subject} (сообщено по {day})",
    nothing: "{reviewer}: подписок пока нет.",
    search: "запрос {words}",
    saved: "сохранённый запрос {name}",
  },
  mail: {
    nothing: "Нового нет, поэтому письмо не отправлено.",
    sent: "Отправлено: {to}.",
    subject: "Что нового{told, select, none {} other {: {told}}}",
    facts: "{n, plural, one {# факт} few {# факта} many {# фактов} other {# факта}}",
    contradictions:
      "{n, plural, one {# противоречие} few {# противоречия} many {# противоречий} other {# противоречия}}",
  },
  webhooks: {
    removed: "Удалено: {id}",
    received: "Принято отправок: {n, number}{waiting, plural, =0 {} other {; будет отправлено повторно: #}}.",
    none: "Вебхуков пока нет.",
    line: "{id}  {url}  {subjects} ({by}, {day}){paused, select, none {} other {; приостановлено с {paused}}}",
    statuses: { waiting: "ожидает", done: "принято", failed: "отправка прекращена" },
    delivery:
      "{id}  {at}  {status}; {attempts, plural, one {# попытка} few {# попытки} many {# попыток} other {# попытки}}, {changes, plural, one {# изменение} few {# изменения} many {# изменений} other {# изменения}}  {told}",
  },
};
