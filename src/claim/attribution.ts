import type { Actor, Attribution } from "./claim.js";
import type { Discourse } from "./discourse.js";
import { isPress, partiesOf } from "./party.js";
import { predication } from "./predication.js";
import type { Scene } from "./scene.js";
import type { Speech } from "./speech.js";

/**
 * Who says what a token tells, from the inside out: the speaker nearest to the words is the speaker, the one who reports that speaker's
 * words is `via`. Null in the author's own voice.
 */
export function attribution(scene: Scene, speech: Speech, discourse: Discourse, token: number): Attribution | null {
  const layers: { speaker: Actor; verb: string | null }[] = [];
  const add = (speaker: Actor | null, verb: string | null) => {
    if (speaker !== null && layers.every((layer) => layer.speaker.id !== speaker.id)) layers.push({ speaker, verb });
  };
  const { tree } = scene;
  let below = token;
  for (const at of [token, ...tree.ancestors(token)]) {
    if (
      at !== token &&
      scene.is(at, "reporting.verb") &&
      (tree.isA(below, "ccomp", "xcomp", "parataxis") || isFrontedContent(scene, below, at)) &&
      !hasContentAbove(scene, at, below)
    ) {
      add(subjectOf(scene, speech, discourse, at), tree.token(at).form);
    }
    // "quoted the minister as saying": whoever quotes reports the one who says.
    if (at !== token && scene.is(at, "quote.verb") && tree.isA(below, "advcl"))
      add(subjectOf(scene, speech, discourse, at), tree.token(at).form);
    // "Hungary stays, a spokesman stressed": the tree may take the one who says for a subordinate clause.
    // "As the Herald wrote, …" says the same with a word before it.
    const clauses = tree.children(at, "advcl").filter((clause) => {
      const opener = tree.child(clause, "mark", "advmod");
      return opener === null || (scene.is(opener, "as.marker") && tree.child(clause, "obj") === null);
    });
    for (const beside of [...tree.children(at, "parataxis", "ccomp"), ...clauses]) {
      if (
        beside !== below &&
        scene.is(beside, "reporting.verb") &&
        !tree.isWithin(token, beside) &&
        tree.child(beside, "nsubj") !== null &&
        tree.child(beside, "ccomp") === null
      ) {
        add(subjectOf(scene, speech, discourse, beside), tree.token(beside).form);
      }
    }
    // "…, stressed President of Kenya William Ruto": the tree may take the verb for a participle of its subject.
    for (const named of tree.children(at, "parataxis", "appos", "conj", "dep")) {
      const saying = tree.child(named, "amod");
      if (
        saying !== null &&
        saying > token &&
        saying < named &&
        scene.is(saying, "reporting.verb") &&
        scene.is(saying - 1, "comma.mark")
      )
        add(actorAt(scene, speech, discourse, named), tree.token(saying).form);
    }
    for (const source of tree.children(at, "obl", "nmod")) {
      if (scene.is(tree.children(source, "case")[0] ?? -1, "according.marker") && !tree.isWithin(token, source)) {
        add(actorAt(scene, speech, discourse, source), null);
      }
    }
    below = at;
  }
  for (const source of closingSources(scene, token)) add(actorAt(scene, speech, discourse, source), null);
  const utterance = speech.at(token);
  if (utterance) add(utterance.speaker.actor, utterance.verb);
  return layers.reduceRight<Attribution | null>((via, layer) => (via === null ? layer : { ...layer, via }), null);
}

/** "will borrow for a dam, according to the Gazette": behind a comma it is the whole that the source tells, though the tree may hang it on the last noun. */
function closingSources(scene: Scene, token: number): number[] {
  const { tree } = scene;
  return scene
    .all("according.marker")
    .filter((marker) => marker > token && scene.is(marker - 1, "comma.mark"))
    .map((marker) => tree.head(marker))
    .filter((source) => source > token && tree.isA(source, "nmod", "obl") && tree.isWithin(source, token));
}

/** "South Africa opposes sanctions, the president told reporters": the tree may take what is said for a subordinate clause of saying it. */
function isFrontedContent(scene: Scene, content: number, verb: number): boolean {
  const { tree } = scene;
  const finite =
    scene.form(content) === "present" || scene.form(content) === "past" || tree.child(content, "aux", "cop") !== null;
  return (
    tree.isA(content, "advcl") &&
    content < verb &&
    finite &&
    tree.child(content, "mark", "advmod") === null &&
    tree.child(content, "nsubj", "nsubj:pass") !== null
  );
}

/** "promised to lend": an infinitive under a verb of saying is the speaker's own act, not something said about the world. */
function hasContentAbove(scene: Scene, verb: number, content: number): boolean {
  return (
    scene.tree.isA(content, "xcomp") && scene.is(verb, "pledge.verb", "agree.verb", "intend.verb", "continue.verb")
  );
}

/**
 * The verb of saying with a subject that a participle goes on from: "said that X is a partner, adding that …", and where what is said governs the
 * verb that says it, "was “a stab in the back”, the president said, adding that …".
 */
export function firstTeller(scene: Scene, verb: number): number | null {
  const { tree } = scene;
  const tells = (at: number) => at !== verb && scene.is(at, "reporting.verb") && tree.child(at, "nsubj") !== null;
  for (const at of tree.ancestors(verb)) {
    const found = [at, ...tree.children(at, "parataxis", "ccomp", "advcl")].find(tells);
    if (found !== undefined) return found;
  }
  return null;
}

function subjectOf(scene: Scene, speech: Speech, discourse: Discourse, verb: number): Actor | null {
  // "said that X is a partner, adding that …": whoever said goes on to add, wherever the tree hangs the participle.
  const { tree } = scene;
  const quoted = tree.head(verb) >= 0 && scene.is(tree.head(verb), "quote.verb");
  if (tree.child(verb, "nsubj") === null && tree.isA(verb, "advcl", "conj") && !quoted) {
    const speaking = firstTeller(scene, verb);
    if (speaking !== null) return subjectOf(scene, speech, discourse, speaking);
  }
  const agent = predication(scene, verb).arguments.find((a) => a.role === "agent");
  return agent ? actorAt(scene, speech, discourse, agent.token) : null;
}

/** Whoever a nominal names as a speaker: a person, a body, a state; of a report its author; of a newspaper the paper, never its country. */
function actorAt(scene: Scene, speech: Speech, discourse: Discourse, token: number): Actor | null {
  const named = speech.speakerOf(token);
  if (named) return named.actor;
  if (scene.is(token, "message.noun")) {
    const author = scene.tree
      .children(token, "nmod")
      .find((child) => scene.is(scene.tree.child(child, "case") ?? -1, "doer.marker", "origin.marker"));
    if (author !== undefined) return actorAt(scene, speech, discourse, author);
  }
  const paper = paperAt(scene, token);
  if (paper !== null) return paper;
  const [party, ...others] = partiesOf(scene, discourse, token);
  // What both sides "reaffirmed" is told by the text, not by one of them.
  if (!party || (others.length > 0 && isJoint(scene, token))) return null;
  const press = party.agents.find((agent) => agent.actor.kind === "firm")?.actor ?? null;
  if ([token, ...scene.tree.children(token, "compound", "amod")].some((t) => scene.is(t, "press.noun"))) return press;
  if (press !== null && scene.name(token)?.value.kind === "firm") return press;
  return scene.is(token, "third-person.human", "office.noun", "first-person.singular")
    ? (party.agents[0]?.actor ?? party.actor)
    : party.actor;
}

/** "the Korea Times", "the newspaper Savanna Times", "a report in the Lima Herald": a paper that a nominal names, which need be no party to anything. */
function paperAt(scene: Scene, token: number): Actor | null {
  const telling = scene.is(token, "press.noun", "message.noun", "report.noun");
  const near = telling ? scene.tree.children(token, "compound", "appos", "flat", "nmod") : [];
  // Between "the newspaper" and its name the tree may see nothing.
  const behind = scene.is(token, "press.noun") ? [token + 1, token + 2] : [];
  for (const at of [token, ...near, ...behind]) {
    const named = scene.name(at);
    if (named == null || !isPress(named.value) || named.value.id === null) continue;
    const { id, name, state } = named.value;
    return { id, kind: "firm", name, text: scene.words(named.span), ...(state === undefined ? {} : { state }) };
  }
  return null;
}

/** "they", "both sides", "the leaders": several who say the same. */
function isJoint(scene: Scene, token: number): boolean {
  return scene.name(token) === null && (scene.is(token, "third-person.plural", "both.word") || scene.isPlural(token));
}
