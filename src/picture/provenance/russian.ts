import { SPEECHES } from "../../words/index.js";
import { counted, number } from "../russian-counts.js";
import type { ProvenanceWords } from "./words.js";

const MANNERS: ProvenanceWords["manners"] = {
  copy: "копия",
  translation: "перевод",
  agency: "сообщение агентства",
  quotes: "цитата",
  cites: "ссылка в примечании",
  "same-text": "тот же текст",
  "same-words": "та же фраза",
};

/** The words of who took a thing from whom in Russian. */
export const RUSSIAN_PROVENANCE_WORDS: ProvenanceWords = {
  title: "Происхождение сведений",
  takes: MANNERS,
  manners: MANNERS,
  notRead: "нет в этом реестре",
  odd: "по кругу или с нарушением хронологии",
  circular: "цитирование по кругу",
  backwards: "опубликовано позже",
  columns: {
    taker: "Текст",
    takerDay: "Дата",
    manner: "Связь",
    source: "Источник",
    sourceDay: "Дата источника",
    odd: "Примечание",
  },
  nobody: "источник неизвестен",
  key: "Слева направо — по времени; стрелка ведёт от источника к тому, кто взял у него сведения. В пунктирной рамке — источники, на которые ссылаются, но которых нет в этом реестре.",
  columnKey:
    "Сверху вниз — по времени; стрелка ведёт от источника к тому, кто взял у него сведения. В пунктирной рамке — источники, на которые ссылаются, но которых нет в этом реестре.",
  speech: () => SPEECHES.ru,
  tie: (taker, takes, source) => `${taker} ← ${source}: ${takes}`,
  more: (nodes) => `В таблице — ещё ${counted(nodes, "источник", "источника", "источников")}.`,
  description({ documents, unread, first, ties, circular }) {
    const read = counted(documents, "документ", "документа", "документов");
    const firsts = first.slice(0, 4).map(({ name, day }) => `${name} (${day})`);
    const how = ties.map(({ manner, count }) => `${MANNERS[manner]} (${number(count)})`);
    return [
      `${read}${unread.length === 0 ? "" : `; упоминаются, но отсутствуют в этом реестре: ${counted(unread.length, "источник", "источника", "источников")}`}.`,
      first.length === 0
        ? "Каждый источник взял сведения у другого."
        : `Сообщили сами, ни на кого не ссылаясь: ${firsts.join(", ")}${first.length > 4 ? " и другие" : ""}.`,
      how.length === 0 ? "Между собой источники не связаны." : `Связи: ${how.join(", ")}.`,
      ...(circular === 0 ? [] : [`Связей, идущих по кругу: ${number(circular)}.`]),
    ].join(" ");
  },
};
