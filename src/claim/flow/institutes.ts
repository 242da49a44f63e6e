import type { Context } from "../draft.js";
import { partyOfState } from "../party.js";
import { predication } from "../predication.js";
import type { Scene } from "../scene.js";
import { statesIn } from "./named.js";
import type { Told } from "./told.js";

/** The state whose institute of language and culture a noun names, where the clause opens one: "a Goethe-Institut was opened in Lomé". Null elsewhere. */
export function openedInstitute(scene: Scene, token: number): string | null {
  const state = scene.family("institute-of").find((id) => scene.is(token, `institute-of.${id}`));
  if (state === undefined) return null;
  const { tree } = scene;
  const { verb } = predication(scene, token);
  const first = tree.conjuncts(token)[0]!;
  const opened = scene.is(verb, "establish.verb") && tree.isA(first, "nsubj", "nsubj:pass", "obj");
  return opened || scene.is(tree.head(token), "establishment.noun") ? state : null;
}

/** An institute is given by the state whose language it teaches to the one that the sentence places it in. */
export function institutionTold(context: Context, token: number, state: string): Told {
  const name = context.scene.name(token);
  const words = context.scene.tokens[token]!.form;
  return {
    givers: [partyOfState(state, token, words, name)],
    receivers: statesIn(context, token)
      .filter((party) => party.actor.id !== state && party.actor.kind === "state")
      .slice(0, 1),
    both: [],
  };
}
