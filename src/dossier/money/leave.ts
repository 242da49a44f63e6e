import type { Left, MoneyLine, SumFact } from "../../ledger/index.js";
import { isCertain } from "../../vocabulary/index.js";
import { type Beside, type Held, ROUNDING } from "./beside.js";
import { timeOf } from "./line.js";

/** Years within which a pledge may become a loan. */
const PATIENCE = 8 * 366;

/** Why a line does not count beside the others of the same parties; null when it counts. */
export function leftOut(held: Held, others: Beside): Left | null {
  const { line } = held;
  if (line.firmness === "void") return { why: "void", of: [] };
  if (held.fact.back) return { why: "back", of: [] };
  if (!isCertain(held.fact)) return { why: "unsure", of: [] };
  if (held.fact.contested) return { why: "contested", of: [] };
  if (line.source.length > 1 || line.target.length > 1) return { why: "joint", of: [] };
  const parts = partsOf(held, others);
  if (parts !== null) return { why: "total", of: ids(parts) };
  const kept = fulfilment(held, others);
  if (kept !== null) return { why: "fulfilled", of: ids([kept]) };
  const whole = wholeOf(held, others);
  return whole === null ? null : { why: "part", of: ids([whole]) };
}

const ids = (held: readonly Held[]) => held.map(({ fact }) => fact.id).sort();

/**
 * What a total is the total of: the text calls it so (details.umbrella), or it covers several years in which smaller sums are told, or it is what the
 * others of its documents add up to. Null for a sum of its own, and for a total of which no part is told: it counts itself.
 */
function partsOf(held: Held, others: Beside): readonly Held[] | null {
  const { line, fact } = held;
  const smaller = (among: readonly Held[]) =>
    among.filter((other) => other !== held && other.line.firmness !== "void" && isLess(other.line, line));
  if (fact.details.umbrella?.[0]?.value === true) {
    const told = smaller(others.all).filter((other) => inside(other.fact, fact));
    return told.length > 0 ? told : null;
  }
  if (line.year === null && spansYears(fact)) {
    const told = smaller(others.all).filter((other) => other.line.year !== null && inside(other.fact, fact));
    if (told.length > 0) return told;
  }
  const { currency, value } = line.amount;
  const beside = smaller(others.inDocumentsOf(held)).filter((other) => other.line.amount.currency === currency);
  const sum = beside.reduce((total, other) => total + other.line.amount.value, 0);
  return beside.length >= 2 && near(sum, value) ? beside : null;
}

/** The commitment that a pledge became: not earlier, of the same sum or for the same thing. The nearest in time, then the smaller id. */
function fulfilment(held: Held, others: Beside): Held | null {
  if (held.line.firmness !== "pledged") return null;
  const nearest = new Nearest();
  const take = (other: Held) => {
    const later = delay(held, other);
    if (later !== null && later <= PATIENCE) nearest.take(other, later);
  };
  for (const other of others.givenOfSumOf(held)) if (sameSum(held.line, other.line)) take(other);
  for (const other of others.givenForThingOf(held)) take(other);
  return nearest.held;
}

/** The commitment that something was paid out of: for the same thing, not later, and larger. */
function wholeOf(held: Held, others: Beside): Held | null {
  if (held.line.firmness !== "paid") return null;
  const nearest = new Nearest();
  for (const other of others.givenForThingOf(held)) {
    if (other.line.firmness !== "committed" || !isLess(held.line, other.line)) continue;
    const later = delay(other, held);
    if (later !== null) nearest.take(other, later);
  }
  return nearest.held;
}

/** The nearest in time, of those the one with the smallest id. */
class Nearest {
  held: Held | null = null;
  #days = 0;

  take(other: Held, days: number): void {
    if (this.held !== null && (days > this.#days || (days === this.#days && other.fact.id >= this.held.fact.id)))
      return;
    this.held = other;
    this.#days = days;
  }
}

/** Days from one to another that is not surely earlier; null where it is, or one has no time. */
function delay(from: Held, to: Held): number | null {
  if (from.lo === null || to.hi === null || to.hi < from.lo) return null;
  return Math.max(0, (to.lo ?? from.lo) - from.lo);
}

function inside(part: SumFact, whole: SumFact): boolean {
  const [a, b] = [timeOf(part), timeOf(whole)];
  const begins = b.lo === null || (a.lo !== null && a.lo >= b.lo);
  return begins && (b.hi === null || (a.hi !== null && a.hi <= b.hi));
}

function spansYears(fact: SumFact): boolean {
  const { lo, hi } = timeOf(fact);
  return (lo === null) !== (hi === null) || (lo !== null && hi !== null && hi - lo > 366);
}

function sameSum(one: MoneyLine, other: MoneyLine): boolean {
  if (one.amount.currency === other.amount.currency) return near(one.amount.value, other.amount.value);
  return one.usd !== null && other.usd !== null && near(one.usd, other.usd);
}

function isLess(one: MoneyLine, other: MoneyLine): boolean {
  if (one.amount.currency === other.amount.currency) return one.amount.value < other.amount.value;
  return one.usd !== null && other.usd !== null && one.usd < other.usd;
}

const near = (one: number, other: number) =>
  Math.abs(one - other) <= ROUNDING * Math.max(Math.abs(one), Math.abs(other));
