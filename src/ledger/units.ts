import { type RawBuilder, sql } from "kysely";
import { storable } from "./digest.js";
import type { Engine, Transaction } from "./engine.js";

/**
 * Claims that are reckoned together: those of a family whose cells begin with `cell`, which is "" for a whole family and else ends with a slash, as the
 * cells of claims do: "2021/03/".
 */
export interface Unit {
  readonly family: string;
  readonly cell: string;
}

/** A unit that may have lost its claims to others, since its family was divided otherwise: then only its facts are to be taken away. */
export interface PresentUnit extends Unit {
  readonly emptied: boolean;
}

export const unitKey = ({ family, cell }: Unit) => `${family}\n${cell}`;

const LONGEST_PART = 40;

/** The last code point, which stands in no cell: so it comes after all that does. */
const LAST = "\u{10ffff}";

/** The parts of a cell as they are kept. */
export function cellOf(parts: readonly string[]): string {
  const kept = (part: string) => storable(part.slice(0, LONGEST_PART)).replaceAll("/", "|").replaceAll(LAST, "\ufffd");
  return parts.map((part) => `${kept(part)}/`).join("");
}

/** The beginnings of a cell, the shortest first: "", "2021/", "2021/03/". */
export function beginningsOf(cell: string): string[] {
  const found = [""];
  for (let at = cell.indexOf("/"); at >= 0; at = cell.indexOf("/", at + 1)) found.push(cell.slice(0, at + 1));
  return found;
}

/** Greater than all that may stand in a cell. */
const END = sql.lit(LAST);

/** Whether a row of that table lies in a unit of `wanted(a, b)`; an index on family and cell answers it. */
export function isWithin(table: string): RawBuilder<boolean> {
  const [family, cell] = [sql.raw(`${table}.family`), sql.raw(`${table}.cell`)];
  return sql`${family} = wanted.a and ${cell} >= wanted.b and ${cell} < wanted.b || ${END}`;
}

/** Units as a table `wanted(a, b)`. */
export function wanted(engine: Engine, units: readonly Unit[]): RawBuilder<unknown> {
  return engine.pairs(units.map(({ family, cell }) => [family, cell] as const));
}

/** Marks where facts are to be reckoned anew. */
export async function unsettle(engine: Engine, tx: Transaction, places: readonly Unit[]): Promise<void> {
  const distinct = new Map(places.map(({ family, cell }) => [unitKey({ family, cell }), { family, cell }]));
  await engine.insert(tx, "unsettled", [...distinct.values()]);
}

/** Marks the facts of all that documents tell. */
export async function unsettleDocuments(engine: Engine, tx: Transaction, documents: readonly string[]): Promise<void> {
  if (documents.length === 0) return;
  const { rows } = await sql<Unit>`
    select distinct family, cell from claims where document in ${engine.list(documents)} and retired is null`.execute(
    tx,
  );
  await unsettle(engine, tx, rows);
}
