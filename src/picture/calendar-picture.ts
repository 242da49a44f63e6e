import type { FactRow } from "../dossier/index.js";
import { compare } from "../text/index.js";
import type { Status } from "../vocabulary/index.js";
import { counted, dateWords, STATUS_WORDS, signsOf } from "../words/index.js";
import { factHref } from "./addresses.js";
import { isNarrow, LOCALE, label, line, note, noteLines, picture, SIZE, SMALL, widthIn } from "./drawing.js";
import { fitted, widthOf, wrapped } from "./lettering.js";
import { element, link, type Markup } from "./markup.js";
import type { Telling } from "./naming.js";
import { GROUND, LINE, TONES } from "./palette.js";
import type { Picture } from "./picture.js";
import { type Span, spanOf } from "./time.js";
import { placeOf, timeAxis } from "./time-axis.js";

/** All words of a calendar. */
export interface CalendarWords {
  readonly title: string;
  readonly columns: Readonly<Record<"when" | "what" | "status" | "origins", string>>;
  readonly statuses: Readonly<Record<Status, string>>;
  readonly key: string;
  readonly nothing: string;
  when(edtf: string | null): string;
  entry(what: string, when: string, status: string): string;
  more(entries: number): string;
  description(told: {
    readonly entries: number;
    readonly first: { readonly what: string; readonly when: string } | null;
    readonly last: string | null;
  }): string;
}

/** The words of a calendar in English. */
export const CALENDAR_WORDS: CalendarWords = {
  title: "What is planned",
  columns: { when: "When", what: "What", status: "Status", origins: "Origins" },
  statuses: STATUS_WORDS,
  key: "Each bar spans its date as precisely as it is known: a day, a month or a year.",
  nothing: "Nothing is planned for a known date.",
  when: (edtf) => (edtf === null ? "undated" : dateWords(edtf)),
  entry: (what, when, status) => `${when}: ${what} (${status})`,
  more: (entries) => `${counted(entries, "later event")} in the table.`,
  description: ({ entries, first, last }) =>
    first === null
      ? CALENDAR_WORDS.nothing
      : `${counted(entries, "event")} planned, agreed or pledged. The first: ${first.what}, ${first.when}${last === null ? "" : `; the last is dated ${last}`}.`,
};

/** Rows that are drawn at most. */
const ROWS = 14;
const HIGH = 26;
/** On small screens: height of a line of words below a bar, and how many there may be. With its bar an entry is higher than a finger is broad. */
const ROW = 15;
const LINES = 2;

/** What is planned, in order of time: for each a bar at its date, which leads to its fact, with its words beside it. */
export function calendarPicture(planned: readonly FactRow[], telling: Telling<CalendarWords, "fact">): Picture {
  const { words, names, locale = LOCALE } = telling;
  const width = widthIn(telling);
  const narrow = isNarrow(width);
  const dated = planned
    .flatMap((row) => {
      const span = spanOf(row.when);
      return span === null ? [] : [{ row, span }];
    })
    .sort((a, b) => a.span.from - b.span.from || a.span.to - b.span.to || compare(a.row.fact, b.row.fact));
  const shown = dated.slice(0, ROWS);
  const high = narrow ? HIGH + LINES * ROW + 2 : HIGH;
  const top = shown.length === 0 ? 0 : 24;
  const bottom = top + shown.length * high;
  const span = spanOver(shown.map(({ span }) => span));
  const axis = { span, left: 4, right: width - 8, top: 0, bottom, locale };
  const xOf = placeOf(axis);
  const signs = signsOf(locale);
  const entryOf = ({ row, span: at }: (typeof shown)[number], i: number): Markup => {
    const y = top + i * high;
    const [x, end] = [xOf(at.from), Math.max(xOf(at.from) + 7, xOf(at.to))];
    const when = words.when(row.when);
    const told = words.entry(names.fact(row.fact), when, words.statuses[row.status]);
    return link(
      factHref(row.fact),
      told,
      element("rect", { x: 0, y, width, height: high, fill: GROUND, "fill-opacity": 0 }),
      element("rect", { x, y: y + 8, width: end - x, height: 10, rx: 2, fill: TONES[0]!, "fill-opacity": 0.85 }),
      ...(narrow
        ? saidBelow(`${when}${signs.colon}${names.fact(row.fact)}`, y, width)
        : [saidBeside(`${names.fact(row.fact)}${signs.comma}${when}`, x, end, y, width)]),
    );
  };
  const notes = [
    shown.length === 0 ? words.nothing : words.key,
    ...(dated.length > shown.length ? [words.more(dated.length - shown.length)] : []),
  ].flatMap((one) => wrapped(one, width - 4, SMALL, noteLines(width)));
  const [first] = dated;
  return picture(
    {
      id: telling.id,
      width,
      height: bottom + notes.length * 16 + 10,
      title: words.title,
      description: () =>
        words.description({
          entries: dated.length,
          first: first === undefined ? null : { what: names.fact(first.row.fact), when: words.when(first.row.when) },
          last: dated.length > 1 ? words.when(dated.at(-1)!.row.when) : null,
        }),
      table: () => ({
        caption: words.title,
        columns: [
          { title: words.columns.when },
          { title: words.columns.what },
          { title: words.columns.status },
          { title: words.columns.origins, numeric: true },
        ],
        rows: planned.map((row) => [
          { text: words.when(row.when), ...(row.when === null ? {} : { value: row.when }) },
          { text: names.fact(row.fact), href: factHref(row.fact) },
          { text: words.statuses[row.status], value: row.status },
          row.support,
        ]),
      }),
    },
    () => [
      ...(shown.length === 0 ? [] : [...timeAxis({ ...axis, feet: [14] }), line(0, top - 4, width, top - 4, LINE)]),
      ...shown.map(entryOf),
      ...notes.map((one, i) => note(2, bottom + 18 + i * 16, one)),
    ],
  );
}

/** A span around spans, in whole years where it is longer than two, else in whole months. */
function spanOver(spans: readonly Span[]): Span {
  if (spans.length === 0) return { from: 0, to: 12 };
  const [from, to] = [Math.min(...spans.map((one) => one.from)), Math.max(...spans.map((one) => one.to))];
  const step = to - from > 24 ? 12 : 1;
  return { from: Math.floor(from / step) * step, to: Math.max(Math.ceil(to / step) * step, Math.floor(from) + 3) };
}

/** Words below a bar, their date first: it stands whatever is cut. */
function saidBelow(said: string, y: number, width: number): Markup[] {
  return wrapped(said, width - 8, SMALL, LINES).map((text, i) =>
    label(4, y + 32 + i * ROW, text, { size: SMALL, ring: GROUND }),
  );
}

/** Words right of a bar, or left of it where there is more room. */
function saidBeside(said: string, x: number, end: number, y: number, width: number): Markup {
  const [right, left] = [width - end - 12, x - 10];
  const wide = widthOf(said, SIZE);
  const isRight = right >= wide || right >= left;
  const text = fitted(said, Math.max(0, isRight ? right : left), SIZE);
  const how = { ring: GROUND, anchor: isRight ? ("start" as const) : ("end" as const) };
  return label(isRight ? end + 6 : x - 6, y + 17, text, how);
}
