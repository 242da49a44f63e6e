import type { Context, Draft } from "../draft.js";
import { distinct, firstCase, namedHere } from "../frame.js";
import { modality } from "../modality.js";
import { type Party, partiesOf } from "../party.js";
import { inRole, predication } from "../predication.js";
import { timeOf } from "../timing.js";

/**
 * "Tbilisi awarded a Chinese firm the contract", "the contract was given to Salini of Italy by Ethiopia": a contract of a state with a firm of another.
 */
export function awarded(context: Context, noun: number): Draft[] {
  const { scene, discourse } = context;
  const { tree } = scene;
  const verb = tree.isA(noun, "obj", "nsubj:pass") ? tree.head(noun) : -1;
  if (verb < 0 || !scene.is(verb, "award.verb")) return [];
  const act = predication(scene, verb);
  const how = modality(scene, act);
  if (how.unreal || how.negated || how.denied) return [];
  const parties = (tokens: readonly number[]): Party[] =>
    distinct(tokens.flatMap((t) => partiesOf(scene, discourse, t)));
  const by = inRole(act, "oblique").filter((a) => scene.is(firstCase(scene, a.token), "agent.marker"));
  const givers = parties([...inRole(act, "agent"), ...by].map((a) => a.token).filter((t) => t !== noun));
  const to = inRole(act, "oblique").filter((a) => scene.is(firstCase(scene, a.token), "goal.marker"));
  const takers = parties([...inRole(act, "recipient"), ...to].map((a) => a.token));
  const all = distinct([...givers, ...takers]);
  if (givers.length !== 1 || takers.length === 0 || all.length < 2) return [];
  return [
    {
      rule: "agreement/awarded",
      source: all,
      target: [],
      mutual: true,
      details: { instrument: "contract" },
      when: timeOf(scene, verb, noun),
      status: how.tense === "future" ? "planned" : "agreed",
      anchor: noun,
      words: [noun, verb, ...namedHere(scene, all, noun)],
      doubt: 0.5,
    },
  ];
}
