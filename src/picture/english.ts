import { listed } from "../words/index.js";
import { countText } from "./amount.js";
import { CALENDAR_WORDS } from "./calendar-picture.js";
import { FLOOR } from "./floor.js";
import { MAP_WORDS } from "./map/index.js";
import { NETWORK_WORDS } from "./network/index.js";
import type { PictureWords } from "./picture-words.js";
import { PROVENANCE_WORDS } from "./provenance/index.js";
import type { TimelineWords } from "./timeline-picture.js";
import { VISITS_WORDS } from "./visits/index.js";

const number = (value: number) => countText(value, "en-GB");
const many = (value: number, one: string, several = `${one}s`) => `${number(value)} ${value === 1 ? one : several}`;
const sentences = (...parts: readonly (string | false)[]) => parts.filter((part) => part !== false).join(" ");

const LEFT_OUT = (facts: number, years: readonly string[]) =>
  `Not drawn, as far from all others: ${many(facts, "fact")} of ${listed(years)}; the table has ${facts === 1 ? "it" : "them"}.`;

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
export const ENGLISH: PictureWords = {
  map: MAP_WORDS,
  network: NETWORK_WORDS,
  provenance: PROVENANCE_WORDS,
  visits: VISITS_WORDS,
  calendar: CALENDAR_WORDS,
  few: (facts) =>
    facts === 0
      ? "Nothing here has a date: there is no chart."
      : `${many(facts, "dated fact")} ${facts === 1 ? "is" : "are"} too few for a chart, which begins at ${FLOOR}.`,
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
    bin: (when, lanes) => {
      const first = lanes.slice(0, 3).map(({ lane, facts }) => `${LANE_NAMES[lane].toLowerCase()} ${number(facts)}`);
      const facts = lanes.reduce((sum, one) => sum + one.facts, 0);
      return `${when}: ${many(facts, "fact")} (${first.join(", ")}${lanes.length > first.length ? " …" : ""})`;
    },
    leftOut: LEFT_OUT,
    key: "Height: square root of the facts. Dark part: told by two or more independent origins.",
    columns: {
      lane: "Lane",
      when: "When",
      facts: "Facts",
      corroborated: "Several origins",
      conflicting: "Conflicting",
      notable: "Most notable",
    },
  },
  ladder: {
    title: "Level of relations",
    description({ now, first, last, facts, undated, reference }) {
      const since = ({ from, standing }: { from: string | null; standing: string | null }) =>
        from !== null ? `since ${from}` : standing !== null ? `as of ${standing}` : "at no known date";
      const at = (from: string | null) => (from === null ? "" : ` (${from})`);
      const known = reference.at(-1);
      return sentences(
        now === null ? "No fact tells a level." : `Now ${now.level}, ${since(now)}, as facts tell it.`,
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
    standing: (when) => `holds ${when}`,
    now: "now",
    reference: (when) => `${when} in the table`,
    step: (level, from, until, origins, certain) =>
      `${level}, ${from === null ? "no date" : `from ${from}`}${until === null ? "" : ` until ${until}`}; told by ${many(origins, "origin")}${certain ? "" : ", not certain"}`,
    keys: { told: "Told by facts", reference: "Reference table" },
    columns: { from: "From", until: "Until", level: "Level", told: "Told by", origins: "Origins" },
  },
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
      const time = from === null ? " of unknown years" : from === to ? ` of ${from}` : ` of the years ${from} to ${to}`;
      const own = parts.map(({ name, sum }) => `${name.toLowerCase()} ${sum}`).join(", ");
      return sentences(
        `${total} in dollars${time}: ${own}.`,
        largest !== null && from !== to && `The largest year is ${largest.year} with ${largest.sum}.`,
        empty > 0 && `${many(empty, "year")} between ${empty === 1 ? "has" : "have"} none.`,
        yearless !== null && from !== null && `${yearless} of no known year stands apart.`,
        withoutUsd > 0 &&
          `${many(withoutUsd, "sum")} without a dollar value ${withoutUsd === 1 ? "is" : "are"} not drawn.`,
      );
    },
    nothing: (withoutUsd) =>
      withoutUsd > 0
        ? `No money that can be told in US dollars; ${many(withoutUsd, "sum")} without a dollar value.`
        : "No sum of money is told.",
    column: (year, sum, parts, facts) =>
      `${year}: ${sum}${parts.length > 1 ? ` (${parts.map((part) => `${part.name.toLowerCase()} ${part.sum}`).join(", ")})` : ` ${parts[0]?.name.toLowerCase()}`} in ${many(facts, "fact")}`,
    columns: { year: "Year", total: "In all" },
  },
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
    column: (year, into, from) => `${year}: ${into}; ${from}`,
    year: "Year",
  },
  trend: {
    title: "Cooperation and conflict by quarter",
    goldstein: "Sum of Goldstein weights",
    events: "Events: cooperation up, conflict down",
    quads: {
      "verbal-cooperation": "Verbal cooperation",
      "material-cooperation": "Material cooperation",
      "verbal-conflict": "Verbal conflict",
      "material-conflict": "Material conflict",
    },
    keys: {
      told: "As told",
      thin: "As told, of one or two events",
      expected: "Expected, by the confidence of each",
      interval: "Where it lies in 95 of 100 cases",
    },
    leftOut: LEFT_OUT,
    when: (year, quarter) => (quarter === null ? year : `${year} Q${quarter}`),
    description(seen) {
      const { events, points, months, from, to, best, worst, means, turn } = seen;
      const { cooperation, conflict, empty, thin, undated, unscored } = seen;
      return sentences(
        `${many(events, "event")} ${points === 1 ? `of ${from}` : `from ${from} to ${to}`}: ${number(cooperation)} of cooperation, ${number(conflict)} of conflict.`,
        points > 1 && `The sum is highest in ${best.when} (${best.sum}) and lowest in ${worst.when} (${worst.sum}).`,
        points === 1 && `Their sum is ${best.sum}.`,
        turn !== 0 &&
          `An event weighs ${means[1]} on average in the later half of the time, ${turn > 0 ? "up" : "down"} from ${means[0]}.`,
        empty > 0 &&
          `${many(empty, months === 3 ? "quarter" : "year")} between ${empty === 1 ? "has" : "have"} no event.`,
        thin > 0 && `${many(thin, "sum")} of one or two events ${thin === 1 ? "is" : "are"} drawn hollow.`,
        "What the interval leaves open is whether the events are so, not whether others were missed.",
        undated + unscored > 0 &&
          `Not drawn: ${number(undated)} without a date, ${number(unscored)} that ${unscored === 1 ? "has" : "have"} no weight or ${unscored === 1 ? "is" : "are"} denied.`,
      );
    },
    nothing: (undated, unscored) =>
      undated + unscored > 0
        ? `No dated event has a weight; ${number(undated)} without a date, ${number(unscored)} without a weight.`
        : "There are no events to draw.",
    point: (when, sum, low, high, events) => `${when}: ${sum} of ${many(events, "event")} (${low} to ${high})`,
    columns: {
      when: "When",
      events: "Events",
      told: "Sum as told",
      expected: "Expected",
      low: "Low end (95 %)",
      high: "High end (95 %)",
    },
  },
  fields: {
    title: "Cooperation by field",
    none: "No field told",
    total: "In all",
    undated: "No date",
    key: (most) =>
      `All rows have one scale: the highest bar is ${many(most, "fact")} in a year. A fact of several fields counts in each.`,
    description({ fields, from, to, first, peak, ended, begun, undated }) {
      const time = from === null ? "" : from === to ? ` in ${from}` : ` from ${from} to ${to}`;
      const most = first.map(({ field, facts }) => `${field} (${number(facts)})`).join(", ");
      return sentences(
        fields === 0
          ? `No fact of cooperation${time} tells a field.`
          : `${many(fields, "field")} of cooperation${time}; most is told of ${most}.`,
        peak !== null && `The fullest year is ${peak.year} in ${peak.field}, with ${many(peak.facts, "fact")}.`,
        begun.length > 0 && `Only in the last five years: ${begun.join(", ")}.`,
        ended.length > 0 && `Not in the last five years: ${ended.join(", ")}.`,
        undated > 0 && `${many(undated, "telling")} without a date ${undated === 1 ? "is" : "are"} not drawn.`,
      );
    },
    nothing: "No cooperation is told.",
    year: (year, first, others) =>
      `${year}: ${first.map(({ field, facts }) => `${field} ${number(facts)}`).join(", ")}${others > 0 ? `, and ${many(others, "other field")}` : ""}`,
    field: "Field",
  },
  partners: {
    title: (name) => `Partners of ${name} compared`,
    level: (level, since) => (since === null ? level : `${level} (${since})`),
    money: (into, out) => `in ${into}, out ${out}`,
    keys: {
      facts: "Facts of a year",
      cooperation: "Mean weight of events: cooperation",
      conflict: "Mean weight of events: conflict",
    },
    key: (most) =>
      `All partners have one scale: a bar of full height is ${many(most, "fact")} in a year, and heights go with the square root. Weights are Goldstein's, from −10 to 10. Money is committed or paid, in US dollars.`,
    description({ name, partners, total, first, from, to, giver, taker, warmest, coolest }) {
      const most = first.map((one) => `${one.name} (${number(one.facts)})`).join(", ");
      return sentences(
        partners < total
          ? `The ${number(partners)} partners of ${name} with most facts, of ${number(total)}: ${most} come first.`
          : `${many(partners, "partner")} of ${name}; most is told of ${most}.`,
        from !== null && (from === to ? `Dated facts are of ${from}.` : `Dated facts are from ${from} to ${to}.`),
        giver !== null && `Most money comes from ${giver.name}: ${giver.sum}.`,
        taker !== null && `Most money goes to ${taker.name}: ${taker.sum}.`,
        warmest !== null &&
          `Events with ${warmest.name} weigh most on average (${warmest.weight})${coolest === null ? "" : `, those with ${coolest.name} least (${coolest.weight})`}.`,
      );
    },
    nothing: (name) => `Nothing is told of ${name} and another party.`,
    columns: {
      partner: "Partner",
      year: "Year",
      all: "all years",
      facts: "Facts",
      events: "Events",
      weight: "Mean weight",
      into: "Money in",
      out: "Money out",
      level: "Level of relations",
    },
  },
};
