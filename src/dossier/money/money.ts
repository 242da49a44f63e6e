import type { Money, MoneyLine, MoneySum, SumFact } from "../../ledger/index.js";
import { isCertain } from "../../vocabulary/index.js";
import { type Beside, besideOf, type Held } from "./beside.js";
import { leftOut } from "./leave.js";
import { lineOf, type Rates, timeOf } from "./line.js";

/**
 * Adds up the money of facts by parties, flow, year and firmness. A total is never added to its parts, a pledge not to the loan that fulfils it, an
 * instalment not to the loan that it is paid from; joint sums belong to no pair alone. All these are among the lines, with the reason.
 * What is not certain, or denied by others, counts in no sum. Commitments and payments are distinct: "committed" and "paid" of different things add up to what was firmly given.
 */
export function moneyOf(facts: readonly SumFact[], rates: Rates): Money {
  const held = facts
    .flatMap((fact) => {
      const line = lineOf(fact, rates);
      return line === null ? [] : [{ line, fact, ...timeOf(fact) }];
    })
    .sort((a, b) => order(a.line, b.line));
  // What is counted nowhere leaves nothing else out.
  const sure = held.filter(({ fact }) => isCertain(fact) && !fact.contested);
  const beside = new Map<string, Beside>([...grouped(sure)].map(([parties, group]) => [parties, besideOf(group)]));
  const lines = held.map((one) => ({ ...one.line, left: leftOut(one, beside.get(partiesOf(one)) ?? besideOf([])) }));
  return { lines, sums: sumsOf(lines) };
}

const partiesOf = ({ line }: Held) => `${line.source.join("+")}>${line.target.join("+")}`;

function grouped(held: readonly Held[]): Map<string, Held[]> {
  const groups = new Map<string, Held[]>();
  for (const one of held) {
    const group = groups.get(partiesOf(one));
    if (group) group.push(one);
    else groups.set(partiesOf(one), [one]);
  }
  return groups;
}

function order(a: MoneyLine, b: MoneyLine): number {
  return (a.year ?? 0) - (b.year ?? 0) || (a.fact < b.fact ? -1 : a.fact > b.fact ? 1 : 0);
}

function sumsOf(lines: readonly MoneyLine[]): MoneySum[] {
  const groups = new Map<string, MoneyLine[]>();
  for (const line of lines) {
    if (line.left !== null) continue;
    const key = [line.source[0], line.target[0], line.flow, line.year ?? "", line.firmness].join("|");
    const group = groups.get(key);
    if (group) group.push(line);
    else groups.set(key, [line]);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => sumOf(group));
}

function sumOf(lines: readonly MoneyLine[]): MoneySum {
  const { source, target, flow, year, firmness } = lines[0]!;
  const byCurrency = new Map<string, number>();
  for (const { amount } of lines)
    byCurrency.set(amount.currency, (byCurrency.get(amount.currency) ?? 0) + amount.value);
  const amounts = [...byCurrency]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([currency, value]) => ({ currency, value }));
  return {
    source: source[0] ?? "",
    target: target[0] ?? "",
    flow,
    year,
    firmness,
    amounts,
    usd: lines.reduce((total, line) => total + (line.usd ?? 0), 0),
    constantUsd: lines.reduce((total, line) => total + (line.constantUsd ?? 0), 0),
    withoutUsd: lines.filter(({ usd }) => usd === null).length,
    withoutConstant: lines.filter(({ constantUsd }) => constantUsd === null).length,
    facts: lines.map(({ fact }) => fact),
  };
}
