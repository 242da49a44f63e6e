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
  `Not drawn, as outliers: ${many(facts, "fact")} dated ${listed(years)}; see the table.`;

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
  acts: "Other actions",
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
      ? "No dated facts, so no chart."
      : `${many(facts, "dated fact")} ${facts === 1 ? "is" : "are"} too few for a chart (minimum ${FLOOR}).`,
  timeline: {
    title: "Timeline",
    lanes: LANE_NAMES,
    description({ facts, from, to, scale, lanes, busiest, halves, empty, undated, named }) {
      const [first, second] = lanes;
      const most = `${LANE_NAMES[first!.lane].toLowerCase()} (${number(first!.facts)})`;
      const next = second ? `, then ${LANE_NAMES[second.lane].toLowerCase()} (${number(second.facts)})` : "";
      return sentences(
        `${many(facts, "dated fact")} ${from === to ? `in ${from}` : `from ${from} to ${to}`} in ${many(lanes.length, "category", "categories")}: mostly ${most}${next}.`,
        from !== to && `The busiest ${scale} is ${busiest.when} with ${number(busiest.facts)}.`,
        from !== to && `${number(halves[0])} fall in the first half of the period, ${number(halves[1])} in the second.`,
        empty > 0 && `${many(empty, scale)} ${empty === 1 ? "has" : "have"} none.`,
        `${many(named, "fact")} ${named === 1 ? "is" : "are"} labelled.`,
        undated > 0 && `${many(undated, "undated fact")} ${undated === 1 ? "is" : "are"} not drawn.`,
      );
    },
    nothing: (undated) =>
      undated > 0 ? `No dated facts; ${many(undated, "undated fact")}.` : "There are no facts to draw.",
    bin: (when, lanes) => {
      const first = lanes.slice(0, 3).map(({ lane, facts }) => `${LANE_NAMES[lane].toLowerCase()} ${number(facts)}`);
      const facts = lanes.reduce((sum, one) => sum + one.facts, 0);
      return `${when}: ${many(facts, "fact")} (${first.join(", ")}${lanes.length > first.length ? " …" : ""})`;
    },
    leftOut: LEFT_OUT,
    key: "Height: square root of the number of facts. Dark: corroborated by two or more independent origins.",
    columns: {
      lane: "Category",
      when: "When",
      facts: "Facts",
      corroborated: "Corroborated",
      conflicting: "Conflicting",
      notable: "Most notable",
    },
  },
  ladder: {
    title: "Level of relations",
    description({ now, first, last, facts, undated, reference }) {
      const since = ({ from, standing }: { from: string | null; standing: string | null }) =>
        from !== null ? `since ${from}` : standing !== null ? `as of ${standing}` : "date unknown";
      const at = (from: string | null) => (from === null ? "" : ` (${from})`);
      const known = reference.at(-1);
      return sentences(
        now === null ? "No level of relations on record." : `Now ${now.level}, ${since(now)}, according to the facts.`,
        first !== null &&
          last !== null &&
          first.from !== last.from &&
          `From ${first.level}${at(first.from)} to ${last.level}${at(last.from)} in ${many(facts - undated, "dated step")}.`,
        undated > 0 && `${many(undated, "undated step")} ${undated === 1 ? "is" : "are"} shown left of the axis.`,
        known === undefined
          ? "The reference table lists no level for this pair."
          : `The reference table lists ${many(reference.length, "step")}, most recently ${known.level}${at(known.from)}.`,
      );
    },
    nothing: "No level of relations on record, and none in the reference table.",
    undated: "no date",
    standing: (when) => `in force ${when}`,
    now: "now",
    reference: (when) => `${when} (reference table)`,
    step: (level, from, until, origins, certain) =>
      `${level}, ${from === null ? "no date" : `from ${from}`}${until === null ? "" : ` until ${until}`}; reported by ${many(origins, "origin")}${certain ? "" : ", not certain"}`,
    keys: { told: "From facts", reference: "Reference table" },
    columns: { from: "From", until: "Until", level: "Level", told: "Source", origins: "Origins" },
  },
  money: {
    titles: { firmness: "Money by year and commitment status", flow: "Money by year and flow" },
    firmness: { paid: "Paid", committed: "Committed", pledged: "Pledged only" },
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
    rest: "All other flows",
    yearless: "no year",
    description({ total, parts, from, to, largest, empty, yearless, withoutUsd }) {
      const time = from === null ? " (year unknown)" : from === to ? ` in ${from}` : ` from ${from} to ${to}`;
      const own = parts.map(({ name, sum }) => `${name.toLowerCase()} ${sum}`).join(", ");
      return sentences(
        `${total} in US dollars${time}: ${own}.`,
        largest !== null && from !== to && `The largest year is ${largest.year} with ${largest.sum}.`,
        empty > 0 && `${many(empty, "year")} in between ${empty === 1 ? "has" : "have"} none.`,
        yearless !== null && from !== null && `${yearless} without a known year is shown separately.`,
        withoutUsd > 0 &&
          `${many(withoutUsd, "amount")} without a dollar value ${withoutUsd === 1 ? "is" : "are"} not drawn.`,
      );
    },
    nothing: (withoutUsd) =>
      withoutUsd > 0
        ? `No amounts in US dollars; ${many(withoutUsd, "amount")} could not be converted.`
        : "No amounts of money on record.",
    column: (year, sum, parts, facts) =>
      `${year}: ${sum}${parts.length > 1 ? ` (${parts.map((part) => `${part.name.toLowerCase()} ${part.sum}`).join(", ")})` : ` ${parts[0]?.name.toLowerCase()}`} in ${many(facts, "fact")}`,
    columns: { year: "Year", total: "Total" },
  },
  moneyFlows: {
    title: (name, partner) => (partner === null ? `Money to and from ${name}` : `Money between ${name} and ${partner}`),
    into: (name, partner) => (partner === null ? `To ${name}` : `From ${partner} to ${name}`),
    from: (name, partner) => (partner === null ? `From ${name}` : `From ${name} to ${partner}`),
    firm: "committed or paid",
    pledged: "pledged only",
    yearless: "no year",
    description({ name, in: into, out, balance, from, to, yearless }) {
      const way = ({ firm, pledged, largest }: typeof into, verb: string) =>
        firm === null && pledged === null
          ? `No money ${verb === "receives" ? "received" : "given"} by ${name} on record.`
          : `${name} ${verb} ${firm ?? "nothing committed or paid"}${pledged === null ? "" : `, with a further ${pledged} pledged only`}; largest ${largest?.known ? `year ${largest.year}` : "amount without a year"} (${largest?.sum ?? ""}).`;
      return sentences(
        from === null
          ? "In US dollars, years unknown."
          : `In current US dollars${from === to ? `, ${from}` : `, ${from} to ${to}`}.`,
        way(into, "receives"),
        way(out, "gives"),
        balance.sign !== 0 &&
          `On balance ${name} ${balance.sign > 0 ? "receives" : "gives"} ${balance.sum} net, excluding pledges.`,
        yearless && "Money without a known year is shown separately.",
      );
    },
    nothing: "No amounts in US dollars on record.",
    column: (year, into, from) => `${year}: ${into}; ${from}`,
    year: "Year",
  },
  trend: {
    title: "Cooperation and conflict by quarter",
    goldstein: "Sum of Goldstein scores",
    events: "Events: cooperation up, conflict down",
    quads: {
      "verbal-cooperation": "Verbal cooperation",
      "material-cooperation": "Material cooperation",
      "verbal-conflict": "Verbal conflict",
      "material-conflict": "Material conflict",
    },
    keys: {
      told: "As reported",
      thin: "As reported, one or two events",
      expected: "Expected, weighted by certainty",
      interval: "95% interval",
    },
    leftOut: LEFT_OUT,
    when: (year, quarter) => (quarter === null ? year : `${year} Q${quarter}`),
    description(seen) {
      const { events, points, months, from, to, best, worst, means, turn } = seen;
      const { cooperation, conflict, empty, thin, undated, unscored } = seen;
      return sentences(
        `${many(events, "event")} ${points === 1 ? `in ${from}` : `from ${from} to ${to}`}: ${number(cooperation)} cooperative, ${number(conflict)} conflictual.`,
        points > 1 && `The sum is highest in ${best.when} (${best.sum}) and lowest in ${worst.when} (${worst.sum}).`,
        points === 1 && `Their sum is ${best.sum}.`,
        turn !== 0 &&
          `The mean score is ${means[1]} in the second half of the period, ${turn > 0 ? "up" : "down"} from ${means[0]}.`,
        empty > 0 &&
          `${many(empty, months === 3 ? "quarter" : "year")} in between ${empty === 1 ? "has" : "have"} no events.`,
        thin > 0 && `${many(thin, "point")} resting on one or two events ${thin === 1 ? "is" : "are"} drawn hollow.`,
        "The interval reflects whether the reported events are right, not whether others were missed.",
        undated + unscored > 0 && `Not drawn: ${number(undated)} undated, ${number(unscored)} unscored or denied.`,
      );
    },
    nothing: (undated, unscored) =>
      undated + unscored > 0
        ? `No dated event has a score; ${number(undated)} undated, ${number(unscored)} unscored.`
        : "There are no events to draw.",
    point: (when, sum, low, high, events) => `${when}: ${sum} from ${many(events, "event")} (${low} to ${high})`,
    columns: {
      when: "When",
      events: "Events",
      told: "Sum as reported",
      expected: "Expected",
      low: "Lower bound (95%)",
      high: "Upper bound (95%)",
    },
  },
  fields: {
    title: "Cooperation by field",
    none: "No field stated",
    total: "Total",
    undated: "No date",
    key: (most) =>
      `All rows share one scale: the tallest bar is ${many(most, "fact")} in a year. A fact covering several fields counts in each.`,
    description({ fields, from, to, first, peak, ended, begun, undated }) {
      const time = from === null ? "" : from === to ? ` in ${from}` : ` from ${from} to ${to}`;
      const most = first.map(({ field, facts }) => `${field} (${number(facts)})`).join(", ");
      return sentences(
        fields === 0
          ? `No fact on cooperation${time} states a field.`
          : `${many(fields, "field")} of cooperation${time}; most reported: ${most}.`,
        peak !== null && `The peak is ${peak.year} in ${peak.field}, with ${many(peak.facts, "fact")}.`,
        begun.length > 0 && `Only in the last five years: ${begun.join(", ")}.`,
        ended.length > 0 && `Not in the last five years: ${ended.join(", ")}.`,
        undated > 0 && `${many(undated, "undated mention")} ${undated === 1 ? "is" : "are"} not drawn.`,
      );
    },
    nothing: "No cooperation on record.",
    year: (year, first, others) =>
      `${year}: ${first.map(({ field, facts }) => `${field} ${number(facts)}`).join(", ")}${others > 0 ? `, and ${many(others, "other field")}` : ""}`,
    field: "Field",
  },
  partners: {
    title: (name) => `Partners of ${name} compared`,
    level: (level, since) => (since === null ? level : `${level} (${since})`),
    money: (into, out) => `in ${into}, out ${out}`,
    keys: {
      facts: "Facts per year",
      cooperation: "Mean Goldstein score: cooperation",
      conflict: "Mean Goldstein score: conflict",
    },
    key: (most) =>
      `All partners share one scale: a full-height bar is ${many(most, "fact")} in a year; heights follow the square root. Goldstein scores run from −10 to +10. Money is committed or paid, in US dollars.`,
    description({ name, partners, total, first, from, to, giver, taker, warmest, coolest }) {
      const most = first.map((one) => `${one.name} (${number(one.facts)})`).join(", ");
      return sentences(
        partners < total
          ? `The ${number(partners)} partners of ${name} with the most facts, out of ${number(total)}, led by ${most}.`
          : `${many(partners, "partner")} of ${name}, led by ${most}.`,
        from !== null && (from === to ? `Dated facts fall in ${from}.` : `Dated facts run from ${from} to ${to}.`),
        giver !== null && `Most money comes from ${giver.name}: ${giver.sum}.`,
        taker !== null && `Most money goes to ${taker.name}: ${taker.sum}.`,
        warmest !== null &&
          `The mean Goldstein score is highest with ${warmest.name} (${warmest.weight})${coolest === null ? "" : ` and lowest with ${coolest.name} (${coolest.weight})`}.`,
      );
    },
    nothing: (name) => `Nothing on record between ${name} and any other party.`,
    columns: {
      partner: "Partner",
      year: "Year",
      all: "all years",
      facts: "Facts",
      events: "Events",
      weight: "Mean Goldstein score",
      into: "Money in",
      out: "Money out",
      level: "Level of relations",
    },
  },
};
