import { compare } from "../../text/index.js";
import { organisationById } from "../../vocabulary/index.js";
import { bounds, type Membership, membershipCoverage, membershipsOf } from "../../vocabulary/reference/index.js";

/** How two states stand to an organisation, by the reference tables (docs/reference-tables.md). */
export interface MembershipPair {
  /** "org:SCO". */
  readonly organisation: string;
  readonly name: string;
  /** The standing that holds on the day, with its first day (EDTF) and source; null for who has none. Of several the closest one. */
  readonly a: Membership | null;
  readonly b: Membership | null;
  /** Month (EDTF) until which the members of the organisation have been followed. */
  readonly knownUntil: string | null;
}

export interface SharedMemberships {
  /** Organisations that both stand to, members of both first. */
  readonly shared: readonly MembershipPair[];
  /** Those that one stands to and the other does not, as far as the tables know. */
  readonly onlyA: readonly MembershipPair[];
  readonly onlyB: readonly MembershipPair[];
}

/** From the closest standing to the loosest. "suspended" is said beside "member". */
const CLOSENESS = ["member", "associate", "partner", "candidate", "observer", "suspended"];

/**
 * The organisations of two states on a day.
 * @param today EDTF day, such as "2026-03-01".
 */
export function sharedMemberships(a: string, b: string, today: string): SharedMemberships {
  const [ofA, ofB] = [standingsOf(a, today), standingsOf(b, today)];
  const coverage = membershipCoverage();
  const pairs = [...new Set([...ofA.keys(), ...ofB.keys()])].map(
    (organisation): MembershipPair => ({
      organisation,
      name: organisationById(organisation)?.name ?? organisation.replace(/^org:/u, ""),
      a: ofA.get(organisation) ?? null,
      b: ofB.get(organisation) ?? null,
      knownUntil: coverage.get(organisation)?.until ?? null,
    }),
  );
  pairs.sort((one, other) => rank(one) - rank(other) || compare(one.name, other.name));
  return {
    shared: pairs.filter(({ a, b }) => a !== null && b !== null),
    onlyA: pairs.filter(({ b }) => b === null),
    onlyB: pairs.filter(({ a }) => a === null),
  };
}

function rank({ a, b }: MembershipPair): number {
  const of = (one: Membership | null) => (one === null ? 0 : CLOSENESS.indexOf(one.standing));
  return Math.max(of(a), of(b));
}

/** The closest standing of a state to each organisation that may hold on a day. */
function standingsOf(state: string, today: string): Map<string, Membership> {
  const found = new Map<string, Membership>();
  for (const row of membershipsOf(state)) {
    const begun = (bounds(row.from)?.first ?? "9999") <= today;
    const lasts = row.to === null || (bounds(row.to)?.last ?? "") >= today;
    const known = found.get(row.organisation);
    const closer = known === undefined || CLOSENESS.indexOf(row.standing) < CLOSENESS.indexOf(known.standing);
    if (begun && lasts && closer) found.set(row.organisation, row);
  }
  return found;
}
