import { sql } from "kysely";
import type { Actor, Attribution, Claim } from "../../claim/index.js";
import { compare } from "../../text/index.js";
import type { Transaction } from "../engine.js";
import type { Named } from "../names/index.js";

/** The newest claims, whose names are known: those of all older ones are found in words. */
const LOOKED_AT = 20_000;
/** Claims whose bodies are held at once. */
const PORTION = 1000;

/** Somebody who is named in claims, or a place where things were, with how many claims name them. */
export type NamedInClaims = Pick<Named, "id" | "name" | "told"> & { readonly kind: "person" | "firm" | "place" };

/** The people, firms and places of the newest claims that hold, by id. */
export async function namedInClaims(tx: Transaction): Promise<NamedInClaims[]> {
  const found = new Map<string, NamedInClaims>();
  let before = Number.MAX_SAFE_INTEGER;
  for (let seen = 0; seen < LOOKED_AT; seen += PORTION) {
    const { rows } = await sql<{ key: number; body: string }>`select key, coalesce(corrected, body) as body from claims
      where retired is null and (verdict is null or verdict <> 'rejected') and key < ${before} order by key desc limit ${PORTION}`.execute(
      tx,
    );
    for (const { body } of rows) for (const one of namedIn(JSON.parse(body) as Claim)) note(found, one);
    if (rows.length < PORTION) break;
    before = Number(rows.at(-1)!.key);
  }
  return [...found.values()].sort((a, b) => compare(a.id, b.id));
}

function note(found: Map<string, NamedInClaims>, { id, kind, name }: Omit<NamedInClaims, "told">): void {
  const known = found.get(id);
  // Of several spellings the first in order is shown, whatever came first.
  const shown = known === undefined || compare(name, known.name) < 0 ? name : known.name;
  found.set(id, { id, kind, name: shown, told: (known?.told ?? 0) + 1 });
}

/** Each once, however often the claim names it. */
function namedIn({ source, target, agents, attribution, where }: Claim): Omit<NamedInClaims, "told">[] {
  const actors = [...source, ...target, ...agents.map(({ actor }) => actor), ...speakersOf(attribution)];
  const people = actors.flatMap(({ id, kind, name }) =>
    kind === "person" || kind === "firm" ? [{ id, kind, name }] : [],
  );
  const places = where === null ? [] : [{ id: `place:${where.name}`, kind: "place" as const, name: where.name }];
  return [...new Map([...people, ...places].map((one) => [one.id, one])).values()];
}

function speakersOf(attribution: Attribution | null): Actor[] {
  return attribution === null ? [] : [attribution.speaker, ...speakersOf(attribution.via ?? null)];
}
