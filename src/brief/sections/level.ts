import type { LevelStep, Levels } from "../../dossier/index.js";
import { ladderPicture } from "../../picture/index.js";
import { own } from "../../text/index.js";
import { isCertain, slug } from "../../vocabulary/index.js";
import { capitalised, termWords } from "../../words/index.js";
import { binned } from "../bins.js";
import { factsCell, rowsOf, type Section, type Strip, said, sectionOf } from "../section.js";
import type { BriefWords } from "../words/index.js";
import type { Context } from "./context.js";

/** The level of relations now, how it came to it as a ladder, and what the reference table has. */
export function levelSection(levels: Levels, today: string, context: Context): Section | null {
  const { now, history, reference } = levels;
  const { level: words, columns, origins, date, semicolon } = context.words;
  const { level: named } = context.names;
  if (history.length + reference.length === 0) return null;
  const rows = history.map((step) => [
    held(step, step === now, context.words),
    named(step.level),
    origins({ n: step.support }),
    factsCell(step.fact),
  ]);
  const known = reference.map((one) =>
    context.words.beside({ words: labelWords(one, context.words), more: date(one.from) }),
  );
  return sectionOf(
    words.title,
    [
      said(nowWords(levels, context.words), toldBy(levels)),
      ladder(history, today, named),
      rowsOf([columns.when, columns.level, columns.toldBy, columns.fact], 1, rows, context),
      known.length === 0 ? null : said(words.reference({ known: known.join(semicolon) })),
    ],
    () => ladderPicture(levels, { id: "level", words: context.words.pictures.ladder, names: context.names, today }),
  );
}

/** What the parties call a level of the reference table: it has their words in English, other languages have their own for them or for the level that they name. */
function labelWords({ label, level }: Levels["reference"][number], { speech }: BriefWords): string {
  const named = own(speech.words.levels, slug(label));
  return named ?? (speech.regions === null ? label : termWords(level, speech, "level"));
}

function nowWords({ now, history }: Levels, { level: words, date, speech }: BriefWords): string {
  const day = (edtf: string | null) => (edtf === null ? null : date(beginning(edtf)));
  if (now !== null)
    return words.now({
      level: capitalised(termWords(now.level, speech, "level"), speech.locale),
      since: day(now.from),
      standing: day(now.standing),
      n: now.support,
    });
  const ended = history.findLast((step) => isCertain(step) && step.until !== null);
  if (ended !== undefined)
    return words.ended({ level: termWords(ended.level, speech, "level"), until: date(beginning(ended.until!)) });
  const perhaps = history.at(-1);
  return perhaps === undefined
    ? words.none
    : words.perhaps({
        level: termWords(perhaps.level, speech, "level"),
        percent: Math.round(100 * perhaps.confidence),
      });
}

/** The fact that the sentence of `nowWords` is of. */
function toldBy({ now, history }: Levels): string[] {
  const step = now ?? history.findLast((one) => isCertain(one) && one.until !== null) ?? history.at(-1);
  return step === undefined ? [] : [step.fact];
}

function held(
  { from, standing, until }: LevelStep,
  isNow: boolean,
  { level: words, undated, date }: BriefWords,
): string {
  const day = (edtf: string) => date(beginning(edtf));
  if (from === null) return standing === null ? undated : words.standing({ day: day(standing) });
  // A text that tells of a level and of the one that took its place on one day knows the first of that day alone.
  if (until === from) return words.standing({ day: day(from) });
  if (until === null) return words[isNow ? "since" : "from"]({ day: day(from) });
  return words.between({ from: day(from), until: day(until) });
}

/** An interval that is open at its end as the day on which it begins (EDTF): what is said of it has a "since" already. */
const beginning = (edtf: string) => edtf.replace(/\/(?:\.\.)?$/u, "");

/** A row for each level, the highest first, filled while it held. */
function ladder(history: readonly LevelStep[], today: string, named: (level: string) => string): Strip | null {
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
      .map(([level, { values, from }]) => ({ label: named(level), values, said: year(from) })),
  };
}
