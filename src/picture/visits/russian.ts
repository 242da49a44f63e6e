import { own } from "../../text/index.js";
import { capitalised, dateWords, SPEECHES, slugWords } from "../../words/index.js";
import { counted, period } from "../russian-counts.js";
import type { VisitsWords } from "./words.js";

const { ru } = SPEECHES;
const visitsOf = (value: number) => counted(value, "визит", "визита", "визитов");
const direction: VisitsWords["direction"] = (from, to, total) =>
  `${capitalised(from, "ru")} → ${to}: ${visitsOf(total)}`;

/** The words of a picture of visits in Russian. */
export const RUSSIAN_VISITS_WORDS: VisitsWords = {
  title: "Взаимные визиты",
  columns: {
    from: "Откуда",
    to: "Куда",
    when: "Когда",
    kind: "Вид",
    visitor: "Гость",
    place: "Место",
    status: "Статус",
  },
  statuses: ru.words.statuses,
  key: "Каждый квадрат — визит в свой день или месяц; тонкая линия — визит, дата которого известна лишь с точностью до года или более длительного периода. Пустой квадрат — визит запланирован или согласован. Перечёркнутый — визит отменён, приостановлен или отрицается.",
  crowded: "Высота столбца — число визитов.",
  nothing: "Визитов с известной датой нет.",
  others: "другие",
  direction,
  kind: (slug) => own(ru.words.visits, slug ?? "unspecified") ?? `визит (${slugWords(slug ?? "")})`,
  when: (edtf) => (edtf === null ? "без даты" : dateWords(edtf, ru)),
  visit: ({ when, kind, visitor, place, status }) =>
    `${when}: ${[kind, visitor, place].filter((part) => part !== null).join(", ")} (${status})`,
  years: (from, to, visits) => `${period(from, to)}: ${visitsOf(visits)}`,
  leftOut: (visits, years) =>
    `Не показано из-за большого отрыва во времени: ${visitsOf(visits)} (${years.join(", ")}); см. таблицу.`,
  missing: (undated, older) => {
    const parts = [
      ...(undated > 0 ? [`Без даты, поэтому не показано: ${visitsOf(undated)}.`] : []),
      ...(older > 0 ? [`Не показано более ранних: ${visitsOf(older)}.`] : []),
    ];
    return parts.length === 0 ? null : parts.join(" ");
  },
  description: (told) => {
    if (told.every(({ total }) => total === 0)) return "Визиты неизвестны.";
    return told
      .map(({ from, to, total, first, last }) => {
        const years = first === null || last === null ? "" : `, ${period(first, last)}`;
        return `${direction(from, to, total)}${years}.`;
      })
      .join(" ");
  },
};
