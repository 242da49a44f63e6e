import type { Cell, Table } from "../../../table/index.js";
import type { Tongue } from "../../words/index.js";
import type { Scores } from "./measured.js";

interface Counted {
  readonly annotated: number;
  readonly found: number;
  readonly right: number;
}

/** How often claims of each type are right, those that are most often so first. */
export function typeScores({ types }: Scores, tongue: Tongue): Table {
  const { scores } = tongue.words.about;
  const rank = ({ annotated, found, right }: Counted) => (2 * right) / Math.max(1, found + annotated);
  return {
    caption: scores.types,
    columns: columnsOf(scores.type, tongue),
    rows: [...types]
      .sort((a, b) => rank(b) - rank(a))
      .map(({ type, ...counted }) => [
        { text: tongue.speech.words.types[type], value: type },
        ...scoreCells(counted, tongue),
      ]),
  };
}

/** The same by language and kind of text. */
export function kindScores({ kinds }: Scores, tongue: Tongue): Table {
  const { scores } = tongue.words.about;
  return {
    caption: scores.kinds.caption,
    columns: [...columnsOf(scores.kind, tongue), { title: scores.certain, numeric: true }, { title: scores.precision }],
    rows: kinds.map(({ language, kind, certain, ...counted }) => [
      { text: scores.kinds[kind]({ language: tongue.language(language) }), value: `${language} ${kind}` },
      ...scoreCells(counted, tongue),
      certain.found,
      share(certain.right, certain.found, tongue),
    ]),
  };
}

/** What the number beside a claim was worth. */
export function confidenceScores({ confidence }: Scores, tongue: Tongue): Table {
  const { scores } = tongue.words.about;
  return {
    caption: scores.confidence,
    columns: [{ title: scores.said }, { title: scores.found, numeric: true }, { title: scores.wasRight }],
    rows: confidence.map(({ from, claims, right }) => [
      { text: scores.between({ from: tongue.percent(from), to: tongue.percent(from + 0.1) }), value: from },
      claims,
      share(right, claims, tongue),
    ]),
  };
}

function columnsOf(first: string, { words }: Tongue) {
  const { scores } = words.about;
  return [
    { title: first },
    { title: scores.annotated, numeric: true },
    { title: scores.recall },
    { title: scores.found, numeric: true },
    { title: scores.precision },
  ];
}

function scoreCells({ annotated, found, right }: Counted, tongue: Tongue): Cell[] {
  return [annotated, annotated === null ? null : share(right, annotated, tongue), found, share(right, found, tongue)];
}

function share(part: number, whole: number, tongue: Tongue): Cell {
  if (whole === 0) return null;
  return { text: tongue.percent(part / whole), value: Math.round((1000 * part) / whole) / 1000, share: part / whole };
}
