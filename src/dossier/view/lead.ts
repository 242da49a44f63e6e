import type { FactSummary, Sight } from "../../ledger/index.js";
import { compare, extentOf } from "../../text/index.js";
import { isCertain } from "../../vocabulary/index.js";
import type { MoneyLedger, MoneyTotal } from "./money-ledger.js";
import { type ThemeWeight, themesByWeight } from "./weight.js";

/** What a dossier says first, in numbers of facts that are certain. */
export interface Lead {
  /** Facts, and those of them that are certain and not denied. */
  readonly facts: number;
  readonly certain: number;
  /** First and last year that certain facts are about; null where none is dated. */
  readonly years: readonly [number, number] | null;
  /** All themes that facts tell of, the heaviest first. */
  readonly themes: readonly ThemeWeight[];
  /** The certain fact about the latest day, or first told on it where it has no date, among those that are listed; null where there is none of a day. */
  readonly newest: string | null;
  /** The largest sum in US dollars that went one way, committed or paid; null where there is none. Sums that are not certain are in no total. */
  readonly money:
    | (Pick<MoneyTotal, "source" | "target" | "firmness" | "usd" | "withoutUsd" | "facts"> & {
        /** The fact that tells it, where it is one. */
        readonly only: string | null;
      })
    | null;
}

/** The lead of a sight. */
export function leadOf(
  { sure, facts, lists, strife }: Pick<Sight, "sure" | "facts" | "lists" | "strife">,
  { totals, sums }: Pick<MoneyLedger, "totals" | "sums">,
): Lead {
  const years = sure.flatMap(({ year, certain }) => (year !== null && certain > 0 ? [year] : []));
  const listed = new Set([...Object.values(lists).flat(), ...strife]);
  const [newest] = facts
    .filter((fact) => listed.has(fact.id) && isCertain(fact) && fact.status !== "denied" && isPast(fact))
    .sort((a, b) => dayOf(b) - dayOf(a) || compare(a.id, b.id));
  const [money] = totals
    .filter(({ firmness, usd }) => (firmness === "committed" || firmness === "paid") && usd > 0)
    .sort((a, b) => b.usd - a.usd);
  return {
    facts: sure.reduce((sum, { facts }) => sum + facts, 0),
    certain: sure.reduce((sum, { certain }) => sum + certain, 0),
    years: years.length === 0 ? null : [Math.min(...years), Math.max(...years)],
    themes: themesByWeight(sure),
    newest: newest?.id ?? null,
    money: money === undefined ? null : moneyLead(money, sums),
  };
}

function moneyLead(
  { source, target, firmness, usd, withoutUsd, facts, parts }: MoneyTotal,
  sums: MoneyLedger["sums"],
): Lead["money"] {
  const only = facts === 1 ? (parts.flatMap((part) => sums[part]?.facts[0] ?? [])[0] ?? null) : null;
  return { source, target, firmness, usd, withoutUsd, facts, only };
}

/** What is only planned or promised is no news of what happened. */
const isPast = (fact: FactSummary) =>
  dayOf(fact) > Number.MIN_SAFE_INTEGER && fact.status !== "planned" && fact.status !== "pledged";

function dayOf({ when, reported }: FactSummary): number {
  const extent = extentOf(when ?? reported);
  return extent?.lo ?? extent?.hi ?? Number.MIN_SAFE_INTEGER;
}
