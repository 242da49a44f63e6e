import type { Unit } from "../english/annotation/index.js";
import type { FlowKind } from "../flow/index.js";
import { FLOWS } from "../flow/index.js";
import type { Scene } from "../scene.js";
import type { Grid, GridCell } from "./grid.js";

/** What a column tells of the thing in each row. */
export type Role =
  | "giver"
  | "taker"
  | "country"
  | "builder"
  | "amount"
  | "currency"
  | "date"
  | "status"
  | "flow"
  | "project";

/** A column whose heading says what it holds. */
export interface Column {
  readonly column: number;
  /** The words of its headings. */
  readonly tokens: readonly number[];
  readonly role: Role;
  /** What flows, where the heading says so: "Loan (USD million)", "Lender". */
  readonly flow: FlowKind | null;
  readonly unit: Unit | null;
  /** The year that the heading is, for figures under years. */
  readonly year: string | null;
}

/** Concepts of headings by role, the more telling first: "Borrower country" is a taker, "Date of loan" a date. */
const ROLES: readonly (readonly [concept: string, role: Role])[] = [
  ["table-stock.noun", "project"],
  ["table-status.noun", "status"],
  ["table-date.noun", "date"],
  ["table-currency.noun", "currency"],
  ["table-builder.noun", "builder"],
  ["table-giver.noun", "giver"],
  ["table-taker.noun", "taker"],
  ["table-amount.noun", "amount"],
  ["table-country.noun", "country"],
  ["table-flow.noun", "flow"],
  ["table-project.noun", "project"],
];
/** What a giver by this name gives. */
const GIVES: readonly (readonly [concept: string, flow: FlowKind])[] = [
  ["table-lender.noun", "loan"],
  ["table-investor.noun", "investment"],
  ["table-donor.noun", "aid"],
  ["table-buyer.noun", "purchase"],
];

/** The columns of a table that say what they hold. A heading of what is owed, earned or traded makes its column none of an amount that flows. */
export function columnsOf(scene: Scene, grid: Grid, units: ReadonlyMap<number, Unit>): Column[] {
  return [...grid.headings].flatMap(([column, cells]): Column[] => {
    const tokens = cells.flatMap((cell) => cell.tokens);
    const unit = unitIn(cells, units);
    const year = cells.map((cell) => yearOf(scene, cell)).find((found) => found !== null) ?? null;
    const flow = flowIn(scene, tokens) ?? GIVES.find(([concept]) => any(scene, tokens, concept))?.[1] ?? null;
    const stock = any(scene, tokens, "table-stock.noun");
    const told = ROLES.find(([concept]) => any(scene, tokens, concept))?.[1] ?? null;
    if (stock) return [];
    if (year !== null && (told === null || told === "amount"))
      return [{ column, tokens, role: "amount", flow, unit, year }];
    // "Loan (USD million)", "€ m": a unit of money makes a column one of sums.
    const money = unit?.currency !== undefined && unit.currency !== null && told !== "currency";
    const role = money && told !== "status" && told !== "date" ? "amount" : (told ?? (flow !== null ? "amount" : null));
    return role === null ? [] : [{ column, tokens, role, flow, unit, year: null }];
  });
}

/** What flows, as the first noun of it among some words says. */
export function flowIn(scene: Scene, tokens: readonly number[]): FlowKind | null {
  for (const token of tokens)
    for (const flow of FLOWS) if (flow !== "other" && scene.is(token, `${flow}.noun`)) return flow;
  return null;
}

export function any(scene: Scene, tokens: readonly number[], ...concepts: string[]): boolean {
  return tokens.some((token) => scene.is(token, ...concepts));
}

/** The unit that the headings over a column name together: "US dollars" over "million". */
function unitIn(cells: readonly GridCell[], units: ReadonlyMap<number, Unit>): Unit | null {
  const named = cells.flatMap(({ block }) => units.get(block) ?? []);
  if (named.length === 0) return null;
  return {
    currency: named.find(({ currency }) => currency !== null)?.currency ?? null,
    scale: named.find(({ scale }) => scale !== 1)?.scale ?? 1,
  };
}

function yearOf({ document }: Scene, { span }: GridCell): string | null {
  const words = document.text.slice(span.start, span.end);
  return /^(?:19|20)\d\d$/u.test(words) ? words : null;
}
