import { slug } from "../fold.js";
import { allTerms, type Term } from "../leaders.js";
import { type Bounds, bounds, OPEN_END } from "./bounds.js";
import { REIGN, TENURE_ROWS } from "./tenures/index.js";

/**
 * Where a row comes from, by the keys of sources.ts.
 * - `reign`: the REIGN leader list has the person as leader of the state from this very day.
 * - `general-knowledge`: entered by hand from general knowledge and **not checked against a publication**. Where the day was in doubt, the
 *   month or the year stands.
 */
export type TenureSource = "reign" | "general-knowledge";

/** A term of office, as in leaders.ts, with its source. */
export interface Tenure extends Term {
  /** Held for a while only: acting, interim, caretaker. */
  readonly acting: boolean;
  readonly source: TenureSource;
  /** The day on which REIGN has the person begin, where that is another one (it counts effective rule). */
  readonly otherwise?: string;
}

// The rows that were entered by hand were last looked at in December 2025: a term that is open here may have ended since.

/** Offices that documents do not keep apart: a holder of one is found under the others too. */
const SEATS = {
  "head-of-state":
    "president king queen emperor emir sultan grand-duke monarch pope supreme-leader head-of-state president-of-state-affairs captain-regent",
  "head-of-government": "prime-minister premier chancellor head-of-government chief-executive",
  "foreign-minister": "foreign-minister",
} as const;
export type Seat = keyof typeof SEATS;

/** The three seats that the table has for all states. */
export const SEAT_NAMES = Object.keys(SEATS) as readonly Seat[];

const seatOfOffice = new Map(
  SEAT_NAMES.flatMap((seat) => SEATS[seat].split(" ").map((office): [string, Seat] => [office, seat])),
);

/** Where a supreme leader heads the state, the president heads the government. */
const UNDER_A_LEADER = "IRN";

/** The seat that an office (slug of offices.ts) of a state is, or undefined for another office. */
export function seatOf(office: string, state?: string): Seat | undefined {
  return state === UNDER_A_LEADER && office === "president" ? "head-of-government" : seatOfOffice.get(office);
}

/** States with more than one holder at a time, and what they share: both captains-regent, two prime ministers, two rival governments. */
export const SHARED_SEATS: Readonly<Record<string, Seat>> = {
  SMR: "head-of-state",
  KHM: "head-of-government",
  AFG: "head-of-state",
};

const HEADING = /^([A-Z]{3}) ([a-z-]+)$/u;
const ROW = /^(\d{4}(?:-\d\d){0,2}) (\d{4}(?:-\d\d){0,2}|\.\.) (~ )?(.+?)(?: = ([a-z\d-]+))?$/u;

/** Rows `FROM TO NAME` below a heading `STATE OFFICE`; `..` while it lasts, `~` before who acted, `= slug` where the name is not the id. */
function parse(table: string): (Term & { readonly acting: boolean })[] {
  const terms: (Term & { readonly acting: boolean })[] = [];
  let state = "";
  let office = "";
  for (const line of table.split("\n")) {
    const heading = HEADING.exec(line);
    if (heading) [, state = "", office = ""] = heading;
    const row = heading ? null : ROW.exec(line);
    if (!row) continue;
    const [, from = "", to = "", acting, name = "", id] = row;
    const person = `person:${id ?? slug(name)}`;
    terms.push({ person, name, state, office, from, to: to === ".." ? null : to, acting: acting !== undefined });
  }
  return terms;
}

/** So many days the start of a formal term and that of effective rule may lie apart and still be the same event. */
const SAME_START = 60;
const dayNumber = (day: string) => Date.parse(day) / 86_400_000;

/** Days on which REIGN has a person begin to lead a state, by "USA person:joe-biden". */
function reignDays(): ReadonlyMap<string, readonly string[]> {
  return new Map(
    REIGN.trim()
      .split("\n")
      .map((line): [string, string[]] => {
        const [state = "", person = "", ...days] = line.split(" ");
        return [`${state} person:${person}`, days];
      }),
  );
}

function sourced(term: Term & { readonly acting: boolean }, reign: ReadonlyMap<string, readonly string[]>): Tenure {
  const seat = seatOf(term.office);
  const leads = seat === "head-of-state" || seat === "head-of-government";
  const days = (leads && reign.get(`${term.state} ${term.person}`)) || [];
  if (days.includes(term.from)) return { ...term, source: "reign" };
  const first = bounds(term.from)?.first ?? term.from;
  const otherwise = days.find((day) => Math.abs(dayNumber(day) - dayNumber(first)) <= SAME_START);
  return { ...term, source: "general-knowledge", ...(otherwise && { otherwise }) };
}

/** The whole table, read when it is first asked for. */
interface Table {
  readonly all: readonly Tenure[];
  readonly byState: ReadonlyMap<string, readonly Tenure[]>;
  readonly byPerson: ReadonlyMap<string, readonly Tenure[]>;
}
let table: Table | undefined;

function read(): Table {
  const reign = reignDays();
  const terms = [...allTerms().map((term) => ({ ...term, acting: false })), ...TENURE_ROWS.flatMap(parse)];
  const all = terms.map((term) => sourced(term, reign));
  return { all, byState: grouped(all, "state"), byPerson: grouped(all, "person") };
}

function grouped(all: readonly Tenure[], key: "state" | "person"): ReadonlyMap<string, readonly Tenure[]> {
  const groups = new Map<string, Tenure[]>();
  for (const tenure of all) {
    const group = groups.get(tenure[key]);
    if (group) group.push(tenure);
    else groups.set(tenure[key], [tenure]);
  }
  for (const group of groups.values()) group.sort(inOrder);
  return groups;
}

const inOrder = (one: Tenure, other: Tenure) => (one.from < other.from ? -1 : one.from > other.from ? 1 : 0);

function tables(): Table {
  table ??= read();
  return table;
}

/** Every term: those by which reading knows people (leaders.ts), then those of heads of state, of government and foreign ministers since 1990. */
export function tenures(): readonly Tenure[] {
  return tables().all;
}

/** All terms of a person ("person:emomali-rahmon"), in order of their start; empty for one who is not in the table. */
export function tenuresOf(person: string): readonly Tenure[] {
  return tables().byPerson.get(person) ?? [];
}

/**
 * The terms of an office of a state, in order of their start. An office that documents do not keep apart from others stands for them
 * all: "prime-minister" of China gives the premiers, "president" of Belarus those who headed the state before there was one.
 * @param state alpha-3, or "org:…" for the offices that leaders.ts has.
 * @param office slug of offices.ts; "head-of-government" gives the presidents where there is nobody else; null for every office.
 */
export function tenuresIn(state: string, office: string | null): readonly Tenure[] {
  const all = tables().byState.get(state) ?? [];
  if (office === null) return all;
  const seat = seatOf(office, state);
  const found = all.filter((term) =>
    seat === undefined ? term.office === office : seatOf(term.office, state) === seat,
  );
  return found.length === 0 && office === "head-of-government" ? tenuresIn(state, "head-of-state") : found;
}

/** A term that overlaps a date. */
export interface Holding {
  readonly tenure: Tenure;
  /** `certain`: held on every day that the date may mean. `possible`: on some of them, or on them if the term's own dates mean so. */
  readonly certainty: "certain" | "possible";
}

/** The days between which a term surely lasted, and between which it may have. The first and the last day are shared with others. */
function extent({ from, to }: Term): { readonly sure: Bounds; readonly may: Bounds } {
  const start = bounds(from) ?? { first: from, last: from };
  const end = to === null ? { first: OPEN_END, last: OPEN_END } : (bounds(to) ?? { first: to, last: to });
  return { sure: { first: start.last, last: end.first }, may: { first: start.first, last: end.last } };
}

/**
 * Who held an office of a state at a date: every term that overlaps it, in order of its start.
 *
 * On the day of a handover both are `possible`, since the hour is in no table; so are those whose term began or ended within the year
 * or month that the date names, and all of them where the date is approximate ("2017~"). A term that has no end is taken to last.
 * @param office slug of offices.ts; see tenuresIn for offices that stand for others.
 * @param edtf a year, month or day, or an interval of them. What is no date gives no holder.
 */
export function holders(state: string, office: string, edtf: string): readonly Holding[] {
  const asked = bounds(edtf);
  if (asked === null) return [];
  const vague = /[~?%]/u.test(edtf);
  return tenuresIn(state, office).flatMap((tenure): Holding[] => {
    const { sure, may } = extent(tenure);
    if (may.first > asked.last || may.last < asked.first) return [];
    const certain = !vague && sure.first < asked.first && asked.last < sure.last;
    return [{ tenure, certainty: certain ? "certain" : "possible" }];
  });
}
