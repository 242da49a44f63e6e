import { isCreditor } from "../../vocabulary/index.js";
import type { Context } from "../draft.js";
import { statesIn } from "../flow/index.js";
import { distinct, firstCase } from "../frame.js";
import { modality } from "../modality.js";
import { type Party, partiesOf } from "../party.js";
import type { Scene } from "../scene.js";
import { between } from "../stretch.js";
import type { Act } from "./acts.js";
import { isLine, openedTogether, routeOf } from "./crossings.js";
import { doers, takersOf } from "./doers.js";
import { hostsOf, sameClause, seatAt } from "./hosts.js";
import { regionOf, type Work } from "./works.js";

/** Who builds where. `mutual`: who builds together what is both's. */
export interface Parts {
  readonly builders: readonly Party[];
  readonly hosts: readonly Party[];
  readonly mutual: readonly Party[] | null;
  readonly doubt: number;
  /** How the parties were found, where the sentence does not tell them all. */
  readonly rule?: string;
}

/** The parts that states have in a work, from all that its sentence tells. Null where one state alone builds at home. */
export function partsOf(context: Context, work: Work, acts: readonly Act[]): Parts | null {
  const { scene } = context;
  const agents = distinct(acts.filter((a) => a.main).flatMap((a) => agentsOf(context, work, a)));
  // "a hall that India is paying for": who is named beside the work counts for more than who opens it.
  const told = acts
    .filter((a) => !a.main)
    .map((a) => ({ opens: a.deed === "finish" || a.deed === "start", who: agentsOf(context, work, a) }));
  const makers = told.filter((t) => !t.opens).flatMap((t) => t.who);
  const openers = told.filter((t) => t.opens).flatMap((t) => t.who);
  // "built by a Spanish consortium and opened by the presidents of Gambia and Senegal"
  const beside = makers.length > 0 ? makers : openers;
  const aided = acts.flatMap((a) => aidedBy(context, a));
  const helpers = distinct([...beside, ...helpersOf(context, work, acts), ...giversOf(context, work), ...aided]);
  const seats = hostsOf(context, work, acts, [...agents, ...helpers]);
  const award = takersOf(context, acts);
  if (award.builders.length > 0) return { ...award, mutual: null, doubt: 0.5 };
  const joint = isJoint(scene, work, acts);
  const joined = acts.filter((a) => a.main && a.deed === "link").flatMap((a) => linkedAt(context, a.anchor));
  // "The line, built by a Chinese firm, links Niger with Benin": on the land of both, by a third.
  const third = distinct(makers).filter((m) => joined.every((j) => j.actor.id !== m.actor.id));
  if (distinct(joined).length >= 2)
    return third.length > 0
      ? { builders: third, hosts: distinct(joined), mutual: null, doubt: 0.5 }
      : { builders: [], hosts: [], mutual: distinct(joined), doubt: 0.5 };
  const route = routeOf(context, work, acts);
  const onTheWay = (parties: readonly Party[]) => parties.every((p) => route.some((r) => r.actor.id === p.actor.id));
  if (route.length >= 2 && onTheWay([...agents, ...helpers]))
    return { builders: [], hosts: [], mutual: route, doubt: 0.5 };
  const ends = seats.filter((p) => scene.is(firstCase(scene, p.token), "project-end.marker"));
  const partner = scene.tree
    .children(work.token, "nmod")
    .filter((t) => scene.is(firstCase(scene, t), "partner.marker"))
    .flatMap((t) => seatAt(context, t));
  const company = withThem(context, acts, agents);
  if (company.length > 0 && exactHosts(seats, [...agents, ...company]).length > 0)
    return {
      builders: distinct([...agents, ...company]),
      hosts: exactHosts(seats, [...agents, ...company]),
      mutual: null,
      doubt: 0,
    };
  if (partner.length > 0 && agents.length > 0)
    return { builders: [], hosts: [], mutual: distinct([...agents, ...partner]), doubt: 0.5 };
  if (joint) {
    const all = distinct([...pairAt(context, work), ...agents, ...ends, ...seats]);
    const members = all.length >= 2 ? all : context.discourse.pair(work.token);
    return members.length >= 2 ? { builders: [], hosts: [], mutual: members, doubt: all.length >= 2 ? 0 : 1 } : null;
  }
  const other = (known: readonly Party[]) => (p: Party) => known.every((k) => k.actor.id !== p.actor.id);
  if (helpers.length > 0) {
    const hosts = seats.filter(other(helpers));
    const opened = makers.length > 0 ? distinct(openers).filter(other(helpers)) : [];
    const at = hosts.length > 0 ? hosts : opened.length > 0 ? opened : agents.filter(other(helpers));
    if (at.length > 0) return { builders: helpers, hosts: at, mutual: null, doubt: 0 };
    return abroad(context, work, helpers) ?? untold(helpers, []);
  }
  const strangers = agents.filter(other(seats));
  const lenders = agents.filter((p) => isCreditor(p.actor.id));
  const deal = acts.some(
    (a) =>
      a.deed === "agree" ||
      modality(scene, a.act).cues.has("agree.noun") ||
      modality(scene, a.act).cues.has("agree.verb"),
  );
  // "A's power company and B's builder signed an agreement to construct a plant": who builds is the one that does so abroad.
  if (deal && (seats.length === 0 || strangers.length === 0) && agents.length === 2 && lenders.length === 1)
    return { builders: lenders, hosts: agents.filter(other(lenders)), mutual: null, doubt: 0.5 };
  if (agents.length === 0 && acts.some((a) => a.deed === "agree")) return dealt(context, work, seats);
  if (agents.length === 0) {
    const named = pairAt(context, work);
    // "the A–B–C railway": a line may lie in more than two.
    if (isLine(work) && named.length > 2 && seats.every((seat) => named.some((p) => p.actor.id === seat.actor.id)))
      return { builders: [], hosts: [], mutual: named, doubt: 0.5 };
    const pair = distinct([...named, ...seats]);
    return pair.length === 2 && spans(context, work, pair)
      ? { builders: [], hosts: [], mutual: pair, doubt: 0.5 }
      : untold([], seats);
  }
  const neighbours = pairAt(context, work);
  const theirs = neighbours.length === 2 && agents.every((a) => neighbours.some((n) => n.actor.id === a.actor.id));
  if (theirs) return { builders: [], hosts: [], mutual: neighbours, doubt: 0.5 };
  if (seats.length > 0 && openedTogether(work, acts, agents, seats))
    return { builders: [], hosts: [], mutual: agents, doubt: 0.5 };
  if (seats.length > 0) {
    // "Estonia, Latvia and Lithuania are building a railway from Tallinn to the border"
    const own = seats.every((p) => scene.is(firstCase(scene, p.token), "project-end.marker"));
    if (own && agents.length >= 2 && strangers.length < agents.length)
      return { builders: [], hosts: [], mutual: distinct([...agents, ...seats]), doubt: 0.5 };
    if (strangers.length > 0) return { builders: strangers, hosts: seats, mutual: null, doubt: 0 };
    return agents.length >= 2 || (seats.length >= 2 && spans(context, work, seats))
      ? { builders: [], hosts: [], mutual: distinct([...agents, ...seats]), doubt: 0.5 }
      : // "It has also built the centre": a pronoun may well mean who built before.
        agents.every((p) => p.actor.text === null)
        ? untold([], seats)
        : null;
  }
  if (agents.length >= 2 && acts.some((a) => hires(scene, a))) return untold(agents, []);
  if (agents.length >= 2) {
    const firm = agents.filter((p) => p.agents.some((a) => a.actor.kind === "firm"));
    const rest = agents.filter(other(firm));
    return firm.length > 0 && rest.length > 0
      ? { builders: firm, hosts: rest, mutual: null, doubt: 0.5 }
      : { builders: [], hosts: [], mutual: agents, doubt: 0 };
  }
  return abroad(context, work, agents) ?? untold(agents, []);
}

/** "built by a consortium from Denmark and the Netherlands": contractors of several states build together, in the land of none. */
function hires(scene: Scene, act: Act): boolean {
  return act.act.arguments.some((a) => a.role === "agent" && scene.is(a.token, "project-worker.noun"));
}

/** What a sentence leaves open: the builders, the hosts or both. */
function untold(builders: readonly Party[], hosts: readonly Party[]): Parts {
  return { builders, hosts, mutual: null, doubt: 0 };
}

/** The host that the sentence leaves to be understood: the only other state named in it. */
function abroad(context: Context, work: Work, builders: readonly Party[]): Parts | null {
  const { scene } = context;
  if (work.kind === "other" && scene.is(work.token, "project-generic.noun")) return null;
  const others = statesIn(context, work.token).filter(
    (p) =>
      p.actor.kind === "state" &&
      sameClause(scene, p.token, work.token) &&
      !scene.is(firstCase(scene, p.token), "agent.marker") &&
      !/adjective|people/.test(scene.name(p.token)?.value.naming ?? "") &&
      builders.every((b) => b.actor.id !== p.actor.id),
  );
  return others.length === 1 ? { builders, hosts: others, mutual: null, doubt: 1 } : null;
}

/** "agreements were signed on the construction of …": between the two of whom the text speaks, who builds being the one that lends to others. */
function dealt(context: Context, work: Work, seats: readonly Party[]): Parts | null {
  const pair = context.discourse.pair(work.token);
  const builders = pair.filter((p) => isCreditor(p.actor.id));
  const hosts = pair.filter((p) => !isCreditor(p.actor.id));
  if (builders.length !== 1 || hosts.length !== 1) return null;
  const foreign = seats.some((s) => pair.every((p) => p.actor.id !== s.actor.id));
  return foreign ? null : { builders, hosts, mutual: null, doubt: 0.5 };
}

/** Two ends of one work, two neighbours that share it: "from A to B", "between A and B", "the A–B pipeline". */
function spans(context: Context, work: Work, pair: readonly Party[]): boolean {
  const { scene } = context;
  if (pairAt(context, work).length >= 2) return true;
  return pair.every((p) => scene.is(firstCase(scene, p.token), "project-end.marker"));
}

/** Both states of "a gas interconnector between A and B", "the A–B oil pipeline", "their border" left aside. */
function pairAt(context: Context, work: Work): Party[] {
  const { scene, discourse } = context;
  const { tree } = scene;
  const near = [work.token, ...work.chain.filter((t) => t !== work.token)].flatMap((noun) => {
    // "the Turkey–Iraq Development Road": the tree may hang the two on a word of the name.
    const words = tree.children(noun, "amod", "compound");
    const nested = words
      .filter((t) => scene.name(t)?.value.kind === "place")
      .flatMap((t) => tree.children(t, "compound"));
    const adjectives = [...words, ...nested].filter((t) => scene.name(t) !== null);
    const dyad = adjectives.flatMap((t) => partiesOf(scene, discourse, t));
    if (distinct(dyad).length >= 2) return dyad;
    const linked = linkedBy(context, noun);
    if (linked.length >= 2) return linked;
    return tree
      .children(noun, "nmod")
      .filter((t) => scene.is(firstCase(scene, t), "between.marker"))
      .flatMap((t) => tree.coordinated(t).flatMap((c) => seatAt(context, c)));
  });
  const pair = distinct(near);
  // "a bridge between Peru and Chile opens": the tree may take the second for the subject.
  return pair.length >= 2 ? pair : between(context, work.token);
}

/** "the railway linking our countries with Afghanistan" */
function linkedBy(context: Context, noun: number): Party[] {
  const { scene } = context;
  const links = scene.tree
    .children(noun, "acl")
    .filter((t) => scene.is(t, "project-link.verb") && scene.form(t) !== "past-participle");
  return distinct(links.flatMap((t) => linkedAt(context, t)));
}

/** Whom a verb of linking links: its object and those with whom. */
function linkedAt(context: Context, verb: number): Party[] {
  const { scene, discourse } = context;
  const { tree } = scene;
  const ends = tree
    .children(verb, "obj", "obl")
    .filter((t) => tree.isA(t, "obj") || scene.is(firstCase(scene, t), "partner.marker", "infinitive.mark"));
  return ends
    .flatMap((t) => tree.coordinated(t))
    .flatMap((t) => (scene.name(t) ? seatAt(context, t) : partiesOf(scene, discourse, t)));
}

function isJoint(scene: Scene, work: Work, acts: readonly Act[]): boolean {
  const { tree } = scene;
  const words = work.chain
    .flatMap((t) => tree.children(t, "amod", "compound", "appos"))
    .flatMap((t) => [t, ...tree.children(t, "amod")]);
  const adverbs = acts
    .flatMap((a) => tree.children(a.anchor, "advmod", "obl"))
    .filter((t) => tree.token(t).upos !== "NOUN");
  return [...words, ...adverbs].some((t) => scene.is(t, "project-joint.word"));
}

/** Those who do it: subjects, "by …", possessors of "construction". */
function agentsOf(context: Context, work: Work, act: Act): Party[] {
  const { scene } = context;
  const { tree } = scene;
  const roles = act.act.arguments.filter((a) => {
    if (
      work.chain.includes(a.token) ||
      (tree.isWithin(a.token, work.token) && act.main && tree.token(act.anchor).upos === "VERB")
    )
      return false;
    if (a.role === "agent") return true;
    if (a.role === "possessor")
      return scene.is(tree.head(a.token), "project-build.noun", "project-finish.noun", "project-run.verb");
    // "The airport is an American undertaking"
    if (a.role === "modifier" && a.marker === "" && scene.is(act.anchor, "project-gift.noun")) return true;
    const given = scene.is(act.anchor, "project-gift.noun") ? ["doer.marker", "origin.marker"] : ["agent.marker"];
    return a.role === "oblique" && scene.is(firstCase(scene, a.token), ...given);
  });
  // "joined the networks of A and B"
  const joined =
    act.deed === "link"
      ? act.act.arguments
          .filter((a) => a.role === "patient" && a.token !== work.token)
          .flatMap((a) => tree.subtree(a.token))
      : [];
  const linked = joined.filter((t) => scene.name(t) !== null && !tree.isA(t, "conj"));
  const nominal = work.chain
    .filter((t) => t !== work.token)
    .flatMap((t) => [
      ...(scene.is(t, "project-build.noun", "project-finish.noun") ? tree.children(t, "nmod:poss") : []),
      ...tree
        .children(t, "nmod")
        .filter((c) =>
          scene.is(
            firstCase(scene, c),
            "agent.marker",
            ...(scene.is(t, "project-deal.noun") ? ["partner.marker"] : []),
          ),
        ),
    ]);
  const found = [...roles.map((a) => a.token), ...nominal, ...linked, ...adjoining(scene, act)].flatMap((t) =>
    doers(context, t),
  );
  if (found.length > 0) return found;
  const by = work.chain
    .flatMap((t) => regionOf(scene, work, t))
    .filter((t) => scene.is(firstCase(scene, t), "agent.marker"));
  const later = by.flatMap((t) => doers(context, t));
  if (later.length > 0 || !act.main) return later;
  return lostSubject(scene, act).flatMap((t) => doers(context, t));
}

/** "Turkish-built", "Rosatom-led": the name before a participle. */
function adjoining(scene: Scene, act: Act): number[] {
  const { tree } = scene;
  if (act.main || !tree.isA(act.anchor, "amod", "compound")) return [];
  const before = act.anchor - 2;
  const hyphened = scene.is(act.anchor - 1, "hyphen.mark") && scene.name(before) !== null ? [before] : [];
  return [
    ...new Set([...hyphened, ...tree.children(act.anchor).filter((t) => t < act.anchor && scene.name(t) !== null)]),
  ];
}

/** The subject that the tree lost: "China | to build a port", "France | plans to lay a cable", "Eximbank and Congo | signed contracts". */
function lostSubject(scene: Scene, act: Act): number[] {
  const { tree } = scene;
  const chain = [act.act.verb, ...tree.ancestors(act.act.verb).filter((t) => tree.token(t).upos === "VERB")];
  if (chain.some((t) => tree.child(t, "nsubj", "nsubj:pass") !== null)) return [];
  const head = tree.head(act.act.verb);
  if (head >= 0 && tree.isA(act.act.verb, "acl") && scene.name(head) !== null) return [head];
  const outer = chain.flatMap((t) => tree.children(t, "nsubj:outer"));
  if (outer.length > 0) return outer;
  const { from } = scene.sentence(act.anchor);
  if (act.deed === "agree")
    return Array.from({ length: act.anchor - from }, (_, k) => from + k).filter(
      (t) => scene.name(t) !== null && scene.headOf(scene.name(t)!.span) === t,
    );
  const first = Math.min(...chain);
  for (let t = first - 1; t >= from && first - t <= 3; t--)
    if (scene.name(t) !== null) return [scene.headOf(scene.name(t)!.span) ?? t];
  return [];
}

/** "Iran helped Venezuela to restart its refinery", "thanked Japan for completing the line": who helped, who was thanked. */
function aidedBy(context: Context, act: Act): Party[] {
  const { scene } = context;
  const { tree } = scene;
  const head = tree.head(act.act.verb);
  if (head < 0 || !tree.isA(act.act.verb, "xcomp", "advcl", "ccomp", "obl", "acl")) return [];
  // "hired the American contractor Bechtel to build": who is hired builds.
  if (scene.is(head, "project-hire.verb")) return tree.children(head, "obj").flatMap((t) => doers(context, t));
  const hired = tree.isA(head, "obj") && scene.is(tree.head(head), "project-hire.verb");
  if (hired && tree.isA(act.act.verb, "acl")) return doers(context, head);
  if (scene.is(head, "project-help.verb") && tree.child(head, "obj") !== null)
    return tree.children(head, "nsubj").flatMap((t) => doers(context, t));
  if (scene.is(head, "project-thank.verb") && tree.isA(act.act.verb, "advcl", "obl"))
    return tree.children(head, "obj").flatMap((t) => doers(context, t));
  return [];
}

/** "builds the plant in Ethiopia together with Salini of Italy": who builds beside those who do. */
function withThem(context: Context, acts: readonly Act[], agents: readonly Party[]): Party[] {
  const { scene } = context;
  const { tree } = scene;
  return acts
    .flatMap((a) => tree.children(a.anchor, "obl"))
    .filter((t) => scene.is(firstCase(scene, t), "partner.marker") || scene.is(t - 1, "partner.marker"))
    .filter((t) => !scene.is(t, "project-help.noun"))
    .flatMap((t) => doers(context, t))
    .filter((p) => agents.every((a) => a.actor.id !== p.actor.id));
}

function exactHosts(seats: readonly Party[], builders: readonly Party[]): Party[] {
  return seats.filter((s) => builders.every((b) => b.actor.id !== s.actor.id));
}

/** "with Soviet help", "with equipment supplied by Austria", "under a loan from Japan": whose means it is built with. */
function helpersOf(context: Context, work: Work, acts: readonly Act[]): Party[] {
  const { scene, discourse } = context;
  const { tree } = scene;
  const based = tree.children(work.token, "acl");
  const tops = [...new Set([...acts.map((a) => a.act.verb), ...acts.map((a) => a.anchor), ...work.chain, ...based])];
  const helps = tops
    .flatMap((t) => tree.children(t, "obl", "nmod", "advmod"))
    .filter((t) => scene.is(t, "project-help.noun") && scene.is(firstCase(scene, t), "project-help.marker"));
  return helps.flatMap((t) => {
    const by = tree.children(t, "acl").flatMap((c) => tree.children(c, "obl"));
    const from = tree.children(t, "nmod").filter((c) => scene.is(firstCase(scene, c), "origin.marker", "doer.marker"));
    const own = tree.children(t, "nmod:poss", "amod", "compound");
    return [...own, ...from, ...by]
      .filter((c) => scene.name(c) !== null || tree.isA(c, "nmod:poss"))
      .flatMap((c) => partiesOf(scene, discourse, c));
  });
}

/** "a courthouse, a gift of Canberra". */
function giversOf(context: Context, work: Work): Party[] {
  const { scene, discourse } = context;
  const { tree } = scene;
  return tree
    .children(work.token, "appos")
    .filter((t) => scene.is(t, "project-gift.noun"))
    .flatMap((t) => tree.children(t, "nmod", "nmod:poss"))
    .filter((t) => scene.name(t) !== null)
    .flatMap((t) => partiesOf(scene, discourse, t));
}
