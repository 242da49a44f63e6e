import { type InstrumentAct, placeOf } from "./agreement-act.js";
import type { Context } from "./draft.js";
import { distinct, firstCase } from "./frame.js";
import { delegates, isDelegate } from "./meeting-company.js";
import { between, dyad } from "./meeting-stretch.js";
import { companions, together } from "./meeting-verbs.js";
import { type Party, partiesOf } from "./party.js";
import { inRole, type Predication, predication } from "./predication.js";
import type { Scene } from "./scene.js";

/** Between whom an instrument is: those that its own words name and those that act upon it. */
export interface Signatories {
  readonly own: readonly Party[];
  readonly clause: readonly Party[];
  readonly doubt: number;
}

/** The parties of an instrument by its words ("the treaty between X and Y", "the Chilean-Peruvian pact") and by the clause ("X signed with Y"). */
export function signatories(context: Context, noun: number, told: InstrumentAct, act: Predication): Signatories | null {
  const { scene } = context;
  if (isPrivate(scene, act)) return null;
  const own = ownParties(context, noun);
  const clause = own.length >= 2 ? [] : clauseParties(context, noun, told, act);
  if (distinct([...own, ...clause]).length >= 2) return { own, clause, doubt: 0 };
  const read = [dyad(context, noun), between(context, noun)].find((list) => list.length >= 2);
  if (read !== undefined) return { own: read, clause: [], doubt: 0.5 };
  const shared = own.length === 0 ? bothSides(context, noun, told, act, clause) : [];
  return shared.length >= 2 ? { own: shared, clause: [], doubt: clause.length > 0 ? 1 : 1.5 } : null;
}

/** "between", "with", "of", the adjective and the possessor; a town lends its name to a treaty without being party to it. */
function ownParties(context: Context, noun: number): Party[] {
  const { scene, discourse } = context;
  const found: Party[] = [];
  for (const token of new Set([noun, placeOf(scene, noun)])) {
    if (token !== noun && scene.tree.isA(noun, "conj") && !scene.is(token, "bundle.noun")) continue;
    for (const a of predication(scene, token).arguments) {
      if (!scene.tree.isWithin(a.token, token)) continue;
      const capital = scene.name(a.token)?.value.naming === "capital";
      if (a.role === "modifier" && !capital && /state|organisation/.test(scene.name(a.token)?.value.kind ?? ""))
        found.push(...partiesOf(scene, discourse, a.token));
      if (a.role === "possessor") found.push(...signers(context, a.token));
      if (a.role !== "oblique") continue;
      const marker = firstCase(scene, a.token);
      if (scene.is(marker, "partner.marker", "between.marker") || (scene.is(marker, "doer.marker") && !capital))
        found.push(...signers(context, a.token));
    }
  }
  return states(found);
}

/** Who signs, ratifies, ends: the subject or "by" of the verb, "with" and "between" beside it; of a noun its possessor too. */
function clauseParties(context: Context, noun: number, told: InstrumentAct, act: Predication): Party[] {
  const { scene } = context;
  const { tree } = scene;
  const outside = (t: number) => !tree.isWithin(t, noun) || told.link === "participle";
  const agents = inRole(act, "agent")
    .map((a) => a.token)
    .filter((t) => outside(t) && t !== noun);
  const owners =
    told.link === "nominal" ? [...inRole(act, "possessor"), ...inRole(act, "modifier")].map((a) => a.token) : [];
  const beside = [
    ...companions(scene, act),
    ...inRole(act, "oblique")
      .map((a) => a.token)
      .filter((t) => scene.is(firstCase(scene, t), "partner.marker", "between.marker", "agent.marker")),
  ].filter((t) => outside(t) && t !== noun);
  const found = [...agents, ...owners, ...beside].flatMap((t) => signers(context, t));
  if (states(found).length < 2 && agents.length > 0) found.push(...together(context, agents, noun));
  return states(found);
}

/** Persons, bodies and states that sign; the firm of a state signs for it. */
function signers(context: Context, token: number): Party[] {
  const { scene, discourse } = context;
  if (scene.name(token)?.value.kind === "firm") return partiesOf(scene, discourse, token);
  return isDelegate(scene, token) || scene.name(token)?.value.naming === "adjective" ? delegatesOf(context, token) : [];
}

function delegatesOf(context: Context, token: number): Party[] {
  return context.scene.name(token)?.value.naming === "adjective"
    ? partiesOf(context.scene, context.discourse, token)
    : delegates(context, token);
}

/** "A joint statement was adopted", "bilateral documents were signed": the pair that the text is about. */
function bothSides(
  context: Context,
  noun: number,
  told: InstrumentAct,
  act: Predication,
  clause: readonly Party[],
): Party[] {
  const { scene, discourse } = context;
  const { tree } = scene;
  const shared = tree.children(noun, "amod", "compound").some((t) => scene.is(t, "mutual.word"));
  const silent = told.deed === "made" && told.link === "object" && inRole(act, "agent").length === 0;
  return shared && silent && clause.length === 0 ? discourse.pair(noun) : [];
}

function states(parties: readonly Party[]): Party[] {
  return distinct(parties.filter((p) => p.actor.kind === "state" || p.actor.kind === "organisation"));
}

/** Clubs, airlines and unions sign too: their contracts are not agreements of states. */
function isPrivate(scene: Scene, act: Predication): boolean {
  return act.arguments.some(
    (a) => a.role !== "patient" && scene.name(a.token) === null && scene.is(a.token, "private-signer.noun"),
  );
}
