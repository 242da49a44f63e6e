import type { Context } from "../draft.js";
import { distinct, type Slot } from "../frame.js";
import { type Party, understood } from "../party.js";
import { type Argument, type Predication, predication } from "../predication.js";
import type { Scene } from "../scene.js";
import { actAt, argumentsIn, clausesOf, isVerbal, markerOf, nextName } from "./arguments.js";
import { authorOf } from "./authors.js";
import { type Condition, fulfilled, heads, objectsOf } from "./conditions.js";
import { again, backers, type DoerSlot, doersAt, officeHolder, seatOf } from "./doers.js";
import { answered, groupAt, type Other, otherSide, type Ties, tiesOf } from "./others.js";
import {
  conductOf,
  homesOfGroups,
  isStateless,
  isVerb,
  officialParties,
  partiesWithin,
  placeParty,
} from "./parties.js";

/**
 * How the target is read off an argument: the `party` that it stands for (`named`: by name or as a country or people), whose `conduct` it tells, or the nearest party that it holds anywhere
 * (`within`).
 */
export type Reading = "party" | "named" | "conduct" | "within";

/** A place for the target: an argument of the act, its clause of content, or what the object's own words hold. */
export type TargetSlot =
  | Slot
  | "clause"
  | "subject-of-clause"
  | "governor"
  | "above"
  | "theme"
  | "beyond"
  | "facing"
  | "answer";

/** One way to say an act: which words, who does it, to whom, and what else must hold. */
export interface Frame {
  readonly act: string;
  /** Concept of the verbs, nouns or adjectives. */
  readonly words: string;
  readonly source: readonly (Slot | DoerSlot)[];
  readonly target: readonly TargetSlot[];
  readonly read: Reading;
  readonly conditions: readonly Condition[];
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
        source: slots(source) as (Slot | DoerSlot)[],
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
  /** How the target was found where the words of the act do not tell it. */
  readonly via: Other["rule"] | null;
}

/** Which of the parties of an argument may do the act, with the doubt that this adds; null for none. */
export type Doer = (context: Context, argument: number, frame: Frame) => { doubt: number } | null;

/** All matches of frames in a document: for each word the first frame that gives both a source and a target. */
export function matches(context: Context, frames: readonly Frame[], doer: Doer): Match[] {
  const { scene } = context;
  const found: Match[] = [];
  const taken = new Set<number>();
  const elsewhere = (frame: Frame) => frame.target.includes("facing") || frame.target.includes("answer");
  let ties: Ties | undefined;
  for (const frame of frames) {
    if (elsewhere(frame)) ties ??= tiesOf(found);
    const verbal = frame.words.endsWith(".verb");
    const nominal = frame.words.endsWith(".noun");
    for (const token of scene.all(frame.words)) {
      if (taken.has(token) || (isVerbal(scene, token) ? nominal : verbal)) continue;
      const match = matchAt(context, frame, token, doer, ties);
      if (match === null) continue;
      taken.add(token);
      found.push(match);
    }
  }
  return found.sort((a, b) => a.token - b.token);
}

function matchAt(context: Context, frame: Frame, token: number, doer: Doer, ties: Ties | undefined): Match | null {
  const act = actAt(context.scene, token);
  if (!frame.conditions.every((condition) => fulfilled(context, act, condition))) return null;
  const from = sourcesOf(context, frame, act, doer);
  if (from === null) return null;
  const told = targetsOf(context, frame, act, from.parties);
  const other = told.length === 0 ? untold(context, frame, act, from.parties, ties) : null;
  const targets = other?.parties ?? told;
  if (targets.length === 0) return null;
  return {
    frame,
    token,
    act,
    sources: from.parties,
    targets: [...targets],
    doubt: from.doubt + Number(setting(frame, "doubt") ?? 0) + (other?.doubt ?? 0),
    via: other?.rule ?? null,
  };
}

/** Parties that may answer together. */
const TOGETHER = 4;

/** Whom an act is done to that its words do not tell, for frames with the slot "facing" or "answer". */
function untold(
  context: Context,
  frame: Frame,
  act: Predication,
  sources: readonly Party[],
  ties: Ties | undefined,
): Other | null {
  const { scene } = context;
  // What "we" did in a speech is done to anybody.
  if (sources.some((p) => p.token >= 0 && scene.is(p.token, "first-person.plural", "first-person.singular")))
    return null;
  // Several answer one ("Chile and Japan protested"); on the other side of several nobody can be told.
  const answers = frame.target.includes("answer");
  if (sources.length === 0 || sources.length > (answers || frame.target.includes("facing") ? TOGETHER : 1)) return null;
  if (objectsOf(scene, act).some((t) => isStateless(scene, t) || isHomeGrown(context, t, sources))) return null;
  // "struck targets in their own south": what is done at home is done to nobody else.
  const others = act.arguments.filter(
    (a) => a.role !== "agent" && scene.name(a.token) !== null && !scene.is(markerOf(scene, a.token), "above.marker"),
  );
  const home = others.flatMap((a) => [...officialParties(context, a.token), ...placeParty(scene, a.token)]);
  if (setting(frame, "abroad") !== null && home.some((p) => p.actor.id === sources[0]!.actor.id)) return null;
  if (frame.target.includes("answer")) return answered(context, act.token, sources, ties);
  if (!frame.target.includes("facing")) return null;
  const other = otherSide(context, act.token, sources, ties);
  return sources.length === 1 || other?.rule === "beside" ? other : null;
}

/** The value of a frame's condition; null where it has none of that name. */
export function setting(frame: Frame, name: string): string | null {
  return frame.conditions.find((condition) => condition.name === name)?.value ?? null;
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
    ...frame.source.flatMap((slot) => (isDoerSlot(slot) ? [] : [argumentsIn(scene, act, slot)])),
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
        const named = parties.length > 0 ? parties : officialParties(context, each);
        const held =
          [
            named,
            again(context, each),
            backers(context, each),
            seatOf(context, each),
            officeHolder(context, each, []),
            authorOf(context, each),
          ].find((list) => list.length > 0) ?? [];
        found.push(...held.map((p) => ({ ...p, distance: p.distance + argument.distance * 0.5 })));
        doubt = Math.max(doubt, fits.doubt);
      }
    }
    if (found.length > 0) return { parties: distinct(found), doubt };
  }
  const elsewhere = frame.source.filter(isDoerSlot).flatMap((slot) => doersAt(context, act, slot));
  return elsewhere.length === 0 ? null : { parties: elsewhere.slice(0, 1), doubt: 0.5 };
}

function isDoerSlot(slot: Slot | DoerSlot): slot is DoerSlot {
  return ["launched", "host", "holder", "apposed", "left", "kept", "planted"].includes(slot);
}

function targetsOf(context: Context, frame: Frame, act: Predication, sources: readonly Party[]): Party[] {
  const { scene } = context;
  // "bombed rebel hideouts in Iraq": where a group of no state is hit is not whom it hits, but "on Ecuadorean soil" tells whose peace it breaks.
  const stateless = objectsOf(scene, act).some((t) => isStateless(scene, t) || isHomeGrown(context, t, sources));
  for (const slot of frame.target) {
    const tokens = slotTokens(scene, act, slot).filter(
      (t) => !stateless || !slot.startsWith("oblique:") || slot === RECEIVER || scene.is(t, "soil.noun"),
    );
    const read = tokens.flatMap((t) => readParty(context, frame.read, t, sources, slot));
    // "serve in the African Union's mission in Somalia": where they serve, not under whom.
    const under = setting(frame, "country") === null ? [] : read.filter((p) => p.actor.kind === "organisation");
    const beyond = tokens.flatMap((t) => (under.length > 0 ? partiesWithin(context, t, [...sources, ...under]) : []));
    const found = beyond.length > 0 ? beyond : read;
    if (found.length > 0) return distinct(found);
  }
  // "let the fishermen go": whose they are was told before.
  if (frame.read !== "within" || stateless) return [];
  const own = act.arguments.filter((a) => a.role === "patient" && a.distance === 0);
  const known = own.flatMap((a) => again(context, a.token));
  return distinct(known.filter((p) => sources.every((s) => s.actor.id !== p.actor.id)));
}

/** "handed a cartel boss to the United States": who receives somebody is told whoever that is. */
const RECEIVER = "oblique:to.marker";

/** "Turkish jets pounded PKK camps": a group that the doer fights at home, wherever it is hit. */
function isHomeGrown(context: Context, token: number, sources: readonly Party[]): boolean {
  return homesOfGroups(context, token).some((id) => sources.some((s) => s.actor.id === id));
}

function slotTokens(scene: Scene, act: Predication, slot: TargetSlot): number[] {
  const { tree } = scene;
  if (slot === "facing" || slot === "answer") return [];
  if (slot === "clause") return clausesOf(scene, act);
  if (slot === "subject-of-clause")
    return clausesOf(scene, act).flatMap((t) => {
      const doers =
        isVerb(scene, t) || tree.child(t, "cop") !== null
          ? tree.children(t, "nsubj")
          : tree.children(t, "nsubj", "compound");
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
  const { tree } = scene;
  if (slot === "clause") {
    // "refused to grant the United States a base in Greenland": who would receive goes before places.
    const receivers = scene.tree.children(token, "iobj").flatMap((t) => partiesWithin(context, t, sources));
    // "tried to kill the Korean president in Rangoon": whom it hits goes before where.
    const hit =
      receivers.length > 0 ? [] : tree.children(token, "obj").flatMap((t) => partiesWithin(context, t, sources));
    const held = [receivers, hit].find((list) => list.length > 0) ?? partiesWithin(context, token, sources, 5);
    // "threatened to double the duty if Ottawa went ahead"
    const heeding = [token, ...tree.children(token, "advcl")]
      .filter((t) => tree.children(t, "mark").some((m) => scene.is(m, "threat.mark")))
      .flatMap((t) => tree.children(t, "nsubj"));
    return held.length > 0 ? held : heeding.flatMap((t) => officialParties(context, t)).filter(other);
  }
  const group = groupAt(context, token, sources);
  if (group !== null) return group;
  // "destroy it", "welcomed it": what a thing is, is no state; who is asked or accused is.
  const spoken = tree.head(token) >= 0 && scene.is(tree.head(token), "addressing.verb");
  if (spoken && scene.is(token, "third-person.thing"))
    return context.discourse
      .recent(token)
      .filter((p) => p.actor.kind === "state" && other(p))
      .slice(0, 1)
      .map((p) => understood(p, token, 1));
  if (scene.is(token, "third-person.thing") || (read === "within" && scene.is(token, "third-person.plural"))) return [];
  if (read === "named" && scene.name(token) === null && !scene.is(token, "country.noun", "people.noun")) return [];
  if (read === "within" || slot === "theme") return partiesWithin(context, token, sources);
  if (read === "conduct" || slot === "subject-of-clause") {
    const doers = conductOf(context, token, sources);
    return doers.length > 0 ? doers : officeHolder(context, token, sources);
  }
  const parties = officialParties(context, token).filter(other);
  return parties.length > 0 ? parties : officeHolder(context, token, sources);
}
