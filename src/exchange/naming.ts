import type { Actor } from "../claim/index.js";
import { harmless, visible } from "../text/index.js";
import { stateById } from "../vocabulary/index.js";
import { nameOf } from "../words/index.js";

/** The name that something of a ledger has in the world: "urn:entente:f_5b1f…". What an id holds beside letters and figures is encoded. */
export const urnOf = (id: string): string => `urn:entente:${id.split(":").map(encodeURIComponent).join(":")}`;

/** An id of a ledger in such a name; null where it is none. */
export function idIn(urn: string): string | null {
  const [, rest] = /^urn:entente:(.+)$/u.exec(urn) ?? [];
  if (rest === undefined) return null;
  try {
    return rest.split(":").map(decodeURIComponent).join(":");
  } catch {
    return null;
  }
}

/** Words of a document in one line, with nothing in them that turns or hides letters. */
export const plain = (text: string): string => harmless(visible(text)).replace(/\s+/gu, " ").trim();

/** The name of an actor: what the tables call it, else what its id says. */
export const actorName = ({ id, name }: Pick<Actor, "id" | "name">): string => plain(name) || plain(nameOf(id)) || id;

/** ISO 3166-1 alpha-2 of a state that stands in that list, as Kosovo does by its user-assigned code; null of former states and of what is none. */
export function alpha2Of(id: string): string | null {
  const state = stateById(id);
  return state !== undefined && state.until === undefined && /^[A-Z]{2}$/u.test(state.iso2) ? state.iso2 : null;
}

/** Which kind of actor an id is of. */
export function kindOfId(id: string): Actor["kind"] {
  if (id.startsWith("person:")) return "person";
  if (/^(?:firm|media):/u.test(id)) return "firm";
  return id.startsWith("org:") ? "organisation" : "state";
}

/** An object without what has no value. */
export function known(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value != null && !(Array.isArray(value) && value.length === 0)),
  );
}
