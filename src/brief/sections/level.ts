import type { LevelStep, Levels } from "../../dossier/index.js";
import { ladderPicture } from "../../picture/index.js";
import { isCertain } from "../../vocabulary/index.js";
import { dateWords, slugWords } from "../../words/index.js";
import { binned } from "../bins.js";
import { factsCell, rowsOf, type Section, type Strip, said, sectionOf } from "../section.js";
import type { BriefWords } from "../words.js";
import type { Context } from "./context.js";

/** The level of relations now, how it came to it as a ladder, and what the reference table has. */
export function levelSection(levels: Levels, today: string, context: Context): Section | null {
  const { now, history, reference } = levels;
  const { level: words, columns, origins } = context.words;
  if (history.length + reference.length === 0) return null;
  const rows = history.map((step) => [
    held(step, step === now, context.words),
    slugWords(step.level),
    origins(step.support),
    factsCell(step.fact),
  ]);
  const known = reference.map(({ from, label }) => `${label} (${dateWords(from)})`);
  return sectionOf(
    words.title,
    [
      said(nowWords(levels, words), toldBy(levels)),
      ladder(history, today),
      rowsOf([columns.when, columns.level, columns.toldBy, columns.fact], 1, rows, context),
      known.length === 0 ? null : said(words.reference(known)),
    ],
    () => ladderPicture(levels, { id: "level", words: context.words.pictures.ladder, names: context.names, today }),
  );
}

function nowWords({ now, history }: Levels, words: BriefWords["level"]): string {
  if (now !== null) return words.now(slugWords(now.level), now.from, now.standing, now.support);
  const ended = history.findLast((step) => isCertain(step) && step.until !== null);
  if (ended !== undefined) return words.ended(slugWords(ended.level), ended.until!);
  const perhaps = history.at(-1);
  return perhaps === undefined ? words.none : words.perhaps(slugWords(perhaps.level), perhaps.confidence);
}

/** The fact that the sentence of `nowWords` is of. */
function toldBy({ now, history }: Levels): string[] {
  const step = now ?? history.findLast((one) => isCertain(one) && one.until !== null) ?? history.at(-1);
  return step === undefined ? [] : [step.fact];
}

function held({ from, standing, until }: LevelStep, isNow: boolean, { level: words, undated }: BriefWords): string {
  if (from === null) return standing === null ? undated : words.standing(standing);
  if (until === null) return isNow ? words.since(from) : words.from(from);
  return words.between(from, until);
}

/** A row for each level, the highest first, filled while it held. */
function ladder(history: readonly LevelStep[], today: string): Strip | null {
  const dated = history.filter((step): step is LevelStep & { from: string } => /^\d{4}/u.test(step.from ?? ""));
  const year = (edtf: string) => edtf.slice(0, 4);
  const last = year([today, ...dated.map(({ from }) => from)].sort().at(-1)!);
  const bins = binned([...dated.map(({ from }) => year(from)), ...(dated.length > 0 ? [last] : [])], 12);
  if (bins === null) return null;
  const levels = new Map<string, { rank: number; values: number[]; from: string }>();
  for (const [i, { level, rank, from, until }] of dated.entries()) {
    const row = levels.get(level) ?? { rank: rank ?? -1, values: Array.from({ length: bins.count }, () => 0), from };
    // A step that no fact ends lasts until the next begins.
    const next = until !== null && /^\d{4}/u.test(until) ? until : (dated[i + 1]?.from ?? last);
    for (let at = bins.place(year(from)); at <= bins.place(year(next)); at++) row.values[at] = 1;
    levels.set(level, row);
  }
  return {
    kind: "strip",
    from: bins.from,
    to: bins.to,
    shared: true,
    rows: [...levels]
      .sort(([, a], [, b]) => b.rank - a.rank)
      .map(([level, { values, from }]) => ({ label: slugWords(level), values, said: year(from) })),
  };
}
