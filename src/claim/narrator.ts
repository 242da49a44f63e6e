import { selfNamed } from "./bound.js";
import type { Context } from "./draft.js";
import { type Party, understood } from "./party.js";

/** How much more often than the next state the narrator's must be named where no title tells it. */
const LEAD = 1.5;

/**
 * Who "we" and "I" are in a text that somebody speaks throughout, where neither quotation marks nor a publisher tell it: "Statement by the Prime
 * Minister of Barbados …" tells it by its title or first words, else the state that the text speaks of most is the speaker's. Nobody for other words.
 */
export function narrator(context: Context, token: number): Party[] {
  const { scene, speech } = context;
  if (!scene.is(token, "first-person.plural", "first-person.singular") || speech.at(token) !== null) return [];
  if (selfNamed(scene, context.discourse, token) !== null) return [];
  const party = byline(context) ?? leading(context);
  return party === null ? [] : [understood(party, token, 1)];
}

/** The state of the official named first, where the text opens with him: "Remarks by the Foreign Minister of Peru". */
function byline(context: Context): Party | null {
  const { scene, discourse } = context;
  const { annotated } = scene;
  const official = annotated.titleNames.find(
    ({ value }) => value.state !== undefined && /office|person/.test(value.kind),
  );
  const opening = scene.named.find((name) => {
    const at = scene.headOf(name.span);
    return at !== null && scene.sentence(at).index === 0;
  });
  const first = official ?? (opening !== undefined && /office|person/.test(opening.value.kind) ? opening : undefined);
  const state = first?.value.state;
  return discourse.focus().find(({ party }) => party.actor.id === state)?.party ?? null;
}

function leading(context: Context): Party | null {
  const [first, second] = context.discourse.focus().filter(({ party }) => party.actor.kind === "state");
  return first !== undefined && first.count >= LEAD * (second?.count ?? 0) ? first.party : null;
}
