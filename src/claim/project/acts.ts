import { firstCase } from "../frame.js";
import { isPassive, type Predication, predication } from "../predication.js";
import type { Scene } from "../scene.js";
import type { Work } from "./works.js";

/** What is done about works. */
export type Deed =
  | "build"
  | "finish"
  | "start"
  | "run"
  | "fund"
  | "propose"
  | "agree"
  | "give"
  | "stop"
  | "link"
  | "be";

export interface Act {
  readonly deed: Deed;
  /** The token that tells the deed: a verb, or a noun of the work's chain. */
  readonly anchor: number;
  readonly act: Predication;
  /** Whether the deed is the main statement of its clause, not a participle or a relative clause of the work. */
  readonly main: boolean;
}

const VERBS: readonly (readonly [concept: string, deed: Deed])[] = [
  ["project-build.verb", "build"],
  ["project-finish.verb", "finish"],
  ["project-start.verb", "start"],
  ["project-run.verb", "run"],
  ["project-stop.verb", "stop"],
  ["project-fund.verb", "fund"],
  ["project-give.verb", "give"],
  ["project-propose.verb", "propose"],
];

/** All that a clause tells to be done about works: by the verbs above it, by its participles and relative clauses, by its nouns. */
export function actsOf(scene: Scene, work: Work): Act[] {
  const { tree } = scene;
  const found: Act[] = [];
  const top = work.chain.at(-1)!;
  const add = (deed: Deed | null, anchor: number, main: boolean) => {
    if (deed !== null && !found.some((a) => a.anchor === anchor))
      found.push({ deed, anchor, act: predication(scene, anchor), main });
  };
  const above = clauseVerb(scene, work, top);
  if (above !== null) for (const verb of above.verbs) add(mainDeed(scene, work, verb, above.relation), verb, true);
  for (const noun of sideHeads(scene, work)) {
    for (const child of tree.children(noun, "acl", "amod")) {
      if (!/^VB/.test(tree.token(child).xpos) || (tree.isA(child, "amod") && !isParticiple(scene, child))) continue;
      if (noun !== work.token && !work.chain.includes(noun) && tree.child(child, "obl:agent") === null) continue;
      for (const verb of [child, ...tree.children(child, "conj")]) add(sideDeed(scene, verb), verb, false);
    }
  }
  for (const verb of relatives(scene, work)) add(sideDeed(scene, verb), verb, false);
  const noun = nominalDeed(scene, work);
  if (noun !== null && !found.some((a) => a.main)) add(noun.deed, noun.token, true);
  return found;
}

/** The nominals whose participles and clauses speak of the work: its own, and a place in it ("two bridges over the Niger, financed by …"). */
function sideHeads(scene: Scene, work: Work): number[] {
  const own = [work.list[0] ?? work.token, ...work.chain, work.token];
  const places = scene.tree.children(work.token, "nmod").filter((t) => scene.name(t) !== null);
  return [...new Set([...own, ...places])];
}

/** The verb of a clause that begins right after a work ("the bridge over the river, | which both are building"), wherever the tree hangs it. */
function relatives(scene: Scene, work: Work): number[] {
  const { tree } = scene;
  const end = Math.max(...tree.phrase(work.token));
  const { to } = scene.sentence(work.token);
  for (let i = end + 1; i < Math.min(end + 4, to); i++) {
    if (!scene.is(i, "relative.pronoun") || !tree.isA(i, "obj", "obl", "nsubj:pass")) continue;
    return tree.token(tree.head(i)).upos === "VERB" ? [tree.head(i)] : [];
  }
  return [];
}

interface Above {
  readonly verbs: readonly number[];
  readonly relation: "subject" | "object" | "oblique";
}

/** The verb whose subject, object or complement the top of a work's chain is, with the verbs coordinated to it. */
function clauseVerb(scene: Scene, work: Work, top: number): Above | null {
  const { tree } = scene;
  let at = top === work.token ? (work.list[0] ?? top) : top;
  for (let step = 0; step < 6 && tree.isA(at, "conj", "appos", "nmod:unmarked") && tree.head(at) >= 0; step++) {
    if (tree.token(tree.head(at)).upos === "VERB") break;
    at = tree.head(at);
  }
  const head = tree.head(at);
  // "units are under construction"
  if (
    head >= 0 &&
    tree.isA(at, "nsubj") &&
    tree.child(head, "cop") !== null &&
    scene.is(head, "project-build.noun", "project-gift.noun")
  )
    return { verbs: [head], relation: "subject" };
  // "Work on the refinery has been | at a standstill"
  if (head >= 0 && tree.isA(at, "nsubj") && scene.is(head, "project-still.noun"))
    return { verbs: [head], relation: "subject" };
  // "is due | to be completed"
  if (head >= 0 && tree.isA(at, "nsubj") && scene.is(head, "imminent.word")) {
    const verb = tree.children(head, "advcl", "xcomp").find((t) => tree.token(t).upos === "VERB");
    return verb === undefined ? null : { verbs: [verb], relation: isPassive(scene, verb) ? "object" : "subject" };
  }
  if (head < 0 || !/^VB/.test(tree.token(head).xpos)) return null;
  // "Work on the road has begun": the tagger may take the first word for a verb.
  if (tree.isA(head, "nsubj") && scene.is(head, "project-carrier.noun") && tree.head(head) >= 0)
    return { verbs: [tree.head(head)], relation: "object" };
  // "Work on the road has stalled": or for an order.
  if (head === scene.sentence(head).from && scene.is(head, "project-carrier.noun")) {
    const verb = tree.children(head, "parataxis", "conj", "ccomp").find((t) => tree.token(t).upos === "VERB");
    return verb === undefined ? null : { verbs: [verb], relation: "subject" };
  }
  const passive = isPassive(scene, head) || tree.isA(at, "nsubj:pass");
  if (tree.isA(at, "nsubj", "nsubj:pass")) {
    const others = tree
      .children(head, "conj")
      .filter((t) => tree.token(t).upos === "VERB" && tree.child(t, "nsubj", "nsubj:pass") === null);
    return { verbs: [head, ...others], relation: passive ? "object" : "subject" };
  }
  if (tree.isA(at, "obj", "iobj")) {
    // "designed and built the reactor": the object stands with the last.
    return { verbs: [buildingVerb(scene, work, head)], relation: "object" };
  }
  // "handed | over a hospital", "switched | on a unit": an oblique without a marker of its own is the object.
  if (tree.isA(at, "obl") && (tree.child(at, "case") === null || scene.is(head, "project-switch.verb")))
    return { verbs: [head], relation: "object" };
  // "shall build, at equal cost, | a bridge": what was put in between may cost the verb its object.
  if (tree.isA(at, "parataxis", "dep", "appos") && at > head && tree.child(head, "obj", "nsubj:pass") === null)
    return { verbs: [head], relation: "object" };
  return tree.isA(at, "obl", "nmod", "xcomp") ? { verbs: [head], relation: "oblique" } : null;
}

/** Of "shall jointly build and maintain the bridge" the verb that tells a deed. */
function buildingVerb(scene: Scene, work: Work, verb: number): number {
  const { tree } = scene;
  const first = tree.head(verb);
  if (!tree.isA(verb, "conj") || tree.child(verb, "nsubj") !== null || tree.child(first, "obj") !== null) return verb;
  return mainDeed(scene, work, verb, "object") === null ? first : verb;
}

function mainDeed(scene: Scene, work: Work, verb: number, relation: Above["relation"]): Deed | null {
  const { tree } = scene;
  const built = work.chain.some((t) => scene.is(t, "project-build.noun", "project-start.noun", "project-finish.noun"));
  const on = tree.isA(topOf(work), "obl", "nmod") ? [tree.head(topOf(work))] : [];
  const worked = [...work.chain, ...on].some((t) => scene.is(t, "project-carrier.noun", "project-generic.noun"));
  const deal = work.chain.some((t) => scene.is(t, "project-deal.noun"));
  if (scene.is(verb, "project-hurt.verb") || isMeant(scene, verb) || isAccess(scene, work, verb)) return null;
  if (isPaid(scene, work, verb)) return null;
  const grounds = tree.children(verb, "obj", "nsubj:pass", "obl").some((t) => scene.is(t, "project-ground.noun"));
  if (scene.is(verb, "project-ground.verb") && (grounds || work.chain.some((t) => scene.is(t, "project-ground.noun"))))
    return "start";
  if (scene.is(verb, "project-prospect.verb") && scene.is(work.token, "project-mineral.noun")) return "run";
  if (relation === "subject") {
    // "has carried a million barrels a day": a line that is told to run.
    const ends = tree.children(work.token, "nmod").filter((t) => scene.is(firstCase(scene, t), "project-route.marker"));
    if (ends.length >= 2 && scene.is(verb, "project-carry.verb")) return "run";
    if (scene.is(verb, "project-still.noun")) return "stop";
    if (scene.is(verb, "project-gift.noun")) return "give";
    if (scene.is(verb, "project-build.noun")) return "build";
    if (scene.is(verb, "project-stop.verb")) return "stop";
    if (isBegun(scene, work, verb)) return "start";
    if (scene.is(verb, "project-finish.verb") && !built && !worked) return "finish";
    if (scene.is(verb, "project-run.verb")) return scene.is(verb, "project-link.verb") ? "link" : "run";
    if ((built || worked) && scene.is(verb, "project-start.verb")) return "start";
    if (scene.is(verb, "project-up.verb")) return "build";
    if (scene.is(verb, "project-link.verb")) return "link";
    const serves = tree.children(verb, "obl", "obj").some((t) => scene.is(t, "project-service.noun"));
    if (scene.is(verb, "project-enter.verb")) return serves ? "finish" : null;
    return scene.is(verb, "project-rise.verb") ? "finish" : null;
  }
  if (relation === "oblique") {
    // "cut the ribbon on the new wharf"
    if (tree.children(verb, "obj").some((t) => scene.is(t, "project-ribbon.noun"))) return "finish";
    if (scene.is(verb, "project-paid.verb")) return "fund";
    if (scene.is(verb, "project-stop.verb")) return "stop";
    if (scene.is(verb, "project-join.verb")) return built || worked || work.kind !== "other" ? "build" : null;
    if (scene.is(verb, "project-work.verb") && scene.is(firstCase(scene, topOf(work)), "project-work.marker"))
      return "build";
    const deed = tree.children(verb, "nsubj").some((t) => scene.is(t, "agree.noun", "intend.noun"));
    if (scene.is(verb, "project-foresee.verb")) return deed ? "agree" : null;
    const track =
      scene.is(work.token, "project-track.noun") &&
      tree.children(work.token, "amod", "compound", "nummod").length === 0;
    const concrete = work.kind !== "other" && !scene.is(work.token, "project-generic.noun") && !track;
    return scene.is(verb, "agree.verb") && (built || deal || concrete) ? "agree" : null;
  }
  if (deal && scene.is(verb, "project-win.verb", "sign.verb", "agree.verb")) return "agree";
  if (work.chain.some((t) => scene.is(t, "project-study.noun"))) return "propose";
  if (scene.is(verb, "project-stop.verb") && !work.chain.some((t) => scene.is(t, "project-money.noun"))) return "stop";
  if ((built || worked) && scene.is(verb, "project-resume.verb")) return "build";
  if (scene.is(verb, "project-start.verb") && (built || worked)) return "start";
  if ((built || worked) && scene.is(verb, "project-execute.verb")) return "build";
  const found = VERBS.find(([concept]) => scene.is(verb, concept))?.[1] ?? null;
  // "provided a loan for the construction of the road": money is given, not the road.
  if (work.chain.some((t) => scene.is(t, "project-money.noun")))
    return found === null || found === "stop" ? null : "fund";
  return found === "start" ? "finish" : found;
}

/** "The Development Road has started": a road begins with its works, a power plant with its power. */
function isBegun(scene: Scene, work: Work, verb: number): boolean {
  const ways: readonly Work["kind"][] = ["road", "railway", "tunnel", "bridge"];
  const bare = scene.tree.child(verb, "obj", "xcomp", "ccomp") === null;
  return (
    ways.includes(work.kind) && bare && scene.is(verb, "project-start.verb") && !scene.is(verb, "open-market.verb")
  );
}

function topOf(work: Work): number {
  return work.chain.at(-1)!;
}

/** "It was designed to irrigate 6,500 hectares": what works are for. */
function isMeant(scene: Scene, verb: number): boolean {
  return (
    scene.is(verb, "project-meant.verb") && isPassive(scene, verb) && scene.tree.child(verb, "xcomp", "advcl") !== null
  );
}

/** "open two land ports to lorries": who may enter, not what is built. */
function isAccess(scene: Scene, work: Work, verb: number): boolean {
  const { tree } = scene;
  if (!scene.is(verb, "open-market.verb")) return false;
  return [...tree.children(verb, "obl"), ...tree.children(work.token, "nmod")]
    .filter((t) => scene.name(t) === null)
    .some((t) => scene.is(tree.child(t, "case") ?? -1, "infinitive.mark") && !scene.is(t, "project-use.noun"));
}

/** "promised smelters $300 million": who gets the money, not what is built. */
function isPaid(scene: Scene, work: Work, verb: number): boolean {
  const { tree } = scene;
  if (!scene.is(verb, "project-propose.verb", "project-give.verb")) return false;
  const sums = scene.amounts(scene.sentence(verb)).map((a) => scene.headOf(a.span));
  return tree.children(verb, "obj", "iobj").some((t) => t !== topOf(work) && sums.includes(t));
}

function sideDeed(scene: Scene, verb: number): Deed | null {
  const { tree } = scene;
  if (scene.is(verb, "project-hurt.verb") || isMeant(scene, verb)) return null;
  const on = tree.children(verb, "obl").some((t) => scene.is(tree.child(t, "case") ?? -1, "project-work.marker"));
  if (scene.is(verb, "project-work.verb")) return on ? "build" : null;
  if (scene.is(verb, "project-led.verb") && !scene.is(verb, "project-build.verb")) return "fund";
  return VERBS.find(([concept]) => scene.is(verb, concept))?.[1] ?? null;
}

function isParticiple(scene: Scene, verb: number): boolean {
  return /past/.test(scene.form(verb)) || scene.tree.children(verb).some((t) => scene.name(t) !== null);
}

/** "the construction of the road", "the completion of the centre", "a feasibility study for a bridge": a deed told by a noun alone. */
function nominalDeed(scene: Scene, work: Work): { deed: Deed; token: number } | null {
  const at = (concept: string) => work.chain.find((t) => t !== work.token && scene.is(t, concept));
  const rows: readonly (readonly [string, Deed])[] = [
    ["project-study.noun", "propose"],
    ["project-deal.noun", "agree"],
    ["project-finish.noun", "finish"],
    ["project-start.noun", "start"],
    ["project-build.noun", "build"],
  ];
  for (const [concept, deed] of rows) {
    const token = at(concept);
    if (token !== undefined) return { deed, token };
  }
  // "American engineers are at work on the dams"
  const busy = at("project-work.verb");
  const copula = busy !== undefined && scene.tree.child(busy, "cop", "nsubj") !== null;
  return busy !== undefined && copula && scene.tree.child(busy, "case") !== null
    ? { deed: "build", token: busy }
    : null;
}
