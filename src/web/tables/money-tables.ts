import type { MoneyLedger, MoneyTotal } from "../../dossier/index.js";
import type { CountedSum } from "../../ledger/index.js";
import { type Cell, type Table, tableOf } from "../../table/index.js";
import { own } from "../../text/index.js";
import { amountWords, capitalised, nameOf, rateWords, sumWords } from "../../words/index.js";
import { links } from "../page/index.js";
import type { Tongue } from "../words/index.js";
import { dollarsCell, type Facts, factCell, partiesCell, type Sayings, saidUnder } from "./cells.js";

const flowName = (flow: string, { speech }: Tongue) =>
  capitalised(own(speech.words.flows as Readonly<Record<string, string>>, flow) ?? flow, speech.locale);

/** Dollars of what could be converted; of a part of it, "at least". Nothing where nothing could be. */
function converted(usd: number, without: number, tongue: Tongue): Cell {
  if (without === 0) return dollarsCell(usd, tongue);
  if (usd === 0) return null;
  return { text: tongue.words.tables.money.atLeast({ dollars: tongue.dollars(usd) }), value: Math.round(usd) };
}

/** What flowed from whom to whom, over all flows and years. */
export function moneyTotals(money: MoneyLedger, tongue: Tongue): Table {
  const { columns, money: words } = tongue.words.tables;
  const head = {
    caption: words.totals,
    columns: [
      { title: columns.from },
      { title: columns.to },
      { title: columns.dollars, numeric: true, term: "current-dollars" },
      { title: columns.firmness, term: "commitment" },
      { title: words.constant({ base: money.base }), numeric: true, term: "constant-dollars" },
      { title: columns.facts, numeric: true },
      { title: words.withoutRate, numeric: true },
    ],
  };
  return tableOf(head, money.totals, (total) => [
    partiesCell([total.source], tongue),
    partiesCell([total.target], tongue),
    converted(total.usd, total.withoutUsd, tongue),
    words.firmness[total.firmness],
    converted(total.constantUsd, total.withoutConstant, tongue),
    toldBy(total.facts, total, undefined, tongue),
    total.withoutUsd,
  ]);
}

/** How many facts a sum has, leading to the only one, or to the claims of money that went that way; those that the sum leaves out are among these. */
function toldBy(
  count: number,
  { source, target, flow, year }: Pick<MoneyTotal, "source" | "target"> & Partial<Pick<CountedSum, "flow" | "year">>,
  only: string | undefined,
  tongue: Tongue,
): Cell {
  const asked = [
    `type:finance by:${source} towards:${target}`,
    ...(flow === undefined ? [] : [`flow:${flow}`]),
    ...(year == null ? [] : [`on:${year}`]),
  ].join(" ");
  const href = count === 1 && only !== undefined ? links.fact(only) : links.searchFor(asked);
  return { text: tongue.number(count), value: count, href };
}

/** The parts of the totals: by flow and year, in original currencies and in dollars. */
export function moneySums(money: MoneyLedger, tongue: Tongue): Table {
  const { columns, money: words } = tongue.words.tables;
  const newestFirst = [...money.sums].sort((a, b) => (b.year ?? 0) - (a.year ?? 0));
  const head = {
    caption: words.sums,
    columns: [
      { title: columns.year },
      { title: columns.original, numeric: true },
      { title: columns.dollars, numeric: true, term: "current-dollars" },
      { title: columns.from },
      { title: columns.to },
      { title: columns.flow },
      { title: columns.firmness, term: "commitment" },
      { title: columns.rate },
      { title: columns.facts, numeric: true },
    ],
  };
  return tableOf(head, newestFirst, (sum): Cell[] => [
    sum.year === null ? words.noYear : { text: String(sum.year), value: sum.year },
    sum.amounts.map(({ currency, value }) => sumWords(value, currency, tongue.speech)).join(" + "),
    converted(sum.usd, sum.withoutUsd, tongue),
    nameOf(sum.source, tongue.speech),
    nameOf(sum.target, tongue.speech),
    flowName(sum.flow, tongue),
    words.firmness[sum.firmness],
    sum.rates.map((rate) => rateWords(rate, tongue.speech)).join(tongue.speech.signs.semicolon),
    toldBy(sum.count, sum, sum.facts[0], tongue),
  ]);
}

/** The latest sums that are told, with the fact that tells it, and why it is left out of the totals where it is. */
export function moneyLines(
  money: MoneyLedger,
  { facts, sayings }: { readonly facts: Facts; readonly sayings: Sayings },
  tongue: Tongue,
): Table {
  const { columns, money: words } = tongue.words.tables;
  const newestFirst = [...money.lines].sort((a, b) => (b.year ?? 0) - (a.year ?? 0));
  return {
    caption: words.lines,
    columns: [
      { title: columns.fact },
      { title: columns.original, numeric: true },
      { title: columns.dollars, numeric: true, term: "current-dollars" },
      { title: columns.year },
      { title: columns.firmness, term: "commitment" },
      { title: columns.rate },
      { title: columns.origins, numeric: true, term: "origin" },
      { title: words.counted },
    ],
    rows: newestFirst.map((line): Cell[] => [
      facts[line.fact] === undefined
        ? {
            text: `${flowName(line.flow, tongue)}${tongue.speech.signs.comma}${line.source.map((id) => nameOf(id, tongue.speech)).join(tongue.speech.between)} → ${line.target.map((id) => nameOf(id, tongue.speech)).join(tongue.speech.between)}`,
            href: links.fact(line.fact),
          }
        : { ...factCell(line.fact, facts, tongue), ...saidUnder(line.fact, sayings, tongue) },
      { text: amountWords(line.amount, tongue.speech), value: line.amount.value },
      dollarsCell(line.usd, tongue),
      line.year === null ? null : { text: String(line.year), value: line.year },
      words.firmness[line.firmness],
      line.rate === null ? null : rateWords(line.rate, tongue.speech),
      line.support,
      line.left === null
        ? words.isCounted
        : {
            text: words.left[line.left.why],
            ...(line.left.of[0] === undefined ? {} : { href: links.fact(line.left.of[0]) }),
          },
    ]),
  };
}
