import type { Context } from "../draft.js";
import type { Derived, Name } from "../english/annotation/index.js";
import { distinct } from "../frame.js";
import { type Party, partiesOf, partyOfName, partyOfState } from "../party.js";
import type { Scene } from "../scene.js";

/**
 * The parties named in a sentence, in text order, each once: by themselves, by a place of theirs, inside another's name ("China's ambassador to
 * Kenya"), or as "these countries".
 */
export function statesIn(context: Context, token: number): Party[] {
  const { scene, discourse } = context;
  const { span, to } = scene.sentence(token);
  const found = scene.namesIn(span).flatMap((name) => {
    const head = scene.headOf(name.span);
    return head === null || isDateline(scene, name)
      ? []
      : [...(partyAt(context, head) ?? partiesOf(scene, discourse, head)), ...hostsNamed(context, name, head)];
  });
  for (let i = token + 1; i < to; i++) {
    const pointing = scene.tree.children(i).some((child) => scene.is(child, "demonstrative.plural", "both.word"));
    if (pointing && scene.is(i, "country.noun")) found.push(...partiesOf(scene, discourse, i));
  }
  return distinct(found);
}

/** "Beijing – The Board …", "LUSAKA, Oct 8 - …": where a report was written is no party. */
function isDateline(scene: Scene, name: Derived<Name>): boolean {
  const tokens = scene.tokensIn(name.span);
  const first = tokens[0];
  if (first === undefined || name.value.naming !== "capital" || first !== scene.sentence(first).from) return false;
  for (let i = first; i < first + 7 && i < scene.sentence(first).to; i++) {
    if (scene.is(i, "hyphen.mark")) return true;
    if (scene.tree.token(i).upos === "VERB") return false;
  }
  return false;
}

/** The states inside a name: the host in "the embassy in Kenya". */
function hostsNamed(context: Context, name: Derived<Name>, head: number): Party[] {
  const inside = (derived: Derived<unknown>): Derived<Name>[] =>
    derived.parts.flatMap((part) => [...(isState(part) ? [part] : []), ...inside(part)]);
  return inside(name).flatMap((part) => partyOfName(part, head, context.scene.document.text) ?? []);
}

function isState(part: Derived<unknown>): part is Derived<Name> {
  return typeof part.value === "object" && part.value !== null && "kind" in part.value && part.value.kind === "state";
}

/** A place counts for its state here: money for "a hospital in Benin City" goes to Nigeria. */
export function partyAt(context: Context, token: number): Party[] | null {
  const name = context.scene.name(token);
  if (name?.value.kind !== "place" || name.value.state === undefined) return null;
  return [partyOfState(name.value.state, token, context.scene.words(name.span), name)];
}
