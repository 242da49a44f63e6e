import { organisationById } from "../../vocabulary/index.js";
import type { Context } from "../draft.js";
import { modality } from "../modality.js";
import type { Predication } from "../predication.js";
import type { Scene } from "../scene.js";
import { argumentsIn, clausesOf, isSupport, markerOf } from "./arguments.js";
import { isVerb, qualifiersOf } from "./parties.js";

/**
 * What must hold for a frame: `object C` the object, or a word inside it, expresses a concept; `no-object C` it does not; `clause`, `clause infinitive`,
 * `clause subjunctive` a clause of content stands with the act; `no-clause` none does; `supported` a verb helps the noun; `under C`, `not-under C` what governs the act;
 * `negated`; `named` the object is a state's name; `owned` it is the doer's own; `with C` an oblique expresses a concept; `guests C`
 * it does, or names a people; `owner C` an object of this concept that
 * belongs to a state tells the doer; `people` the object is a people; `marked C`, `unmarked C` an oblique has, none has a marker of the concept; `intransitive`, `transitive` there is no, an object; `stops C` it ends doing what the concept
 * says; `no-question` nothing is only asked; `no-denial` no
 * charge is dismissed; `asks` a clause or "for" tells what for; `voiced` a verb of expressing helps the noun; `no-pronoun`, `no-thing` what the object is not; `no-particle` not "hit back";
 * `without C` the object holds no such word; `reason` thanks say for what; `of C` what a noun is of;
 * `by C` a doer is of the concept; `next C` the next word expresses it; `come-to` what somebody comes to; `not-silent` more than an answer is refused; `not-given` nobody receives arms; `declared` a verb of
 * declaring helps the noun; `anywhere C` any participant but the doer; `words C` any word below; `aerial C`, `joint`, `not-joint`; `doer C` the doer's noun expresses the concept; `country` a state
 * goes before an organisation; `abroad` nothing of the doer's own is
 * named; `sent-away` an envoy must leave; `not-expelled`, `not-own`,
 * `not-courteous` whom no
 * demand is made of; `nameless` no complement names
 * anybody; `raised` the object does what the clause says; `anaphoric C` the object points back; `national` the object is of a
 * nationality; `group` an armed group does it; `by-organisation` forces of an organisation do it; `homeward` people go home; `no-middle` it is not what just happens; `unlike C` the act is not of the concept; `tries C` its clause does what the concept says; `agentless` nobody is said to do it; `own-words` its own words tell whose a noun is; `meant` a reprisal is announced; `doubt N`.
 */
export interface Condition {
  readonly name: string;
  readonly value: string;
}

/** Whether a condition of a frame holds for an act. */
export function fulfilled(context: Context, act: Predication, { name, value }: Condition): boolean {
  const { scene } = context;
  const { tree } = scene;
  const objects = () => objectsOf(scene, act);
  const head = tree.head(act.token);
  switch (name) {
    case "object":
      return objects().some((t) => heads(scene, t, value));
    case "no-object":
      return !objects().some((t) => heads(scene, t, value));
    case "intransitive":
      return !act.arguments.some((a) => a.role === "patient" && a.distance === 0);
    case "stops":
      return clausesOf(scene, act).some((t) => tree.head(t) === act.token && scene.is(t, value));
    case "no-denial":
      // "dismissed the report" is a denial.
      return !objects().some((t) => (scene.is(act.token, "deny.verb") ? isAlleged(scene, t) : isReported(scene, t)));
    case "transitive":
      return act.arguments.some((a) => a.role === "patient" && a.distance === 0);
    case "clause":
      return clausesOf(scene, act).some((t) => isClause(scene, t, value));
    case "no-clause":
      return clausesOf(scene, act).length === 0;
    case "no-question":
      // "asked whether it would sell"
      return !clausesOf(scene, act).some((t) => tree.children(t, "mark").some((m) => scene.is(m, "question.mark")));
    case "supported":
      return act.verb !== act.token && isSupport(scene, act.verb) && isObject(scene, act.token);
    case "under":
      return head >= 0 && scene.is(head, value);
    case "not-under":
      return head < 0 || !scene.is(head, value);
    case "negated":
      return modality(scene, act).negated;
    case "owned":
      return objects().some((t) => tree.children(t, "nmod:poss").some((p) => tree.token(p).upos === "PRON"));
    case "named":
      return objects().some((t) => scene.name(t)?.value.kind === "state" && scene.name(t)?.value.naming !== "people");
    case "people":
      return objects().some((t) => counted(scene, t).some((each) => isPeople(scene, each)));
    case "marked":
      return act.arguments.some((a) => a.role === "oblique" && scene.is(markerOf(scene, a.token), value));
    case "unmarked":
      return !act.arguments.some((a) => a.role === "oblique" && scene.is(markerOf(scene, a.token), value));
    case "voiced":
      return act.verb !== act.token && scene.is(act.verb, "voice.verb") && isObject(scene, act.token);
    case "asks":
      return (
        clausesOf(scene, act).length > 0 ||
        act.arguments.some((a) => a.role === "oblique" && scene.is(markerOf(scene, a.token), "purpose.marker")) ||
        // "a plea to Sweden for insulin": the tree may hang what is asked for on who is asked.
        tree
          .children(act.token, "nmod")
          .some((t) => tree.children(t, "nmod").some((c) => scene.is(markerOf(scene, c), "purpose.marker")))
      );
    case "no-pronoun":
      return !objects().some((t) => tree.token(t).upos === "PRON");
    case "no-thing":
      return !objects().some((t) => scene.is(t, "third-person.thing"));
    case "no-particle":
      return !tree.children(act.token, "compound:prt", "advmod").some((t) => scene.is(t, "back.word"));
    case "without":
      return !objects().some((t) => holds(scene, t, value));
    case "reason":
      // A bare "Thank you" is no more than a greeting.
      return (
        !objects().some((t) => scene.is(t, "second-person")) ||
        act.arguments.some((a) => a.role === "oblique") ||
        clausesOf(scene, act).length > 0
      );
    case "next":
      return scene.is(act.token + 1, value);
    case "come-to":
      // "came to Riyadh's defence", not "spent on defence"
      return scene.is(markerOf(scene, act.token), "to.marker") && scene.is(head, "occur.verb", "rush.verb");
    case "not-silent":
      // "refused to comment" turns down nobody.
      return !clausesOf(scene, act).some((t) => scene.is(t, "silence.verb"));
    case "of":
      return tree
        .children(act.token, "nmod", "compound", "amod")
        .some((t) => scene.is(t, value) || tree.coordinated(t).some((each) => holds(scene, each, value)));
    case "not-of":
      return !tree.children(act.token, "nmod", "compound", "amod").some((t) => scene.is(t, value));
    case "anywhere":
      return [
        ...act.arguments.filter((a) => a.role !== "agent").map((a) => a.token),
        ...clausesOf(scene, act).flatMap((t) => tree.children(t, "obj", "obl")),
      ].some((t) => holds(scene, t, value));
    case "words":
      return tree.subtree(act.token).some((t) => scene.is(t, value));
    case "aerial":
      return (
        scene.is(act.token, "air-only.noun") ||
        act.arguments.some((a) => holds(scene, a.token, value)) ||
        tree.subtree(act.token).some((t) => scene.is(t, value))
      );
    case "joint":
      return isJoint(scene, act.token);
    case "not-joint":
      return !isJoint(scene, act.token);
    case "by":
      return act.arguments.some((a) => a.role === "agent" && heads(scene, a.token, value));
    case "not-given":
      // "sent Kyiv a thousand anti-tank weapons" arms a friend, "ordered fifty tanks from" buys them.
      return (
        !act.arguments.some((a) => a.role === "recipient") &&
        !objects().some((t) => heads(scene, t, "force-arms.noun")) &&
        !isOrdered(scene, act)
      );
    case "not-expelled":
      // "ordered the ambassador to leave" is an act, not a demand.
      return !(scene.is(act.token, "expel.verb", "ask-leave.verb", "set-deadline.verb") && isSentAway(scene, act));
    case "sent-away":
      return isSentAway(scene, act);
    case "not-courteous":
      // "called the president to congratulate him"
      return !(
        scene.is(act.token, "telephone.verb") && clausesOf(scene, act).some((t) => scene.is(t, "courtesy.verb"))
      );
    case "not-own":
      // "instructed their governments"
      return !objects().some(
        (t) =>
          scene.is(t, "body.noun") &&
          tree.children(t, "nmod:poss").some((p) => scene.is(p, "third-person.thing", "third-person.plural")),
      );
    case "raised":
      // "wants Britain to return the marbles", not "wants to invest and has sent a mission"
      return act.arguments.some(
        ({ role, token: t }) =>
          (role === "patient" || role === "recipient") &&
          clausesOf(scene, act).some(
            (c) => t > act.token && t < c && [act.token, t].includes(tree.head(c)) && !scene.is(c, "mild.verb"),
          ),
      );
    case "nameless":
      // "voiced concern about falling water levels", not "about the situation in Ukraine"
      return !act.arguments.some(
        (a) =>
          a.role === "oblique" &&
          (scene.is(a.token, "situation.noun") || tree.subtree(a.token).some((t) => scene.name(t) !== null)),
      );
    case "anaphoric":
      return objects().some((t) => isAnaphoric(scene, t, value));
    case "national":
      return objects().some((t) =>
        qualifiersOf(scene, t).some((q) => /^(?:adjective|people)$/.test(scene.name(q)?.value.naming ?? "")),
      );
    case "own-words":
      return act.arguments.some((a) => (a.role === "possessor" || a.role === "modifier") && a.token < act.token);
    case "meant":
      return isMeant(scene, act);
    case "declared":
      return act.verb !== act.token && scene.is(act.verb, "declare.verb") && isObject(scene, act.token);
    case "guests":
      return act.arguments.some(
        (a) => a.role === "oblique" && (isPeople(scene, a.token) || holds(scene, a.token, value)),
      );
    case "group":
      return act.arguments.some((a) => a.role === "agent" && isArmedGroup(scene, a.token));
    case "by-organisation":
      return act.arguments.some((a) => a.role === "agent" && isMission(scene, a.token));
    case "homeward":
      // "were forced to return home", not "to leave their homes"
      return tree
        .subtree(act.token)
        .some((t) => scene.is(t, "home.word") && tree.child(t, "nmod:poss", "det") === null);
    case "no-middle":
      // "a ship sank off Scotland": nobody did it.
      return !(scene.is(act.token, "middle.verb") && !act.arguments.some((a) => a.role === "patient"));
    case "unlike":
      return !scene.is(act.token, value);
    case "tries":
      return clausesOf(scene, act).some((t) => scene.is(t, value));
    case "agentless":
      return !act.arguments.some((a) => a.role === "agent");
    case "with":
      return act.arguments.some((a) => a.role === "oblique" && holds(scene, a.token, value));
    default:
      return true;
  }
}

/** A charge that can be denied; criticism and complaints can only be rejected. */
export function isAlleged(scene: Scene, token: number): boolean {
  return scene.is(token, "charge.noun") && !scene.is(token, "criticism.noun", "complaint.noun", "formal-protest.noun");
}

/** An accusation, or a report of what somebody did: "the suggestion that it had ordered the killing". */
export function isReported(scene: Scene, token: number): boolean {
  return (
    scene.is(token, "accusation.noun") ||
    (scene.is(token, "report.noun") &&
      scene.tree.children(token, "acl", "ccomp").some((t) => scene.tree.child(t, "mark") !== null))
  );
}

/** "asked the ambassador to leave", whatever the tree makes of the envoy. */
function isSentAway(scene: Scene, act: Predication): boolean {
  const { tree } = scene;
  const doers = clausesOf(scene, act).flatMap((t) => tree.children(t, "nsubj"));
  const people = [
    ...act.arguments.flatMap((a) => (a.role === "patient" || a.role === "recipient" ? [a.token] : [])),
    ...doers,
  ];
  return (
    people.some((t) => heads(scene, t, "diplomat.noun")) &&
    tree.subtree(act.token).some((t) => scene.is(t, "leave.word"))
  );
}

/** "it", "this", "the raid": what was told before, with nothing that tells whose it is. */
function isAnaphoric(scene: Scene, token: number, concept: string): boolean {
  const { tree } = scene;
  if (scene.is(token, "third-person.thing") && !tree.isA(token, "nmod:poss")) return true;
  if (/^(?:PRON|DET)$/.test(tree.token(token).upos)) return scene.is(token, "definite.word");
  const children = tree.children(token);
  // "offered to mediate, an offer that was turned down"
  const aside = tree.isA(token, "appos") || scene.is(Math.min(...tree.phrase(token)) - 1, "comma.mark");
  if (scene.is(token, concept) && aside && tree.child(token, "acl:relcl") !== null) return true;
  return (
    scene.is(token, concept) &&
    tree.phrase(token).every((t) => scene.name(t) === null) &&
    children.some((t) => scene.is(t, "definite.word", "third-person.plural", "third-person.thing")) &&
    tree.child(token, "acl:relcl") === null
  );
}

/** "vowed to take countermeasures", "would face consequences", "vowed a tough response" */
function isMeant(scene: Scene, act: Predication): boolean {
  const { tree } = scene;
  const fierce =
    scene.is(act.token, "reprisal-only.noun") ||
    tree.subtree(act.token).some((t) => scene.is(t, "reprisal.word")) ||
    tree.children(act.verb, "obl").some((t) => scene.is(t, "reprisal.word"));
  const how = modality(scene, act);
  const above = [act.verb, ...tree.ancestors(act.verb).slice(0, 1)];
  return fierce && !how.negated && (how.tense === "future" || above.some((t) => scene.is(t, "vow.verb")));
}

/** "two Greeks", "800 Senegalese": an adjective that stands for people qualifies nothing. */
function isPeople(scene: Scene, token: number): boolean {
  const naming = scene.name(token)?.value.naming;
  return naming === "people" || (naming === "adjective" && !scene.tree.isA(token, "amod", "compound", "nmod:poss"));
}

/** "Hezbollah", "Abu Sayyaf gunmen", "Shi'ite militants" */
function isArmedGroup(scene: Scene, token: number): boolean {
  const { tree } = scene;
  return tree.coordinated(token).some((t) => {
    const named = [t, ...tree.children(t, "compound", "amod", "nmod")].map((c) => scene.name(c)?.value);
    return scene.is(t, "armed-group.noun") || named.some((n) => n?.kind === "organisation" && isGroup(n.id));
  });
}

/** "United Nations troops", "African Union soldiers": forces of an organisation that keeps the peace, not of an alliance. */
function isMission(scene: Scene, token: number): boolean {
  return [token, ...scene.tree.children(token, "compound", "amod", "nmod", "nmod:poss")].some((t) => {
    const name = scene.name(t)?.value;
    const id = name?.organisation ?? (name?.kind === "organisation" ? name.id : null);
    return id != null && /^(?:igo|union|body)$/u.test(organisationById(id)?.kind ?? "");
  });
}

function isGroup(id: string | null): boolean {
  return id !== null && organisationById(id)?.kind === "armed-group";
}

/** Whether a noun is what a verb does, not how or why: "lodged a protest", not "left in protest". */
function isObject(scene: Scene, noun: number): boolean {
  const { tree } = scene;
  const first = tree.conjuncts(noun)[0]!;
  return tree.isA(first, "obj", "nsubj:pass", "nsubj", "xcomp") || tree.isA(noun, "obj");
}

/** "a joint exercise", "combined drills" */
export function isJoint(scene: Scene, noun: number): boolean {
  return scene.tree.subtree(noun).some((t) => scene.is(t, "joint.adj"));
}

/** "to withdraw" is an infinitive, "that Mexico hand over" a subjunctive: the plain form under a word like "that". */
function isClause(scene: Scene, token: number, form: string): boolean {
  const { tree } = scene;
  if (form === "") return true;
  const infinitive = tree.children(token, "mark").some((t) => scene.is(t, "infinitive.mark"));
  if (form === "infinitive") return infinitive;
  // "that they be returned"
  const bare = (t: number) => scene.is(t, "be.verb") && tree.token(t).form.toLowerCase() === tree.token(t).lemma;
  const plain = [token, ...tree.children(token, "aux:pass", "cop")].some(
    (t) => scene.form(t) === "infinitive" || bare(t),
  );
  // "that Sweden hand over": taken for a noun.
  const noun = !isVerb(scene, token) && tree.child(token, "cop") === null;
  return !infinitive && (plain || noun) && tree.children(token, "aux").every((t) => tree.isA(t, "aux:pass"));
}

/** Whether a nominal or a word close inside it expresses a concept. */
export function holds(scene: Scene, token: number, concept: string): boolean {
  return (
    scene.tree.phrase(token).some((t) => scene.is(t, concept)) ||
    scene.tree.coordinated(token).some((t) => scene.is(t, concept))
  );
}

/** Whether what a nominal is, or is a number of ("thousands of troops", "$10 million in aid"), expresses a concept. */
export function heads(scene: Scene, token: number, concept: string): boolean {
  return counted(scene, token).some((t) => scene.is(t, concept));
}

/** A nominal with those coordinated to it and what it is a number or sum of: "tens of thousands of Ethiopians". */
function counted(scene: Scene, token: number, depth = 2): number[] {
  const { tree } = scene;
  return tree.coordinated(token).flatMap((t) => {
    const sum = /^(?:NUM|SYM)$/.test(tree.token(t).upos);
    const of = (c: number) => scene.is(markerOf(scene, c), sum ? "amount.marker" : "of.marker");
    // The tree may hang "in aid" on the verb.
    const beside = sum && tree.head(t) >= 0 ? tree.children(tree.head(t), "obl").filter((c) => c > t) : [];
    const inner = [...tree.children(t, "nmod"), ...beside].filter(of);
    return [t, ...inner.flatMap((c) => (depth > 1 ? counted(scene, c, depth - 1) : [c]))];
  });
}

/** What an act is done to. */
export function objectsOf(scene: Scene, act: Predication): number[] {
  return argumentsIn(scene, act, "patient").map((a) => a.token);
}

/** "ordered four submarines from Germany": what is ordered of somebody, not told to go somewhere. */
function isOrdered(scene: Scene, act: Predication): boolean {
  if (!scene.is(act.token, "bid.verb")) return false;
  const moves = clausesOf(scene, act).some((t) => scene.form(t) === "infinitive");
  return (
    !moves && act.arguments.some((a) => a.role === "oblique" && scene.is(markerOf(scene, a.token), "origin.marker"))
  );
}
