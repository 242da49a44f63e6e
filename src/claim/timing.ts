import type { Derived, Moment } from "./english/annotation/index.js";
import type { Scene } from "./scene.js";

/**
 * The time of an act: one that stands in its own clause, then in the clauses that it is coordinated with or subordinate to, unless that clause
 * only reports it. Of several the nearest in the tree, then in the text.
 */
export function timeOf(scene: Scene, verb: number, token: number): Derived<Moment> | null {
  const sentence = scene.sentence(token);
  const reach = clauseReach(scene, verb);
  let best: Derived<Moment> | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const time of scene.times(sentence)) {
    const head = scene.headOf(time.span);
    if (head === null || isOfSource(scene, head)) continue;
    // "met on the 30th anniversary of": the time is that of what is remembered, not of what is done on the day.
    if (time.rule.includes("anniversary") && !scene.tree.isWithin(token, head)) continue;
    const cost = clauseCost(scene, head, verb, token, reach);
    const distance = Math.abs(head - token) / 1000;
    if (cost !== null && cost + distance < bestCost) {
      best = time;
      bestCost = cost + distance;
    }
  }
  return best;
}

/** "according to its 2023 report": the time of who says so, not of what is told. */
export function isOfSource(scene: Scene, time: number): boolean {
  const { tree } = scene;
  for (let at = time; at >= 0 && tree.token(at).upos !== "VERB"; at = tree.head(at))
    if (tree.children(at, "case").some((mark) => scene.is(mark, "according.marker"))) return true;
  return false;
}

/** The last time stated before a token in its block; basis becomes "context". */
export function runningTime(scene: Scene, token: number): Derived<Moment> | null {
  const here = scene.sentence(token);
  for (let k = here.index; k >= 0; k--) {
    const sentence = scene.annotated.sentences[k]!;
    if (sentence.block !== here.block) break;
    const times = scene
      .times(sentence)
      .filter(
        (time) =>
          time.value.basis === "stated" &&
          !time.value.edtf.includes("..") &&
          time.span.start < scene.tokens[token]!.span.start,
      );
    const last = times.at(-1);
    if (last)
      return { value: { ...last.value, basis: "context" }, span: last.span, rule: "running-time", parts: [last] };
  }
  return null;
}

const CLAUSES = ["acl", "advcl", "ccomp", "parataxis"];

/** Clauses whose adverbs hold for the act, with the number of steps up to them. */
function clauseReach(scene: Scene, verb: number): Map<number, number> {
  const { tree } = scene;
  const reach = new Map<number, number>([[verb, 0]]);
  let at = verb;
  for (let cost = 1; cost < 6; cost++) {
    const head = tree.head(at);
    if (head < 0) break;
    // What the speaker did "on Monday" is when it was said, not when it happens.
    if (tree.isA(at, "ccomp", "parataxis") && scene.is(head, "reporting.verb")) break;
    if (tree.isA(at, "acl:relcl", "nmod") && cost > 1) break;
    if (isMeasuredApart(scene, at)) break;
    reach.set(head, cost);
    at = head;
  }
  return reach;
}

/** "on 11 March, four days after it had joined": the clause happened on another day than what it is told beside. */
export function isMeasuredApart(scene: Scene, verb: number): boolean {
  const { tree } = scene;
  // "four months after Poland signed": the tree may take the mark for a preposition of the subject.
  const marks = [verb, ...tree.children(verb, "nsubj")].flatMap((t) => tree.children(t, "mark", "case"));
  const mark = tree.isA(verb, "advcl") ? marks.find((t) => scene.is(t, "sequence.mark")) : undefined;
  if (mark === undefined) return false;
  const before = mark - 1;
  return before >= scene.sentence(verb).from && scene.is(before, "time-unit.noun");
}

function clauseCost(
  scene: Scene,
  time: number,
  verb: number,
  token: number,
  reach: ReadonlyMap<number, number>,
): number | null {
  const { tree } = scene;
  const chain = [time, ...tree.ancestors(time)];
  for (let up = 0; up < chain.length; up++) {
    const cost = chain[up] === token ? 0.1 : reach.get(chain[up]!);
    if (cost === undefined) continue;
    // A time inside another clause or another act's nominal on the way belongs to that one.
    const between = chain.slice(0, up);
    const foreign = between.filter(
      (i) =>
        i !== verb &&
        i !== token &&
        (tree.isA(i, ...CLAUSES) || (tree.isA(i, "conj") && tree.token(i).upos === "VERB")),
    );
    // A clause with its own subject keeps its time to itself.
    if (foreign.some((i) => tree.child(i, "nsubj") !== null)) return null;
    return cost + up / 10 + (foreign.length > 0 ? 2 : 0);
  }
  return null;
}
