import picocolors from "picocolors";
import stringWidth from "string-width";
import wrapAnsi from "wrap-ansi";
import type { Facets, FacetValue } from "../ledger/index.js";
import { own } from "../text/index.js";
import { nameOf } from "../words/index.js";
import { printable } from "./printable.js";
import type { Style } from "./result.js";
import { language, number, says } from "./words/index.js";

/** Facets for people: a paragraph for each, "type  12 finance · 3 visit". */
export function facetLines(facets: Facets, style: Style): string {
  const { dim } = picocolors.createColors(style.colour);
  const { facets: headings, countedNewest, countedAll } = says().results;
  const width = Math.max(...Object.values(headings).map((heading) => stringWidth(heading)));
  const lines = Object.entries(headings).flatMap(([facet, heading]) => {
    const values = facets[facet as keyof typeof headings] as readonly FacetValue[];
    if (values.length === 0) return [];
    // A count is not parted from its value where the line is broken.
    const told = values.map(({ value, claims }) =>
      `${number(claims)} ${printable(valueWords(facet, value))}`.replaceAll(" ", "\u00a0"),
    );
    const wrapped = wrapAnsi(told.join(" · "), Math.max(20, style.width - width - 2))
      .replaceAll("\u00a0", " ")
      .split("\n");
    return wrapped.map((line, i) =>
      `${dim(i === 0 ? heading : "")}${" ".repeat(width - (i === 0 ? stringWidth(heading) : 0))}  ${line}`.trimEnd(),
    );
  });
  const over = (facets.more ? countedNewest : countedAll)({ n: facets.counted });
  return `${lines.join("\n")}\n${dim(wrapAnsi(over, style.width))}\n`;
}

/** A value of a facet as people say it. */
function valueWords(facet: string, value: string): string {
  const { words, speech } = language();
  if (facet === "party" || facet === "speaker") return nameOf(value, speech);
  const known: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    type: words.results.types,
    status: speech.words.statuses,
    flow: speech.words.flows,
  };
  return own(known[facet] ?? {}, value) ?? value;
}
