import type { MoneyLedger, MoneyTotal } from "../../dossier/index.js";
import { moneyPicture } from "../../picture/index.js";
import { own } from "../../text/index.js";
import { capitalised, nameOf, rateWords, slugWords, sumWords } from "../../words/index.js";
import { type Bars, type Cell, factsCell, rowsOf, type Section, said, sectionOf } from "../section.js";
import type { BriefWords } from "../words/index.js";
import { type Context, charted } from "./context.js";

/** Why a sum is not counted. */
type LeftOut = keyof BriefWords["money"]["left"];

/** Money between the parties: totals as bars, then the sums that they are made of; nothing is counted twice. */
export function moneySection(money: MoneyLedger, context: Context): Section | null {
  const { words } = context;
  const { year, firmness, what, asTold, inDollars, from } = words.columns;
  const totals = money.totals.filter(({ firmness }) => firmness !== "void");
  const bars: Bars = {
    kind: "bars",
    rows: totals.map((total) => ({
      label: `${nameOf(total.source, words.speech)} → ${nameOf(total.target, words.speech)}${words.comma}${words.money.firmness[total.firmness]}`,
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
  const { sumsWithoutRate, factsWithoutRate } = words.money;
  const lacking = withoutUsd > 0 ? `${words.semicolon}${sumsWithoutRate({ n: withoutUsd })}` : "";
  if (withoutUsd === facts) return factsWithoutRate({ n: facts });
  return `${dollarWords(usd, constantUsd, base, words)}${words.comma}${words.facts({ n: facts })}${lacking}`;
}

/** A sum in dollars of its own years, and in those of the base year beside it. */
function dollarWords(usd: number, constantUsd: number, base: number, { beside, money, speech }: BriefWords): string {
  const sum = sumWords(usd, "USD", speech);
  if (constantUsd <= 0) return sum;
  return beside({
    words: sum,
    more: money.constant({ sum: sumWords(constantUsd, "USD", speech), year: String(base) }),
  });
}

function sumRow(sum: MoneyLedger["sums"][number], base: number, words: BriefWords): Cell[] {
  const { source, target, flow, year, firmness, amounts, usd, constantUsd, withoutUsd, count, facts, rates } = sum;
  const { speech } = words;
  return [
    year === null ? words.noYear : String(year),
    words.money.firmness[firmness],
    `${capitalised(own(speech.words.flows, flow) ?? slugWords(flow), speech.locale)} ${nameOf(source, speech)} → ${nameOf(target, speech)}`,
    amounts.map(({ currency, value }) => sumWords(value, currency, speech)).join(" + "),
    withoutUsd === count
      ? words.money.noRate
      : [dollarWords(usd, constantUsd, base, words), ...rates.map((rate) => rateWords(rate, speech))].join(
          words.semicolon,
        ),
    count === 1 ? factsCell(facts[0]!) : { text: words.facts({ n: count }), facts, many: true },
  ];
}

/** Which lines are not counted and why: "Not counted: totals of others (2), joint sums (1)." Null where all are. */
function leftOut({ lines }: MoneyLedger, { beside, money, number, speech }: BriefWords): string | null {
  const counts = new Map<LeftOut, number>();
  for (const { left } of lines) if (left !== null) counts.set(left.why, (counts.get(left.why) ?? 0) + 1);
  if (counts.size === 0) return null;
  const kinds = Object.keys(money.left) as LeftOut[];
  const told = kinds.flatMap((why) =>
    counts.has(why) ? [beside({ words: money.left[why], more: number(counts.get(why)!) })] : [],
  );
  return money.notCounted({ kinds: speech.listed(told) });
}
