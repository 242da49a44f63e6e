import type { Derived, Name } from "../annotation/index.js";
import { isCreditor } from "../vocabulary/index.js";
import type { Context, Draft } from "./draft.js";
import type { FlowWord } from "./flow-words.js";
import { type Party, partiesOf, partyOfName, partyOfState, understood } from "./party.js";
import { type Argument, predication } from "./predication.js";
import type { Scene } from "./scene.js";

/** Between whom money flows. `doubt` counts what was filled in beyond the construction. */
export interface FlowParties {
  readonly givers: readonly Party[];
  readonly receivers: readonly Party[];
  readonly doubt: number;
}

/** What a construction tells of giver and receiver; `both` are parties to a deal whose direction it leaves open. */
export interface Told {
  readonly givers: readonly Party[];
  readonly receivers: readonly Party[];
  readonly both: readonly Party[];
}

/** Giver and receiver as the construction tells them. */
export function directed(context: Context, trigger: FlowWord): Told {
  const { scene, discourse } = context;
  const { tree } = scene;
  const act = predication(scene, trigger.verbal ? trigger.token : trigger.carrier);
  const verbAct =
    !trigger.verbal && tree.token(act.verb).upos === "VERB" && governs(scene, act.verb, trigger.carrier)
      ? predication(scene, act.verb)
      : null;
  const inner = trigger.token === trigger.carrier || trigger.verbal ? [] : predication(scene, trigger.token).arguments;
  const all = [...act.arguments, ...inner, ...(verbAct?.arguments ?? [])].filter(
    (a) => a.token !== trigger.carrier && !tree.isWithin(trigger.carrier, a.token),
  );
  const parties = (found: readonly Argument[]) =>
    distinct(found.flatMap((a) => institution(context, a.token) ?? partiesOf(scene, discourse, a.token)));
  const verb = trigger.verbal ? trigger.token : act.verb;
  const receives = scene.is(verb, "receive.verb") && !(trigger.verbal && trigger.flow === "purchase");
  const told = all.filter((a) => a.role === "agent");
  const agents = told.length > 0 || !trigger.verbal ? told : agentsBeside(scene, all);
  const marked = (concept: string) =>
    all.filter((a) => a.role === "oblique" && scene.is(tree.child(a.token, "case") ?? -1, concept));
  const owners = all.filter((a) => a.role === "possessor" || a.role === "modifier");
  const from = parties(marked("origin.marker"));
  const to = parties([
    ...all.filter((a) => a.role === "recipient"),
    ...marked("beneficiary.marker"),
    ...(trigger.verbal || trigger.flow === "technical-assistance" ? marked("place.marker") : []),
  ]);
  const between = marked("between.marker");
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
  if (receives) return { givers: from.length > 0 ? from : parties(owners), receivers: subjects, both: [] };
  if (scene.is(verb, "sign.verb") && !trigger.verbal) {
    const signers = distinct([...subjects, ...parties(partners), ...parties(owners)]);
    if (from.length > 0 && to.length > 0) return { givers: from, receivers: to, both: [] };
    return {
      givers: from,
      receivers: to,
      both: signers.length > 1 ? signers : distinct([...signers, ...statesIn(context, trigger.token)]),
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
  const places = trigger.verbal
    ? all.filter((a) => a.role === "patient" || a.role === "oblique").flatMap((a) => hostOf(context, a.token))
    : [];
  const patientOwner = trigger.verbal
    ? parties(all.filter((a) => a.role === "patient" && !isSum(scene, a.token))).filter((p) => p.distance === 0)
    : [];
  const receivers =
    debtor.length > 0
      ? debtor
      : to.length > 0
        ? to
        : patientOwner.length > 0
          ? patientOwner
          : distinct(places).slice(0, 1);
  return {
    givers: givers.length > 0 ? givers : parties(owners),
    receivers: receivers.filter((r) => !givers.some((g) => g.actor.id === r.actor.id)),
    both: [],
  };
}

/** Fills in what the construction leaves open, from the sentence, the flow told before, and what the document is about. Each step is a doubt. */
export function complete(
  context: Context,
  trigger: FlowWord,
  told: Told,
  previous: Draft | null,
  hasAmount: boolean,
): FlowParties | null {
  const { scene } = context;
  let { givers, receivers } = told;
  if (givers.length === 0 && hasOtherDoer(scene, trigger)) return null;
  let doubt = 0;
  const others = (known: Party) => (p: Party) => p.actor.id !== known.actor.id;
  const sides = told.both.length >= 2 ? told.both : receivers.length === 0 && givers.length === 2 ? givers : [];
  if (sides.length >= 2 && (givers.length === 0 || receivers.length === 0)) {
    // A deal of two, or two who "agreed to lend" to one of them: the lender is the one who usually is.
    const lender =
      (sides === told.both ? givers[0] : undefined) ?? [...sides].sort((a, b) => lending(b) - lending(a))[0]!;
    const left = receivers.filter(others(lender));
    if (sides === told.both || lending(lender) > 0) {
      givers = [lender];
      receivers = left.length > 0 ? left : sides.filter(others(lender)).slice(0, 1);
      doubt += 1;
    }
  }
  // "offered Mauritania aid to the African nation": what only a role noun tells gives way to the names of the sentence.
  if (givers.length === 0 && receivers.length > 0 && receivers.every((p) => p.distance > 0 && p.actor.text === null))
    receivers = [];
  const sentence = statesIn(context, trigger.token).filter((p) => !isBusy(scene, p, trigger));
  const notIn = (known: readonly Party[]) => (p: Party) => !known.some((k) => k.actor.id === p.actor.id);
  if (givers.length === 0) {
    const candidates = sentence.filter(notIn(receivers));
    const found = candidates.find((p) => isLender(p)) ?? candidates.find((p) => isCreditor(p.actor.id));
    if (found) {
      givers = [found];
      doubt += 1;
    } else if (previous && near(scene, previous.anchor, trigger.token) && previous.source.every(notIn(receivers))) {
      givers = previous.source.map((p) => understood(p, trigger.token, 1));
      doubt += 1.5;
    }
  }
  if (receivers.length === 0 && givers.length > 0) {
    const weight = new Map(context.discourse.focus().map((f) => [f.party.actor.id, f.count]));
    const heavier = (a: Party, b: Party) => (weight.get(b.actor.id) ?? 0) - (weight.get(a.actor.id) ?? 0);
    const candidates = sentence
      .filter(notIn(givers))
      .filter(
        (p) =>
          p.actor.kind === "state" &&
          (trigger.flow === "investment" ||
            !isCreditor(p.actor.id) ||
            isInside(scene, p, trigger) ||
            givers.every((g) => !isCreditor(g.actor.id))),
      );
    if (candidates.length > 0) {
      const best = [...candidates].sort((a, b) => heavier(a, b) || b.token - a.token)[0]!;
      receivers = candidates.filter((p) => p.token === best.token);
      doubt += 1;
    } else if (previous && near(scene, previous.anchor, trigger.token) && previous.target.every(notIn(givers))) {
      receivers = previous.target.map((p) => understood(p, trigger.token, 1));
      doubt += 1.5;
    } else if (hasAmount || (GIFTS.has(trigger.flow) && scene.tree.child(trigger.carrier, "det", "nummod") !== null)) {
      // Of those named so far the one that the paragraph, then the text, is about.
      const topics = context.discourse
        .recent(trigger.token)
        .filter((p) => p.actor.kind === "state" && notIn(givers)(p) && !isCreditor(p.actor.id))
        .sort(heavier);
      const { block } = scene.sentence(trigger.token);
      const topic = topics.find((p) => p.token >= 0 && scene.sentence(p.token).block === block) ?? topics[0];
      if (topic && givers.some((g) => isCreditor(g.actor.id))) {
        receivers = [understood(topic, trigger.token, 1)];
        doubt += 2;
      }
    }
  }
  if (givers.length === 0 && receivers.length === 0 && hasAmount && isTakenUp(scene, trigger)) {
    // "The two signed an accord. The aid amounts to 25 million yuan."
    const recent = context.discourse
      .recent(trigger.token)
      .filter((p) => p.actor.kind === "state")
      .slice(0, 2);
    const giver = recent.find((p) => isCreditor(p.actor.id));
    const receiver = recent.find((p) => p !== giver);
    if (giver && receiver && !isCreditor(receiver.actor.id)) {
      givers = [understood(giver, trigger.token, 1)];
      receivers = [understood(receiver, trigger.token, 1)];
      doubt += 2.5;
    }
  }
  // "Ambassador Gao donated 200 flags to the school": who is meant are the two that the text is about.
  if ((givers.length === 0 || receivers.length === 0) && isGift(context, trigger, hasAmount)) {
    const two = principals(context);
    const giver =
      givers[0] ??
      (receivers.length > 0 ? mainGiver(context) : undefined) ??
      (two && receivers.every((r) => r.actor.id !== two.giver.actor.id) ? two.giver : undefined);
    const receiver = receivers[0] ?? (two && giver?.actor.id === two.giver.actor.id ? two.receiver : undefined);
    if (giver && receiver && giver.actor.id !== receiver.actor.id) {
      if (givers.length === 0) givers = [understood(giver, trigger.token, 1)];
      if (receivers.length === 0) receivers = [understood(receiver, trigger.token, 1)];
      doubt += 2;
    }
  }
  // Another state in the sentence, whatever it does there, keeps a third from being brought in.
  if (givers.length === 0 && receivers.length > 0 && hasAmount && sentence.filter(notIn(receivers)).length === 0) {
    const weights = new Map(context.discourse.focus().map((f) => [f.party.actor.id, f.count]));
    const topic = context.discourse
      .recent(trigger.token)
      .filter((p) => isCreditor(p.actor.id) && notIn(receivers)(p))
      .sort((a, b) => (weights.get(b.actor.id) ?? 0) - (weights.get(a.actor.id) ?? 0))[0];
    if (topic) {
      givers = [understood(topic, trigger.token, 1)];
      doubt += 2;
    }
  }
  if (givers.length === 0 || receivers.length === 0) return null;
  // Where the words leave the direction open, money rather flows from those who usually lend.
  const inferred = doubt > 0 || givers.some((g) => g.distance > 0);
  const backwards = receivers.every((p) => isCreditor(p.actor.id)) && givers.every((p) => !isCreditor(p.actor.id));
  if (inferred && backwards && trigger.flow !== "purchase" && trigger.flow !== "investment")
    [givers, receivers, doubt] = [receivers, givers, doubt + 0.5];
  return { givers, receivers, doubt };
}

/** Flows that name a giver's act so plainly that the state spoken of before may be taken for the receiver. */
const GIFTS: ReadonlySet<string> = new Set(["loan", "grant", "credit-line", "technical-assistance", "debt-relief"]);

/** Whether the words tell of giving so plainly that giver and receiver may be filled in from what the text is about. */
function isGift(context: Context, trigger: FlowWord, hasAmount: boolean): boolean {
  const { scene } = context;
  if (statesIn(context, trigger.token).length > 1 || trigger.flow === "purchase") return false;
  if (trigger.verbal) return hasAmount || scene.is(trigger.token, "transfer.verb", "grant.verb", "fund.verb");
  return hasAmount || GIFTS.has(trigger.flow);
}

/** "A consortium of local banks lent …": somebody who is no party does it. An official or a body may still be one's whose state the text tells. */
function hasOtherDoer(scene: Scene, trigger: FlowWord): boolean {
  if (!trigger.verbal) return false;
  return predication(scene, trigger.token).arguments.some(
    (a) =>
      a.role === "agent" &&
      a.distance === 0 &&
      scene.tree.token(a.token).upos === "NOUN" &&
      scene.name(a.token) === null &&
      !scene.is(a.token, "office.noun", "body.noun", "country.noun", "agreement.noun", "project.noun", "pair.noun") &&
      scene.tree.child(a.token, "det") !== null &&
      !isDefinite(scene, a.token),
  );
}

/** Whether a party stands in the clause of the flow itself. */
function isInside(scene: Scene, party: Party, trigger: FlowWord): boolean {
  return scene.tree.isWithin(party.token, trigger.verbal ? trigger.token : trigger.carrier);
}

/** The one of whom a text speaks most that usually gives, where no other is near. */
function mainGiver(context: Context): Party | undefined {
  const all = context.discourse.focus().filter(({ party }) => isCreditor(party.actor.id));
  const [first, second] = all;
  return first !== undefined && (second === undefined || second.count * 2 <= first.count) ? first.party : undefined;
}

/** The two that a text is about, where one of them usually gives and the other does not: no third state is named as often. */
function principals(context: Context): { giver: Party; receiver: Party } | null {
  const all = context.discourse.focus().filter(({ party }) => party.actor.kind === "state");
  const giver = all.find(({ party }) => isCreditor(party.actor.id));
  const [receiver, rival] = all.filter(({ party }) => !isCreditor(party.actor.id));
  if (giver === undefined || receiver === undefined || (receiver.count < 2 && all.length > 2)) return null;
  if (rival !== undefined && rival.count * 2 > receiver.count) return null;
  const other = all.find((each) => each !== giver && isCreditor(each.party.actor.id));
  return other !== undefined && other.count * 2 > giver.count ? null : { giver: giver.party, receiver: receiver.party };
}

/**
 * Whether a party does something else in the sentence: "a plant that a Korean firm builds", "Japan gave $7 million and Denmark pledged …". What it says or
 * agrees to that leads to the flow is no other thing.
 */
function isBusy(scene: Scene, party: Party, trigger: FlowWord): boolean {
  const { tree } = scene;
  const subject = [party.token, ...tree.ancestors(party.token)].find((i) => tree.isA(i, "nsubj", "nsubj:pass"));
  if (subject === undefined) return false;
  const verb = tree.head(subject);
  if (verb < 0 || tree.isWithin(trigger.token, verb)) return false;
  // The clause of a relative pronoun or of a second main verb, with a subject of its own.
  return (
    tree.isA(verb, "acl", "conj", "parataxis", "advcl") &&
    tree.token(verb).upos === "VERB" &&
    !scene.is(verb, "sign.verb", "agree.verb") &&
    // "the loan that China granted"
    !(scene.is(verb, "give.verb", "receive.verb") && tree.isWithin(verb, trigger.carrier))
  );
}

/** "The aid", "this project": a noun that takes up what was spoken of. */
function isTakenUp(scene: Scene, trigger: FlowWord): boolean {
  return scene.tree.children(trigger.carrier, "det").some((child) => scene.is(child, "definite.word"));
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

/** "the Bank": the bank between states that was named last. */
function institution(context: Context, token: number): Party[] | null {
  const { scene, discourse } = context;
  if (!scene.is(token, "bank.noun") || scene.name(token) !== null || !isDefinite(scene, token)) return null;
  const bank = discourse.recent(token).find((p) => p.actor.kind === "organisation" && isLender(p));
  const firm = discourse.recent(token).some((p) => p.actor.kind === "state" && isLender(p));
  return bank === undefined || firm ? null : [understood(bank, token, 1)];
}

function isDefinite(scene: Scene, token: number): boolean {
  return scene.tree.children(token, "det").some((child) => scene.is(child, "definite.word"));
}

function isGiving(scene: Scene, verb: number, trigger: FlowWord): boolean {
  return trigger.verbal || scene.is(verb, "give.verb", "support.verb", "pledge.verb", "agree.verb", "sign.verb");
}

/** How likely a party is to be the one who lends: creditors first, among them banks and funds. */
function lending(party: Party): number {
  return (isCreditor(party.actor.id) ? 2 : 0) + (isLender(party) ? 1 : 0);
}

function isLender(party: Party): boolean {
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

/**
 * The parties named in a sentence, in text order, each once: by themselves, by a place of theirs, inside another's name ("China's ambassador to
 * Kenya"), or as "these countries".
 */
export function statesIn(context: Context, token: number): Party[] {
  const { scene, discourse } = context;
  const { span, to } = scene.sentence(token);
  const found = scene.namesIn(span).flatMap((name) => {
    const head = scene.headOf(name.span);
    return head === null || isDateline(scene, name)
      ? []
      : [...(partyAt(context, head) ?? partiesOf(scene, discourse, head)), ...hostsNamed(context, name, head)];
  });
  for (let i = token + 1; i < to; i++) {
    const pointing = scene.tree.children(i).some((child) => scene.is(child, "demonstrative.plural", "both.word"));
    if (pointing && scene.is(i, "country.noun")) found.push(...partiesOf(scene, discourse, i));
  }
  return distinct(found);
}

/** "Beijing – The Board …", "LUSAKA, Oct 8 - …": where a report was written is no party. */
function isDateline(scene: Scene, name: Derived<Name>): boolean {
  const tokens = scene.tokensIn(name.span);
  const first = tokens[0];
  if (first === undefined || name.value.naming !== "capital" || first !== scene.sentence(first).from) return false;
  for (let i = first; i < first + 7 && i < scene.sentence(first).to; i++) {
    if (scene.is(i, "hyphen.mark")) return true;
    if (scene.tree.token(i).upos === "VERB") return false;
  }
  return false;
}

/** The states inside a name: the host in "the embassy in Kenya". */
function hostsNamed(context: Context, name: Derived<Name>, head: number): Party[] {
  const inside = (derived: Derived<unknown>): Derived<Name>[] =>
    derived.parts.flatMap((part) => [...(isState(part) ? [part] : []), ...inside(part)]);
  return inside(name).flatMap((part) => partyOfName(part, head, context.scene.document.text) ?? []);
}

function isState(part: Derived<unknown>): part is Derived<Name> {
  return typeof part.value === "object" && part.value !== null && "kind" in part.value && part.value.kind === "state";
}

/** A place counts for its state here: money for "a hospital in Benin City" goes to Nigeria. */
function partyAt(context: Context, token: number): Party[] | null {
  const name = context.scene.name(token);
  if (name?.value.kind !== "place" || name.value.state === undefined) return null;
  return [partyOfState(name.value.state, token, name.value.name, name)];
}

function governs(scene: Scene, verb: number, noun: number): boolean {
  const { tree } = scene;
  let at = noun;
  while (tree.isA(at, "conj") && tree.head(at) >= 0) at = tree.head(at);
  return tree.head(at) === verb && tree.isA(at, "obj", "nsubj:pass", "obl", "nsubj", "iobj");
}

function distinct(parties: readonly Party[]): Party[] {
  return parties.filter((p, i) => parties.findIndex((q) => q.actor.id === p.actor.id) === i);
}

/** Sentences over which a flow told before goes on. */
const REACH = 3;

export function near(scene: Scene, before: number, token: number): boolean {
  return scene.sentence(token).index - scene.sentence(before).index <= REACH;
}
