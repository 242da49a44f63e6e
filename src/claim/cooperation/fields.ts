import { actingOrganisation, COOPERATION_FIELDS, organisationById } from "../../vocabulary/index.js";
import type { Scene } from "../scene.js";
import { type Deed, marks, reach } from "./deeds.js";

/** The fields that a deed's words name, each with the token that names it. */
export function fieldsOf(scene: Scene, deed: Deed): Map<string, number> {
  const found = new Map<string, number>();
  const own = [...reach(scene, deed), ...pillars(scene, deed)];
  const words = [...own, ...continued(scene, deed, own)].filter((t) => scene.name(t) === null && !isOffice(scene, t));
  for (const field of COOPERATION_FIELDS) {
    const concept = `field.${field}`;
    const at = words.find(
      (t) =>
        scene.is(t, concept) &&
        !outranked(scene, t, field) &&
        (t !== deed.token || deed.kind === "joint" || deed.kind === "exchange"),
    );
    if (at !== undefined) found.set(field, at);
  }
  return found;
}

/** "in trade, the economy, science and other areas are growing": a list goes on over commas where the tree breaks it off. */
function continued(scene: Scene, deed: Deed, words: readonly number[]): number[] {
  const { to } = scene.sentence(deed.token);
  const fields = words.filter(
    (t) => t > deed.token && COOPERATION_FIELDS.some((field) => scene.is(t, `field.${field}`)),
  );
  const last = fields.at(-1);
  if (last === undefined) return [];
  const found: number[] = [];
  for (let t = last + 1; t < to && LISTED.test(scene.tree.token(t).upos) && scene.name(t) === null; t++) {
    if (scene.tree.token(t).upos === "PUNCT" && scene.tokens[t]!.form !== ",") break;
    found.push(t);
  }
  // A list, not the start of a new clause: something must part its members.
  return found.some((t) => scene.tree.isA(t, "cc")) ? found : [];
}

const LISTED = /^(NOUN|ADJ|DET|CCONJ|PUNCT)$/;

/** "trade and energy remain the pillars of cooperation", "cooperation covers trade": what the clause says that it rests on. */
function pillars(scene: Scene, deed: Deed): number[] {
  const { tree } = scene;
  const [noun, verb] = deed.chain;
  if (noun !== undefined && scene.is(noun, "cooperation-pillar.noun")) {
    const clause = tree.child(noun, "nsubj") !== null ? noun : verb;
    const subjects =
      clause === undefined ? [] : tree.children(clause, "nsubj").filter((t) => !tree.isWithin(deed.token, t));
    const inside = tree.isA(noun, "nsubj") ? tree.subtree(tree.head(noun), (t) => tree.isA(t, "nsubj", "advcl")) : [];
    return [...subjects.flatMap((t) => tree.subtree(t)), ...inside];
  }
  if (noun !== undefined && tree.isA(deed.token, "nsubj") && scene.is(noun, "cooperation-cover.verb"))
    return tree.children(noun, "obj").flatMap((t) => tree.subtree(t));
  return [];
}

/** "energy security", "the defence industry": the narrower word before it tells the field. */
function outranked(scene: Scene, token: number, field: string): boolean {
  // "green hydrogen" is energy.
  if (field === "environment" && scene.tree.isA(token, "amod") && scene.is(scene.tree.head(token), "field.energy"))
    return true;
  if (field !== "security" && field !== "economy" && field !== "science") return false;
  // "artificial intelligence" is no matter of spies.
  if (field === "security" && scene.is(token, "field.science")) return true;
  const { tree } = scene;
  const narrower = COOPERATION_FIELDS.filter((other) => other !== field && other !== "politics" && other !== "science");
  const before = [
    ...tree.children(token, "compound", "amod"),
    ...(tree.isA(token, "amod") ? [token - 1, token - 2] : []),
  ];
  if (field === "science" && !before.some((t) => scene.is(t, "hyphen.mark"))) return false;
  return before.some(
    (t) => t >= 0 && tree.token(token).upos !== "ADJ" && narrower.some((other) => scene.is(t, `field.${other}`)),
  );
}

/** A ministry or an officer of a field is who cooperates, not in what. */
function isOffice(scene: Scene, token: number): boolean {
  const { tree } = scene;
  const head = tree.head(token);
  return (
    tree.isA(token, "compound", "amod", "nmod") &&
    head >= 0 &&
    scene.is(head, "office.noun", "cooperation-topic-body.noun")
  );
}

/** The organisations and initiatives within which a deed is done: "within the SCO", "under the Belt and Road Initiative", "BRI cooperation". */
export function frameworksOf(scene: Scene, deed: Deed): Map<string, number> {
  const { tree } = scene;
  const found = new Map<string, number>();
  for (const t of reach(scene, deed)) {
    const name = scene.name(t);
    if (name === null || name.value.kind !== "organisation" || name.value.id === null || scene.headOf(name.span) !== t)
      continue;
    const id = actingOrganisation(name.value.id);
    if (organisationById(id) === undefined) continue;
    if (isFramework(scene, t) || (tree.isA(t, "compound") && tree.head(t) === deed.token)) found.set(id, t);
  }
  return found;
}

/** Whether an organisation is where something is done, not who does it. */
export function isFramework(scene: Scene, token: number): boolean {
  const { tree } = scene;
  let at = token;
  while (tree.isA(at, "conj") && tree.head(at) >= 0) at = tree.head(at);
  if (marks(scene, at, "cooperation-framework.marker")) return true;
  const head = tree.head(at);
  return head >= 0 && scene.is(head, "cooperation-framework.noun");
}

/** Fields in the order of vocabulary/fields.ts. */
export function inFieldOrder(fields: readonly string[]): string[] {
  return COOPERATION_FIELDS.filter((field) => fields.includes(field));
}
