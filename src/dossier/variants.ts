import type { ClaimPlace } from "../claim/index.js";
import type { FactAmount, Origin, Testimony, Variant } from "../ledger/index.js";
import { compare, extentOf } from "../text/index.js";
import { siteOf } from "./site.js";
import { type Range, rangeOf } from "./sum.js";

/** What says how values of a fact are put in order. Each is taken apart once: a fact may have hundreds. */
interface Kind<V, P> {
  readonly taken: (value: V) => P;
  /** Whether who says `other` bears out `value`: "2024" bears out "2024-07-02", "about 1.7 billion" 1.68 billion. */
  readonly bears: (value: P, other: P) => boolean;
  /** The greater, the more exact. */
  readonly precision: (value: P) => number;
}

/**
 * The values that claims give, each with its claims and the independent origins among them. First comes the value that most origins bear out;
 * of those the most exact, then the one published first, then by value.
 */
function variants<V, P>(
  testimonies: readonly Testimony[],
  origins: readonly Origin[],
  values: (testimony: Testimony) => V | null,
  { taken, bears, precision }: Kind<V, P>,
): Variant<V>[] {
  const known = new Map<string, { value: V; parts: P; claims: string[]; published: string }>();
  for (const testimony of testimonies) {
    const value = values(testimony);
    if (value === null) continue;
    const key = JSON.stringify(value);
    const published = testimony.published ?? "9999";
    const one = known.get(key);
    if (!one) known.set(key, { value, parts: taken(value), claims: [testimony.claim.id], published });
    else {
      one.claims.push(testimony.claim.id);
      if (published < one.published) one.published = published;
    }
  }
  const others = [...known.values()];
  if (others.length < 2)
    return others.map(({ value, claims }) => ({ value, claims: claims.sort(), support: supportOf(claims, origins) }));
  const all = [...known].map(([key, { value, parts, claims, published }]) => {
    const bearing: string[] = [];
    for (const other of others) if (bears(parts, other.parts)) bearing.push(...other.claims);
    return {
      key,
      value,
      claims: claims.sort(),
      published,
      borne: supportOf(bearing, origins),
      exact: precision(parts),
    };
  });
  all.sort(
    (a, b) => b.borne - a.borne || b.exact - a.exact || compare(a.published, b.published) || compare(a.key, b.key),
  );
  return all.map(({ value, claims }) => ({ value, claims, support: supportOf(claims, origins) }));
}

/** Which origin each claim belongs to, kept for as long as the origins are. */
const owners = new WeakMap<readonly Origin[], ReadonlyMap<string, number>>();

/** How many origins have a claim among these. */
export function supportOf(claims: readonly string[], origins: readonly Origin[]): number {
  if (origins.length === 1 && claims.length === 1) return origins[0]!.claims.includes(claims[0]!) ? 1 : 0;
  let owner = owners.get(origins);
  if (!owner) {
    owner = new Map(origins.flatMap((origin, i) => origin.claims.map((claim) => [claim, i] as const)));
    owners.set(origins, owner);
  }
  const found = new Set<number>();
  for (const claim of claims) {
    const origin = owner.get(claim);
    if (origin !== undefined) found.add(origin);
  }
  return found.size;
}

/** Values that only say that it is one of its sort: whoever gives one bears out a more exact one. */
const GENERIC: Readonly<Record<string, ReadonlySet<unknown>>> = {
  instrument: new Set(["agreement"]),
  kind: new Set(["unspecified", "other", "meeting"]),
  flow: new Set(["other", "aid"]),
};

interface Detail {
  readonly text: string;
  readonly generic: boolean;
}

const details = (field: string): Kind<unknown, Detail> => ({
  taken: (value) => ({ text: JSON.stringify(value), generic: GENERIC[field]?.has(value) ?? false }),
  bears: (a, b) => b.generic || a.text === b.text,
  precision: ({ generic }) => (generic ? -1 : 0),
});

interface Time {
  readonly edtf: string;
  readonly lo: number;
  readonly hi: number;
  /** Null for what is no date. */
  readonly vague: boolean | null;
}

const times: Kind<string, Time> = {
  taken(edtf) {
    const extent = extentOf(edtf);
    const { lo, hi } = { lo: extent?.lo ?? Number.NEGATIVE_INFINITY, hi: extent?.hi ?? Number.POSITIVE_INFINITY };
    return { edtf, lo, hi, vague: extent?.vague ?? null };
  },
  bears(value, other) {
    if (value.vague === null || other.vague === null) return value.edtf === other.edtf;
    return other.lo <= value.lo && value.hi <= other.hi;
  },
  precision: ({ lo, hi, vague }) => -(hi - lo) - (vague ? 0.5 : 0),
};

interface Sum {
  readonly value: number;
  readonly exact: boolean;
  readonly range: Range | null;
}

const sums: Kind<FactAmount, Sum> = {
  taken: (amount) => ({
    value: amount.value,
    exact: amount.qualifier === null,
    range: rangeOf({ ...amount, text: "" }),
  }),
  bears: ({ value, range: a }, { range: b }) =>
    a !== null && b !== null && a.currency === b.currency && b.lo <= value && value <= b.hi,
  precision: ({ range, exact }) => (range?.digits ?? 0) - (exact ? 0 : 2),
};

export function whenOf(testimonies: readonly Testimony[], origins: readonly Origin[]): Variant<string>[] {
  return variants(testimonies, origins, ({ claim }) => claim.when?.edtf ?? null, times);
}

export function amountOf(testimonies: readonly Testimony[], origins: readonly Origin[]): Variant<FactAmount>[] {
  const value = ({ claim: { amount } }: Testimony): FactAmount | null =>
    amount && {
      value: amount.value,
      ...(amount.upper === undefined ? {} : { upper: amount.upper }),
      currency: amount.currency,
      qualifier: amount.qualifier,
    };
  return variants(testimonies, origins, value, sums);
}

export function whereOf(testimonies: readonly Testimony[], origins: readonly Origin[]): Variant<ClaimPlace>[] {
  return variants(testimonies, origins, ({ claim }) => claim.where ?? siteOf(claim), places);
}

const places: Kind<ClaimPlace, ClaimPlace> = {
  // How one text words it says nothing of where it is.
  taken: ({ text: _, ...place }) => place,
  bears: (a, b) => a.name === b.name && a.country === b.country,
  precision: ({ lat }) => (lat === undefined ? 0 : 1),
};

/** The fields of the claims' details, in alphabetical order, each with the values it is given. */
export function detailsOf(
  testimonies: readonly Testimony[],
  origins: readonly Origin[],
): Record<string, Variant<unknown>[]> {
  const fields = [...new Set(testimonies.flatMap(({ claim }) => Object.keys(claim.details)))].sort();
  return Object.fromEntries(
    fields.map((field) => [
      field,
      variants(testimonies, origins, ({ claim }) => claim.details[field] ?? null, details(field)),
    ]),
  );
}
