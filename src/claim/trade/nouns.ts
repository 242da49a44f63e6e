import type { Context } from "../draft.js";
import { firstCase } from "../frame.js";
import { type Predication, predication } from "../predication.js";
import type { Scene } from "../scene.js";
import { type Flow, goodsIn, isGoods, marked, owners, sumIn, traders, trendOf } from "./words.js";

/** "exports of copper from A to B", "A's gas exports to B", "A's share of B's exports", "A takes two thirds of B's copper exports". */
export function exported(context: Context, act: Predication): Flow | null {
  const { scene } = context;
  const { tree } = scene;
  const { token } = act;
  const plain = scene.is(token, "export.noun");
  if (!isHeadNoun(scene, token) || !(plain || scene.is(token, "delivery.noun"))) return null;
  const goods = goodsOfNoun(scene, token, plain);
  // "deliveries from China reached $2.9 billion": a sum stands for the goods.
  const priced =
    marked(context, token, "origin.marker").length > 0 &&
    tree.isA(token, "nsubj") &&
    sumIn(scene, tree.head(token), token) !== null;
  if (!plain && goods.length === 0 && !priced) return null;
  const top = carrier(scene, token);
  const verb = act.verb !== token && tree.token(act.verb).upos === "VERB" ? act.verb : null;
  // "increase supplies from Russia to China": the tree may hang both ends on the verb.
  const end = (concept: string) => {
    const own = marked(context, token, concept);
    return own.length > 0 || verb === null || !tree.isA(top, "obj", "nsubj", "nsubj:pass", "obl")
      ? own
      : marked(context, verb, concept);
  };
  const from = end("origin.marker");
  const to = end("goal.marker");
  const subjects =
    verb === null
      ? []
      : predication(scene, verb).arguments.filter((a) => a.role === "agent" && !tree.isWithin(token, a.token));
  const parties = subjects.flatMap((a) => traders(context, a.token));
  const object = verb !== null && tree.isA(top, "obj");
  const taking = object && scene.is(verb, "obtain.verb", "import.verb");
  const mine = from.length > 0 ? from : [token, ...goodsTokens(scene, token)].flatMap((t) => owners(context, t));
  const shared = tree.isA(token, "nmod") ? [...owners(context, tree.head(token))] : [];
  const importers = to.length > 0 ? to : taking ? parties : top === token ? [] : shared;
  const exporters = mine.length > 0 ? mine : object && !taking ? parties : [];
  if (exporters.length === 0 && importers.length === 0) return null;
  // "boost the power supply" brings nothing from one state to another.
  const moving = trendOf(scene, trendTokens(scene, token, top, verb)) !== null && tree.isA(top, "nsubj");
  if (!plain && importers.length === 0 && from.length === 0 && !(moving && mine.length > 0)) return null;
  return {
    rule: "trade/export",
    exporters,
    importers,
    goods,
    words: goodsTokens(scene, token),
    trend: trendTokens(scene, token, top, verb),
    doubt: 0,
  };
}

/** "imports of cement from A to B", "B's imports of A's fuel", "the import of pears from A into B is resumed", "B's purchases of A's tractors". */
export function imported(context: Context, act: Predication): Flow | null {
  const { scene } = context;
  const { tree } = scene;
  const { token } = act;
  const plain = scene.is(token, "import.noun");
  if (!isHeadNoun(scene, token) || !(plain || scene.is(token, "buying.noun"))) return null;
  const goods = goodsOfNoun(scene, token, true);
  if (!plain && goods.length === 0) return null;
  const from = marked(context, token, "origin.marker");
  const made = goodsTokens(scene, token).flatMap((t) => owners(context, t));
  const to = marked(context, token, "goal.marker");
  const exporters = from.length > 0 ? from : made;
  const own = owners(context, token).filter((p) => exporters.every((e) => e.actor.id !== p.actor.id));
  const top = carrier(scene, token);
  const verb = act.verb !== token && tree.token(act.verb).upos === "VERB" ? act.verb : null;
  const subjects =
    verb === null
      ? []
      : predication(scene, verb).arguments.filter((a) => a.role === "agent" && !tree.isWithin(token, a.token));
  const parties = subjects.flatMap((a) => traders(context, a.token));
  const supplied = verb !== null && scene.is(verb, "ship.verb") && exporters.length === 0;
  if (exporters.length === 0 && !supplied) return null;
  return {
    rule: "trade/import",
    exporters: supplied ? parties : exporters,
    importers: own.length > 0 ? own : to.length > 0 ? to : parties,
    goods,
    words: goodsTokens(scene, token),
    trend: trendTokens(scene, token, top, verb),
    doubt: 0,
  };
}

/** "A is the second supplier of ships to B", "B is the chief market for A's salmon", "B, the main buyer of A's oil". */
export function roleOf(context: Context, act: Predication): Flow | null {
  const { scene } = context;
  const { tree } = scene;
  const { token } = act;
  const sells = scene.is(token, "supplier.noun");
  if (!isHeadNoun(scene, token) || !(sells || scene.is(token, "buyer.noun"))) return null;
  const holder = [...tree.children(token, "nsubj"), ...namedAs(scene, token)];
  const beside = tree.isA(token, "appos") && scene.name(tree.head(token)) !== null ? [tree.head(token)] : [];
  const holders = [...holder, ...beside].flatMap((t) => traders(context, t));
  if (holders.length === 0) return null;
  const things = tree.children(token, "nmod").filter((t) => scene.name(t) === null);
  const goods = [
    ...things.flatMap((t) => goodsIn(scene, t, false)),
    ...tree.children(token, "compound").flatMap((t) => goodsIn(scene, t, false)),
  ];
  const others = [
    ...marked(context, token, "goal.marker"),
    ...things.flatMap((t) => owners(context, t)),
    ...owners(context, token),
  ].filter((p) => holders.every((h) => h.actor.id !== p.actor.id));
  // "the largest provider of development assistance"
  if (things.some((t) => scene.is(t, "aid-given.word"))) return null;
  const first = tree.children(token, "amod", "nummod").some((t) => scene.is(t, "main.word"));
  if (goods.length === 0 && !first) return null;
  if (others.length === 0 && !tree.children(token, "det").some((t) => scene.is(t, "definite.word"))) return null;
  return {
    rule: "trade/role",
    exporters: sells ? holders : others,
    importers: sells ? others : holders,
    goods,
    words: things,
    trend: [],
    doubt: goods.length === 0 ? 1.5 : 0.5,
  };
}

/** "remains the first customer", "has replaced Russia as the largest supplier": the subject of the verb that gives the role. */
function namedAs(scene: Scene, token: number): number[] {
  const { tree } = scene;
  const head = tree.head(token);
  if (head < 0 || tree.token(head).upos !== "VERB") return [];
  const role = tree.isA(token, "xcomp", "obj")
    ? scene.is(head, "remain.verb")
    : tree.isA(token, "obl") && scene.is(firstCase(scene, token), "role.marker");
  return role ? tree.children(head, "nsubj") : [];
}

/** "Azerbaijan supplies gas to Serbia", "cocoa bound for Malaysia": a verb that the tagger took for a noun. */
export function mistagged(context: Context, token: number): Flow | null {
  const { scene } = context;
  const { tree } = scene;
  const before = token - 1;
  const start = scene.sentence(token).from;
  if (before < start || scene.name(before) === null) {
    const cargo = tree.children(token, "compound", "nsubj").filter((t) => isGoods(scene, t, false));
    const to = marked(context, token, "goal.marker");
    const made = cargo.flatMap((t) => owners(context, t));
    if (!scene.is(token, "head-for.verb") || to.length === 0 || made.length === 0) return null;
    return {
      rule: "trade/go",
      exporters: made,
      importers: to,
      goods: cargo.flatMap((t) => goodsIn(scene, t, false)),
      words: cargo,
      trend: [],
      doubt: 0.5,
    };
  }
  const head = tree.head(token);
  if (!scene.is(token, "ship.verb", "export.verb") || !tree.isA(token, "compound") || head < 0) return null;
  if (!isGoods(scene, head, false) || !tree.isA(head, "root")) return null;
  const to = marked(context, head, "goal.marker");
  if (to.length === 0) return null;
  return {
    rule: "trade/sell",
    exporters: traders(context, before),
    importers: to,
    goods: goodsIn(scene, head, false),
    words: [head],
    trend: [],
    doubt: 0.5,
  };
}

function isHeadNoun(scene: Scene, token: number): boolean {
  const { tree } = scene;
  if (!/^NN/.test(tree.token(token).xpos)) return false;
  return !tree.isA(token, "compound", "amod") || scene.is(tree.head(token), "trade-measure.noun");
}

function goodsTokens(scene: Scene, token: number): number[] {
  const { tree } = scene;
  const of = tree
    .children(token, "nmod")
    .filter((t) => scene.name(t) === null && tree.marker(t) !== "" && scene.is(firstCase(scene, t), "doer.marker"));
  const inside = of.flatMap((t) => (scene.is(t, "measure.noun") ? [t, ...tree.children(t, "nmod")] : [t]));
  return [...inside, ...cargoBefore(scene, token)].filter((t) => isGoods(scene, t, false) || of.includes(t));
}

/** The goods before a noun: "palm oil | exports"; a tagger may see its subject in them. */
function cargoBefore(scene: Scene, token: number): number[] {
  const { tree } = scene;
  return tree
    .children(token, "compound", "nsubj", "amod")
    .flatMap((t) => [t, ...tree.children(t, "conj")])
    .filter((t) => t < token && (scene.is(t, "commodity.noun") || isGoods(scene, t, false)));
}

function goodsOfNoun(scene: Scene, token: number, any: boolean): string[] {
  const { tree } = scene;
  const of = goodsTokens(scene, token).filter((t) => tree.isA(t, "nmod") && tree.head(t) === token);
  return [...of.flatMap((t) => goodsIn(scene, t, any)), ...runs(scene, token)];
}

/** The goods before a noun as phrases: "palm oil" is one though both words qualify "exports". */
function runs(scene: Scene, token: number): string[] {
  const { tree } = scene;
  const plain = (i: number) =>
    tree.isA(i, "compound", "nsubj", "amod") && scene.name(i) === null && /^NN|^JJ$/.test(tree.token(i).xpos);
  return cargoBefore(scene, token)
    .filter((t, k, all) => all[k + 1] !== t + 1)
    .map((t) => {
      let first = t;
      while (first > 0 && tree.isWithin(first - 1, token) && plain(first - 1) && isCargo(scene, first - 1)) first--;
      const span = tree.span([first, t]);
      return scene.words(span);
    });
}

function isCargo(scene: Scene, token: number): boolean {
  return scene.tree.token(token).upos === "NOUN" || scene.is(token, "commodity.noun", "goods-kind.word");
}

/** "two thirds of exports", "a share of exports", "the resumption of exports", "growth in exports". */
function carrier(scene: Scene, token: number): number {
  const { tree } = scene;
  let at = token;
  for (let step = 0; step < 3; step++) {
    const head = tree.head(at);
    const measures =
      head >= 0 &&
      scene.is(head, "measure.noun", "trade-measure.noun", "trend-rising.word", "trend-falling.word", "resume.word");
    if (!measures || !tree.isA(at, "nmod", "compound", "obl") || tree.token(head).upos === "VERB") break;
    at = head;
  }
  return at;
}

function trendTokens(scene: Scene, token: number, top: number, verb: number | null): number[] {
  const { tree } = scene;
  const governed =
    verb !== null && tree.isA(top, "nsubj", "nsubj:pass", "obj", "conj")
      ? [verb, ...tree.children(verb, "xcomp", "advmod", "compound:prt")]
      : [];
  const predicate = tree.isA(top, "nsubj") && tree.token(tree.head(top)).upos !== "VERB" ? [tree.head(top)] : [];
  const up = top === token ? [] : [top];
  return [...governed, ...predicate, ...up, ...tree.children(token, "amod"), ...tree.children(top, "amod")];
}
