import type { Annotation } from "../../annotation/index.js";
import type { Span } from "../../text/index.js";
import { stateById } from "../../vocabulary/index.js";
import { formsOf, isPassive } from "./borrowing.js";
import { evidenceOf } from "./covering.js";
import { wayOf } from "./direction.js";
import { GRAMMARS } from "./grammars/index.js";
import { type Ground, wordsIn } from "./ground.js";
import { LEXICONS } from "./lexicons.js";
import { rolesIn } from "./roles.js";
import { type Mention, tokensOf } from "./tokens.js";
import { readOf, sensesOf } from "./wording.js";

// Who does it, where a fact goes both ways and a verb of its words does not: who rang whom, who trains whom.

/** A verb that one does to another, by the row of the tables that has it, with who does it. */
interface Deed {
  readonly sense: number;
  readonly ids: readonly string[];
  readonly span: Span;
}

const nothing = evidenceOf([], "en", GRAMMARS.en!);

function deedsIn(text: string, part: Span, names: Annotation["names"], code: string): Deed[] {
  const [lexicon, grammar, tables] = [LEXICONS[code]!, GRAMMARS[code]!, sensesOf(code)];
  const isOfName = (span: Span) => names.some((one) => one.span.start < span.end && span.start < one.span.end);
  const tokens = tokensOf(text, part, lexicon).filter(({ span }) => !isOfName(span));
  const terms = tables.termsOf(tokens.map(({ word }) => word));
  return tokens.flatMap((token, i): Deed[] => {
    const found = tables.at(terms, i, ({ isAct, way }) => isAct && way === "give");
    if (found === null) return [];
    const own = tokens.slice(i, i + found.taken);
    // A noun has no tense, and who has it may be either.
    if (lexicon.spaced && !own.some((one) => formsOf(one, tokens, nothing, grammar).length > 0)) return [];
    const passive = isPassive(own, tokens, grammar);
    const cue = {
      way: "give" as const,
      statuses: ["completed" as const],
      marks: passive ? (["passive"] as const) : ([] as const),
    };
    const span = { start: token.span.start, end: own.at(-1)!.span.end };
    const roles = rolesIn(text, names, [{ cue, span, others: [] }], tokens, lexicon, grammar, new Set());
    const doers = roles.names.filter(({ part: is }) => is === (passive ? "by" : "subject"));
    return found.senses.flatMap(({ id }) =>
      doers.length === 0 ? [] : [{ sense: id, ids: doers.flatMap(({ ids }) => ids), span: doers[0]!.span }],
    );
  });
}

/** Who does in a sentence what the words of each source have another do; null where there is nobody. */
export function otherDoer(
  text: string,
  part: Span,
  names: Annotation["names"],
  grounds: readonly Ground[],
  code: string,
): Span | null {
  if (!grounds.every(({ mutual, type }) => mutual && (type === "meeting" || type === "cooperation"))) return null;
  const said = deedsIn(text, part, names, code);
  if (said.length === 0) return null;
  const told = grounds.map((ground) =>
    readOf(ground).flatMap(({ text, language, names }) =>
      deedsIn(text, { start: 0, end: text.length }, names, language),
    ),
  );
  const isOther = ({ sense, ids }: Deed) =>
    told.every((deeds) => {
      const same = deeds.filter((one) => one.sense === sense);
      // Whose person acts, no table may know: only who is another's is another then.
      const isOpen = (one: Deed) =>
        !one.ids.some((id) => stateById(id) !== undefined) &&
        !grounds.some(({ homes }) => homes.some(({ state }) => ids.includes(state)));
      return same.length > 0 && !same.some((one) => isOpen(one) || one.ids.some((id) => ids.includes(id)));
    });
  return said.find(isOther)?.span ?? null;
}

/**
 * Who visits in a sentence though each source has another visit, and this one nowhere among its people; null where there is nobody. Of names in Latin letters
 * alone: those of other scripts are heard, not compared.
 */
export function otherGuest(
  text: string,
  part: Span,
  names: Annotation["names"],
  mentions: readonly Mention[],
  grounds: readonly Ground[],
): Span | null {
  const [verb] = mentions.filter(({ cue }) => cue.types?.includes("visit"));
  const { way, passive } = wayOf(mentions, grounds);
  const isKnown = ({ type, details }: Ground) =>
    type === "visit" && [...(details.get("visitor") ?? [])].some((id) => /^person:[a-z-]+$/u.test(id));
  if (verb === undefined || way === "take" || passive || !grounds.every(isKnown)) return null;
  const guests = new Set(grounds.flatMap(({ people }) => people.flat()));
  const said = ({ span }: { readonly span: Span }) => text.slice(span.start, span.end);
  const persons = names.filter(
    ({ kind, span }) => kind === "person" && part.start <= span.start && span.end <= part.end,
  );
  const acting = persons.filter(
    (one) =>
      one.span.end <= verb.span.start &&
      !OWNED.test(text.slice(one.span.end)) &&
      !LED.test(text.slice(part.start, one.span.start)),
  );
  if ((acting.length > 0 ? acting : persons).some((one) => wordsIn(said(one)).some((word) => guests.has(word))))
    return null;
  return acting.find((one) => LATIN.test(said(one)))?.span ?? null;
}

/** Rows of the tables for inviting. */
const inviting = (): ReadonlySet<number> => (invited ??= sensesOf("en").all(sensesOf("en").termsOf(["invite"])));
let invited: ReadonlySet<number> | undefined;

/** Whether somebody invites in a sentence on visits, and who does so though he, or his state, is the guest of each source; null where there is nobody. */
export function invitedIn(
  text: string,
  part: Span,
  names: Annotation["names"],
  grounds: readonly Ground[],
  code: string,
): { readonly isInvited: boolean; readonly other: Span | null } {
  if (!grounds.every(({ type, mutual }) => type === "visit" && !mutual)) return { isInvited: false, other: null };
  const isGuest = (ids: readonly string[], { source, target, details, homes }: Ground) => {
    const own = new Set([...source, ...(details.get("visitor") ?? [])]);
    const words = ids.flatMap((id) => (id.startsWith("person:") ? wordsIn(id.slice(id.indexOf(":") + 1)) : []));
    const state = homes.find(({ word }) => words.includes(word))?.state;
    return [...ids, ...(state === undefined ? [] : [state])].some((id) => own.has(id) && !target.has(id));
  };
  const deeds = deedsIn(text, part, names, code).filter(({ sense }) => inviting().has(sense));
  const other = deeds.find(({ ids }) => grounds.every((ground) => isGuest(ids, ground)));
  return { isInvited: deeds.length > 0, other: other?.span ?? null };
}

const LATIN = /^[\p{Script=Latin}\p{P}\s]+$/u;
/** "At the invitation of President …", "Arman Seitov’un daveti": beside who acts. */
const LED = /(?<!\p{L})(?:after|by|for|from|of|to|with)\s+(?:\p{L}+\s+){0,4}$/iu;
const OWNED = /^['’]/u;
