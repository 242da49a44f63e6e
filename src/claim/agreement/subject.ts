import { firstCase } from "../frame.js";
import type { Scene } from "../scene.js";
import { isInstrumentNoun } from "./act.js";

/** What an instrument is about, in the text's words: "on fishing", "for the sale of gas", "to build a bridge", "of Friendship", "a visa waiver agreement". */
export function subjectOf(
  scene: Scene,
  noun: number,
  parties: readonly number[],
): { text: string; tokens: number[] } | null {
  const { tree } = scene;
  const isParty = (t: number) =>
    parties.some((p) => p === t || (scene.name(p) === scene.name(t) && scene.name(t) !== null));
  const after = tree.children(noun, "nmod", "acl").filter((t) => t > noun);
  const about = after.find(
    (t) => tree.isA(t, "nmod") && scene.is(firstCase(scene, t), "subject.marker") && isMatter(scene, t),
  );
  if (about !== undefined) return stretch(scene, about, firstCase(scene, about));
  // "an agreement with Ethiopia on port fees", "a memorandum of understanding on training": it may hang on the partner or the second noun.
  const deeper = after
    .filter((t) => !tree.isA(t, "acl") || scene.is(tree.child(t, "mark") ?? -1, "possessed-by.marker"))
    .flatMap((t) => tree.subtree(t, (c) => tree.isA(c, "acl", "appos", "conj")))
    .concat(
      tree.head(noun) < 0
        ? []
        : tree.children(tree.head(noun), "obl").filter((t) => t > noun && tree.isA(noun, "obj", "nsubj:pass")),
    )
    .find((t) => scene.is(tree.child(t, "case") ?? -1, "matter.marker") && isMatter(scene, t));
  if (deeper !== undefined) return stretch(scene, deeper, firstCase(scene, deeper));
  const goal = after.find(
    (t) => tree.isA(t, "acl") && tree.children(t, "mark").some((m) => scene.is(m, "infinitive.mark")),
  );
  if (goal !== undefined) return stretch(scene, goal, tree.child(goal, "mark")!);
  const named = after.find(
    (t) =>
      tree.isA(t, "nmod") &&
      scene.is(firstCase(scene, t), "possessed-by.marker") &&
      scene.name(t) === null &&
      !isParty(t) &&
      !scene.isTime(t),
  );
  if (named !== undefined && !scene.is(noun, "instrument.memorandum"))
    return stretch(scene, named, firstCase(scene, named));
  return modifiers(scene, noun);
}

/** The words of a complement after its marker, up to the first clause, time or partner that hangs on it. */
function stretch(scene: Scene, top: number, marker: number): { text: string; tokens: number[] } | null {
  const { tree } = scene;
  const inside = tree.subtree(
    top,
    (t) =>
      t === marker ||
      tree.isA(t, "acl:relcl", "parataxis", "advcl", "appos") ||
      scene.is(firstCase(scene, t), "partner.marker", "between.marker") ||
      (tree.isA(t, "conj") && (tree.child(t, "nsubj") !== null || isInstrumentNoun(scene, t))) ||
      (tree.isA(t, "nmod", "obl") && scene.isTime(t)),
  );
  const tokens: number[] = [];
  for (let i = marker + 1; i < scene.sentence(top).to; i++) {
    if (!inside.includes(i)) break;
    tokens.push(i);
  }
  while (tokens.length > 0 && /^(PUNCT|ADP|CCONJ)$/.test(scene.tokens[tokens.at(-1)!]!.upos)) tokens.pop();
  return tokens.length === 0 ? null : { text: textOf(scene, tokens), tokens };
}

/** "a free trade agreement": the words before the noun that say what kind it is. */
function modifiers(scene: Scene, noun: number): { text: string; tokens: number[] } | null {
  const { tree } = scene;
  const tokens: number[] = [];
  for (let i = noun - 1; i >= scene.sentence(noun).from; i--) {
    const { upos } = scene.tokens[i]!;
    const own = tree.isWithin(i, noun) && (tree.head(i) === noun ? tree.isA(i, "compound", "amod") : true);
    if (!own || !/^(NOUN|ADJ|PROPN|VERB|PUNCT)$/.test(upos) || scene.name(i) !== null || scene.is(i, "dull.word"))
      break;
    if (upos === "PUNCT" && !scene.is(i, "hyphen.mark")) break;
    tokens.unshift(i);
  }
  while (tokens.length > 0 && scene.tokens[tokens[0]!]!.upos === "PUNCT") tokens.shift();
  // A lone adjective ("a cooperative agreement") says how, not what about.
  return tokens.some((t) => /^(NOUN|PROPN)$/.test(scene.tokens[t]!.upos))
    ? { text: textOf(scene, tokens), tokens }
    : null;
}

function textOf(scene: Scene, tokens: readonly number[]): string {
  const span = scene.tree.span(tokens);
  return scene.words(span);
}

/** Not a time, a place, an occasion or a mandate ("on behalf of"). */
function isMatter(scene: Scene, token: number): boolean {
  return !scene.isTime(token) && !isPlace(scene, token) && !scene.is(token, "behalf.noun");
}

function isPlace(scene: Scene, token: number): boolean {
  const name = scene.name(token)?.value;
  return scene.is(firstCase(scene, token), "venue.marker") && (name?.kind === "place" || name?.naming === "capital");
}
