import type { Context, Draft } from "../draft.js";
import type { Amount, Derived, Sentence } from "../english/annotation/index.js";
import { FLOWS, type FlowKind, type FlowWord } from "../flow/index.js";
import { modality } from "../modality.js";
import { understood } from "../party.js";
import { governingVerb, predication } from "../predication.js";
import type { Scene } from "../scene.js";
import { isBeside, isPart, reckoned, sumsIn } from "./sums.js";
import { flowTime } from "./time.js";

/** Flows that tell little, the vaguest last. */
export const VAGUE: readonly string[] = ["aid", "other"];

/** The draft with the more exact flow that a later noun gives it: "provided $3 million … The loan will be repaid". */
export function namedAfter(draft: Draft, flow: FlowKind): Draft {
  const exact = VAGUE.indexOf(String(draft.details.flow)) > VAGUE.indexOf(flow) && flow !== "investment";
  return exact && flow !== "purchase" ? { ...draft, details: { ...draft.details, flow } } : draft;
}

/** Whether a draft tells in vaguer words what another of its sentence tells: the same parties and the same sum. */
export function restates(draft: Draft, other: Draft): boolean {
  const parties = (d: Draft) =>
    [...d.source, ...d.target]
      .map((p) => p.actor.id)
      .sort()
      .join();
  const sum = (d: Draft) => (d.amount ? `${d.amount.span.start}` : "");
  if (parties(draft) !== parties(other) || (sum(draft) !== sum(other) && sum(draft) !== "")) return false;
  const vague = (d: Draft) => VAGUE.indexOf(String(d.details.flow)) + (d.rule === "finance/noun" ? 0 : 0.5);
  return vague(draft) > vague(other) || (vague(draft) === vague(other) && draft.doubt > other.doubt);
}

/**
 * A deal whose sum is told beside what flows under it is one with that flow: "an agreement on aid … to the amount of 10 million yuan", "a $260 million
 * deal, to be financed with a loan".
 */
export function joined(told: readonly Draft[]): Draft[] {
  const ids = (d: Draft) => [...d.source, ...d.target].map((p) => p.actor.id).join();
  const open = told.filter((d) => !d.amount && d.details.flow !== "other" && d.rule !== "finance/build");
  const deals = told.filter((d) => d.amount && d.details.flow === "other" && d.rule === "finance/noun");
  if (open.length !== 1 || deals.length === 0 || told.some((d) => d.amount && d.details.flow !== "other"))
    return [...told];
  const [deal, flow] = [deals[0]!, open[0]!];
  if (ids(deal) !== ids(flow)) return [...told];
  const words = [...new Set([...flow.words, ...deal.words])];
  const one: Draft = { ...flow, amount: deal.amount ?? null, words, when: flow.when ?? deal.when, status: deal.status };
  return told.flatMap((d) => (d === flow ? [one] : deals.includes(d) && ids(d) === ids(flow) ? [] : [d]));
}

/** "The equipment was valued at 3.6 million yuan", "The 40 million yuan project …": the price of what was just said to flow without one. */
export function priceOf(context: Context, sentence: Sentence, previous: Draft | null): Draft | null {
  const { scene } = context;
  if (previous === null || previous.amount || scene.sentence(previous.anchor).index < sentence.index - 3) return null;
  const sums = sumsIn(scene, sentence);
  const sum = sums.length === 1 ? sums[0]! : null;
  const token = sum === null ? undefined : indices(sentence).find((i) => scene.is(i, "price.word", "project.noun"));
  return sum === null || token === undefined ? null : taken(scene, "finance/price", previous, sum, token);
}

/**
 * The parts of a sum that was told in this sentence or the one before: "$100 million, of which $52 million have been disbursed", "including $2 million for
 * reconstruction", "the remaining 180 million yuan would be a grant".
 */
export function partsOf(context: Context, sentence: Sentence, told: readonly Draft[], previous: Draft | null): Draft[] {
  const { scene } = context;
  const whole = told.find((draft) => draft.amount) ?? told[0] ?? previous;
  if (!whole || scene.sentence(whole.anchor).index < sentence.index - 2) return [];
  const claimed = new Set(told.flatMap((draft) => (draft.amount ? partSpans(draft.amount) : [])));
  const total = whole.amount?.value ?? null;
  return sumsIn(scene, sentence)
    .filter((sum) => !claimed.has(sum.span.start))
    .filter((sum) => {
      const { value } = sum;
      const within = total === null || (value.currency === total.currency && value.value < total.value);
      return (within && isPart(scene, sum)) || (told.includes(whole) && isBeside(scene, sum, whole.anchor));
    })
    .flatMap((sum) => {
      const head = scene.headOf(sum.span);
      return head === null ? [] : [taken(scene, "finance/part", whole, sum, head)];
    });
}

function partSpans(amount: Derived<Amount>): number[] {
  return [amount.span.start, ...amount.parts.map((part) => part.span.start)];
}

/** The wholes of which parts were told, marked: their sums are never to be added to those of the parts. */
export function withUmbrella(drafts: readonly Draft[], parts: readonly Draft[]): Draft[] {
  const value = (draft: Draft) => draft.amount?.value.value ?? 0;
  const least = Math.max(...parts.map(value));
  const last = drafts.at(-1)!;
  return drafts.map((draft) =>
    draft.amount && value(draft) > least && Math.abs(draft.anchor - last.anchor) < 60
      ? { ...draft, details: { ...draft.details, umbrella: true } }
      : draft,
  );
}

/** Whether a sum is the total of several: "financing for these projects totalled $1 billion", "two credit lines worth a combined 35 million euros". */
export function isOverSeveral(scene: Scene, word: FlowWord, verb: number): boolean {
  const { tree } = scene;
  const nominal = tree.subtree(word.carrier);
  const total =
    scene.is(verb, "total.word") ||
    scene.is(tree.head(word.carrier), "total.word") ||
    nominal.some((i) => scene.is(i, "total.word"));
  const several = nominal.some((i) => {
    const counted = tree.head(i);
    const { form, lemma } = tree.token(Math.max(0, counted));
    const plural = form.toLowerCase() !== lemma.toLowerCase();
    return tree.isA(i, "det", "nummod", "amod") && scene.is(i, "several.word") && plural && isDeal(scene, counted);
  });
  return total && several;
}

function isDeal(scene: Scene, token: number): boolean {
  return scene.is(token, "project.noun", "agreement.noun", "public-good.noun", ...FLOWS.map((flow) => `${flow}.noun`));
}

/** The flows among those told whose sum is a part of another's. */
export function toldParts(scene: Scene, told: readonly Draft[]): Draft[] {
  return told.filter((draft) => draft.amount && told.length > 1 && isPart(scene, draft.amount));
}

/** A flow between the same two as one told before, with a sum of its own. */
function taken(scene: Scene, rule: string, from: Draft, sum: Derived<Amount>, token: number): Draft {
  const verb = governingVerb(scene, token);
  const { future, done } = stage(scene, token);
  const flow = flowNear(scene, sum) ?? from.details.flow;
  const { umbrella: _, ...details } = from.details;
  return {
    ...from,
    rule,
    details: { ...details, flow },
    source: from.source.map((p) => understood(p, token, 0)),
    target: from.target.map((p) => understood(p, token, 0)),
    amount: reckoned(scene, sum),
    when:
      rule === "finance/part"
        ? (from.when ?? flowTime(scene, verb, token))
        : (from.when ?? flowTime(scene, token, token)),
    status: rule === "finance/part" ? (done ? "completed" : future ? "pledged" : from.status) : from.status,
    anchor: token,
    words: [token, ...scene.tokensIn(sum.span)],
    doubt: from.doubt + 1,
  };
}

function stage(scene: Scene, token: number): { future: boolean; done: boolean } {
  const act = predication(scene, token);
  const how = modality(scene, act);
  const paid = act.verb !== token && scene.is(act.verb, "give.verb");
  return { future: paid && how.tense === "future", done: paid && how.tense === "past" };
}

/** The flow that the nouns beside a sum name: "2 million dollars in humanitarian aid", "180 million yuan would be a grant". */
function flowNear(scene: Scene, sum: Derived<Amount>): FlowKind | null {
  const { tree } = scene;
  const head = scene.headOf(sum.span);
  if (head === null) return null;
  const beside = [head, ...tree.children(head), tree.head(head)].filter((i) => i >= 0);
  const nouns = beside.flatMap((i) => [i, ...tree.children(i, "nmod", "obl", "obj")]);
  return FLOWS.find((flow) => flow !== "other" && nouns.some((i) => scene.is(i, `${flow}.noun`))) ?? null;
}

function indices(sentence: Sentence): number[] {
  return Array.from({ length: sentence.to - sentence.from }, (_, k) => sentence.from + k);
}
