import type { Status } from "../../vocabulary/index.js";
import type { Context, Draft } from "../draft.js";
import { distinct, firstCase, namedHere } from "../frame.js";
import { type Modality, modality } from "../modality.js";
import { type Party, understood } from "../party.js";
import { inRole, isPassive, type Predication, predication } from "../predication.js";
import type { Scene } from "../scene.js";
import { timeOf } from "../timing.js";
import { exported, imported, mistagged, roleOf } from "./nouns.js";
import { filled } from "./open.js";
import { shared } from "./shares.js";
import {
  type Flow,
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
} from "./words.js";

/** The flows of goods that a token tells as verb, noun or role. */
export function readFlow(context: Context, token: number, told: readonly Draft[]): Draft[] {
  const { scene } = context;
  const { tree } = scene;
  if (scene.name(token) !== null) return [];
  const act = predication(scene, token);
  const flow = /^VB/.test(tree.token(token).xpos)
    ? (opened(context, act) ??
      sold(context, act) ??
      bought(context, act) ??
      shared(context, act) ??
      moved(context, act) ??
      paidIn(context, act, told))
    : (exported(context, act) ?? imported(context, act) ?? roleOf(context, act) ?? mistagged(context, token));
  if (flow === null) return [];
  const how = modality(scene, act);
  // "its willingness to continue supplies": what goes on is no mere wish.
  const wished = how.unreal && !(how.cues.has("continue.verb") && !how.supposed);
  if (wished || imagined(scene, token) || curbed(scene, token) || isAid(scene, token)) return [];
  const full = filled(context, flow.goods.length === 0 ? { ...flow, goods: chiefly(scene, token) } : flow, token, told);
  return [full, ...returned(context, act, full)].flatMap((each) => drafts(context, act, how, each));
}

/** "exports go to China, chiefly coal and copper": goods that an adverb brings in afterwards. */
function chiefly(scene: Scene, token: number): string[] {
  const { from, to } = scene.sentence(token);
  for (let i = from; i + 1 < to; i++)
    if (scene.is(i, "mainly.word")) {
      const first = isGoods(scene, i + 1, false) ? i + 1 : i + 2;
      if (first < to && isGoods(scene, first, false)) return goodsIn(scene, first, false);
    }
  return [];
}

/** What comes back: "bartered sugar | for Soviet oil", "supplied rice | in return for timber". */
function returned(context: Context, act: Predication, flow: Flow): Flow[] {
  const { scene } = context;
  const { token } = act;
  const barter = scene.is(token, "barter.verb");
  const back = markedTokens(scene, token, "purpose.marker").filter(
    (t) => isGoods(scene, t, false) && (barter || scene.is(scene.tree.token(t).index - 2, "return.noun")),
  );
  if (back.length === 0) return [];
  return [
    {
      ...flow,
      exporters: flow.importers,
      importers: flow.exporters,
      goods: back.flatMap((t) => goodsIn(scene, t, false)),
      words: back,
      trend: [],
      doubt: flow.doubt + 0.5,
    },
  ];
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
  const measured = objects.some((t) => scene.is(t, "cargo-unit.noun"));
  const passive = isPassive(scene, token);
  if (patients.some((t) => scene.is(t, "tongue.noun")) || (!plain && !measured && goods.length === 0)) return null;
  if (patients.length === 0 && goods.length === 0 && !plain) return null;
  const agents = agentsOf(context, act);
  const from = marked(context, token, "origin.marker");
  // "America sells us aeroplanes": the tree may take the buyer for a second object.
  const us = goods.length > 0 ? objects.filter((t) => scene.tree.token(t).upos === "PRON") : [];
  const to = [...receivers, ...us.flatMap((t) => traders(context, t)), ...marked(context, token, "goal.marker")];
  const meant = [...us, ...inRole(act, "recipient").map((a) => a.token)];
  if (to.length === 0 && meant.some((t) => scene.is(t, "first-person.plural", "first-person.singular"))) return null;
  // "sold Venezuela fighters": the buyer may stand within the object.
  const inner = objects
    .flatMap((t) => within(scene, t))
    .filter(
      (t) => scene.name(t)?.value.naming === "name" && firstCase(scene, t) === -1 && !scene.tree.isA(t, "nmod:poss"),
    );
  const named = passive
    ? []
    : [...patients.filter((t) => scene.name(t) !== null), ...inner].flatMap((t) => traders(context, t));
  const made = objects.flatMap((t) => owners(context, t));
  if (to.length === 0 && scene.is(token, "barter.verb"))
    to.push(...markedTokens(scene, token, "purpose.marker").flatMap((t) => owners(context, t)));
  const exporters = agents.length > 0 ? agents : from.length > 0 ? from : passive ? made : [];
  const bare = passive && !scene.tree.isA(token, "acl");
  if (exporters.length === 0 && (to.length === 0 || bare)) return null;
  if (
    patients.some(
      (t) =>
        !us.includes(t) &&
        /PRON|DET/.test(scene.tree.token(t).upos) &&
        !scene.is(t, "relative.pronoun") &&
        scene.form(token) !== "present",
    )
  )
    return null;
  if (patients.some((t) => scene.is(t, "demonstrative.noun"))) return null;
  return {
    rule: "trade/sell",
    exporters,
    importers: to.length > 0 ? to : named.length > 0 ? named : passive ? [] : users(context, objects, exporters),
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

/** "supplies nearly all of the country's petrol": whose petrol it is. */
function users(context: Context, objects: readonly number[], exporters: readonly Party[]): Party[] {
  const { scene } = context;
  return objects
    .flatMap((t) => within(scene, t))
    .filter((t) => isGoods(scene, t, false))
    .flatMap((t) => scene.tree.children(t, "nmod:poss"))
    .flatMap((t) => traders(context, t))
    .filter((p) => exporters.every((e) => e.actor.id !== p.actor.id));
}

/** "What A sells to B | is growing": the predicate of what a clause of selling qualifies. */
function clauseTrend(scene: Scene, token: number): number[] {
  const { tree } = scene;
  const head = tree.isA(token, "acl:relcl") ? tree.head(token) : -1;
  if (head < 0 || !tree.isA(head, "nsubj")) return [];
  return [tree.head(head), ...tree.children(tree.head(head), "xcomp")];
}

/** Who does it; in a headline ("Egypt to import wheat") the name that the verb hangs on. */
function agentsOf(context: Context, act: Predication): Party[] {
  const { scene } = context;
  const { tree } = scene;
  const agents = inRole(act, "agent").flatMap((a) => traders(context, a.token));
  const head = tree.head(act.token);
  return agents.length === 0 && tree.isA(act.token, "acl") && scene.name(head) !== null
    ? traders(context, head)
    : agents;
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
  // "half of its imported barley" says of the barley what it is.
  if (scene.tree.isA(token, "amod")) return null;
  const patients = inRole(act, "patient").map((a) => a.token);
  const objects = rely ? markedTokens(scene, token, "purpose.marker") : patients;
  // What an export noun tells already is told there.
  if (objects.some((t) => [t, ...within(scene, t)].some((i) => scene.is(i, "export.noun", "delivery.noun"))))
    return null;
  const goods = objects.flatMap((t) => goodsIn(scene, t, plain));
  if (goods.length === 0 || patients.some((t) => scene.is(t, "tongue.noun"))) return null;
  const importers = agentsOf(context, act);
  const from = rely ? marked(context, token, "stance.marker") : marked(context, token, "origin.marker");
  const made = objects.flatMap((t) =>
    [t, ...within(scene, t)].flatMap((i) => (isGoods(scene, i, plain) ? owners(context, i) : [])),
  );
  const exporters = from.length > 0 ? from : made;
  // A purchase at a price that a state pays is finance: "to buy 24 jets from France in a deal worth $4 billion".
  const priced =
    scene.amounts(scene.sentence(token)).length > 0 && within(scene, token).some((t) => scene.is(t, "agreement.noun"));
  // "Vietnam is to take nine tenths of the output": what was just told of.
  const share =
    scene.is(token, "take.verb") &&
    objects.some((t) => scene.is(t, "measure.noun") && scene.tree.child(t, "nmod") !== null);
  if ((exporters.length === 0 && !share) || (priced && plain)) return null;
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

/** "80 percent of Lesotho's exports go to the United States", "cocoa bound for Malaysia". */
function moved(context: Context, act: Predication): Flow | null {
  const { scene } = context;
  const { token } = act;
  const subjects = [...inRole(act, "agent"), ...inRole(act, "patient")].map((a) => a.token);
  const goods = subjects.flatMap((t) => goodsIn(scene, t, false));
  if (goods.length === 0) return null;
  const made = subjects.flatMap((t) => within(scene, t)).flatMap((t) => owners(context, t));
  const to = marked(context, token, "goal.marker", "place.marker");
  const base = { goods, words: subjects, trend: [], doubt: 0.5 };
  const bound = marked(context, token, "infinitive.mark");
  if (scene.is(token, "head-for.verb") && to.length > 0 && (made.length > 0 || bound.length > 0))
    return { ...base, rule: "trade/go", exporters: made, importers: to };
  return null;
}

/** "Nicaragua pays partly in beans, beef and sugar": goods for what the other sold just before. */
function paidIn(context: Context, act: Predication, told: readonly Draft[]): Flow | null {
  const { scene } = context;
  const { token } = act;
  if (!scene.is(token, "pay-in.verb")) return null;
  const cargo = markedTokens(scene, token, "pay-in.marker").filter((t) => isGoods(scene, t, false));
  const goods = cargo.flatMap((t) => goodsIn(scene, t, false));
  const payers = agentsOf(context, act);
  if (goods.length === 0 || payers.length === 0) return null;
  const last = told.at(-1);
  const near = last !== undefined && scene.sentence(token).index - scene.sentence(last.anchor).index <= 2;
  const sellers = near && last.target.some((p) => p.actor.id === payers[0]!.actor.id) ? last.source : [];
  if (sellers.length === 0) return null;
  const importers = sellers.map((p) => understood(p, token, 1));
  return { rule: "trade/pay", exporters: payers, importers, goods, words: cargo, trend: [], doubt: 1 };
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
        doubt: flow.doubt + (halted(scene, act, exporter) ? 1 : 0),
      });
    }
  }
  return found;
}

/** "Canada suspends exports of sensors": a state that stops its own trade imposes a ban. */
function halted(scene: Scene, act: Predication, exporter: Party): boolean {
  const stops = act.verb !== act.token && scene.is(act.verb, "halt.word") && scene.tree.isA(act.token, "obj");
  return stops && scene.tree.children(act.verb, "nsubj").some((t) => scene.tree.isWithin(exporter.token, t));
}

const PROMISES = ["pledge.verb", "pledge.noun", "agree.verb", "agree.noun"];

function statusOf(scene: Scene, act: Predication, how: Modality, when: string): Status {
  const verbal = act.token === act.verb;
  const above = [act.verb, act.token, ...scene.tree.ancestors(act.token).slice(0, 2)];
  if (above.some((t) => t !== act.token && scene.is(t, "halt.word"))) return "suspended";
  if (how.denied || (how.negated && verbal) || how.cues.has("refuse.verb")) return "denied";
  if (above.some((t) => scene.is(t, "resume.word"))) return how.tense === "future" ? "planned" : "ongoing";
  if (how.cues.has("pledge.verb") || how.cues.has("pledge.noun")) return "pledged";
  if (how.cues.has("agree.verb") || how.cues.has("agree.noun") || scene.is(act.token, "bid.verb")) return "agreed";
  if (how.tense === "future" || how.cues.has("intend.verb") || how.cues.has("intend.noun")) return "planned";
  if (how.cues.has("begin.verb") || how.cues.has("continue.verb") || when.endsWith("/..")) return "ongoing";
  return how.tense === "past" ? "completed" : "ongoing";
}

/** "banned imports", "a tariff on exports", "export controls": an act against trade, not trade. */
function curbed(scene: Scene, token: number): boolean {
  const { tree } = scene;
  const governors = tree.ancestors(token).slice(0, 3);
  // "called on all states to halt the supply of arms": nobody has halted it.
  const demanded = governors.some(
    (t) =>
      scene.is(t, "halt.word") && scene.form(t) === "infinitive" && scene.is(tree.head(t), "urge.verb", "demand.verb"),
  );
  if (demanded) return true;
  // "lifted its ban on the import": the tree may hang the import on the verb.
  const objects = governors.filter((t) => tree.token(t).upos === "VERB").flatMap((t) => tree.children(t, "obj"));
  const before = objects.filter((t) => t < token);
  return [...governors, ...before, ...tree.children(token, "compound", "amod")].some((t) =>
    scene.is(t, "trade-curb.word"),
  );
}

/** Goods that are given: "humanitarian supplies", "delivered as a gift"; and arms that are merely sent. */
function isAid(scene: Scene, token: number): boolean {
  const { tree } = scene;
  const { from, to } = scene.sentence(token);
  const weak = scene.is(token, "hand-on.verb", "delivery.noun");
  const near = weak ? Array.from({ length: to - from }, (_, k) => from + k) : within(scene, token);
  if (near.some((t) => scene.is(t, "charity.word"))) return true;
  const thing = (...concepts: string[]) =>
    inRole(predication(scene, token), "patient").some((a) =>
      tree.subtree(a.token).some((t) => scene.is(t, ...concepts)),
    );
  // Medicine, tents and machines that a state hands on are aid in kind.
  if (scene.is(token, "hand-over.verb") && thing("goods.noun", "foodstuff.noun")) return true;
  return scene.is(token, "send.verb") && thing("arms.noun");
}
function markedTokens(scene: Scene, token: number, concept: string): number[] {
  return within(scene, token).filter((t) => scene.is(firstCase(scene, t), concept) && !scene.tree.isA(t, "conj"));
}
