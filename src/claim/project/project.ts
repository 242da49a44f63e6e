import type { ClaimKind, Context, Draft } from "../draft.js";
import { namedHere } from "../frame.js";
import { predication } from "../predication.js";
import { timeOf } from "../timing.js";
import { type Act, actsOf } from "./acts.js";
import { meantAgain } from "./again.js";
import { Memory } from "./memory.js";
import { type Parts, partsOf } from "./parties.js";
import { stageOf } from "./stage.js";
import { nameOf, regionOf, type Work, worksIn } from "./works.js";

/**
 * project: something is built, run or rehabilitated in the target (host) with the source.
 * details: `name`; `kind` and `milestone` of vocabulary/project-kinds.ts.
 */
export const project: ClaimKind = {
  type: "project",
  cameo({ status }) {
    if (status === "cancelled" || status === "suspended") return "160";
    if (status === "agreed") return "057";
    return status === "planned" || status === "pledged" ? "0311" : "061";
  },
  find(context) {
    const { scene } = context;
    const memory = new Memory(context);
    for (const { from, to } of scene.annotated.sentences) {
      const told = worksIn(scene, from, to);
      const meant = meantAgain(scene, memory.last?.work ?? null, from, to, told);
      for (const work of [...told, ...meant].sort((a, b) => a.token - b.token))
        memory.remember(work, novel(context, memory, work, readWork(context, memory, work)));
    }
    return memory.drafts;
  },
};

/** "We are building the plant, and we shall finish it": what a sentence says twice of one work between the same is one claim. */
function novel({ scene }: Context, memory: Memory, work: Work, drafts: readonly Draft[]): readonly Draft[] {
  if (work.like === null) return drafts;
  const ids = (d: Draft) => [...d.source.map((p) => p.actor.id), ">", ...d.target.map((p) => p.actor.id)].join();
  const here = scene.sentence(work.token).index;
  const told = memory.drafts.filter((d) => scene.sentence(d.anchor).index === here).map(ids);
  return drafts.filter((d) => !told.includes(ids(d)));
}

/** The claims about one work: one for each main verb about it ("started in 2011 and were completed in 2014"). */
function readWork(context: Context, memory: Memory, work: Work): Draft[] {
  const { scene } = context;
  const acts = actsOf(scene, work);
  const main = acts.filter((a) => a.main);
  const side = acts.filter((a) => !a.main);
  if (acts.length === 0) return standing(context, work);
  const told = main.length > 0 ? main : side.slice(0, 1);
  const parted = told.map((act) => partsOf(context, work, act.main ? [act, ...side] : acts));
  return told.flatMap((act, k) => {
    const about = act.main ? [act, ...side] : acts;
    // "started in 2010 and was undertaken by a Thai firm": who does one thing of two does the other.
    const own = parted[k]?.builders.length === 0 ? (parted.find((p) => p?.builders.length) ?? parted[k]!) : parted[k]!;
    const parts = own === null ? null : memory.complete(work, about, own);
    if (parts === null) return [];
    // "the plant, which both are building, will enter service": what is going on is told of the plant.
    const stage = stageOf(scene, work, act);
    const going = stage?.status === "planned" && act.deed === "finish" ? side[0] : undefined;
    return draftsOf(context, work, going ?? act, parts);
  });
}

/** "the joint Belarusian-Chinese industrial park", "the Jordan–Iraq pipeline project": works of two of which nothing is said but that they are. */
function standing(context: Context, work: Work): Draft[] {
  const { scene } = context;
  const act: Act = { deed: "be", anchor: work.token, act: predication(scene, work.token), main: true };
  const parts = partsOf(context, work, [act]);
  const priced = work.chain.some((t) => scene.is(t, "project-money.noun"));
  return parts?.mutual && !priced && parts.doubt < 1
    ? draftsOf(context, work, act, { ...parts, doubt: parts.doubt + 1 })
    : [];
}

function draftsOf(context: Context, work: Work, act: Act, parts: Parts): Draft[] {
  const { scene } = context;
  const stage = stageOf(scene, work, act);
  if (stage === null) return [];
  const base = {
    rule: `project/${parts.rule ?? act.deed}`,
    details: {
      name: nameOf(scene, work),
      kind: work.kind,
      ...(stage.milestone === null ? {} : { milestone: stage.milestone }),
    },
    when: timeOf(scene, act.act.verb, act.anchor),
    status: stage.status,
    anchor: act.anchor,
    doubt: parts.doubt + (act.main ? 0 : 0.5),
  };
  const region = regionOf(scene, work).filter((t) => t > work.token && t - work.token <= REGION);
  const words = (parties: Draft["source"]) => [
    act.anchor,
    ...work.chain,
    ...region,
    ...namedHere(scene, parties, work.token),
  ];
  if (parts.mutual !== null)
    return [{ ...base, source: parts.mutual, target: [], mutual: true, words: words(parts.mutual) }];
  return parts.builders.flatMap((builder) =>
    parts.hosts
      .filter((host) => host.actor.id !== builder.actor.id)
      .map((host): Draft => ({ ...base, source: [builder], target: [host], words: words([builder, host]) })),
  );
}

/** Words after a work that its evidence takes in at most: "a plant | for antiretroviral drugs in Matola". */
const REGION = 8;
