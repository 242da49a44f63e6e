import type { ClaimPlace } from "../claim/index.js";
import type { FactAmount, Origin, Testimony, Variant } from "../ledger/index.js";
import { compare, type Extent, extentOf } from "../text/index.js";
import { rangeOf } from "./sum.js";

/** What says how values of a fact are put in order. */
interface Kind<V> {
  /** Whether who says `other` bears out `value`: "2024" bears out "2024-07-02", "about 1.7 billion" 1.68 billion. */
  readonly bears: (value: V, other: V) => boolean;
  /** The greater, the more exact. */
  readonly precision: (value: V) => number;
}

/**
 * The values that claims give, each with its claims and the independent origins among them. First comes the value that most origins bear out;
 * of those the most exact, then the one published first, then by value.
 */
function variants<V>(
  testimonies: readonly Testimony[],
  origins: readonly Origin[],
  values: (testimony: Testimony) => V | null,
  { bears, precision }: Kind<V>,
): Variant<V>[] {
  const known = new Map<string, { value: V; claims: string[]; published: string }>();
  for (const testimony of testimonies) {
    const value = values(testimony);
    if (value === null) continue;
    const key = JSON.stringify(value);
    const published = testimony.published ?? "9999";
    const one = known.get(key);
    if (!one) known.set(key, { value, claims: [testimony.claim.id], published });
    else {
      one.claims.push(testimony.claim.id);
      if (published < one.published) one.published = published;
    }
  }
  const all = [...known].map(([key, { value, claims, published }]) => {
    const bearing = [...known.values()].flatMap((other) => (bears(value, other.value) ? other.claims : []));
    return {
      key,
      value,
      claims: claims.sort(),
      published,
      borne: supportOf(bearing, origins),
      exact: precision(value),
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

const details = (field: string): Kind<unknown> => ({
  bears: (a, b) => equal.bears(a, b) || (GENERIC[field]?.has(b) ?? false),
  precision: (value) => (GENERIC[field]?.has(value) ? -1 : 0),
});

const equal: Kind<unknown> = { bears: (a, b) => JSON.stringify(a) === JSON.stringify(b), precision: () => 0 };

/** Compares times; a fact may have hundreds, so each is taken apart once. */
const timesOnce = (extents: Map<string, Extent | null>): Kind<string> => ({
  bears(value, other) {
    const [a, b] = [once(extents, value), once(extents, other)];
    if (!a || !b) return value === other;
    return (
      (b.lo ?? Number.NEGATIVE_INFINITY) <= (a.lo ?? Number.NEGATIVE_INFINITY) &&
      (a.hi ?? Number.POSITIVE_INFINITY) <= (b.hi ?? Number.POSITIVE_INFINITY)
    );
  },
  precision(value) {
    const extent = once(extents, value);
    if (!extent || extent.lo === null || extent.hi === null) return Number.NEGATIVE_INFINITY;
    return -(extent.hi - extent.lo) - (extent.vague ? 0.5 : 0);
  },
});

function once(extents: Map<string, Extent | null>, edtf: string): Extent | null {
  const known = extents.get(edtf);
  if (known !== undefined) return known;
  const extent = extentOf(edtf);
  extents.set(edtf, extent);
  return extent;
}

const sums: Kind<FactAmount> = {
  bears(value, other) {
    const [a, b] = [rangeOf({ ...value, text: "" }), rangeOf({ ...other, text: "" })];
    return a !== null && b !== null && a.currency === b.currency && b.lo <= value.value && value.value <= b.hi;
  },
  precision: (value) => (rangeOf({ ...value, text: "" })?.digits ?? 0) - (value.qualifier === null ? 0 : 2),
};

export function whenOf(testimonies: readonly Testimony[], origins: readonly Origin[]): Variant<string>[] {
  return variants(testimonies, origins, ({ claim }) => claim.when?.edtf ?? null, timesOnce(new Map()));
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
  return variants(testimonies, origins, ({ claim }) => claim.where, places);
}

const places: Kind<ClaimPlace> = {
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
