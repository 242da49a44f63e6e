import type { Context } from "./draft.js";
import { distinct } from "./frame.js";
import { type Party, partyOfName, partyOfState } from "./party.js";

/** Tokens that a list of names reaches over at most. */
const REACH = 24;

/** "the Gambia–Senegal summit", "the Polish–Lithuanian commission": two states with a hyphen between them before a noun, whatever the tree makes of them. */
export function dyad(context: Context, token: number): Party[] {
  const { scene } = context;
  const { from } = scene.sentence(token);
  for (let i = token - 1; i > from && i > token - 7; i--) {
    const { upos } = scene.tokens[i]!;
    if (scene.is(i, "hyphen.mark")) {
      const pair = [...sideNamed(context, i - 1), ...sideNamed(context, i + 1)];
      return pair.length === 2 ? distinct(pair) : [];
    }
    if (upos === "VERB" || upos === "ADP" || upos === "PUNCT") return [];
  }
  return [];
}

/** The state that the name at a token is of, the name's office or body left aside. */
export function stateNamed(context: Context, token: number): Party[] {
  const { scene } = context;
  const found = scene.name(token);
  if (found === null) return [];
  const text = scene.words(found.span);
  const id = found.value.kind === "state" ? found.value.id : (found.value.state ?? null);
  return id === null ? [] : [partyOfState(id, token, text, found)];
}

/** The state or the organisation between states that stands at a token: both halves of "the Russia–ASEAN summit". */
function sideNamed(context: Context, token: number): Party[] {
  const name = context.scene.name(token);
  const body = name?.value.kind === "organisation" && name.value.state === undefined;
  const organisation = name !== null && body ? partyOfName(name, token, context.scene.document.text) : null;
  return organisation === null ? stateNamed(context, token) : [organisation];
}

/** Those listed after "between" near a noun: "talks between Sudan and South Sudan on fees", read along the text where the tree lost them. */
export function between(context: Context, token: number): Party[] {
  const { scene } = context;
  const { to } = scene.sentence(token);
  let at = token + 1;
  while (at < to && at <= token + 4 && !scene.is(at, "between.marker")) {
    if (scene.tokens[at]!.upos === "PUNCT") return [];
    at++;
  }
  if (at >= to || !scene.is(at, "between.marker")) return [];
  return listed(context, at + 1, Math.min(to, at + REACH));
}

/** The subjects of a headline, read along the text: "Singapore, New Zealand hold talks". */
export function opening(context: Context, token: number): Party[] {
  const { scene } = context;
  const { from } = scene.sentence(token);
  const verb = token - 1;
  if (verb <= from || !scene.is(verb, "support.verb", "have.verb")) return [];
  const found = listed(context, from, verb);
  return found.length >= 2 && found.every((p) => p.actor.kind === "state") ? found : [];
}

/** The parties of a run of names, joined by commas, "and" and the words of offices; the first other preposition or verb ends it. */
export function listed(context: Context, from: number, to: number): Party[] {
  const { scene } = context;
  const found: Party[] = [];
  for (let i = from; i < to; i++) {
    const name = scene.name(i);
    if (name !== null) {
      const text = scene.document.text;
      const party = name.value.naming === "people" ? stateNamed(context, i)[0] : partyOfName(name, i, text);
      if (party) found.push(party);
      while (i + 1 < to && scene.name(i + 1) === name) i++;
      continue;
    }
    const { upos } = scene.tokens[i]!;
    if (
      upos === "VERB" ||
      upos === "AUX" ||
      (upos === "ADP" && !scene.is(i, "belonging.marker")) ||
      scene.is(i, "venue.marker")
    )
      break;
  }
  return distinct(found.filter((p) => p.actor.kind === "state" || p.actor.kind === "organisation"));
}
