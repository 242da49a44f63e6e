import type { Context } from "./draft.js";
import { firstCase } from "./frame.js";
import { type Party, partiesOf } from "./party.js";
import { type Predication, predication } from "./predication.js";
import type { Scene } from "./scene.js";

/** The parties of something mutual: a meeting, an agreement, a level of relations, cooperation. */
export interface Sides {
  readonly members: readonly Party[];
  /** Who stands with whom: one group, or with one lone partner of several a pair for each. */
  readonly pairs: readonly (readonly Party[])[];
  /** Steps of inference from the words to the parties. */
  readonly doubt: number;
}

/**
 * Between whom a mutual act is: the parties of its nominal (and of `words`, its other nouns) and of its clause, from the nearest outwards; the pair
 * that the text is about at last, where a word says that something is shared. Null where no two parties are found.
 */
export function sidesOf(context: Context, act: Predication, words: readonly number[] = []): Sides | null {
  const { scene, discourse } = context;
  const { tree } = scene;
  const members: Party[] = [];
  let doubt = 0;
  for (const [k, ring] of rings(scene, act, words).entries()) {
    for (const t of ring.sort((a, b) => a - b)) {
      for (const party of [...partiesOf(scene, discourse, t), ...apposed(context, t)]) {
        if (!members.some((m) => m.actor.id === party.actor.id)) members.push(party);
      }
    }
    if (members.length >= 2) {
      doubt = Math.max(0, k - 1) * 0.5;
      break;
    }
  }
  if (members.length < 2) {
    const shared = [
      act.token,
      ...tree.subtree(act.token),
      ...tree
        .ancestors(act.token)
        .slice(0, 2)
        .flatMap((t) => tree.subtree(t)),
    ].some((t) => scene.is(t, "mutual.word", "first-person.plural", "relations.noun"));
    const pair = shared ? discourse.pair(act.token) : [];
    for (const party of pair)
      if (members.length < 2 && !members.some((m) => m.actor.id === party.actor.id)) members.push(party);
    doubt = 1.5;
  }
  const states = members.filter((m) => m.actor.kind === "state" || m.actor.kind === "organisation");
  return states.length < 2 ? null : { members: states, pairs: pairsOf(scene, states), doubt };
}

/** "The High Contracting Parties, the Republic of X and Y": all that an apposition to a word for the parties names. */
function apposed({ scene, discourse }: Context, token: number): Party[] {
  const { tree } = scene;
  if (scene.name(token) !== null || !scene.is(token, "pair.noun")) return [];
  return tree
    .children(token, "appos")
    .flatMap((t) => tree.subtree(t))
    .filter((t) => scene.name(t)?.value.kind === "state" && scene.headOf(scene.name(t)!.span) === t)
    .flatMap((t) => partiesOf(scene, discourse, t));
}

/** Tokens that may name a party, the nearest to the act first. */
function rings(scene: Scene, act: Predication, words: readonly number[]): number[][] {
  const { tree } = scene;
  // "cut ties in 2019, four days after the Solomons": before or after whom is no side.
  const aside = (t: number) => scene.is(firstCase(scene, t), "temporal.marker");
  const own = act.arguments.filter((a) => a.role !== "patient" && !aside(a.token)).map((a) => a.token);
  for (const t of words)
    if (t !== act.token)
      own.push(
        ...predication(scene, t)
          .arguments.filter((a) => tree.isWithin(a.token, t) && !aside(a.token))
          .map((a) => a.token),
      );
  const found = [own, [...tree.children(act.token, "nsubj", "amod", "compound")]];
  for (const at of tree.ancestors(act.token).slice(0, 4)) {
    const near = predication(scene, at).arguments.filter(
      (a) => a.token !== act.token && !tree.isWithin(act.token, a.token) && !aside(a.token),
    );
    found.push(scene.is(at, "reporting.verb") ? [] : near.map((a) => a.token));
    // "ties between Korea and Uzbekistan to a strategic partnership": the tree may hang the level on one of the two.
    if (scene.name(at)?.value.kind === "state") found.push(tree.conjuncts(at));
    if (tree.isA(at, "ccomp") && scene.is(tree.head(at), "reporting.verb")) break;
  }
  // "Italy and Algeria, strategic partners since 2003": those beside whom the act stands.
  if (tree.isA(act.token, "appos", "conj") && tree.head(act.token) >= 0 && scene.name(tree.head(act.token)) !== null)
    found.unshift(tree.conjuncts(tree.head(act.token)).filter((t) => t !== act.token));
  return found;
}

/** "A and B upgraded their relations" is one pair; "A upgraded relations with B and C" is two, A with each. */
function pairsOf(scene: Scene, members: readonly Party[]): Party[][] {
  if (members.length === 2) return [[...members]];
  const lone = members.filter((m) => scene.tree.conjuncts(m.token).length === 1 && !scene.tree.isA(m.token, "conj"));
  if (lone.length === 1) return members.filter((m) => m !== lone[0]).map((m) => [lone[0]!, m]);
  return [[...members]];
}
