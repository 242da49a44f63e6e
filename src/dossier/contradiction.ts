import type { Conflict, Contradiction, Fact } from "../ledger/index.js";
import { compare, extentOf } from "../text/index.js";
import { compareSums, rangeOf } from "./sum.js";
import { likeness, type Wording, wordingOf } from "./wording.js";

export type { Contradiction } from "../ledger/index.js";

/** Days by which two tellings of one day may differ: time zones, first and last day of a visit. */
const SLACK = 1;
/** Days within which two loans for one work in one sum are one loan: banks lend again, but not in the same year. */
const ONE_LOAN = 366;
/** Works that stand at one place. Lines may cross a border and have two hosts. */
const AT_ONE_PLACE = new Set(["power-plant", "hydropower", "port", "airport", "industrial", "mining"]);
/** Shares of the distinguishing words from which on two names are of one work. */
const SAME_NAME = 1;

/** What a fact is about, as keys in order: the words that tell its object from others with who has it, or what can only be one at a time. */
export function factKeys(fact: Fact): string[] {
  const { type, source, target } = fact;
  switch (type) {
    case "finance":
      return stemsOf(fact, "purpose")
        .flatMap((stem) => target.map(({ id }) => `loan ${id} ${stem}`))
        .sort();
    case "project":
      return stemsOf(fact, "name")
        .flatMap((stem) => source.map(({ id }) => `work ${id} ${stem}`))
        .sort();
    case "partnership":
      return [
        `level ${[...source, ...target]
          .map(({ id }) => id)
          .sort()
          .join("=")}`,
      ];
    case "membership":
      return source.map(({ id }) => `seat ${id} ${first(fact, "organisation") ?? target[0]?.id ?? ""}`).sort();
    case "position":
      return source.map(({ id }) => `stand ${id} ${first(fact, "issue") ?? ""}`).sort();
    default:
      return [];
  }
}

/**
 * Under which keys a fact is looked for when others might contradict it, in order: those of factKeys with what else two that can't both be true have in
 * common, so that few have one: the sum of a loan, the kind of a work, the day of a level or a stand and the day after. Facts without a common key never
 * contradict one another.
 */
export function contradictionKeys(fact: Fact): string[] {
  if (fact.status === "denied") return [];
  const keyed = (told: readonly (string | number)[]) =>
    factKeys(fact).flatMap((key) => told.map((one) => `${key} ${one}`));
  switch (fact.type) {
    case "finance":
      return keyed(fact.amount.slice(0, 1).map(({ value: { value, currency } }) => `${value} ${currency}`));
    case "project":
      return keyed([first(fact, "kind") ?? ""].filter((kind) => AT_ONE_PLACE.has(kind)));
    case "partnership":
      return keyed(daysOf(reached(fact).map(({ when }) => when)));
    case "position":
      return keyed(daysOf(fact.when.map(({ value }) => value)));
    default:
      return factKeys(fact);
  }
}

/** Days, each with the day after: two that are no more than one day apart have one in common. */
function daysOf(told: readonly (string | null)[]): number[] {
  const days = told.filter(isDay).flatMap((edtf) => extentOf(edtf)?.lo ?? []);
  return [...new Set(days.flatMap((day) => Array.from({ length: 1 + SLACK }, (_, i) => day + i)))].sort(
    (a, b) => a - b,
  );
}

/** The contradictions among facts, each pair once, in order. Facts are compared that share a key, so the cost is bounded by those. */
export function contradictionsBetween(facts: readonly Fact[]): Contradiction[] {
  const holders = new Map<string, Fact[]>();
  for (const fact of [...facts].sort((a, b) => compare(a.id, b.id)))
    for (const key of contradictionKeys(fact)) {
      const known = holders.get(key);
      if (known) known.push(fact);
      else holders.set(key, [fact]);
    }
  const found = new Map<string, Contradiction>();
  for (const those of holders.values())
    for (const [i, a] of those.entries())
      for (const b of those.slice(i + 1)) {
        const pair = `${a.id} ${b.id}`;
        if (found.has(pair)) continue;
        const told = contradiction(a, b);
        if (told !== null) found.set(pair, told);
      }
  return [...found].sort(([a], [b]) => compare(a, b)).map(([, contradiction]) => contradiction);
}

/** What two facts have against one another; null where both may be true. `a` has the smaller id. */
function contradiction(a: Fact, b: Fact): Contradiction | null {
  if (a.type !== b.type || a.status === "denied" || b.status === "denied" || !areApart(a, b)) return null;
  switch (a.type) {
    case "finance":
      return lenders(a, b);
    case "project":
      return hosts(a, b);
    case "partnership":
      return levels(a, b);
    case "membership":
      return seats(a, b);
    case "position":
      return stands(a, b);
    default:
      return null;
  }
}

/** Whether more than one document speaks: who says both of two things contradicts nobody. */
function areApart(a: Fact, b: Fact): boolean {
  return new Set([...a.origins, ...b.origins].flatMap(({ documents }) => documents)).size > 1;
}

/** One sum for one work at one time came from one lender: others told of another. Who lends together is told together. */
function lenders(a: Fact, b: Fact): Contradiction | null {
  if (overlap(a.source, b.source) || ids(a.target) !== ids(b.target)) return null;
  if (first(a, "umbrella") !== null || first(b, "umbrella") !== null) return null;
  if (!sameName(a, b, "purpose")) return null;
  const [x, y] = [a.amount[0]?.value, b.amount[0]?.value];
  if (x === undefined || y === undefined || x.value !== y.value) return null;
  if (compareSums(rangeOf({ ...x, text: "" }), rangeOf({ ...y, text: "" })) !== "same") return null;
  if (phase(a) !== phase(b) || apart(timeOf(a), timeOf(b)) > ONE_LOAN) return null;
  return told("party", a, b, ids(a.source), ids(b.source), `one sum of ${x.value} ${x.currency} for one work`);
}

/** A work that stands at one place has one host. */
function hosts(a: Fact, b: Fact): Contradiction | null {
  if (a.mutual || b.mutual || ids(a.source) !== ids(b.source) || overlap(a.target, b.target)) return null;
  const [x, y] = [first(a, "kind"), first(b, "kind")];
  if (x !== y || x === null || !AT_ONE_PLACE.has(x) || !sameName(a, b, "name")) return null;
  return told("party", a, b, ids(a.target), ids(b.target), `one ${x.replaceAll("-", " ")} of that name`);
}

/** Relations are raised to one level on a day. Another level on another day is change. */
function levels(a: Fact, b: Fact): Contradiction | null {
  const [x, y] = [first(a, "level"), first(b, "level")];
  if (x === null || y === null || x === y) return null;
  for (const one of reached(a))
    for (const other of reached(b))
      if (isDay(one.when) && isDay(other.when) && apart(extentOf(one.when), extentOf(other.when)) <= SLACK)
        return told("level", a, b, x, y, `both said to be reached on ${one.when}`);
  // What has been raised does not stand lower afterwards, unless it was lowered, which nobody says.
  return null;
}

/** Who has left is no member later, and who has joined did not leave before. */
function seats(a: Fact, b: Fact): Contradiction | null {
  const left = [a, b].find((fact) => first(fact, "standing") === "former");
  const other = left === a ? b : a;
  const standing = first(other, "standing");
  if (left === undefined || standing === null || standing === "former") return null;
  const since = lastOf(reached(left));
  if (since === null) return null;
  const joined = reached(other).map(({ when }) => extentOf(when)?.hi ?? null);
  // Whoever joins again after leaving is a member again.
  if (joined.some((day) => day !== null && day > since)) return null;
  const later = other.history.filter(
    ({ status, when }) => status === "ongoing" && (extentOf(when)?.lo ?? -Infinity) > since + SLACK,
  );
  if (later.length === 0) return null;
  return told(
    "status",
    a,
    b,
    first(a, "standing")!,
    first(b, "standing")!,
    `a ${standing} in ${later[0]!.when}, after it had left`,
  );
}

/** Nobody supports and opposes one thing on one day. Later is a change of mind. */
function stands(a: Fact, b: Fact): Contradiction | null {
  const opposed: Readonly<Record<string, string>> = { supports: "opposes", opposes: "supports", recognises: "opposes" };
  const [x, y] = [first(a, "stance"), first(b, "stance")];
  if (x === null || y === null || (opposed[x] !== y && opposed[y] !== x)) return null;
  if (ids(a.source) !== ids(b.source)) return null;
  for (const { value: one } of a.when)
    for (const { value: other } of b.when)
      if (isDay(one) && isDay(other) && apart(extentOf(one), extentOf(other)) <= SLACK)
        return told("existence", a, b, x, y, `both said of ${one}`);
  return null;
}

function told(kind: Conflict["kind"], a: Fact, b: Fact, x: string, y: string, because: string): Contradiction {
  const side = (fact: Fact, value: string) => ({ value, claims: fact.claims, support: fact.support });
  const sides = [side(a, x), side(b, y)].sort(
    (one, other) => other.support - one.support || compare(one.value, other.value),
  );
  return { kind, facts: [a.id, b.id], sides, because };
}

/** Steps by which something came about: agreed or done, not going on. */
function reached(fact: Fact) {
  return fact.history.filter(({ status, when }) => when !== null && (status === "agreed" || status === "completed"));
}

function lastOf(steps: ReturnType<typeof reached>): number | null {
  const days = steps.flatMap(({ when }) => extentOf(when)?.hi ?? []);
  return days.length === 0 ? null : Math.max(...days);
}

/** Whether money is only promised, agreed or paid: a promise by one and a loan by another are two things. */
function phase({ status }: Fact): "promised" | "given" {
  return status === "pledged" || status === "planned" ? "promised" : "given";
}

function timeOf(fact: Fact) {
  return extentOf(fact.when[0]?.value);
}

/** Days between two times, 0 where they overlap or one is not known. */
function apart(a: ReturnType<typeof extentOf>, b: ReturnType<typeof extentOf>): number {
  if (a === null || b === null) return 0;
  const lo = Math.max(a.lo ?? Number.NEGATIVE_INFINITY, b.lo ?? Number.NEGATIVE_INFINITY);
  const hi = Math.min(a.hi ?? Number.POSITIVE_INFINITY, b.hi ?? Number.POSITIVE_INFINITY);
  return Math.max(0, lo - hi);
}

const isDay = (edtf: string | null) => /^\d{4}-\d\d-\d\d$/u.test(edtf ?? "");

function ids(actors: Fact["source"]): string {
  return actors
    .map(({ id }) => id)
    .sort()
    .join("+");
}

function overlap(a: Fact["source"], b: Fact["source"]): boolean {
  return a.some(({ id }) => b.some((other) => other.id === id));
}

/** The best supported value of a detail as text; null where none is given. */
function first({ details }: Fact, field: string): string | null {
  const value = details[field]?.[0]?.value;
  return value === undefined || value === null || value === false ? null : String(value);
}

function wordingsOf({ details }: Fact, field: string): Wording[] {
  return (details[field] ?? []).flatMap(({ value }) => wordingOf(value) ?? []);
}

function stemsOf(fact: Fact, field: string): string[] {
  return [...new Set(wordingsOf(fact, field).flatMap(({ stems }) => [...stems]))].sort();
}

/** Whether two facts name one object: all that distinguishes the shorter name is in the other, and both say something that does. */
function sameName(a: Fact, b: Fact, field: string): boolean {
  const names = wordingsOf(b, field);
  return wordingsOf(a, field).some(
    (one) =>
      one.stems.size > 0 &&
      names.some((other) => other.stems.size > 0 && (likeness(one, other) ?? 0) >= SAME_NAME && alikeSort(one, other)),
  );
}

/** "the Balta hospital" is not "the Balta refinery". */
function alikeSort(a: Wording, b: Wording): boolean {
  return a.common.size === 0 || b.common.size === 0 || [...a.common].some((word) => b.common.has(word));
}
