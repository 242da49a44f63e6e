import type { Status } from "../../vocabulary/index.js";
import { modality } from "../modality.js";
import type { Scene } from "../scene.js";
import type { Deed } from "./deeds.js";

/** How firmly a deed is told, which way it goes, and the words that tell it. */
export interface Standing {
  readonly status: Status;
  readonly trend: "rising" | "falling" | "steady" | null;
  /** Whether the words give the wish or will to one side. */
  readonly oneSided: boolean;
  /** A word in passing ("a model of cooperation"): it counts where its own phrase says between whom. */
  readonly mention: boolean;
  readonly words: readonly number[];
  readonly doubt: number;
}

/** What the words above a deed make of it; null where it is only a topic, a condition or a passing mention. */
export function standingOf(scene: Scene, deed: Deed, hasField: boolean): Standing | null {
  const { tree } = scene;
  const { token, chain } = deed;
  const how = modality(scene, { token, verb: deed.verb, arguments: [] });
  const imagined = tree
    .children(deed.verb, "aux", "cop")
    .some((t) => t === scene.sentence(token).from && scene.is(t, "inversion.auxiliary"));
  const headed =
    scene.is(scene.sentence(token).from, "inversion.auxiliary") &&
    tree.children(token, "mark").some((t) => scene.is(t, "infinitive.mark"));
  if (imagined || headed) return null;
  if (how.supposed && !isShould(scene, deed)) return null;
  // "discussed their ongoing coordination on" says that there is some.
  const existing = tree.children(token, "amod").some((t) => scene.is(t, "cooperation-existing.word"));
  const topic = isTopic(scene, deed);
  if (topic && !existing) return null;
  // "expressed their readiness to broaden cooperation", where the tree hangs the infinitive on the verb.
  const path = [
    token,
    ...chain.flatMap((t) => [t, ...tree.children(t, "obj", "nsubj:pass").filter((o) => !tree.isWithin(token, o))]),
  ];
  const is = (concept: string) => path.find((t) => t !== token && scene.is(t, concept));
  const trend = trendOf(scene, deed);
  const words = trend.word === null ? [] : [trend.word];
  if (deed.verb !== token) words.push(...chain.slice(0, chain.indexOf(deed.verb) + 1));
  const standing = (status: Status, doubt = 0, oneSided = false, ...more: number[]): Standing => ({
    status,
    trend: trend.value,
    oneSided,
    mention: isMention(scene, deed) && status === "ongoing",
    words: [...words, ...more],
    doubt,
  });
  if (topic) return { ...standing("ongoing", 0.5), mention: false };
  // Relations merely spoken of are not said to be worked at.
  if (
    deed.kind === "tie" &&
    trend.value === null &&
    !hasField &&
    !isPillar(scene, deed) &&
    !chain.slice(0, 2).some((t) => scene.is(t, "cooperation-run.verb"))
  )
    return null;
  // "raise ties to a strategic partnership" is a level of relations.
  const raised = chain
    .slice(0, 2)
    .flatMap((t) => (scene.is(t, "upgrade.word") ? tree.children(t, "obl", "xcomp", "nmod") : []));
  if (
    (deed.kind === "tie" || deed.kind === "noun") &&
    raised.some((t) => tree.subtree(t).some((w) => scene.is(w, "partnership.noun", "cooperation-rung.noun")))
  )
    return null;
  // "elevate ties to the community with a shared future": so is this, wherever the tree hangs it.
  const lifted = chain.slice(0, 2).some((t) => scene.is(t, "upgrade.word"));
  const ahead = Array.from({ length: 8 }, (_, k) => token + k).filter((t) => t < scene.sentence(token).to);
  if (lifted && ahead.some((t) => scene.is(t, "shared-future.noun")) && ahead.some((t) => scene.is(t, "future.noun")))
    return null;
  // "gave two million for technical cooperation": help that is paid for.
  const paid = scene.amounts(scene.sentence(token)).length > 0;
  if (paid && tree.children(token, "amod").some((t) => scene.is(t, "technical.word"))) return null;
  const refused = is("cooperation-refuse.verb");
  const none = tree.children(token, "det", "advmod").some((t) => scene.is(t, "cooperation-no.word"));
  if (refused !== undefined) return standing("denied", 0, true, refused);
  // "has never been better"
  const unequalled =
    tree.children(deed.verb, "advmod").some((t) => scene.is(t, "negation.word")) &&
    scene.is(deed.verb, "cooperation-better.word");
  // "no reason to be unhappy with the pace of cooperation" denies something else.
  if (
    how.negated &&
    !unequalled &&
    !none &&
    deed.verb !== token &&
    chain[0] !== deed.verb &&
    tree.token(chain[0] ?? token).upos !== "VERB"
  )
    return null;
  if ((how.negated && !unequalled) || how.denied || none)
    return deed.kind === "tie" && !hasField && scene.is(token, "cooperation-bare.noun")
      ? null
      : standing("denied", 0, false);
  const stopped = near(scene, deed, "cooperation-stop.verb");
  // Relations that are cut off or that there are none of are diplomatic ones.
  const bare = deed.kind === "tie" && !hasField && scene.is(token, "cooperation-bare.noun");
  if (stopped !== null) return standing("suspended", 0, false, stopped);
  const ended = near(scene, deed, "cooperation-end.verb");
  if (ended !== null) return bare ? null : standing("cancelled", 0, false, ended);
  if (isShould(scene, deed)) {
    const called = is("cooperation-call.word");
    return standing(
      "stated",
      0.5,
      called !== undefined,
      ...path.filter((t) => t !== token && scene.is(t, "cooperation-should.word")),
    );
  }
  const agreed = is("cooperation-agree.word");
  if (agreed !== undefined && (tree.token(agreed).upos === "VERB" || tree.token(agreed).upos === "NOUN"))
    return standing("agreed", 0, false, agreed);
  const wish = is("cooperation-wish.word");
  if (wish !== undefined) return standing("planned", 0, true, wish);
  const chance = is("cooperation-chance.noun");
  if (chance !== undefined) return standing("planned", 1, false, chance);
  const plan = is("cooperation-plan.word");
  if (plan !== undefined) return standing("planned", 0, false, plan);
  if (how.tense === "future" || isAim(scene, deed)) return standing("planned", 0, false);
  if (how.unreal) return null;
  const told =
    deed.kind === "noun" ||
    deed.kind === "verb" ||
    deed.kind === "ours" ||
    deed.kind === "together" ||
    deed.kind === "exchange" ||
    trend.value !== null ||
    (deed.kind === "joint" && deed.verb !== token) ||
    (hasField && path.some((t) => t !== token && tree.token(t).upos === "VERB"));
  if (!told) return null;
  const verbal = tree.token(token).upos === "VERB";
  // Relations that "have reached" or "have focused on" something are not said to go any way.
  if (
    deed.kind === "tie" &&
    (trend.word === null || !chain.some((t) => tree.conjuncts(t).includes(trend.word!))) &&
    !isPillar(scene, deed) &&
    !scene.is(
      deed.verb,
      "cooperation-run.verb",
      "cooperation-rise.word",
      "cooperation-fall.word",
      "cooperation-steady.word",
    )
  )
    return null;
  const done =
    deed.kind === "joint" &&
    deed.verb !== token &&
    !scene.is(deed.verb, "reporting.verb") &&
    scene.form(deed.verb) !== "present" &&
    how.tense === "past" &&
    !hasPerfect(scene, deed.verb);
  const past = done || (verbal && how.tense === "past" && scene.form(token) === "past");
  const mention =
    deed.kind === "noun" && !chain.some((t) => tree.token(t).upos === "VERB" || tree.child(t, "cop") !== null);
  return standing(past ? "completed" : "ongoing", mention ? 0.5 : 0, false);
}

function hasPerfect(scene: Scene, verb: number): boolean {
  return scene.tree.children(verb, "aux").some((t) => scene.is(t, "have.verb"));
}

/** Whether the word only qualifies another noun that tells no act. */
function isMention(scene: Scene, deed: Deed): boolean {
  const { tree } = scene;
  const head = deed.chain[0];
  return (
    head !== undefined &&
    tree.isA(deed.token, "nmod", "conj") &&
    !isPillar(scene, deed) &&
    !/^(VERB|AUX)$/.test(tree.token(head).upos) &&
    !scene.is(
      head,
      "cooperation-rise.word",
      "cooperation-fall.word",
      "cooperation-steady.word",
      "cooperation-way.noun",
      "cooperation-start.noun",
      "cooperation.noun",
      "cooperation-tie.noun",
    )
  );
}

/** "met in Quito to strengthen ties": what they came together for is still to come. */
function isAim(scene: Scene, { verb }: Deed): boolean {
  const { tree } = scene;
  const purpose = tree.isA(verb, "advcl") && tree.children(verb, "mark").some((t) => scene.is(t, "infinitive.mark"));
  return purpose && scene.is(tree.head(verb), "encounter.verb", "visit.verb", "travel.verb");
}

/** "Energy remains a key sector of the bilateral partnership": the clause says on what it rests. */
function isPillar(scene: Scene, { chain }: Deed): boolean {
  const { tree } = scene;
  const [noun] = chain;
  if (noun === undefined || !scene.is(noun, "cooperation-pillar.noun")) return false;
  return (
    tree.child(noun, "cop") !== null ||
    (tree.isA(noun, "xcomp", "obj") && scene.is(tree.head(noun), "membership-stay.verb", "membership-become.verb"))
  );
}

/** The nearest governor of a concept when it acts on the deed itself: its verb, or the noun of an act. */
function near(scene: Scene, deed: Deed, concept: string): number | null {
  for (const t of deed.chain.slice(0, 2)) if (scene.is(t, concept)) return t;
  return null;
}

/** "should cooperate", "stressed the importance of", "it is necessary to deepen", "called for closer cooperation". */
function isShould(scene: Scene, deed: Deed): boolean {
  const { tree } = scene;
  const path = [deed.token, ...deed.chain];
  return path.some(
    (t, k) =>
      (k > 0 && scene.is(t, "cooperation-should.word")) ||
      tree.children(t, "aux").some((aux) => scene.is(aux, "cooperation-should.word")) ||
      (k === 0 && tree.isA(t, "nsubj") && scene.is(tree.head(t), "cooperation-should.word")),
  );
}

/** Whether the words only make it a topic: "discussed cooperation in", "talks on", "a memorandum on cooperation", "the council for cooperation". */
function isTopic(scene: Scene, deed: Deed): boolean {
  const { tree } = scene;
  let at = deed.token;
  for (const t of deed.chain) {
    if (tree.token(t).upos === "VERB") {
      // "assessed that the two countries have expanded cooperation"
      if (
        tree.isA(at, "ccomp") &&
        tree.child(at, "nsubj") !== null &&
        tree.child(t, "nsubj") !== null &&
        !isAsked(scene, at)
      ) {
        at = t;
        continue;
      }
      const content =
        tree.isA(at, "obj", "obl", "nsubj:pass", "ccomp", "nmod", "xcomp") ||
        (tree.isA(at, "advcl") && scene.is(t, "talk-over.verb"));
      // "spoke highly of the joint work" says that there is some.
      const praised = tree.children(t, "advmod").some((a) => scene.is(a, "cooperation-praise.word"));
      if (content && !praised && scene.is(t, "cooperation-topic.verb", "talk-over.verb")) return true;
    } else if (scene.is(t, "cooperation-topic.noun") && tree.isA(at, "nmod", "compound", "acl", "obl")) {
      // What was agreed in so many words is agreed: "an agreement to cooperate".
      return !(tree.isA(at, "acl") && scene.is(t, "agree.noun"));
    } else if (
      tree.isA(t, "nmod") &&
      scene.is(t, "cooperation-agree.word") &&
      scene.is(tree.head(t), "instrument.memorandum")
    ) {
      return true;
    }
    at = t;
  }
  return false;
}

/** "how the two could cooperate" */
function isAsked(scene: Scene, clause: number): boolean {
  return scene.tree
    .children(clause, "advmod", "mark")
    .some((t) => scene.tree.token(t).xpos === "WRB" || scene.is(t, "conditional.mark"));
}

function trendOf(scene: Scene, deed: Deed): { value: Standing["trend"]; word: number | null } {
  const { tree } = scene;
  const near = [
    ...tree.children(deed.token, "amod", "advmod"),
    ...tree
      .children(deed.token, "acl:relcl")
      .filter((t) => tree.children(t, "nsubj").some((n) => scene.is(n, "relative.pronoun"))),
    ...deed.chain.slice(0, 4).filter((t) => tree.token(t).upos === "VERB" || tree.token(t).upos === "NOUN"),
    ...deed.chain
      .slice(0, 2)
      .flatMap((t) => [...tree.children(t, "xcomp"), ...tree.children(t, "advmod").filter((a) => isCloser(scene, a))]),
    // "are good and are constantly improving"
    ...deed.chain.slice(0, 1).flatMap((t) => (tree.isA(deed.token, "nsubj") ? tree.children(t, "conj") : [])),
    ...deed.chain
      .slice(0, 1)
      .flatMap((t) => tree.children(t, "obj").filter((o) => scene.is(o, "cooperation-pace.noun"))),
  ];
  for (const t of near) {
    const comparative = tree.token(t).form.toLowerCase() !== tree.token(t).lemma.toLowerCase();
    if (
      scene.is(t, "cooperation-plain.word") &&
      !comparative &&
      !tree.children(t, "advmod").some((m) => scene.is(m, "more.word"))
    )
      continue;
    if (scene.is(t, "cooperation-rise.word", "cooperation-pace.noun")) return { value: "rising", word: t };
    if (scene.is(t, "cooperation-fall.word")) return { value: "falling", word: t };
  }
  for (const t of near)
    if (scene.is(t, "cooperation-steady.word") && tree.token(t).upos !== "AUX") return { value: "steady", word: t };
  return { value: null, word: null };
}

/** "is getting closer": a comparative of a plain word that the tree took for an adverb. */
function isCloser(scene: Scene, token: number): boolean {
  return (
    scene.is(token, "cooperation-plain.word") &&
    scene.tree.children(token, "advmod").some((m) => scene.is(m, "more.word"))
  );
}
