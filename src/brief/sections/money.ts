import type { MoneyLedger, MoneyTotal } from "../../dossier/index.js";
import { ENGLISH, moneyPicture } from "../../picture/index.js";
import { own } from "../../text/index.js";
import { capitalised, counted, FLOW_WORDS, nameOf, slugWords, sumWords } from "../../words/index.js";
import { type Bars, rowsOf, type Section, said, sectionOf } from "../section.js";
import type { Context } from "./context.js";

/** Money between the parties: totals as bars, then the sums that they are made of; nothing is counted twice. */
export function moneySection(money: MoneyLedger, context: Context): Section | null {
  const totals = money.totals.filter(({ firmness }) => firmness !== "void");
  const bars: Bars = {
    kind: "bars",
    rows: totals.map((total) => ({
      label: `${nameOf(total.source)} → ${nameOf(total.target)}, ${total.firmness}`,
      value: total.usd,
      said: totalWords(total, money.base),
    })),
  };
  const sums = [...money.sums].sort((a, b) => (b.year ?? -1) - (a.year ?? -1));
  const left = leftOut(money);
  return sectionOf(
    "Money, nothing counted twice",
    [
      bars,
      rowsOf(
        ["Year", "Firmness", "What", "As told", "In dollars", "From"],
        2,
        sums.map((sum) => sumRow(sum, money.base)),
        context.most,
      ),
      left === null ? null : said(left),
    ],
    () => moneyPicture(money, { id: "money", words: ENGLISH.money, names: {} }),
  );
}

function totalWords({ usd, constantUsd, withoutUsd, facts }: MoneyTotal, base: number): string {
  const constant = constantUsd > 0 ? ` (${sumWords(constantUsd, "USD")} of ${base})` : "";
  const lacking = withoutUsd > 0 ? `; ${counted(withoutUsd, "sum")} without a rate` : "";
  if (withoutUsd === facts) return `${counted(facts, "fact")} without a rate in US dollars`;
  return `${sumWords(usd, "USD")}${constant}, ${counted(facts, "fact")}${lacking}`;
}

function sumRow(sum: MoneyLedger["sums"][number], base: number): string[] {
  const { source, target, flow, year, firmness, amounts, usd, constantUsd, withoutUsd, count, facts } = sum;
  return [
    year === null ? "no year" : String(year),
    firmness,
    `${own(FLOW_WORDS, flow) ?? capitalised(slugWords(flow))} ${nameOf(source)} → ${nameOf(target)}`,
    amounts.map(({ currency, value }) => sumWords(value, currency)).join(" + "),
    withoutUsd === count
      ? "no rate"
      : `${sumWords(usd, "USD")}${constantUsd > 0 ? ` (${sumWords(constantUsd, "USD")} of ${base})` : ""}`,
    count === 1 ? facts[0]! : counted(count, "fact"),
  ];
}

const LEFT: Readonly<Record<string, string>> = {
  total: "totals of others",
  fulfilled: "pledges that became loans",
  part: "paid out of others",
  joint: "joint sums",
  void: "denied, cancelled or suspended",
};

/** "Not counted: totals of others (2), joint sums (1)." */
function leftOut({ lines }: MoneyLedger): string | null {
  const counts = new Map<string, number>();
  for (const { left } of lines) if (left !== null) counts.set(left.why, (counts.get(left.why) ?? 0) + 1);
  if (counts.size === 0) return null;
  return `Not counted: ${Object.keys(LEFT)
    .flatMap((why) => (counts.has(why) ? [`${LEFT[why]} (${counts.get(why)})`] : []))
    .join(", ")}.`;
}
