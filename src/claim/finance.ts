import type { Amount, Derived } from "../annotation/index.js";
import { isCreditor, type Status } from "../vocabulary/index.js";
import type { ClaimKind, Context, Draft } from "./draft.js";
import { type Modality, modality } from "./modality.js";
import { amountOf, carrierOf, purposeOf, sectorOf } from "./money.js";
import { type Party, partiesOf, stateName, understood } from "./party.js";
import { type Argument, inRole, predication } from "./predication.js";
import type { Scene } from "./scene.js";
import { runningTime, timeOf } from "./timing.js";

/**
 * finance: money or its equivalent flows, or is promised, from source to target.
 * details: `flow` loan · grant · credit-line · investment · purchase · debt-relief · aid · technical-assistance · other; `agency` the bank,
 * fund or firm that the text names; `purpose`; `sector` (OECD DAC 3-digit). Flow and status follow AidData's TUFF definitions.
 */
export const finance: ClaimKind = {
  type: "finance",
  find(context) {
    const { scene } = context;
    const drafts: Draft[] = [];
    for (const sentence of scene.annotated.sentences) {
      const triggers: Trigger[] = [];
      const here = Array.from({ length: sentence.to - sentence.from }, (_, k) =>
        triggerAt(scene, sentence.from + k),
      ).filter((t) => t !== null);
      // Nouns name the flow more exactly than the verbs that carry them.
      for (const trigger of [...here.filter((t) => !t.verbal), ...here.filter((t) => t.verbal)]) {
        if (!triggers.some((known) => sameThing(scene, known, trigger))) triggers.push(trigger);
      }
      triggers.sort((x, y) => x.token - y.token);
      for (const trigger of triggers)
        drafts.push(...readFlow(context, trigger, drafts.at(-1) ?? null, triggers.length));
    }
    return drafts;
  },
};

export const FLOWS = [
  "debt-relief",
  "credit-line",
  "technical-assistance",
  "loan",
  "grant",
  "investment",
  "aid",
  "purchase",
  "other",
] as const;

interface Trigger {
  readonly token: number;
  /** The nominal that holds the money: the noun itself, "agreement" in "loan agreement", "$3 million" in "$3 million in aid". */
  readonly carrier: number;
  readonly flow: string;
  readonly verbal: boolean;
}

function triggerAt(scene: Scene, token: number): Trigger | null {
  const { upos } = scene.tree.token(token);
  if (upos === "NOUN" || upos === "PROPN") {
    // "loan words", "credit rating", "grant writer": money only qualifies something else.
    if (
      scene.tree.isA(token, "compound", "amod") &&
      !scene.is(scene.tree.head(token), "agreement.noun", "package.noun", "money.noun")
    )
      return null;
    if (scene.is(token, "sport.noun")) return null;
    const flow = FLOWS.find((f) => scene.is(token, `${f}.noun`));
    if (flow === undefined || scene.name(token) !== null) return null;
    return { token, carrier: carrierOf(scene, token), flow, verbal: false };
  }
  if (upos === "SYM" || upos === "NUM") return null;
  if (upos !== "VERB") return null;
  const patients = inRole(predication(scene, token), "patient");
  if (patients.some((p) => FLOWS.some((f) => nounsOf(scene, p.token).some((n) => scene.is(n, `${f}.noun`)))))
    return null;
  const flow = FLOWS.find((f) => f !== "other" && scene.is(token, `${f}.verb`));
  // "provided relief goods worth 2 million yuan": a gift in kind that the text prices.
  const priced = patients.some((p) => amountOf(scene, p.token, token) !== null);
  if (flow === "debt-relief")
    return patients.some((p) => nounsOf(scene, p.token).some((n) => scene.is(n, "debt.noun")))
      ? { token, carrier: token, flow, verbal: true }
      : null;
  const personal = patients.some((p) => nounsOf(scene, p.token).some((n) => scene.is(n, "immaterial.noun")));
  if (personal) return null;
  if (flow !== undefined && (flow !== "grant" || priced || patients.length > 0))
    return { token, carrier: token, flow, verbal: true };
  if (!priced || !scene.is(token, "give.verb", "pledge.verb", "receive.verb")) return null;
  const money = patients.some((p) => holdsMoney(scene, p.token));
  return { token, carrier: token, flow: money ? "other" : "aid", verbal: true };
}

/** A loan named twice in one clause ("a loan agreement … under which the loan") is one flow. */
function sameThing(scene: Scene, a: Trigger, b: Trigger): boolean {
  if (a.verbal !== b.verbal) {
    // "granted Sudan a loan", "gave €150 million in budget support": the verb and its object are one flow.
    const [verb, noun] = a.verbal ? [a, b] : [b, a];
    if (
      scene.tree.isWithin(noun.token, verb.token) &&
      [...inRole(predication(scene, verb.token), "patient")].some((p) => scene.tree.isWithin(noun.token, p.token))
    )
      return true;
  }
  return (
    a.carrier === b.carrier || (scene.tree.isWithin(b.token, a.carrier) && scene.tree.isA(b.token, "compound", "amod"))
  );
}

interface Flow {
  readonly givers: readonly Party[];
  readonly receivers: readonly Party[];
  readonly doubt: number;
}

function readFlow(context: Context, trigger: Trigger, previous: Draft | null, rivals: number): Draft[] {
  const { scene } = context;
  const act = predication(scene, trigger.verbal ? trigger.token : trigger.carrier);
  const how = modality(scene, act);
  if (how.unreal || scene.is(act.verb, "repay.verb")) return [];
  const amount =
    amountOf(scene, trigger.carrier, act.verb) ??
    amountOf(scene, trigger.token, act.verb) ??
    (rivals === 1 ? loneAmount(scene, trigger.token) : null);
  const told = directed(context, trigger);
  // "The loan carries an interest rate of 2 %" tells of a loan already told: nothing new flows.
  if (
    amount === null &&
    told.both.length === 0 &&
    (told.givers.length === 0 || told.receivers.length === 0) &&
    isRecalled(scene, trigger, previous)
  )
    return [];
  const flow = complete(context, trigger, told, previous, amount !== null);
  if (flow === null) return [];
  const purpose = purposeOf(scene, trigger.carrier, act.verb);
  const when = timeOf(scene, act.verb, trigger.token) ?? runningTime(scene, trigger.token);
  const drafts: Draft[] = [];
  for (const giver of flow.givers) {
    for (const receiver of flow.receivers) {
      if (giver.actor.id === receiver.actor.id) continue;
      const agency = [...giver.agents, ...receiver.agents].find(
        (a) => a.actor.kind === "firm" || a.actor.kind === "organisation",
      )?.actor.name;
      const sector = sectorOf(scene, trigger.token);
      drafts.push({
        rule: trigger.verbal ? "finance/verb" : "finance/noun",
        source: [giver],
        target: [receiver],
        details: {
          flow: trigger.flow,
          ...(agency === undefined ? {} : { agency }),
          ...(purpose === null ? {} : { purpose }),
          ...(sector === null ? {} : { sector }),
        },
        amount,
        when,
        status: statusOf(scene, trigger, act.verb, how),
        anchor: trigger.token,
        words: [
          trigger.token,
          ...moneyTokens(scene, amount),
          ...[giver, receiver].filter((p) => inSentence(scene, p, trigger.token)).map((p) => p.token),
        ],
        doubt: flow.doubt,
      });
    }
  }
  return drafts;
}

/** Whether a definite or bare noun takes up the flow that was told just before. */
function isRecalled(scene: Scene, trigger: Trigger, previous: Draft | null): boolean {
  if (previous === null || !near(scene, previous.anchor, trigger.token)) return false;
  const { tree } = scene;
  const first = tree.children(trigger.carrier, "det")[0];
  return trigger.verbal || first === undefined || scene.is(first, "definite.word", "each.word");
}

/** Giver and receiver as the construction tells them. */
function directed(context: Context, trigger: Trigger): { givers: Party[]; receivers: Party[]; both: Party[] } {
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
  const parties = (found: readonly Argument[]) => distinct(found.flatMap((a) => partiesOf(scene, discourse, a.token)));
  const verb = trigger.verbal ? trigger.token : act.verb;
  const receives = scene.is(verb, "receive.verb") && !(trigger.verbal && trigger.flow === "purchase");
  const agents = all.filter((a) => a.role === "agent");
  const marked = (concept: string) =>
    all.filter((a) => a.role === "oblique" && scene.is(tree.child(a.token, "case") ?? -1, concept));
  const owners = all.filter((a) => a.role === "possessor" || a.role === "modifier");
  const from = parties(marked("origin.marker"));
  const to = parties([
    ...all.filter((a) => a.role === "recipient"),
    ...marked("beneficiary.marker"),
    ...(trigger.verbal ? marked("place.marker") : []),
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
  if (scene.is(verb, "sign.verb") && (subjects.length > 1 || partners.length > 0))
    return { givers: from, receivers: to, both: distinct([...subjects, ...parties(partners)]) };
  const debtor =
    trigger.flow === "debt-relief"
      ? parties(
          all.filter((a) => a.role === "patient" || a.role === "possessor").concat(marked("belonging.marker")),
        ).filter((p) => !subjects.some((s) => s.actor.id === p.actor.id))
      : [];
  const lenders = parties(owners);
  const foreign = lenders.some((l) => !subjects.some((x) => x.actor.id === l.actor.id));
  if (scene.is(verb, "cancel.verb", "suspend.verb") && trigger.flow !== "debt-relief" && foreign && subjects.length > 0)
    return { givers: lenders, receivers: to.length > 0 ? to : subjects, both: [] };
  const givers = from.length > 0 ? from : subjects.length > 0 && isGiving(scene, verb, trigger) ? subjects : lenders;
  const patientOwner = trigger.verbal
    ? parties(all.filter((a) => a.role === "patient")).filter((p) => p.distance === 0)
    : [];
  const receivers = debtor.length > 0 ? debtor : to.length > 0 ? to : patientOwner;
  return {
    givers: givers.length > 0 ? givers : parties(owners),
    receivers: receivers.filter((r) => !givers.some((g) => g.actor.id === r.actor.id)),
    both: [],
  };
}

/** Fills in what the construction leaves open, from the sentence, the flow told before, and what the document is about. Each step is a doubt. */
function complete(
  context: Context,
  trigger: Trigger,
  told: ReturnType<typeof directed>,
  previous: Draft | null,
  hasAmount: boolean,
): Flow | null {
  const { scene } = context;
  let { givers, receivers } = told;
  let doubt = 0;
  if (told.both.length >= 2 && (givers.length === 0 || receivers.length === 0)) {
    const lender = told.both.find((p) => isLender(p)) ?? told.both.find((p) => isCreditor(p.actor.id)) ?? told.both[0]!;
    givers = [lender];
    receivers = told.both.filter((p) => p.actor.id !== lender.actor.id);
    doubt += 1;
  }
  const sentence = statesIn(context, trigger.token);
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
    const candidates = sentence.filter(notIn(givers)).filter((p) => p.actor.kind === "state");
    if (candidates.length > 0) {
      const after = candidates.find((p) => p.token > trigger.token) ?? candidates[0]!;
      receivers = [after];
      doubt += 1;
    } else if (previous && near(scene, previous.anchor, trigger.token) && previous.target.every(notIn(givers))) {
      receivers = previous.target.map((p) => understood(p, trigger.token, 1));
      doubt += 1.5;
    } else if (hasAmount || trigger.flow === "technical-assistance") {
      const topic = context.discourse
        .focus()
        .map((f) => f.party)
        .find((p) => p.actor.kind === "state" && notIn(givers)(p));
      if (topic && givers.some((g) => isCreditor(g.actor.id))) {
        receivers = [understood(topic, trigger.token, 1)];
        doubt += 2;
      }
    }
  }
  if (givers.length === 0 && receivers.length > 0 && hasAmount) {
    const topic = context.discourse
      .focus()
      .map((f) => f.party)
      .find((p) => isCreditor(p.actor.id) && notIn(receivers)(p));
    if (topic) {
      givers = [understood(topic, trigger.token, 1)];
      doubt += 2;
    }
  }
  return givers.length > 0 && receivers.length > 0 ? { givers, receivers, doubt } : null;
}

function statusOf(scene: Scene, trigger: Trigger, verb: number, how: Modality): Status {
  const { cues } = how;
  if (cues.has("cancel.verb") && trigger.flow !== "debt-relief") return "cancelled";
  if (cues.has("suspend.verb")) return "suspended";
  if (how.denied || how.negated || cues.has("refuse.verb")) return "denied";
  if (cues.has("pledge.verb") || cues.has("pledge.noun")) return "pledged";
  if (cues.has("agree.verb") || cues.has("agree.noun") || scene.is(verb, "sign.verb")) return "agreed";
  if (cues.has("intend.verb")) return "planned";
  if (how.tense === "future") return "pledged";
  if (scene.is(trigger.carrier, "agreement.noun")) return "agreed";
  if (how.progressive || (how.tense === "present" && !scene.tree.isA(verb, "root"))) return "ongoing";
  return "completed";
}

function isGiving(scene: Scene, verb: number, trigger: Trigger): boolean {
  return trigger.verbal || scene.is(verb, "give.verb", "support.verb", "pledge.verb", "agree.verb", "sign.verb");
}

function isLender(party: Party): boolean {
  return (
    party.agents.some((a) => a.actor.kind === "firm") ||
    (party.actor.kind === "organisation" && isCreditor(party.actor.id))
  );
}

/** The parties named in a trigger's sentence, in text order, each once. */
function statesIn(context: Context, token: number): Party[] {
  const { scene, discourse } = context;
  const sentence = scene.sentence(token);
  const heads = scene.namesIn(sentence.span).flatMap((name) => scene.headOf(name.span) ?? []);
  return distinct(heads.flatMap((t) => partyAt(context, t) ?? partiesOf(scene, discourse, t)));
}

/** A place counts for its state here: money for "a hospital in Benin City" goes to Nigeria. */
function partyAt(context: Context, token: number): Party[] | null {
  const name = context.scene.name(token);
  if (name?.value.kind !== "place" || name.value.state === undefined) return null;
  return [
    {
      actor: { id: name.value.state, kind: "state", name: stateName(name.value.state), text: name.value.name },
      agents: [],
      token,
      distance: 1,
      part: name,
    },
  ];
}

function loneAmount(scene: Scene, token: number): Derived<Amount> | null {
  const amounts = scene.amounts(scene.sentence(token)).filter((a) => a.rule !== "equivalent");
  return amounts.length === 1 ? amounts[0]! : null;
}

function holdsMoney(scene: Scene, token: number): boolean {
  return scene.amounts(scene.sentence(token)).some((a) => scene.tokensIn(a.span).includes(token));
}

function nounsOf(scene: Scene, token: number): number[] {
  return [...scene.tree.phrase(token), ...scene.tree.children(token, "conj")];
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

function near(scene: Scene, before: number, token: number): boolean {
  return scene.sentence(token).index - scene.sentence(before).index <= 3;
}

function inSentence(scene: Scene, party: Party, token: number): boolean {
  return party.actor.text !== null && scene.sentence(party.token).index === scene.sentence(token).index;
}

function moneyTokens(scene: Scene, amount: Derived<Amount> | null): number[] {
  return amount === null ? [] : scene.tokensIn(amount.span);
}
