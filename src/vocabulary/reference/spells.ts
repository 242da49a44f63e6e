import { stateById } from "../states.js";
import { membershipCoverage } from "./membership-coverage.js";
import { membershipsOf } from "./memberships.js";
import { partnershipsOf } from "./partnerships.js";
import { relationsOf } from "./relations.js";
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

/**
 * Spells of a state (alpha-3) in an organisation ("org:WTO"), by their first day. Those of a state that it succeeds are among them, so that what the
 * Soviet Union was is no surprise of Russia. Suspensions are left out: a suspended member is one.
 */
export function standingSpells(
  state: string,
  organisation: string,
): readonly (ReferenceSpell & { readonly standing: string })[] {
  const before = FORMER.filter((former) => stateById(former)?.successors?.includes(state));
  return [...before, state]
    .flatMap((one) => membershipsOf(one, organisation))
    .filter(({ standing }) => standing !== "suspended")
    .map(({ standing, from, to, source }) => ({
      standing,
      from: plain(from),
      to: to === null ? null : plain(to),
      source: title(source),
    }));
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
