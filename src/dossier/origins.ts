import type { Origin, Testimony } from "../ledger/index.js";
import { compare, extentOf } from "../text/index.js";

/**
 * The independent origins of what testimonies say: testimonies of one strain, and those that share a root, go back to one source, and so does what
 * hangs together over several of these. First published first; origins without a date come last. Their number is the support: a further copy joins an
 * origin that is there, so it can join two but never add one.
 */
export function originsOf(testimonies: readonly Testimony[]): Origin[] {
  if (testimonies.length === 1) return [originOf(testimonies, [])];
  const told = [...testimonies].sort((a, b) => compare(a.claim.id, b.claim.id));
  const leaders = told.map((_, i) => i);
  const leader = (i: number): number => {
    let at = i;
    while (leaders[at] !== at) {
      leaders[at] = leaders[leaders[at]!]!;
      at = leaders[at]!;
    }
    return at;
  };
  const holders = new Map<string, number[]>();
  for (const [i, testimony] of told.entries())
    for (const root of rootsOf(testimony)) {
      const known = holders.get(root);
      if (known === undefined) {
        holders.set(root, [i]);
        continue;
      }
      known.push(i);
      const [a, b] = [leader(known[0]!), leader(i)];
      leaders[Math.max(a, b)] = Math.min(a, b);
    }
  const groups = new Map<number, number[]>();
  for (const i of told.keys()) into(groups, leader(i), i);
  const joining = new Map<number, string[]>();
  for (const [root, members] of holders) if (members.length > 1) into(joining, leader(members[0]!), root);
  return [...groups]
    .map(([at, members]) =>
      originOf(
        members.map((i) => told[i]!),
        joining.get(at) ?? [],
      ),
    )
    .sort((a, b) => compareDates(a.first, b.first) || compare(a.claims[0]!, b.claims[0]!));
}

function into<T>(map: Map<number, T[]>, key: number, one: T): void {
  const there = map.get(key);
  if (there) there.push(one);
  else map.set(key, [one]);
}

/** What a testimony goes back to, its strain among it. */
function rootsOf({ strain, roots }: Testimony): Set<string> {
  return new Set([`strain:${strain}`, ...roots]);
}

function originOf(members: readonly Testimony[], roots: readonly string[]): Origin {
  const published = members.map((member) => member.published).sort(compareDates);
  return {
    claims: members.map(({ claim }) => claim.id),
    documents: [...new Set(members.map(({ claim }) => claim.document))].sort(compare),
    first: published[0] ?? null,
    roots: [...roots].sort(compare),
  };
}

/** EDTF dates in order of their first day, of one day the more precise first; null and what is no date last. */
export function compareDates(a: string | null, b: string | null): number {
  const [x, y] = [extentOf(a), extentOf(b)];
  const [i, j] = [x?.lo ?? Number.POSITIVE_INFINITY, y?.lo ?? Number.POSITIVE_INFINITY];
  if (i !== j) return i < j ? -1 : 1;
  const [k, l] = [x?.hi ?? Number.POSITIVE_INFINITY, y?.hi ?? Number.POSITIVE_INFINITY];
  if (k !== l) return k < l ? -1 : 1;
  return compare(a ?? "\uffff", b ?? "\uffff");
}
