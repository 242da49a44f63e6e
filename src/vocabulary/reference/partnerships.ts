import { own } from "../../text/index.js";
import { rankOfLevel } from "../levels.js";
import { bounds } from "./bounds.js";
import { PARTNERSHIP_ROWS } from "./partnership-rows.js";

/** A level of relations that two parties gave themselves on a day. */
export interface Partnership {
  /** Alpha-3, or the id of an organisation; the first is the one whose list the row is from. */
  readonly parties: readonly [string, string];
  /** EDTF: day of the declaration. */
  readonly from: string;
  /**
   * The slug that the label has in claims: of levels.ts where it is there ("comprehensive-strategic-partnership"), of its own else. Words that
   * name no level are left out, so it may be the same before and after a change of label.
   */
  readonly level: string;
  /** What the parties call it, in English. */
  readonly label: string;
  /** EDTF: the last day, where the level ended without another in its place. */
  readonly to: string | null;
  /** Key of SOURCES. */
  readonly source: string;
}

/** Month (EDTF) until which declarations have been followed. */
export const PARTNERSHIPS_KNOWN_UNTIL = "2025-06";

// Words of a label that make its level, in the order of the slug; the reader of documents takes the same.
const FORMAL = ["permanent", "all-weather", "special", "comprehensive", "strategic"];
const PLAIN = ["cooperative", "friendly"];
const ALIKE: Readonly<Record<string, string>> = { "all-round": "comprehensive", global: "comprehensive" };

/** The slug of a label: "comprehensive strategic cooperative partnership in the new era" → "comprehensive-strategic-partnership". */
export function levelOfLabel(label: string): string {
  const words = new Set(
    label
      .toLowerCase()
      .split(/[\s,]+/u)
      .map((word) => own(ALIKE, word) ?? word),
  );
  if (words.has("community")) return "community-of-shared-future";
  if (words.has("alliance") || words.has("allied")) return "alliance";
  const formal = FORMAL.filter((word) => words.has(word));
  const chosen = formal.length > 0 ? formal : PLAIN.filter((word) => words.has(word));
  if (chosen.join("-") === "cooperative-friendly") return "friendly-cooperative";
  return [...chosen, "partnership"].join("-");
}

let rows: readonly Partnership[] | undefined;

function parse(): readonly Partnership[] {
  let [party, source] = ["", ""];
  return PARTNERSHIP_ROWS.trim()
    .split("\n")
    .flatMap((line): Partnership[] => {
      if (line.startsWith("@")) {
        [party = "", source = ""] = line.slice(1).split(" ");
        return [];
      }
      const [other = "", ...steps] = line.split("|");
      return steps.map((step) => {
        const [time = "", ...words] = step.trim().split(" ");
        const [from = "", to] = time.split("/");
        const label = words.join(" ");
        return { parties: [party, other], from, to: to ?? null, level: levelOfLabel(label), label, source };
      });
    });
}

/** All rows: China's, Russia's, Türkiye's, by partner, from the earliest on. */
export function partnerships(): readonly Partnership[] {
  rows ??= parse();
  return rows;
}

/** The levels of two parties (in either order), earliest first. */
export function partnershipsOf(a: string, b: string): readonly Partnership[] {
  return partnerships().filter(({ parties }) => parties.includes(a) && parties.includes(b) && a !== b);
}

export interface LevelAnswer {
  /** The level that held on every day of the time; null where none did for sure. */
  readonly row: Partnership | null;
  /** Place in LEVELS, 0 the lowest; null for a level that has none. */
  readonly rank: number | null;
  /** The next level, by which this one was superseded later; null where it is the last. */
  readonly next: Partnership | null;
  /** Whether the time is later than the table was looked at: a newer level may be missing. */
  readonly later: boolean;
}

/**
 * The level of relations of two parties at a time (EDTF).
 * @returns null where the table has nothing of the two.
 */
export function levelOn(a: string, b: string, edtf: string): LevelAnswer | null {
  const own = partnershipsOf(a, b);
  const time = bounds(edtf);
  if (own.length === 0 || time === null) return null;
  const at = own.findLastIndex(({ from }) => (bounds(from)?.last ?? "9999") <= time.first);
  const [found, next = null] = [own[at], own[at + 1] ?? null];
  // A level that may have given way to the next within the time did not hold on every day of it.
  const replaced = next !== null && (bounds(next.from)?.first ?? "") <= time.last;
  const ended = found?.to != null && (bounds(found.to)?.first ?? "") < time.last;
  const row = found === undefined || replaced || ended ? null : found;
  return {
    row,
    rank: row === null ? null : rankOfLevel(row.level),
    next,
    later: time.last > (bounds(PARTNERSHIPS_KNOWN_UNTIL)?.last ?? ""),
  };
}
