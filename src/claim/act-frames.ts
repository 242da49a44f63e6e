import { actAt, argumentsIn, clausesOf, isSupport, markerOf, nextName } from "./act-arguments.js";
import { conductOf, isStateless, isVerb, officialParties, partiesWithin } from "./act-parties.js";
import type { Context } from "./draft.js";
import { distinct, type Slot } from "./frame.js";
import { modality } from "./modality.js";
import type { Party } from "./party.js";
import { type Argument, type Predication, predication } from "./predication.js";
import type { Scene } from "./scene.js";

/**
 * How the target is read off an argument: the `party` that it stands for (`named`: by name or as a country or people), whose `conduct` it tells, or the nearest party that it holds anywhere
 * (`within`).
 */
export type Reading = "party" | "named" | "conduct" | "within";

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
 * belongs to a state tells the doer; `people` the object is a people; `marked C`, `unmarked C` an oblique has, none has a marker of the concept; `intransitive` there is no object; `asks` a clause or "for" tells what for; `voiced` a verb of expressing helps the noun; `no-pronoun`, `no-thing` what the object is not; `no-particle` not "hit back";
 * `without C` the object holds no such word; `reason` thanks say for what; `of C` what a noun is of;
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
      return objects().some((t) => heads(scene, t, value));
    case "no-object":
      return !objects().some((t) => heads(scene, t, value));
    case "intransitive":
      return objects().length === 0;
    case "clause":
      return clausesOf(scene, act).some((t) => isClause(scene, t, value));
    case "supported":
      return act.verb !== act.token && isSupport(scene, act.verb) && isObject(scene, act.token);
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
    case "unmarked":
      return !act.arguments.some((a) => a.role === "oblique" && scene.is(markerOf(scene, a.token), value));
    case "voiced":
      return act.verb !== act.token && scene.is(act.verb, "voice.verb") && isObject(scene, act.token);
    case "asks":
      return (
        clausesOf(scene, act).length > 0 ||
        act.arguments.some((a) => a.role === "oblique" && scene.is(markerOf(scene, a.token), "purpose.marker"))
      );
    case "no-pronoun":
      return !objects().some((t) => tree.token(t).upos === "PRON");
    case "no-thing":
      return !objects().some((t) => scene.is(t, "third-person.thing"));
    case "no-particle":
      return !tree.children(act.token, "compound:prt", "advmod").some((t) => scene.is(t, "back.word"));
    case "without":
      return !objects().some((t) => holds(scene, t, value));
    case "reason":
      // A bare "Thank you" is no more than a greeting.
      return (
        !objects().some((t) => scene.is(t, "second-person")) ||
        act.arguments.some((a) => a.role === "oblique") ||
        clausesOf(scene, act).length > 0
      );
    case "of":
      return tree
        .children(act.token, "nmod", "compound", "amod")
        .some((t) => scene.is(t, value) || tree.coordinated(t).some((each) => holds(scene, each, value)));
    case "anywhere":
      return [
        ...act.arguments.filter((a) => a.role !== "agent").map((a) => a.token),
        ...clausesOf(scene, act).flatMap((t) => tree.children(t, "obj", "obl")),
      ].some((t) => holds(scene, t, value));
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

/** Whether a noun is what a verb does, not how or why: "lodged a protest", not "left in protest". */
function isObject(scene: Scene, noun: number): boolean {
  const { tree } = scene;
  const first = tree.conjuncts(noun)[0]!;
  return tree.isA(first, "obj", "nsubj:pass", "nsubj", "xcomp") || tree.isA(noun, "obj");
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

/** Whether what a nominal is, or is a number of ("thousands of troops"), expresses a concept. */
export function heads(scene: Scene, token: number, concept: string): boolean {
  const { tree } = scene;
  return tree
    .coordinated(token)
    .some(
      (t) =>
        scene.is(t, concept) ||
        tree.children(t, "nmod").some((c) => scene.is(markerOf(scene, c), "of.marker") && scene.is(c, concept)),
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
  const patients = owned === null ? [] : objectsOf(scene, act).filter((t) => heads(scene, t, owned));
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
        // "They" of whom the text only lets guess act for nobody.
        const vague = scene.is(each, "third-person.plural") && frame.read === "within";
        if (fits === null || vague) continue;
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
  // "bombed rebel hideouts in Iraq": where a group of no state is hit is not whom it hits.
  const stateless = objectsOf(scene, act).some((t) => isStateless(scene, t));
  for (const slot of frame.target) {
    if (stateless && slot.startsWith("oblique:")) continue;
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
  const { scene } = context;
  if (slot === "clause") {
    // "refused to grant the United States a base in Greenland": who would receive goes before places.
    const receivers = scene.tree.children(token, "iobj").flatMap((t) => partiesWithin(context, t, sources));
    return receivers.length > 0 ? receivers : partiesWithin(context, token, sources, 5);
  }
  // "destroy it", "welcomed it": what a thing is, is no state.
  if (scene.is(token, "third-person.thing") || (read === "within" && scene.is(token, "third-person.plural"))) return [];
  if (read === "named" && scene.name(token) === null && !scene.is(token, "country.noun", "people.noun")) return [];
  if (read === "within" || slot === "theme") return partiesWithin(context, token, sources);
  if (read === "conduct" || slot === "subject-of-clause") return conductOf(context, token, sources);
  return officialParties(context, token).filter(other);
}
