import picocolors from "picocolors";
import wrapAnsi from "wrap-ansi";
import type { Facets, FacetValue } from "../ledger/index.js";
import { counted, nameOf } from "../words/index.js";
import { printable } from "./printable.js";
import type { Style } from "./result.js";

const HEADINGS = {
  type: "type",
  party: "party",
  year: "year",
  status: "status",
  speaker: "says",
  publisher: "publisher",
  flow: "money",
} as const;
const WIDTH = Math.max(...Object.values(HEADINGS).map((heading) => heading.length));
const NAMED = new Set(["party", "speaker"]);

/** Facets for people: a paragraph for each, "type  12 finance · 3 visit". */
export function facetLines(facets: Facets, style: Style): string {
  const { dim } = picocolors.createColors(style.colour);
  const name = (facet: string, value: string) => printable(NAMED.has(facet) ? nameOf(value) : value);
  const lines = Object.entries(HEADINGS).flatMap(([facet, heading]) => {
    const values = facets[facet as keyof typeof HEADINGS] as readonly FacetValue[];
    if (values.length === 0) return [];
    // A count is not parted from its value where the line is broken.
    const told = values.map(({ value, claims }) =>
      `${claims.toLocaleString("en")} ${name(facet, value)}`.replaceAll(" ", "\u00a0"),
    );
    const wrapped = wrapAnsi(told.join(" · "), Math.max(20, style.width - WIDTH - 2))
      .replaceAll("\u00a0", " ")
      .split("\n");
    return wrapped.map((line, i) => `${dim((i === 0 ? heading : "").padEnd(WIDTH))}  ${line}`.trimEnd());
  });
  const over = facets.more
    ? `Counted over the newest ${counted(facets.counted, "claim")} that match; there are more, so actual numbers may be higher.`
    : `Counted over ${facets.counted === 1 ? "the one matching claim" : `all ${counted(facets.counted, "matching claim")}`}.`;
  return `${lines.join("\n")}\n${dim(wrapAnsi(over, style.width))}\n`;
}
