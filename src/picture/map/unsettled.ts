import { element, type Markup } from "../markup.js";
import { GROUND, QUIET } from "../palette.js";
import { toneOf } from "./tone.js";

/** Lines that are not settled, broken, so that it is seen in print as well; between the dashes nothing shows of the outlines below. */
export function unsettledLines(d: string): Markup[] {
  if (d === "") return [];
  const line = { d, fill: "none", "stroke-width": 1.4 };
  return [
    element("path", { ...line, stroke: GROUND }),
    element("path", { ...line, stroke: QUIET, "stroke-width": 1, "stroke-dasharray": "4 3" }),
  ];
}

/** Side of the square that hatching repeats, in pixels. */
const SIDE = 5;
const STROKES = "M-1,6L6,-1M-1,1L1,-1M4,6L6,4";

/** An area on the map: the data of its path, and the place of the party among all that it is drawn as; -1 for nobody on this map. */
export interface HatchedArea {
  readonly d: string;
  readonly party: number;
}

/** What is disputed, hatched: in the tone of a party where the view draws it as that one's, else in none. The id must be unique in the page. */
export function hatchedAreas(id: string, areas: readonly HatchedArea[]): Markup[] {
  const used = [...new Set(areas.map(({ party }) => party))];
  return [
    ...used.map((party) => pattern(idOf(id, party), party)),
    ...areas.map(({ d, party }) => element("path", { d, fill: `url(#${idOf(id, party)})` })),
  ];
}

const idOf = (id: string, party: number) => `${id}-unsettled${party === -1 ? "" : `-${party}`}`;

function pattern(id: string, party: number): Markup {
  const square = { width: SIDE, height: SIDE };
  return element(
    "pattern",
    { id, ...square, patternUnits: "userSpaceOnUse" },
    element("rect", { ...square, fill: GROUND }),
    party < 0 ? null : element("rect", { ...square, fill: toneOf(party), "fill-opacity": 0.16 }),
    element("path", {
      d: STROKES,
      stroke: party < 0 ? QUIET : toneOf(party),
      "stroke-opacity": 0.6,
      "stroke-width": 0.9,
    }),
  );
}
