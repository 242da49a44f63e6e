import type { Milestone, Status } from "../../vocabulary/index.js";
import type { Amount, Derived, Moment, Unit } from "../english/annotation/index.js";
import { type Party, partyOfName } from "../party.js";
import type { Scene } from "../scene.js";
import { any } from "./columns.js";
import type { GridCell } from "./grid.js";

/** The parties that a cell names, each once. */
export function partiesIn(scene: Scene, cell: GridCell): Party[] {
  const found: Party[] = [];
  for (const name of scene.namesIn(cell.span)) {
    const token = scene.tokensIn(name.span)[0];
    const party = token === undefined ? null : partyOfName(name, token, scene.document.text);
    if (party !== null && !found.some(({ actor }) => actor.id === party.actor.id)) found.push(party);
  }
  return found;
}

/** A figure as tables print it: "1,250.5", "1 250", "~300", "up to 40". */
const FIGURE =
  /^(?:(~|≈|c\.|ca\.?|approx\.?|about|almost|over|up to|at least)\s*)?(\d{1,3}(?:[,\u00A0\u202F ]\d{3})+|\d+)(\.\d+)?\s*\+?(?:\s*\[[^\]]{1,4}\]|[*†‡]{1,3}|[⁰¹²³⁴-⁹]{1,3})?$/u;
const QUALIFIERS: Readonly<Record<string, string>> = {
  "~": "about",
  "≈": "about",
  almost: "almost",
  over: "over",
  "up to": "up-to",
  "at least": "at-least",
};

/** The sum of a cell: one that it writes out itself, or its bare figure in the unit of its column. Null where there is none. */
export function sumIn(scene: Scene, cell: GridCell, unit: Unit | null): Derived<Amount> | null {
  const written = scene.annotated.amounts.find(
    ({ span }) => span.start >= cell.span.start && span.end <= cell.span.end,
  );
  // "USD 40" under "in millions" is 40 million; "USD 40 million" is what it says.
  if (written !== undefined) {
    const bare = written.value.value < 1e5 && (unit?.scale ?? 1) > 1;
    return bare ? { ...written, value: { ...written.value, value: exact(written.value.value, unit!.scale) } } : written;
  }
  if (unit === null || unit.currency === null) return null;
  const match = FIGURE.exec(scene.document.text.slice(cell.span.start, cell.span.end).trim());
  if (!match) return null;
  const value = exact(Number(match[2]!.replace(/[^\d]/gu, "") + (match[3] ?? "")), unit.scale);
  if (value <= 0) return null;
  const qualifier = match[1] === undefined ? null : (QUALIFIERS[match[1]] ?? "about");
  return { value: { value, currency: unit.currency, qualifier }, span: cell.span, rule: "table/figure", parts: [] };
}

/** A product of a decimal figure and a power of ten, without the noise of binary fractions. */
function exact(figure: number, scale: number): number {
  return Number((figure * scale).toPrecision(12));
}

/** The time of a cell: a year, years from and to, or what the rules of times read in it. */
export function timeIn(scene: Scene, cell: GridCell): Derived<Moment> | null {
  const words = scene.document.text.slice(cell.span.start, cell.span.end).trim();
  const years = /^((?:19|20)\d\d)(?:\s?[-–—/]\s?((?:19|20)?\d\d))?$/u.exec(words);
  if (years) {
    const to = years[2] === undefined ? null : years[2].length === 2 ? years[1]!.slice(0, 2) + years[2] : years[2];
    if (to !== null && to <= years[1]!) return null;
    return moment(to === null ? years[1]! : `${years[1]}/${to}`, cell);
  }
  const found = scene.annotated.times.find(
    ({ span, value }) => span.start >= cell.span.start && span.end <= cell.span.end && value.basis === "stated",
  );
  return found ?? null;
}

export function moment(edtf: string, { span }: GridCell): Derived<Moment> {
  return { value: { edtf, basis: "stated" }, span, rule: "table/time", parts: [] };
}

/** Words of cells and captions by how far they say that a thing has come; what is called off or put off counts before all else. */
const STATUSES: readonly (readonly [concept: string, status: Status, milestone: Milestone | null])[] = [
  ["table-cancelled.word", "cancelled", "cancelled"],
  ["table-suspended.word", "suspended", null],
  ["table-planned.word", "planned", "proposed"],
  ["table-ongoing.word", "ongoing", "ongoing"],
  ["table-completed.word", "completed", "completed"],
  ["table-agreed.word", "agreed", "agreed"],
  ["table-pledged.word", "pledged", "proposed"],
];

export interface Progress {
  readonly status: Status;
  readonly milestone: Milestone | null;
}

export function progressIn(scene: Scene, tokens: readonly number[]): Progress | null {
  const found = STATUSES.find(([concept]) => any(scene, tokens, concept));
  return found === undefined ? null : { status: found[1], milestone: found[2] };
}
