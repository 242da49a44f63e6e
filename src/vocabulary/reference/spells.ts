import { stateById } from "../states.js";
import { membershipCoverage } from "./membership-coverage.js";
import { membershipsOf } from "./memberships.js";
import { partnershipsOf } from "./partnerships.js";
import { relationsOf } from "./relations.js";
import { seatOfChina } from "./seat-of-china.js";
import { sourceByKey } from "./sources.js";

/** A time in which something held, in the form in which claims are checked. */
export interface ReferenceSpell {
  /** EDTF without sets: a day between two is "1949-08-09/1950-04-13", one by a year "../2014". */
  readonly from: string;
  /** Null while it lasts. */
  readonly to: string | null;
  /** Title and publisher of the source. */
  readonly source: string;
}

const LAST_DAY = "9999-12-31";

/** One of several days as the interval that they span: whoever knows no sets of EDTF reads the same from it. */
function plain(edtf: string): string {
  const [, from, to] = /^\[(.*)(?:\.\.|,)(.*)\]$/u.exec(edtf) ?? [];
  if (from === undefined || to === undefined) return edtf;
  return `${from === "" ? ".." : from}/${to === "" ? LAST_DAY : to}`;
}

function title(key: string): string {
  const source = sourceByKey(key);
  return source === undefined ? key : `${source.publisher}, ${source.title}`;
}

/** States that ended and whose place the state took, in whole or in part. */
const FORMER = ["SUN", "CSK", "YUG", "DDR"];

/** The states that ended and whose place the state took, and for one that ended those that took it. */
function kin(state: string): { readonly before: readonly string[]; readonly after: readonly string[] } {
  return {
    before: FORMER.filter((former) => stateById(former)?.successors?.includes(state)),
    after: FORMER.includes(state) ? (stateById(state)?.successors ?? []) : [],
  };
}

/**
 * Spells of a state (alpha-3) in an organisation ("org:WTO"), by their first day. Those of a state that it succeeds are among them, so that what the
 * Soviet Union was is no surprise of Russia, and for a state that ended those of its successors: texts of 2001 call Yugoslavia what the table has as
 * Serbia. For Taiwan there is the time in which it held the seat of China. Suspensions are left out: a suspended member is one.
 */
export function standingSpells(
  state: string,
  organisation: string,
): readonly (ReferenceSpell & { readonly standing: string; readonly state: string })[] {
  const { before, after } = kin(state);
  const seat = state === "TWN" ? seatOfChina(organisation) : null;
  return [
    ...(seat === null ? [] : membershipsOf("CHN", organisation).map((row) => ({ ...row, to: seat }))),
    ...[...before, state, ...after].flatMap((one) => membershipsOf(one, organisation)),
  ]
    .filter(({ standing }) => standing !== "suspended")
    .map(({ standing, from, to, source, state: whose }) => ({
      state: whose,
      standing,
      from: plain(from),
      to: to === null ? null : plain(to),
      source: title(source),
    }));
}

/**
 * Days on which a state was in its seat anew though no membership of the table begins then: a suspension ended, it took the place of a state that
 * had ended or was joined to it, or China's seat passed to the People's Republic.
 */
export function returnDays(state: string, organisation: string): readonly string[] {
  const suspended = membershipsOf(state, organisation).filter(({ standing }) => standing === "suspended");
  const inherited = kin(state).before.flatMap((former) =>
    membershipsOf(former, organisation).filter(({ standing }) => standing === "member"),
  );
  const ends = [...suspended, ...inherited].flatMap(({ to }) => (to === null ? [] : dayAfter(plain(to))));
  const seat = state === "CHN" ? seatOfChina(organisation) : null;
  return seat === null ? ends : [...ends, seat];
}

/** The last day of a spell and the day after it, for sources differ in which of them they name. */
function dayAfter(edtf: string): string {
  if (!/^\d{4}-\d\d-\d\d$/u.test(edtf)) return edtf;
  return `${edtf}/${new Date(Date.parse(edtf) + 86_400_000).toISOString().slice(0, 10)}`;
}

/** Whether all members of an organisation are in the table, and the month until which they are; null where it has none of them. */
export function rollOf(
  organisation: string,
): { readonly complete: boolean; readonly asOf: string; readonly source: string } | null {
  const coverage = membershipCoverage().get(organisation);
  if (coverage === undefined) return null;
  return { complete: coverage.extent === "all", asOf: coverage.until, source: title(coverage.source) };
}

/** Levels of partnership of two parties, each until the day on which the next took its place. */
export function levelSpells(
  a: string,
  b: string,
): readonly (ReferenceSpell & { readonly level: string; readonly label: string })[] {
  const own = partnershipsOf(a, b);
  return own.map(({ level, label, from, to, source }, at) => {
    const end = to ?? own[at + 1]?.from ?? null;
    return { level, label, from: plain(from), to: end === null ? null : plain(end), source: title(source) };
  });
}

/** Times in which two states had diplomatic relations. */
export function relationSpells(a: string, b: string): readonly ReferenceSpell[] {
  return relationsOf(a, b).flatMap(({ from, to, source }) =>
    from === null ? [] : [{ from: plain(from), to: to === null ? null : plain(to), source: title(source) }],
  );
}
