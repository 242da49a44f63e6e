import type { Scene } from "./scene.js";

// Who can't be meant: the doer of a clause is not what the clause is done to, unless it says "itself".

/**
 * The tokens beside a nominal that stand for others than it does: of "Its exports to the country" whose the exports are, of "Turkey spoke with both
 * countries" Turkey, of "sold Iraq arms against its neighbour" both. None for a subject, for a possessor, and for a place ("opened the largest port in the country").
 */
export function apartFrom(scene: Scene, token: number): number[] {
  const { tree } = scene;
  let at = token;
  while (tree.isA(at, "conj", "appos") && tree.head(at) >= 0) at = tree.head(at);
  const marker = tree.child(at, "case");
  const aimed = marker !== null && scene.is(marker, "apart.marker");
  const head = tree.head(at);
  if (head < 0) return [];
  if (tree.isA(at, "nmod:poss")) return [];
  if (tree.isA(at, "nmod") && aimed) {
    // "Its exports of maize to the country": the tree may hang the end on the goods.
    let top = head;
    const whose = [...tree.children(top, "nmod:poss")];
    while (tree.isA(top, "nmod") && tree.head(top) >= 0) {
      top = tree.head(top);
      whose.push(...tree.children(top, "nmod:poss"));
    }
    return [...whose, ...doersOf(scene, top)].filter(before(token));
  }
  if (!tree.isA(at, "obj", "iobj") && !(tree.isA(at, "obl") && aimed)) return [];
  const beside = tree.children(head, "obj", "iobj", "obl").filter((t) => t !== at && scene.name(t) !== null);
  return [...tree.children(head, "nsubj"), ...(scene.tree.token(head).upos === "VERB" ? beside : [])].filter(
    before(token),
  );
}

/** Whose act a noun tells that is the object of a verb: "China signed a loan with the country". */
function doersOf(scene: Scene, noun: number): number[] {
  const { tree } = scene;
  const verb = tree.head(noun);
  if (verb < 0 || tree.token(verb).upos !== "VERB" || !tree.isA(noun, "obj", "obl")) return [];
  return tree.children(verb, "nsubj");
}

function before(token: number): (other: number) => boolean {
  return (other) => other < token;
}
