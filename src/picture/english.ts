import type { LadderWords } from "./ladder-picture.js";
import type { MoneyFlowsWords } from "./money-flows-picture.js";
import type { MoneyWords } from "./money-picture.js";
import type { TimelineWords } from "./timeline-picture.js";

const number = (value: number) => Intl.NumberFormat("en-GB").format(value);
const many = (value: number, one: string, several = `${one}s`) => `${number(value)} ${value === 1 ? one : several}`;
const sentences = (...parts: readonly (string | false)[]) => parts.filter((part) => part !== false).join(" ");

const LANE_NAMES: TimelineWords["lanes"] = {
  partnership: "Level of relations",
  meetings: "Visits and meetings",
  agreements: "Agreements",
  money: "Money",
  projects: "Projects",
  trade: "Trade",
  cooperation: "Cooperation",
  membership: "Memberships",
  positions: "Positions",
  statements: "Statements",
  acts: "Other acts",
};

/** The words of pictures in English. Another language is another value of the same type. */
export const ENGLISH = {
  timeline: {
    title: "Timeline",
    lanes: LANE_NAMES,
    description({ facts, from, to, scale, lanes, busiest, halves, empty, undated, named }) {
      const [first, second] = lanes;
      const most = `${LANE_NAMES[first!.lane].toLowerCase()} (${number(first!.facts)})`;
      const next = second ? `, then ${LANE_NAMES[second.lane].toLowerCase()} (${number(second.facts)})` : "";
      return sentences(
        `${many(facts, "dated fact")} ${from === to ? `of ${from}` : `from ${from} to ${to}`} in ${many(lanes.length, "lane")}: most are ${most}${next}.`,
        from !== to && `The fullest ${scale} is ${busiest.when} with ${number(busiest.facts)}.`,
        from !== to && `${number(halves[0])} are of the earlier half of the time, ${number(halves[1])} of the later.`,
        empty > 0 && `${many(empty, scale)} ${empty === 1 ? "has" : "have"} none.`,
        `${many(named, "fact")} ${named === 1 ? "is" : "are"} named.`,
        undated > 0 && `${many(undated, "fact")} without a date ${undated === 1 ? "is" : "are"} not drawn.`,
      );
    },
    nothing: (undated) =>
      undated > 0 ? `No fact has a date; ${many(undated, "fact")} without one.` : "There are no facts to draw.",
    bin: (lane, when, { facts, corroborated, conflicting }) =>
      `${lane}, ${when}: ${many(facts, "fact")}${corroborated > 0 ? `, ${number(corroborated)} told by several origins` : ""}${conflicting > 0 ? `, ${number(conflicting)} conflicting` : ""}`,
    key: "Height: square root of the facts. Dark part: told by two or more independent origins.",
    columns: {
      lane: "Lane",
      when: "When",
      facts: "Facts",
      corroborated: "Several origins",
      conflicting: "Conflicting",
      notable: "Most notable",
    },
  } satisfies TimelineWords,
  ladder: {
    title: "Level of relations",
    description({ now, first, last, facts, undated, reference }) {
      const since = (from: string | null) => (from === null ? "at no known date" : `since ${from}`);
      const at = (from: string | null) => (from === null ? "" : ` (${from})`);
      const known = reference.at(-1);
      return sentences(
        now === null ? "No fact tells a level." : `Now ${now.level}, ${since(now.from)}, as facts tell it.`,
        first !== null &&
          last !== null &&
          first.from !== last.from &&
          `From ${first.level}${at(first.from)} to ${last.level}${at(last.from)} in ${many(facts - undated, "dated step")}.`,
        undated > 0 &&
          `${many(undated, "step")} without a date ${undated === 1 ? "stands" : "stand"} left of the axis.`,
        known === undefined
          ? "The reference table has no level of the two."
          : `The reference table has ${many(reference.length, "step")}, the last ${known.level}${at(known.from)}.`,
      );
    },
    nothing: "No level of relations is told, and the reference table has none of the two.",
    undated: "no date",
    now: "now",
    reference: (when) => `${when} in the table`,
    step: (level, from, until, origins) =>
      `${level}, ${from === null ? "no date" : `from ${from}`}${until === null ? "" : ` until ${until}`}; told by ${many(origins, "origin")}`,
    keys: { told: "Told by facts", reference: "Reference table" },
    columns: { from: "From", until: "Until", level: "Level", told: "Told by", origins: "Origins" },
  } satisfies LadderWords,
  money: {
    titles: { firmness: "Money by year and how firm it is", flow: "Money by year and kind" },
    firmness: { paid: "Paid", committed: "Committed", pledged: "Only pledged" },
    flows: {
      loan: "Loans",
      grant: "Grants",
      "credit-line": "Credit lines",
      investment: "Investment",
      purchase: "Purchases",
      "debt-relief": "Debt relief",
      aid: "Aid",
      "technical-assistance": "Technical assistance",
      other: "Other",
    },
    rest: "All other kinds",
    yearless: "no year",
    description({ total, parts, from, to, largest, empty, yearless, withoutUsd }) {
      const time = from === null ? "" : from === to ? ` of ${from}` : ` from ${from} to ${to}`;
      const own = parts.map(({ name, sum }) => `${name.toLowerCase()} ${sum}`).join(", ");
      return sentences(
        `${total} in dollars of the years${time}: ${own}.`,
        largest !== null && from !== to && `The largest year is ${largest.year} with ${largest.sum}.`,
        empty > 0 && `${many(empty, "year")} between ${empty === 1 ? "has" : "have"} none.`,
        yearless !== null && `${yearless} of no known year stands apart.`,
        withoutUsd > 0 &&
          `${many(withoutUsd, "sum")} without a dollar value ${withoutUsd === 1 ? "is" : "are"} not drawn.`,
      );
    },
    nothing: (withoutUsd) =>
      withoutUsd > 0
        ? `No money that can be told in US dollars; ${many(withoutUsd, "sum")} without a dollar value.`
        : "No sum of money is told.",
    part: (name, year, sum, facts) => `${name}, ${year}: ${sum} in ${many(facts, "fact")}`,
    columns: { year: "Year", total: "In all" },
  } satisfies MoneyWords,
  moneyFlows: {
    title: (name, partner) => (partner === null ? `Money to and from ${name}` : `Money between ${name} and ${partner}`),
    into: (name, partner) => (partner === null ? `To ${name}` : `From ${partner} to ${name}`),
    from: (name, partner) => (partner === null ? `From ${name}` : `From ${name} to ${partner}`),
    firm: "committed or paid",
    pledged: "only pledged",
    yearless: "no year",
    description({ name, in: into, out, balance, from, to, yearless }) {
      const way = ({ firm, pledged, largest }: typeof into, verb: string) =>
        firm === null && pledged === null
          ? `Nothing is known that ${name} ${verb}.`
          : `${name} ${verb} ${firm ?? "nothing firm"}${pledged === null ? "" : `, and ${pledged} only pledged`}; most ${largest?.known ? `in ${largest.year}` : "of no known year"} (${largest?.sum ?? ""}).`;
      return sentences(
        from === null
          ? "In dollars of unknown years."
          : `In dollars of the years${from === to ? `, ${from}` : ` ${from} to ${to}`}.`,
        way(into, "gets"),
        way(out, "gives"),
        balance.sign !== 0 &&
          `It ${balance.sign > 0 ? "gets" : "gives"} ${balance.sum} more than it ${balance.sign > 0 ? "gives" : "gets"}, promises left out.`,
        yearless && "Money of no known year stands apart.",
      );
    },
    nothing: "No sum of money that can be told in US dollars.",
    part: (way, firmness, year, sum) => `${way}, ${year}: ${sum} ${firmness}`,
    year: "Year",
  } satisfies MoneyFlowsWords,
} as const;
