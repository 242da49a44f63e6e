import { concernOf } from "../vocabulary/index.js";
import type { ClaimKind, Context, Draft } from "./draft.js";
import { modality } from "./modality.js";
import { type Party, partiesOf, partyOfState } from "./party.js";
import { inRole, isPassive, type Predication, predication } from "./predication.js";
import type { Scene } from "./scene.js";
import { timeOf } from "./timing.js";

/**
 * position: the source takes a stand on an issue that the target cares about.
 * details: `issue` a slug (vocabulary/issues.ts, or "wto-accession" from the organisation named, or the words of the object); `stance`
 * supports · opposes · recognises · neutral. Several issues in one clause are several positions.
 */
export const position: ClaimKind = {
  type: "position",
  cameo({ details }) {
    return { recognises: "054", supports: "051", opposes: "111" }[String(details.stance)] ?? null;
  },
  find(context) {
    const { scene } = context;
    const acts = STANCES.flatMap(({ stance, concept }) => scene.all(concept).map((token) => ({ token, stance }))).sort(
      (a, b) => a.token - b.token,
    );
    const drafts: Draft[] = [];
    let last: readonly Stake[] = [];
    for (const { token, stance } of acts) {
      const read = readPosition(context, token, stance, last);
      drafts.push(...read.drafts);
      if (read.stakes.length > 0) last = read.stakes;
    }
    return drafts;
  },
};

const STANCES = [
  { stance: "supports", concept: "stance-support.word" },
  { stance: "opposes", concept: "stance-oppose.word" },
  { stance: "recognises", concept: "stance-recognise.word" },
  { stance: "neutral", concept: "stance-neutral.word" },
] as const;

interface Stake {
  readonly issue: string;
  readonly target: Party | null;
  readonly token: number;
  readonly doubt: number;
}

interface Reading {
  readonly drafts: readonly Draft[];
  readonly stakes: readonly Stake[];
}

const NOTHING: Reading = { drafts: [], stakes: [] };

/** Sentences that "supports it" looks back over. */
const REACH = 2;

function readPosition(context: Context, token: number, stance: string, last: readonly Stake[]): Reading {
  const { scene, discourse } = context;
  const { tree } = scene;
  const act = predication(scene, token);
  const how = modality(scene, act);
  if (how.unreal) return NOTHING;
  const holders = holdersOf(scene, act).flatMap((t) => (isHolder(scene, t) ? partiesOf(scene, discourse, t) : []));
  if (holders.length === 0) return NOTHING;
  const objects = objectsOf(scene, act);
  const own =
    backed(context, act, stance, holders) ?? objects.flatMap((object) => stakesIn(context, object, stance, holders));
  const repeated = own.length === 0 && objects.some((t) => scene.is(t, "third-person.thing", "third-person.plural"));
  const recalled = repeated
    ? last.filter((stake) => scene.sentence(token).index - scene.sentence(stake.token).index <= REACH)
    : [];
  const stakes = [...own, ...recalled.map((stake) => ({ ...stake, doubt: stake.doubt + 1 }))];
  const negated = how.negated || how.denied;
  const drafts = jointly(holders).flatMap((side) =>
    stakes.flatMap((stake): Draft[] => {
      const { target } = stake;
      if (target === null || side.some((holder) => holder.actor.id === target.actor.id)) return [];
      return [
        {
          rule: `position/${stance}`,
          source: side,
          target: [target],
          details: { issue: stake.issue, stance: negated && stance !== "opposes" && !how.denied ? "opposes" : stance },
          when: timeOf(scene, act.verb, token),
          status: how.denied ? "denied" : "stated",
          anchor: token,
          words: [token, ...side.map((holder) => holder.token), ...(repeated ? objects : tree.phrase(stake.token))],
          doubt: stake.doubt,
        },
      ];
    }),
  );
  return { drafts, stakes };
}

/**
 * A state that is itself the object, with what it is backed in: "supported Ankara over Northern Cyprus", "backs the Comoros in its claim to Mayotte"; or
 * somebody that is recognised as its head. Null where the object is no state, or nothing says what for.
 */
function backed(context: Context, act: Predication, stance: string, holders: readonly Party[]): Stake[] | null {
  const { scene, discourse } = context;
  const { tree } = scene;
  const objects = [...inRole(act, "patient"), ...inRole(act, "oblique")].filter(
    (a) => a.role === "patient" || scene.is(tree.child(a.token, "case") ?? -1, "backing.marker"),
  );
  for (const { token } of objects) {
    const matters = [...tree.children(act.verb, "obl"), ...tree.children(token, "nmod")].filter(
      (t) =>
        t > token &&
        scene.is(tree.child(t, "case") ?? -1, stance === "recognises" ? "as.marker" : "stance-matter.marker"),
    );
    const [matter] = matters;
    if (
      matter === undefined ||
      scene.times(scene.sentence(matter)).some((t) => scene.tokensIn(t.span).includes(matter))
    )
      continue;
    const named = stance === "recognises" ? matter : token;
    if (
      stance === "recognises"
        ? !scene.is(matter, "office.noun") && scene.name(matter)?.value.kind !== "office"
        : !isState(scene, token)
    )
      continue;
    const target = partiesOf(scene, discourse, named).find((p) => holders.every((h) => h.actor.id !== p.actor.id));
    if (target === undefined) continue;
    if (stance === "recognises") return [{ issue: "government", target, token: matter, doubt: 0.5 }];
    return tree.coordinated(matter).map((each) => {
      const inside = tree.subtree(each, (child) => tree.isA(child, "conj") && tree.head(child) === each);
      const issue = scene
        .family("issue")
        .find((i) => concernOf(i) !== null && inside.some((t) => scene.is(t, `issue.${i}`)));
      return { issue: issue ?? slugOf(scene, tree.phrase(each)), target, token: each, doubt: 0.5 };
    });
  }
  return null;
}

/** "Both sides", "their support" is one stand of several holders; "A and B support" is one of each. */
function jointly(holders: readonly Party[]): Party[][] {
  const sides = new Map<number, Party[]>();
  for (const holder of holders) sides.set(holder.token, [...(sides.get(holder.token) ?? []), holder]);
  return [...sides.values()];
}

/** Whose stand it is: the subject of the verb, of the support verb or of the predicate; the possessor or adjective of the noun. */
function holdersOf(scene: Scene, act: Predication): number[] {
  const { tree } = scene;
  const { token } = act;
  const agents = inRole(act, "agent").map((a) => a.token);
  if (tree.token(token).upos === "VERB" && agents.length > 0) return agents;
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
  return inRole(act, "oblique")
    .filter((a) => scene.is(tree.child(a.token, "case") ?? -1, "doer.marker"))
    .map((a) => a.token);
}

/** What the stand is about: the object of a verb, "for", "to", "on" … of a noun or adjective, the predicate of "against". */
function objectsOf(scene: Scene, act: Predication): number[] {
  const { tree } = scene;
  const { token } = act;
  if (tree.isA(token, "case") && tree.head(token) >= 0) return [tree.head(token)];
  // "Uzbekistan's accession has Swiss backing": what enjoys it is the subject.
  const enjoyed =
    tree.isA(token, "obj") && scene.is(tree.head(token), "enjoy.verb") && tree.child(token, "det:poss") === null;
  if (enjoyed && tree.children(token, "amod", "nmod").length > 0) return tree.children(tree.head(token), "nsubj");
  if (tree.token(token).upos === "VERB") {
    // "was opposed to the plan": the subject of a stand is no object of it, whatever the voice.
    const subjects = isPassive(scene, token) ? tree.children(token, "nsubj") : [];
    const patients = inRole(act, "patient").flatMap((a) => (subjects.includes(a.token) ? [] : [a.token]));
    const content = tree.children(token, "ccomp");
    const over = inRole(act, "oblique").filter((a) => scene.is(tree.child(a.token, "case") ?? -1, "stance.marker"));
    // "recognised Morocco's sovereignty over Western Sahara" has one object, wherever the tree hangs its second half.
    return patients.length > 0 ? [...patients, ...content] : [...content, ...over.map((a) => a.token)];
  }
  const own = [
    ...tree.children(token, "nmod", "obl"),
    ...tree.children(act.verb, "obl").filter((child) => child > token),
  ];
  return own.filter((child) =>
    scene.is(tree.child(child, "case") ?? -1, "stance.marker", "goal.marker", "purpose.marker", "belonging.marker"),
  );
}

/** The issues that an object names, each with the state that it is the concern of. */
function stakesIn(context: Context, object: number, stance: string, holders: readonly Party[]): Stake[] {
  const { scene, discourse } = context;
  const { tree } = scene;
  const found: Stake[] = [];
  const others = (t: number) =>
    partiesOf(scene, discourse, t).filter(
      (p) => p.actor.kind === "state" && holders.every((h) => h.actor.id !== p.actor.id),
    );
  for (const part of tree.coordinated(object)) {
    const beyond = tree.isA(part, "obj")
      ? tree
          .children(tree.head(part), "obl")
          .filter((t) => t > part && scene.is(tree.child(t, "case") ?? -1, "stance.marker"))
      : [];
    const inside = [
      ...tree.subtree(part, (child) => tree.isA(child, "conj") && tree.head(child) === part),
      ...beyond.flatMap((t) => tree.subtree(t)),
    ];
    // "rejected claims that …" denies a report; it is no stand.
    if (scene.is(part, "report.noun") && tree.child(part, "acl", "ccomp") !== null) continue;
    const named = scene.family("issue").filter((issue) => inside.some((t) => scene.is(t, `issue.${issue}`)));
    const doer = tree
      .children(part, "nmod", "obl")
      .filter((t) => scene.is(tree.child(t, "case") ?? -1, "agent.marker"))
      .flatMap(others)[0];
    const owner =
      (stance === "opposes" ? doer : undefined) ??
      others(part)[0] ??
      (part === object ? undefined : others(object)[0]) ??
      inside.flatMap((t) => (scene.name(t) ? others(t) : []))[0];
    if (stance === "recognises" && isState(scene, part)) {
      // What is recognised is itself the one that cares: Kosovo, Palestine, Taiwan.
      const recognised = partiesOf(scene, discourse, part)[0];
      if (recognised)
        found.push({ issue: named[0] ?? slug(recognised.actor.name), target: recognised, token: part, doubt: 0 });
      continue;
    }
    // The words of an issue may hold those of another ("sovereignty over Western Sahara"): the one a state is concerned by tells more.
    const telling = named.some((issue) => concernOf(issue) !== null)
      ? named.filter((issue) => concernOf(issue) !== null)
      : named;
    for (const issue of telling) {
      const concern = concernOf(issue);
      const addressed =
        concern !== null && holders.every((h) => h.actor.id !== concern) ? partyOfState(concern, part, null) : null;
      found.push({
        issue,
        target:
          (owner !== undefined && (owner === doer || holdsName(scene, inside, owner)) ? owner : undefined) ??
          addressed ??
          owner ??
          null,
        token: part,
        doubt: 0,
      });
    }
    if (named.length > 0) continue;
    const isOrganisation = (n: ReturnType<Scene["name"]>) => n?.value.kind === "organisation" && n.value.id !== null;
    const organisation =
      inside.map((t) => scene.name(t)).find(isOrganisation) ??
      scene.namesIn({ start: scene.tokens[part]!.span.end, end: scene.sentence(part).span.end }).find(isOrganisation);
    const joining =
      scene.is(part, "accession.noun") ||
      tree.children(part, "compound", "amod", "nmod").some((t) => scene.is(t, "accession.noun"));
    if (joining && organisation) {
      const slug = organisation.value.id!.replace(/^org:/, "").toLowerCase();
      found.push({ issue: `${slug}-accession`, target: owner ?? null, token: part, doubt: 0 });
    } else if (owner && (scene.is(part, "stake.noun") || (stance === "opposes" && isConduct(scene, part, owner)))) {
      found.push({ issue: slugOf(scene, tree.phrase(part)), target: owner, token: part, doubt: 0.5 });
    }
  }
  return found;
}

/** "opposes North Macedonia's use of the name": whatever a state does may be opposed, its people and officials are not a matter of stands. */
function isConduct(scene: Scene, part: number, owner: Party): boolean {
  const { tree } = scene;
  return (
    tree.token(part).upos === "NOUN" &&
    tree.isA(owner.token, "nmod:poss", "amod") &&
    !scene.is(part, "office.noun", "body.noun", "pair.noun", "business.noun")
  );
}

/** Whether a state owns the thing at stake in so many words: "Argentina's claim to the Falklands". */
function holdsName(scene: Scene, inside: readonly number[], owner: Party | undefined): boolean {
  return owner !== undefined && inside.includes(owner.token) && scene.tree.isA(owner.token, "nmod:poss", "amod");
}

function isState(scene: Scene, token: number): boolean {
  const name = scene.name(token)?.value;
  return name?.kind === "state" || scene.is(token, "statehood.noun");
}

/** States, organisations and their officials hold positions between states; "supporters", pillars and help desks do not. */
function isHolder(scene: Scene, token: number): boolean {
  const name = scene.name(token)?.value;
  if (name) return name.kind !== "place" && name.kind !== "firm" && name.naming !== "people";
  return (
    scene.is(token, "office.noun", "body.noun", "country.noun", "pair.noun") || scene.tree.token(token).upos === "PRON"
  );
}

/** The words of a nominal as a slug, without names, determiners and markers. */
function slugOf(scene: Scene, tokens: readonly number[]): string {
  const words = tokens.filter((t) => {
    const { upos } = scene.tree.token(t);
    return (
      upos === "NOUN" ||
      upos === "ADJ" ||
      (upos === "PROPN" && (tokens.length === 1 || scene.name(t)?.value.kind !== "state"))
    );
  });
  return slug(words.map((t) => scene.tree.token(t).lemma).join("-"));
}

function slug(words: string): string {
  return (
    words
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, "-")
      .replace(/^-|-$/g, "") || "unnamed"
  );
}
