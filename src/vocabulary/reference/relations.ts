import { stateById } from "../states.js";
import { bounds, OPEN_END } from "./bounds.js";
import { RELATION_ROWS } from "./relation-rows.js";

/** A time in which two states had diplomatic relations, or that they never have had any. */
export interface DiplomaticRelations {
  /** Alpha-3; the first is the one whose list the row is from. */
  readonly states: readonly [string, string];
  /** EDTF: day of establishment or of resumption; null where there have never been relations. */
  readonly from: string | null;
  /** EDTF: day on which they were broken off; null while they last, as far as the table knows. */
  readonly to: string | null;
  /** Key of SOURCES. */
  readonly source: string;
  readonly note?: string;
}

/** Month (EDTF) until which establishing and breaking off has been followed. */
export const RELATIONS_KNOWN_UNTIL = "2025-06";

/** States whose list has every state: what is not in it has, or had, no relations with them. */
const COMPLETE = new Set(["CHN"]);

/**
 * Day from which a list speaks: the People's Republic, the Soviet Union, the Turkish Republic. What the empires before them had is not in it, so
 * nothing is denied of earlier days.
 */
const SPEAKS_FROM: Readonly<Record<string, string>> = { CHN: "1949-10-01", RUS: "1917-11-07", TUR: "1923-10-29" };

let rows: readonly DiplomaticRelations[] | undefined;

function parse(): readonly DiplomaticRelations[] {
  let [state, source] = ["", ""];
  return RELATION_ROWS.trim()
    .split("\n")
    .flatMap((line): DiplomaticRelations[] => {
      if (line.startsWith("@")) {
        [state = "", source = ""] = line.slice(1).split(" ");
        return [];
      }
      const [words = "", note] = line.split(" | ");
      const [time = "", ...others] = words.split(" ");
      const [from = "", to] = time.split("/");
      return others.map((other) => ({
        states: [state, other],
        from: from === "none" ? null : from,
        to: to ?? null,
        source,
        ...(note === undefined ? {} : { note }),
      }));
    });
}

/** All rows: China's, Russia's, Türkiye's, each from the earliest on. A pair of two of them is in both lists. */
export function diplomaticRelations(): readonly DiplomaticRelations[] {
  rows ??= parse();
  return rows;
}

/** What the table has of two states (alpha-3, in either order), earliest first; from the list of the one that comes first in it. */
export function relationsOf(a: string, b: string): readonly DiplomaticRelations[] {
  const of = diplomaticRelations().filter(({ states }) => states.includes(a) && states.includes(b) && a !== b);
  return of.filter(({ states }) => states[0] === of[0]?.states[0]);
}

export interface RelationsAnswer {
  readonly answer: "yes" | "no" | "unknown";
  /** The row that says so: relations that last, that begin later, or have ended; null where the table has none. */
  readonly row: DiplomaticRelations | null;
}

/**
 * Whether two states had diplomatic relations at a time (EDTF): `yes` on every day that it may mean, `no` on none, `unknown` where the table or
 * the time is too imprecise, the time is later than the table, or the pair is not in it.
 */
export function relationsOn(a: string, b: string, edtf: string): RelationsAnswer {
  const time = bounds(edtf);
  const own = relationsOf(a, b);
  if (time === null || a === b) return { answer: "unknown", row: null };
  const spans = own.map((row) => ({
    row,
    from: bounds(row.from ?? "") ?? { first: OPEN_END, last: OPEN_END },
    to: (row.to === null ? null : bounds(row.to)) ?? { first: OPEN_END, last: OPEN_END },
  }));
  const sure = spans.find(({ from, to }) => from.last <= time.first && time.last <= to.first);
  if (sure) return { answer: "yes", row: sure.row };
  const maybe = spans.find(
    ({ row, from, to }) => row.from !== null && from.first <= time.last && time.first <= to.last,
  );
  if (maybe) return { answer: "unknown", row: maybe.row };
  const later = spans.find(({ row, from }) => row.from !== null && time.last < from.first)?.row;
  const before = spans.findLast(({ row, to }) => row.from !== null && to.last < time.first)?.row;
  const row = before ?? later ?? own[0] ?? null;
  const complete = [a, b].find((state) => COMPLETE.has(state));
  const speaker = row?.states[0] ?? complete ?? "";
  if (time.first < (SPEAKS_FROM[speaker] ?? OPEN_END)) return { answer: "unknown", row };
  if (later) return { answer: "no", row };
  if (time.last > (bounds(RELATIONS_KNOWN_UNTIL)?.last ?? "")) return { answer: "unknown", row };
  if (row !== null) return { answer: "no", row };
  const other = stateById(a === complete ? b : a);
  // Dependent territories have no relations of their own to speak of.
  const never = complete !== undefined && other !== undefined && other.sovereign === undefined && !other.until;
  return { answer: never ? "no" : "unknown", row: null };
}
