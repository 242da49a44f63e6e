import { organisationById } from "../vocabulary/index.js";
import type { Actor } from "./claim.js";
import type { Context } from "./draft.js";
import { firstCase } from "./frame.js";
import { type Party, partiesOf } from "./party.js";
import { type Predication, predication } from "./predication.js";
import type { Scene } from "./scene.js";

/** An organisation that a state can be in, with the token that names it. */
export interface Club {
  readonly party: Party;
  readonly id: string;
  readonly token: number;
}

/** Treaties and regimes that are clubs with members; of other treaties states are parties. */
const REGIMES = new Set([
  "org:NSG",
  "org:MTCR",
  "org:Wassenaar",
  "org:Australia-Group",
  "org:GATT",
  "org:DAC",
  "org:ISA",
]);

/** Organs of an organisation whose seats states hold themselves. */
const ORGANS = new Set(["org:UNSC", "org:UNHRC", "org:ECOSOC", "org:UNGA", "org:PACE", "org:AU-PSC"]);

/** What has members that are states: no bands, blocs of speech, field missions or parliaments. */
function isClub(id: string): boolean {
  const found = organisationById(id);
  if (found === undefined) return false;
  switch (found.kind) {
    case "armed-group":
    case "bloc":
    case "unrecognised":
    case "ngo":
    case "un-body":
    case "secretariat":
      return false;
    case "treaty-body":
      return REGIMES.has(id);
    case "body":
      return ORGANS.has(id);
    default:
      return true;
  }
}

/** The organisations that a nominal and those coordinated with it name; "the bloc" is the one named last before it. */
export function clubsAt(context: Context, token: number): Club[] {
  return context.scene.tree.coordinated(token).flatMap((t) => clubAt(context, t) ?? []);
}

function clubAt(context: Context, token: number): Club | null {
  const { scene, discourse } = context;
  const { tree } = scene;
  const name = scene.name(token);
  if (name !== null) {
    if (scene.headOf(name.span) !== token && name.value.kind === "organisation") return null;
    const id = name.value.kind === "organisation" ? name.value.id : (name.value.organisation ?? null);
    return id === null || !isClub(id) || name.value.naming === "capital"
      ? null
      : { party: club(id, token, scene), id, token };
  }
  const meant =
    (scene.is(token, "membership-organisation.noun") &&
      tree.children(token).some((child) => scene.is(child, "definite.word"))) ||
    scene.is(token, "third-person.thing");
  if (!meant) return null;
  const here = scene.sentence(token).index;
  const last = scene.named
    .map((n) => ({ id: n.value.id, at: scene.headOf(n.span), kind: n.value.kind }))
    .filter(
      ({ id, at, kind }) =>
        kind === "organisation" &&
        id !== null &&
        isClub(id) &&
        at !== null &&
        at < token &&
        here - scene.sentence(at).index <= 3,
    )
    .at(-1);
  void discourse;
  if (last === undefined) return null;
  const party = club(last.id!, token, scene);
  return { party: { ...party, actor: { ...party.actor, text: null }, distance: 1 }, id: last.id!, token };
}

function club(id: string, token: number, scene: Scene): Party {
  const name = scene.name(token);
  const actor: Actor = {
    id,
    kind: "organisation",
    name: organisationById(id)?.name ?? id,
    text: name === null ? null : scene.document.text.slice(name.span.start, name.span.end),
  };
  return { actor, agents: [], token, distance: 0, part: name };
}

/** The organisations that a noun of membership is about: before it ("NATO membership", "the EU's member"), or after "of", "in", "to", "from". */
export function clubsOf(context: Context, noun: number): Club[] {
  const { scene } = context;
  const { tree } = scene;
  const own = scene.name(noun);
  // "presidency of the Council": where the office is one name, its organisation is inside.
  if (own !== null && own.value.kind === "office") return clubsAt(context, noun);
  const before = tree.children(noun, "compound", "amod", "nmod:poss").filter((t) => t < noun);
  const after = tree
    .children(noun, "nmod", "obl")
    .filter(
      (t) =>
        t > noun && scene.is(firstCase(scene, t), "membership-into.marker", "membership-from.marker", "partner.marker"),
    );
  // "obtained observer status in the bloc", where the tree hangs the bloc on the verb.
  const next = scene.tree.head(noun);
  const trailing =
    after.length > 0 || next < 0
      ? []
      : tree
          .children(next, "obl", "nmod")
          .filter(
            (t) => t > noun && tree.child(t, "case") === noun + 1 && scene.is(noun + 1, "membership-into.marker"),
          );
  const both = tree.children(noun, "nmod").filter((t) => scene.is(firstCase(scene, t), "between.marker"));
  for (const group of [after, trailing, before, both]) {
    const clubs = group.flatMap((t) => clubsAt(context, t));
    if (clubs.length > 0) return clubs;
  }
  // "EU accession talks", "its WTO entry process": the modifiers of the whole compound.
  if (tree.isA(noun, "compound", "nmod", "amod") && tree.head(noun) >= 0 && scene.name(tree.head(noun)) === null) {
    const head = tree.head(noun);
    const beside = tree
      .children(head, "compound", "amod", "nmod:poss", "nmod")
      .filter(
        (t) =>
          t !== noun &&
          (t < noun ||
            scene.is(
              firstCase(scene, t),
              "membership-into.marker",
              "membership-from.marker",
              "partner.marker",
              "between.marker",
            )),
      );
    return beside.flatMap((t) => clubsAt(context, t));
  }
  return [];
}

/** The states that a nominal names as states, bodies that act for them, or (for organisations that are members themselves) organisations. */
export function membersAt(context: Context, token: number, chairs = false): Party[] {
  const { scene, discourse } = context;
  const { tree } = scene;
  return listed(scene, token).flatMap((t) => {
    const name = scene.name(t)?.value;
    const { upos } = tree.token(t);
    const person = name?.kind === "person" || (name?.kind === "office" && name.office !== undefined);
    const fits =
      name === undefined
        ? upos === "PRON" ||
          upos === "DET" ||
          scene.is(t, "country.noun", "pair.noun", "body.noun", "membership-bearer.noun")
        : name.kind === "state"
          ? name.naming !== "people"
          : name.kind === "office" || name.kind === "person"
            ? chairs || !person || scene.is(t, "body.noun")
            : name.kind === "organisation" || name.kind === "place";
    if (!fits) return [];
    return partiesOf(scene, discourse, t).filter(
      (p) =>
        p.actor.kind === "state" || (p.actor.kind === "organisation" && scene.name(t)?.value.kind === "organisation"),
    );
  });
}

/** A nominal with those coordinated to it, names of a list that the tree took for appositions included: "Mali, Burkina Faso and Niger". */
export function listed(scene: Scene, token: number): number[] {
  const { tree } = scene;
  return tree.coordinated(token).flatMap((t) => {
    const others =
      scene.name(t)?.value.kind === "state"
        ? tree.children(t, "appos").filter((o) => scene.name(o)?.value.kind === "state")
        : [];
    return [t, ...others.flatMap((o) => tree.coordinated(o))];
  });
}

/** The subject of the clause around a token, the verb's own first, then of the verbs above it. */
export function subjectsAbove(
  context: Context,
  token: number,
  chairs = false,
): { parties: Party[]; verb: number } | null {
  const { scene } = context;
  const { tree } = scene;
  for (const at of [token, ...tree.ancestors(token)].slice(0, 5)) {
    if (at !== token && tree.token(at).upos !== "VERB" && tree.child(at, "cop") === null) continue;
    const act: Predication = predication(scene, at);
    const subjects = act.arguments.filter(
      (a) =>
        (a.role === "agent" || (a.role === "patient" && tree.isA(a.token, "nsubj:pass"))) &&
        !tree.isWithin(token, a.token),
    );
    if (subjects.length > 0) return { parties: subjects.flatMap((a) => membersAt(context, a.token, chairs)), verb: at };
    if (tree.isA(at, "ccomp") && tree.child(at, "nsubj", "nsubj:pass") !== null) return null;
  }
  return null;
}

/** The standing that a noun or its compound names; null for words of none. */
export function standingIn(scene: Scene, token: number): "member" | "observer" | "partner" | "candidate" | null {
  const { tree } = scene;
  const words = [token, ...tree.children(token, "compound", "amod", "nmod")];
  if (words.some((t) => scene.is(t, "membership-candidate.noun"))) return "candidate";
  if (words.some((t) => scene.is(t, "membership-observer.noun"))) return "observer";
  if (
    words.some((t) => scene.is(t, "membership-partner.word")) &&
    words.some((t) => scene.is(t, "membership-partner.noun", "membership-member.noun"))
  )
    return "partner";
  if (words.some((t) => scene.is(t, "membership-member.noun", "membership-membership.noun"))) return "member";
  return scene.is(token, "membership-partner.noun") ? "partner" : null;
}
