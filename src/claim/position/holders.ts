import { inRole, isPassive, type Predication } from "../predication.js";
import type { Scene } from "../scene.js";

/** Whose stand it is: the subject of the verb, of the support verb or of the predicate; the possessor or adjective of the noun. */
export function holdersOf(scene: Scene, act: Predication): number[] {
  const { tree } = scene;
  const { token } = act;
  const agents = inRole(act, "agent").map((a) => a.token);
  if (tree.token(token).upos === "VERB" && agents.length > 0)
    return agents.filter((t) => !isComplement(scene, token, t));
  const owners = [...inRole(act, "possessor"), ...inRole(act, "modifier")].map((a) => a.token);
  if (owners.length > 0) return owners;
  if (tree.isA(token, "obj") && scene.is(tree.head(token), "enjoy.verb"))
    return inRole(act, "oblique")
      .filter((a) => scene.is(tree.child(a.token, "case") ?? -1, "doer.marker"))
      .map((a) => a.token);
  if (agents.length > 0) return agents;
  // "is opposed to", "is in favour of", "is against", "enjoys the backing of"
  if (tree.child(token, "nsubj") !== null) return tree.children(token, "nsubj");
  // "remains neutral"
  if (tree.isA(token, "xcomp")) return tree.children(tree.head(token), "nsubj");
  const head = tree.head(token);
  if (tree.isA(token, "case") && head >= 0) return tree.children(head, "nsubj");
  // "Chile, Cuba and Venezuela, which sponsored the text, voiced support": the head of a list whose verb the tree has lost.
  if (tree.isA(token, "appos") && tree.children(token, "amod").some((t) => scene.is(t, "support.verb")))
    return tree.ancestors(token).filter((t) => tree.isA(t, "root"));
  return inRole(act, "oblique")
    .filter((a) => scene.is(tree.child(a.token, "case") ?? -1, "agent.marker"))
    .map((a) => a.token);
}

/** What the stand is about: the object of a verb, "for", "to", "on" … of a noun or adjective, the predicate of "against". */
export function objectsOf(scene: Scene, act: Predication): number[] {
  const { tree } = scene;
  const { token } = act;
  if (tree.isA(token, "case") && tree.head(token) >= 0) return [tree.head(token)];
  // "Uzbekistan's accession has Swiss backing": what enjoys it is the subject.
  const enjoyed =
    tree.isA(token, "obj") && scene.is(tree.head(token), "enjoy.verb") && tree.child(token, "det:poss") === null;
  if (enjoyed && tree.children(token, "amod", "nmod").length > 0) return tree.children(tree.head(token), "nsubj");
  if (tree.token(token).upos === "VERB") return verbObjects(scene, act);
  const own = [
    ...tree.children(token, "nmod", "obl"),
    ...tree.children(act.verb, "obl").filter((child) => child > token),
  ];
  return own.filter((child) =>
    scene.is(tree.child(child, "case") ?? -1, "stance.marker", "goal.marker", "purpose.marker", "belonging.marker"),
  );
}

function verbObjects(scene: Scene, act: Predication): number[] {
  const { tree } = scene;
  const { token } = act;
  // "was opposed to the plan": its subject is no object; "the claim is endorsed by Russia": here it is.
  const told = inRole(act, "agent").length > 0 && tree.child(token, "obl:agent") !== null;
  const subjects = isPassive(scene, token) && !told ? tree.children(token, "nsubj") : [];
  // "reaffirmed before his departure that Vanuatu adheres to": a content clause that the tree took for a relative one.
  const clause = tree.isA(token, "acl:relcl") && tree.child(token, "mark") !== null ? [tree.head(token)] : [];
  const patients = inRole(act, "patient")
    .map((a) => a.token)
    .filter((t) => !subjects.includes(t) && !clause.includes(t));
  const further = tree.children(token, "conj").filter((t) => tree.child(t, "mark") !== null && t > token);
  const content = [...tree.children(token, "ccomp"), ...further];
  const over = inRole(act, "oblique")
    .map((a) => a.token)
    .concat(tree.children(token, "obl:agent").filter((t) => isComplement(scene, token, t)))
    .filter((t) => scene.is(tree.child(t, "case") ?? -1, "stance.marker"));
  // "recognised Morocco's sovereignty over Western Sahara" has one object, wherever the tree hangs its second half.
  return patients.length > 0 ? [...patients, ...content] : [...content, ...over];
}

/** "stands by Syria's claim": what follows "by" is no agent of an active verb. */
function isComplement(scene: Scene, verb: number, token: number): boolean {
  return (
    scene.tree.isA(token, "obl:agent") &&
    scene.tree.head(token) === verb &&
    scene.tree.child(verb, "nsubj") !== null &&
    !isPassive(scene, verb)
  );
}

/** States, organisations and their officials hold positions between states; "supporters", pillars and help desks do not. */
export function isHolder(scene: Scene, token: number): boolean {
  const name = scene.name(token)?.value;
  if (name) return name.kind !== "place" && name.kind !== "firm" && name.naming !== "people";
  return (
    scene.is(token, "office.noun", "body.noun", "country.noun", "pair.noun") || scene.tree.token(token).upos === "PRON"
  );
}
