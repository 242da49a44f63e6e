import type { Agent, Claim } from "../../claim/index.js";
import { perhaps, spellWords, surely } from "./days.js";
import type { Finding } from "./finding.js";
import { spelledOtherwise } from "./name.js";
import type { ReferenceTables } from "./record.js";
import { apart, type Dated, timeOf, within } from "./writing.js";

/** Words before an office that say that it is not held now: the tables then have nothing to add. */
const NOT_NOW =
  /\b(?:former|ex|late|then|outgoing|incoming|acting|interim|elect|designate|deputy|vice|caretaker|future|previous)\b/iu;

/**
 * People who act in a claim, with the office that the text gives them, against the terms of that office. A term is told only where the whole time
 * lies outside all terms of the person; a name, where its spelling is not that of the table.
 */
export function checkOffices(dated: Dated, tables: ReferenceTables): Finding[] {
  return dated.claim.agents.flatMap(({ actor, office }) => {
    if (actor.kind !== "person" || actor.state === undefined || office === null || actor.text === null) return [];
    if (NOT_NOW.test(actor.text)) return [];
    const terms = tables.terms(actor.state, office);
    if (terms.length === 0) return [];
    const own = terms.filter(({ person }) => person === actor.id);
    const title = `${office.replaceAll("-", " ")} of ${tables.nameOf(actor.state)}`;
    if (own.length === 0) return misspelt(dated, actor, office, title, tables);
    const time = timeOf(dated);
    const name = spelledOtherwise(actor.text, own[0]!.name)
      ? [named(dated.claim, actor.text, own[0]!, `${own[0]!.name} (${title} ${spellWords(own[0]!)})`)]
      : [];
    if (time === null || time.lo === null || own.some((term) => !apart(time, perhaps(term)))) return name;
    // In a text of unknown date, or where the words are about the past as a whole, the time is too wide to tell.
    if (time.hi === null && own.some((term) => term.to === null)) return name;
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
  if (spelt === null || spelt.person === actor.id) return [];
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
