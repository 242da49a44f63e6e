import type { Context } from "../draft.js";
import { focalPair, titlePair } from "../focus.js";
import { distinct, firstCase } from "../frame.js";
import { companions, delegates, isDelegate, isParty, together } from "../meeting/index.js";
import { calledShort } from "../membership/index.js";
import { narrator } from "../narrator.js";
import { type Party, partiesOf, understood } from "../party.js";
import { inRole, type Predication, predication } from "../predication.js";
import type { Scene } from "../scene.js";
import { between, dyad, listed, stateNamed } from "../stretch.js";
import { type InstrumentAct, placeOf } from "./act.js";

/** Between whom an instrument is: those that its own words name and those that act upon it. */
export interface Signatories {
  readonly own: readonly Party[];
  readonly clause: readonly Party[];
  readonly doubt: number;
}

/** Whom an instrument's own words name: on both sides ("between X and Y", "its"), or only the partner ("with X"). */
export interface Named {
  readonly both: readonly Party[];
  readonly partners: readonly Party[];
}

/** The parties of an instrument by its words ("the treaty between X and Y", "the Chilean-Peruvian pact") and by the clause ("X signed with Y"). */
export function signatories(
  context: Context,
  noun: number,
  named: Named,
  told: InstrumentAct,
  act: Predication,
): Signatories | null {
  const { scene } = context;
  if (isPrivate(scene, act)) return null;
  const own = distinct([...named.both, ...named.partners]);
  const closed = own.length >= 2 && named.both.length > 0 && !scene.is(told.token, "accede.verb");
  const clause = closed ? [] : clauseParties(context, noun, told, act);
  if (distinct([...own, ...clause]).length >= 2) return { own, clause, doubt: 0 };
  const read = [dyad(context, noun), between(context, noun)].find((list) => list.length >= 2);
  if (read !== undefined) return { own: read, clause: [], doubt: 0.5 };
  const shared = own.length === 0 ? bothSides(context, noun, told, act, clause) : [];
  if (shared.length >= 2) return { own: shared, clause: [], doubt: 1.5 };
  const granted = own.length + clause.length === 1 ? beneficiaries(context, noun) : [];
  if (distinct([...own, ...clause, ...granted]).length === 2) return { own: [...own, ...granted], clause, doubt: 0.5 };
  return own.length + clause.length === 0 ? null : { own, clause, doubt: 0 };
}

/** "between", "with", "of", the adjective and the possessor; a town lends its name to a treaty without being party to it. */
export function namedParties(context: Context, noun: number): Named {
  const { scene, discourse } = context;
  const { tree } = scene;
  const both: Party[] = [];
  const partners: Party[] = [];
  for (const token of new Set([noun, placeOf(scene, noun)])) {
    if (token !== noun && tree.isA(noun, "conj") && !scene.is(token, "bundle.noun")) continue;
    for (const a of predication(scene, token).arguments) {
      if (!tree.isWithin(a.token, token)) continue;
      const capital = scene.name(a.token)?.value.naming === "capital";
      if (a.role === "modifier" && !capital && /state|organisation/.test(scene.name(a.token)?.value.kind ?? ""))
        both.push(...partiesOf(scene, discourse, a.token));
      if (a.role === "possessor") both.push(...signers(context, a.token));
      if (
        a.role === "oblique" &&
        scene.is(firstCase(scene, a.token), "between.marker", "doer.marker") &&
        !(capital && isOf(scene, a.token))
      )
        both.push(...signers(context, a.token));
    }
  }
  // "an agreement on services with the Kenyan government": the partner may hang on what it is about.
  for (const t of tree.subtree(
    noun,
    (c) => tree.isA(c, "acl", "advcl", "parataxis") && !scene.is(tree.child(c, "mark") ?? -1, "possessed-by.marker"),
  ))
    if (t !== noun && tree.isA(t, "nmod", "obl") && scene.is(tree.child(t, "case") ?? -1, "partner.marker"))
      partners.push(...signers(context, t));
  // "the Treaty of Friendship and Assistance between X and Y": the tree may hang the parties on the friendship.
  if (states(both).length < 2)
    for (const t of tree.subtree(noun, (c) => tree.isA(c, "acl", "advcl", "parataxis")))
      if (tree.isA(t, "nmod") && scene.is(tree.child(t, "case") ?? -1, "between.marker"))
        both.push(...signers(context, t));
  return { both: states(both), partners: states(partners) };
}

function isOf(scene: Scene, token: number): boolean {
  return scene.is(firstCase(scene, token), "possessed-by.marker");
}

/** Who signs, ratifies, ends: the subject or "by" of the verb, "with" and "between" beside it; of a noun its possessor and its verb's subject. */
function clauseParties(context: Context, noun: number, told: InstrumentAct, act: Predication): Party[] {
  const { scene } = context;
  const { tree } = scene;
  const outside = (t: number) => t !== noun && (!tree.isWithin(t, noun) || told.link === "participle");
  const nominal = told.link === "nominal";
  const acts = nominal && act.verb !== act.token ? [act, predication(scene, act.verb)] : [act];
  const agents = acts.flatMap((a) => inRole(a, "agent").map((x) => x.token)).filter(outside);
  const owners = nominal ? [...inRole(act, "possessor"), ...inRole(act, "modifier")].map((a) => a.token) : [];
  const beside = acts
    .flatMap((a) => [
      ...companions(scene, a),
      ...inRole(a, "oblique")
        .map((x) => x.token)
        .filter((t) => scene.is(firstCase(scene, t), "partner.marker", "between.marker", "agent.marker")),
    ])
    .filter(outside);
  // "talks on the border with France ended in a protocol": those who talked.
  const talkers =
    told.link === "outcome"
      ? tree
          .children(told.token, "nsubj")
          .filter((t) => scene.is(t, "dispute.noun"))
          .flatMap((t) => tree.subtree(t))
          .filter((t) => scene.is(firstCase(scene, t), "partner.marker", "between.marker", "doer.marker"))
      : [];
  const found = [...agents, ...owners, ...beside, ...talkers].flatMap((t) => signers(context, t));
  // "was signed in Bishkek by X and Y": the tree may hang those who signed on the place.
  if (found.length === 0)
    for (const t of tree.subtree(act.verb, (c) => tree.isA(c, "acl", "advcl", "parataxis", "conj")))
      if (tree.isA(t, "nmod") && scene.is(tree.child(t, "case") ?? -1, "agent.marker"))
        found.push(
          ...[t, ...tree.children(t, "appos").filter((a) => tree.child(a, "cc") !== null)].flatMap((a) =>
            signers(context, a),
          ),
        );
  if (states(found).length < 2 && told.link === "participle" && told.token > noun)
    found.push(...betweenThem(context, noun, told.token));
  if (states(found).length < 2 && agents.length > 0) found.push(...together(context, agents, noun));
  return states(found);
}

/** "the declaration, which President X and I signed": who stands between the pronoun and the verb, where the tree loses them. */
function betweenThem(context: Context, noun: number, verb: number): Party[] {
  const { scene, discourse } = context;
  let from = noun + 1;
  while (from < verb && !scene.is(from, "relative.pronoun")) from++;
  const found = listed(context, from + 1, verb);
  for (let t = from + 1; t < verb; t++)
    if (scene.is(t, "first-person.singular", "first-person.plural"))
      found.push(...[...discourse.pronoun(t), ...narrator(context, t)].slice(0, 1));
  return found;
}

/** "signed an agreement granting Benin debt relief", "a contract to build a dam in Ghana": the state that its terms are for. */
function beneficiaries(context: Context, noun: number): Party[] {
  const { scene } = context;
  const { tree } = scene;
  const terms = tree
    .children(noun, "acl")
    .filter((t) => !tree.isA(t, "acl:relcl") && scene.form(t) !== "past-participle")
    .flatMap((t) => tree.children(t, "iobj", "obj", "obl", "xcomp"))
    .flatMap((t) => tree.subtree(t, (c) => tree.isA(c, "acl:relcl", "advcl", "parataxis")));
  return distinct(terms.filter((t) => scene.name(t)?.value.kind === "state").flatMap((t) => stateNamed(context, t)));
}

/** Persons, bodies and states that sign; the firm of a state signs for it, "the Bank's director" for the bank. */
function signers(context: Context, token: number): Party[] {
  const { scene, discourse } = context;
  const body = [...scene.tree.children(token, "nmod:poss"), token].flatMap((t) => calledShort(context, t) ?? []);
  if (body.length > 0) return [body[0]!, ...scene.tree.children(token, "conj").flatMap((t) => signers(context, t))];
  const name = scene.name(token)?.value;
  if (name?.kind === "firm" || name?.naming === "adjective") return partiesOf(scene, discourse, token);
  return isDelegate(scene, token) ? delegates(context, token) : [];
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
  const shared = scene.tree.children(noun, "amod", "compound").some((t) => scene.is(t, "mutual.word"));
  // A law that ratifies is none of those who made it.
  const agents = inRole(act, "agent").filter((a) => a.token !== noun && !scene.is(a.token, "law.noun"));
  const silent =
    (told.deed === "made" || told.deed === "drafted") &&
    (told.link === "object" || told.link === "participle" || (told.link === "nominal" && told.deed === "drafted")) &&
    agents.length === 0 &&
    // "a truce agreed with rebels": with somebody who is no state.
    inRole(act, "oblique").every((a) => !scene.is(firstCase(scene, a.token), "partner.marker"));
  if (!silent || clause.length > 0 || isAnyOfThem(scene, noun, told)) return [];
  // "Agreements were signed on the X–Y highway": the states of the sentence go before those of the text.
  const here = distinct(
    scene
      .namesIn(scene.sentence(noun).span)
      .flatMap((name) => (name.value.kind === "state" ? stateNamed(context, scene.headOf(name.span) ?? -1) : [])),
  );
  if (here.length === 2) return here;
  const focal = [focalPair(context), titlePair(context)].find((p) => p.length === 2) ?? [];
  const pair = shared ? discourse.pair(noun) : focal.map((p) => understood(p, noun, 0));
  return here.every((p) => pair.some((q) => q.actor.id === p.actor.id)) ? pair : [];
}

/** "Contracts signed at summits are not railways": a bare plural with a participle is of no pair. */
function isAnyOfThem(scene: Scene, noun: number, told: InstrumentAct): boolean {
  const bare = scene.tree.children(noun, "det", "nummod", "amod", "compound", "nmod:poss", "nmod").length === 0;
  return bare && scene.isPlural(noun) && told.link === "participle";
}

function states(parties: readonly Party[]): Party[] {
  return distinct(parties.filter(isParty));
}

/** Clubs, airlines and unions sign too: their contracts are not agreements of states. */
function isPrivate(scene: Scene, act: Predication): boolean {
  return act.arguments.some(
    (a) => a.role !== "patient" && scene.name(a.token) === null && scene.is(a.token, "private-signer.noun"),
  );
}
