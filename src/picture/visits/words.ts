import type { Status } from "../../vocabulary/index.js";
import { capitalised, counted, dateWords, listed, STATUS_WORDS, slugWords } from "../../words/index.js";

/** All words of a picture of visits. */
export interface VisitsWords {
  readonly title: string;
  readonly columns: Readonly<Record<"from" | "to" | "when" | "kind" | "visitor" | "place" | "status", string>>;
  readonly statuses: Readonly<Record<Status, string>>;
  readonly key: string;
  readonly crowded: string;
  readonly nothing: string;
  /** All but the one whose visits they are. */
  readonly others: string;
  direction(from: string, to: string, total: number): string;
  kind(slug: string | null): string;
  when(edtf: string | null): string;
  visit(told: {
    readonly when: string;
    readonly kind: string;
    readonly visitor: string | null;
    readonly place: string | null;
    readonly status: string;
  }): string;
  years(from: number, to: number, visits: number): string;
  /** That so many visits of those years are not drawn. */
  leftOut(visits: number, years: readonly string[]): string;
  /** What is not drawn; null where all is. */
  missing(undated: number, older: number): string | null;
  description(
    told: readonly {
      readonly from: string;
      readonly to: string;
      readonly total: number;
      readonly first: string | null;
      readonly last: string | null;
    }[],
  ): string;
}

/** The words of a picture of visits in English. */
export const VISITS_WORDS: VisitsWords = {
  title: "Visits in both directions",
  columns: { from: "From", to: "To", when: "When", kind: "Kind", visitor: "Visitor", place: "Place", status: "Status" },
  statuses: STATUS_WORDS,
  key: "Each block is a visit, placed by day or month; a thin line is a visit dated only to a year or a longer period. Outlined: planned or agreed. Crossed out: cancelled, suspended or denied.",
  crowded: "Bars show the number of visits.",
  nothing: "No dated visits on record.",
  others: "others",
  direction: (from, to, total) => `${capitalised(from)} to ${to}: ${counted(total, "visit")}`,
  kind: (slug) => (slug === null || slug === "unspecified" ? "visit" : `${slugWords(slug)} visit`),
  when: (edtf) => (edtf === null ? "undated" : dateWords(edtf)),
  visit: ({ when, kind, visitor, place, status }) =>
    `${when}: ${kind}${visitor === null ? "" : ` by ${visitor}`}${place === null ? "" : `, ${place}`} (${status})`,
  years: (from, to, visits) => `${from === to ? from : `${from} to ${to}`}: ${counted(visits, "visit")}`,
  leftOut: (visits, years) =>
    `Not drawn, as outliers: ${counted(visits, "visit")} dated ${listed(years)}; see the table.`,
  missing: (undated, older) => {
    const parts = [
      ...(undated > 0 ? [`${counted(undated, "undated visit")} not drawn.`] : []),
      ...(older > 0 ? [`${counted(older, "older visit")} not drawn.`] : []),
    ];
    return parts.length === 0 ? null : parts.join(" ");
  },
  description: (told) => {
    if (told.every(({ total }) => total === 0)) return "No visits on record.";
    return told
      .map(({ from, to, total, first, last }) => {
        const span =
          first === null || last === null ? "" : first === last ? `, ${first}` : `, from ${first} to ${last}`;
        return `${VISITS_WORDS.direction(from, to, total)}${span}.`;
      })
      .join(" ");
  },
};
