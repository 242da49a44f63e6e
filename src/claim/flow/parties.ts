import { isCreditor } from "../../vocabulary/index.js";
import type { Context } from "../draft.js";
import { distinct } from "../frame.js";
import { type Party, partiesOf } from "../party.js";
import { type Argument, predication } from "../predication.js";
import type { Scene } from "../scene.js";
import { isAside } from "./aside.js";
import { isMisreadGift, misreadGiver } from "./deeds.js";
import { isEnd } from "./ends.js";
import { institutionTold, openedInstitute } from "./institutes.js";
import { partyAt, statesIn } from "./named.js";
import type { Told } from "./told.js";
import type { FlowWord } from "./words.js";

/** Between whom money flows. `doubt` counts what was filled in beyond the construction. */
export interface FlowParties {
  readonly givers: readonly Party[];
  readonly receivers: readonly Party[];
  readonly doubt: number;
}

/** Giver and receiver as the construction tells them. */
export function directed(context: Context, trigger: FlowWord): Told {
  const { scene, discourse } = context;
  const { tree } = scene;
  const institute = openedInstitute(scene, trigger.token);
  if (institute !== null) return institutionTold(context, trigger.token, institute);
  const act = predication(scene, trigger.verbal ? trigger.token : trigger.carrier);
  const verbAct =
    !trigger.verbal && tree.token(act.verb).upos === "VERB" && governs(scene, act.verb, trigger.carrier)
      ? predication(scene, act.verb)
      : null;
  const inner = trigger.token === trigger.carrier || trigger.verbal ? [] : predication(scene, trigger.token).arguments;
  const all = [...act.arguments, ...inner, ...nested(scene, trigger), ...(verbAct?.arguments ?? [])].filter(
    (a) => a.token !== trigger.carrier && !tree.isWithin(trigger.carrier, a.token),
  );
  const parties = (found: readonly Argument[]) => distinct(found.flatMap((a) => partiesOf(scene, discourse, a.token)));
  const verb = trigger.verbal ? trigger.token : act.verb;
  const receives = scene.is(verb, "receive.verb") && !(trigger.verbal && trigger.flow === "purchase");
  const told = all.filter((a) => a.role === "agent");
  const agents =
    told.length > 0 || !trigger.verbal
      ? told
      : [...agentsBeside(scene, all), ...misread(scene, trigger), ...behindMeans(scene, all)];
  const marked = (concept: string) =>
    all.filter((a) => a.role === "oblique" && scene.is(tree.child(a.token, "case") ?? -1, concept));
  const owners = all.filter((a) => a.role === "possessor" || a.role === "modifier");
  const from = parties(marked("origin.marker"));
  const to = parties([
    ...all.filter((a) => a.role === "recipient"),
    ...marked("beneficiary.marker"),
    ...(trigger.verbal || trigger.flow === "technical-assistance" ? marked("place.marker") : []),
  ]);
  const between = marked("between.marker").filter((a) => !scene.isTime(a.token) && !isEnd(scene, a.token));
  const partners = marked("partner.marker");
  if (trigger.flow === "purchase")
    return {
      givers: parties(agents),
      receivers:
        from.length > 0
          ? from
          : parties([...marked("belonging.marker"), ...owners, ...all.filter((a) => a.role === "patient")]),
      both: [],
    };
  const subjects = parties(agents);
  if (between.length > 0) return { givers: [], receivers: to, both: parties(between) };
  // "formed a joint venture with": who puts up the money is left open.
  if (scene.is(trigger.token, "venture.noun") && scene.is(verb, "establish.verb"))
    return { givers: [], receivers: to, both: distinct([...subjects, ...parties(partners)]) };
  // "Namibians went through training in China": who is trained receives, where he is trained gives.
  if (scene.is(trigger.token, "training.noun") && scene.is(verb, "undergo.verb") && subjects.length > 0) {
    const hosts = [...from, ...parties([...owners, ...marked("place.marker")])];
    return {
      givers: hosts.filter((h) => subjects.every((s) => s.actor.id !== h.actor.id)),
      receivers: subjects,
      both: [],
    };
  }
  if (receives) return { givers: from.length > 0 ? from : parties(owners), receivers: subjects, both: [] };
  if (scene.is(verb, "sign.verb") && !trigger.verbal) {
    const signers = distinct([...subjects, ...parties(partners), ...parties(owners)]);
    if (from.length > 0 && to.length > 0) return { givers: from, receivers: to, both: [] };
    // "Vientiane and Hanoi signed a Vietnamese grant": whose it is gives it.
    const owner = parties(owners);
    const partner = subjects.filter((p) => owner.every((o) => o.actor.id !== p.actor.id));
    if (owner.length === 1 && subjects.length === 2 && partner.length === 1)
      return { givers: owner, receivers: to.length > 0 ? to : partner, both: [] };
    return {
      givers: from,
      receivers: to,
      both:
        signers.length > 1
          ? signers
          : distinct([...signers, ...statesIn(context, trigger.token).filter((p) => !isAside(scene, p))]),
    };
  }
  const debtor =
    trigger.flow === "debt-relief"
      ? parties(all.filter((a) => a.role === "patient" || a.role === "possessor").concat(marked("belonging.marker")))
          .concat(
            // "$331 million that Mozambique owed it", "$580 million owed by Ukraine"
            tree
              .subtree(trigger.token)
              .flatMap((t) => (scene.is(t, "repay.verb") ? predication(scene, t).arguments : []))
              .filter((a) => a.role === "agent")
              .flatMap((a) => partiesOf(scene, discourse, a.token)),
          )
          .filter((p) => !subjects.some((s) => s.actor.id === p.actor.id))
      : [];
  const lenders = parties(owners);
  const foreign = lenders.some((l) => !subjects.some((x) => x.actor.id === l.actor.id));
  if (scene.is(verb, "cancel.verb", "suspend.verb") && trigger.flow !== "debt-relief" && foreign && subjects.length > 0)
    return { givers: lenders, receivers: to.length > 0 ? to : subjects, both: [] };
  const givers = from.length > 0 ? from : subjects.length > 0 && isGiving(scene, verb, trigger) ? subjects : lenders;
  // "Gabonese officers were trained in China": who is trained receives, where he is trained gives.
  if (trigger.verbal && scene.is(verb, "train.verb") && givers.length === 0) {
    const trained = parties(all.filter((a) => a.role === "patient"));
    const hosts = parties(marked("place.marker")).filter((p) => trained.every((t) => t.actor.id !== p.actor.id));
    if (trained.length > 0 && hosts.length > 0) return { givers: hosts, receivers: trained, both: [] };
  }
  const places = trigger.verbal
    ? all.filter((a) => a.role === "patient" || a.role === "oblique").flatMap((a) => hostOf(context, a.token))
    : [];
  // "lent Cabo Verde $11 million": the tree may take the one who gets a sum for its first word.
  const patients = all.filter((a) => a.role === "patient");
  const beside = patients
    .filter((a) => isSum(scene, a.token))
    .flatMap((a) => tree.children(a.token, "compound", "amod", "nmod").map((token) => ({ ...a, token })))
    .filter((a) => scene.name(a.token)?.value.naming === "name" && tree.marker(a.token) === "");
  const patientOwner = trigger.verbal
    ? parties([...beside, ...patients.filter((a) => !isSum(scene, a.token))]).filter(
        // "granted its ally a loan": the tree may take who receives for what is given.
        (p) => p.distance === 0 || (p.token >= 0 && isRelated(scene, p.token)),
      )
    : [];
  const others = (p: Party) => !givers.some((giver) => giver.actor.id === p.actor.id);
  const inOrder = [debtor, to, patientOwner, distinct(places).slice(0, 1)].find((list) => list.length > 0);
  const receivers = inOrder ?? afterwards(context, trigger).filter(others);
  return {
    givers: givers.length > 0 ? givers : parties(owners),
    receivers: receivers.filter((r) => !givers.some((g) => g.actor.id === r.actor.id)),
    both: [],
  };
}

/** "its ally", "his neighbour" */
function isRelated(scene: Scene, token: number): boolean {
  return scene.is(token, "relational.noun") && scene.tree.child(token, "nmod:poss") !== null;
}

/** "a pledge of €15 million from Ireland to Lebanon": what hangs on the sum inside a nominal, or on a name there, is told of the nominal. */
function nested(scene: Scene, trigger: FlowWord): Argument[] {
  const { tree } = scene;
  if (trigger.verbal) return [];
  const found: Argument[] = [];
  const walk = (at: number, depth: number) => {
    for (const child of tree.children(at, "nmod")) {
      const marker = tree.child(child, "case");
      if (depth > 0 && marker !== null && scene.is(marker, "origin.marker", "receiver.marker"))
        found.push({ role: "oblique", marker: tree.marker(child), token: child, distance: 0 });
      if (depth < 3 && (isSum(scene, child) || scene.name(child) !== null || scene.is(child, "promise.noun")))
        walk(child, depth + 1);
    }
  };
  walk(trigger.carrier, 0);
  return found;
}

function isSum(scene: Scene, token: number): boolean {
  return scene.amounts(scene.sentence(token)).some((amount) => scene.tokensIn(amount.span).includes(token));
}

/** "was granted $40 million by Kazakhstan": the tree may hang the doer on the sum. */
function agentsBeside(scene: Scene, all: readonly Argument[]): Argument[] {
  const { tree } = scene;
  return all
    .filter((a) => a.role === "patient")
    .flatMap((a) => tree.children(a.token, "nmod"))
    .filter((child) => scene.is(tree.child(child, "case") ?? -1, "agent.marker"))
    .map((token) => ({ role: "agent", marker: "", token, distance: 1 }));
}

/** "With Chinese assistance, a clinic was built": whose help it is does it. */
function behindMeans(scene: Scene, all: readonly Argument[]): Argument[] {
  return all
    .filter((a) => a.role === "oblique" && scene.is(scene.tree.child(a.token, "case") ?? -1, "means.marker"))
    .filter((a) => scene.is(a.token, "help.noun"))
    .flatMap((a) => predication(scene, a.token).arguments)
    .filter((a) => a.role === "possessor" || a.role === "modifier" || a.marker === "from")
    .map((a) => ({ ...a, role: "agent" as const, marker: "", distance: 1 }));
}

/** "The ambassador, Li Wei, donated hardware": who stands right before a verb that the tree took for an adjective. */
function misread(scene: Scene, trigger: FlowWord): Argument[] {
  const giver = isMisreadGift(scene, trigger.token) ? misreadGiver(scene, trigger.token) : null;
  return giver === null ? [] : [{ role: "agent", marker: "", token: giver, distance: 1 }];
}

/** Who is named after a verb of giving with "to", wherever the tree hangs it: "handed over to the government, represented by …, a set of pumps". */
function afterwards(context: Context, trigger: FlowWord): Party[] {
  const { scene, discourse } = context;
  const { tree } = scene;
  if (!trigger.verbal || !scene.is(trigger.token, "give.verb")) return [];
  const { to } = scene.sentence(trigger.token);
  for (let i = trigger.token + 1; i < to; i++) {
    if (tree.token(i).upos === "VERB" && tree.child(i, "nsubj") !== null) break;
    const marker = tree.child(i, "case");
    if (marker === null || marker < trigger.token || !scene.is(marker, "receiver.marker")) continue;
    const parties = partiesOf(scene, discourse, i);
    if (parties.length > 0) return parties;
    const host = hostOf(context, i);
    if (host.length > 0) return host.slice(0, 1);
  }
  return [];
}

export function isDefinite(scene: Scene, token: number): boolean {
  return scene.tree.children(token, "det").some((child) => scene.is(child, "definite.word"));
}

function isGiving(scene: Scene, verb: number, trigger: FlowWord): boolean {
  if (trigger.verbal || scene.is(verb, "give.verb", "support.verb", "pledge.verb", "agree.verb", "sign.verb"))
    return true;
  // "came forward with a pledge of $7 million"
  return scene.tree.isA(trigger.carrier, "obl") && scene.is(trigger.token, "promise.noun");
}

export function isLender(party: Party): boolean {
  return (
    party.agents.some((a) => a.actor.kind === "firm") ||
    (party.actor.kind === "organisation" && isCreditor(party.actor.id))
  );
}

/** The state of a place inside a nominal: "a hospital in Conakry". */
function hostOf(context: Context, token: number): Party[] {
  const { tree } = context.scene;
  const apart = (child: number) => tree.isA(child, "conj", "acl:relcl", "parataxis");
  return tree.subtree(token, apart).flatMap((t) => partyAt(context, t) ?? []);
}

function governs(scene: Scene, verb: number, noun: number): boolean {
  const { tree } = scene;
  let at = noun;
  while (tree.isA(at, "conj") && tree.head(at) >= 0) at = tree.head(at);
  return tree.head(at) === verb && tree.isA(at, "obj", "nsubj:pass", "obl", "nsubj", "iobj");
}

/** Sentences over which a flow told before goes on. */
const REACH = 3;

export function near(scene: Scene, before: number, token: number): boolean {
  // What another paragraph told goes on only where this one names no other state before.
  const here = scene.sentence(token);
  const elsewhere = scene.sentence(before).block !== here.block;
  const named = (k: number) =>
    scene
      .namesIn(scene.annotated.sentences[k]!.span)
      .some((name) => name.value.kind === "state" && name.value.naming !== "adjective");
  for (let k = here.index - 1; elsewhere && k >= 0 && scene.annotated.sentences[k]!.block === here.block; k--)
    if (named(k)) return false;
  return scene.sentence(token).index - scene.sentence(before).index <= REACH;
}
