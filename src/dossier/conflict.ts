import type { Conflict, Origin, Testimony } from "../ledger/index.js";
import { type Extent, extentOf } from "../text/index.js";
import { type ClaimType, type Status, typesWith } from "../vocabulary/index.js";
import { stageOf } from "./phases.js";
import { compareSums, type Range, rangeOf } from "./sum.js";
import { supportOf } from "./variants.js";

/** Values of one fact that can't all be true, each side with who says it, best supported first. */
export function conflictsOf(
  testimonies: readonly Testimony[],
  origins: readonly Origin[],
  type: ClaimType,
): Conflict[] {
  if (testimonies.length < 2) return [];
  const asserted = testimonies.filter(({ claim }) => claim.status !== "denied");
  const found = [
    ...existence(testimonies, origins),
    ...split("amount", asserted, origins, sumOf, sameSum),
    ...(DATED.has(type) ? split("date", asserted, origins, dateOf, sameDate) : []),
    ...outcome(asserted, origins),
    ...(type === "project" ? unfinished(asserted, origins) : []),
    ...(type === "meeting" ? split("place", asserted, origins, placeOf, near) : []),
  ];
  return found.filter(({ sides }) => isBetween(sides, origins) || differsInCopies(sides, testimonies));
}

/** Whether more than one origin speaks: who says both of two things corrects or lists, and contradicts nobody. */
function isBetween(sides: Conflict["sides"], origins: readonly Origin[]): boolean {
  const claims = new Set(sides.flatMap((side) => side.claims));
  return origins.filter((origin) => origin.claims.some((id) => claims.has(id))).length > 1;
}

/**
 * Whether a copy has another value than the text that it copies: one of the two was changed on the way, and nothing tells which. A text that tells both
 * values tells them in its copies too, and a house that prints its own text again corrects it.
 */
function differsInCopies(sides: Conflict["sides"], testimonies: readonly Testimony[]): boolean {
  const told = sides.map(({ claims }) => testimonies.filter(({ claim }) => claims.includes(claim.id)));
  const only = told.map((side, i) =>
    side.filter(
      ({ claim }) => !told.some((other, j) => j !== i && other.some((one) => one.claim.document === claim.document)),
    ),
  );
  return only.some((side, i) =>
    side.some((one) => only.slice(i + 1).some((others) => others.some((other) => areCopies(one, other)))),
  );
}

function areCopies(one: Testimony, other: Testimony): boolean {
  return one.strain === other.strain && (one.publisher === null || one.publisher !== other.publisher);
}

/** Types that have a day of their own; what stands for years or recurs has not. */
const DATED = typesWith("dated");

interface Side<V> {
  readonly value: V;
  /** Of its history: see stageOf. */
  readonly status: string;
  readonly text: string;
}

function sumOf({ claim }: Testimony): Side<Range | null> | null {
  const { amount } = claim;
  return amount && { value: rangeOf(amount, true), status: stageOf(claim), text: `${amount.value} ${amount.currency}` };
}

/** Sums in other currencies are not compared. */
function sameSum(a: Range | null, b: Range | null): boolean {
  return compareSums(a, b) !== "different";
}

/** Days by which dates of one thing may differ without being in conflict: time zones, first and last day. */
const SLACK = 1;
/** What goes on or is said has no one date. */
const DATELESS: ReadonlySet<Status> = new Set(["ongoing", "stated"]);

function dateOf({ claim }: Testimony): Side<Extent | null> | null {
  if (claim.when?.basis !== "stated" || DATELESS.has(claim.status) || claim.when.edtf.includes("..")) return null;
  return { value: extentOf(claim.when.edtf), status: stageOf(claim), text: claim.when.edtf };
}

function sameDate(one: Extent | null, other: Extent | null): boolean {
  if (!one || !other || one.vague || other.vague) return true;
  const [lo, hi] = [Math.max(one.lo ?? 0, other.lo ?? 0), Math.min(one.hi ?? 0, other.hi ?? 0)];
  return lo - hi <= SLACK;
}

function placeOf({ claim }: Testimony): Side<readonly [number, number, string]> | null {
  const { where } = claim;
  if (where?.lat === undefined || where.lon === undefined) return null;
  return { value: [where.lat, where.lon, where.name], status: stageOf(claim), text: where.name };
}

/** Within about two degrees: one town and its surroundings, or so near that one may be meant by the other. */
function near(a: readonly [number, number, string], b: readonly [number, number, string]): boolean {
  return Math.abs(a[0] - b[0]) < 2 && Math.abs(a[1] - b[1]) < 2;
}

/** Groups claims into sides that can't both be true; of claims about different steps of a history both may be. */
function split<V>(
  kind: Conflict["kind"],
  testimonies: readonly Testimony[],
  origins: readonly Origin[],
  sideOf: (testimony: Testimony) => Side<V> | null,
  agree: (a: V, b: V) => boolean,
): Conflict[] {
  const told = testimonies.flatMap((testimony) => {
    const side = sideOf(testimony);
    return side ? [{ ...side, claim: testimony.claim.id }] : [];
  });
  const values = new Map<string, { value: V; text: string; status: Set<string>; claims: string[] }>();
  for (const { value, text, status, claim } of told) {
    const one = values.get(text);
    if (one) {
      one.claims.push(claim);
      one.status.add(status);
    } else values.set(text, { value, text, status: new Set([status]), claims: [claim] });
  }
  if (values.size < 2) return [];
  const ranked = [...values.values()].sort(
    (a, b) => supportOf(b.claims, origins) - supportOf(a.claims, origins) || (a.text < b.text ? -1 : 1),
  );
  // A side is led by its best supported value; a vaguer value goes with the first side that it agrees with.
  const sides: (typeof ranked)[] = [];
  for (const one of ranked) {
    const side = sides.find((group) => agree(group[0]!.value, one.value));
    if (side) side.push(one);
    else sides.push([one]);
  }
  const clash = sides.some((a, i) =>
    sides
      .slice(i + 1)
      .some((b) =>
        a.some((x) => b.some((y) => !agree(x.value, y.value) && [...x.status].some((s) => y.status.has(s)))),
      ),
  );
  if (!clash) return [];
  return [
    conflict(
      kind,
      sides.map((side) => ({ value: side[0]!.text, claims: side.flatMap((one) => one.claims) })),
      origins,
    ),
  ];
}

function conflict(
  kind: Conflict["kind"],
  sides: readonly { readonly value: string; readonly claims: readonly string[] }[],
  origins: readonly Origin[],
): Conflict {
  const full = sides.map(({ value, claims }) => ({
    value,
    claims: [...claims].sort(),
    support: supportOf(claims, origins),
  }));
  return { kind, sides: full.sort((a, b) => b.support - a.support || (a.value < b.value ? -1 : 1)) };
}

function existence(testimonies: readonly Testimony[], origins: readonly Origin[]): Conflict[] {
  const [denied, asserted] = [true, false].map((no) =>
    testimonies.filter(({ claim }) => (claim.status === "denied") === no).map(({ claim }) => claim.id),
  ) as [string[], string[]];
  if (denied.length === 0 || asserted.length === 0) return [];
  return [
    conflict(
      "existence",
      [
        { value: "asserted", claims: asserted },
        { value: "denied", claims: denied },
      ],
      origins,
    ),
  ];
}

/** What took place was not called off: both are told of the same time. */
function outcome(testimonies: readonly Testimony[], origins: readonly Origin[]): Conflict[] {
  const of = (status: Status) => testimonies.filter(({ claim }) => claim.status === status);
  const [done, off] = [of("completed"), of("cancelled")];
  const clash = done.some((a) =>
    off.some(
      (b) =>
        a.claim.when !== null &&
        b.claim.when !== null &&
        sameDate(extentOf(a.claim.when.edtf), extentOf(b.claim.when.edtf)),
    ),
  );
  if (!clash) return [];
  const side = (value: string, those: readonly Testimony[]) => ({ value, claims: those.map(({ claim }) => claim.id) });
  return [conflict("status", [side("completed", done), side("cancelled", off)], origins)];
}

/** Days after which nobody should still not know that a work is finished. */
const NEWS_TRAVELS = 45;

/** A work that is finished is not still to be finished: told after it was, of a day later yet. A plan from before is only a plan. */
function unfinished(testimonies: readonly Testimony[], origins: readonly Origin[]): Conflict[] {
  const done = testimonies.filter(({ claim }) => claim.status === "completed" && claim.when?.basis === "stated");
  const due = testimonies.filter(({ claim }) => claim.status === "planned" && claim.when?.basis === "stated");
  const late = due.filter((plan) => done.some((end) => isLaterYet(plan, end)));
  if (late.length === 0) return [];
  const side = (value: string, those: readonly Testimony[]) => ({ value, claims: those.map(({ claim }) => claim.id) });
  const ended = done.filter((end) => late.some((plan) => isLaterYet(plan, end)));
  return [conflict("status", [side("completed", ended), side("planned", late)], origins)];
}

function isLaterYet(plan: Testimony, end: Testimony): boolean {
  const finished = extentOf(end.claim.when?.edtf)?.hi ?? null;
  const told = extentOf(plan.published)?.lo ?? null;
  const due = extentOf(plan.claim.when?.edtf)?.lo ?? null;
  return finished !== null && told !== null && due !== null && told > finished + NEWS_TRAVELS && due > finished;
}
