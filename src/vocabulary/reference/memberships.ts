import { stateById } from "../states.js";
import { bounds, OPEN_END } from "./bounds.js";
import { membershipCoverage } from "./membership-coverage.js";
import { COW_ROWS } from "./membership-cow.js";
import { MEMBERSHIP_ROWS } from "./membership-rows.js";

/**
 * How a state stands to an organisation. `associate` is what some organisations have between member and observer; `suspended` is said
 * beside `member`: a suspended member is still one.
 */
export const MEMBERSHIP_STANDINGS = ["member", "associate", "observer", "partner", "candidate", "suspended"] as const;
export type MembershipStanding = (typeof MEMBERSHIP_STANDINGS)[number];

/** A time in which a state stood to an organisation in one way. */
export interface Membership {
  /** Alpha-3 of the state; the id of an organisation where that is the member ("org:EU" in the WTO). */
  readonly state: string;
  /** "org:WTO". */
  readonly organisation: string;
  readonly standing: MembershipStanding;
  /** EDTF: the first day, as precisely as it is known. */
  readonly from: string;
  /** EDTF: the last day; null while it lasts, as far as the table knows. */
  readonly to: string | null;
  /** Key of SOURCES. */
  readonly source: string;
  readonly note?: string;
}

interface Table {
  readonly rows: readonly Membership[];
  readonly byOrganisation: ReadonlyMap<string, readonly Membership[]>;
}

/** Rows of a block "@organisation standing source", whose lines are "from[/to] states | note". */
function parse(text: string): Membership[] {
  let [organisation, standing, source] = ["", "member", ""];
  return text.split("\n").flatMap((line): Membership[] => {
    if (line.startsWith("@")) {
      [organisation = "", standing = "", source = ""] = line.slice(1).split(" ");
      return [];
    }
    const [words = "", note] = line.split(" | ");
    const [time = "", ...states] = words.split(" ");
    const [from = "", to] = time.split("/");
    return states.map((state) => ({
      state,
      organisation: `org:${organisation}`,
      standing: standing as MembershipStanding,
      from,
      to: to ?? null,
      source,
      ...(note === undefined ? {} : { note }),
    }));
  });
}

let loaded: Table | undefined;

function table(): Table {
  if (loaded) return loaded;
  const rows = [...parse(MEMBERSHIP_ROWS), ...parse(COW_ROWS)];
  const byOrganisation = new Map<string, Membership[]>();
  for (const row of rows) {
    const known = byOrganisation.get(row.organisation);
    if (known) known.push(row);
    else byOrganisation.set(row.organisation, [row]);
  }
  loaded = { rows, byOrganisation };
  return loaded;
}

/** All rows, in the order of the table: by organisation, standing, first day. */
export function memberships(): readonly Membership[] {
  return table().rows;
}

/**
 * The rows of a state in an organisation, earliest first, every standing.
 * @param state alpha-3, or "org:…" for an organisation that is a member of another.
 * @param organisation "org:WTO"; without it, the rows of the state in all organisations.
 */
export function membershipsOf(state: string, organisation?: string): readonly Membership[] {
  const rows = organisation === undefined ? table().rows : (table().byOrganisation.get(organisation) ?? []);
  const own = rows.filter((row) => row.state === state);
  return organisation === undefined ? own : [...own].sort((a, b) => (begin(a).first < begin(b).first ? -1 : 1));
}

/** Why an answer is what it is; see standingOn. */
export type StandingReason =
  | "within"
  | "before"
  | "after"
  | "never"
  | "imprecise"
  | "predecessor"
  | "later-than-table"
  | "not-covered";

export interface StandingAnswer {
  readonly answer: "member" | "not" | "unknown";
  readonly reason: StandingReason;
  /** The row that says so: the membership that holds, the one that begins later or has ended, or the one whose day is not sure. */
  readonly row: Membership | null;
  /** Other standings that hold through the whole of the time: observer, partner, candidate, suspended. */
  readonly also: readonly Membership[];
  /** Month (EDTF) until which the organisation's members have been followed; null for an organisation that is not in the table. */
  readonly knownUntil: string | null;
}

const begin = (row: Membership) => bounds(row.from) ?? { first: OPEN_END, last: OPEN_END };
const end = (row: Membership) => (row.to === null ? null : bounds(row.to)) ?? { first: OPEN_END, last: OPEN_END };

/** Whether a standing holds on every day of a time for certain, on some day perhaps, or surely on none. */
function holds(row: Membership, first: string, last: string): "surely" | "perhaps" | "no" {
  if (begin(row).last <= first && last <= end(row).first) return "surely";
  return begin(row).first <= last && first <= end(row).last ? "perhaps" : "no";
}

/** States that ended and whose territory the state holds now: Russia, Kazakhstan … for the Soviet Union. */
const FORMER = ["SUN", "CSK", "YUG", "DDR"];

function predecessorRow(state: string, rows: readonly Membership[], first: string, last: string): Membership | null {
  const before = FORMER.filter((former) => stateById(former)?.successors?.includes(state));
  return rows.find((row) => before.includes(row.state) && holds(row, first, last) !== "no") ?? null;
}

/**
 * Whether a state was a member of an organisation at a time.
 *
 * `member`: on every day that the time may mean (reason `within`). `not`: on none of them, because it joined later (`before`), had left
 * (`after`) or was never in (`never`). `unknown`: the table or the time is too imprecise (`imprecise`: "in 2015" and it joined in
 * November), a former state was a member that the state succeeds (`predecessor`), it may have joined since the table was looked at
 * (`later-than-table`), or the table does not hold all members (`not-covered`).
 * @param edtf EDTF: a year, month, day or interval.
 */
export function standingOn(state: string, organisation: string, edtf: string): StandingAnswer {
  const coverage = membershipCoverage().get(organisation);
  const time = bounds(edtf);
  const knownUntil = coverage?.until ?? null;
  const none = { row: null, also: [], knownUntil };
  if (coverage === undefined) return { answer: "unknown", reason: "not-covered", ...none };
  if (time === null) return { answer: "unknown", reason: "imprecise", ...none };
  const { first, last } = time;
  const all = table().byOrganisation.get(organisation) ?? [];
  const own = membershipsOf(state, organisation);
  const also = own.filter((row) => row.standing !== "member" && holds(row, first, last) === "surely");
  const members = own.filter((row) => row.standing === "member");
  const say = (answer: StandingAnswer["answer"], reason: StandingReason, row: Membership | null): StandingAnswer => ({
    answer,
    reason,
    row,
    also,
    knownUntil,
  });

  const sure = members.find((row) => holds(row, first, last) === "surely");
  if (sure) return say("member", "within", sure);
  const maybe = members.find((row) => holds(row, first, last) === "perhaps");
  if (maybe) return say("unknown", "imprecise", maybe);
  const former = predecessorRow(state, all, first, last);
  if (former) return say("unknown", "predecessor", former);
  const previous = members.findLast((row) => end(row).last < first) ?? null;
  const next = members.find((row) => last < begin(row).first);
  if (next) return previous ? say("not", "after", previous) : say("not", "before", next);
  if (last > (bounds(coverage.until)?.last ?? "")) return say("unknown", "later-than-table", previous);
  if (previous) return say("not", "after", previous);
  return coverage.extent === "all" ? say("not", "never", null) : say("unknown", "not-covered", null);
}

export interface MembersAnswer {
  /** Who was a member on every day of the time, by code. */
  readonly members: readonly string[];
  /** Who may have been one on some day of it: the table or the time is not precise enough. */
  readonly perhaps: readonly string[];
  /** Whether nobody is missing: the table holds all members and was looked at since. */
  readonly complete: boolean;
}

/** The members of an organisation at a time (EDTF), sorted by code. */
export function membersOn(organisation: string, edtf: string): MembersAnswer {
  const coverage = membershipCoverage().get(organisation);
  const time = bounds(edtf);
  if (coverage === undefined || time === null) return { members: [], perhaps: [], complete: false };
  const found: { surely: Set<string>; perhaps: Set<string> } = { surely: new Set(), perhaps: new Set() };
  for (const row of table().byOrganisation.get(organisation) ?? []) {
    const how = row.standing === "member" ? holds(row, time.first, time.last) : "no";
    if (how !== "no") found[how].add(row.state);
  }
  const byCode = (a: string, b: string) => (a < b ? -1 : 1);
  return {
    members: [...found.surely].sort(byCode),
    perhaps: [...found.perhaps].filter((state) => !found.surely.has(state)).sort(byCode),
    complete: coverage.extent === "all" && time.last <= (bounds(coverage.until)?.last ?? ""),
  };
}
