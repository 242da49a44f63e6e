import { perToken } from "./memo.js";
import type { Scene } from "./scene.js";

/**
 * What a participant is to an act, whatever the construction: who does it, what or whom it is done to, who receives, whose it is
 * ("China's loan"), what qualifies it ("Chinese loan"), or an oblique with its marker ("to Kazakhstan").
 */
export type Role = "agent" | "patient" | "recipient" | "possessor" | "modifier" | "oblique";

export interface Argument {
  readonly role: Role;
  /** Case marker of an oblique ("to", "from"), "" otherwise. */
  readonly marker: string;
  readonly token: number;
  /** How many steps of inference lie between the words and the role: 0 where the tree says it outright. */
  readonly distance: number;
}

/** An act with its participants. `verb` is the token whose tense, mood and negation hold for it: for a noun with a support verb that verb. */
export interface Predication {
  readonly token: number;
  readonly verb: number;
  readonly arguments: readonly Argument[];
}

/** The act that a verb or a noun tells, passives turned round, with shared, controlled and relative participants filled in. */
export const predication = perToken((scene: Scene, token: number): Predication => {
  const { tree } = scene;
  const upos = tree.token(token).upos;
  if (upos === "VERB" || upos === "AUX") return { token, verb: token, arguments: verbArguments(scene, token) };
  const own = nounArguments(scene, token);
  const support = supportVerb(scene, token);
  if (support === null) return { token, verb: governingVerb(scene, token), arguments: own };
  const lent = verbArguments(scene, support).filter(
    (argument) => !tree.isWithin(argument.token, token) && argument.token !== token,
  );
  return { token, verb: support, arguments: [...own, ...lent] };
});

/** The participants in one of the roles; obliques by marker. */
export function inRole(act: Predication, role: Role, ...markers: string[]): Argument[] {
  return act.arguments.filter((a) => a.role === role && (markers.length === 0 || markers.includes(a.marker)));
}

/** The verb whose object or passive subject the noun is, when that verb only helps the noun to be an act ("paid a visit"). */
export function supportVerb(scene: Scene, noun: number): number | null {
  const { tree } = scene;
  const at = firstConjunct(scene, noun);
  const head = tree.head(at);
  if (head < 0 || tree.token(head).upos !== "VERB") return null;
  if (tree.isA(at, "obj", "nsubj:pass") && scene.is(head, "support.verb")) return head;
  if (tree.isA(at, "nsubj") && scene.is(head, "occur.verb")) return head;
  return null;
}

/**
 * The first of the nominals that a noun is coordinated with. Parallel words belong together: in "a loan for the fund and a loan for the industry" the
 * second loan stands beside the first even where the tree hangs it on the fund.
 */
function firstConjunct(scene: Scene, noun: number): number {
  const { tree } = scene;
  let at = noun;
  for (let step = 0; step < 10 && tree.isA(at, "conj") && isNominal(scene, tree.head(at)); step++) {
    const parallel = tree.ancestors(at).find((i) => tree.token(i).lemma === tree.token(noun).lemma);
    at = parallel ?? tree.head(at);
  }
  return at;
}

/** The nearest verb above a noun, the noun itself where it is a predicate or stands alone (a headline). */
export function governingVerb(scene: Scene, noun: number): number {
  const { tree } = scene;
  if (tree.child(noun, "cop") !== null) return noun;
  return tree.ancestors(noun).find((i) => tree.token(i).upos === "VERB" || tree.child(i, "cop") !== null) ?? noun;
}

function verbArguments(scene: Scene, verb: number): Argument[] {
  const { tree } = scene;
  const found: Argument[] = [];
  const add = (role: Role, token: number, marker = "", distance = 0) => found.push({ role, token, marker, distance });
  const passive = isPassive(scene, verb);
  for (const child of tree.children(verb)) {
    // A subject with a preposition is none: the tree took "in this context" for one.
    const preposition = tree.isA(child, "nsubj") ? tree.marker(child) : "";
    if (preposition !== "" && tree.child(child, "case") !== null) add("oblique", child, preposition);
    else if (tree.isA(child, "nsubj:pass")) add("patient", child);
    else if (tree.isA(child, "nsubj")) add(passive ? "patient" : "agent", child);
    else if (tree.isA(child, "obj")) add("patient", child);
    else if (tree.isA(child, "iobj")) add("recipient", child);
    else if (tree.isA(child, "obl", "nmod")) {
      const marker = tree.marker(child);
      if (tree.isA(child, "obl:agent") || (passive && marker === "by")) add("agent", child);
      else if (marker !== "") add("oblique", child, marker);
      else if (isBareGuest(scene, verb, child)) add("patient", child);
    }
  }
  // "provided Zambia with fertilizer": the object receives what "with" names.
  if (scene.is(verb, "provide-with.verb")) {
    const thing = found.find((a) => a.role === "oblique" && a.marker === "with");
    const receiver = found.find((a) => a.role === "patient");
    if (thing && receiver)
      found.splice(
        0,
        found.length,
        ...found.map(
          (a): Argument =>
            a === thing ? { ...a, role: "patient", marker: "" } : a === receiver ? { ...a, role: "recipient" } : a,
        ),
      );
  }
  // "a Chinese-funded hospital": the participle's noun is what was funded, the name before it who did.
  if (passive && tree.isA(verb, "amod")) {
    for (const child of tree.children(verb)) if (scene.name(child) !== null && child < verb) add("agent", child);
    if (tree.head(verb) >= 0) add("patient", tree.head(verb));
  }
  // A finite verb is no adjective: "Zhang donated drugs" where the tree lost the clause.
  if (tree.isA(verb, "amod") && scene.form(verb) === "past") {
    const doer = nearestName(scene, verb);
    if (doer !== null) add("agent", doer, "", 1);
    add("patient", tree.head(verb), "", 1);
  }
  const has = (role: Role) => found.some((a) => a.role === role);
  if (passive ? !has("patient") : !has("agent")) {
    for (const shared of understoodSubject(scene, verb))
      add(passive ? "patient" : "agent", shared.token, "", shared.distance);
  }
  // "signed and ratified the treaty": the object stands with the last verb.
  if (!passive && !has("patient")) {
    const later = tree
      .children(verb, "conj")
      .find((other) => tree.token(other).upos === "VERB" && tree.child(other, "obj") !== null);
    if (later !== undefined && tree.child(later, "nsubj") === null) add("patient", tree.child(later, "obj")!, "", 1);
  }
  // "Kuwait City, where it met with the minister": the place is not whom it met.
  const placed = tree.children(verb, "advmod").some((child) => tree.token(child).xpos === "WRB");
  if (!has("patient") && tree.isA(verb, "acl:relcl") && has("agent") && !placed) {
    const antecedent = tree.head(verb);
    if (found.every((a) => a.token !== antecedent)) add("patient", antecedent, "", 1);
  }
  return found.map((a) => ({ ...a, token: antecedent(scene, verb, a.token) }));
}

/** "received this Thursday the Prime Minister of Portugal": a person without a preposition is no time. */
function isBareGuest(scene: Scene, verb: number, child: number): boolean {
  const { tree } = scene;
  return (
    child > verb &&
    tree.isA(child, "obl:unmarked") &&
    tree.child(verb, "obj") === null &&
    /person|office/.test(scene.name(child)?.value.kind ?? "")
  );
}

/** The name that ends right before a verb. */
function nearestName(scene: Scene, verb: number): number | null {
  for (let i = verb - 1; i >= scene.sentence(verb).from && verb - i <= 3; i--) {
    const name = scene.name(i);
    if (name !== null) return scene.headOf(name.span);
  }
  return null;
}

/**
 * "the bank, which lent…": the relative pronoun stands for what the clause qualifies. Of "talks with President Moro, who arrives" the tree may hang the
 * clause on the talks: "who" is the person named right before it.
 */
export function antecedent(scene: Scene, clause: number, token: number): number {
  if (!scene.is(token, "relative.pronoun")) return token;
  const named = scene.is(token, "human-relative.pronoun") ? personBefore(scene, token) : null;
  if (named !== null) return named;
  const { tree } = scene;
  const top = [clause, ...tree.ancestors(clause)].find((i) => tree.isA(i, "acl"));
  return top !== undefined && tree.head(top) >= 0 ? tree.head(top) : token;
}

/** The person or office whose name ends before a word and the comma at it. */
function personBefore(scene: Scene, token: number): number | null {
  const last = scene.is(token - 1, "comma.mark") ? token - 2 : token - 1;
  const name = last < scene.sentence(token).from ? null : scene.name(last);
  return name !== null && /person|office/.test(name.value.kind) ? scene.headOf(name.span) : null;
}

/** The subject that a verb without one of its own is understood to have: shared by coordination, controlled, or what it qualifies. */
function understoodSubject(scene: Scene, verb: number): { token: number; distance: number }[] {
  const { tree } = scene;
  const head = tree.head(verb);
  if (head < 0) return [];
  const above = tree.token(head);
  const subjectOf = (i: number) =>
    verbArguments(scene, i).find((a) => a.role === (isPassive(scene, i) ? "patient" : "agent"));
  if (tree.isA(verb, "acl")) {
    // "the agreement to lend", "its decision to buy": the doer is whose decision it is.
    if (tree.children(verb, "mark").some((m) => scene.is(m, "infinitive.mark"))) {
      const owner = predication(scene, head).arguments.find(
        (a) => a.role === "agent" || a.role === "possessor" || a.role === "modifier",
      );
      return owner ? [{ token: owner.token, distance: owner.distance + 1 }] : [];
    }
    return [{ token: head, distance: 1 }];
  }
  if (above.upos !== "VERB" && above.upos !== "AUX" && tree.child(head, "cop") === null) {
    if (!tree.isA(verb, "conj", "xcomp", "advcl", "ccomp", "parataxis")) return [];
    const subject = tree.child(head, "nsubj");
    return subject === null ? [] : [{ token: subject, distance: 1 }];
  }
  if (!tree.isA(verb, "conj", "xcomp", "advcl", "ccomp", "parataxis")) return [];
  if (tree.isA(verb, "ccomp") && tree.children(verb, "mark").length > 0) return [];
  // "quoted the minister as saying", "thanked you for coming": it is the object who says it and who came. Of "invited Peru to join" the tree may make
  // a clause of purpose.
  const asked =
    tree.isA(verb, "advcl") &&
    scene.is(head, "object-control.verb") &&
    tree.children(verb, "mark").some((m) => scene.is(m, "infinitive.mark"));
  const quoted = asked || (tree.isA(verb, "advcl") && scene.is(head, "quote.verb", "thank.verb"));
  const controlled =
    quoted || (tree.isA(verb, "xcomp") && !scene.is(head, "subject-control.verb"))
      ? tree.child(head, "obj", "iobj", "nsubj:pass")
      : null;
  if (controlled !== null) return [{ token: controlled, distance: 1 }];
  const subject =
    tree
      .children(head, "nsubj")
      .find((i) => tree.child(i, "case") === null || tree.token(tree.child(i, "case")!).upos === "PART") ??
    subjectOf(head)?.token ??
    null;
  return subject === null ? [] : [{ token: subject, distance: 1 }];
}

function nounArguments(scene: Scene, noun: number): Argument[] {
  const { tree } = scene;
  const found: Argument[] = [];
  for (const child of tree.children(noun)) {
    if (tree.isA(child, "nmod:poss")) found.push({ role: "possessor", marker: "", token: child, distance: 0 });
    else if (tree.isA(child, "nmod", "obl")) {
      const marker = tree.marker(child);
      if (marker === "") found.push({ role: "modifier", marker, token: child, distance: 0 });
      else found.push({ role: "oblique", marker, token: child, distance: 0 });
    } else if (tree.isA(child, "amod", "compound", "flat") && scene.name(child) !== null) {
      found.push({ role: "modifier", marker: "", token: child, distance: 0 });
    } else if (tree.isA(child, "nsubj")) found.push({ role: "agent", marker: "", token: child, distance: 0 });
    else if (tree.isA(child, "acl") && !tree.isA(child, "acl:relcl") && isPassive(scene, child)) {
      // "a loan extended by China to Tajikistan", "the visit paid by the minister"
      for (const a of participle(scene, child)) found.push({ ...a, distance: 1 });
    }
  }
  // "loans and grants from China": the last conjunct's complements hold for the first.
  for (const other of tree.children(noun, "conj")) {
    if (!isNominal(scene, other)) continue;
    for (const child of tree.children(other, "nmod")) {
      const marker = tree.marker(child);
      if (marker !== "" && !found.some((a) => a.marker === marker))
        found.push({ role: "oblique", marker, token: child, distance: 1 });
    }
  }
  return found;
}

function participle(scene: Scene, verb: number): Argument[] {
  const { tree } = scene;
  return tree.children(verb, "obl", "nmod").flatMap((child): Argument[] => {
    const marker = tree.marker(child);
    if (tree.isA(child, "obl:agent") || marker === "by")
      return [{ role: "agent", marker: "", token: child, distance: 1 }];
    return marker === "" ? [] : [{ role: "oblique", marker, token: child, distance: 1 }];
  });
}

/** Whether the verb is passive: a passive subject or auxiliary, or a bare past participle that qualifies a noun. */
export function isPassive(scene: Scene, verb: number): boolean {
  const { tree } = scene;
  if (tree.child(verb, "nsubj:pass", "aux:pass") !== null) return true;
  // "were put on trains and sent back": the auxiliary stands with the first verb.
  if (tree.isA(verb, "conj") && tree.token(verb).xpos === "VBN" && tree.child(verb, "nsubj", "obj", "aux") === null)
    return tree.head(verb) >= 0 && isPassive(scene, tree.head(verb));
  return (
    tree.isA(verb, "acl", "amod") &&
    !tree.isA(verb, "acl:relcl") &&
    scene.form(verb) === "past-participle" &&
    tree.child(verb, "obj") === null
  );
}

function isNominal(scene: Scene, index: number): boolean {
  return index >= 0 && /^(NOUN|PROPN|PRON|NUM|SYM)$/.test(scene.tree.token(index).upos);
}
