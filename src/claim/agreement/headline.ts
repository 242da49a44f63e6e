import type { Context } from "../draft.js";
import type { Party } from "../party.js";
import { listed } from "../stretch.js";
import type { Deed } from "./act.js";

/** What a headline tells of an instrument: who, what is done, whether it is still to come. */
export interface Headline {
  readonly parties: readonly Party[];
  readonly verb: number;
  readonly deed: Deed;
  readonly planned: boolean;
}

/**
 * "Gabon, Norway sign forest pact", "UAE and Chile to sign trade agreement", "Honduras scraps treaty with United States": read along the text, since
 * the clipped grammar of headlines misleads the tree. Null for a sentence that closes with a full stop.
 */
export function headline(context: Context, noun: number): Headline | null {
  const { scene } = context;
  const { from, to } = scene.sentence(noun);
  if (scene.tokens[to - 1]!.upos === "PUNCT" || to - from > 20) return null;
  for (let verb = from + 1; verb < noun; verb++) {
    const made = scene.is(verb, "paper-seal.verb", "headline-make.verb");
    if (!made && !scene.is(verb, "end-instrument.verb", "suspend-instrument.verb")) continue;
    if (scene.name(verb) !== null) continue;
    const planned = scene.is(verb - 1, "infinitive.mark");
    const subjects = listed(context, from, planned ? verb - 1 : verb);
    let marker = noun + 1;
    while (marker < to && !scene.is(marker, "partner.marker", "between.marker")) marker++;
    const parties = [...subjects, ...(marker < to ? listed(context, marker + 1, to) : [])];
    const deed = made ? "made" : scene.is(verb, "suspend-instrument.verb") ? "stopped" : "ended";
    return parties.length < 2 || subjects.length === 0 ? null : { parties, verb, deed, planned };
  }
  return null;
}
