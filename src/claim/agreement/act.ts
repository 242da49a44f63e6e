import { firstCase } from "../frame.js";
import type { Scene } from "../scene.js";

/** What is done with an instrument: made (signed, ratified, in force), held, under negotiation, ended, stopped for a time, refused. */
export type Deed = "made" | "held" | "drafted" | "ended" | "stopped" | "refused";

/** An act upon an instrument: the verb or noun that tells it. */
export interface InstrumentAct {
  readonly deed: Deed;
  readonly token: number;
  /** How the instrument hangs on the act. */
  readonly link: "object" | "subject" | "oblique" | "participle" | "nominal" | "predicate" | "outcome" | "terms";
  readonly doubt: number;
}

/** The acts that the words around an instrument tell of it; none for one that is merely mentioned. */
export function actsOn(scene: Scene, noun: number): InstrumentAct[] {
  const { tree } = scene;
  const told = [
    ...participles(scene, noun),
    ...preposed(scene, noun),
    ...relative(scene, noun),
    ...reduced(scene, noun),
  ];
  const place = placeOf(scene, noun);
  const head = tree.head(place);
  const main =
    head < 0
      ? null
      : tree.token(head).upos === "VERB"
        ? ofVerb(scene, place, head)
        : tree.isA(place, "nmod", "obl", "compound", "acl")
          ? ofNoun(scene, place, head)
          : null;
  const own = main ?? predicate(scene, place);
  // "signed and ratified": each verb that shares the instrument and says more than the last.
  return [...(own === null ? [] : [own]), ...told].filter(
    (act, i, all) => all.findIndex((a) => a.token === act.token) === i,
  );
}

/** Where the instrument stands in its clause: of "a package of agreements" the package, of a list its first, of "four documents: a protocol" the documents. */
export function placeOf(scene: Scene, noun: number): number {
  const { tree } = scene;
  let at = noun;
  for (let step = 0; step < 8; step++) {
    const whole = listedUnder(scene, at);
    if (whole !== null) {
      at = whole;
      continue;
    }
    const head = tree.head(at);
    if (head < 0 || !/^(NOUN|PROPN|NUM|SYM)$/.test(tree.token(head).upos)) break;
    const bundled =
      tree.isA(at, "nmod") && scene.is(firstCase(scene, at), "belonging.marker") && scene.is(head, "bundle.noun");
    const listed = tree.isA(at, "appos") && isDocument(scene, head);
    // "an agreement on gas and a memorandum on exchanges": the tree may hang the second on what the first is about.
    const first = tree.isA(at, "conj") && isDocument(scene, at) && !isDocument(scene, head) ? above(scene, head) : null;
    if (first !== null) at = first;
    else if (bundled || listed || tree.isA(at, "conj")) at = head;
    else break;
  }
  return at;
}

/**
 * The papers of which an instrument is one in a list: "five documents were signed, including a treaty and a protocol", "signed four documents: a treaty on
 * the river, a memorandum on training". Read along the text, since long lists mislead the tree.
 */
export function listedUnder(scene: Scene, noun: number): number | null {
  const { from } = scene.sentence(noun);
  let opened = false;
  for (let t = noun - 1; t >= from; t--) {
    if (!opened) {
      opened = scene.is(t, "list-opening.mark") || (scene.is(t, "example.marker") && scene.tree.isA(t, "case"));
      const clause = scene.tree.token(t).upos === "AUX" || scene.form(t) === "past" || scene.form(t) === "present";
      if (clause && scene.tree.token(t).upos !== "NOUN") return null;
      continue;
    }
    if (isDocument(scene, t) && scene.tree.token(t).upos === "NOUN" && scene.isPlural(t)) return t;
  }
  return null;
}

/** The instrument whose subject a nominal belongs to. */
function above(scene: Scene, token: number): number | null {
  const { tree } = scene;
  for (let at = token; tree.isA(at, "nmod", "conj", "compound") && tree.head(at) >= 0; ) {
    at = tree.head(at);
    if (isDocument(scene, at)) return at;
  }
  return null;
}

/** Whether a noun is an instrument or a paper that states sign. */
export function isDocument(scene: Scene, token: number): boolean {
  return scene.is(token, "paper.noun") || isInstrumentNoun(scene, token);
}

/** Whether a noun is itself an instrument: a treaty, a protocol. */
export function isInstrumentNoun(scene: Scene, token: number): boolean {
  return scene.family("instrument").some((slug) => scene.is(token, `instrument.${slug}`));
}

function deedOf(scene: Scene, verb: number): Deed | null {
  if (scene.is(verb, "refuse-instrument.verb")) return "refused";
  if (scene.is(verb, "suspend-instrument.verb")) return "stopped";
  if (scene.is(verb, "end-instrument.verb")) return "ended";
  if (scene.is(verb, "draft-instrument.verb")) return "drafted";
  return scene.is(verb, "make-instrument.verb") ? "made" : null;
}

/** "signed a treaty", "the treaty was signed", "agreed on a treaty", "withdrew from the treaty", "the treaty entered into force", "have a treaty". */
function ofVerb(scene: Scene, noun: number, verb: number): InstrumentAct | null {
  const { tree } = scene;
  const deed = deedOf(scene, verb);
  const act = (of: Deed, link: InstrumentAct["link"], doubt = 0): InstrumentAct => ({
    deed: of,
    token: verb,
    link,
    doubt,
  });
  if (tree.isA(noun, "obj", "nsubj:pass")) {
    if (deed === null)
      return scene.is(verb, "hold-instrument.verb") && tree.isA(noun, "obj") ? act("held", "object") : null;
    return act(deed, "object", deed === "made" && scene.is(verb, "weak-make.verb") ? 0.5 : 0);
  }
  if (tree.isA(noun, "nsubj")) {
    if (inForce(scene, verb) || scene.is(verb, "take-place.verb")) return act("made", "subject");
    if (scene.is(verb, "lapse.verb")) return act("ended", "subject");
    if (scene.is(verb, "terms.verb")) return act("held", "terms", 1);
    return null;
  }
  if (tree.isA(noun, "obl")) {
    // "talks ended in a protocol", "the row led to an agreement"
    const outcome = scene.is(verb, "outcome.verb") && scene.is(firstCase(scene, noun), "outcome.marker");
    if (outcome && tree.children(verb, "nsubj").some((t) => scene.is(t, "dispute.noun")))
      return act("made", "outcome", 0.5);
    // "wrapped up negotiations on a trade deal": the tree may hang the deal on the verb.
    const bargained = tree.children(verb, "obj").find((t) => t < noun && scene.is(t, "bargaining.noun"));
    if (bargained !== undefined && scene.is(firstCase(scene, noun), "matter.marker"))
      return { deed: "drafted", token: bargained, link: "nominal", doubt: 0.5 };
    if (deed === "ended") {
      const out = scene.is(firstCase(scene, noun), "membership-from.marker", "origin.marker");
      return out && scene.is(verb, "leave-instrument.verb") ? act(deed, "oblique") : null;
    }
    if (deed === "drafted" && scene.is(firstCase(scene, noun), "matter.marker")) return act(deed, "oblique", 0.5);
    const goal = scene.is(firstCase(scene, noun), "goal.marker", "matter.marker", "venue.marker");
    return deed === "made" && goal && scene.is(verb, "agree-on.verb") ? act(deed, "oblique") : null;
  }
  return null;
}

/** "entered into force", "came into effect", "took effect". */
function inForce(scene: Scene, verb: number): boolean {
  const { tree } = scene;
  return (
    scene.is(verb, "force.verb") &&
    tree.children(verb, "obl", "obj", "xcomp").some((t) => scene.is(t, "legal-force.noun"))
  );
}

/** "the signing of a treaty", "negotiations on a treaty", "withdrawal from the treaty". */
function ofNoun(scene: Scene, noun: number, head: number): InstrumentAct | null {
  if (!scene.tree.isA(noun, "nmod", "obl", "compound")) return null;
  if (scene.is(head, "making.noun")) return { deed: "made", token: head, link: "nominal", doubt: 0 };
  if (scene.is(head, "ending.noun")) return { deed: "ended", token: head, link: "nominal", doubt: 0 };
  if (scene.is(head, "instrument-stop.noun")) return { deed: "stopped", token: head, link: "nominal", doubt: 0 };
  if (scene.is(head, "bargaining.noun")) return { deed: "drafted", token: head, link: "nominal", doubt: 0.5 };
  return null;
}

/** Tokens that the title of an instrument has at most. */
const LONG = 30;

/** "the treaty, signed in 1962", "the agreement that X and Y concluded". */
function participles(scene: Scene, noun: number): InstrumentAct[] {
  const { tree } = scene;
  // "the agreement on sugar that they signed": the tree may hang the clause on what the agreement is about.
  const hung = tree
    .subtree(noun, (t) => tree.isA(t, "acl:relcl", "parataxis", "advcl"))
    .filter((t) => t !== noun && !isDocument(scene, t) && t - noun < LONG)
    .flatMap((t) => tree.children(t, "acl"))
    .filter((t) => scene.is(t, "paper-seal.verb") && (tree.isA(t, "acl:relcl") || scene.form(t) === "past-participle"));
  return [...tree.children(noun, "acl"), ...hung]
    .flatMap((verb) => tree.coordinated(verb))
    .flatMap((verb): InstrumentAct[] => {
      if (tree.token(verb).upos !== "VERB") return [];
      if (inForce(scene, verb)) return [{ deed: "made", token: verb, link: "participle", doubt: 0.5 }];
      // "the Convention with Israel, done at Nicosia on 2 May 1962"
      if (scene.is(verb, "done.verb") && scene.form(verb) === "past-participle" && tree.child(verb, "obl") !== null)
        return [{ deed: "made", token: verb, link: "participle", doubt: 0 }];
      const deed = deedOf(scene, verb);
      const finite = tree.isA(verb, "acl:relcl") || scene.form(verb) === "past-participle";
      return deed === null || !finite ? [] : [{ deed, token: verb, link: "participle", doubt: 0 }];
    });
}

/** "the treaty concluded with Brazil", "under a contract signed in 2012": a participle right behind its noun that the tree takes for a verb of its own. */
function reduced(scene: Scene, noun: number): InstrumentAct[] {
  const { tree } = scene;
  const verb = noun + 1;
  if (verb + 1 >= scene.sentence(noun).to || tree.token(verb).upos !== "VERB" || tree.isA(verb, "acl")) return [];
  const bare = tree.child(verb, "obj", "aux", "aux:pass") === null;
  const form = scene.form(verb);
  if (!bare || (form !== "past" && form !== "past-participle") || !opensAdverb(scene, verb + 1)) return [];
  if (tree.children(verb, "nsubj", "nsubj:pass").some((t) => t !== noun && t < noun)) return [];
  return deedOf(scene, verb) === "made" ? [{ deed: "made", token: verb, link: "participle", doubt: 0.5 }] : [];
}

/** "with Brazil", "in 2012", "last year" */
function opensAdverb(scene: Scene, token: number): boolean {
  const { start } = scene.tokens[token]!.span;
  return scene.tree.token(token).upos === "ADP" || scene.annotated.times.some((time) => time.span.start === start);
}

/** "the Declaration on Trade, which President X and I signed", where the tree does not hang the clause on the declaration. */
function relative(scene: Scene, noun: number): InstrumentAct[] {
  const { tree } = scene;
  const last = tree.subtree(noun, (t) => tree.isA(t, "acl", "parataxis", "advcl", "conj")).at(-1)!;
  const pronoun = [last + 1, last + 2].find((t) => t < scene.sentence(noun).to && scene.is(t, "relative.pronoun"));
  if (pronoun === undefined || !tree.isA(pronoun, "obj", "nsubj:pass")) return [];
  const verb = tree.head(pronoun);
  const deed = tree.isA(verb, "acl") ? null : deedOf(scene, verb);
  return deed === null ? [] : [{ deed, token: verb, link: "participle", doubt: 0.5 }];
}

/** "Signed by Kenya and Uganda in 1999, the treaty …". */
function preposed(scene: Scene, noun: number): InstrumentAct[] {
  const { tree } = scene;
  const head = tree.head(noun);
  if (head < 0 || !tree.isA(noun, "nsubj", "nsubj:pass")) return [];
  return tree
    .children(head, "advcl", "acl")
    .filter((t) => t < noun && scene.form(t) === "past-participle" && tree.child(t, "obj", "nsubj", "aux") === null)
    .flatMap((t): InstrumentAct[] => {
      const deed = deedOf(scene, t);
      return deed === null ? [] : [{ deed, token: t, link: "participle", doubt: 0 }];
    });
}

/** "the treaty is in force", "the agreement is ready for signature". */
function predicate(scene: Scene, noun: number): InstrumentAct | null {
  const { tree } = scene;
  const head = tree.head(noun);
  if (head < 0 || !tree.isA(noun, "nsubj")) return null;
  if (scene.is(head, "legal-force.noun")) return { deed: "made", token: head, link: "predicate", doubt: 0 };
  return scene.is(head, "bargaining.noun") ? { deed: "drafted", token: head, link: "predicate", doubt: 0 } : null;
}
