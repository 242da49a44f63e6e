import type { Status } from "../vocabulary/index.js";
import type { Context, Draft } from "./draft.js";
import { distinct, firstCase, namedHere } from "./frame.js";
import { type Modality, modality } from "./modality.js";
import { type Party, understood } from "./party.js";
import { inRole, isPassive, type Predication, predication } from "./predication.js";
import type { Scene } from "./scene.js";
import { timeOf } from "./timing.js";
import {
  goodsIn,
  imagined,
  isGoods,
  marked,
  owners,
  periodOf,
  sumIn,
  traders,
  trendOf,
  within,
} from "./trade-words.js";

/** Goods on their way: who sells, who buys, what. */
interface Flow {
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

/** The flows of goods that a token tells as verb, noun or role. */
export function readFlow(context: Context, token: number, told: readonly Draft[]): Draft[] {
  const { scene } = context;
  const { tree } = scene;
  if (scene.name(token) !== null) return [];
  const act = predication(scene, token);
  const flow = /^VB/.test(tree.token(token).xpos)
    ? (sold(context, act) ?? bought(context, act) ?? moved(context, act))
    : (exported(context, act) ?? imported(context, act) ?? roleOf(context, act) ?? mistagged(context, token));
  if (flow === null) return [];
  const how = modality(scene, act);
  if (how.unreal || imagined(scene, token) || curbed(scene, token) || isAid(scene, token)) return [];
  return drafts(context, act, how, filled(context, flow, token, told));
}

/** "A sells goods to B", "A supplied B with goods", "goods are exported from A to B", "A ships goods to B". */
function sold(context: Context, act: Predication): Flow | null {
  const { scene } = context;
  const { token } = act;
  const plain = scene.is(token, "export.verb");
  if (!plain && !scene.is(token, "ship.verb")) return null;
  const patients = inRole(act, "patient").map((a) => a.token);
  const receivers = inRole(act, "recipient").flatMap((a) => traders(context, a.token));
  // "supplied Serbia with gas", "sold Venezuela tanks": the tree may take the buyer for the object.
  const objects = patients.filter((t) => scene.name(t) === null);
  const goods = objects.flatMap((t) => goodsIn(scene, t, plain));
  const passive = isPassive(scene, token);
  if (patients.some((t) => scene.is(t, "tongue.noun")) || (!plain && goods.length === 0)) return null;
  if (patients.length === 0 && goods.length === 0 && !plain) return null;
  const agents = inRole(act, "agent").flatMap((a) => traders(context, a.token));
  const from = marked(context, token, "origin.marker");
  const to = [...receivers, ...marked(context, token, "goal.marker")];
  const named = patients.filter((t) => scene.name(t) !== null && !passive).flatMap((t) => traders(context, t));
  const made = objects.flatMap((t) => owners(context, t));
  const exporters = agents.length > 0 ? agents : from.length > 0 ? from : passive ? made : [];
  if (exporters.length === 0 && (to.length === 0 || passive)) return null;
  return {
    rule: "trade/sell",
    exporters,
    importers: to.length > 0 ? to : named,
    goods,
    words: objects,
    trend: [
      ...objects.flatMap((t) => scene.tree.children(t, "amod")),
      ...scene.tree.children(token, "advmod"),
      ...clauseTrend(scene, token),
    ],
    doubt: 0,
  };
}

/** "What A sells to B | is growing": the predicate of what a clause of selling qualifies. */
function clauseTrend(scene: Scene, token: number): number[] {
  const { tree } = scene;
  const head = tree.isA(token, "acl:relcl") ? tree.head(token) : -1;
  if (head < 0 || !tree.isA(head, "nsubj")) return [];
  return [tree.head(head), ...tree.children(tree.head(head), "xcomp")];
}

/** "We have opened our market to Belarusian goods". */
function opened(context: Context, act: Predication): Flow | null {
  const { scene } = context;
  const { token } = act;
  const market = inRole(act, "patient").find((a) => scene.is(a.token, "buyer.noun"));
  if (!scene.is(token, "open-market.verb") || market === undefined) return null;
  const cargo = markedTokens(scene, token, "goal.marker").filter((t) => isGoods(scene, t, true));
  const exporters = cargo.flatMap((t) => owners(context, t));
  if (exporters.length === 0) return null;
  const importers = inRole(act, "agent").flatMap((a) => traders(context, a.token));
  const goods = cargo.flatMap((t) => goodsIn(scene, t, false));
  return { rule: "trade/market", exporters, importers, goods, words: cargo, trend: [], doubt: 0.5 };
}

/** "A buys goods from B", "A imports B's coal", "goods are imported from B", "A gets its gas from B", "A stopped buying B's coal". */
function bought(context: Context, act: Predication): Flow | null {
  const { scene } = context;
  const { token } = act;
  const plain = scene.is(token, "import.verb");
  const rely = scene.is(token, "rely.verb");
  if (!plain && !rely && !scene.is(token, "obtain.verb")) return null;
  const patients = inRole(act, "patient").map((a) => a.token);
  const objects = rely ? markedTokens(scene, token, "purpose.marker") : patients;
  // What an export noun tells already is told there.
  if (objects.some((t) => [t, ...within(scene, t)].some((i) => scene.is(i, "export.noun", "delivery.noun"))))
    return null;
  const goods = objects.flatMap((t) => goodsIn(scene, t, plain));
  if (goods.length === 0 || patients.some((t) => scene.is(t, "tongue.noun"))) return null;
  const importers = inRole(act, "agent").flatMap((a) => traders(context, a.token));
  const from = rely ? marked(context, token, "stance.marker") : marked(context, token, "origin.marker");
  const made = objects.flatMap((t) =>
    [t, ...within(scene, t)].flatMap((i) => (isGoods(scene, i, plain) ? owners(context, i) : [])),
  );
  const exporters = from.length > 0 ? from : made;
  // A purchase at a price that a state pays is finance: "to buy 24 jets from France in a deal worth $4 billion".
  const priced =
    scene.amounts(scene.sentence(token)).length > 0 && within(scene, token).some((t) => scene.is(t, "agreement.noun"));
  if (exporters.length === 0 || (priced && plain)) return null;
  return {
    rule: "trade/buy",
    exporters,
    importers: importers.length > 0 ? importers : marked(context, token, "goal.marker"),
    goods,
    words: objects,
    trend: [...objects.flatMap((t) => scene.tree.children(t, "amod")), ...scene.tree.children(token, "advmod")],
    doubt: plain ? 0 : 0.5,
  };
}

/** "80 percent of Lesotho's exports go to the United States", "B's oil comes from A", "cocoa bound for Malaysia". */
function moved(context: Context, act: Predication): Flow | null {
  const { scene } = context;
  const { token } = act;
  const subjects = [...inRole(act, "agent"), ...inRole(act, "patient")].map((a) => a.token);
  const goods = subjects.flatMap((t) => goodsIn(scene, t, false));
  if (goods.length === 0) return null;
  const made = subjects.flatMap((t) => within(scene, t)).flatMap((t) => owners(context, t));
  const from = marked(context, token, "origin.marker");
  const to = marked(context, token, "goal.marker", "place.marker");
  const base = { goods, words: subjects, trend: [], doubt: 0.5 };
  if (scene.is(token, "head-for.verb") && to.length > 0 && made.length > 0)
    return { ...base, rule: "trade/go", exporters: made, importers: to };
  if (scene.is(token, "come-from.verb") && from.length > 0)
    return { ...base, rule: "trade/come", exporters: from, importers: made };
  return null;
}

/** "exports of copper from A to B", "A's gas exports to B", "A's share of B's exports", "A takes two thirds of B's copper exports". */
function exported(context: Context, act: Predication): Flow | null {
  const { scene } = context;
  const { tree } = scene;
  const { token } = act;
  const plain = scene.is(token, "export.noun");
  if (!isHeadNoun(scene, token) || !(plain || scene.is(token, "delivery.noun"))) return null;
  const goods = goodsOfNoun(scene, token, plain);
  if (!plain && goods.length === 0) return null;
  const top = carrier(scene, token);
  const verb = act.verb !== token && tree.token(act.verb).upos === "VERB" ? act.verb : null;
  // "increase supplies from Russia to China": the tree may hang both ends on the verb.
  const end = (concept: string) => {
    const own = marked(context, token, concept);
    return own.length > 0 || verb === null || !tree.isA(top, "obj", "nsubj", "nsubj:pass")
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
function imported(context: Context, act: Predication): Flow | null {
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
function roleOf(context: Context, act: Predication): Flow | null {
  const { scene } = context;
  const { tree } = scene;
  const { token } = act;
  const sells = scene.is(token, "supplier.noun");
  if (!isHeadNoun(scene, token) || !(sells || scene.is(token, "buyer.noun"))) return null;
  const holder = tree.children(token, "nsubj");
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
  if (others.length === 0 || (goods.length === 0 && !scene.is(token, "export.noun"))) return null;
  return {
    rule: "trade/role",
    exporters: sells ? holders : others,
    importers: sells ? others : holders,
    goods,
    words: things,
    trend: [],
    doubt: 0.5,
  };
}

/** "Azerbaijan supplies gas to Serbia", "cocoa bound for Malaysia": a verb that the tagger took for a noun. */
function mistagged(context: Context, token: number): Flow | null {
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

/** A party that the words leave open: whose dealings the sentence before told, who speaks, or whom the text is about. */
function filled(context: Context, flow: Flow, token: number, told: readonly Draft[]): Flow {
  if (flow.exporters.length > 0 && flow.importers.length > 0) return flow;
  const { scene, speech } = context;
  const known = [...flow.exporters, ...flow.importers];
  const other = (p: Party) => p.actor.kind === "state" && known.every((k) => k.actor.id !== p.actor.id);
  const last = told.at(-1);
  const close = last !== undefined && scene.sentence(token).index - scene.sentence(last.anchor).index <= 1;
  const dealings = close ? [...last.source, ...last.target] : [];
  // "Malta's dealings with Libya are old. Since then imports of Libyan fuel have dwindled": only between the two just told.
  const near = known.every((k) => dealings.some((p) => p.actor.id === k.actor.id)) ? dealings : [];
  const reporter = scene.tree
    .ancestors(token)
    .filter((t) => scene.is(t, "reporting.verb"))
    .flatMap((t) => scene.tree.children(t, "nsubj"))
    .flatMap((t) => traders(context, t));
  const speaker = flow.exporters.length === 0 ? speech.speaker(token) : null;
  const found = [...near, ...(flow.exporters.length === 0 ? reporter : []), ...(speaker ? [speaker] : [])].find(other);
  if (found === undefined || known.length === 0) return flow;
  const party = understood(found, token, 1);
  // "deliveries to world markets": whoever is meant, it is no state.
  const elsewhere = flow.importers.length === 0 ? "goal.marker" : "origin.marker";
  if (within(scene, token).some((t) => t !== token && scene.is(firstCase(scene, t), elsewhere))) return flow;
  const filling = flow.exporters.length === 0 ? { exporters: [party] } : { importers: [party] };
  return { ...flow, ...filling, doubt: flow.doubt + 1 };
}

function drafts(context: Context, act: Predication, how: Modality, flow: Flow): Draft[] {
  const { scene } = context;
  const { token } = act;
  const when = timeOf(scene, act.verb, token);
  const trend = trendOf(scene, flow.trend);
  const amount = sumIn(scene, token, -1) ?? (act.verb === token ? null : sumIn(scene, act.verb, token));
  const found: Draft[] = [];
  for (const exporter of distinct(flow.exporters)) {
    for (const importer of distinct(flow.importers)) {
      if (exporter.actor.id === importer.actor.id) continue;
      // A purchase that a state commits itself to at a price is finance.
      if (flow.rule === "trade/buy" && amount !== null && PROMISES.some((cue) => how.cues.has(cue))) continue;
      found.push({
        rule: flow.rule,
        source: [exporter],
        target: [importer],
        details: {
          ...(flow.goods.length === 0 ? {} : { goods: [...new Set(flow.goods)] }),
          ...(trend === null ? {} : { trend }),
          ...periodOf(when),
        },
        amount,
        when,
        status: statusOf(scene, act, how, when?.value.edtf ?? ""),
        anchor: token,
        words: [
          token,
          ...flow.words,
          ...(flow.trend.includes(act.verb) ? [act.verb] : []),
          ...namedHere(scene, [exporter, importer], token),
        ],
        doubt: flow.doubt,
      });
    }
  }
  return found;
}

const PROMISES = ["pledge.verb", "pledge.noun", "agree.verb", "agree.noun"];

function statusOf(scene: Scene, act: Predication, how: Modality, when: string): Status {
  const verbal = act.token === act.verb;
  const above = [act.verb, act.token, ...scene.tree.ancestors(act.token).slice(0, 2)];
  if (above.some((t) => t !== act.token && scene.is(t, "halt.word"))) return "suspended";
  if (how.denied || (how.negated && verbal) || how.cues.has("refuse.verb")) return "denied";
  if (above.some((t) => scene.is(t, "resume.word"))) return how.tense === "future" ? "planned" : "ongoing";
  if (how.cues.has("pledge.verb") || how.cues.has("pledge.noun")) return "pledged";
  if (how.cues.has("agree.verb") || how.cues.has("agree.noun")) return "agreed";
  if (how.tense === "future" || how.cues.has("intend.verb") || how.cues.has("intend.noun")) return "planned";
  if (how.cues.has("begin.verb") || how.cues.has("continue.verb") || when.endsWith("/..")) return "ongoing";
  return how.tense === "past" ? "completed" : "ongoing";
}

/** "banned imports", "a tariff on exports", "export controls": an act against trade, not trade. */
function curbed(scene: Scene, token: number): boolean {
  const { tree } = scene;
  const governors = tree.ancestors(token).slice(0, 3);
  return [...governors, ...tree.children(token, "compound", "amod")].some((t) => scene.is(t, "trade-curb.word"));
}

/** Goods that are given: "humanitarian supplies", "delivered as a gift"; and arms that are merely sent. */
function isAid(scene: Scene, token: number): boolean {
  const { tree } = scene;
  const { from, to } = scene.sentence(token);
  const weak = scene.is(token, "hand-on.verb", "delivery.noun");
  const near = weak ? Array.from({ length: to - from }, (_, k) => from + k) : within(scene, token);
  if (near.some((t) => scene.is(t, "charity.word"))) return true;
  return (
    scene.is(token, "send.verb") &&
    inRole(predication(scene, token), "patient").some((a) =>
      tree.subtree(a.token).some((t) => scene.is(t, "arms.noun")),
    )
  );
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
      return scene.document.text.slice(span.start, span.end);
    });
}

function isCargo(scene: Scene, token: number): boolean {
  return scene.tree.token(token).upos === "NOUN" || scene.is(token, "commodity.noun");
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

function markedTokens(scene: Scene, token: number, concept: string): number[] {
  return within(scene, token).filter((t) => scene.is(firstCase(scene, t), concept) && !scene.tree.isA(t, "conj"));
}
