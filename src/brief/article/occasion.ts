import { compare, extentOf } from "../../text/index.js";
import { detailOf, detailsOf, type Material, reportedOf, whenOf } from "./material.js";
import { voiceOf } from "./voice.js";

/** Days by which texts miss each other on one and the same meeting: a visit is dated by its arrival, talks by the day on which they were reported. */
const NEAR = 2;
/** Days that a time has at most which tells two meetings of a pair apart: of a year there may be several. */
const MONTH = 31;
const YEAR = 365;

/**
 * What says nothing beside the others of these facts: the same event, deal or act told once more, and contacts that were planned for a time long past.
 */
export const toldTwice = (materials: readonly Material[]): Set<Material> =>
  new Set([
    ...onOccasions(materials),
    ...inOneDeal(materials),
    ...inOneEvent(materials),
    ...undated(materials),
    ...overtaken(materials),
    ...hollow(materials),
    ...unplaced(materials),
  ]);

/** Meetings without a word on who met that took place on a visit which is among these facts: to tell both is to tell one event twice. */
export function onOccasions(materials: readonly Material[]): Set<Material> {
  const visits = materials.filter(({ fact }) => fact.type === "visit");
  return new Set(materials.filter((one) => isBare(one) && visits.some((visit) => isPartOf(one, visit))));
}

/** Of facts that the same words of a document tell with the same sum ("bought energy for USD 42 billion": a purchase, and a supply) all but the first. */
export function inOneDeal(materials: readonly Material[]): Set<Material> {
  return new Set(materials.filter((one, i) => materials.slice(0, i).some((other) => isDealOf(one, other))));
}

/**
 * Of visits, meetings, and papers of one kind, that were on one day or in one month between the same, or between some of these, and of money of one kind and sum, all but the one that tells
 * of most: one event is told by several texts, by some without all who were there.
 */
export function inOneEvent(materials: readonly Material[]): Set<Material> {
  const events = materials.filter(
    ({ fact }) => EVENTS.has(fact.type) || (SUMS.has(fact.type) && fact.amount.length > 0),
  );
  return new Set(events.filter((one, i) => events.some((other, j) => j !== i && isToldBy(one, other, j < i))));
}

/**
 * Whether no sentence on a fact would tell when it was, so that it were read as of the time of the one before: of what has its time, and is worth little without. What was done once and is known
 * to have been so by some time, or within years, has none that a sentence can tell.
 */
export function isTimeless(one: Material): boolean {
  const { type, status } = one.fact;
  if (!TIMED.has(type) && !(type === "partnership" && status !== "ongoing")) return false;
  const when = whenOf(one);
  if (when === null) return voiceOf(one) !== null || reportedOf(one) === null;
  const { lo, hi } = spanOf(one);
  return ONCE.has(type) && status !== "ongoing" && !(Number.isFinite(lo) && Number.isFinite(hi) && hi - lo <= YEAR);
}
const TIMED = new Set<string>(["visit", "meeting", "action", "statement", "trade", "agreement"]);
const ONCE = new Set<string>(["meeting", "action", "statement"]);

/** Acts, levels and papers without a time, where the same is told with one. */
function undated(materials: readonly Material[]): Material[] {
  const key = (one: Material) =>
    `${kindIn(one)} ${detailOf(one, "act")} ${detailOf(one, "level")} ${one.fact.status} ${partiesIn(one)}`;
  const dated = new Set(materials.filter((one) => whenOf(one) !== null).map(key));
  return materials.filter((one) => STANDING.has(one.fact.type) && whenOf(one) === null && dated.has(key(one)));
}

const STANDING = new Set<string>(["action", "partnership", "agreement"]);

/** Visits and meetings that were planned for a time a year and more before the newest of these facts, or by some time: what came of them nobody tells. */
function overtaken(materials: readonly Material[]): Material[] {
  const ends = materials.map((one) => spanOf(one).hi).filter(Number.isFinite);
  const newest = Math.max(...ends);
  return materials.filter((one) => {
    const { lo, hi } = spanOf(one);
    const isContact = one.fact.type === "visit" || one.fact.type === "meeting";
    return (
      isContact && one.fact.status === "planned" && Number.isFinite(hi) && (hi + YEAR < newest || !Number.isFinite(lo))
    );
  });
}

/** Meetings of the two alone of which nobody tells who met or where, where there is more to tell. */
function hollow(materials: readonly Material[]): Material[] {
  const empty = materials.filter(
    (one) => isBare(one) && one.fact.where.length === 0 && one.fact.source.length + one.fact.target.length === 2,
  );
  return materials.length - empty.length < ENOUGH ? [] : empty;
}
/** What happened nobody tells when, without a sum, where there is more to tell: it would be read as of the time of the sentence before. */
function unplaced(materials: readonly Material[]): Material[] {
  const without = materials.filter(
    (one) =>
      whenOf(one) === null &&
      (voiceOf(one) !== null || reportedOf(one) === null) &&
      one.fact.amount.length === 0 &&
      !LASTING.has(one.fact.type),
  );
  return materials.length - without.length < ENOUGH ? [] : without;
}
const LASTING = new Set<string>(["partnership", "membership", "position", "cooperation", "trade"]);

/** Facts that are a text without those that tell nothing. */
const ENOUGH = 5;

const peopleIn = (one: Material): number => detailsOf(one, "participants").length + detailsOf(one, "visitor").length;

const EVENTS = new Set<string>(["visit", "meeting", "agreement"]);
const DONE = new Set<string>(["agreed", "completed"]);
const SUMS = new Set<string>(["finance", "trade"]);

/** The days of a fact; all days of one without a date. */
function spanOf(one: Material): { readonly lo: number; readonly hi: number } {
  const extent = extentOf(whenOf(one));
  return { lo: extent?.lo ?? Number.NEGATIVE_INFINITY, hi: extent?.hi ?? Number.POSITIVE_INFINITY };
}

function isToldBy(one: Material, other: Material, isBehind: boolean): boolean {
  const isPlan = one.fact.status === "planned" && DONE.has(other.fact.status);
  // A paper on nobody knows what is the one that is told with what it is on.
  const isBarePaper = one.fact.type === "agreement" && detailOf(one, "subject") === null;
  const isKind = isBarePaper ? kindIn(other).startsWith(kindIn(one)) : kindIn(one) === kindIn(other);
  if (!isKind || areTwo(one, other) || !(isPlan || areOneStage(one, other))) return false;
  const [own, whole] = [one, other].map(({ fact }) => new Set([...fact.source, ...fact.target].map(({ id }) => id)));
  if (![...own!].every((id) => whole!.has(id))) return false;
  const [at, its] = [one, other].map((each) => spanOf(each));
  if (at!.lo > its!.hi || its!.lo > at!.hi) return false;
  // A sum tells deals apart, and so does a month; of a year there may be several meetings.
  const isVague = Math.max(at!.hi - at!.lo, its!.hi - its!.lo) >= MONTH;
  if (isVague && !SUMS.has(one.fact.type) && !(isBarePaper && detailOf(other, "subject") !== null)) return false;
  // What came to pass needs no word on its plan.
  if (isPlan) return true;
  // Who was there says more than that it was; of equals the nearer date does, then the weightier.
  const more = [whole!.size - own!.size, peopleIn(other) - peopleIn(one), at!.hi - at!.lo - (its!.hi - its!.lo)].find(
    (difference) => difference !== 0 && !Number.isNaN(difference),
  );
  return more === undefined ? isBehind : more > 0;
}

/** Whether two guests are named; one whom no table knows has a name of his own in each script. */
function areTwo(one: Material, other: Material): boolean {
  const [own, its] = [one, other].map((each) => detailOf(each, "visitor"));
  const isLatin = (id: string) => /^[\p{ASCII}\p{Script=Latin}]*$/u.test(id);
  return own != null && its != null && own !== its && isLatin(own) === isLatin(its);
}

/** What was agreed on is told as concluded too. */
const areOneStage = (one: Material, other: Material): boolean =>
  one.fact.status === other.fact.status || [one, other].every(({ fact }) => DONE.has(fact.status));

/** What must be the same for two to be one: who spoke by telephone did not meet, a treaty is no protocol, and what they are on tells papers apart. */
function kindIn(one: Material): string {
  const { value, currency } = one.fact.amount[0]?.value ?? {};
  switch (one.fact.type) {
    case "visit":
      return `visit ${one.fact.source.map(({ id }) => id).join()}`;
    case "meeting":
      return `meeting ${detailOf(one, "kind") === "call"}`;
    case "agreement":
      return `agreement ${detailOf(one, "instrument")} ${detailOf(one, "subject") ?? ""}`;
    default:
      return `${one.fact.type} ${detailOf(one, "flow")} ${value} ${currency}`;
  }
}

const isDealOf = (one: Material, other: Material): boolean => {
  const [own, told] = [one.fact.amount[0]?.value, other.fact.amount[0]?.value];
  return (
    own !== undefined &&
    own.value === told?.value &&
    own.currency === told.currency &&
    one.claims.every((claim) => other.claims.some((its) => areOverlapping(claim, its)))
  );
};

const areOverlapping = (a: Material["claims"][number], b: Material["claims"][number]): boolean =>
  a.document === b.document && a.evidence.start < b.evidence.end && b.evidence.start < a.evidence.end;

const isBare = (one: Material): boolean => one.fact.type === "meeting" && detailsOf(one, "participants").length < 2;

function isPartOf(meeting: Material, visit: Material): boolean {
  if (partiesIn(meeting) !== partiesIn(visit) || meeting.fact.status !== visit.fact.status) return false;
  const [own, other] = [extentOf(whenOf(meeting)), extentOf(whenOf(visit))];
  if (own?.lo == null || own.hi === null || other?.lo == null || other.hi === null) return false;
  if (own.hi - own.lo >= MONTH || other.hi - other.lo >= MONTH) return false;
  return own.lo <= other.hi + NEAR && other.lo <= own.hi + NEAR;
}

const partiesIn = ({ fact }: Material): string =>
  [...fact.source, ...fact.target]
    .map(({ id }) => id)
    .sort(compare)
    .join();
