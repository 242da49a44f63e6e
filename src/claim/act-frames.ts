import { conductOf, isVerb, officialParties, partiesWithin } from "./act-parties.js";
import type { Context } from "./draft.js";
import { distinct, type Slot } from "./frame.js";
import { modality } from "./modality.js";
import type { Party } from "./party.js";
import { type Argument, type Predication, predication, type Role } from "./predication.js";
import type { Scene } from "./scene.js";

/**
 * How the target is read off an argument: the `party` that it names, whose `conduct` it tells, or the nearest party that it holds anywhere
 * (`within`).
 */
export type Reading = "party" | "conduct" | "within";

/** A place for the target: an argument of the act, its clause of content, or what the object's own words hold. */
export type TargetSlot = Slot | "clause" | "subject-of-clause" | "governor" | "above" | "theme" | "beyond";

/** One way to say an act: which words, who does it, to whom, and what else must hold. */
export interface Frame {
  readonly act: string;
  /** Concept of the verbs, nouns or adjectives. */
  readonly words: string;
  readonly source: readonly Slot[];
  readonly target: readonly TargetSlot[];
  readonly read: Reading;
  readonly conditions: readonly Condition[];
}

/**
 * What must hold for a frame: `object C` the object, or a word inside it, expresses a concept; `no-object C` it does not; `clause`, `clause infinitive`,
 * `clause subjunctive` a clause of content stands with the act; `supported` a verb helps the noun; `under C`, `not-under C` what governs the act;
 * `negated`; `named` the object is a state's name; `with C` an oblique expresses a concept; `owner C` an object of this concept that
 * belongs to a state tells the doer; `people` the object is a people; `marked C` an oblique has a marker of the concept; `of C` what a noun is of;
 * `anywhere C` any participant but the doer; `words C` any word below; `aerial C`, `joint`, `not-joint`; `doer C` the doer's noun expresses the concept; `doubt N`.
 */
export interface Condition {
  readonly name: string;
  readonly value: string;
}

/** Frames written as rows of a table; blank lines and lines with "#" are skipped, words in capitals stand for lists of slots. */
export function frameRows(lists: Readonly<Record<string, string>>, rows: string): Frame[] {
  const slots = (cell: string) =>
    cell
      .split(/\s*,\s*/u)
      .flatMap((slot) => (lists[slot] ?? slot).split(/\s*,\s*/u))
      .map((slot) => slot.replace(/^(?:to|by):/u, "oblique:"));
  return rows
    .split("\n")
    .filter((row) => row.includes("|") && !row.startsWith("#"))
    .map((row): Frame => {
      const [act = "", words = "", source = "", target = "", read = "", rest = ""] = row
        .split("|")
        .map((c) => c.trim());
      return {
        act,
        words,
        source: slots(source) as Slot[],
        target: slots(target) as TargetSlot[],
        read: read as Reading,
        conditions: rest === "" ? [] : rest.split(/\s*,\s*/u).map(conditionOf),
      };
    });
}

function conditionOf(cell: string): Condition {
  const [name = "", value = ""] = cell.split(" ");
  return { name, value };
}

/** A frame that fits words of the text. */
export interface Match {
  readonly frame: Frame;
  readonly token: number;
  readonly act: Predication;
  readonly sources: readonly Party[];
  readonly targets: readonly Party[];
  readonly doubt: number;
}

/** Which of the parties of an argument may do the act, with the doubt that this adds; null for none. */
export type Doer = (context: Context, argument: number, frame: Frame) => { doubt: number } | null;

/** All matches of frames in a document: for each word the first frame that gives both a source and a target. */
export function matches(context: Context, frames: readonly Frame[], doer: Doer): Match[] {
  const { scene } = context;
  const found: Match[] = [];
  const taken = new Set<number>();
  for (const frame of frames) {
    const verbal = frame.words.endsWith(".verb");
    const nominal = frame.words.endsWith(".noun");
    for (const token of scene.all(frame.words)) {
      if (taken.has(token) || (isVerb(scene, token) ? nominal : verbal)) continue;
      const match = matchAt(context, frame, token, doer);
      if (match === null) continue;
      taken.add(token);
      found.push(match);
    }
  }
  return found.sort((a, b) => a.token - b.token);
}

function matchAt(context: Context, frame: Frame, token: number, doer: Doer): Match | null {
  const act = actAt(context.scene, token);
  if (!frame.conditions.every((condition) => fulfilled(context, act, condition))) return null;
  const from = sourcesOf(context, frame, act, doer);
  if (from === null) return null;
  const targets = targetsOf(context, frame, act, from.parties);
  if (targets.length === 0) return null;
  return {
    frame,
    token,
    act,
    sources: from.parties,
    targets,
    doubt: from.doubt + Number(setting(frame, "doubt") ?? 0),
  };
}

/** The value of a frame's condition; null where it has none of that name. */
export function setting(frame: Frame, name: string): string | null {
  return frame.conditions.find((condition) => condition.name === name)?.value ?? null;
}

function fulfilled(context: Context, act: Predication, { name, value }: Condition): boolean {
  const { scene } = context;
  const { tree } = scene;
  const objects = () => objectsOf(scene, act);
  const head = tree.head(act.token);
  switch (name) {
    case "object":
      return objects().some((t) => holds(scene, t, value));
    case "no-object":
      return !objects().some((t) => holds(scene, t, value));
    case "clause":
      return clausesOf(scene, act).some((t) => isClause(scene, t, value));
    case "supported":
      return act.verb !== act.token && isSupport(scene, act.verb);
    case "under":
      return head >= 0 && scene.is(head, value);
    case "not-under":
      return head < 0 || !scene.is(head, value);
    case "negated":
      return modality(scene, act).negated;
    case "named":
      return objects().some((t) => scene.name(t)?.value.kind === "state" && scene.name(t)?.value.naming !== "people");
    case "people":
      return objects().some((t) => tree.coordinated(t).some((each) => scene.name(each)?.value.naming === "people"));
    case "marked":
      return act.arguments.some((a) => a.role === "oblique" && scene.is(markerOf(scene, a.token), value));
    case "of":
      return tree
        .children(act.token, "nmod", "compound", "amod")
        .some((t) => scene.is(t, value) || tree.coordinated(t).some((each) => holds(scene, each, value)));
    case "anywhere":
      return act.arguments.some((a) => a.role !== "agent" && holds(scene, a.token, value));
    case "words":
      return tree.subtree(act.token).some((t) => scene.is(t, value));
    case "aerial":
      return (
        scene.is(act.token, "air-only.noun") ||
        act.arguments.some((a) => holds(scene, a.token, value)) ||
        tree.subtree(act.token).some((t) => scene.is(t, value))
      );
    case "joint":
      return isJoint(scene, act.token);
    case "not-joint":
      return !isJoint(scene, act.token);
    case "with":
      return act.arguments.some((a) => a.role === "oblique" && holds(scene, a.token, value));
    default:
      return true;
  }
}

/** "a joint exercise", "combined drills" */
export function isJoint(scene: Scene, noun: number): boolean {
  return scene.tree.subtree(noun).some((t) => scene.is(t, "joint.adj"));
}

/** "to withdraw" is an infinitive, "that Mexico hand over" a subjunctive: the plain form under a word like "that". */
function isClause(scene: Scene, token: number, form: string): boolean {
  const { tree } = scene;
  if (form === "") return true;
  const infinitive = tree.children(token, "mark").some((t) => scene.is(t, "infinitive.mark"));
  if (form === "infinitive") return infinitive;
  return !infinitive && scene.form(token) === "infinitive" && tree.child(token, "aux") === null;
}

/** Whether a nominal or a word close inside it expresses a concept. */
export function holds(scene: Scene, token: number, concept: string): boolean {
  return (
    scene.tree.phrase(token).some((t) => scene.is(t, concept)) ||
    scene.tree.coordinated(token).some((t) => scene.is(t, concept))
  );
}

function objectsOf(scene: Scene, act: Predication): number[] {
  return argumentsIn(scene, act, "patient").map((a) => a.token);
}

/** The doers of an act: of the first slot that gives any. An object that belongs to the doer ("its troops") gives it where nothing else does. */
function sourcesOf(
  context: Context,
  frame: Frame,
  act: Predication,
  doer: Doer,
): { parties: Party[]; doubt: number } | null {
  const { scene } = context;
  const owned = setting(frame, "owner");
  const patients = owned === null ? [] : objectsOf(scene, act).filter((t) => holds(scene, t, owned));
  const slots: (readonly Argument[])[] = [
    ...frame.source.map((slot) => argumentsIn(scene, act, slot)),
    patients.map((token): Argument => ({ role: "patient", marker: "", token, distance: 1 })),
  ];
  for (const slot of slots) {
    const found: Party[] = [];
    let doubt = 0;
    for (const argument of slot) {
      for (const each of scene.tree.coordinated(argument.token)) {
        const fits = doer(context, each, frame);
        if (fits === null) continue;
        const parties = officialParties(context, each).filter(
          (p) => p.token === each || scene.tree.isWithin(p.token, each),
        );
        const held = parties.length > 0 ? parties : officialParties(context, each);
        found.push(...held.map((p) => ({ ...p, distance: p.distance + argument.distance * 0.5 })));
        doubt = Math.max(doubt, fits.doubt);
      }
    }
    if (found.length > 0) return { parties: distinct(found), doubt };
  }
  return null;
}

function targetsOf(context: Context, frame: Frame, act: Predication, sources: readonly Party[]): Party[] {
  const { scene } = context;
  for (const slot of frame.target) {
    const tokens = slotTokens(scene, act, slot);
    const found = tokens.flatMap((t) => readParty(context, frame.read, t, sources, slot));
    if (found.length > 0) return distinct(found);
  }
  return [];
}

function slotTokens(scene: Scene, act: Predication, slot: TargetSlot): number[] {
  const { tree } = scene;
  if (slot === "clause") return clausesOf(scene, act);
  if (slot === "subject-of-clause")
    return clausesOf(scene, act).flatMap((t) => {
      const doers = tree.children(t, "nsubj");
      return tree.child(t, "aux:pass") === null ? doers : tree.children(t, "obl:agent");
    });
  if (slot === "theme") return objectsOf(scene, act);
  if (slot === "beyond") return nextName(scene, act.token);
  if (slot === "above") return tree.head(act.token) < 0 ? [] : complementsOf(scene, tree.head(act.token));
  if (slot === "governor") {
    const head = tree.head(act.token);
    if (head < 0 || !isVerb(scene, head)) return [];
    return predication(scene, head)
      .arguments.filter((a) => a.role === "agent" || a.role === "recipient")
      .map((a) => a.token);
  }
  return argumentsIn(scene, act, slot).map((a) => a.token);
}

/** "a message of congratulations | to Finland": the complements of the noun above, and of its verb. */
function complementsOf(scene: Scene, noun: number): number[] {
  const { tree } = scene;
  if (isVerb(scene, noun)) return [];
  const up = tree.head(noun);
  return [noun, ...(up >= 0 && isVerb(scene, up) ? [up] : [])]
    .flatMap((t) => tree.children(t, "nmod", "obl", "iobj"))
    .filter((t) => scene.is(markerOf(scene, t), "to.marker") || tree.isA(t, "iobj"));
}

function readParty(
  context: Context,
  read: Reading,
  token: number,
  sources: readonly Party[],
  slot: TargetSlot,
): Party[] {
  const other = (p: Party) => sources.every((s) => s.actor.id !== p.actor.id);
  if (slot === "clause") return partiesWithin(context, token, sources, 5);
  if (read === "within" || slot === "theme") return partiesWithin(context, token, sources);
  if (read === "conduct" || slot === "subject-of-clause") return conductOf(context, token, sources);
  return officialParties(context, token).filter(other);
}

/** The clauses that tell what is asked, threatened or alleged: "to withdraw", "that it had lied", "for failing to …". */
export function clausesOf(scene: Scene, act: Predication): number[] {
  const { tree } = scene;
  const under = act.verb === act.token ? [act.token] : [act.token, act.verb];
  const own = under.flatMap((t) => tree.children(t, "xcomp", "ccomp", "acl", "advcl"));
  // "called on Israel to let": the tree may hang the infinitive on the one who is asked.
  const hung = act.arguments.flatMap((a) => tree.children(a.token, "acl", "advcl", "xcomp"));
  return distinctTokens([...own, ...hung]).filter((t) => t > act.token && isPredicate(scene, t));
}

function isPredicate(scene: Scene, token: number): boolean {
  return isVerb(scene, token) || scene.tree.child(token, "cop") !== null;
}

/**
 * The act of a word with its participants: what predication tells, and what else the tree hides. A finite verb that the tree took for an adjective
 * ("the army shelled positions") has its object above it; a noun of acting shares the participants of the verb that it is the object of ("imposed
 * sanctions on").
 */
export function actAt(scene: Scene, token: number): Predication {
  const { tree } = scene;
  const base = predication(scene, token);
  if (isVerb(scene, token)) return { ...base, arguments: [...base.arguments, ...lostArguments(scene, base)] };
  const under = suffering(scene, token);
  if (base.verb !== token && isSupport(scene, base.verb) && linked(scene, token, base.verb)) {
    const known = new Set(base.arguments.map((a) => a.token));
    const lent = predication(scene, base.verb).arguments.filter(
      (a) =>
        a.token !== token && !known.has(a.token) && !tree.isWithin(a.token, token) && !tree.isWithin(token, a.token),
    );
    const lost = lostArguments(scene, { ...predication(scene, base.verb) }).filter(
      (a) => !tree.isWithin(a.token, token),
    );
    return { ...base, arguments: [...base.arguments, ...lent, ...lost, ...under] };
  }
  return { ...base, arguments: [...base.arguments, ...under] };
}

/** The participants in a slot. */
function argumentsIn(scene: Scene, act: Predication, slot: Slot): Argument[] {
  const [role, marker] = slot.split(":");
  return act.arguments.filter(
    (a) => a.role === role && (marker === undefined || scene.is(markerOf(scene, a.token), marker)),
  );
}

/** The marker of an oblique, which the tree may take for the mark of a clause ("to Greece"); a conjunct has its first conjunct's. */
function markerOf(scene: Scene, token: number): number {
  const { tree } = scene;
  const own = tree.child(token, "case", "mark");
  if (own !== null) return own;
  return tree.isA(token, "conj") && tree.head(token) >= 0 ? markerOf(scene, tree.head(token)) : -1;
}

/** The name right after a verb whose object the tree lost, with nothing but small words and a time between. */
function nextName(scene: Scene, verb: number): number[] {
  const { to, index } = scene.sentence(verb);
  const times = scene.annotated.times.map((time) => time.span);
  for (let i = verb + 1; i < Math.min(to, verb + 9); i++) {
    const { span, upos } = scene.tokens[i]!;
    if (scene.name(i) !== null)
      return scene.sentence(i).index === index ? [scene.headOf(scene.name(i)!.span) ?? i] : [];
    const timed = times.some((time) => time.start <= span.start && span.end <= time.end);
    const next = scene.tokens[i + 1];
    const beforeTime =
      upos === "ADP" &&
      next !== undefined &&
      times.some((time) => time.start <= next.span.start && next.span.end <= time.end);
    if (!timed && !beforeTime && !/^(?:DET|ADJ|NUM|ADV)$/.test(upos)) return [];
  }
  return [];
}

/** Participants of a verb that stand where predication does not look. */
function lostArguments(scene: Scene, base: Predication): Argument[] {
  const { tree } = scene;
  const { token } = base;
  const has = (role: Role) => base.arguments.some((a) => a.role === role);
  const found: Argument[] = [];
  const add = (role: Role, at: number) => found.push({ role, marker: "", token: at, distance: 1 });
  const subject = tree.child(token, "nsubj");
  const head = tree.head(token);
  if (tree.isA(token, "amod") && subject !== null && tree.child(token, "aux:pass") === null) {
    // "the army shelled positions", read as a qualifier of the positions
    if (!has("agent")) add("agent", subject);
    if (!has("patient")) add("patient", head);
    return [...found, ...outer(scene, head)];
  }
  // "In 1979 Vietnam's occupation was condemned": the time's preposition stands before the subject.
  const passive = tree.child(token, "nsubj:pass");
  if (!has("patient") && passive !== null) add("patient", passive);
  // "Condemned by Ghana, the French garrison stayed"
  const byAgent = tree.children(token, "obl", "nmod").filter((t) => scene.is(markerOf(scene, t), "agent.marker"));
  if (
    scene.form(token) === "past-participle" &&
    byAgent.length > 0 &&
    tree.child(token, "nsubj", "obj", "aux") === null
  ) {
    if (!has("agent")) for (const t of byAgent) add("agent", t);
    if (!has("patient") && head >= 0) {
      const sufferer = tree.isA(token, "advcl")
        ? tree.child(head, "nsubj", "nsubj:pass")
        : tree.isA(token, "acl", "amod")
          ? head
          : null;
      if (sufferer !== null) add("patient", sufferer);
    }
  }
  for (const t of tree.children(token, "obl", "nmod"))
    if (tree.child(t, "case") === null && tree.child(t, "mark") !== null) add("oblique", t);
  return found;
}

function outer(scene: Scene, noun: number): Argument[] {
  return scene.tree.children(noun, "nmod", "obl").map((token) => ({
    role: "oblique",
    marker: scene.tree.marker(token),
    token,
    distance: 1,
  }));
}

/** "came under Russian fire": the subject suffers the act. */
function suffering(scene: Scene, token: number): Argument[] {
  const head = scene.tree.head(token);
  if (head < 0 || !scene.is(markerOf(scene, token), "under.marker") || !isVerb(scene, head)) return [];
  return predication(scene, head)
    .arguments.filter((a) => a.role === "agent" || (a.role === "patient" && a.token !== token))
    .map((a) => ({ ...a, role: "recipient" as const }));
}

export function isSupport(scene: Scene, verb: number): boolean {
  return scene.is(verb, "support.verb", "occur.verb", "act-support.verb");
}

/** Whether the noun is a participant of the verb itself, not of something below it. */
function linked(scene: Scene, token: number, verb: number): boolean {
  const { tree } = scene;
  const top = tree.conjuncts(token).find((t) => tree.head(t) === verb);
  return top !== undefined && tree.isA(top, "obj", "nsubj:pass", "nsubj", "obl");
}

function distinctTokens(tokens: readonly number[]): number[] {
  return [...new Set(tokens)];
}
