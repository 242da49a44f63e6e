import { quote, type Span, trim } from "../text/index.js";
import type { Evidence } from "./claim.js";
import type { Context, Draft } from "./draft.js";
import type { Scene } from "./scene.js";

/**
 * The shortest stretch of the act's sentence that carries it: the act with what it is done to or said, its parties, whole names and sums. A subject that
 * the act only shares with a verb before it is left out: "voiced concern and | asked Laos to share its data".
 */
export function evidenceOf(context: Context, draft: Draft): Evidence {
  const { scene } = context;
  const sentence = scene.sentence(draft.anchor);
  const from = ownStart(scene, draft.anchor);
  const words = [...draft.words, ...complement(scene, draft.anchor)].filter(
    (i) => i >= Math.max(from, sentence.from) && i < sentence.to,
  );
  const spans: Span[] = [scene.tokens[draft.anchor]!.span];
  for (const i of words) {
    spans.push(scene.tokens[i]!.span);
    const name = scene.name(i);
    if (name && (name.span.start >= scene.tokens[from]!.span.start || draft.words.includes(i))) spans.push(name.span);
  }
  if (draft.when && draft.when.span.start >= sentence.span.start && draft.when.span.end <= sentence.span.end) {
    // The time is part of the evidence where it does not stretch it over other clauses.
    const gap = Math.min(...spans.map((s) => Math.max(s.start - draft.when!.span.end, draft.when!.span.start - s.end)));
    if (gap < 24) spans.push(draft.when.span);
  }
  const start = Math.min(...spans.map((s) => s.start));
  const end = Math.max(...spans.map((s) => s.end));
  const span = trim(scene.document.text, { start, end });
  return { ...quote(scene.document.text, span), sentence: [sentence.span.start, sentence.span.end] };
}

/** Where the words of an act may begin: at its own clause, when it is the second of two verbs with one subject; else at its sentence. */
function ownStart(scene: Scene, anchor: number): number {
  const { tree } = scene;
  const joined =
    tree.isA(anchor, "conj") && tree.token(anchor).upos === "VERB" && tree.token(tree.head(anchor)).upos === "VERB";
  if (!joined || tree.child(anchor, "nsubj", "nsubj:pass", "csubj") !== null) return scene.sentence(anchor).from;
  const own = tree.children(anchor, "aux", "aux:pass", "advmod", "mark").filter((i) => i < anchor);
  return Math.min(anchor, ...own);
}

/** The words of what an act is done to or says: objects and content clauses of a verb, complements of a noun, no further than a clause goes. */
function complement(scene: Scene, anchor: number): number[] {
  const { tree } = scene;
  const verbal = tree.token(anchor).upos === "VERB";
  const relations = verbal ? ["obj", "iobj", "xcomp", "ccomp"] : ["nmod", "acl"];
  return tree
    .children(anchor, ...relations)
    .filter((child) => child > anchor && !tree.isA(child, "acl:relcl"))
    .flatMap((child) => tree.phrase(child))
    .filter((i) => i > anchor && i - anchor <= REACH && tree.token(i).upos !== "PUNCT");
}

/** Words that a complement adds at most. */
const REACH = 16;
