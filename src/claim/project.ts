import type { ClaimKind, Context, Draft } from "./draft.js";
import { statesIn } from "./flow-parties.js";
import { namedHere } from "./frame.js";
import { understood } from "./party.js";
import { predication } from "./predication.js";
import { type Act, actsOf, stageOf } from "./project-acts.js";
import { type Parts, partsOf } from "./project-parties.js";
import { nameOf, type Work, worksIn } from "./project-works.js";
import { timeOf } from "./timing.js";

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
    const drafts: Draft[] = [];
    for (const { from, to } of scene.annotated.sentences)
      for (const work of worksIn(scene, from, to)) {
        const found = readWork(context, work);
        drafts.push(...(found.length > 0 ? found : readAgain(context, work, drafts.at(-1) ?? null)));
      }
    return drafts;
  },
};

/** The claims about one work: one for each main verb about it ("started in 2011 and were completed in 2014"). */
function readWork(context: Context, work: Work): Draft[] {
  const { scene } = context;
  const acts = actsOf(scene, work);
  const main = acts.filter((a) => a.main);
  const side = acts.filter((a) => !a.main);
  if (acts.length === 0) return standing(context, work);
  const told = main.length > 0 ? main : side.slice(0, 1);
  return told.flatMap((act) => {
    const parts = partsOf(context, work, act.main ? [act, ...side] : acts);
    if (parts === null) return [];
    // "the plant, which both are building, will enter service": what is going on is told of the plant.
    const stage = stageOf(scene, work, act);
    const going = stage?.status === "planned" && act.deed === "finish" ? side[0] : undefined;
    return draftsOf(context, work, going ?? act, parts);
  });
}

/** "The project was cancelled in 2019", "Works started in 2011": of the works told just before, in a sentence that names nobody. */
function readAgain(context: Context, work: Work, last: Draft | null): Draft[] {
  const { scene } = context;
  if (last === null || !scene.is(work.token, "project-generic.noun", "project-build.noun")) return [];
  const [here, there] = [scene.sentence(work.token), scene.sentence(last.anchor)];
  const gap = here.index - there.index;
  if (gap < 1 || gap > 3 || here.block !== there.block || statesIn(context, work.token).length > 0) return [];
  const again = (parties: Draft["source"]) => parties.map((p) => understood(p, work.token, 1));
  const parts: Parts = last.mutual
    ? { builders: [], hosts: [], mutual: again(last.source), doubt: 0.5 }
    : { builders: again(last.source), hosts: again(last.target), mutual: null, doubt: 0.5 };
  const kind = last.details.kind as Work["kind"];
  return actsOf(scene, work)
    .filter((a) => a.main)
    .flatMap((act) => draftsOf(context, { ...work, kind }, act, parts));
}

/** "the joint Belarusian-Chinese industrial park", "the Jordan–Iraq pipeline project": works of two of which nothing is said but that they are. */
function standing(context: Context, work: Work): Draft[] {
  const { scene } = context;
  const act: Act = { deed: "be", anchor: work.token, act: predication(scene, work.token), main: true };
  const parts = partsOf(context, work, [act]);
  return parts?.mutual && parts.doubt < 1 ? draftsOf(context, work, act, { ...parts, doubt: parts.doubt + 1 }) : [];
}

function draftsOf(context: Context, work: Work, act: Act, parts: Parts): Draft[] {
  const { scene } = context;
  const stage = stageOf(scene, work, act);
  if (stage === null) return [];
  const base = {
    rule: `project/${act.deed}`,
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
  const words = (parties: Draft["source"]) => [act.anchor, ...work.chain, ...namedHere(scene, parties, work.token)];
  if (parts.mutual !== null)
    return [{ ...base, source: parts.mutual, target: [], mutual: true, words: words(parts.mutual) }];
  return parts.builders.flatMap((builder) =>
    parts.hosts
      .filter((host) => host.actor.id !== builder.actor.id)
      .map((host): Draft => ({ ...base, source: [builder], target: [host], words: words([builder, host]) })),
  );
}
