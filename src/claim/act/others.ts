import type { Context } from "../draft.js";
import { distinct } from "../frame.js";
import { type Party, partyOfName, partyOfState, understood } from "../party.js";
import type { Scene } from "../scene.js";
import { doersBefore } from "./anaphora.js";
import { isPlural, isVerb, officialParties } from "./parties.js";

/** Who is on the other side of an act that names nobody, and how that was found. */
export interface Other {
  readonly parties: readonly Party[];
  /** `beside` the only other state of the sentence, `facing` the other side of the text, `answer` who acted or spoke before. */
  readonly rule: "beside" | "facing" | "answer";
  readonly doubt: number;
}

/** With whom a party has most dealings in the text, as far as its words tell outright; null where nobody stands out. */
export type Ties = (id: string) => Party | null;

const NO_TIES: Ties = () => null;

/** The dealings told by pairs of parties. */
export function tiesOf(pairs: readonly { sources: readonly Party[]; targets: readonly Party[] }[]): Ties {
  const counts = new Map<string, Map<string, { party: Party; count: number }>>();
  const add = (own: Party, other: Party) => {
    const known = counts.get(own.actor.id) ?? new Map<string, { party: Party; count: number }>();
    counts.set(own.actor.id, known);
    known.set(other.actor.id, { party: other, count: (known.get(other.actor.id)?.count ?? 0) + 1 });
  };
  for (const { sources, targets } of pairs)
    for (const source of sources)
      for (const target of targets) {
        add(source, target);
        add(target, source);
      }
  return (id) => {
    const [first, second] = [...(counts.get(id)?.values() ?? [])].sort((a, b) => b.count - a.count);
    return first !== undefined && first.count > (second?.count ?? 0) ? first.party : null;
  };
}

const TOGETHER = new WeakMap<Scene, Ties>();

/** With whom a party stands in most sentences. */
function together(context: Context): Ties {
  const known = TOGETHER.get(context.scene);
  if (known) return known;
  const pairs = context.scene.annotated.sentences.flatMap(({ index }) => {
    const states = statesOf(context, index);
    return states.flatMap((one, k) => states.slice(k + 1).map((other) => ({ sources: [one], targets: [other] })));
  });
  const made = tiesOf(pairs);
  TOGETHER.set(context.scene, made);
  return made;
}

const differs = (own: readonly Party[]) => (party: Party) => own.every((p) => p.actor.id !== party.actor.id);

/**
 * Whom an act without a word on whom is done to: the only other state of its sentence ("put its forces on alert after the North Korean launch"), the
 * other side of a text about two ("Bangkok closed all crossings"), the only other state of the sentence before, or the state that a text is about.
 */
export function otherSide(context: Context, token: number, own: readonly Party[], ties: Ties = NO_TIES): Other | null {
  const { scene } = context;
  const [first] = own;
  if (first === undefined) return null;
  const { index, block } = scene.sentence(token);
  const here = statesOf(context, index).filter(differs(own));
  if (here.length === 1) return { parties: here, rule: "beside", doubt: 1 };
  const previous = scene.annotated.sentences[index - 1];
  const before = previous?.block === block ? statesOf(context, index - 1).filter(differs(own)) : [];
  const near = here.length > 0 ? here : before;
  const tied = ties(first.actor.id) ?? together(context)(first.actor.id);
  const rival = tied ?? context.discourse.facing(token, first);
  const nearer = here.length > 0 || tied === null ? near : [];
  if (rival !== null && differs(own)(rival) && (nearer.length !== 1 || nearer[0]!.actor.id === rival.actor.id))
    return { parties: [understood(rival, token, rival.actor.text === null ? 0 : 1)], rule: "facing", doubt: 1.5 };
  if (near.length === 1) return { parties: [understood(near[0]!, token, 1)], rule: "facing", doubt: 1.5 };
  const subject = mainState(context, own);
  return subject === null ? null : { parties: [understood(subject, token, 2)], rule: "facing", doubt: 2 };
}

/** The one state that a text is about, where somebody else acts: named at least twice as often as any other. */
function mainState({ discourse }: Context, own: readonly Party[]): Party | null {
  const [first, second] = discourse.focus().filter(({ party }) => party.actor.kind === "state");
  if (first === undefined || !differs(own)(first.party) || first.count < 3) return null;
  return first.count >= 2 * (second?.count ?? 0) ? first.party : null;
}

/** The states that a sentence names, by themselves, their officials or their places; not by a capital where something happens. */
export function statesOf({ scene }: Context, sentence: number): Party[] {
  const { span } = scene.annotated.sentences[sentence]!;
  return distinct(
    scene.namesIn(span).flatMap((name) => {
      const token = scene.headOf(name.span);
      if (token === null) return [];
      const marker = scene.tree.child(token, "case") ?? -1;
      if (name.value.naming === "capital" && scene.is(marker, "scene.marker")) return [];
      if (scene.is(marker, "mediator.marker")) return [];
      const words = scene.words(name.span);
      if (name.value.kind === "place")
        return name.value.state === undefined ? [] : [partyOfState(name.value.state, token, words, name)];
      const party = partyOfName(name, token, scene.document.text);
      return party !== null && party.actor.kind === "state" ? [party] : [];
    }),
  );
}

/** Sentences that an answer looks back over. */
const BACK = 2;

/**
 * Who is answered: whoever did what the act's object points back to ("the decision"), the last state or organisation that did or said something before, in the sentence or the two before it ("Pakistan says its gunners
 * shot down a helicopter; Delhi says there was none"), else the other side.
 */
export function answered(context: Context, token: number, own: readonly Party[], ties: Ties = NO_TIES): Other | null {
  const { scene } = context;
  const { tree } = scene;
  const here = scene.sentence(token);
  const pointed = doersBefore(context, tree.children(token, "obj", "nsubj:pass", "nsubj"), own);
  if (pointed.length > 0) return { parties: pointed, rule: "answer", doubt: 0.5 };
  for (let k = here.index; k >= Math.max(0, here.index - BACK); k--) {
    const sentence = scene.annotated.sentences[k]!;
    if (sentence.block !== here.block) break;
    const beside = k === here.index - 1 ? besides(context, token, own) : null;
    if (beside !== null) return beside;
    for (let i = Math.min(token, sentence.to) - 1; i >= sentence.from; i--) {
      if (!tree.isA(i, "nsubj", "obl:agent") || scene.is(i, "relative.pronoun") || tree.isWithin(token, i)) continue;
      if (tree.head(i) === token || scene.is(i, "private-person.noun", "civilian.noun")) continue;
      // "…, the agency said": who reports what others did is not answered.
      const told = tree.children(tree.head(i), "ccomp").some((t) => t < i) || tree.isA(tree.head(i), "parataxis");
      const reports = told && scene.is(tree.head(i), "reporting.verb");
      const parties = officialParties(context, i).filter(differs(own));
      if (reports && parties.every((p) => p.actor.kind === "organisation")) continue;
      if (parties.length > 0 && parties.length <= 3)
        return {
          parties: parties.map((p) => (k === here.index && p.actor.text !== null ? p : understood(p, token, 1))),
          rule: "answer",
          doubt: k === here.index ? 1 : 1.5,
        };
    }
  }
  return otherSide(context, token, own, ties);
}

/** The only other state of a sentence, where it has one. */
function besides(context: Context, token: number, own: readonly Party[]): Other | null {
  const here = statesOf(context, context.scene.sentence(token).index).filter(differs(own));
  return here.length === 1 ? { parties: here, rule: "beside", doubt: 1 } : null;
}

/**
 * Whom words for several others mean: "both armies", "the neighbours" are the last two states but for the doer, "them" the last plural that stands for a
 * party, "him" the last official of another state. Null where the nominal is no such word.
 */
export function groupAt(context: Context, token: number, known: readonly Party[]): Party[] | null {
  const { scene } = context;
  const { tree } = scene;
  if (scene.is(token, "third-person.human") && !tree.isA(token, "nmod:poss")) return himOf(context, token, known);
  if (scene.is(token, "third-person.plural") && !tree.isA(token, "nmod:poss")) return themOf(context, token, known);
  // "thanked its neighbours": which ones nobody can tell.
  if (scene.is(token, "counterpart.noun") && isPlural(scene, token) && tree.child(token, "nmod:poss") !== null)
    return scene.name(token) === null ? [] : null;
  if (!isPair(scene, token)) return null;
  const named = officialParties(context, token).filter((p) => p.actor.text !== null);
  if (named.length > 0) return null;
  const main = context.discourse.focus().filter(({ party: p }) => p.actor.kind === "state" && differs(known)(p));
  // "Xi called on the two sides to": one of the two that the text is about speaks of itself and the other.
  const leading = context.discourse
    .focus()
    .filter(({ party: p }) => p.actor.kind === "state")
    .slice(0, 2);
  const own = known.length === 1 && leading.some(({ party: p }) => !differs(known)(p));
  if (
    own &&
    scene.is(token, "pair.noun") &&
    tree.children(token).some((t) => scene.is(t, "definite.word", "both.word"))
  )
    return [];
  const recent = context.discourse.recent(token).filter((p) => p.actor.kind === "state" && differs(known)(p));
  // The two that the text speaks of most, where they stand out.
  const states = (main[1]?.count ?? 0) > (main[2]?.count ?? 0) ? main.map(({ party }) => party) : recent;
  return states.slice(0, 2).map((p) => understood(p, token, 1));
}

/** "both governments", "the two armies", "the neighbours" */
function isPair(scene: Scene, token: number): boolean {
  const { tree } = scene;
  if (isVerb(scene, token) || scene.name(token) !== null) return false;
  const { form, lemma } = tree.token(token);
  const plural = form.toLowerCase() !== lemma.toLowerCase();
  const children = tree.children(token);
  const both = children.some((t) => scene.is(t, "both.word"));
  if (both && plural && scene.is(token, "pair.noun", "country.noun", "body.noun", "force.noun", "rivals.noun"))
    return true;
  if (scene.is(token, "both.word") && tree.token(token).upos !== "NOUN") return tree.isA(token, "obj", "obl");
  return plural && scene.is(token, "rivals.noun") && children.some((t) => scene.is(t, "definite.word"));
}

/** The last plural before "them" in its sentence that stands for other parties than the doer. */
function themOf(context: Context, token: number, known: readonly Party[]): Party[] | null {
  const { scene } = context;
  const { from } = scene.sentence(token);
  for (let i = token - 1; i >= from; i--) {
    const { xpos, upos } = scene.tokens[i]!;
    const several = xpos.endsWith("S") || scene.tree.coordinated(i).length > 1;
    if (!several || !/^(?:NOUN|PROPN)$/.test(upos) || scene.tree.isWithin(token, i)) continue;
    const parties = officialParties(context, i).filter(differs(known));
    if (parties.length > 0) return parties.map((p) => understood(p, token, 1));
  }
  return null;
}

/** The last official of another state, in the sentence of the pronoun or the one before. */
function himOf(context: Context, token: number, known: readonly Party[]): Party[] | null {
  const { scene } = context;
  const here = scene.sentence(token).index;
  for (const name of [...scene.named].reverse()) {
    const at = scene.headOf(name.span);
    if (at === null || at >= token || scene.sentence(at).index < here - 1) continue;
    if (name.value.kind !== "person" && name.value.kind !== "office") continue;
    const party = officialParties(context, at).filter(differs(known))[0];
    if (party !== undefined) return [understood(party, token, 1)];
  }
  return null;
}
