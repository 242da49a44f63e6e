import { CURRENCIES, currencyByCode } from "../../vocabulary/index.js";
import type { Amount, Derived, Sentence } from "../english/annotation/index.js";
import type { FlowWord } from "../flow/index.js";
import { amountOf } from "../money.js";
import { predication } from "../predication.js";
import type { Scene } from "../scene.js";

type SumOf = Derived<Amount>;

/** The sums of a sentence, each once: what only restates another in a second currency is left out, and so is what is said not to be the sum. */
export function sumsIn(scene: Scene, sentence: Sentence): SumOf[] {
  return scene
    .amounts(sentence)
    .filter((amount) => amount.rule !== "equivalent" && !isRefuted(scene, sentence, amount));
}

/** Whether a sum is one that another takes the place of: "$420 million, not $240 million", "$5 million rather than 6 million", "instead of $2 million". */
function isRefuted(scene: Scene, sentence: Sentence, { span }: SumOf): boolean {
  const first = scene.tokensIn(span)[0];
  if (first === undefined || !scene.amounts(sentence).some((other) => other.span.end <= span.start)) return false;
  const { upos } = scene.tree.token(first - 1);
  const before = upos === "ADP" || upos === "SCONJ" ? first - 2 : first - 1;
  if (before < sentence.from) return false;
  return scene.is(before, "negation.word") || (before < first - 1 && scene.is(before, "forgone.word"));
}

/**
 * Which sum each flow of a sentence has: the one that the tree gives it ("a loan of $5 million"), then, of the sums that are nobody's, the nearest that
 * no other flow stands before ("a grant for the school at the cost of 5 million yuan"). A sum of trade, of a budget or of losses belongs to none.
 */
export function sumsByFlow(scene: Scene, sentence: Sentence, flows: readonly FlowWord[]): Map<FlowWord, SumOf> {
  const found = new Map<FlowWord, SumOf>();
  const sums = sumsIn(scene, sentence);
  for (const flow of flows) {
    const { verb } = predication(scene, flow.verbal ? flow.token : flow.carrier);
    const own = amountOf(scene, flow.carrier, verb) ?? amountOf(scene, flow.token, verb);
    if (own) found.set(flow, own);
  }
  if (flows.length === 1 && sums.length === 1 && !found.has(flows[0]!)) return found.set(flows[0]!, sums[0]!);
  const taken = new Set([...found.values()].map((sum) => sum.span.start));
  const free = sums.filter((sum) => !taken.has(sum.span.start) && !isForeign(scene, sum));
  for (const flow of flows) {
    if (found.has(flow)) continue;
    const near = free
      .map((sum) => ({ sum, steps: stepsTo(scene, flow, sum, flows) }))
      .filter(({ steps }) => steps <= REACH)
      .sort((a, b) => a.steps - b.steps)[0];
    if (near === undefined) continue;
    free.splice(free.indexOf(near.sum), 1);
    found.set(flow, near.sum);
  }
  return found;
}

/** Words between a flow and a sum that is given to it by nearness alone. */
const REACH = 22;

/** Words from a flow to a sum, more where the sum comes first; infinite where another flow or a clause of another subject lies between. */
function stepsTo(scene: Scene, flow: FlowWord, sum: SumOf, flows: readonly FlowWord[]): number {
  const head = scene.headOf(sum.span);
  if (head === null) return Number.POSITIVE_INFINITY;
  const [low, high] = [Math.min(flow.token, head), Math.max(flow.token, head)];
  if (flows.some((other) => other !== flow && other.token > low && other.token < high)) return Number.POSITIVE_INFINITY;
  return high - low + (head < flow.token ? 6 : 0);
}

/** Whether a sum measures trade, a budget, losses: never money that flows between states. */
function isForeign(scene: Scene, sum: SumOf): boolean {
  const head = scene.headOf(sum.span);
  if (head === null) return true;
  const chain = [head, ...scene.tree.ancestors(head).slice(0, 3)];
  const about = chain.flatMap((i) => [i, ...scene.tree.children(i, "nsubj", "compound")]);
  return about.some((i) => scene.is(i, "economy.noun")) || chain.slice(0, 2).some((i) => scene.is(i, "repay.verb"));
}

/**
 * What a project costs according to one of the sentences before, where its funding is told without a sum: "a contract worth $518 million … The plant is to
 * be financed by loans".
 */
export function earlierCost(scene: Scene, flow: FlowWord, verb: number): SumOf | null {
  const subject = verb < 0 ? null : scene.tree.child(verb, "nsubj:pass", "nsubj");
  if (subject === null) return null;
  const definite = scene.tree.children(subject, "det").some((child) => scene.is(child, "definite.word"));
  const funded = scene.is(verb, "fund.verb") && scene.tree.isA(subject, "nsubj:pass") && definite;
  // "Funding will be provided by the bank"
  const money = definite && scene.is(subject, "money.noun") && scene.tree.isA(subject, "nsubj:pass") && flow.verbal;
  const funding = subject === flow.carrier && flow.flow === "other" && scene.is(verb, "give.verb", "come.verb");
  if (!funded && !funding && !money) return null;
  const here = scene.sentence(flow.token);
  for (let k = here.index - 1; k >= Math.max(0, here.index - 3); k--) {
    const sentence = scene.annotated.sentences[k]!;
    if (sentence.block !== here.block) return null;
    const sums = sumsIn(scene, sentence);
    if (sums.length > 1) return null;
    for (let i = sentence.from; sums.length === 1 && i < sentence.to; i++)
      if (scene.is(i, "price.word", "project.noun")) return sums[0]!;
  }
  return null;
}

/**
 * Of two equal sums ("5 million yuan ($600,000)") the one that the title of the document gives; the first where the title gives neither or both. The
 * title only tells which of the two the document reckons in.
 */
export function reckoned(scene: Scene, sum: SumOf): SumOf {
  const { title } = scene.document.metadata;
  const figures = [...(title ?? "").matchAll(/\d+(?:[.,]\d+)*/gu)].map(([figure]) =>
    Number(figure.replaceAll(",", "")),
  );
  if (figures.length === 0) return sum;
  const titled = (of: SumOf) => figures.some((figure) => SCALES.some((scale) => close(figure * scale, of.value.value)));
  if (titled(sum)) return sum;
  const equal = scene.annotated.amounts.filter(
    (other) => other.rule === "equivalent" && other.parts[0]?.span.start === sum.span.start,
  );
  return equal.find(titled) ?? sum;
}

const SCALES = [1, 1e3, 1e6, 1e9];

function close(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(a, b);
}

/** Whether a sum stands beside another in one coordination: "$500,000 in aid and a batch of drugs worth 1 million yuan". */
export function isBeside(scene: Scene, sum: SumOf, other: number): boolean {
  const { tree } = scene;
  const head = scene.headOf(sum.span);
  if (head === null) return false;
  return [head, ...tree.ancestors(head).slice(0, 4)].some(
    (i) => tree.isA(i, "conj") && tree.token(i).upos !== "VERB" && tree.isWithin(other, tree.conjuncts(i)[0]!),
  );
}

/**
 * A sum in the currency that its word has where the money goes: "50 million rupees" for Sri Lanka are its own. Money of the world and sums that bear a
 * code are left as they are.
 */
export function localised(sum: SumOf, words: string, parties: readonly string[]): SumOf {
  const currency = currencyByCode(sum.value.currency);
  if (currency === undefined || WORLD.has(currency.code) || words.includes(currency.code)) return sum;
  // "25 million Kuwaiti dinars" are Kuwaiti wherever they go.
  if (words.includes(currency.name.split(" ")[0]!)) return sum;
  if (currency.states.some((state) => parties.includes(state))) return sum;
  const unit = (name: string) => name.split(" ").at(-1);
  const own = CURRENCIES.find(
    (c) => c.until === undefined && unit(c.name) === unit(currency.name) && c.states.some((s) => parties.includes(s)),
  );
  return own === undefined
    ? sum
    : { ...sum, value: { ...sum.value, currency: own.code }, rule: "local-currency", parts: [sum] };
}

const WORLD: ReadonlySet<string> = new Set(["USD", "EUR", "GBP", "CHF", "JPY", "CNY", "CAD", "AUD"]);

/** Whether a sum is one of several parts: "$15 million of which", "including $2 million", "the remaining 180 million yuan", "part of it". */
export function isPart(scene: Scene, sum: SumOf): boolean {
  const { tree } = scene;
  const head = scene.headOf(sum.span);
  if (head === null) return false;
  const tokens = scene.tokensIn(sum.span);
  const around = [...new Set(tokens.flatMap((t) => [t, ...tree.children(t)]))];
  if (around.some((i) => scene.is(i, "part.word"))) return true;
  const ofWhich = (i: number) =>
    scene.is(i, "relative.pronoun") && scene.is(tree.child(i, "case") ?? -1, "doer.marker");
  if (around.some(ofWhich)) return true;
  const { from } = scene.sentence(head);
  // "of which $52 million have been disbursed"
  for (let i = Math.max(from, tokens[0]! - 3); i < tokens[0]!; i++)
    if (ofWhich(i) || scene.is(i, "part.word", "include.word")) return true;
  return tree
    .ancestors(head)
    .slice(0, 4)
    .some((i) => scene.is(i, "include.word"));
}
