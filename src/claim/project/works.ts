import type { ProjectKind } from "../../vocabulary/index.js";
import { perToken } from "../memo.js";
import type { Scene } from "../scene.js";

/** A thing that is built, repaired or run, with the words that carry it up to its clause. */
export interface Work {
  readonly token: number;
  readonly kind: ProjectKind;
  /** The nominals from the work upwards: "bridge", "construction | of a bridge", "a contract | for the construction". */
  readonly chain: readonly number[];
  /** Works of the same list, in text order: the first carries the others. */
  readonly list: readonly number[];
  /** The work told before that a pronoun or a bare "construction" means; null for a work that is told by its own words. */
  readonly like: Work | null;
}

/** Kinds of works whose head says little, by the words beside it. Of several rows the first that fits counts. */
const BY_WORD: readonly (readonly [head: string, word: string | null, kind: ProjectKind])[] = [
  ["project-plant.noun", "project-hydro.word", "hydropower"],
  ["project-plant.noun", "project-water.word", "other"],
  ["project-plant.noun", "project-power.word", "power-plant"],
  ["project-plant.noun", "project-industry.word", "industrial"],
  ["project-line.noun", "project-cable.word", "telecom"],
  ["project-line.noun", "project-power.word", "transmission-line"],
  ["project-line.noun", "project-rail.word", "railway"],
  ["project-line.noun", "project-pipe.word", "pipeline"],
  ["project-terminal.noun", "project-sea.word", "port"],
  ["project-terminal.noun", "project-air.word", "airport"],
  ["project-terminal.noun", null, "other"],
  ["project-park.noun", "project-power.word", "power-plant"],
  ["project-park.noun", "project-industry.word", "industrial"],
];

/** Heads that take the kind of what qualifies them: "a pipeline project", "airport complex". */
const GENERIC = [
  "project-generic.noun",
  "project-centre.noun",
  "project-terminal.noun",
  "project-line.noun",
  "project-plant.noun",
];

/** The works of a text's tokens between two places, in text order. */
export function worksIn(scene: Scene, from: number, to: number): Work[] {
  const heads: { token: number; kind: ProjectKind }[] = [];
  for (let token = from; token < to; token++) {
    const kind = kindAt(scene, token);
    if (
      kind !== null &&
      isHead(scene, token) &&
      !isDeed(scene, token) &&
      !isFigure(scene, token) &&
      !isVague(scene, token, kind)
    )
      heads.push({ token, kind });
  }
  const tokens = heads.map((h) => h.token);
  return heads.map(({ token, kind }) => {
    const list = listOf(scene, token, tokens);
    return { token, kind, chain: chainOf(scene, token, list[0] ?? token), list, like: null };
  });
}

/** What kind of works a noun names; null for a noun that names none. */
const kindAt = perToken((scene: Scene, token: number): ProjectKind | null => {
  const { tree } = scene;
  if (!/^NN/.test(tree.token(token).xpos)) return null;
  const name = scene.name(token);
  if (name !== null && name.value.kind !== "place" && !isBuilding(scene, token)) return null;
  const words = qualifiers(scene, token);
  for (const [head, word, kind] of BY_WORD)
    if (scene.is(token, head) && word !== null && words.some((w) => scene.is(w, word))) return kind;
  if (isSought(scene, token)) return "mining";
  const families = scene.family("project-kind") as ProjectKind[];
  const own = families.find((kind) => scene.is(token, `project-kind.${kind}`));
  if (own !== undefined && own !== "other") return own;
  if (scene.is(token, ...GENERIC)) {
    const told = families.find((kind) => kind !== "other" && words.some((w) => scene.is(w, `project-kind.${kind}`)));
    if (told !== undefined) return told;
  }
  if (own !== undefined) return own;
  if (scene.is(token, "project-terminal.noun")) return "other";
  // "a cement plant", "a plant for drugs": a plant that makes something; botany has no site and no builder.
  const makes = tree.children(token, "nmod").some((t) => scene.is(tree.child(t, "case") ?? -1, "purpose.marker"));
  if (scene.is(token, "project-factory.noun") && (makes || words.some((w) => isMaking(scene, token, w))))
    return "industrial";
  // "the line from Choir to Sainshand"
  const reaches = tree.children(token, "nmod").some((t) => scene.is(tree.child(t, "case") ?? -1, "project-end.marker"));
  // "the Addis–Awash line": two towns and a dash name a line, whoever knows them.
  const called = tree
    .children(token, "compound")
    .some((t) => scene.name(t)?.value.kind === "place" || scene.is(t + 1, "line-dash.mark"));
  if (scene.is(token, "project-track.noun") && (reaches || called)) {
    const of = tree.children(token, "nmod").map((t) => families.find((kind) => scene.is(t, `project-kind.${kind}`)));
    return scene.is(token, "project-rail-track.noun") ? "railway" : (of.find((kind) => kind !== undefined) ?? "other");
  }
  return scene.is(token, "project-generic.noun") ? "other" : null;
});

/** "a cement plant", "an antiretroviral plant", but not "similar works". */
function isMaking(scene: Scene, token: number, word: number): boolean {
  const { tree } = scene;
  return tree.isA(word, "compound") || (tree.isA(word, "amod") && !scene.is(token, "project-generic.noun"));
}

/** "prospecting for coal", "has dug copper": what is got out of the ground. */
function isSought(scene: Scene, token: number): boolean {
  const { tree } = scene;
  const head = tree.head(token);
  if (head < 0 || !scene.is(token, "project-mineral.noun") || !scene.is(head, "project-prospect.verb")) return false;
  if (tree.isA(token, "obj", "nsubj:pass")) return true;
  return tree.isA(token, "obl") && scene.is(tree.child(token, "case") ?? -1, "purpose.marker");
}

/** "fund a new presidential palace", "the Federal Staff Hospital, which was built": a name of a body or office that means its house. */
function isBuilding(scene: Scene, token: number): boolean {
  const { tree } = scene;
  const { kind, state } = scene.name(token)!.value;
  if (kind !== "office" && (kind !== "organisation" || state !== undefined)) return false;
  if (!scene.is(token, "project-house.noun")) return false;
  const head = tree.head(token);
  const verbs = [head, ...tree.children(token, "acl")].filter((t) => t >= 0);
  const touched = tree.isA(token, "obj", "nsubj:pass", "nsubj");
  return touched && verbs.some((t) => scene.is(t, "project-build.verb", "project-finish.verb", "project-fund.verb"));
}

/** The words before a noun that qualify it, and theirs. */
function qualifiers(scene: Scene, token: number): number[] {
  const { tree } = scene;
  const own = tree.children(token, "compound", "amod", "flat", "nmod:unmarked").filter((t) => t < token);
  const deep = own.flatMap((t) => tree.children(t, "compound", "amod", "conj", "obl", "flat", "advmod"));
  return [...own, ...deep];
}

/** Not a word that only qualifies another noun of works: "bridge" in "bridge repair" is one, "airport" in "airport runway" none. */
function isHead(scene: Scene, token: number): boolean {
  const { tree } = scene;
  const head = tree.head(token);
  // "the Year of History, a project that …"
  if (scene.is(token, "project-generic.noun") && tree.isA(token, "appos")) return false;
  if (!tree.isA(token, "compound", "amod", "flat", "nmod:poss") || head < 0) return true;
  if (tree.isA(token, "nmod:poss")) return false;
  if (kindAt(scene, head) !== null && /^NN/.test(tree.token(head).xpos)) return false;
  return scene.is(head, "project-build.noun", "project-finish.noun", "project-study.noun", "project-deal.noun");
}

/** "joint projects", "various development projects", "our own schools": nothing that could be pointed at abroad. */
function isVague(scene: Scene, token: number, kind: ProjectKind): boolean {
  const { tree } = scene;
  const modifiers = tree.children(token, "amod", "compound", "nmod:poss", "det");
  const generic = scene.is(token, "project-generic.noun");
  const homely = generic ? ["project-home.word", "project-topic.word"] : ["project-own.word"];
  const beside = modifiers.flatMap((t) => [t, ...tree.children(t)]);
  if (beside.some((t) => scene.is(t, ...homely))) return true;
  if (isField(scene, token)) return true;
  // "The works were completed": works told of before.
  if (scene.is(token, "project-factory.noun") || modifiers.some((t) => scene.is(t, "definite.word"))) return false;
  const { form, lemma, xpos } = tree.token(token);
  const plural = xpos === "NNS" && form.toLowerCase() !== lemma.toLowerCase();
  // "has invested in 280 projects": a number of them is a figure, not works.
  const number = tree.child(token, "nummod");
  if (generic && plural && number !== null && /^\d{2}/u.test(tree.token(number).form)) return true;
  return (
    kind === "other" &&
    plural &&
    generic &&
    tree.child(token, "nummod") === null &&
    !modifiers.some((t) => tree.token(t).upos === "PROPN" && scene.name(t) === null)
  );
}

/** "to cooperate in hydropower and tourism": a field, not a work. */
function isField(scene: Scene, token: number): boolean {
  const { tree } = scene;
  if (!scene.is(token, "project-field.noun") || tree.child(token, "det", "nummod", "nmod:poss") !== null) return false;
  return (
    tree.children(token, "amod", "compound").every((t) => scene.name(t) === null) && tree.isA(token, "obl", "conj")
  );
}

/** "builds bridges between two capitals": bare bridges between people are a figure of speech. */
function isFigure(scene: Scene, token: number): boolean {
  const { tree } = scene;
  if (!scene.is(token, "project-kind.bridge")) return false;
  // "will become a bridge connecting our countries"
  if (tree.isA(token, "xcomp") || tree.child(token, "cop") !== null) return true;
  if (tree.child(token, "det", "nummod", "nmod:poss") !== null) return false;
  const modifiers = tree
    .children(token, "amod", "compound")
    .filter((t) => !scene.is(t, "project-build.noun", "project-build.verb"));
  const places = tree
    .children(token, "nmod")
    .filter((t) => !scene.is(tree.child(t, "case") ?? -1, "between.marker", "partner.marker"));
  return modifiers.length === 0 && places.length === 0;
}

/** "the building of a pipeline": what is built is the pipeline. */
function isDeed(scene: Scene, token: number): boolean {
  return (
    scene.is(token, "project-build.noun") &&
    scene.tree
      .children(token, "nmod")
      .some((t) => [t, ...scene.tree.children(t, "nmod")].some((c) => kindAt(scene, c) !== null))
  );
}

/** The works that a token is listed with; the tree may hang the next of a list on a place of the one before. */
function listOf(scene: Scene, token: number, works: readonly number[]): number[] {
  const { tree } = scene;
  const carrier = (t: number): number => {
    let at = t;
    for (let step = 0; step < 8; step++) {
      if (!tree.isA(at, "conj", "appos", "list")) return at;
      // "Piraeus, the largest port in Greece" says again what was named.
      if (tree.isA(at, "appos") && tree.children(at, "det").some((d) => scene.is(d, "definite.word"))) return at;
      const above = tree.ancestors(at).find((a) => works.includes(a));
      if (above === undefined || above >= at || scene.sentence(above).index !== scene.sentence(at).index) return at;
      if (tree.ancestors(at).some((a) => a > above && tree.token(a).upos === "VERB" && tree.isWithin(a, above)))
        return at;
      at = above;
    }
    return at;
  };
  const first = carrier(token);
  return works.filter((t) => carrier(t) === first);
}

const NOMINALS = [
  "project-build.noun",
  "project-finish.noun",
  "project-start.noun",
  "project-study.noun",
  "project-deal.noun",
  "project-carrier.noun",
  "project-generic.noun",
  "project-ground.noun",
];

function chainOf(scene: Scene, token: number, first: number): number[] {
  const { tree } = scene;
  const chain = [token];
  for (let at = first; chain.length < 7; ) {
    let from = at;
    while (tree.isA(from, "conj") && tree.head(from) >= 0 && scene.is(tree.head(from), ...NOMINALS))
      from = tree.head(from);
    const next = carrierOf(scene, from);
    if (next === null || chain.includes(next)) break;
    chain.push(next);
    at = next;
  }
  return chain;
}

/** What carries a nominal: its head, or the object beside it ("funded a study | for a bridge", "ground was broken | for a road"). */
function carrierOf(scene: Scene, at: number): number | null {
  const { tree } = scene;
  const head = tree.head(at);
  if (head < 0) return null;
  const marker = tree.child(at, "case");
  if (tree.isA(at, "obl") && /^VB/.test(tree.token(head).xpos) && marker !== null) {
    if (!scene.is(marker, "doer.marker", "purpose.marker", "project-work.marker", "partner.marker")) return null;
    const beside = tree
      .children(head, "obj", "nsubj:pass")
      .find((t) => t < at && /^NN/.test(tree.token(t).xpos) && scene.is(t, ...NOMINALS));
    return beside ?? null;
  }
  // "joint projects such as | the construction of a plant"
  if (scene.is(tree.child(at, "case") ?? -1, "example.marker")) return null;
  const counted = tree.token(head).upos === "NUM" && tree.isA(at, "nmod");
  if (!counted && (!/^NN|^CD|^SYM|^\$/.test(tree.token(head).xpos) || !scene.is(head, ...NOMINALS))) return null;
  // "the line across the Friendship Bridge": where a line runs is not what is built.
  const beside =
    tree.isA(at, "nmod", "obl") && !scene.is(tree.child(at, "case") ?? -1, "doer.marker", "purpose.marker");
  if (beside && scene.is(head, "project-line.noun")) return null;
  return tree.isA(at, "nmod", "compound", "obl", "acl", "amod") ? head : null;
}

/** A nominal's words without clauses, and without the other works of its list. */
export function regionOf(scene: Scene, work: Work, top: number = work.token): number[] {
  const { tree } = scene;
  return tree.subtree(top, (child) => {
    if (child !== work.token && work.list.includes(child)) return true;
    if (tree.isA(child, "advcl", "ccomp", "parataxis", "acl:relcl")) return true;
    return tree.isA(child, "conj") && tree.token(child).upos === "VERB";
  });
}

/** The name of the works in the text's words, from its first word that is no article to the last of its own words. */
export function nameOf(scene: Scene, work: Work): string {
  if (work.like !== null) return nameOf(scene, work.like);
  const { tree } = scene;
  let first = work.token;
  for (let i = work.token - 1; i >= 0 && tree.isWithin(i, work.token); i--) {
    const { upos } = tree.token(i);
    if (upos === "PUNCT" && !scene.is(i, "hyphen.mark")) break;
    if (/^(?:DET|NUM|PRON|PART|CCONJ)$/.test(upos) || tree.isA(i, "nmod:poss", "case")) break;
    if (upos === "VERB" && tree.isA(i, "amod")) break;
    first = i;
  }
  while (first < work.token && scene.is(first, "hyphen.mark")) first++;
  const span = tree.span([first, work.token]);
  return scene.words(span).replace(/\s+/gu, " ");
}

/** The kind of works that some words name; null when they name none. */
export function kindIn(scene: Scene, tokens: readonly number[]): ProjectKind | null {
  const kinds = tokens.map((token) => kindAt(scene, token)).filter((kind) => kind !== null);
  return kinds.find((kind) => kind !== "other") ?? kinds[0] ?? null;
}
