import { counted, facts, number } from "../russian-counts.js";
import type { NetworkWords } from "./words.js";

const NOTHING = "Фактов о связях с другими сторонами нет.";

/** The words of a network in Russian. */
export const RUSSIAN_NETWORK_WORDS: NetworkWords = {
  title: "Сеть связей",
  columns: {
    one: "Одна сторона",
    other: "Другая сторона",
    facts: "Факты",
    corroborated: "Из нескольких источников",
    conflicting: "С расхождениями",
  },
  key: "Чем толще линия, тем больше фактов — и о сотрудничестве, и о конфликтах. Расстояние между узлами ничего не означает.",
  disputed: "Пунктир: с расхождениями хотя бы один факт из десяти.",
  nothing: NOTHING,
  tie: (a, b, told) =>
    [
      `${a} и ${b}: ${facts(told.facts)}`,
      ...(told.corroborated > 0 ? [`из нескольких источников — ${number(told.corroborated)}`] : []),
      ...(told.conflicting > 0 ? [`с расхождениями — ${number(told.conflicting)}`] : []),
    ].join(", "),
  node: (name, count) => `${name}: ${facts(count)}`,
  description({ state, partners, others, disputed }) {
    if (partners.length === 0) return NOTHING;
    const first = partners.slice(0, 3).map((one) => `${one.name} (${number(one.facts)})`);
    const [tie] = [...others].sort((a, b) => b.facts - a.facts);
    return [
      `${state}: ${counted(partners.length, "партнёр", "партнёра", "партнёров")}; больше всего фактов — ${first.join(", ")}.`,
      ...(tie ? [`Среди самих партнёров теснее всего связаны ${tie.a} и ${tie.b} (${number(tie.facts)}).`] : []),
      ...(disputed > 0 ? [`Линий, где с расхождениями хотя бы один факт из десяти: ${number(disputed)}.`] : []),
    ].join(" ");
  },
};
