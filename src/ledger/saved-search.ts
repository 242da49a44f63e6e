import { compare } from "../text/index.js";
import { digest, json } from "./digest.js";

/** A query that a person keeps under a name. Never changed: a later word on the same name takes the place of an earlier one. */
export interface SavedSearch {
  /** "q_" and 16 hex digits of the hash of all the rest. */
  readonly id: string;
  /** When, as an ISO 8601 instant in UTC. */
  readonly at: string;
  readonly reviewer: string;
  readonly name: string;
  /** As people write it (docs/search.md); null where the name is given up. */
  readonly query: string | null;
}

/** A search that is kept. */
export type KeptSearch = SavedSearch & { readonly query: string };

/** A saved search with the id that its content gives it. */
export function savedSearch({ at, reviewer, name, query }: Omit<SavedSearch, "id">): SavedSearch {
  const rest = { at, reviewer, name, query };
  return { id: `q_${digest(json(rest))}`, ...rest };
}

/** What is kept after all that was saved and given up, in any order, by name. */
export function keptSearches(saved: readonly SavedSearch[]): KeptSearch[] {
  const held = new Map<string, KeptSearch>();
  const inOrder = [...saved].sort((a, b) => compare(a.at, b.at) || compare(a.id, b.id));
  for (const one of inOrder) {
    const { name, query } = one;
    if (query === null) held.delete(name);
    else held.set(name, { ...one, query });
  }
  return [...held.values()].sort((a, b) => compare(a.name, b.name));
}
