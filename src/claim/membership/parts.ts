import type { Context } from "../draft.js";
import { narrator } from "../narrator.js";
import { type Party, partiesOf } from "../party.js";
import { type Predication, predication } from "../predication.js";
import type { Scene } from "../scene.js";

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
    if (!fits || isOfOthers(context, t)) return [];
    const meant = partiesOf(scene, discourse, t);
    return (meant.length > 0 ? meant : narrator(context, t)).filter(
      (p) =>
        p.actor.kind === "state" || (p.actor.kind === "organisation" && scene.name(t)?.value.kind === "organisation"),
    );
  });
}

/** "Five island states announced that they would leave": a plural pronoun whose words name nobody is no one named elsewhere. */
function isOfOthers(context: Context, token: number): boolean {
  const { scene, discourse } = context;
  const { tree } = scene;
  if (!scene.is(token, "third-person.plural")) return false;
  const clause = tree.ancestors(token).find((t) => tree.isA(t, "ccomp", "advcl"));
  const subject = clause === undefined || tree.head(clause) < 0 ? null : tree.child(tree.head(clause), "nsubj");
  return (
    subject !== null &&
    subject < token &&
    tree.token(subject).upos === "NOUN" &&
    scene.name(subject) === null &&
    partiesOf(scene, discourse, subject).length === 0
  );
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
        // Of "Bhutan, which took over the chair" the state governs the clause.
        (!tree.isWithin(token, a.token) || tree.isA(at, "acl:relcl")),
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

/**
 * Whose deed a gerund is: of "congratulated Cuba on obtaining the status", "helped Iran in becoming a member" the object's. An empty list where somebody
 * is only supported in it: that is a stand. Null where the subject of the clause does it.
 */
export function gerundDoers(context: Context, verb: number): Party[] | null {
  const { scene } = context;
  const { tree } = scene;
  const head = tree.head(verb);
  if (
    head < 0 ||
    scene.form(verb) !== "present-participle" ||
    !tree.isA(verb, "advcl") ||
    tree.child(verb, "mark") === null
  )
    return null;
  const objects = tree.children(head, "obj");
  if (objects.length === 0) return null;
  if (scene.is(head, "membership-stand.verb")) return [];
  return scene.is(head, "membership-object-control.verb", "thank.verb")
    ? objects.flatMap((t) => membersAt(context, t))
    : null;
}
