import type { Claim } from "../../claim/index.js";
import { extentOf } from "../../text/index.js";
import { onOrIn, perhaps, spellWords, surely } from "./days.js";
import type { Finding } from "./finding.js";
import type { MembershipSpell, ReferenceTables } from "./record.js";
import { apart, type Dated, timeOf, type Writing, within } from "./writing.js";

/** What a claim says of a state and an organisation, whatever its type: that it is, was not, joined or is on the way. */
interface Saying {
  readonly state: string;
  readonly organisation: string;
  readonly says: "is" | "is-not" | "joined" | "joining";
  readonly standing: string;
}

/**
 * Claims of membership, and of accessions that somebody supports, against the roll of the organisation. Fires only where the whole time that the
 * claim speaks of lies within what the table is sure of: what was true at its own date stays silent.
 */
export function checkMembership(dated: Dated, tables: ReferenceTables): Finding[] {
  return sayings(dated.claim).flatMap((saying) => {
    const spells = tables.standings(saying.state, saying.organisation);
    const time = timeOf(dated);
    if (saying.says === "joined") return joined(dated.claim, saying, spells, tables);
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
        : status === "completed" && standing !== "former"
          ? "joined"
          : status === "ongoing" && standing !== "former"
            ? "is"
            : null;
  if (says === null) return [];
  const organisation = details.organisation;
  return claim.source
    .filter(({ kind }) => kind === "state")
    .map(({ id }) => ({ state: id, organisation, says, standing }));
}

/** On the way in, though it had long been a member. */
function joining(
  claim: Claim,
  saying: Saying,
  spells: readonly MembershipSpell[],
  time: Writing,
  tables: ReferenceTables,
): Finding[] {
  const member = spells.find((spell) => spell.standing === "member" && within(time, surely(spell)));
  // That an application was made at some time is no statement of the present.
  if (!member || claim.status === "denied") return [];
  const [state, organisation] = [tables.nameOf(saying.state), tables.nameOf(saying.organisation)];
  const holds = `${state} has been a member of ${organisation} ${spellWords(member)}`;
  return [finding(claim, "out-of-date", `${holds}, so this is out of date.`, holds, member.source)];
}

/** Joined, or a member since, but from another day: told where the dates have no day in common. */
function joined(claim: Claim, saying: Saying, spells: readonly MembershipSpell[], tables: ReferenceTables): Finding[] {
  const day = claim.when?.basis === "stated" ? claim.when.edtf.replace(SINCE, "") : null;
  const said = extentOf(day);
  const entries = spells.filter(({ standing }) => standing === saying.standing);
  if (!said || said.vague || entries.length === 0) return [];
  if (entries.some(({ from }) => !apart(said, extentOf(from) ?? { lo: null, hi: null }))) return [];
  const entry = entries.reduce((best, one) => (distance(one, said) < distance(best, said) ? one : best));
  const [state, organisation] = [tables.nameOf(saying.state), tables.nameOf(saying.organisation)];
  const holds = `${state} became ${article(saying.standing)} ${saying.standing} of ${organisation} ${onOrIn(entry.from)}`;
  return [finding(claim, "date", `${holds}, not ${onOrIn(day!)}.`, holds, entry.source)];
}

/** An open end: "since". */
const SINCE = /\/\.\.$/u;

function distance(spell: MembershipSpell, said: Writing): number {
  const from = extentOf(spell.from);
  return Math.abs((from?.lo ?? 0) - (said.lo ?? said.hi ?? 0));
}

/** A member (or observer …) at a time at which the roll has it otherwise. */
function being(
  claim: Claim,
  saying: Saying,
  spells: readonly MembershipSpell[],
  time: Writing,
  tables: ReferenceTables,
): Finding[] {
  if (claim.when?.basis === "stated" && SINCE.test(claim.when.edtf)) return joined(claim, saying, spells, tables);
  if (spells.some((spell) => spell.standing === saying.standing && !apart(time, perhaps(spell)))) return [];
  const roll = tables.rollOf(saying.organisation);
  const [state, organisation] = [tables.nameOf(saying.state), tables.nameOf(saying.organisation)];
  // An observer that has become a member is out of date; a member that never was one is contradicted.
  const instead = spells.find((spell) => spell.standing !== saying.standing && within(time, surely(spell)));
  if (instead) {
    const holds = `${state} has been ${article(instead.standing)} ${instead.standing} of ${organisation} ${spellWords(instead)}`;
    const kind = instead.standing === "member" ? "out-of-date" : "contradicted";
    const what =
      kind === "out-of-date" ? "so this is out of date" : `not ${article(saying.standing)} ${saying.standing}`;
    return [finding(claim, kind, `${holds}, ${what}.`, holds, instead.source)];
  }
  if (
    saying.standing !== "member" ||
    !roll?.complete ||
    !within(time, { lo: null, hi: extentOf(roll.asOf)?.lo ?? null })
  )
    return [];
  const former = spells.find(
    (spell) => spell.standing === "member" && spell.to !== null && apart(time, perhaps(spell)),
  );
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
  const spell = spells.find((one) => one.standing === saying.standing && within(time, surely(one)));
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
