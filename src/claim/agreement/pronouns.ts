import type { Context, Draft } from "../draft.js";
import { distinct, namedHere } from "../frame.js";
import { modality } from "../modality.js";
import { type Party, partiesOf, understood } from "../party.js";
import { inRole, predication } from "../predication.js";
import { timeOf } from "../timing.js";
import { actsOn } from "./act.js";
import { agreementStatus } from "./status.js";

/** An instrument with its parties, as named before. */
export interface Mention {
  readonly noun: number;
  readonly slug: string | null;
  readonly parties: readonly Party[];
}

/** Sentences over which "it" is still the instrument that was named. */
const REACH = 2;

/**
 * "It entered into force in April", "the Duma approved it": what is done with the instrument named just before, where the verb is one of treaties and
 * who acts, if anybody is told, is one of its parties.
 */
export function readPronoun(context: Context, pronoun: number, known: readonly Mention[]): Draft[] {
  const { scene, discourse } = context;
  const last = known.filter((m) => m.noun < pronoun).at(-1);
  if (last === undefined || last.slug === null || last.parties.length < 2) return [];
  if (scene.sentence(pronoun).index - scene.sentence(last.noun).index > REACH) return [];
  return actsOn(scene, pronoun).flatMap((told): Draft[] => {
    if (!scene.is(told.token, "treaty-deed.verb")) return [];
    const act = predication(scene, told.token);
    const status = agreementStatus(scene, pronoun, told, act, modality(scene, act));
    if (status === null) return [];
    const agents = inRole(act, "agent").filter((a) => a.token !== pronoun);
    const doers = distinct(agents.flatMap((a) => partiesOf(scene, discourse, a.token)));
    const ids = last.parties.map((p) => p.actor.id);
    if (agents.length > 0 && (doers.length === 0 || doers.some((p) => !ids.includes(p.actor.id)))) return [];
    const parties = last.parties.map((p) => doers.find((d) => d.actor.id === p.actor.id) ?? understood(p, pronoun, 1));
    return [
      {
        rule: `agreement/${told.deed}-again`,
        source: parties,
        target: [],
        mutual: true,
        details: { instrument: last.slug },
        when: timeOf(scene, act.verb, told.token),
        status,
        anchor: pronoun,
        words: [pronoun, told.token, ...namedHere(scene, parties, pronoun)],
        doubt: 1.5,
      },
    ];
  });
}
