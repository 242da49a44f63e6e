import { concernOf, seizerOf } from "../../vocabulary/index.js";
import type { Context } from "../draft.js";
import { isOfOrgan } from "../membership/index.js";
import { type Party, partiesOf, partyOfState } from "../party.js";
import { inRole, type Predication } from "../predication.js";
import type { Scene } from "../scene.js";

/** Something that a stand is taken on, with the state that it is the concern of. */
export interface Stake {
  /** Null where somebody is backed without a word on what. */
  readonly issue: string | null;
  readonly target: Party | null;
  readonly token: number;
  readonly doubt: number;
}

/** How a stand reads: `stance` by its word, `opposed` whether it comes to opposition ("does not recognise"). */
export interface Stand {
  readonly stance: string;
  readonly opposed: boolean;
  /** Whether its word ("respect", "pursue") takes a stand only on an issue of the list. */
  readonly weak: boolean;
  readonly holders: readonly Party[];
}

/**
 * A state that is itself the object, with what it is backed in: "supported Ankara over Northern Cyprus", "backs the Comoros in its claim to Mayotte"; or
 * somebody that is recognised as its head. Null where the object is no state, or nothing says what for.
 */
export function backed(context: Context, act: Predication, stand: Stand, objects: readonly number[]): Stake[] | null {
  const { scene } = context;
  const { tree } = scene;
  const noun = tree.token(act.token).upos !== "VERB";
  const own = noun
    ? objects.filter((t) => tree.isA(t, "appos") || scene.is(tree.child(t, "case") ?? -1, "backing.marker"))
    : objects;
  for (const token of [...inRole(act, "patient").map((a) => a.token), ...own]) {
    const marker = stand.stance === "recognises" ? "as.marker" : "stance-matter.marker";
    const [matter] = [...tree.children(act.verb, "obl"), ...tree.children(token, "nmod")].filter(
      (t) => t > token && scene.is(tree.child(t, "case") ?? -1, marker) && !scene.isTime(t),
    );
    const stakes = matter === undefined ? alone(context, act, stand, token) : inMatter(context, stand, token, matter);
    if (stakes !== null) return stakes;
  }
  return null;
}

/** "stands by Baku", "have both backed the Philippines": whom one stands by, without a word on what. */
function alone(context: Context, act: Predication, stand: Stand, token: number): Stake[] | null {
  const { scene, discourse } = context;
  const name = scene.name(token)?.value;
  const bare = name?.kind === "state" && /name|capital/.test(name.naming ?? "");
  if (!bare || stand.opposed || !scene.is(act.token, "stand-by.verb")) return null;
  return partiesOf(scene, discourse, token).map((target) => ({ issue: null, target, token, doubt: 1 }));
}

function inMatter(context: Context, stand: Stand, token: number, matter: number): Stake[] | null {
  const { scene, discourse } = context;
  const { tree } = scene;
  const recognised = stand.stance === "recognises";
  const holds = [matter, ...tree.children(matter, "compound")].some((t) => scene.is(t, "office.noun"));
  if (
    recognised ? !holds && scene.name(matter)?.value.kind !== "office" : !isState(scene, token) && !isBody(scene, token)
  )
    return null;
  const named = recognised ? matter : token;
  const target = partiesOf(scene, discourse, named).find((p) => isOther(stand, p));
  if (target === undefined) return null;
  if (recognised) return [{ issue: "government", target, token: matter, doubt: 0.5 }];
  return tree.coordinated(matter).map((each) => {
    const inside = tree.subtree(each, (child) => tree.isA(child, "conj") && tree.head(child) === each);
    const issue = issuesIn(scene, inside).find((i) => concernOf(i) !== null);
    return { issue: issue ?? slugOf(scene, tree.phrase(each)), target, token: each, doubt: 0.5 };
  });
}

/** The issues that an object names, each with the state that it is the concern of. */
export function stakesIn(context: Context, object: number, stand: Stand): Stake[] {
  return context.scene.tree.coordinated(object).flatMap((part) => stakesOf(context, object, part, stand));
}

function stakesOf(context: Context, object: number, part: number, stand: Stand): Stake[] {
  const { scene, discourse } = context;
  const { tree } = scene;
  // "rejected claims that …" denies a report; it is no stand.
  if (scene.is(part, "report.noun") && tree.child(part, "acl", "ccomp") !== null) return [];
  // An overture that is turned down is answered in a statement.
  if (stand.stance === "opposes" && scene.is(part, "overture.noun") && scene.is(tree.head(part), "refuse.verb"))
    return [];
  if (scene.is(part, "reflexive.word")) return [];
  if (stand.stance === "recognises" && isState(scene, part)) {
    // What is recognised is itself the one that cares: Kosovo, Palestine, Taiwan.
    const recognised = partiesOf(scene, discourse, part)[0];
    if (recognised === undefined) return [];
    const issue = issuesIn(scene, insideOf(scene, part))[0] ?? slug(recognised.actor.name);
    return [{ issue, target: recognised, token: part, doubt: 0 }];
  }
  // "its support to Taiwan": a state that is backed as such is itself the one that cares.
  if (stand.stance === "supports" && !stand.opposed && isState(scene, part)) {
    const supported = scene.name(part)?.value.naming === "name" ? partiesOf(scene, discourse, part)[0] : undefined;
    const issue = issuesIn(scene, [part])[0];
    if (supported !== undefined && issue !== undefined) return [{ issue, target: supported, token: part, doubt: 0 }];
  }
  const inside = insideOf(scene, part);
  const owner = ownerOf(context, object, part, inside, stand);
  const named = issuesIn(scene, inside);
  if (named.length > 0) return named.map((issue) => onIssue(context, issue, part, inside, owner, stand));
  const joined = joining(scene, part, inside);
  if (joined !== null) return [{ issue: joined, target: owner.party, token: part, doubt: 0 }];
  if (owner.party === null || stand.weak) return [];
  const accession = tree.children(part, "compound", "amod").some((t) => scene.is(t, "accession.noun"));
  const matters = accession || scene.is(part, "stake.noun") || (stand.opposed && isConduct(scene, part, owner.party));
  const vague = scene.is(part, "stance.noun") ? issueBefore(scene, part) : null;
  const pointed = owner.party.actor.text === null && tree.child(part, "nmod:poss") !== null;
  const doubt = pointed ? 1.5 : 0.5;
  return matters ? [{ issue: vague ?? slugOf(scene, tree.phrase(part)), target: owner.party, token: part, doubt }] : [];
}

/** The tokens of one conjunct of an object, with the complements that the tree has hung on the verb. */
function insideOf(scene: Scene, part: number): number[] {
  const { tree } = scene;
  const beyond = tree.isA(part, "obj")
    ? tree
        .children(tree.head(part), "obl")
        .filter((t) => t > part && scene.is(tree.child(t, "case") ?? -1, "stance.marker") && !scene.isTime(t))
    : [];
  return [
    ...tree.subtree(part, (child) => tree.isA(child, "conj") && tree.head(child) === part),
    ...beyond.flatMap((t) => tree.subtree(t)),
  ];
}

/** The issues named by words; where one of them is a state's concern the general ones ("sovereignty over Western Sahara") say nothing more. */
function issuesIn(scene: Scene, inside: readonly number[]): string[] {
  const named = scene.family("issue").filter((issue) => inside.some((t) => scene.is(t, `issue.${issue}`)));
  const telling = named.filter((issue) => concernOf(issue) !== null);
  return telling.length > 0 ? telling : named;
}

/** Sentences that "Argentina's position" looks back over for what it is on. */
const REACH = 4;

/** The last issue of some state's concern that was named before a token. */
function issueBefore(scene: Scene, token: number): string | null {
  const here = scene.sentence(token).index;
  let last: { issue: string; at: number } | null = null;
  for (const issue of scene.family("issue").filter((i) => concernOf(i) !== null))
    for (const at of scene.all(`issue.${issue}`))
      if (at < token && here - scene.sentence(at).index <= REACH && (last === null || at > last.at))
        last = { issue, at };
  return last?.issue ?? null;
}

interface Owner {
  readonly party: Party | null;
  /** Whether it is the one that did what is opposed: "the annexation by Russia". */
  readonly doer: boolean;
}

/** The state whose thing it is: who did it, where it is opposed; the possessor, an adjective, the complement of "of"; any other state named inside. */
function ownerOf(context: Context, object: number, part: number, inside: readonly number[], stand: Stand): Owner {
  const { scene, discourse } = context;
  const { tree } = scene;
  const others = (t: number) =>
    partiesOf(scene, discourse, t).filter((p) => p.actor.kind === "state" && isOther(stand, p));
  if (stand.opposed) {
    const [doer] = inside.filter((t) => scene.is(tree.child(t, "case") ?? -1, "agent.marker")).flatMap(others);
    if (doer !== undefined) return { party: doer, doer: true };
  }
  const party =
    others(part)[0] ??
    (part === object ? undefined : others(object)[0]) ??
    inside.flatMap((t) => (scene.name(t) ? others(t) : []))[0];
  return { party: party ?? null, doer: false };
}

/** A stand on an issue of the list: addressed to who did it or owns it in so many words, else to the state whose concern it is. */
function onIssue(
  context: Context,
  issue: string,
  part: number,
  inside: readonly number[],
  owner: Owner,
  stand: Stand,
): Stake {
  const { scene } = context;
  const free = (id: string | null) => id !== null && stand.holders.every((holder) => holder.actor.id !== id);
  const concern = concernOf(issue);
  const seizer = stand.opposed && inside.some((t) => scene.is(t, "annexation.noun")) ? seizerOf(issue) : null;
  const held = owner.doer || holdsName(scene, inside, owner.party);
  const stated = held ? owner.party : null;
  const addressed = free(seizer) ? seizer : free(concern) ? concern : null;
  const target = stated ?? (addressed === null ? null : partyOfState(addressed, part, null)) ?? owner.party;
  return { issue, target, token: part, doubt: 0 };
}

/** "Moldova's EU accession", "the entry of Albania into NATO": the slug of joining an organisation; null for anything else. */
function joining(scene: Scene, part: number, inside: readonly number[]): string | null {
  const { tree } = scene;
  const joins =
    scene.is(part, "accession.noun") ||
    tree.children(part, "compound", "amod", "nmod").some((t) => scene.is(t, "accession.noun"));
  if (!joins) return null;
  const isOrganisation = (n: ReturnType<Scene["name"]>) => n?.value.kind === "organisation" && n.value.id !== null;
  const named = inside.map((t) => scene.name(t)).find(isOrganisation);
  if (named !== undefined && named !== null && isOfOrgan(scene, part, scene.headOf(named.span))) return null;
  const organisation =
    named ??
    scene.namesIn({ start: scene.tokens[part]!.span.end, end: scene.sentence(part).span.end }).find(isOrganisation);
  return organisation ? `${organisation.value.id!.replace(/^org:/, "").toLowerCase()}-accession` : null;
}

/**
 * "opposes North Macedonia's use of the name", "opposed a customs union with Turkey": whatever a state does may be opposed; its people and officials
 * are no matter of stands, and what it says is refused, not opposed.
 */
function isConduct(scene: Scene, part: number, owner: Party): boolean {
  const { tree } = scene;
  const { token } = owner;
  const near =
    tree.isA(token, "nmod:poss", "amod") ||
    (tree.isA(token, "nmod") &&
      tree.head(token) === part &&
      scene.is(tree.child(token, "case") ?? -1, "conduct.marker"));
  return (
    tree.token(part).upos === "NOUN" &&
    near &&
    !scene.is(part, "office.noun", "body.noun", "pair.noun", "business.noun", "overture.noun", "report.noun")
  );
}

/** Whether a state owns the thing at stake in so many words: "Argentina's claim to the Falklands", "the participation of Taiwan". */
function holdsName(scene: Scene, inside: readonly number[], owner: Party | null): boolean {
  if (owner === null || !inside.includes(owner.token)) return false;
  const { tree } = scene;
  if (tree.isA(owner.token, "nmod:poss", "amod")) return true;
  return tree.isA(owner.token, "nmod") && scene.is(tree.head(owner.token), "accession.noun");
}

function isOther(stand: Stand, party: Party): boolean {
  return stand.holders.every((holder) => holder.actor.id !== party.actor.id);
}

function isState(scene: Scene, token: number): boolean {
  const name = scene.name(token)?.value;
  return name?.kind === "state" || scene.is(token, "statehood.noun");
}

function isBody(scene: Scene, token: number): boolean {
  return scene.name(token)?.value.kind === "organisation";
}

/** The words of a nominal as a slug, without names, determiners and markers; null where nothing is left. */
export function slugOf(scene: Scene, tokens: readonly number[]): string | null {
  const words = tokens.filter((t) => {
    const { upos } = scene.tree.token(t);
    const state = scene.name(t)?.value.kind === "state";
    return (
      upos === "NOUN" ||
      (upos === "ADJ" && !(state && tokens.length > 1)) ||
      (upos === "PROPN" && (tokens.length === 1 || !state))
    );
  });
  return slug(words.map((t) => scene.tree.token(t).lemma).join("-"));
}

function slug(words: string): string | null {
  return (
    words
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, "-")
      .replace(/^-|-$/g, "") || null
  );
}
