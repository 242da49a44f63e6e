import { actAt, authorOf, isVerb, officialParties, speaks } from "../act/index.js";
import { firstTeller } from "../attribution.js";
import type { Context } from "../draft.js";
import { firstCase } from "../frame.js";
import { modality } from "../modality.js";
import type { Party } from "../party.js";
import { predication } from "../predication.js";

/** Something said: by whom, to whom where the words tell, and the verb of saying (the predicate itself in direct speech). */
export interface Saying {
  readonly speakers: readonly Party[];
  readonly addressees: readonly Party[];
  readonly verb: number;
}

/** Who says the clause of a predicate: the subject of the verb of saying that it is the content of, or the speaker of a quotation or a turn. */
export function sayingOf(context: Context, token: number): Saying | null {
  const { scene, speech } = context;
  const { tree } = scene;
  let at = token;
  while (tree.isA(at, "conj") && isVerb(scene, tree.head(at)) && at !== tree.head(at)) at = tree.head(at);
  const above = tree.head(at);
  const beside = tree
    .children(at, "parataxis", "ccomp")
    .find((t) => scene.is(t, "reporting.verb") && tree.child(t, "nsubj") !== null && tree.child(t, "ccomp") === null);
  const verb =
    above >= 0 && tree.isA(at, "ccomp", "parataxis") && scene.is(above, "reporting.verb") ? above : (beside ?? null);
  if (verb !== null && verb !== token) {
    const goesOn =
      tree.child(verb, "nsubj") === null && tree.isA(verb, "advcl") && scene.form(verb) === "present-participle";
    const told = predication(scene, (goesOn ? firstTeller(scene, verb) : null) ?? verb).arguments;
    const voices = told.filter((a) => a.role === "agent" && speaks(scene, a.token)).map((a) => a.token);
    const named = voices.flatMap((t) => officialParties(context, t));
    const speakers = named.length > 0 ? named : ownOfficial(context, token, voices);
    const addressees = told
      .filter(
        (a) =>
          a.role === "recipient" ||
          a.role === "patient" ||
          (a.role === "oblique" && scene.is(firstCase(scene, a.token), "to.marker")),
      )
      .flatMap((a) =>
        scene.name(a.token) !== null || speaks(scene, a.token) ? officialParties(context, a.token) : [],
      );
    if (speakers.length > 0) return { speakers: speakers.slice(0, 1), addressees, verb };
  }
  // "…, according to Lithuania's interior minister"
  const [source] = tree
    .children(token, "obl", "nmod")
    .filter((t) => scene.is(firstCase(scene, t), "according.marker") && speaks(scene, t))
    .flatMap((t) => officialParties(context, t));
  if (source !== undefined) return { speakers: [source], addressees: [], verb: source.token };
  const utterance = speech.at(token);
  if (utterance?.speaker.party == null) return null;
  const addressee = speech.addressee(token);
  return { speakers: [utterance.speaker.party], addressees: addressee === null ? [] : [addressee], verb: token };
}

/** "Khartoum will not hand them over, a ministry official said": who tells what a state will do, and of no state is told to be, is its own. */
function ownOfficial(context: Context, token: number, voices: readonly number[]): Party[] {
  const { scene } = context;
  const unnamed = voices.some(
    (t) => (scene.name(t)?.value.id ?? null) === null && scene.is(t, "office.noun", "voice.noun"),
  );
  if (!unnamed || modality(scene, predication(scene, token)).tense !== "future") return [];
  return scene.tree.children(token, "nsubj").flatMap((t) => (scene.name(t) ? officialParties(context, t) : []));
}

/** Whether the subject of a clause is the speaker's own state. */
export function ownSubject(context: Context, subjects: readonly number[], saying: Saying): boolean {
  return subjects
    .flatMap((t) => officialParties(context, t))
    .some((p) => saying.speakers.some((s) => s.actor.id === p.actor.id));
}

/** The states and organisations that say what a verb tells, or that a document which says it comes from. */
export function speakersOf(context: Context, verb: number): Party[] {
  const { scene } = context;
  return actAt(scene, verb)
    .arguments.filter((a) => a.role === "agent")
    .flatMap((a) => {
      const named = speaks(scene, a.token) ? officialParties(context, a.token) : [];
      return named.length > 0 ? named : authorOf(context, a.token);
    });
}
