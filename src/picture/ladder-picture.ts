import type { LevelStep, Levels } from "../dossier/index.js";
import type { Cell, Table } from "../table/index.js";
import { isCertain, rankOfLevel } from "../vocabulary/index.js";
import { bracketed, signsOf } from "../words/index.js";
import { factHref } from "./addresses.js";
import { countText } from "./amount.js";
import { isNarrow, LOCALE, label, line, note, picture, SIZE, SMALL, widthIn } from "./drawing.js";
import { legend } from "./legend.js";
import { widthOf, wrapped } from "./lettering.js";
import { element, link, type Markup } from "./markup.js";
import type { Telling } from "./naming.js";
import { GROUND, LINE, QUIET, SHADE, TONES } from "./palette.js";
import type { Picture } from "./picture.js";
import { placed, type Wanting } from "./placing.js";
import { saying } from "./saying.js";
import { type Span, spanOf, whenInFull, whenText } from "./time.js";
import { placeOf, timeAxis } from "./time-axis.js";

/** A step as it can be said: its level, since when, and else as of when, in words; null where no date is told. */
interface StepSeen {
  readonly level: string;
  readonly from: string | null;
  readonly standing: string | null;
}

type StepTold = Pick<LevelStep, "level" | "from"> & Partial<Pick<LevelStep, "standing">>;

/** What can be seen in a ladder. */
export interface LadderSeen {
  readonly now: StepSeen | null;
  /** The first and the last level that facts tell with a date. */
  readonly first: StepSeen | null;
  readonly last: StepSeen | null;
  readonly facts: number;
  readonly undated: number;
  readonly reference: readonly StepSeen[];
}

export interface LadderWords {
  readonly title: string;
  description(seen: LadderSeen): string;
  /** Where there is neither a fact nor a row of the reference table. */
  readonly nothing: string;
  /** The time of a step, of facts and of the reference table. */
  readonly undated: string;
  standing(when: string): string;
  readonly now: string;
  reference(when: string): string;
  /** One step, for those who hear or hover it. */
  step(level: string, from: string | null, until: string | null, origins: number, certain: boolean): string;
  readonly keys: { readonly told: string; readonly reference: string };
  readonly columns: {
    readonly from: string;
    readonly until: string;
    readonly level: string;
    readonly told: string;
    readonly origins: string;
  };
}

export interface LadderTelling extends Telling<LadderWords, "level"> {
  /** EDTF day until which what lasts is drawn; without it, a little beyond the last step. */
  readonly today?: string;
}

const HEAD = 22;
/** Height of a rung without the lines of its dates, and of such a line. */
const RUNG = 26;
const ROW = 15;
const TOLD = TONES[0]!;
/** Of a step that is not certain: thinner ink, and no line leads to it. */
const FAINT = { "fill-opacity": 0.35 };

/**
 * Levels of relations over time: a rung for each level, the lowest at the foot. What facts tell is a solid bar that leads to its fact; what the
 * reference table has is an outline around it. The rung of the level that holds now is shaded and said.
 */
export function ladderPicture(levels: Levels, telling: LadderTelling): Picture {
  const { id, words, locale = LOCALE } = telling;
  const width = widthIn(telling);
  const table = () => tableOf(levels, telling);
  const rungs = rungsOf(levels);
  if (rungs.length === 0) return saying(words.nothing, { title: words.title, table }, telling);
  const narrow = isNarrow(width);
  const undated = levels.history.some((step) => spanOf(seenAt(step)) === null);
  const left = (narrow ? 8 : 220) + (undated ? widthOf(words.undated, SMALL) + 20 : 0);
  const axis = { span: spanOfAll(levels, telling.today), left, right: width - (narrow ? 8 : 20) };
  let y = HEAD;
  const drawn: (() => Markup[])[] = [];
  const feet = new Map<string, number>();
  const shade: Markup[] = [];
  for (const level of rungs) {
    const rung = rungOf(level, levels, { ...telling, ...axis, top: y });
    drawn.push(rung.draw);
    feet.set(level, rung.base);
    if (level === levels.now?.level)
      shade.push(element("rect", { y, width, height: rung.bottom - y, fill: SHADE, rx: 3 }));
    y = rung.bottom;
  }
  const key = legend(
    [
      {
        text: words.keys.told,
        mark: (x, middle) => element("rect", { x, y: middle - 3.5, width: 26, height: 7, fill: TOLD }),
      },
      { text: words.keys.reference, mark: (x, middle) => outline(x, x + 26, middle) },
    ],
    { left: narrow ? 4 : 220, right: width - 8, y: y + 34 },
  );
  return picture(
    {
      id,
      width,
      height: key.bottom + 8,
      title: words.title,
      description: () => words.description(seenOf(levels, telling)),
      table,
    },
    () => [
      ...shade,
      ...timeAxis({ ...axis, top: HEAD - 4, bottom: y, feet: [14, y + 14], locale }),
      risersOf(levels, feet, placeOf(axis)),
      ...drawn.flatMap((draw) => draw()),
      ...key.drawn,
    ],
  );
}

/** The levels that are told or in the table, the highest first; those without a rank last. */
function rungsOf({ history, reference }: Levels): string[] {
  const levels = [...new Set([...history, ...reference].map(({ level }) => level))];
  const rank = (level: string) => rankOfLevel(level) ?? -1;
  return levels.sort((a, b) => rank(b) - rank(a) || (a < b ? -1 : 1));
}

function spanOfAll({ history, reference }: Levels, today: string | undefined): Span {
  const starts = [...history.map(seenAt), ...reference.map(({ from }) => from)].flatMap((at) => spanOf(at)?.from ?? []);
  const [first, last] = [Math.min(...starts), Math.max(...starts)];
  const now = spanOf(today ?? null)?.to;
  if (starts.length === 0) return { from: (now ?? 24_000) - 24, to: now ?? 24_000 };
  const from = Math.floor(first / 12) * 12;
  return { from, to: Math.max(now ?? 0, from + 24, last + Math.max(12, (last - first) * 0.08)) };
}

interface Rung extends LadderTelling {
  readonly span: Span;
  readonly left: number;
  readonly right: number;
  readonly top: number;
}

/** One rung: its name, what the table has of it, what facts tell, and their dates below. */
function rungOf(level: string, levels: Levels, rung: Rung): { draw(): Markup[]; base: number; bottom: number } {
  const { words, names, left, right, top, locale = LOCALE } = rung;
  const xOf = placeOf(rung);
  const narrow = isNarrow(widthIn(rung));
  const bold = levels.now?.level === level;
  const name = names.level(level) + (bold ? bracketed(words.now, signsOf(locale)) : "");
  const lines = narrow ? wrapped(name, right - 4, SIZE, 2, bold) : wrapped(name, 200, SIZE, 3, bold);
  const base = top + (narrow ? lines.length * ROW + 14 : RUNG / 2 + 2);
  const first = narrow ? top + 15 : base + 4;
  const told = levels.history.filter((step) => step.level === level);
  const known = levels.reference.filter((step) => step.level === level);
  const wanting = wantingOf(told, known, rung);
  const dates = placed(wanting, {
    left: narrow ? 4 : 220,
    right: right + 6,
    rows: 2,
    most: 240,
    least: 240,
    size: SMALL,
  });
  const rows = dates.reduce((most, { row }) => Math.max(most, row + 1), 1);
  return {
    draw: () => [
      ...lines.map((text, i) => label(4, first + i * ROW, text, { bold })),
      line(left, base, right, base, LINE),
      ...known.map(({ from }) =>
        outline(xOf(spanOf(from)?.from ?? rung.span.from), xOf(endOf(from, levels, rung)), base),
      ),
      ...told.map((step) => barOf(step, base, rung)),
      ...dates.map(({ at, row, text, anchor }) =>
        note(at, base + 8 + (row + 1) * ROW - 4, text, { anchor, ring: bold ? SHADE : GROUND }),
      ),
    ],
    base,
    bottom: Math.max(base + 10 + rows * ROW, narrow ? 0 : first + lines.length * ROW) + 4,
  };
}

/** The dates of a rung. What the table has of a step stands with it; undated steps come last, since they have least to say. */
function wantingOf(told: readonly LevelStep[], known: Levels["reference"], rung: Rung): Wanting[] {
  const { words, left, locale = LOCALE } = rung;
  const xOf = placeOf(rung);
  const at = (from: string | null) => startOf(from, left, xOf);
  const beside = (from: string | null) => known.find((row) => Math.abs(at(row.from) - at(from)) < 12);
  const steps = told.map((step): Wanting => {
    const { fact, from } = step;
    if (spanOf(from) === null) {
      const seen = seenAt(step);
      const text = seen === null || from !== null ? words.undated : words.standing(whenText(seen, locale));
      return { id: fact, text, x: at(seen) };
    }
    const [own, other] = [whenText(from!, locale), beside(from)];
    const also = other === undefined ? own : whenText(other.from, locale);
    return {
      id: fact,
      text: own === also ? own : `${own}${signsOf(locale).semicolon}${words.reference(also)}`,
      x: at(from),
    };
  });
  const alone = known
    .filter((row) => !told.some(({ from }) => beside(from) === row))
    .map(({ from }, i) => ({ id: `reference ${i}`, text: words.reference(whenText(from, locale)), x: at(from) }));
  const dated = ({ x }: Wanting) => x >= left;
  return [...steps.filter(dated), ...alone, ...steps.filter((step) => !dated(step))];
}

/** From when on a step is seen: since it began, or since a text called it so. */
const seenAt = ({ from, standing }: LevelStep): string | null => from ?? standing;

/** Where a step begins; left of the axis where nobody knows. */
function startOf(from: string | null, left: number, xOf: (month: number) => number): number {
  const span = spanOf(from);
  return span === null ? left - 12 : xOf(span.from);
}

/** When a row of the table ends: with its own end, with the next row, or with the axis. */
function endOf(from: string, { reference }: Levels, { span }: Rung): number {
  const start = spanOf(from)?.from ?? span.from;
  const own = spanOf(reference.find((row) => row.from === from)?.to ?? null)?.to;
  const next = reference.map((row) => spanOf(row.from)?.from ?? 0).filter((other) => other > start);
  return Math.min(span.to, own ?? Number.POSITIVE_INFINITY, ...next);
}

function outline(from: number, to: number, base: number): Markup {
  const place = { x: from, y: base - 7, width: Math.max(4, to - from), height: 14, rx: 3 };
  return element("rect", { ...place, fill: "none", stroke: QUIET, "stroke-width": 1.5, "stroke-dasharray": "4 3" });
}

function barOf(step: LevelStep, base: number, { words, names, left, locale = LOCALE, ...axis }: Rung): Markup {
  const { fact, level, from, until, support } = step;
  const certain = isCertain(step);
  const xOf = placeOf({ ...axis, left });
  const [start, end] = [spanOf(seenAt(step)), spanOf(until)];
  const x = startOf(seenAt(step), left, xOf);
  const stop = Math.max(x + 4, end === null ? axis.right : xOf(Math.min(axis.span.to, end.from)));
  const [since, till] = [from, until].map((time) => (time === null ? null : whenText(time, locale)));
  return link(
    factHref(fact),
    words.step(names.level(level), since ?? null, till ?? null, support, certain),
    element("rect", { x: x - 8, y: base - 12, width: 24, height: 24, fill: GROUND, "fill-opacity": 0 }),
    start !== null &&
      element("rect", { x, y: base - 3.5, width: stop - x, height: 7, fill: TOLD, ...(certain ? {} : FAINT) }),
    element("circle", {
      cx: x,
      cy: base,
      r: 5,
      fill: spanOf(from) === null ? GROUND : TOLD,
      stroke: TOLD,
      "stroke-width": 2,
    }),
  );
}

/** Thin lines from each dated step to the next, so that the bars read as steps. */
function risersOf({ history }: Levels, feet: ReadonlyMap<string, number>, xOf: (month: number) => number): Markup {
  const dated = history.filter((step) => isCertain(step) && spanOf(step.from) !== null);
  const paths = dated.slice(1).map(({ level, from }, i) => {
    const x = Math.round(xOf(spanOf(from)!.from) * 10) / 10;
    return `M${x},${feet.get(dated[i]!.level)}V${feet.get(level)}`;
  });
  return element("path", { d: paths.join("") || "M0,0", stroke: TOLD, "stroke-width": 1.5, fill: "none" });
}

function seenOf({ now, history, reference }: Levels, { names, locale = LOCALE }: LadderTelling): LadderSeen {
  const said = ({ level, from, standing = null }: StepTold): StepSeen => ({
    level: names.level(level),
    from: from === null ? null : whenInFull(from, locale),
    standing: standing === null ? null : whenInFull(standing, locale),
  });
  const dated = history.filter(({ from }) => spanOf(from) !== null);
  return {
    now: now && said(now),
    first: dated[0] ? said(dated[0]) : null,
    last: dated.length > 0 ? said(dated.at(-1)!) : null,
    facts: history.length,
    undated: history.length - dated.length,
    reference: reference.map(said),
  };
}

function tableOf({ history, reference }: Levels, { words, names, locale = LOCALE }: LadderTelling): Table {
  const { columns, keys } = words;
  const when = (edtf: string | null): Cell => (edtf === null ? null : { text: whenText(edtf, locale), value: edtf });
  return {
    caption: words.title,
    columns: [
      { title: columns.from },
      { title: columns.until },
      { title: columns.level },
      { title: columns.told },
      { title: columns.origins, numeric: true },
    ],
    rows: [
      ...history.map(({ fact, level, from, until, support }): Cell[] => [
        when(from),
        when(until),
        { text: names.level(level), href: factHref(fact), value: level },
        keys.told,
        { text: countText(support, locale), value: support },
      ]),
      ...reference.map(({ level, from, to, label }): Cell[] => [
        when(from),
        when(to),
        { text: label, value: level },
        keys.reference,
        null,
      ]),
    ],
  };
}
