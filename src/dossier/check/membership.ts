import type { Claim } from "../../claim/index.js";
import { extentOf } from "../../text/index.js";
import { dateWords, onOrIn, perhaps, spellWords, surely } from "./days.js";
import type { Finding } from "./finding.js";
import type { MembershipSpell, ReferenceTables } from "./record.js";
import { apart, type Dated, timeOf, type Writing, within } from "./writing.js";

/** What a claim says of a state and an organisation, whatever its type: that it is, was not, joined or is on the way. */
interface Saying {
  readonly state: string;
  readonly organisation: string;
  readonly says: "is" | "is-not" | "joined" | "joining" | "left";
  readonly standing: string;
}

/**
 * Claims of membership, and of accessions that somebody supports, against the roll of the organisation. Fires only where the whole time that the
 * claim speaks of lies within what the table is sure of: what was true at its own date stays silent.
 */
export function checkMembership(dated: Dated, tables: ReferenceTables): Finding[] {
  return sayings(dated.claim).flatMap((saying) => {
    const spells = tables.standings(saying.state, saying.organisation);
    if (saying.says === "joined") return joined(dated.claim, saying, spells, tables);
    if (saying.says === "left") return left(dated.claim, saying, spells, tables);
    const since = saying.says === "is" && isSince(dated.claim);
    if (since && spells.some(({ standing }) => standing === saying.standing))
      return joined(dated.claim, saying, spells, tables);
    // Who never was one is none when the text is written, whatever day it is said to be one since.
    const time =
      since && dated.written.lo !== null
        ? dated.written
        : saying.says === "joining"
          ? timeOfPlan(dated)
          : timeOf(dated);
    if (time === null) return [];
    const held = saying.says === "joining" ? joining : saying.says === "is" ? being : notBeing;
    return held(dated.claim, saying, spells, time, tables);
  });
}

const ACCESSION = /^([a-z]+)-accession$/u;

function sayings(claim: Claim): Saying[] {
  const { details, status } = claim;
  if (claim.type === "position") {
    const [, acronym] = ACCESSION.exec(String(details.issue)) ?? [];
    if (acronym === undefined) return [];
    const organisation = `org:${acronym.toUpperCase()}`;
    const states = claim.target.filter(({ kind }) => kind === "state");
    return states.map(({ id }) => ({ state: id, organisation, says: "joining", standing: "member" }));
  }
  if (claim.type !== "membership" || typeof details.organisation !== "string") return [];
  const standing = String(details.standing);
  // Who takes the chair, or will, is a member by then; when it became one is not said.
  const presides = details.office === "chair" && status !== "denied";
  const says = presides
    ? "is"
    : standing === "candidate" || ((status === "planned" || status === "pledged") && standing === "member")
      ? "joining"
      : status === "denied"
        ? "is-not"
        : status === "completed"
          ? standing === "former"
            ? "left"
            : "joined"
          : status === "ongoing" && standing !== "former"
            ? "is"
            : null;
  if (says === null) return [];
  const organisation = details.organisation;
  return claim.source
    .filter(({ kind }) => kind === "state" || kind === "organisation")
    .map(({ id }) => ({ state: id, organisation, says, standing }));
}

/** When somebody means to join: what lies ahead of the text, with or without its day, is meant when the text is written. */
function timeOfPlan(dated: Dated): Writing | null {
  const { claim, written } = dated;
  const said = claim.when === null ? null : extentOf(claim.when.edtf);
  const ahead = said !== null && written.lo !== null && (said.hi === null || said.hi >= written.lo);
  return ahead ? written : timeOf(dated);
}

/** Spells of the state itself; those of states before and after it only keep a check silent. */
const ownOf = (saying: Saying, spells: readonly MembershipSpell[]) =>
  spells.filter(({ state }) => state === saying.state);

/** On the way in, though it had long been a member. */
function joining(
  claim: Claim,
  saying: Saying,
  spells: readonly MembershipSpell[],
  time: Writing,
  tables: ReferenceTables,
): Finding[] {
  const member = ownOf(saying, spells).find((spell) => spell.standing === "member" && within(time, surely(spell)));
  // That an application was made at some time is no statement of the present.
  if (!member || claim.status === "denied" || claim.status === "completed") return [];
  const [state, organisation] = [tables.nameOf(saying.state), tables.nameOf(saying.organisation)];
  const holds = `${state} has been a member of ${organisation} ${spellWords(member)}`;
  return [finding(claim, "out-of-date", `${holds}, so this is outdated.`, holds, member.source)];
}

/** Joined, or a member since, but from another day: told where the dates have no day in common. */
function joined(claim: Claim, saying: Saying, spells: readonly MembershipSpell[], tables: ReferenceTables): Finding[] {
  const day = claim.when?.basis === "stated" ? claim.when.edtf.replace(SINCE, "") : null;
  const said = extentOf(day);
  const entries = spells.filter(({ standing }) => standing === saying.standing);
  if (!said || said.vague || entries.length === 0) return [];
  const days = [...entries.map(({ from }) => from), ...tables.returns(saying.state, saying.organisation)];
  if (days.some((from) => !apart(said, extentOf(from) ?? NEVER))) return [];
  const own = ownOf(saying, entries);
  const entry = (own.length > 0 ? own : entries).reduce((best, one) =>
    distance(one.from, said) < distance(best.from, said) ? one : best,
  );
  const [state, organisation] = [tables.nameOf(entry.state), tables.nameOf(saying.organisation)];
  const holds = `${state} became ${article(saying.standing)} ${saying.standing} of ${organisation} ${onOrIn(entry.from)}`;
  return [finding(claim, "date", `${holds}, not ${onOrIn(day!)}.`, holds, entry.source)];
}

/** An open end: "since". */
const SINCE = /\/\.\.$/u;
const isSince = ({ when }: Claim) => when?.basis === "stated" && SINCE.test(when.edtf);

/** Of a date that cannot be read nothing is known. */
const NEVER: Writing = { lo: null, hi: null };

function distance(day: string, said: Writing): number {
  return Math.abs((extentOf(day)?.lo ?? 0) - (said.lo ?? said.hi ?? 0));
}

/** Days before its end from which a membership may be said to have been left: treaties have notices of a year, and some of two. */
const NOTICE = 730;

/**
 * Left on another day than the table has. Only where a membership has ended: whoever is a member still may have left something of the organisation, as
 * France did the command of its forces in 1966.
 */
function left(claim: Claim, saying: Saying, spells: readonly MembershipSpell[], tables: ReferenceTables): Finding[] {
  const said = claim.when?.basis === "stated" ? extentOf(claim.when.edtf) : null;
  const ended = ownOf(saying, spells).filter(({ standing, to }) => standing === "member" && to !== null);
  if (!said || said.vague || ended.length === 0) return [];
  const ends = ended.map(({ to }) => extentOf(to) ?? NEVER);
  if (
    ends.some(({ lo, hi }) => !apart(said, { lo: lo === null ? null : lo - NOTICE, hi: hi === null ? null : hi + 1 }))
  )
    return [];
  const last = ended.reduce((best, one) => (distance(one.to!, said) < distance(best.to!, said) ? one : best));
  const [state, organisation] = [tables.nameOf(saying.state), tables.nameOf(saying.organisation)];
  const holds = `${state} was a member of ${organisation} ${spellWords(last)}`;
  return [finding(claim, "date", `${holds}; the text has ${dateWords(claim.when!.edtf)}.`, holds, last.source)];
}

/** A member (or observer …) at a time at which the roll has it otherwise. */
function being(
  claim: Claim,
  saying: Saying,
  spells: readonly MembershipSpell[],
  time: Writing,
  tables: ReferenceTables,
): Finding[] {
  if (spells.some((spell) => spell.standing === saying.standing && !apart(time, perhaps(spell)))) return [];
  const roll = tables.rollOf(saying.organisation);
  const [state, organisation] = [tables.nameOf(saying.state), tables.nameOf(saying.organisation)];
  // An observer that has become a member is out of date; a member that never was one is contradicted.
  const own = ownOf(saying, spells);
  const instead = own.find((spell) => spell.standing !== saying.standing && within(time, surely(spell)));
  if (instead) {
    const holds = `${state} has been ${article(instead.standing)} ${instead.standing} of ${organisation} ${spellWords(instead)}`;
    const kind = instead.standing === "member" ? "out-of-date" : "contradicted";
    const what = kind === "out-of-date" ? "so this is outdated" : `not ${article(saying.standing)} ${saying.standing}`;
    return [finding(claim, kind, `${holds}, ${what}.`, holds, instead.source)];
  }
  if (
    saying.standing !== "member" ||
    !roll?.complete ||
    !within(time, { lo: null, hi: extentOf(roll.asOf)?.lo ?? null })
  )
    return [];
  // Of organisations that are members of others the tables have only those that are.
  if (saying.state.startsWith("org:")) return [];
  const former = own.find((spell) => spell.standing === "member" && spell.to !== null && apart(time, perhaps(spell)));
  const holds = former
    ? `${state} was a member of ${organisation} ${spellWords(former)}`
    : `${state} is not among the members of ${organisation}`;
  return [finding(claim, former ? "out-of-date" : "contradicted", `${holds}.`, holds, former?.source ?? roll.source)];
}

/** Not a member, though it is one. */
function notBeing(
  claim: Claim,
  saying: Saying,
  spells: readonly MembershipSpell[],
  time: Writing,
  tables: ReferenceTables,
): Finding[] {
  // A seat that it took, or was let back into, later: it may well have been said to be outside until then.
  if (
    tables
      .returns(saying.state, saying.organisation)
      .some((day) => !within(time, { lo: extentOf(day)?.hi ?? null, hi: null }))
  )
    return [];
  const spell = ownOf(saying, spells).find((one) => one.standing === saying.standing && within(time, surely(one)));
  if (!spell) return [];
  const [state, organisation] = [tables.nameOf(saying.state), tables.nameOf(saying.organisation)];
  const holds = `${state} has been ${article(spell.standing)} ${spell.standing} of ${organisation} ${spellWords(spell)}`;
  return [finding(claim, "contradicted", `${holds}.`, holds, spell.source)];
}

const article = (standing: string) => (/^[aeiou]/u.test(standing) ? "an" : "a");

function finding(claim: Claim, kind: Finding["kind"], message: string, holds: string, source: string): Finding {
  const { id, document, evidence } = claim;
  return { kind, severity: "warning", claim: id, document, message, words: evidence.exact, holds, source };
}
