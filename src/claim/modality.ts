import type { Predication } from "./predication.js";
import type { Scene } from "./scene.js";

/** How an act stands to the world according to its words: when, whether really, and how far it has come. */
export interface Modality {
  readonly tense: "past" | "present" | "future";
  readonly progressive: boolean;
  /** Conditional, imagined or asked about. */
  readonly supposed: boolean;
  /** Supposed, or only wished for, sought or talked over: no claim of an act comes of it. */
  readonly unreal: boolean;
  readonly negated: boolean;
  readonly denied: boolean;
  /** The cues met on the way from the act to the main clause, by concept: "pledge.verb", "agree.verb", "cancel.verb"… */
  readonly cues: ReadonlySet<string>;
}

/** Verbs and nouns above an act that change how far it has come. */
const CUES = [
  "pledge.verb",
  "agree.verb",
  "intend.verb",
  "begin.verb",
  "continue.verb",
  "cancel.verb",
  "suspend.verb",
  "deny.verb",
  "unreal.verb",
  "refuse.verb",
  "pledge.noun",
  "agree.noun",
  "intend.noun",
  "unreal.noun",
  "prepared.word",
] as const;

/** Reads tense, mood, negation and cues of an act from its verb upwards through what governs it. */
export function modality(scene: Scene, act: Predication): Modality {
  const before = known.get(act);
  if (before !== undefined) return before;
  const value = read(scene, act);
  known.set(act, value);
  return value;
}

/** Acts stand in one scene alone, and many types ask about the same act. */
const known = new WeakMap<Predication, Modality>();

function read(scene: Scene, act: Predication): Modality {
  const { tree } = scene;
  const cues = new Set<string>();
  let negated = false;
  let unreal = isQuestion(scene, act.token);
  let tense: Modality["tense"] | null = null;
  let progressive = false;
  const { chain, sisters } = governors(scene, act);
  for (const at of chain) {
    if (!sisters.has(at) && (at !== act.token || tree.token(at).upos === "VERB"))
      for (const cue of CUES) if (scene.is(at, cue) && !isCarriedOut(scene, at)) cues.add(cue);
    if (isNegated(scene, at)) negated = true;
    if (tree.children(at, "mark").some((child) => scene.is(child, "conditional.mark"))) unreal = true;
    if (tree.token(at).upos !== "VERB" && tree.token(at).upos !== "AUX" && tree.child(at, "cop") === null) continue;
    const own = verbTense(scene, at);
    // "is due to travel": the tree may take "due to" for a preposition.
    const imminent = tree.children(at, "case", "mark").some((child) => scene.is(child, "imminent.word"));
    tense ??= imminent ? "future" : own.tense;
    progressive ||= own.progressive;
    if (own.unreal) unreal = true;
  }
  if (tree.children(act.token).some((child) => denies(scene, child))) negated = true;
  if (tree.children(act.token).some((child) => scene.is(child, "future.adjective"))) tense = "future";
  if (
    isInverted(scene, act.verb) ||
    isForgone(scene, act.verb) ||
    (tense === "future" && isConditioned(scene, act.verb))
  )
    unreal = true;
  for (const at of tree.ancestors(act.verb)) {
    if (tree.isA(at, "advcl") && tree.children(at, "mark").some((child) => scene.is(child, "conditional.mark")))
      unreal = true;
  }
  const wished = cues.has("unreal.verb") || cues.has("unreal.noun");
  return {
    tense: tense ?? "present",
    progressive,
    supposed: unreal,
    unreal: unreal || wished,
    negated,
    denied: cues.has("deny.verb") || isRefuted(scene, chain) || isFalse(scene, chain),
    cues,
  };
}

/** "undertook works", but "undertook to pay"; "set up", but "set to open": what is carried out is neither promised nor planned. */
function isCarriedOut(scene: Scene, at: number): boolean {
  if (scene.is(at, "set-up.verb")) return true;
  return scene.is(at, "undertake.verb") && scene.tree.child(at, "xcomp", "ccomp") === null;
}

/** "not", "no longer", "neither Egypt nor Ethiopia has signed": the word may stand at the verb, at its adverb or at its subject. */
function isNegated(scene: Scene, at: number): boolean {
  const { tree } = scene;
  // "visited Oslo not so long ago" denies no visit.
  const bearers = [
    at,
    ...tree.children(at, "advmod").filter((t) => t < at),
    ...tree.children(at, "nsubj", "nsubj:pass"),
  ];
  return bearers.some((bearer) =>
    tree.children(bearer).some((child) => denies(scene, child) && !tree.isA(child, "case")),
  );
}

/** Whether a word denies: "not only a neighbour", "did not just lend" say that it is so, and more. */
export function denies(scene: Scene, token: number): boolean {
  return scene.is(token, "negation.word") && !scene.is(token + 1, "not-only.word");
}

/** "instead of visiting", "stopped short of condemning", "almost signed": what was not done. */
function isForgone(scene: Scene, verb: number): boolean {
  if (scene.tree.children(verb, "advmod").some((child) => scene.is(child, "almost.word"))) return true;
  return verb >= 2 && scene.is(verb - 2, "forgone.word") && scene.is(verb - 1, "forgone.link");
}

/** "If parliament agrees, Japan will lend": what will be on a condition is not promised. */
function isConditioned(scene: Scene, verb: number): boolean {
  const { tree } = scene;
  return tree
    .children(verb, "advcl")
    .some((clause) => tree.children(clause, "mark").some((mark) => scene.is(mark, "if.mark")));
}

/** "rejected claims that it had lent": to reject what is only said is to deny it. */
function isRefuted(scene: Scene, chain: readonly number[]): boolean {
  const report = chain.findIndex((at) => scene.is(at, "report.noun"));
  return report >= 0 && chain.slice(report + 1).some((at) => scene.is(at, "deny.verb", "refuse.verb"));
}

/** "It is false that Poland attacked", "rumours that Cuba had expelled him proved untrue". */
function isFalse(scene: Scene, chain: readonly number[]): boolean {
  const { tree } = scene;
  return chain.some((at) => {
    const head = tree.head(at);
    if (head < 0 || !tree.isA(at, "csubj", "ccomp", "nsubj", "acl")) return false;
    const above = scene.is(at, "report.noun") || !tree.isA(at, "acl") ? head : -1;
    return (
      above >= 0 &&
      (scene.is(above, "false.word") || tree.children(above, "xcomp").some((t) => scene.is(t, "false.word")))
    );
  });
}

/** The act, its verb, and those above it that it is the content of: "agreed | to lend", "denied | that it had lent", "a pledge | to lend". */
function governors(scene: Scene, act: Predication): { chain: number[]; sisters: ReadonlySet<number> } {
  const { tree } = scene;
  const chain = act.token === act.verb ? [act.token] : [act.token, act.verb];
  const sisters = new Set<number>();
  for (let at = act.verb, steps = 0; steps < 12; steps++) {
    const head = tree.head(at);
    if (head < 0) break;
    const infinitive = tree.children(at, "mark").some((child) => scene.is(child, "infinitive.mark"));
    const content =
      tree.isA(at, "xcomp") ||
      (infinitive && scene.is(head, "intend.verb")) ||
      // "vowed in 2010 | to give": the tree may take the infinitive for a clause of purpose.
      (infinitive && tree.isA(at, "advcl") && scene.is(head, "pledge.verb", "agree.verb", "refuse.verb")) ||
      // "urged Spain | to recognise Kosovo"
      (infinitive && tree.isA(at, "advcl") && tree.child(head, "obj") !== null && isAsked(scene, head)) ||
      (infinitive && tree.isA(at, "xcomp", "advcl") && topicOf(scene, head, at) !== null) ||
      (tree.isA(at, "ccomp") && scene.is(head, ...CONTENT)) ||
      (tree.isA(at, "acl") && !tree.isA(at, "acl:relcl") && infinitive) ||
      (tree.isA(at, "acl", "nmod", "obl", "advcl") &&
        scene.is(head, "pledge.noun", "agree.noun", "intend.noun", "unreal.noun")) ||
      // "denied reports | that it had lent"
      (tree.isA(at, "acl", "ccomp", "dep") && !tree.isA(at, "acl:relcl") && scene.is(head, "report.noun")) ||
      (tree.isA(at, "obj", "nsubj:pass") &&
        scene.is(at, "report.noun") &&
        scene.is(head, "deny.verb", "refuse.verb", "unreal.verb")) ||
      (tree.isA(at, "obj", "nsubj:pass", "nmod") &&
        scene.is(at, "pledge.noun", "agree.noun", "intend.noun", "unreal.noun")) ||
      (tree.isA(at, "obj", "nsubj:pass", "obl") &&
        scene.is(head, "cancel.verb", "suspend.verb", "deny.verb", "unreal.verb", "refuse.verb"));
    if (!content) {
      // The second of two coordinated verbs stands under what the first stands under, and shares its auxiliaries when it is not finite itself.
      if (!tree.isA(at, "conj") || tree.child(at, "aux", "nsubj") !== null) break;
      if (isFiniteVerb(scene, at)) {
        // "agreed to visit Mali and lent Niger": a finite verb is no sister of an infinitive, whatever the tree says.
        if (scene.form(head) === "infinitive") break;
        at = head;
        continue;
      }
      sisters.add(head);
    }
    // "expressed its readiness | to extend": what the object is about.
    const topic = infinitive && tree.isA(at, "xcomp", "advcl") ? topicOf(scene, head, at) : null;
    if (topic !== null) chain.push(topic);
    chain.push(head);
    at = head;
  }
  return { chain, sisters };
}

/** The noun of promise, agreement, intent or wish that is the object of a verb and stands before an infinitive that the tree hangs on the verb. */
function topicOf(scene: Scene, verb: number, infinitive: number): number | null {
  const object = scene.tree.child(verb, "obj", "nsubj:pass");
  const about = ["pledge.noun", "agree.noun", "intend.noun", "unreal.noun"];
  return object !== null && object < infinitive && scene.is(object, ...about) ? object : null;
}

/** Whether a verb tells what somebody is asked to do. */
function isAsked(scene: Scene, verb: number): boolean {
  return scene.is(verb, "object-control.verb") && scene.is(verb, "unreal.verb");
}

function isFiniteVerb(scene: Scene, verb: number): boolean {
  const form = scene.form(verb);
  return form === "present" || form === "past";
}

const CONTENT = [
  "pledge.verb",
  "agree.verb",
  "intend.verb",
  "deny.verb",
  "unreal.verb",
  "refuse.verb",
  "cancel.verb",
  "suspend.verb",
];

function verbTense(
  scene: Scene,
  verb: number,
): { tense: Modality["tense"] | null; progressive: boolean; unreal: boolean } {
  const { tree } = scene;
  const auxiliaries = tree.children(verb, "aux", "aux:pass", "cop");
  const is = (...concepts: string[]) => auxiliaries.some((aux) => scene.is(aux, ...concepts));
  const form = scene.form(verb);
  const progressive = form === "present-participle" && is("be.verb");
  const infinitive =
    form === "infinitive" && tree.children(verb, "mark").some((child) => scene.is(child, "infinitive.mark"));
  // "is to fly": an arrangement.
  if (infinitive && is("be.verb")) return { tense: "future", progressive: false, unreal: false };
  if (is("future.auxiliary")) return { tense: "future", progressive, unreal: false };
  if (is("unreal.auxiliary")) return { tense: "future", progressive, unreal: true };
  if (is("conditional.auxiliary")) {
    // "would lend" is a future seen from the past, "would have lent" and "if …, it would lend" are imagined.
    const perfect = auxiliaries.some((aux) => scene.is(aux, "have.verb"));
    return { tense: "future", progressive, unreal: perfect || hasCondition(scene, verb) };
  }
  if (
    auxiliaries.some(
      (aux) => scene.form(aux) === "past" || (scene.is(aux, "have.verb") && scene.form(aux) !== "infinitive"),
    )
  ) {
    return { tense: "past", progressive, unreal: false };
  }
  if (form === "past") return { tense: "past", progressive, unreal: false };
  if (form === "past-participle" && auxiliaries.length === 0) return { tense: "past", progressive, unreal: false };
  if (form === "infinitive" && auxiliaries.length === 0) {
    // A headline's "China to lend Laos $1bn" is a plan; under a governor the governor decides.
    // "was the first president to visit" is told by its copula.
    const headline =
      tree.isA(verb, "root") ||
      (tree.isA(verb, "acl") &&
        tree.isA(tree.head(verb), "root", "nsubj") &&
        tree.child(tree.head(verb), "cop") === null);
    return { tense: infinitive && headline ? "future" : null, progressive, unreal: false };
  }
  if (form === "present-participle" && auxiliaries.length === 0)
    return { tense: null, progressive: true, unreal: false };
  if (auxiliaries.length > 0 || form === "present") return { tense: "present", progressive, unreal: false };
  return { tense: null, progressive, unreal: false };
}

/** "Were Ankara to agree", "Had Cuba and Israel resumed": an auxiliary before its subject at the head of a clause imagines. */
function isInverted(scene: Scene, verb: number): boolean {
  const { tree } = scene;
  const subject = tree.child(verb, "nsubj", "nsubj:pass");
  const inverted =
    subject !== null &&
    tree.children(verb, "aux", "aux:pass").some((aux) => aux < subject && scene.is(aux, "inversion.auxiliary"));
  // "Had Turkey vetoed it, Finland would have joined": whatever the tree makes of the clause.
  const { from, to } = scene.sentence(verb);
  const imagined = () => {
    for (let i = from; i < to; i++) if (i !== verb && scene.is(i, "conditional.auxiliary")) return true;
    return false;
  };
  return inverted && (tree.isA(verb, "advcl") || imagined());
}

/** Whether the sentence of a verb holds a condition outside what it reports. */
function hasCondition(scene: Scene, verb: number): boolean {
  const { from, to } = scene.sentence(verb);
  for (let i = from; i < to; i++) if (scene.is(i, "conditional.mark") && scene.tree.isA(i, "mark")) return true;
  return scene.tree.child(verb, "xcomp") !== null && scene.is(verb, "have.verb");
}

function isQuestion(scene: Scene, token: number): boolean {
  return (
    scene.tokens[scene.sentence(token).to - 1]?.form === "?" || scene.tokens[scene.sentence(token).to - 2]?.form === "?"
  );
}
