import type { Context } from "../draft.js";
import { isKeptContact } from "../meeting/index.js";
import type { Scene } from "../scene.js";

/** Words that tell of working together, with what governs them. */
export interface Deed {
  readonly kind: "verb" | "together" | "noun" | "tie" | "joint" | "exchange" | "ours";
  readonly token: number;
  /** What governs it, nearest first, up to the verb of its clause and what that is the content of. */
  readonly chain: readonly number[];
  /** The verb whose tense and subject hold for it; the noun itself where there is none. */
  readonly verb: number;
  readonly doubt: number;
}

/** All words of cooperation in text order; of coordinated nouns the first. */
export function deeds(context: Context): Deed[] {
  const { scene } = context;
  const found = [
    ...scene.all("cooperate.verb").flatMap((t) => verbDeed(scene, t)),
    ...scene.all("work.verb").flatMap((t) => workDeed(scene, t)),
    ...scene.all("work.verb").flatMap((t) => ourDeed(context, t)),
    ...scene.all("cooperation-jointly.word").flatMap((t) => jointlyDeed(scene, t)),
    ...scene.all("cooperation-share.verb").flatMap((t) => shareDeed(scene, t)),
    ...scene.all("cooperation.noun").flatMap((t) => nounDeed(scene, t, "noun")),
    ...scene.all("cooperation-tie.noun").flatMap((t) => nounDeed(scene, t, "tie")),
    ...scene.all("cooperation-joint.noun").flatMap((t) => jointDeed(scene, t)),
    ...scene.all("cooperation-link.noun").flatMap((t) => linkDeed(scene, t)),
    ...scene.all("cooperation-joint-body.noun").flatMap((t) => bodyDeed(scene, t)),
    ...scene.all("cooperation-do.verb").flatMap((t) => moreDeed(scene, t)),
  ];
  const once = new Map(found.map((deed) => [deed.token, deed]));
  return [...once.values()].sort((a, b) => a.token - b.token);
}

function isVerb(scene: Scene, token: number): boolean {
  return scene.tree.token(token).upos === "VERB";
}

/** "cooperate", "have joined forces", "to work together". */
function verbDeed(scene: Scene, token: number): Deed[] {
  if (!isVerb(scene, token) || scene.name(token) !== null) return [];
  // "coordinate their policies" needs two who do it; "coordinated attacks" is none.
  if (scene.tree.isA(token, "amod", "compound")) return [];
  return [deed(scene, token, "verb", 0)];
}

/** "working with Kazakhstan on", "acting jointly with": work that is shared by its words. */
function workDeed(scene: Scene, token: number): Deed[] {
  const { tree } = scene;
  if (!isVerb(scene, token)) return [];
  const together = tree.children(token, "advmod").some((t) => scene.is(t, "together.word"));
  const partner = tree.children(token, "obl").some((t) => marks(scene, t, "cooperation-with.marker"));
  return together || partner ? [deed(scene, token, "verb", together ? 0 : 0.5)] : [];
}

/** "We are working on industrial projects", "our governments are working intensively", said to the other side: work of both. */
function ourDeed({ scene, speech }: Context, token: number): Deed[] {
  const { tree } = scene;
  if (!isVerb(scene, token) || speech.at(token) === null || speech.addressee(token) === null) return [];
  if (workDeed(scene, token).length > 0) return [];
  const clause = tree.isA(token, "xcomp") ? tree.head(token) : token;
  const subject = tree.child(clause, "nsubj");
  if (subject === null) return [];
  const ours = tree.children(subject, "nmod:poss").some((t) => scene.is(t, "first-person.plural"));
  const both =
    ours && scene.is(subject, "pair.noun", "body.noun", "cooperation-topic-body.noun") && scene.isPlural(subject);
  const on = tree
    .children(token, "obl")
    .some(
      (t) =>
        (marks(scene, t, "cooperation-field.marker") && scene.is(t, "cooperation-joint.noun")) ||
        (marks(scene, t, "cooperation-framework.marker") && scene.name(t)?.value.kind === "organisation"),
    );
  return both || (on && scene.is(subject, "first-person.plural")) ? [deed(scene, token, "ours", 1)] : [];
}

/** "will jointly manage the lake's fisheries": any work that two do together; what they say, sign, build or fight has types of its own. */
function jointlyDeed(scene: Scene, token: number): Deed[] {
  const verb = scene.tree.head(token);
  if (verb < 0 || !isVerb(scene, verb) || !scene.tree.isA(token, "advmod")) return [];
  if (scene.is(verb, "reporting.verb", "cooperation-not-together.verb", "cooperate.verb", "work.verb")) return [];
  return [deed(scene, verb, "together", 1)];
}

/** "exchange information on", "share intelligence with". */
function shareDeed(scene: Scene, token: number): Deed[] {
  const { tree } = scene;
  if (!isVerb(scene, token)) return [];
  const goods = tree.children(token, "obj").flatMap((t) => tree.coordinated(t));
  return goods.some((t) => scene.is(t, "cooperation-shared.noun")) ? [deed(scene, token, "exchange", 0.5)] : [];
}

/** "economic cooperation", "trade ties", "cultural exchanges": not inside a name or before another noun. */
function nounDeed(scene: Scene, token: number, kind: "noun" | "tie"): Deed[] {
  const { tree } = scene;
  if (isVerb(scene, token) || scene.name(token) !== null || !/^(NOUN|PROPN)$/.test(tree.token(token).upos)) return [];
  // Contacts kept up by agreement are talks to come.
  if (isKeptContact(scene, token)) return [];
  if (
    tree.isA(token, "compound", "amod", "flat", "nmod:desc") ||
    marks(scene, token, "cooperation-circumstance.marker")
  )
    return [];
  // "trade ties and cooperation": one claim, told at the first.
  const first = tree.isA(token, "conj") ? tree.head(token) : -1;
  if (first >= 0 && scene.is(first, "cooperation.noun", "cooperation-tie.noun") && scene.name(first) === null)
    return [];
  // "comprehensive partnership and strategic interaction" is a level of relations, however the tree hangs it.
  const level = tree
    .children(token, "amod")
    .concat(token - 1)
    .some((t) => scene.is(t, "cooperation-level.word"));
  if (level && (first >= 0 ? scene.is(first, "partnership.noun") : scene.is(token - 3, "partnership.noun"))) return [];
  // "relations of allied and strategic partnership"
  const named = tree.children(token, "nmod").filter((t) => marks(scene, t, "cooperation-of.marker"));
  if (named.some((t) => scene.is(t, "partnership.noun", "alliance.word"))) return [];
  if (kind === "tie") {
    const modifiers = tree.children(token, "amod", "compound");
    if (modifiers.some((t) => scene.is(t, "cooperation-level.word")) && tree.token(token).lemma !== "dialogue")
      return [];
    if (modifiers.some((t) => scene.is(t, "cooperation-abroad.word"))) return [];
    const of = tree.children(token, "nmod").filter((t) => marks(scene, t, "cooperation-of.marker"));
    if ([...of, ...modifiers].some((t) => scene.is(t, "cooperation-not-exchange.noun"))) return [];
  }
  return [deed(scene, token, kind, kind === "tie" ? 0.5 : 0)];
}

/** "joint research", "concerted efforts": a noun of doing that is joint by its adjective. */
function jointDeed(scene: Scene, token: number): Deed[] {
  const { tree } = scene;
  if (isVerb(scene, token) || scene.name(token) !== null || tree.isA(token, "compound", "amod")) return [];
  if (!tree.children(token, "amod").some((t) => scene.is(t, "cooperation-joint.word"))) return [];
  if (tree.children(token, "compound", "amod").some((t) => scene.is(t, "cooperation-not-joint.noun"))) return [];
  return [deed(scene, token, "joint", 0.5)];
}

/** "have resumed flights between Peru and Chile": ways between lands that are opened. */
function linkDeed(scene: Scene, token: number): Deed[] {
  const { tree } = scene;
  const head = tree.head(token);
  // "enabled all flights to be restored"
  const raised = head < 0 ? undefined : tree.children(head, "xcomp").find((t) => scene.is(t, "cooperation-open.verb"));
  if (raised !== undefined && tree.isA(token, "obj")) return [deed(scene, token, "exchange", 0.5)];
  const verb = head;
  const opened =
    verb >= 0 &&
    isVerb(scene, verb) &&
    tree.isA(token, "obj", "nsubj:pass", "nsubj") &&
    scene.is(verb, "cooperation-open.verb");
  return opened ? [deed(scene, token, "exchange", 0.5)] : [];
}

/**
 * "the intergovernmental commission has resumed its work", "decided to establish a joint commission", "agreed to resume the work of the joint committee": a
 * body of both sides that works or is set up.
 */
function bodyDeed(scene: Scene, token: number): Deed[] {
  const { tree } = scene;
  if (scene.name(token) !== null) return [];
  const above = tree.head(token);
  const work = above >= 0 && scene.is(above, "cooperation-joint.noun") && tree.isA(token, "nmod") ? above : token;
  const verb = tree.head(work);
  if (verb < 0 || !isVerb(scene, verb)) return [];
  const joint = tree
    .children(token, "amod", "compound")
    .some((t) => scene.is(t, "cooperation-joint.word", "mutual.word"));
  const founded = tree.isA(work, "obj", "nsubj:pass") && scene.is(verb, "cooperation-found.verb");
  // "a committee of foreign ministers"
  const ministers = tree.children(token, "nmod").some((t) => scene.is(t, "office.noun") && scene.name(t) === null);
  if (founded && (joint || ministers)) return [deed(scene, token, "joint", 0.5)];
  const works =
    scene.is(verb, "work.verb") ||
    tree.children(verb, "obj", "xcomp").some((t) => scene.is(t, "work.verb", "cooperation-joint.noun"));
  return joint && works && tree.isA(token, "nsubj") ? [deed(scene, token, "joint", 0.5)] : [];
}

/** "we want to do more in digital health": more of what the two do. */
function moreDeed(scene: Scene, token: number): Deed[] {
  const { tree } = scene;
  const more = tree.children(token, "obj", "advmod").some((t) => scene.is(t, "more.word"));
  const within = tree.children(token, "obl").some((t) => marks(scene, t, "cooperation-field.marker"));
  return isVerb(scene, token) && more && within ? [deed(scene, token, "verb", 1)] : [];
}

function deed(scene: Scene, token: number, kind: Deed["kind"], doubt: number): Deed {
  const chain = chainOf(scene, token);
  const verb = [token, ...chain].find((t) => isVerb(scene, t) || scene.tree.child(t, "cop") !== null) ?? token;
  return { kind, token, chain, verb, doubt };
}

/**
 * What governs a word up to the verb of its clause: "agreed | to deepen | cooperation", "stressed | the importance | of strengthening | cooperation".
 * A clause of reported words ends it; one that was agreed or wanted does not.
 */
function chainOf(scene: Scene, token: number): number[] {
  const { tree } = scene;
  const chain: number[] = [];
  for (let at = token; chain.length < 9; ) {
    const head = tree.head(at);
    if (head < 0 || tree.isA(at, "parataxis", "acl:relcl", "vocative", "dislocated")) break;
    if (tree.isA(at, "ccomp") && scene.is(head, "reporting.verb") && !scene.is(head, "cooperation-agree.word")) break;
    if (tree.isA(at, "advcl") && !isPurpose(scene, at)) break;
    chain.push(head);
    at = head;
  }
  return chain;
}

/** Whether a nominal's first case marker is of a concept. */
export function marks(scene: Scene, token: number, concept: string): boolean {
  const own = scene.tree.child(token, "case");
  return own !== null && scene.is(own, concept);
}

/**
 * The words that a deed rules: its own phrase without clauses that qualify something in it, and the complements that its verb took after it
 * ("deepen cooperation | in agriculture").
 */
export function reach(scene: Scene, deed: Deed): number[] {
  const { tree } = scene;
  const shut = (child: number) =>
    tree.isA(child, "acl:relcl", "parataxis", "nsubj", "advcl", "ccomp", "cc:preconj") && !isPurpose(scene, child);
  const found = new Set(tree.subtree(deed.token, (child) => shut(child) || tree.isA(child, "appos")));
  for (const at of deed.chain) {
    if (!isVerb(scene, at) && tree.child(at, "cop") === null) continue;
    for (const child of tree.children(at, "obl", "nmod", "advcl", "xcomp")) {
      const before = child < deed.token;
      if (tree.isA(child, "advcl") && !isPurpose(scene, child)) continue;
      if (tree.isWithin(deed.token, child) || (before && at !== deed.verb)) continue;
      for (const t of tree.subtree(child, shut)) found.add(t);
    }
    if (at === deed.verb && tree.child(at, "nsubj", "nsubj:pass") !== null) break;
  }
  return [...found].sort((a, b) => a - b);
}

/** "to combat terrorism", "in fighting crime": a clause that says what for. */
function isPurpose(scene: Scene, clause: number): boolean {
  const { tree } = scene;
  if (tree.child(clause, "nsubj", "nsubj:pass") !== null) return false;
  return tree.children(clause, "mark").some((t) => scene.is(t, "infinitive.mark", "cooperation-field.marker"));
}
