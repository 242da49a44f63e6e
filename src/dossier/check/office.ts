import type { Agent, Claim } from "../../claim/index.js";
import { perhaps, spellWords, surely } from "./days.js";
import type { Finding } from "./finding.js";
import { differs, spelledOtherwise } from "./name.js";
import type { ReferenceTables, Term } from "./record.js";
import { apart, type Dated, timeOf, type Writing, within } from "./writing.js";

/** Words before an office that say that it is not held now: the tables then have nothing to add. */
const NOT_NOW =
  /\b(?:former|ex|late|then|first|outgoing|incoming|acting|interim|elect|designate|deputy|vice|caretaker|future|previous)\b/iu;

/** Offices that one person holds at a time. Not "head of state": collegial presidencies and spiritual leaders are called so too. */
const HELD_ALONE: ReadonlySet<string> = new Set(
  "president prime-minister premier chancellor king queen emperor emir sultan pope foreign-minister general-secretary".split(
    " ",
  ),
);

/**
 * People who act in a claim, with the office that the text gives them, against the terms of that office. A term is told only of what is news in the
 * text, and only where all terms of the person were over; a name, where its spelling is not that of the table.
 */
export function checkOffices(dated: Dated, tables: ReferenceTables): Finding[] {
  return dated.claim.agents.flatMap(({ actor, office }) => {
    if (actor.kind !== "person" || actor.state === undefined || office === null || actor.text === null) return [];
    if (NOT_NOW.test(actor.text) || !HELD_ALONE.has(office)) return [];
    const terms = tables.terms(actor.state, office);
    if (terms.length === 0) return [];
    const own = terms.filter(({ person }) => person === actor.id);
    const title = `${office.replaceAll("-", " ")} of ${tables.nameOf(actor.state)}`;
    if (own.length === 0) return misspelt(dated, actor, office, title, tables);
    const time = timeOf(dated);
    const then = own.find((term) => time !== null && !apart(time, perhaps(term))) ?? own.at(-1)!;
    const name = spelledOtherwise(actor.text, then.name)
      ? [named(dated.claim, actor.text, then, `${then.name} (${title} ${spellWords(then)})`)]
      : [];
    if (time === null || !isPresent(time, dated.written) || !own.every((term) => isOver(term, time))) return name;
    const now = terms.find((term) => within(time, surely(term)));
    const last = own.at(-1)!;
    const holds = `${last.name} was ${title} ${spellWords(last)}${now ? `; ${now.name} was at the time` : ""}`;
    return [
      ...name,
      {
        ...place(dated.claim),
        kind: "term",
        severity: "warning",
        message: `${holds}.`,
        words: actor.text,
        holds,
        source: last.source,
      },
    ];
  });
}

/** Days between what happened and its report; of what is longer past, texts name people by the office that they have today. */
const FRESH = 60;
/** Days in which the news of a new holder gets about. */
const HANDOVER = 30;

function isPresent(time: Writing, written: Writing): boolean {
  return (
    time.lo !== null &&
    written.lo !== null &&
    written.hi !== null &&
    written.hi - time.lo <= FRESH &&
    time.lo <= written.hi
  );
}

function isOver(term: Term, time: Writing): boolean {
  const { hi } = perhaps(term);
  return hi !== null && time.lo !== null && hi + HANDOVER < time.lo;
}

/** A person whom no table knows, under a name that spells the holder's. */
function misspelt(
  dated: Dated,
  actor: Agent["actor"],
  office: string,
  title: string,
  tables: ReferenceTables,
): Finding[] {
  const near = dated.claim.when?.edtf ?? null;
  const spelt = tables.spelt(actor.name, actor.state!, office, near);
  if (spelt === null || spelt.person === actor.id || !differs(actor.name, spelt.name)) return [];
  const term = tables.terms(actor.state!, office).find(({ person }) => person === spelt.person);
  if (!term) return [];
  return [
    named(
      dated.claim,
      actor.text ?? actor.name,
      { ...term, name: spelt.name },
      `${spelt.name} (${title} ${spellWords(term)})`,
    ),
  ];
}

function named(claim: Claim, text: string, { name, source }: { name: string; source: string }, holds: string): Finding {
  return {
    ...place(claim),
    kind: "name",
    severity: "info",
    message: `The text writes "${text}"; this is ${holds}, so search for ${name} too.`,
    words: text,
    holds,
    source,
  };
}

const place = ({ id, document }: Claim) => ({ claim: id, document });
