import type { Slot } from "../frame.js";
import { perToken } from "../memo.js";
import { type Argument, isPassive, type Predication, predication, type Role } from "../predication.js";
import type { Scene } from "../scene.js";
import { isVerb, qualifiersOf } from "./parties.js";

/** The participants in a slot. */
export function argumentsIn(scene: Scene, act: Predication, slot: Slot): Argument[] {
  const [role, marker] = slot.split(":");
  return act.arguments.filter(
    (a) =>
      a.role === role &&
      (marker === undefined || scene.is(markerOf(scene, a.token), marker)) &&
      !(marker !== undefined && opensTopic(scene, a.token)),
  );
}

/** "On Bolivia, the president called on both sides": the topic that a sentence opens with takes no part in it. */
function opensTopic(scene: Scene, token: number): boolean {
  const marker = markerOf(scene, token);
  const last = Math.max(...scene.tree.phrase(token));
  return marker === scene.sentence(token).from && scene.is(marker, "topic.marker") && scene.is(last + 1, "comma.mark");
}

/** The marker of an oblique, which the tree may take for the mark of a clause ("to Greece"); a conjunct has its first conjunct's. */
export function markerOf(scene: Scene, token: number): number {
  const { tree } = scene;
  const own = tree.child(token, "case", "mark");
  if (own !== null) return own;
  // "out of Port Sudan": the tree may hang the preposition on the first part of a name.
  const inner = tree
    .children(token, "compound", "flat")
    .map((t) => tree.child(t, "case"))
    .find((t) => t !== null);
  if (inner != null) return inner;
  return tree.isA(token, "conj") && tree.head(token) >= 0 ? markerOf(scene, tree.head(token)) : -1;
}

/** The name right after a verb whose object the tree lost, with nothing but small words and a time between. */
export function nextName(scene: Scene, verb: number): number[] {
  const { to, index } = scene.sentence(verb);
  const times = scene.annotated.times.map((time) => time.span);
  for (let i = verb + 1; i < Math.min(to, verb + 9); i++) {
    const { span, upos } = scene.tokens[i]!;
    if (scene.name(i) !== null)
      return scene.sentence(i).index === index ? [scene.headOf(scene.name(i)!.span) ?? i] : [];
    const timed = times.some((time) => time.start <= span.start && span.end <= time.end);
    const next = scene.tokens[i + 1];
    const beforeTime =
      upos === "ADP" &&
      next !== undefined &&
      times.some((time) => time.start <= next.span.start && next.span.end <= time.end);
    if (!timed && !beforeTime && !/^(?:DET|ADJ|NUM|ADV)$/.test(upos)) return [];
  }
  return [];
}

/** The clauses that tell what is asked, threatened or alleged: "to withdraw", "that it had lied", "for failing to …". */
export function clausesOf(scene: Scene, act: Predication): number[] {
  const { tree } = scene;
  const under = act.verb === act.token ? [act.token] : [act.token, act.verb];
  const own = under.flatMap((t) => tree.children(t, "xcomp", "ccomp", "acl", "advcl"));
  // "called on Israel to let": the tree may hang the infinitive on the one who is asked.
  const hung = act.arguments.flatMap((a) => tree.children(a.token, "acl", "advcl", "xcomp"));
  return [...new Set([...own, ...hung])].filter((t) => t > act.token && isPredicate(scene, t));
}

function isPredicate(scene: Scene, token: number): boolean {
  const { tree } = scene;
  // "insists that Sweden hand over": the tagger may take the subjunctive for a noun.
  const clause = tree.isA(token, "ccomp") && tree.child(token, "mark") !== null;
  return isVerb(scene, token) || tree.child(token, "cop") !== null || clause;
}

/** Whether a word is a verb, or one that the tagger took for a noun. */
export function isVerbal(scene: Scene, token: number): boolean {
  return isVerb(scene, token) || misread(scene, token) !== null;
}

/**
 * The participants of a headline's verb that the tagger took for a noun: "Iraq bombs the Iranian terminal". A plural after a bare name or a force, with
 * another nominal right behind it, is no noun.
 */
export function misread(scene: Scene, token: number): Argument[] | null {
  const { tree } = scene;
  const { upos, form, lemma } = scene.tokens[token]!;
  // "Indian jets strike bunkers": a noun with a subject and an object is a verb.
  const subject = tree.child(token, "nsubj");
  const direct = tree.child(token, "obj");
  if (upos === "NOUN" && subject !== null && direct !== null && subject < token && token < direct)
    return [
      { role: "agent", marker: "", token: subject, distance: 0 },
      { role: "patient", marker: "", token: direct, distance: 0 },
      ...[token, direct]
        .flatMap((t) => tree.children(t, "nmod", "obl"))
        .map((t): Argument => ({ role: "oblique", marker: tree.marker(t), token: t, distance: 0 })),
    ];
  if (upos !== "NOUN" || form.toLowerCase() !== `${lemma.toLowerCase()}s` || tree.child(token, "case", "det") !== null)
    return null;
  const acts = (t: number) =>
    t < token && (scene.is(t, "force.noun") || /^(?:state|organisation)$/.test(scene.name(t)?.value.kind ?? ""));
  const above = tree.isA(token, "nmod") ? [tree.head(token)] : [];
  const doer = [...tree.children(token, "compound", "nsubj", "amod", "nmod"), ...above].find(acts);
  if (doer === undefined || scene.name(doer)?.value.naming === "adjective") return null;
  const next = scene.tokens[token + 1];
  const particle = scene.is(token, "particle.verb") && scene.is(token + 1, "particle.word");
  const opens = next !== undefined && (/^(?:DET|NUM)$/.test(next.upos) || scene.name(token + 1) !== null || particle);
  const object = tree
    .children(token, "appos", "obj", "dep", "nmod")
    .find((t) => t > token && (markerOf(scene, t) < 0 || (particle && markerOf(scene, t) === token + 1)));
  if (!opens || object === undefined) return null;
  const beside = [token, object].flatMap((t) => tree.children(t, "nmod", "obl")).filter((t) => markerOf(scene, t) >= 0);
  return [
    { role: "agent", marker: "", token: doer, distance: 1 },
    { role: "patient", marker: "", token: object, distance: 1 },
    ...beside.map((t): Argument => ({ role: "oblique", marker: tree.marker(t), token: t, distance: 1 })),
  ];
}

/**
 * The act of a word with its participants: what predication tells, and what else the tree hides. A finite verb that the tree took for an adjective
 * ("the army shelled positions") has its object above it; a noun of acting shares the participants of the verb that it is the object of ("imposed
 * sanctions on").
 */
export const actAt = perToken((scene: Scene, token: number): Predication => {
  const { tree } = scene;
  const base = predication(scene, token);
  if (isVerb(scene, token)) {
    const thanked = objectOfJudgement(scene, token);
    const told = upright(scene, base).arguments;
    const own = thanked === null ? told : [...told.filter((a) => a.role !== "agent"), thanked];
    return { ...base, arguments: [...own, ...lostArguments(scene, { ...base, arguments: own })] };
  }
  const lost = misread(scene, token);
  if (lost !== null) return { token, verb: token, arguments: lost };
  const suffers = suffering(scene, token);
  const told = base.arguments.filter((a) => a.role !== "agent" || suffers.every((s) => s.token !== a.token));
  const own = [...told, ...suffers, ...nounExtras(scene, token, base)];
  if (base.verb === token || !isSupport(scene, base.verb) || !linked(scene, token, base.verb))
    return { token, verb: token, arguments: own };
  const known = new Set(own.map((a) => a.token));
  const support = predication(scene, base.verb);
  const lent = [...support.arguments, ...lostArguments(scene, support)].filter(
    (a) => a.token !== token && !known.has(a.token) && !tree.isWithin(a.token, token) && !tree.isWithin(token, a.token),
  );
  // "the attack killed 40 policemen": whom the verb harms the act is done to.
  const harms = tree.isA(token, "nsubj") && tree.head(token) === base.verb && scene.is(base.verb, "harm.verb");
  const turned = lent.map((a): Argument => (harms && a.role === "patient" ? { ...a, role: "recipient" } : a));
  return { token, verb: base.verb, arguments: [...own, ...turned] };
});

/**
 * Subjects put right: one behind its verb where another stands before it is the object ("Riyadh welcomes the American reaction"), and a subject of a
 * passive without a passive auxiliary does the act ("Beijing called the step bullying").
 */
function upright(scene: Scene, base: Predication): Predication {
  const { tree } = scene;
  const { token } = base;
  const before = tree.child(token, "nsubj");
  const active = tree.child(token, "aux:pass") === null && !tree.isA(token, "acl", "amod", "advcl");
  return {
    ...base,
    arguments: base.arguments.map((a): Argument => {
      if (a.role === "agent" && a.token > token && before !== null && before < token && a.token !== before)
        return tree.isA(a.token, "nsubj") && tree.head(a.token) === token ? { ...a, role: "patient" } : a;
      const doer = a.role === "patient" && tree.isA(a.token, "nsubj:pass") && a.token < token;
      return doer && active && tree.head(a.token) === token ? { ...a, role: "agent" } : a;
    }),
  };
}

/** "the expulsion of officials by Britain", "the Russian missile strikes": what the tree hangs on the words beside a noun of action. */
function nounExtras(scene: Scene, token: number, base: Predication): Argument[] {
  const { tree } = scene;
  const found: Argument[] = [];
  for (const child of tree.children(token, "nmod").filter((t) => scene.is(markerOf(scene, t), "of.marker")))
    for (const t of tree.children(child, "nmod"))
      if (scene.is(markerOf(scene, t), "agent.marker"))
        found.push({ role: "agent", marker: "", token: t, distance: 0 });
  if (!base.arguments.some((a) => a.role === "modifier" || a.role === "possessor"))
    for (const t of qualifiersOf(scene, token))
      if (scene.name(t) !== null) found.push({ role: "modifier", marker: "", token: t, distance: 0 });
  return found;
}

/** "thanked Brazil for pardoning", "accused Rwanda of arming": who is judged did it. */
function objectOfJudgement(scene: Scene, verb: number): Argument | null {
  const { tree } = scene;
  const head = tree.head(verb);
  if (head < 0 || !scene.is(head, "praise.verb", "criticise.verb", "accuse.verb", "congratulate.verb", "urge.verb"))
    return null;
  if (!tree.isA(verb, "advcl", "acl", "xcomp") || scene.form(verb) !== "present-participle") return null;
  if (!tree.children(verb, "mark", "case").some((t) => scene.is(t, "purpose.marker", "of.marker"))) return null;
  const object = tree.child(head, "obj", "iobj");
  return object === null ? null : { role: "agent", marker: "", token: object, distance: 1 };
}

function isTimed(scene: Scene, token: number): boolean {
  const { span } = scene.tokens[token]!;
  return scene.annotated.times.some((time) => time.span.start <= span.start && span.end <= time.span.end);
}

/** The complements of a noun, and of what it is of, but for those with "of". */
function nested(scene: Scene, noun: number): number[] {
  const { tree } = scene;
  const own = tree.children(noun, "nmod").filter((t) => markerOf(scene, t) >= 0);
  const of = own.filter((t) => scene.is(markerOf(scene, t), "of.marker"));
  return [
    ...own.filter((t) => !of.includes(t)),
    ...of.flatMap((t) =>
      tree.children(t, "nmod").filter((c) => markerOf(scene, c) >= 0 && !scene.is(markerOf(scene, c), "of.marker")),
    ),
  ];
}

/** Participants of a verb that stand where predication does not look. */
function lostArguments(scene: Scene, base: Predication): Argument[] {
  const { tree } = scene;
  const { token } = base;
  const has = (role: Role) => base.arguments.some((a) => a.role === role);
  const found: Argument[] = [];
  const add = (role: Role, at: number) => found.push({ role, marker: "", token: at, distance: 1 });
  const head = tree.head(token);
  const subject = subjectOf(scene, token);
  if (tree.isA(token, "amod", "compound") && subject !== null && tree.child(token, "aux:pass") === null) {
    // "the army shelled positions", read as a qualifier of the positions
    if (!has("agent")) add("agent", subject);
    // "Its air force bombed targets": the possessive may hang on what is hit.
    if (!has("agent")) for (const t of tree.children(head, "nmod:poss")) if (t < subject) add("agent", t);
    if (!has("patient")) add("patient", head);
    return [...found, ...outer(scene, head)];
  }
  // "In 1979 Vietnam's occupation was condemned": the time's preposition stands before the subject.
  const passive = tree.child(token, "aux:pass") === null ? null : tree.child(token, "nsubj:pass");
  // "its ports remain closed to"
  if (!has("patient") && tree.isA(token, "xcomp") && scene.form(token) === "past-participle")
    for (const a of base.arguments) if (a.role === "agent") add("patient", a.token);
  if (!has("patient") && passive !== null) add("patient", passive);
  // "Condemned by Ghana, the French garrison stayed"
  const byAgent = tree.children(token, "obl", "nmod").filter((t) => scene.is(markerOf(scene, t), "agent.marker"));
  if (
    scene.form(token) === "past-participle" &&
    byAgent.length > 0 &&
    tree.child(token, "nsubj", "obj", "aux") === null
  ) {
    if (!has("agent")) for (const t of byAgent) add("agent", t);
    if (!has("patient") && head >= 0) {
      const sufferer = tree.isA(token, "advcl")
        ? tree.child(head, "nsubj", "nsubj:pass")
        : tree.isA(token, "acl", "amod")
          ? head
          : null;
      if (sufferer !== null) add("patient", sufferer);
    }
  }
  // "was shot dead by soldiers"
  if (!has("agent") && passive !== null)
    for (const result of tree.children(token, "xcomp"))
      for (const t of tree.children(result, "obl", "nmod"))
        if (scene.is(markerOf(scene, t), "agent.marker")) add("agent", t);
  for (const t of tree.children(token, "obl", "nmod"))
    if (tree.child(t, "case") === null && markerOf(scene, t) >= 0) add("oblique", t);
  // "shares intelligence with Iraq", "passed pictures of the pass to India": the tree may hang the complement on the object.
  for (const object of base.arguments.filter((a) => a.role === "patient"))
    for (const t of nested(scene, object.token)) add("oblique", t);
  // "withheld $10 million in aid to Tanzania"
  const sum = base.arguments.some((a) => a.role === "patient" && /^(?:NUM|SYM)$/.test(tree.token(a.token).upos));
  for (const oblique of base.arguments.filter((a) => a.role === "oblique"))
    for (const t of tree.children(oblique.token, "nmod"))
      if (scene.is(markerOf(scene, t), "against-whom.marker")) add("oblique", t);
      else if (sum && scene.is(markerOf(scene, oblique.token), "amount.marker") && markerOf(scene, t) >= 0)
        add("oblique", t);
      // "were sent back across the border by police"
      else if (!has("agent") && isPassive(scene, token) && scene.is(markerOf(scene, t), "agent.marker"))
        add("agent", t);
  // "let a convoy enter": who may do it is whom one lets.
  if (!has("patient") && scene.is(token, "let-in.verb"))
    for (const clause of tree.children(token, "xcomp", "ccomp"))
      for (const t of tree.children(clause, "nsubj")) add("patient", t);
  // "Retreating troops | set fire to": the tree takes the participle for the subject.
  if (!has("agent"))
    for (const clause of tree.children(token, "csubj").filter((t) => scene.is(t, "moving.verb")))
      for (const t of tree.children(clause, "obj")) add("agent", t);
  // "handed over a hacker": a bare noun after its verb that the tree took for an adverb.
  if (!has("patient") && !found.some((a) => a.role === "patient"))
    for (const t of tree.children(token, "obl"))
      if (t > token && markerOf(scene, t) < 0 && /^(?:NOUN|PROPN)$/.test(tree.token(t).upos) && !isTimed(scene, t))
        add("patient", t);
  // "handed over an Indian pilot": the particle was taken for a preposition.
  if (!has("patient") && !found.some((a) => a.role === "patient") && scene.is(token, "particle.verb"))
    for (const t of tree.children(token, "obl"))
      if (markerOf(scene, t) === token + 1 && scene.is(token + 1, "particle.word")) add("patient", t);
  // "handed over to the authorities the citizen": an object behind its receiver, taken for an apposition.
  if (!has("patient"))
    for (const oblique of tree.children(token, "obl"))
      for (const t of tree.children(oblique, "appos"))
        if (tree.child(t, "det") !== null && !scene.is(Math.min(...tree.children(t)) - 1, "comma.mark"))
          add("patient", t);
  // "let go the sailors": the object stands with the second of two verbs that make one.
  if (!has("patient"))
    for (const t of tree.children(token, "xcomp").filter((x) => x === token + 1 && scene.is(token, "let-go.verb")))
      for (const object of tree.children(t, "obj")) add("patient", object);
  // "shut the Torkham | crossing": a named crossing may be taken for a participle.
  for (const object of base.arguments.filter((a) => a.role === "patient").map((a) => a.token)) {
    let crossing = object + 1;
    while (
      crossing < scene.tokens.length &&
      tree.isA(crossing, "flat", "appos", "compound") &&
      tree.head(crossing) === object
    )
      crossing++;
    if (scene.tokens[crossing] === undefined || !scene.is(crossing, "crossing.word") || !isVerb(scene, crossing))
      continue;
    add("patient", crossing);
    for (const t of tree.children(crossing, "obl")) add("oblique", t);
  }
  // "Chinese fighters crossed into Taiwan's zone": a whole sentence that the tree took for a noun with a participle.
  if (!has("agent") && tree.isA(token, "acl") && tree.isA(head, "root") && tree.child(head, "cop") === null)
    if (tree.child(token, "aux", "obl:agent", "mark") === null && scene.is(head, "force.noun", "troops.noun"))
      add("agent", head);
  // A headline's "Sweden to end aid": the name governs the infinitive.
  const infinitive = tree.children(token, "mark").some((t) => scene.is(t, "infinitive.mark"));
  if (!has("agent") && infinitive && head >= 0 && tree.isA(head, "root") && scene.name(head) !== null)
    add("agent", head);
  return found;
}

/** The subject of a verb; of one that the tree took for an adjective also the name before it, and that of "has" ("Germany has | frozen aid"). */
function subjectOf(scene: Scene, token: number): number | null {
  const { tree } = scene;
  const own = tree.child(token, "nsubj");
  if (own !== null || !tree.isA(token, "amod", "compound")) return own;
  const name = tree.children(token, "compound").find((t) => t < token && scene.name(t)?.value.naming === "name");
  if (name !== undefined) return name;
  // "Indian jets | struck bunkers": the subject may be taken for a part of the object.
  const force = tree
    .children(tree.head(token), "compound", "nmod")
    .find((t) => t < token && scene.is(t, "force.noun") && tree.child(t, "case") === null);
  if (force !== undefined && /^past/.test(scene.form(token))) return force;
  const auxiliary = tree.head(tree.head(token));
  const perfect =
    auxiliary === token - 1 && scene.is(auxiliary, "have.verb") && scene.form(token) === "past-participle";
  return perfect ? tree.child(auxiliary, "nsubj") : null;
}

function outer(scene: Scene, noun: number): Argument[] {
  return scene.tree.children(noun, "nmod", "obl").map((token) => ({
    role: "oblique",
    marker: scene.tree.marker(token),
    token,
    distance: 1,
  }));
}

/** "came under Russian fire", "is under pressure from Washington", "was the target of criticism": the subject suffers the act. */
function suffering(scene: Scene, token: number): Argument[] {
  const { tree } = scene;
  const head = tree.head(token);
  const marker = markerOf(scene, token);
  const aimed = head >= 0 && scene.is(head, "butt.noun") && scene.is(marker, "of.marker") ? head : null;
  const harmed = head >= 0 && scene.is(marker, "harm.marker") && suffers(scene, head);
  if (!harmed && !scene.is(marker, "under.marker") && aimed === null) return [];
  if (tree.child(aimed ?? token, "cop") !== null)
    return tree
      .children(aimed ?? token, "nsubj")
      .map((t) => ({ role: "recipient", marker: "", token: t, distance: 0 }));
  if (head < 0 || !isVerb(scene, head)) return [];
  return predication(scene, head)
    .arguments.filter((a) => a.role === "agent" || (a.role === "patient" && a.token !== token))
    .map((a) => ({ ...a, role: "recipient" as const }));
}

/** "died", "was wounded", "were killed": verbs whose subject is harmed. */
function suffers(scene: Scene, verb: number): boolean {
  return scene.is(verb, "die.verb") || (scene.is(verb, "harm.verb") && isPassive(scene, verb));
}

export function isSupport(scene: Scene, verb: number): boolean {
  return scene.is(verb, "support.verb", "occur.verb", "act-support.verb");
}

/** Whether the noun is a participant of the verb itself, not of something below it. */
function linked(scene: Scene, token: number, verb: number): boolean {
  const { tree } = scene;
  const top = tree.conjuncts(token).find((t) => tree.head(t) === verb);
  if (top !== undefined) {
    // "says sorry to Egypt"
    const said = tree.isA(top, "xcomp", "ccomp") && tree.child(top, "nsubj") === null && !isVerb(scene, top);
    return (
      said ||
      tree.isA(top, "obj", "nsubj:pass", "nsubj") ||
      (tree.isA(top, "obl") && scene.is(verb, "obl-support.verb", "occur.verb"))
    );
  }
  // "sent a message of congratulations"
  const carrier = tree.head(token);
  return carrier >= 0 && scene.is(carrier, "carrier.noun") && linked(scene, carrier, verb);
}
