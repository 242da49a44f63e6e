import type { Annotation } from "../annotation/index.js";
import type { Proposal } from "../proposal/index.js";
import { overlaps, type Span, visible } from "../text/index.js";
import { type ClaimType, firmById, partyName, personById, typesWith } from "../vocabulary/index.js";
import type { Agent } from "./claim.js";

/** Somebody who acts for a party, with the words that name them and, where it stands beside these, their office. */
export interface Acting {
  readonly agent: Agent;
  readonly span: Span;
  readonly title: Span | null;
}

/** The name of an id: of one that the vocabulary lacks the words that stand for it, or where the text has none (the speaker of a whole speech) those of the id. */
export function nameOf(id: string, words: string | null): string {
  if (id.startsWith("person:")) return personById(id)?.name ?? words ?? ofSlug(id);
  if (/^(?:firm|media):/u.test(id)) return firmById(id)?.name ?? words ?? ofSlug(id);
  return partyName(id);
}

/** "person:kenji-arisawa" → "Kenji Arisawa". */
function ofSlug(id: string): string {
  const words = id.slice(id.indexOf(":") + 1).split("-");
  return words.map((word) => word.replace(/^\p{L}/u, (letter) => letter.toUpperCase())).join(" ");
}

/** Types that tell what persons do; of all others who stands beside the words need not have done it. */
const PERSONAL = typesWith("personal");
/** Types that are what somebody says: who says it for a party acts for it. */
const SAID: ReadonlySet<ClaimType> = new Set(["statement", "position"]);

/**
 * Who acts for the parties: persons and firms that name a party, persons of the state that acts (of all that take part, where they do so side by side) within the words of
 * the claim, and of what is said who says it for that state. Each with the office that the text gives them beside their name. Who tells of what another did does not act.
 */
export function actingIn(
  { type, source, target, mutual, speaker }: Proposal,
  { names, document: { text } }: Annotation,
  words: Span,
  sentence: Span,
): Acting[] {
  const acts = new Set((mutual ? [...source, ...target] : source).map(({ id }) => id));
  const parties = [...source, ...target];
  const here = names.filter(
    ({ id, kind, span }) => id !== null && (kind === "person" || kind === "firm") && overlaps(span, sentence),
  );
  const chosen = here.filter((name) => {
    const isWithin = overlaps(name.span, words);
    const isTheirs = name.kind === "person" && acts.has(name.state ?? "");
    if (isTheirs && (isWithin || (name.id === speaker?.id && SAID.has(type)))) return true;
    const isParty = parties.some(
      ({ id, span }) => span !== null && name.state === id && name.id !== id && overlaps(name.span, span),
    );
    if (!isParty || isWithin || name.kind === "firm") return isParty;
    const tells = name.id === speaker?.id && !SAID.has(type);
    return PERSONAL.has(type) && !tells;
  });
  const found = new Map<string, Acting>();
  for (const { id, kind, span, state, office, title } of chosen) {
    const told = visible(text.slice(span.start, span.end));
    const actor = { id: id!, kind: kind as "person" | "firm", name: nameOf(id!, told), text: told, state: state! };
    const before = found.get(id!);
    if (before === undefined || (before.agent.office === null && office !== undefined))
      found.set(id!, { agent: { actor, office: office ?? null }, span, title: title ?? null });
  }
  return [...found.values()];
}
