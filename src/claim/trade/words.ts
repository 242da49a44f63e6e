import type { Context } from "../draft.js";
import type { Amount, Derived, Moment } from "../english/annotation/index.js";
import { firstCase } from "../frame.js";
import { type Party, partiesOf, partyOfState } from "../party.js";
import type { Scene } from "../scene.js";

/** Goods on their way: who sells, who buys, what. */
export interface Flow {
  readonly rule: string;
  readonly exporters: readonly Party[];
  readonly importers: readonly Party[];
  readonly goods: readonly string[];
  /** Tokens of the goods and of the words that carry them. */
  readonly words: readonly number[];
  /** Tokens whose words may tell a trend. */
  readonly trend: readonly number[];
  readonly doubt: number;
}

const TRENDS = ["diversifying", "falling", "rising", "steady"] as const;
export type Trend = (typeof TRENDS)[number];

/** The trend that the first of some tokens expresses: "exports | rose", "a rise in exports", "record exports". */
export function trendOf(scene: Scene, tokens: readonly number[]): Trend | null {
  for (const trend of TRENDS) if (tokens.some((t) => scene.is(t, `trend-${trend}.word`))) return trend;
  return null;
}

/** A nominal or a clause without the clauses below it. */
export function within(scene: Scene, top: number): number[] {
  const { tree } = scene;
  return tree.subtree(top, (child) => {
    if (tree.isA(child, "advcl", "ccomp", "parataxis", "acl:relcl")) return true;
    return tree.isA(child, "conj") && (tree.token(child).upos === "VERB" || tree.child(child, "nsubj") !== null);
  });
}

/** The parties below a token whose first case marker is of a concept, wherever in its phrase the tree hangs them: "gas | to Serbia". */
export function marked(context: Context, top: number, ...concepts: string[]): Party[] {
  const { scene } = context;
  return within(scene, top)
    .filter((t) => t !== top && !scene.tree.isA(t, "conj") && scene.is(firstCase(scene, t), ...concepts))
    .flatMap((t) => traders(context, t));
}

/**
 * The states and organisations that trade under a nominal: by name, by a place of theirs, by a government, a firm of theirs or those who grow and
 * sell ("Dutch growers"). Private persons, clubs and collectors trade for no state.
 */
export function traders(context: Context, token: number): Party[] {
  const { scene, discourse } = context;
  const { tree } = scene;
  return tree.coordinated(token).flatMap((t) => {
    const name = scene.name(t);
    if (name?.value.kind === "place" && name.value.state !== undefined)
      return [partyOfState(name.value.state, t, scene.words(name.span), name)];
    if (name?.value.kind === "person" || (name?.value.kind === "state" && name.value.naming === "adjective")) return [];
    const common =
      name === null &&
      (tree.token(t).upos === "PRON" ||
        scene.is(t, "country.noun", "body.noun", "pair.noun", "count.word", "trader.noun", "customs.noun"));
    return name !== null || common ? partiesOf(scene, discourse, t).slice(0, common ? 2 : undefined) : [];
  });
}

/** The states that names of a nominal tell: "Zambia's copper", "Ukrainian poultry", "exports of Peru"; not those with another marker. */
export function owners(context: Context, token: number): Party[] {
  const { scene, discourse } = context;
  const { tree } = scene;
  const own = (t: number) =>
    tree
      .children(t, "nmod:poss", "amod", "compound", "nmod:unmarked", "flat")
      .filter((child) => tree.isA(child, "nmod:poss") || scene.name(child) !== null)
      .flatMap((child) => partiesOf(scene, discourse, child));
  const whose = tree.children(token, "nmod:poss").filter((t) => scene.is(t, "relative.pronoun"));
  const clause = whose.length === 0 ? undefined : tree.ancestors(token).find((t) => tree.isA(t, "acl:relcl"));
  if (clause !== undefined) return traders(context, tree.head(clause));
  const direct = own(token);
  if (direct.length > 0) return direct;
  const inner = tree.children(token, "compound", "amod").flatMap(own);
  if (inner.length > 0) return inner;
  return tree
    .children(token, "nmod")
    .filter((child) => scene.name(child) !== null && scene.is(firstCase(scene, child), "doer.marker"))
    .flatMap((child) => partiesOf(scene, discourse, child));
}

/**
 * What is traded, in the words of the text: the nouns under measures ("36 million tonnes of | coal"), each without the names, numbers and
 * possessors before it. With `any` false only nouns known as goods count.
 */
export function goodsIn(scene: Scene, token: number, any: boolean): string[] {
  const { tree } = scene;
  const found: string[] = [];
  const listed = tree.coordinated(token);
  const known = listed.some((t) => isGoods(scene, t, false));
  for (const t of listed) {
    const isMeasure = scene.is(t, "measure.noun") || isAmount(scene, t) || tree.token(t).upos === "NUM";
    const inner = tree
      .children(t, "nmod", "obl")
      .filter((child) => scene.is(firstCase(scene, child), "belonging.marker") && scene.name(child) === null);
    // "oil worth two billion marks": the tree may hang the goods on the sum.
    const worth = tree
      .children(t, "amod")
      .filter((c) => scene.is(c, "worth.word"))
      .flatMap((c) => tree.children(c, "compound", "nsubj", "obl:npmod", "nmod"))
      .filter((c) => isGoods(scene, c, any));
    if (isMeasure && worth.length > 0) {
      found.push(...worth.map((c) => wordsOf(scene, c)));
      continue;
    }
    if (isMeasure && inner.length > 0) {
      found.push(...inner.flatMap((child) => goodsIn(scene, child, any)));
      continue;
    }
    if (isMeasure && !scene.is(t, "commodity.noun")) continue;
    // "oranges and cardamom": what is listed with goods is goods.
    if (!isGoods(scene, t, any || (known && t !== token))) continue;
    found.push(wordsOf(scene, t));
  }
  return [...new Set(found)];
}

/** Whether a noun may be traded between states. */
export function isGoods(scene: Scene, token: number, any: boolean): boolean {
  const { xpos, upos } = scene.tree.token(token);
  // "sales of fresh produce": the tagger may take goods for a verb.
  const misread = scene.is(token, "commodity.noun") && scene.tree.isA(token, "nmod") && upos !== "PROPN";
  if (!/^NN/.test(xpos) && upos !== "NOUN" && !misread) return false;
  if (/^NNP/.test(xpos) && !scene.is(token, "commodity.noun")) return false;
  if (scene.name(token) !== null || scene.is(token, "tongue.noun", "balance.noun", "trade.noun")) return false;
  return (
    any ||
    scene.is(token, "commodity.noun") ||
    scene.tree.children(token, "compound").some((c) => scene.is(c, "commodity.noun"))
  );
}

function wordsOf(scene: Scene, token: number): string {
  const { tree } = scene;
  let first = token;
  for (let i = token - 1; i >= 0 && tree.isWithin(i, token); i--) {
    const { upos } = tree.token(i);
    const plain = /^(?:NOUN|ADJ|PROPN)$/.test(upos) && tree.isA(i, "amod", "compound");
    if (!plain || scene.name(i) !== null || scene.is(i, "imported.word", "measure.noun") || isTrendy(scene, i)) break;
    first = i;
  }
  const span = tree.span([first, token]);
  const words = scene.words(span).replace(/\s+/gu, " ");
  // "Oranges go to …": the capital is the sentence's.
  const opens = first === scene.sentence(first).from && tree.token(first).upos !== "PROPN";
  return opens ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

function isTrendy(scene: Scene, token: number): boolean {
  return scene.is(token, "trend-rising.word", "trend-falling.word", "trend-steady.word", "trend-diversifying.word");
}

function isAmount(scene: Scene, token: number): boolean {
  return scene.amounts(scene.sentence(token)).some((a) => scene.tokensIn(a.span).includes(token));
}

/** The first sum below a clause or nominal after a token: "grew to | $5 billion". */
export function sumIn(scene: Scene, top: number, after: number): Derived<Amount> | null {
  const here = new Set(within(scene, top));
  const sums = scene.amounts(scene.sentence(top)).filter((a) => {
    const head = scene.headOf(a.span);
    return a.rule !== "equivalent" && head !== null && here.has(head) && head > after;
  });
  return sums[0] ?? null;
}

/** The stretch of time over which trade is told, where it is one: a year or an interval. */
export function periodOf(when: Derived<Moment> | null): { period?: string } {
  const edtf = when?.value.edtf;
  return edtf !== undefined && (/^\d{4}$/u.test(edtf) || (edtf.includes("/") && !edtf.includes("..")))
    ? { period: edtf }
    : {};
}

/** "Were A to sell …", "Had A bought …": a sentence that opens with its auxiliary and does not ask imagines. */
export function imagined(scene: Scene, token: number): boolean {
  const { from } = scene.sentence(token);
  return scene.is(from, "inversion.auxiliary") && scene.form(from) === "past" && scene.tree.token(from).upos === "AUX";
}
