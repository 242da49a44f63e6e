import { isCreditor } from "../../vocabulary/index.js";
import type { Context, Draft } from "../draft.js";
import { firstCase } from "../frame.js";
import { type Party, partiesOf, understood } from "../party.js";
import { predication } from "../predication.js";
import { roleOf } from "../role.js";
import type { Scene } from "../scene.js";
import { isAside } from "./aside.js";
import { endsOf } from "./ends.js";
import { statesIn } from "./named.js";
import { type FlowParties, isDefinite, isLender, near } from "./parties.js";
import type { Told } from "./told.js";
import type { FlowWord } from "./words.js";

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
  let doubt = 0;
  if (givers.length === 0 && hasOtherDoer(context, trigger)) return null;
  // "A loan of $40 million to Egypt for …": an entry of a list is told by the one whose list it is.
  const entry = !trigger.verbal && scene.tree.isA(trigger.carrier, "root") && hasAmount && receivers.length > 0;
  const lister = entry && givers.length === 0 ? mainGiver(context) : undefined;
  if (lister && receivers.every((r) => r.actor.id !== lister.actor.id)) {
    givers = [understood(lister, trigger.token, 1)];
    doubt += 1;
  }
  // "Three states signed a protocol on a railway": of what all pay for nobody gives to nobody.
  const priced = scene.amounts(scene.sentence(trigger.token)).length > 0;
  if (
    told.both.filter((p) => p.actor.kind === "state").length >= 3 &&
    givers.length + receivers.length === 0 &&
    trigger.flow === "other" &&
    !priced
  )
    return null;
  const others = (known: Party) => (p: Party) => p.actor.id !== known.actor.id;
  // "South Korea and Denmark will lend Vietnam": a third state is there to receive.
  const third = statesIn(context, trigger.token).some(
    (p) => p.actor.kind === "state" && !isCreditor(p.actor.id) && givers.every(others(p)),
  );
  // Two banks that pledge money lend it to somebody else.
  const apart = third || givers.every((p) => p.actor.kind === "organisation");
  const sides =
    told.both.length >= 2 ? told.both : receivers.length === 0 && givers.length === 2 && !apart ? givers : [];
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
  const named = statesIn(context, trigger.token);
  const sentence = named.filter((p) => !isBusy(scene, p, trigger) && !isAside(scene, p));
  const notIn = (known: readonly Party[]) => (p: Party) => !known.some((k) => k.actor.id === p.actor.id);
  const ends = endsOf(context, trigger.token);
  // "A loan for the railway between Chad and Sudan": where the line runs no one is said to lend.
  if (givers.length > 0 && givers.every((p) => !notIn(ends)(p))) {
    givers = [];
    receivers = receivers.filter(notIn(ends));
  }
  if (givers.length === 0) {
    const candidates = sentence.filter(notIn(receivers)).filter(notIn(ends));
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
      // "from China $201 million, from Turkey $53 million": where money comes from it does not go to.
      .filter((p) => !(scene.is(firstCase(scene, p.token), "origin.marker") && isPriced(scene, p.token + 1)))
      .filter(
        (p) =>
          p.actor.kind === "state" &&
          (trigger.flow === "investment" ||
            !isCreditor(p.actor.id) ||
            isInside(scene, p, trigger) ||
            givers.every((g) => !isCreditor(g.actor.id))),
      );
    const both = candidates.filter((p) => !notIn(ends)(p));
    if (both.length > 1 && both.length === ends.filter(notIn(givers)).length) {
      receivers = both;
      doubt += 1;
    } else if (candidates.length > 0) {
      const best = [...candidates].sort((a, b) => heavier(a, b) || b.token - a.token)[0]!;
      receivers = candidates.filter((p) => p.token === best.token);
      doubt += 1;
    } else if (previous && near(scene, previous.anchor, trigger.token) && previous.target.every(notIn(givers))) {
      receivers = previous.target.map((p) => understood(p, trigger.token, 1));
      doubt += 1.5;
    } else if (hasAmount || (GIFTS.has(trigger.flow) && scene.tree.child(trigger.carrier, "det", "nummod") !== null)) {
      // Of those named so far the one that the paragraph, then the text, is about.
      const { to } = scene.sentence(trigger.token);
      const topics = context.discourse
        .recent(trigger.token)
        .filter((p) => p.token < to && !isForMany(scene, trigger))
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
    const fits = two !== null && giver?.actor.id === two.giver.actor.id && !isForMany(scene, trigger);
    const receiver = receivers[0] ?? (fits ? two.receiver : undefined);
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
  // A state that the sentence names only aside is not brought in from the text either.
  const aside = (p: Party) => named.filter((q) => q.actor.id === p.actor.id).some((q) => isAside(scene, q));
  if (trigger.flow !== "purchase")
    receivers = receivers.filter((p) => !(p.actor.text === null ? aside(p) : isAside(scene, p)));
  if (givers.length === 0 || receivers.length === 0) return null;
  // Where the words leave the direction open, money rather flows from those who usually lend.
  const inferred =
    (doubt > 0 || givers.some((g) => g.distance > 0 && !isSeat(scene, g))) && !isHandedOver(scene, trigger, givers);
  const backwards = receivers.every((p) => isCreditor(p.actor.id)) && givers.every((p) => !isCreditor(p.actor.id));
  if (inferred && backwards && trigger.flow !== "purchase" && trigger.flow !== "investment")
    [givers, receivers, doubt] = [receivers, givers, doubt + 0.5];
  return { givers, receivers, doubt };
}

/** "assistance for migrants in the region": what is for more than one state is not for the one that the text is about. */
function isForMany(scene: Scene, trigger: FlowWord): boolean {
  const { tree } = scene;
  const { verb } = predication(scene, trigger.verbal ? trigger.token : trigger.carrier);
  return [...tree.subtree(verb), ...tree.subtree(trigger.carrier)].some((t) => {
    if (!scene.is(t, "wide.noun") || scene.name(t) !== null || tree.isA(t, "conj")) return false;
    // "the Tigray region" lies in one.
    return scene.isPlural(t) || tree.children(t).every((child) => tree.isA(child, "det", "case"));
  });
}

/** Whether a sum begins at a token. */
function isPriced(scene: Scene, token: number): boolean {
  return scene.amounts(scene.sentence(token - 1)).some((sum) => scene.tokensIn(sum.span)[0] === token);
}

/** "London", said for its government, is no inference. */
function isSeat(scene: Scene, party: Party): boolean {
  return party.token >= 0 && scene.name(party.token)?.value.naming === "capital";
}

/** "Suriname sent a brigade": who is the subject of a verb of handing over gives, whoever usually does. */
function isHandedOver(scene: Scene, trigger: FlowWord, givers: readonly Party[]): boolean {
  const { tree } = scene;
  const { verb } = predication(scene, trigger.token);
  const subject = scene.is(verb, "send.verb") && scene.is(verb, "transfer.verb") ? tree.child(verb, "nsubj") : null;
  return subject !== null && givers.every((giver) => giver.distance === 0 && tree.isWithin(giver.token, subject));
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

/**
 * Somebody who is no party gives: "A consortium of local banks lent …", "The bank approved a loan" where no bank was named. An official or a ministry may
 * still be one's whose state the text tells.
 */
function hasOtherDoer(context: Context, trigger: FlowWord): boolean {
  const { scene, discourse } = context;
  const act = predication(scene, trigger.verbal ? trigger.token : trigger.carrier);
  const taken = scene.is(act.verb, "receive.verb");
  return act.arguments.some((a) => {
    const gives = taken ? scene.is(firstCase(scene, a.token), "origin.marker") : a.role === "agent";
    if (!gives || scene.name(a.token) !== null || scene.tree.token(a.token).upos !== "NOUN") return false;
    const role = roleOf(scene, a.token);
    const named = scene.tree.phrase(a.token).some((t) => scene.name(t) !== null);
    if (role !== null && role !== "ministry") return !named && partiesOf(scene, discourse, a.token).length === 0;
    return (
      trigger.verbal &&
      a.distance === 0 &&
      !scene.is(a.token, "office.noun", "body.noun", "country.noun", "agreement.noun", "project.noun", "pair.noun") &&
      scene.tree.child(a.token, "det") !== null &&
      !isDefinite(scene, a.token)
    );
  });
}

/** Whether a party stands in the clause of the flow itself, or in what that helps to do: "sent relief to help Indian victims". */
function isInside(scene: Scene, party: Party, trigger: FlowWord): boolean {
  const { tree } = scene;
  if (tree.isWithin(party.token, trigger.verbal ? trigger.token : trigger.carrier)) return true;
  // "financing a mill in India with a credit"
  const verb = trigger.verbal ? -1 : predication(scene, trigger.carrier).verb;
  const funded = scene.is(verb, "fund.verb") && tree.isA(trigger.carrier, "obl");
  if (funded && party.token > verb && tree.isWithin(party.token, verb)) return true;
  const helped = [party.token, ...tree.ancestors(party.token)].find((i) => scene.is(i, "help.verb"));
  return helped !== undefined && tree.isA(helped, "advcl", "acl", "xcomp") && party.token > helped;
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
    !(
      scene.is(verb, "give.verb", "receive.verb") &&
      !scene.is(verb, "build.verb") &&
      tree.isWithin(verb, trigger.carrier)
    )
  );
}

/** "The aid", "this project": a noun that takes up what was spoken of. */
function isTakenUp(scene: Scene, trigger: FlowWord): boolean {
  return scene.tree.children(trigger.carrier, "det").some((child) => scene.is(child, "definite.word"));
}

/** How likely a party is to be the one who lends: creditors first, among them banks and funds. */
function lending(party: Party): number {
  return (isCreditor(party.actor.id) ? 2 : 0) + (isLender(party) ? 1 : 0);
}
