import type { ClaimKind, Context, Draft } from "../draft.js";
import { denies, type Modality, modality } from "../modality.js";
import { type Party, partiesOf } from "../party.js";
import { type Predication, predication } from "../predication.js";
import type { Scene } from "../scene.js";
import { timeOf } from "../timing.js";
import { holdersOf, isHolder, objectsOf } from "./holders.js";
import { backed, type Stake, type Stand, stakesIn } from "./stakes.js";

/** The rules for claims of the type position; what such a claim is, and its details: kinds/position.ts. */
export const position: ClaimKind = {
  type: "position",
  find(context) {
    const { scene } = context;
    const acts = CONCEPTS.flatMap((concept) => scene.all(concept)).sort((a, b) => a - b);
    const drafts: Draft[] = [];
    let last: Reading = NOTHING;
    for (const token of acts.filter((t, i) => acts.indexOf(t) === i)) {
      const read = scene.is(token, "likewise.word")
        ? readLikewise(context, token, last)
        : scene.is(token, "lift.noun")
          ? readLifting(context, token)
          : scene.is(token, "switch.verb")
            ? readSwitch(context, token)
            : readPosition(context, token, last.stakes);
      drafts.push(...read.drafts);
      if (read.stakes.length > 0) last = read;
    }
    return drafts;
  },
};

const STANCES = [
  { stance: "supports", concept: "stance-support.word" },
  { stance: "opposes", concept: "stance-oppose.word" },
  { stance: "recognises", concept: "stance-recognise.word" },
  { stance: "neutral", concept: "stance-neutral.word" },
] as const;

const CONCEPTS = [...STANCES.map((each) => each.concept), "vote.verb", "likewise.word", "lift.noun", "switch.verb"];

interface Reading {
  readonly drafts: readonly Draft[];
  readonly stakes: readonly Stake[];
}

const NOTHING: Reading = { drafts: [], stakes: [] };

/** Sentences that "supports it" looks back over. */
const REACH = 2;

function readPosition(context: Context, token: number, last: readonly Stake[]): Reading {
  const { scene, discourse } = context;
  const act = predication(scene, token);
  const how = modality(scene, act);
  const stance = stanceOf(scene, act);
  if (how.unreal || stance === null) return NOTHING;
  const holders = holdersOf(scene, act).flatMap((t) => (isHolder(scene, t) ? partiesOf(scene, discourse, t) : []));
  if (holders.length === 0) return NOTHING;
  const objects = objectsOf(scene, act);
  const negated = (how.negated || how.denied || isNegated(scene, token)) && stance !== "opposes";
  const stand: Stand = {
    stance,
    opposed: negated || stance === "opposes",
    weak: scene.is(token, "stance-weak.word"),
    holders,
  };
  const own = backed(context, act, stand, objects) ?? objects.flatMap((object) => stakesIn(context, object, stand));
  const pronouns = objects.filter((t) => scene.is(t, "third-person.thing", "third-person.plural"));
  const repeated = own.length === 0 && pronouns.some((t) => !scene.is(t, "reflexive.word"));
  const recalled = repeated ? recall(context, token, stand, last) : [];
  const told = [...own, ...recalled.map((stake) => ({ ...stake, doubt: stake.doubt + 1 }))];
  // "promised to stand by" tells what will be done, not a stand.
  const stakes = distinct(told).filter((stake) => stake.issue !== null || !how.cues.has("pledge.verb"));
  const said = isEven(scene, token) ? "neutral" : negated && !how.denied ? "opposes" : stance;
  const shown = repeated ? objects : null;
  const drafts = jointly(holders).flatMap((side) =>
    stakes.flatMap((stake) => draftOf(context, act, side, stake, said, how, shown)),
  );
  return { drafts, stakes };
}

/** Each issue once for each state that it concerns. */
function distinct(stakes: readonly Stake[]): Stake[] {
  const same = (a: Stake, b: Stake) => a.issue === b.issue && a.target?.actor.id === b.target?.actor.id;
  return stakes.filter((stake, i) => stakes.findIndex((other) => same(stake, other)) === i);
}

/** "does not, and will not, recognise": a negation right before the verb, wherever the tree has hung it. */
function isNegated(scene: Scene, token: number): boolean {
  for (let t = token - 1; t >= Math.max(scene.sentence(token).from, token - 3); t--) {
    if (denies(scene, t)) return true;
    if (scene.tree.token(t).upos !== "PUNCT") return false;
  }
  return false;
}

/** "We neither endorse nor challenge it": no stand either way. */
function isEven(scene: Scene, token: number): boolean {
  return token > 0 && scene.is(token - 1, "neither.word") && scene.tree.child(token, "conj") !== null;
}

/** What a word says for or against; a vote by what it is cast for. */
function stanceOf(scene: Scene, act: Predication): string | null {
  const { tree } = scene;
  const known = STANCES.find(({ concept }) => scene.is(act.token, concept));
  if (known !== undefined) return known.stance;
  const marks = tree.children(act.token, "obl", "advcl").flatMap((t) => tree.children(t, "case", "mark", "fixed"));
  if (marks.some((t) => scene.is(t, "stance-oppose.word"))) return "opposes";
  return marks.some((t) => scene.is(t, "purpose.marker", "favour.marker")) ? "supports" : null;
}

/** "supports it": what the last stands were on, else what the sentence before is about. */
function recall(context: Context, token: number, stand: Stand, last: readonly Stake[]): Stake[] {
  const { scene } = context;
  const { tree } = scene;
  const here = scene.sentence(token).index;
  const near = last.filter((stake) => here - scene.sentence(stake.token).index <= REACH);
  if (near.length > 0 || here === 0) return near;
  const before = scene.annotated.sentences[here - 1]!;
  for (let t = before.from; t < before.to; t++)
    if (tree.isA(t, "nsubj") && tree.isA(tree.head(t), "root")) return stakesIn(context, t, stand);
  return [];
}

function draftOf(
  context: Context,
  act: Predication,
  side: readonly Party[],
  stake: Stake,
  stance: string,
  how: Modality,
  shown: readonly number[] | null,
): Draft[] {
  const { scene } = context;
  const { target, issue } = stake;
  if (target === null || side.some((holder) => holder.actor.id === target.actor.id)) return [];
  const here = scene.sentence(act.token).index;
  const named = target.actor.text !== null && target.token >= 0 && scene.sentence(target.token).index === here;
  return [
    {
      rule: `position/${stance}`,
      source: side,
      target: [target],
      details: { ...(issue === null ? {} : { issue }), stance },
      when: timeOf(scene, act.verb, act.token),
      status: how.denied ? "denied" : "stated",
      anchor: act.token,
      words: [
        act.token,
        ...side.map((holder) => holder.token),
        ...(shown ?? scene.tree.phrase(stake.token)),
        ...(named && shown === null ? [target.token] : []),
      ],
      doubt: stake.doubt,
    },
  ];
}

/** "and neither does Cyprus", "so does Poland", "Turkey did the same": the stand just told, taken by another. */
function readLikewise(context: Context, token: number, last: Reading): Reading {
  const { scene, discourse } = context;
  const { tree } = scene;
  const [before] = last.drafts;
  if (before === undefined || scene.sentence(token).index - scene.sentence(before.anchor).index > 1) return NOTHING;
  const near = [token - 2, token - 1, token + 1].filter((t) => t >= 0 && scene.is(t, "do.verb"));
  const verb = near.find((t) => scene.sentence(t).index === scene.sentence(token).index);
  if (verb === undefined) return NOTHING;
  const arguments_ = tree.children(verb, "nsubj", "obj").filter((t) => t !== token);
  const holders = arguments_.flatMap((t) => (isHolder(scene, t) ? partiesOf(scene, discourse, t) : []));
  const drafts = jointly(holders).flatMap((side) =>
    last.drafts
      .filter((draft) => draft.source === before.source)
      .filter((draft) => side.every((holder) => holder.actor.id !== draft.target[0]?.actor.id))
      .map(
        (draft): Draft => ({
          ...draft,
          source: side,
          when: timeOf(scene, verb, token),
          anchor: verb,
          words: [token, verb, ...side.map((holder) => holder.token)],
          doubt: draft.doubt + 0.5,
        }),
      ),
  );
  return { drafts, stakes: last.stakes };
}

/** "called for the lifting of the embargo on Cuba": a stand against it. */
function readLifting(context: Context, token: number): Reading {
  const { scene, discourse } = context;
  const { tree } = scene;
  const act = predication(scene, tree.head(token) >= 0 ? tree.head(token) : token);
  if (!scene.is(act.token, "call-for.verb") || !tree.isA(token, "obl", "obj")) return NOTHING;
  const how = modality(scene, act);
  const holders = holdersOf(scene, act).flatMap((t) => (isHolder(scene, t) ? partiesOf(scene, discourse, t) : []));
  const stand: Stand = { stance: "opposes", opposed: false, weak: true, holders };
  const measures = tree.children(token, "nmod").filter((t) => scene.is(t, "issue.sanctions"));
  if (how.supposed || how.negated || holders.length === 0) return NOTHING;
  const stakes = measures.flatMap((t) => stakesIn(context, t, stand)).map((s) => ({ ...s, doubt: s.doubt + 0.5 }));
  const drafts = jointly(holders).flatMap((side) =>
    stakes.flatMap((stake) => draftOf(context, act, side, stake, "opposes", how, null)),
  );
  return { drafts, stakes };
}

/** "switched recognition from Taipei to Beijing": who is recognised now. */
function readSwitch(context: Context, token: number): Reading {
  const { scene, discourse } = context;
  const { tree } = scene;
  if (tree.token(token).upos !== "VERB") return NOTHING;
  const act = predication(scene, token);
  const how = modality(scene, act);
  if (how.unreal || how.negated) return NOTHING;
  const marked = (concept: string) =>
    [token, ...tree.children(token, "obj")]
      .flatMap((t) => tree.children(t, "obl", "nmod"))
      .filter((t) => isState(scene, t) && scene.is(tree.child(t, "case") ?? -1, concept));
  const objects = tree.children(token, "obj");
  const ties = objects.some((t) => scene.is(t, "stance-recognise.word", "allegiance.noun"));
  const [to] = marked("goal.marker").flatMap((t) => partiesOf(scene, discourse, t));
  const from = marked("origin.marker").length > 0;
  if (to === undefined || !(ties || (objects.length === 0 && from))) return NOTHING;
  const holders = holdersOf(scene, act).flatMap((t) => (isHolder(scene, t) ? partiesOf(scene, discourse, t) : []));
  const stake: Stake = { issue: "taiwan", target: to, token: to.token, doubt: 0 };
  const chinas = to.actor.id === "CHN" || to.actor.id === "TWN";
  const told = { ...stake, issue: chinas ? "taiwan" : null };
  return {
    drafts: jointly(holders).flatMap((side) => draftOf(context, act, side, told, "recognises", how, [to.token])),
    stakes: [told],
  };
}

function isState(scene: Scene, token: number): boolean {
  return scene.name(token)?.value.kind === "state";
}

/** "Both sides", "their support" is one stand of several holders; "A and B support" is one of each. */
function jointly(holders: readonly Party[]): Party[][] {
  const sides = new Map<number, Party[]>();
  for (const holder of holders) sides.set(holder.token, [...(sides.get(holder.token) ?? []), holder]);
  return [...sides.values()];
}
