import { homeOf } from "../document/index.js";
import { firmById } from "../vocabulary/index.js";
import type { Context } from "./draft.js";
import { once } from "./memo.js";
import type { Scene } from "./scene.js";

/** Of fewer sentences nothing can be said. */
const FEWEST = 12;
/** The share of sentences in which a state or an official acts; in news, readouts and records about relations it is above this, nearly always far above. */
const LEAST = 0.08;

/** The share of a text's sentences in which a state or an official acts; of a government's own text, and of a very short one, all. */
export const officialShare = once(({ scene }: Context): number => {
  const { sentences } = scene.annotated;
  if (sentences.length < FEWEST || homeOf(scene.document) !== null) return 1;
  const official = new Set<number>();
  for (const { span } of scene.named) {
    const token = scene.headOf(span);
    if (token !== null && isOfficial(scene, token)) official.add(scene.tokens[token]!.sentence);
  }
  return official.size / sentences.length;
});

/**
 * Whether a text tells of states at all. In a biography, a travel guide or a scientific paper "they" are no two states and "the country" no party: there
 * only what is named counts.
 */
export function speaksOfStates(context: Context): boolean {
  return officialShare(context) >= LEAST;
}

/** A name that acts for a state here: an office, an official, an arm of a state, or a state or organisation that does or owns something. */
function isOfficial(scene: Scene, token: number): boolean {
  const name = scene.name(token)?.value;
  if (name === undefined) return false;
  const served = name.state !== undefined || name.organisation !== undefined;
  if (name.kind === "office" || name.kind === "person") return served && name.office !== undefined;
  if (name.kind === "firm") return name.id !== null && PUBLIC.has(firmById(name.id)?.kind ?? "company");
  if (name.kind === "place" || name.naming === "people") return false;
  return scene.tree.isA(token, "nsubj", "obl:agent", "nmod:poss");
}

/** Arms of a state, those that lend and invest for it too: wider than who speaks for it (act/parties.ts). */
const PUBLIC: ReadonlySet<string> = new Set(["agency", "policy-bank", "fund", "military", "central-bank"]);
