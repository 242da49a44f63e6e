import type { Actor, Claim } from "../claim/index.js";
import { type Anchor, anchor, compare, overlaps, type Span } from "../text/index.js";

/** A claim that is no longer found, as it was read and as a person corrected it. */
export interface Departed {
  readonly claim: Claim;
  readonly corrected: Claim | null;
}

/** Share of their words that two claims have in common where one with another sum or name may still be the same, better read. */
const ALIKE = 0.5;

/**
 * Which living claim says the same at the same place as each claim that is no longer found: the same type and parties (as read, or as corrected), its
 * words those of before, or overlapping them with no other sum or thing in them, wherever in `text` they stand now; else the only one so in their sentence.
 * Null where none does. What comes out depends on the sets alone.
 */
export function heirsOf(
  departed: readonly Departed[],
  living: readonly Claim[],
  text: string,
): Map<string, string | null> {
  const heirs = new Map<string, string | null>(departed.map(({ claim }) => [claim.id, null]));
  const byTopic = new Map<string, Claim[]>();
  for (const claim of living) byTopic.set(topicOf(claim), [...(byTopic.get(topicOf(claim)) ?? []), claim]);
  const placed = departed.flatMap((one) => {
    const place = anchor(one.claim.evidence, text);
    return place === null ? [] : [{ ...one, place }];
  });
  const pairs = placed.flatMap((one) => pairsOf(one, byTopic));
  pairs.sort(
    (a, b) =>
      Number(b.exact) - Number(a.exact) ||
      b.overlap - a.overlap ||
      b.alike - a.alike ||
      compare(a.from.id, b.from.id) ||
      compare(a.to.id, b.to.id),
  );
  const taken = new Set<string>();
  const settle = (from: Claim, to: Claim) => {
    heirs.set(from.id, to.id);
    taken.add(to.id);
  };
  for (const { from, to, overlap } of pairs)
    if (overlap > 0 && heirs.get(from.id) === null && !taken.has(to.id)) settle(from, to);
  // Several that were read of the same words may have become one.
  for (const { from, to, overlap, exact, clash } of pairs)
    if (overlap >= ALIKE && exact && !clash && heirs.get(from.id) === null) settle(from, to);
  const left = pairs.filter(({ from, to, clash }) => heirs.get(from.id) === null && !taken.has(to.id) && !clash);
  for (const { from, to } of left)
    if (left.filter((pair) => pair.from === from || pair.to === to).length === 1) settle(from, to);
  return heirs;
}

interface Pair {
  readonly from: Claim;
  readonly to: Claim;
  /** Whether the words of the first stand there unchanged. */
  readonly exact: boolean;
  /** Share of their words that both have: 0 to 1. */
  readonly overlap: number;
  /** Fields that are equal. */
  readonly alike: number;
  /** Whether they tell different sums or name different things. */
  readonly clash: boolean;
}

/** A departed claim with each living one that may say the same: their words overlap, or stand in one sentence. */
function pairsOf(
  { claim, corrected, place }: Departed & { readonly place: Anchor },
  living: ReadonlyMap<string, readonly Claim[]>,
): Pair[] {
  const readings = corrected === null ? [claim] : [claim, corrected];
  const candidates = new Set(readings.flatMap((reading) => living.get(topicOf(reading)) ?? []));
  return [...candidates].flatMap((to) => {
    const [start, end] = to.evidence.sentence;
    if (!overlaps(place, to.evidence) && !overlaps(place, { start, end })) return [];
    const same = readings.filter((reading) => isDirected(reading, to));
    if (same.length === 0) return [];
    const overlap = shareOf(place, to.evidence);
    const clash = same.every((reading) => isOtherSum(reading, to) || isOtherThing(reading, to));
    if (clash && overlap < ALIKE) return [];
    const alike = Math.max(...same.map((reading) => alikeness(reading, to)));
    return [{ from: claim, to, exact: place.exact, overlap, alike, clash }];
  });
}

function shareOf(a: Span, b: Span): number {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return both <= 0 ? 0 : both / (a.end - a.start + b.end - b.start - both);
}

const ids = (actors: readonly Actor[]) => actors.map(({ id }) => id).sort();
const topicOf = (claim: Claim) => [claim.type, ...ids([...claim.source, ...claim.target])].join(" ");

/** Of claims with the same parties: whether the same ones act. Where one is mutual, nobody is said to act on the other. */
function isDirected(a: Claim, b: Claim): boolean {
  return a.mutual || b.mutual || ids(a.source).join(" ") === ids(b.source).join(" ");
}

function isOtherSum({ amount: a }: Claim, { amount: b }: Claim): boolean {
  return a !== null && b !== null && (a.value !== b.value || a.currency !== b.currency);
}

/** Details that tell one thing from another of its kind. */
const NAMING = ["name", "subject", "goods", "issue", "level", "organisation", "action"];

/** Whether both say what it is about, and neither says it within the other's words. */
function isOtherThing(a: Claim, b: Claim): boolean {
  return NAMING.some((key) => {
    const [x, y] = [a.details[key], b.details[key]];
    if (typeof x !== "string" || typeof y !== "string") return false;
    const [p, q] = [x.toLowerCase(), y.toLowerCase()];
    return !p.includes(q) && !q.includes(p);
  });
}

function alikeness(a: Claim, b: Claim): number {
  const fields = (claim: Claim) => [
    claim.status,
    claim.when?.edtf,
    claim.where?.name,
    claim.amount?.value,
    claim.attribution?.speaker.id,
    ...Object.keys({ ...a.details, ...b.details })
      .sort()
      .map((key) => JSON.stringify(claim.details[key])),
  ];
  const [x, y] = [fields(a), fields(b)];
  return x.filter((field, i) => field === y[i]).length;
}
