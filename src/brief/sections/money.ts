import type { MoneyLedger, MoneyTotal } from "../../dossier/index.js";
import { moneyPicture } from "../../picture/index.js";
import { own } from "../../text/index.js";
import { capitalised, FLOW_WORDS, nameOf, rateWords, slugWords, sumWords } from "../../words/index.js";
import { type Bars, type Cell, factsCell, rowsOf, type Section, said, sectionOf } from "../section.js";
import type { BriefWords, LeftOut } from "../words.js";
import { type Context, charted } from "./context.js";

/** Money between the parties: totals as bars, then the sums that they are made of; nothing is counted twice. */
export function moneySection(money: MoneyLedger, context: Context): Section | null {
  const { words } = context;
  const { year, firmness, what, asTold, inDollars, from } = words.columns;
  const totals = money.totals.filter(({ firmness }) => firmness !== "void");
  const bars: Bars = {
    kind: "bars",
    rows: totals.map((total) => ({
      label: `${nameOf(total.source)} → ${nameOf(total.target)}, ${total.firmness}`,
      value: total.usd,
      said: totalWords(total, money.base, words),
    })),
  };
  const sums = [...money.sums].sort((a, b) => (b.year ?? -1) - (a.year ?? -1));
  const left = leftOut(money, words);
  return sectionOf(
    words.money.title,
    [
      bars,
      rowsOf(
        [year, firmness, what, asTold, inDollars, from],
        2,
        sums.map((sum) => sumRow(sum, money.base, words)),
        context,
      ),
      left === null ? null : said(left),
    ],
    charted(sums.length, context, () =>
      moneyPicture(money, { id: "money", words: context.words.pictures.money, names: {} }),
    ),
  );
}

function totalWords({ usd, constantUsd, withoutUsd, facts }: MoneyTotal, base: number, words: BriefWords): string {
  const { constant, sumsWithoutRate, factsWithoutRate } = words.money;
  const today = constantUsd > 0 ? ` (${constant(sumWords(constantUsd, "USD"), base)})` : "";
  const lacking = withoutUsd > 0 ? `; ${sumsWithoutRate(withoutUsd)}` : "";
  if (withoutUsd === facts) return factsWithoutRate(facts);
  return `${sumWords(usd, "USD")}${today}, ${words.facts(facts)}${lacking}`;
}

function sumRow(sum: MoneyLedger["sums"][number], base: number, words: BriefWords): Cell[] {
  const { source, target, flow, year, firmness, amounts, usd, constantUsd, withoutUsd, count, facts, rates } = sum;
  return [
    year === null ? words.noYear : String(year),
    firmness,
    `${own(FLOW_WORDS, flow) ?? capitalised(slugWords(flow))} ${nameOf(source)} → ${nameOf(target)}`,
    amounts.map(({ currency, value }) => sumWords(value, currency)).join(" + "),
    withoutUsd === count
      ? words.money.noRate
      : `${sumWords(usd, "USD")}${constantUsd > 0 ? ` (${words.money.constant(sumWords(constantUsd, "USD"), base)})` : ""}${rates.map((rate) => `; ${rateWords(rate)}`).join("")}`,
    count === 1 ? factsCell(facts[0]!) : { text: words.facts(count), facts, many: true },
  ];
}

/** Which lines are not counted and why: "Not counted: totals of others (2), joint sums (1)." Null where all are. */
function leftOut({ lines }: MoneyLedger, { money }: BriefWords): string | null {
  const counts = new Map<LeftOut, number>();
  for (const { left } of lines) if (left !== null) counts.set(left.why, (counts.get(left.why) ?? 0) + 1);
  if (counts.size === 0) return null;
  const kinds = Object.keys(money.left) as LeftOut[];
  return money.notCounted(kinds.flatMap((why) => (counts.has(why) ? [[why, counts.get(why)!] as const] : [])));
}
