import {
  clausesOf,
  codeByTopic,
  type Doer,
  holds,
  isPlural,
  type Match,
  matches,
  officialParties,
  qualifiersOf,
  ruleWith,
  speaks,
  topicOf,
} from "../act/index.js";
import type { ClaimKind, Context, Draft } from "../draft.js";
import { namedHere } from "../frame.js";
import { modality } from "../modality.js";
import type { Party } from "../party.js";
import { governingVerb } from "../predication.js";
import type { Scene } from "../scene.js";
import { timeOf } from "../timing.js";
import { SPEECH_CODES } from "./codes.js";
import { reported } from "./content.js";
import { STATEMENT_FRAMES } from "./frames.js";

/**
 * statement: an official of the source says something about or to the target that no other type holds.
 * details: `act` one of vocabulary/acts.ts SPEECH_ACTS. The target is whose conduct, act or people the speech is about, or to whom it is said.
 */
export const statement: ClaimKind = {
  type: "statement",
  cameo: ({ details, rule }) => codeByTopic(String(details.act), rule) ?? SPEECH_CODES[String(details.act)] ?? null,
  find(context) {
    const { scene } = context;
    const said = matches(context, STATEMENT_FRAMES, speaker).filter((match) => isSaid(scene, match));
    const told = said.flatMap((match) => draftsOf(context, match));
    const content = reported(context, told);
    const all = [...told, ...content, ...likewise(context, [...told, ...content])];
    return all.filter((draft) => !all.some((other) => other !== draft && restates(scene, draft, other)));
  },
};

/** "Slovakia summoned the envoy, as did Ireland", "and so has Peru": what was just told, said by another. */
function likewise(context: Context, told: readonly Draft[]): Draft[] {
  const { scene } = context;
  const { tree } = scene;
  return scene.all("alike.word").flatMap((token) => {
    const verb = token + 1;
    if (scene.tokens[verb] === undefined || !scene.is(verb, "do.verb", "have.verb", "be.verb")) return [];
    const subjects = [verb, tree.head(verb)].flatMap((t) => (t < 0 ? [] : tree.children(t, "nsubj", "obj")));
    const voices = subjects.filter((t) => t > verb && speaks(scene, t)).flatMap((t) => officialParties(context, t));
    const last = told
      .filter((d) => d.anchor < token && scene.sentence(d.anchor).index === scene.sentence(token).index)
      .at(-1);
    if (last === undefined) return [];
    return voices
      .filter((p) => [...last.source, ...last.target].every((known) => known.actor.id !== p.actor.id))
      .map(
        (voice): Draft => ({
          ...last,
          source: [voice],
          anchor: verb,
          words: [token, verb, voice.token],
          doubt: last.doubt + 0.5,
        }),
      );
  });
}

/** Officials and bodies of states speak; those who only belong to its people do not. */
const speaker: Doer = ({ scene }, token) =>
  speaks(scene, token) || scene.is(token, "document.noun") ? { doubt: 0 } : null;

/** Whether the words are said in earnest: not imagined, not asked, not in play, not about an issue that `position` holds. */
function isSaid(scene: Scene, match: Match): boolean {
  const { act, frame, token } = match;
  const how = modality(scene, act);
  if (how.supposed || inPlay(scene, token)) return false;
  const above = scene.tree.ancestors(act.verb)[0] ?? -1;
  if (how.unreal && scene.is(above, "unreal.verb") && scene.tree.isA(act.verb, "xcomp", "ccomp")) return false;
  if (frame.act === "reject" && act.arguments.some((a) => a.role === "patient" && isIssue(scene, a.token)))
    return false;
  return true;
}

/** Whether the object of a refusal is an issue on which states take positions. */
function isIssue(scene: Scene, token: number): boolean {
  // "Kosovo's proposal" is an offer of Kosovo's, whatever one thinks of Kosovo.
  const owned = qualifiersOf(scene, token).some((t) => scene.name(t) !== null);
  if (owned && scene.is(token, "conduct.noun", "deed.noun")) return false;
  return scene.family("issue").some((issue) => holds(scene, token, `issue.${issue}`));
}

/** Sport and fiction use the words of war and diplomacy. */
export function inPlay(scene: Scene, token: number): boolean {
  const { from, to } = scene.sentence(token);
  for (let i = from; i < to; i++) {
    if (scene.is(i, "play.word")) return true;
    if (scene.is(i, "fiction.noun") && scene.tree.isA(i, "nsubj", "obl")) return true;
  }
  return false;
}

function draftsOf(context: Context, match: Match): Draft[] {
  const { scene } = context;
  const { act, frame, token } = match;
  const how = modality(scene, act);
  const denied =
    (how.negated && !frame.conditions.some((c) => c.name === "negated")) ||
    (how.denied && frame.act !== "deny" && frame.act !== "reject");
  if (denied && frame.act !== "apologise") return [];
  const draft = (source: readonly Party[], target: Party): Draft => ({
    rule: ruleWith(`statement/${match.via ?? frame.act}`, topicOf(scene, match)),
    source,
    target: [target],
    details: { act: frame.act },
    when: timeOf(scene, act.verb === token ? governingVerb(scene, token) : act.verb, token),
    status: denied ? "denied" : "stated",
    anchor: token,
    words: [token, act.verb, ...complementsOf(scene, match), ...namedHere(scene, [...source, target], token)].filter(
      (t) => scene.sentence(t).index === scene.sentence(token).index,
    ),
    doubt: match.doubt,
  });
  const targets = match.targets.filter((target) => isAddressed(context, target) && !isOwnBody(scene, match, target));
  return speakersOf(scene, match).flatMap((source) => targets.map((target) => draft(source, target)));
}

/** "asked the Government to act": a state that speaks of a government nobody names means its own. */
function isOwnBody(scene: Scene, { frame, sources }: Match, target: Party): boolean {
  const { token, actor } = target;
  if (frame.act !== "urge" || actor.text !== null || token < 0 || sources.some((s) => s.actor.kind !== "state"))
    return false;
  return scene.is(token, "body.noun") && !isPlural(scene, token) && scene.tree.child(token, "det") !== null;
}

/** "You" is another state only in talk with it: one of its people speaks too, or the title names it. */
function isAddressed({ scene, speech }: Context, target: Party): boolean {
  if (target.token < 0 || !scene.is(target.token, "second-person")) return true;
  const { id } = target.actor;
  return (
    speech.utterances.some((u) => u.speaker.party?.actor.id === id) ||
    scene.annotated.titleNames.some((name) => name.value.id === id || name.value.state === id)
  );
}

/** What the words of an act go on to: its object, "for …", "of …", "to …". */
function complementsOf(scene: Scene, { act, token }: Match): number[] {
  const after = act.arguments.map((a) => a.token).filter((t) => t > token);
  const clauses = clausesOf(scene, act)
    .filter((t) => t > token && t - token < CLOSE)
    .flatMap((t) => scene.tree.phrase(t).filter((w) => w > token && w - token < CLOSE));
  return [...after, ...clauses];
}

/** Words that a clause may stand away from its verb and still belong to the evidence. */
const CLOSE = 16;

/** "Both sides", "A and B called on": one voice of several; "A and B each accused", "condemned by A and B" is one statement of each. */
function speakersOf(scene: Scene, { act, sources, token }: Match): Party[][] {
  const { from, to } = scene.sentence(token);
  const has = (concept: string) =>
    Array.from({ length: to - from }, (_, k) => from + k).some((t) => scene.is(t, concept));
  const together = act.arguments.some((a) => a.role === "agent" && scene.tree.isA(a.token, "nsubj"));
  if (has("joint.word") || (together && !has("reciprocal.word"))) return [[...sources]];
  const voices = new Map<number, Party[]>();
  for (const source of sources) voices.set(source.token, [...(voices.get(source.token) ?? []), source]);
  return [...voices.values()];
}

/** Whether another draft of the same sentence says the same of the same, more surely or first. */
function restates(scene: Scene, draft: Draft, other: Draft): boolean {
  if (scene.sentence(draft.anchor).index !== scene.sentence(other.anchor).index) return false;
  const parties = (d: Draft) => [...d.source, ...d.target].map((p) => p.actor.id).join();
  if (parties(draft) !== parties(other)) return false;
  const weak = (d: Draft) => (d.details.act === "announce" ? 3 : 0) + d.doubt;
  if (draft.details.act !== other.details.act && draft.details.act !== "announce") return false;
  return weak(draft) > weak(other) || (weak(draft) === weak(other) && draft.anchor > other.anchor);
}
