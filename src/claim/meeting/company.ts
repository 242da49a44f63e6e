import { organisationById } from "../../vocabulary/index.js";
import type { Context } from "../draft.js";
import type { Name } from "../english/annotation/index.js";
import { distinct } from "../frame.js";
import { narrator } from "../narrator.js";
import { listed, type Party, partiesOf } from "../party.js";
import type { Scene } from "../scene.js";

/**
 * The states and organisations for which the persons and bodies of a nominal come to a meeting: "the foreign ministers of Georgia and Romania",
 * "her Norwegian colleague", "officials from Chad", "NATO's secretary general". Fans, firms and suppliers stand for nobody.
 */
export function delegates(context: Context, token: number): Party[] {
  const { scene } = context;
  const { tree } = scene;
  const all = listed(scene, token);
  // "The President of X and the President of Y": the tree may hang the second on the state of the first.
  const hung = tree
    .subtree(token, (t) => tree.isA(t, "acl", "advcl", "parataxis", "appos"))
    .filter((t) => tree.isA(t, "conj") && !all.includes(t) && /office|person/.test(scene.name(t)?.value.kind ?? ""));
  const found = [...all, ...hung].flatMap((t) => (isDelegate(scene, t) ? represented(context, t) : []));
  return distinct(found.filter(isParty));
}

/** A state, or an organisation that the vocabulary knows; foundations and clubs are none. */
export function isParty(party: Party): boolean {
  const { kind, id } = party.actor;
  return kind === "state" || (kind === "organisation" && organisationById(id) !== undefined);
}

/** Whether a nominal is somebody who meets for a state or an organisation: a person in office, a body, a state, a pronoun. */
export function isDelegate(scene: Scene, token: number): boolean {
  const name = scene.name(token)?.value;
  if (name !== undefined) {
    if (name.kind === "place" || name.kind === "firm" || name.naming === "people" || name.naming === "adjective")
      return false;
    return !scene.is(token, "commission.noun") || name.kind !== "state";
  }
  if (scene.is(token, "business.noun")) return false;
  return (
    scene.tree.token(token).upos === "PRON" ||
    scene.is(
      token,
      "office.noun",
      "visitor.noun",
      "delegate.noun",
      "country.noun",
      "pair.noun",
      "body.noun",
      "count.word",
    )
  );
}

/** Whether a nominal is a person: an office, a named person, a pronoun of one; a state or a body is none. */
export function isPerson(scene: Scene, token: number): boolean {
  const name = scene.name(token)?.value;
  if (name !== undefined) return name.kind === "person" || name.kind === "office";
  return scene.is(
    token,
    "office.noun",
    "visitor.noun",
    "delegate.noun",
    "third-person.human",
    "first-person.singular",
    "second-person",
    "third-person.plural",
  );
}

/** Of "her Latvian host" the adjective tells whom the host is of; the pronoun tells whom he hosts. */
function represented(context: Context, token: number): Party[] {
  const { scene, discourse } = context;
  const { tree } = scene;
  if (scene.name(token) === null && owner(scene, token) !== null) {
    const inner = [
      ...tree.children(token, "amod", "compound", "flat").filter((t) => scene.name(t) !== null),
      ...tree.children(token, "nmod").filter((t) => scene.is(tree.child(t, "case") ?? -1, "belonging.marker")),
    ].flatMap((t) => partiesOf(scene, discourse, t));
    const from = inner.length > 0 ? inner : origin(context, token);
    if (from.length > 0) return from;
  }
  const parties = partiesOf(scene, discourse, token);
  if (parties.length > 0) return parties;
  return scene.is(token, "third-person.human") ? announced(context, token) : narrator(context, token);
}

/** "her colleagues from Canada and Spain": the tree may hang the origin on the verb. */
function origin(context: Context, token: number): Party[] {
  const { scene, discourse } = context;
  const { tree } = scene;
  const home = [token + 2, token + 3].find(
    (t) =>
      t < scene.sentence(token).to &&
      scene.name(t) !== null &&
      scene.is(token + 1, "origin.marker") &&
      tree.children(t, "case").includes(token + 1),
  );
  return home === undefined ? [] : partiesOf(scene, discourse, home);
}

/** "Speaking after he met the leaders, Japan's minister …": a pronoun may come before the name that it stands for. */
function announced(context: Context, token: number): Party[] {
  const { scene, discourse } = context;
  const { tree } = scene;
  for (const at of tree.ancestors(token)) {
    const subject = tree.child(at, "nsubj");
    if (subject !== null && subject > token && /person|office/.test(scene.name(subject)?.value.kind ?? ""))
      return partiesOf(scene, discourse, subject);
  }
  return [];
}

/** Whose colleague or host somebody is, where a pronoun says it: "their" of "their Danish counterparts". */
export function owner(scene: Scene, token: number): number | null {
  return scene.tree.children(token, "nmod:poss").find((t) => scene.tree.token(t).upos === "PRON") ?? null;
}

/** Whether a name is a person's own, not an office that a table tells the holder of. */
function isNamedPerson(part: Party["part"]): boolean {
  return (part?.value as Partial<Name> | undefined)?.kind === "person";
}

/** The ids of the persons named among parties, each once, in text order. */
export function persons(parties: readonly Party[]): string[] {
  const named = [...parties]
    .sort((a, b) => a.token - b.token)
    .flatMap((party) => (isNamedPerson(party.part) ? party.agents.filter((a) => a.actor.kind === "person") : []))
    .map((agent) => agent.actor.id);
  return [...new Set(named)];
}

/**
 * Who meets whom: one group, or a pair for each where one meets several apart ("met separately with her colleagues from Canada and Spain",
 * "met President A of X and President B of Y"). A call or a conversation with two is `once`.
 */
export function groups(
  scene: Scene,
  hosts: readonly Party[],
  guests: readonly Party[],
  anchor: number,
  several = false,
  once = false,
): Party[][] {
  const own = distinct(hosts);
  const others = distinct(guests).filter((p) => own.every((o) => o.actor.id !== p.actor.id));
  if (own.length === 1 && others.length > 1) {
    const { from, to } = scene.sentence(anchor);
    const apart = scene.tokens.slice(from, to).some((t) => scene.is(t.index, "separate.word"));
    const single = others.every((p) => isPerson(scene, p.token) && scene.name(p.token) !== null);
    if (several || apart || (single && !once)) return others.map((other) => [own[0]!, other]);
  }
  return [[...own, ...others]];
}
