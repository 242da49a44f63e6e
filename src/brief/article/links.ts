import { detailOf, type Material, monthToldOf, occurredOf, statusOf } from "./material.js";
import type { Unit } from "./plan.js";
import { kindOfDate } from "./slots.js";
import { voiceOf } from "./voice.js";
import { NEAR, yearsBetween } from "./when.js";

// Which sentences one text may make one of: by what they tell, without a word of any language.

/** What links two sentences on different things: that they were at one time, that they go either way, or that they follow one another. */
export type Link = "when" | "while" | "and";

/** Letters of each of two sentences that a link may make one, and of two that have nothing in common but their kind. */
const LINKED: Readonly<Record<Link, number>> = { when: 110, while: 90, and: 75 };
const COME = new Set<string>(["completed", "agreed", "stated", "ongoing"]);
/** What happens on a day, so that "when" may tell of another thing on it. */
const EVENTS = new Set<string>(["visit", "meeting", "agreement", "partnership", "statement", "action"]);
/** What goes from one to the other, and back. */
const FLOWS = new Set<string>(["finance", "trade", "statement"]);

/** How two facts that follow one another go together, where the first tells its time first or last (`timed`); null where they do not. */
export function linkBetween(one: Material, other: Material, timed: "first" | "last" | null): Link | null {
  if ([one, other].some(({ fact }) => fact.conflicts.length > 0 || !COME.has(fact.status))) return null;
  const ids = (actors: Material["fact"]["source"]) => actors.map(({ id }) => id).join();
  // Two things of one doer are no two things: "Japan recalled its envoy, when Japan expelled his".
  const isOfOne = one.fact.source.some(({ id }) => other.fact.source.some((doer) => doer.id === id));
  if (!one.fact.mutual && isOfOne) return null;
  const [first, second] = [occurredOf(one), occurredOf(other)];
  const isSame = first !== null && first === second;
  if (isSame && ["day", "month"].includes(kindOfDate(first)) && [one, other].every(({ fact }) => EVENTS.has(fact.type)))
    return timed === "last" ? "when" : timed === "first" ? "and" : null;
  if (one.fact.type !== other.fact.type || second === null || yearsBetween(first, second) > NEAR) return null;
  const isBack =
    FLOWS.has(one.fact.type) &&
    ids(one.fact.source) === ids(other.fact.target) &&
    ids(one.fact.target) === ids(other.fact.source);
  return isBack ? "while" : timed === "first" && !isSame ? null : "and";
}

/** Whether two sentences of so many letters are short enough for a link. */
export const isShortFor = (link: Link, letters: readonly number[]): boolean =>
  letters.every((count) => count <= LINKED[link]);

/**
 * What a sentence goes on with behind another of one subject: a verb that both begin with is told once ("signed a treaty and a protocol"), and with it whom it was done to, which
 * is a word of `again` there ("supplied India with oil and with gas in 2016").
 */
export function goingOn(predicate: string, before: string | null, again: readonly (string | undefined)[] = []): string {
  const [verb = "", next = ""] = predicate.split(" ");
  const [same, first = ""] = before?.split(" ") ?? [];
  if (verb !== same || (next === "to") !== (first === "to")) return predicate;
  return predicate.slice(verb.length + 1 + (again.includes(next) ? next.length + 1 : 0));
}

/** Whether two units with one subject can be told in one sentence, as far as what they tell goes. */
export function areOneStory(unit: Unit, next: Unit): boolean {
  const [one, other] = [unit.materials[0]!, next.materials[0]!];
  if (next.contrast || [one, other].some(({ fact }) => fact.conflicts.length > 0)) return false;
  // What lies years apart is no one story.
  const isOneKind = one.fact.type === other.fact.type;
  if (yearsBetween(occurredOf(one), occurredOf(other)) > (isOneKind ? NEAR : 1)) return false;
  // Who buys gets what it is for: one verb for both would turn one of them round.
  if (isPurchase(one) !== isPurchase(other)) return false;
  // "Apologised and attacked", "offered condolences and threatened": what is said goes with nothing else.
  if (
    [one, other].some(({ fact }) => fact.type === "statement") &&
    !(isOneKind && detailOf(one, "act") === detailOf(other, "act"))
  )
    return false;
  // Whom a guest met a year after the visit is no part of it.
  if (one.fact.type === "visit" && other.fact.type === "meeting" && !areOfOneTime(occurredOf(one), occurredOf(other)))
    return false;
  // "Held talks and held talks with others": what is of one kind and not in one list has a sentence each.
  if (one.fact.type === "meeting" && other.fact.type === "meeting" && detailOf(one, "kind") === detailOf(other, "kind"))
    return false;
  // "Cooperated in trade and cooperated in security": the same.
  if (one.fact.type === "cooperation" && other.fact.type === "cooperation") return false;
  // What was told at another time, or is one more of the same kind, begins anew.
  return (
    (voiceOf(one)?.id ?? "") === (voiceOf(other)?.id ?? "") &&
    monthToldOf(one) === monthToldOf(other) &&
    one.fact.status !== "denied" &&
    other.fact.status !== "denied" &&
    // "Held talks and planned talks" are two times, and so are "was building and lent"; behind a list "and" would go on with it.
    (["planned", "ongoing"] as const).every((each) => (statusOf(one) === each) === (statusOf(other) === each)) &&
    unit.materials.length + next.materials.length < 3
  );
}

/** Whether one of two times (EDTF) is the other, or lies in it. */
const areOfOneTime = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && (a.startsWith(b) || b.startsWith(a));

const isPurchase = (one: Material): boolean => one.fact.type === "finance" && detailOf(one, "flow") === "purchase";
