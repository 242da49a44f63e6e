import type { Span } from "../text/index.js";
import type { Amount } from "./amount.js";
import { type Cell, cellSpan, chosen, derivedCell, type Strip } from "./chart.js";
import type { CurrencyWord } from "./currency-words.js";
import type { Derived } from "./derived.js";
import { amountOf, type MoneyContext, type Sum } from "./money.js";
import type { Numeral } from "./numeral.js";
import type { ValuesRead } from "./values.js";

/** Words that are a sum of money whose value can't be told, and why: better told than read as a smaller sum. */
export interface UnreadSum {
  readonly span: Span;
  readonly reason: "vague" | "currency" | "number";
}

/** The sums of one sentence, in text order. */
export interface SumsFound {
  readonly sums: readonly Derived<Amount>[];
  readonly unread: readonly UnreadSum[];
}

/**
 * The sums of money of one sentence, in text order, each with its qualifier words; longest reading first, no overlaps. A sum that restates one before it
 * ("RMB 500 million (US$ 81.4 million)") is derived by the rule `equivalent` and its first part is the sum it restates. A sum whose value ("tens of millions of dollars")
 * or currency can't be told, or that goes on in a way that isn't known, is unread.
 */
export function findSums({ strip, cells }: ValuesRead, context: MoneyContext): SumsFound {
  const money = cells.filter(({ dimension }) => dimension === "money");
  const sums: Derived<Amount>[] = [];
  const unread: UnreadSum[] = [];
  const restated = restatedBy(cells);
  const kept = new Map<string, Derived<Amount>>();
  const taken = new Uint8Array(strip.grains.length);
  for (const cell of chosen(money, strip.grains.length).flatMap(changeParts)) {
    taken.fill(1, cell.from, cell.to);
    const sum = cell.value as Sum;
    const amount = goesOn(strip, cell) ? null : amountOf(sum, context);
    if (!amount) {
      const vague = sum.low.vague === true || sum.high?.vague === true;
      const lost = sum.low.lost === true || sum.high?.lost === true;
      unread.push({
        span: cellSpan(strip, cell),
        reason: vague ? "vague" : lost || goesOn(strip, cell) ? "number" : "currency",
      });
      continue;
    }
    const { span, rule, parts } = derivedCell(strip, cell);
    const first = restated
      .get(`${cell.from} ${cell.to}`)
      ?.map((key) => kept.get(key))
      .find((one) => one !== undefined);
    const derived: Derived<Amount> = first
      ? { value: amount, span, rule: "equivalent", parts: [first, { value: amount, span, rule, parts }] }
      : { value: amount, span, rule, parts };
    kept.set(`${cell.from} ${cell.to}`, derived);
    sums.push(derived);
  }
  return { sums, unread: [...unread, ...strayNumbers(strip, cells, taken)] };
}

/** The rules of what grew or fell from one sum to another, which stand next to each other. */
export const CHANGED = { from: "changed from", to: "changed to" } as const;

/** A change from one sum to another as the two. */
function changeParts(cell: Cell): readonly Cell[] {
  const { low, high, currency, change } = cell.value as Sum;
  const [first, ...others] = cell.parts;
  if (change !== true || !high || !first || others.length === 0) return [cell];
  const part = (rule: string, n: Numeral, parts: readonly Cell[]): Cell => ({
    ...cell,
    rule,
    value: { low: n, currency, qualifier: null } satisfies Sum,
    from: parts[0]!.from,
    to: parts.at(-1)!.to,
    parts,
    tail: false,
  });
  return [part(CHANGED.from, low, [first]), part(CHANGED.to, high, others)];
}

/** For every sum, by its place, the places of those that it may restate. */
function restatedBy(cells: readonly Cell[]): ReadonlyMap<string, readonly string[]> {
  const restated = new Map<string, string[]>();
  for (const { dimension, parts } of cells) {
    if (dimension !== "same") continue;
    const [first, ...others] = parts;
    for (const part of others) {
      const key = `${part.from} ${part.to}`;
      restated.set(key, [...(restated.get(key) ?? []), `${first!.from} ${first!.to}`]);
    }
  }
  return restated;
}

/** Whether the number goes on where the sum ends ("$1.5mx", "$2,5,7") or begins before it ("3.$5"). */
function goesOn({ grains }: Strip, { from, to }: Cell): boolean {
  const last = grains[to - 1]!;
  const after = grains[to];
  if (last.kind === "digits" && last.suffix === null && after?.glued) {
    if (after.kind === "letters") return !/\p{Script=Han}/u.test(after.text);
    const next = grains[to + 1];
    return /^[.,/:]$/u.test(after.text) && next?.kind === "digits" && next.glued;
  }
  const first = grains[from]!;
  const before = grains[from - 1];
  return first.kind === "digits" && first.glued && before?.kind === "digits";
}

/** Signs that stand by themselves beside digits that are no number, as in "$.5 million" or "$1,2,3". */
function strayNumbers(strip: Strip, cells: readonly Cell[], taken: Uint8Array): UnreadSum[] {
  const { grains } = strip;
  return cells.flatMap((cell) => {
    if (cell.dimension !== "currency" || taken[cell.from] === 1) return [];
    const word = cell.value as CurrencyWord;
    if (word.sign !== true || word.wordlike === true || !/\p{Sc}$/u.test(grains[cell.to - 1]!.text)) return [];
    let to = cell.to;
    while (grains[to]?.glued && /^[.,:]$/u.test(grains[to]!.text)) to++;
    const number = grains[to];
    if (number?.kind !== "digits" || taken[to] === 1) return [];
    return [{ span: { start: grains[cell.from]!.start, end: number.end }, reason: "number" as const }];
  });
}
