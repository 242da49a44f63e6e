import type { Context, Draft } from "../draft.js";
import { modality } from "../modality.js";
import { understood } from "../party.js";
import { predication } from "../predication.js";
import { timeOf } from "../timing.js";
import { sumTokens } from "./volume.js";
import { goodsIn, isGoods, marked, periodOf, sumIn, trendOf } from "./words.js";

/** "Last year it amounted to $25 billion and exceeded $12 billion in the first three months": of the trade told just before. */
export function readAgain(context: Context, token: number, previous: Draft | null): Draft[] {
  const { scene } = context;
  const { tree } = scene;
  if (previous === null || !previous.mutual || tree.token(token).upos !== "VERB") return [];
  const gap = scene.sentence(token).index - scene.sentence(previous.anchor).index;
  if (gap < 0 || gap > 2 || token <= previous.anchor) return [];
  const first = tree.isA(token, "conj") && tree.child(token, "nsubj") === null ? tree.head(token) : token;
  const subject = tree.child(first, "nsubj");
  const goesOn = gap === 0 && (first === previous.anchor || (subject !== null && subject > previous.anchor));
  if (subject === null || (gap === 0 && !goesOn) || !scene.is(subject, "third-person.thing")) return [];
  const how = modality(scene, predication(scene, token));
  const amount = sumIn(scene, token, token);
  const trend = trendOf(scene, [token]);
  if (how.unreal || (trend === null && (amount === null || !scene.is(token, "reach.verb")))) return [];
  const when = timeOf(scene, token, token);
  return [
    {
      ...previous,
      rule: "trade/again",
      source: previous.source.map((p) => understood(p, token, 0)),
      details: { ...(trend === null ? {} : { trend }), ...periodOf(when) },
      amount,
      when,
      status: how.tense === "future" ? "planned" : how.tense === "past" ? "completed" : "ongoing",
      anchor: token,
      words: [token, ...(first === token ? [subject] : []), ...sumTokens(scene, amount)],
      doubt: previous.doubt + 1,
    },
  ];
}

/** "Last year trade fell. This year we recorded an increase of 56 percent": a change of the trade told just before. */
export function readChange(context: Context, token: number, previous: Draft | null): Draft[] {
  const { scene } = context;
  const { tree } = scene;
  if (previous === null || !previous.mutual || token <= previous.anchor || !tree.isA(token, "obj")) return [];
  const trend = trendOf(scene, [token]);
  if (trend === null || !/^NN/.test(tree.token(token).xpos) || !scene.is(tree.head(token), "trade-see.verb")) return [];
  if (scene.sentence(token).index - scene.sentence(previous.anchor).index > 1) return [];
  // "an increase in visits" is another thing's.
  const things = tree
    .children(token, "nmod")
    .filter((t) => tree.token(t).upos === "NOUN" && !scene.is(t, "measure.noun"));
  if (things.length > 0) return [];
  const act = predication(scene, token);
  const how = modality(scene, act);
  if (how.unreal) return [];
  const when = timeOf(scene, tree.head(token), token);
  return [
    {
      ...previous,
      rule: "trade/again",
      source: previous.source.map((p) => understood(p, token, 0)),
      details: { trend, ...periodOf(when) },
      amount: null,
      when,
      status: how.tense === "future" ? "planned" : how.tense === "past" ? "completed" : "ongoing",
      anchor: token,
      words: [token, tree.head(token), ...tree.phrase(token)],
      doubt: previous.doubt + 1,
    },
  ];
}

/** "Exports of cars rose; those of tomatoes fell", "Those to Chad are flat": what a pronoun takes up of the exports told just before. */
export function readThose(context: Context, token: number, previous: Draft | null): Draft[] {
  const { scene } = context;
  const { tree } = scene;
  if (previous === null || previous.mutual || !/^trade\/(?:export|those)$/u.test(previous.rule)) return [];
  if (!scene.is(token, "demonstrative.plural") || !tree.isA(token, "nsubj", "nsubj:pass")) return [];
  if (scene.sentence(token).index - scene.sentence(previous.anchor).index > 2 || token <= previous.anchor) return [];
  const verb = tree.head(token);
  const trend = trendOf(scene, [verb, ...tree.children(verb, "xcomp", "advmod")]);
  const how = modality(scene, predication(scene, verb));
  if (trend === null || how.unreal) return [];
  const to = marked(context, token, "goal.marker");
  const of = tree.children(token, "nmod").filter((t) => isGoods(scene, t, true));
  if (to.length === 0 && of.length === 0) return [];
  const goods = of.length > 0 ? of.flatMap((t) => goodsIn(scene, t, true)) : previous.details.goods;
  const when = timeOf(scene, verb, token);
  const targets = to.length > 0 ? to : previous.target.map((p) => understood(p, token, 1));
  return targets.map((target) => ({
    ...previous,
    rule: "trade/those",
    source: previous.source.map((p) => understood(p, token, 1)),
    target: [target],
    details: { ...(goods === undefined ? {} : { goods }), trend, ...periodOf(when) },
    amount: sumIn(scene, verb, token),
    when,
    status:
      how.tense === "future" || scene.is(verb, "intend.verb")
        ? "planned"
        : how.tense === "past"
          ? "completed"
          : "ongoing",
    anchor: token,
    words: [token, ...of, ...to.map((p) => p.token), verb],
    doubt: previous.doubt + 1,
  }));
}
