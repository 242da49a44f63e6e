import { bordersOn, hasBorders, MATERIAL_ACTS } from "../../vocabulary/index.js";
import {
  actsFor,
  codeByTopic,
  type Doer,
  holds,
  isCounted,
  isPlural,
  isVerb,
  type Match,
  matches,
  ruleWith,
  setting,
  topicOf,
} from "../act/index.js";
import type { ClaimKind, Context, Draft } from "../draft.js";
import { namedHere } from "../frame.js";
import type { Party } from "../party.js";
import { governingVerb } from "../predication.js";
import type { Scene } from "../scene.js";
import { inPlay } from "../statement/index.js";
import { timeOf } from "../timing.js";
import { ACTION_FRAMES } from "./frames.js";
import { jointActs } from "./joint.js";
import { isActual, statusOf } from "./status.js";

/**
 * action: a material act that is none of the other types.
 * details: `act` one of vocabulary/acts.ts MATERIAL_ACTS. The target is the other state or organisation that is hit or helped.
 */
export const action: ClaimKind = {
  type: "action",
  cameo: ({ details, status, rule }) => codeOf(String(details.act), status, rule),
  find(context) {
    const { scene } = context;
    const told = matches(context, ACTION_FRAMES, doer).filter(
      (match) =>
        (JUDICIAL.has(match.frame.act) || !inPlay(scene, match.token)) &&
        isActual(scene, match) &&
        (match.via === null || statusOf(scene, match) !== "denied"),
    );
    const acts = told.filter((match) => !told.some((other) => other !== match && includes(scene, other, match)));
    const joint = jointActs(context);
    const drafts = acts.flatMap((match) => draftsOf(context, match));
    const all = [...joint, ...drafts.filter((draft) => !joint.some((j) => j.anchor === draft.anchor))];
    return all.filter((draft, k) => !all.some((other, j) => other !== draft && restates(scene, other, draft, j < k)));
  },
};

/** Acts of courts and jailers, whose people may well be players. */
const JUDICIAL: ReadonlySet<string> = new Set(["conviction", "detention", "release", "extradition"]);

/** Promised easing is a concession or an agreement, promised help an agreement (PLOVER: future cooperative acts). */
const PROMISED: Readonly<Record<string, string>> = {
  release: "0353",
  ceasefire: "0356",
  withdrawal: "0356",
  "sanctions-relief": "0354",
  access: "0355",
  evacuation: "0333",
  rescue: "0333",
  asylum: "0333",
  peacekeeping: "0334",
  extradition: "0313",
  "intelligence-sharing": "0314",
  "joint-exercise": "0312",
};

function codeOf(slug: string, status: string, rule: string): string | null {
  if (status === "planned" || status === "pledged" || status === "agreed") {
    const promised = PROMISED[slug];
    if (promised !== undefined) return promised;
  }
  return codeByTopic(slug, rule) ?? MATERIAL_ACTS.find((act) => act.slug === slug)?.cameo ?? null;
}

/** Forces, bodies and officials act for their state; crowds act only in protests, and only there. */
const doer: Doer = ({ scene }, token, frame) => {
  const wanted = setting(frame, "doer");
  if (wanted !== null) {
    if (scene.name(token)?.value.kind === "organisation") return null;
    if (holds(scene, token, wanted)) return { doubt: 0 };
    const people = frame.act === "protest" && scene.name(token)?.value.naming === "people";
    return people && isPlural(scene, token) ? { doubt: 0 } : null;
  }
  if (frame.act === "cyberattack" && scene.is(token, "hacker.noun")) return { doubt: 0.5 };
  // "Gazprom cut off gas to": a state's company withholds for it.
  const firm = scene.name(token)?.value;
  if (frame.act === "supply-cut" && firm?.kind === "firm" && firm.state !== undefined) return { doubt: 0.5 };
  // "Iranian students held 52 Americans hostage"
  const people = scene.is(token, "crowd.noun", "civilian.noun");
  if (setting(frame, "anyone") !== null && people && isPlural(scene, token)) return { doubt: 0.5 };
  const own = setting(frame, "owner");
  if (own !== null && holds(scene, token, own)) return { doubt: 0 };
  if (scene.name(token)?.value.naming === "people" && isCounted(scene, token)) return null;
  const how = actsFor(scene, token);
  return how.acts ? { doubt: how.doubt } : null;
};

function draftsOf(context: Context, match: Match): Draft[] {
  const { scene } = context;
  const { act, frame, token } = match;
  const status = statusOf(scene, match);
  const after = act.arguments.filter((a) => a.role === "patient").map((a) => a.token);
  return match.sources.flatMap((source) =>
    match.targets
      .filter((target) => !isBeyond(match, source, target))
      .map(
        (target): Draft => ({
          rule: ruleWith(`action/${match.via ?? frame.act}`, topicOf(scene, match)),
          source: [source],
          target: [target],
          details: { act: frame.act },
          // "Tanzania, host to 110,000 Burundians, calls a summit for next week": an apposition has no time.
          when: scene.tree.isA(token, "appos")
            ? null
            : timeOf(scene, act.verb === token ? governingVerb(scene, token) : act.verb, token),
          status,
          anchor: token,
          words: [
            token,
            ...(linked(scene, token, act.verb) ? [act.verb] : []),
            ...after,
            ...namedHere(scene, [source, target], token),
          ],
          doubt: match.doubt,
        }),
      ),
  );
}

/** Who closes a border without a word on whose closes that of a neighbour. */
function isBeyond({ frame, via }: Match, source: Party, target: Party): boolean {
  if (frame.act !== "border-closure" || via === null) return false;
  return hasBorders(source.actor.id) && !bordersOn(source.actor.id, target.actor.id);
}

function linked(scene: Scene, token: number, verb: number): boolean {
  return verb === token || scene.tree.head(token) === verb;
}

/** Whether a noun of one match is only the object of another match's verb: "lifted | its sanctions", "halted | its air strikes". */
function includes(scene: Scene, outer: Match, inner: Match): boolean {
  const { tree } = scene;
  if (isVerb(scene, inner.token)) return false;
  if (scene.sentence(outer.token).index !== scene.sentence(inner.token).index) return false;
  const objects = outer.act.arguments.filter((a) => a.role === "patient" || a.role === "oblique").map((a) => a.token);
  return objects.some((t) => tree.coordinated(t).includes(inner.token)) || tree.head(inner.token) === outer.token;
}

/** Whether another draft of the same sentence says the same of the same parties, first or more surely. */
function restates(scene: Scene, other: Draft, draft: Draft, earlier: boolean): boolean {
  if (scene.sentence(draft.anchor).index !== scene.sentence(other.anchor).index) return false;
  const parties = (d: Draft) => [...d.source, ...d.target].map((p) => p.actor.id).join();
  if (parties(draft) !== parties(other)) return false;
  // "fired over Libya, destroying four tanks": the participle tells what came of it.
  const follows = scene.tree.isA(draft.anchor, "advcl") && scene.tree.head(draft.anchor) === other.anchor;
  if (follows && scene.is(draft.anchor, "harm.verb") && other.anchor < draft.anchor) return true;
  // "a student detained in Pyongyang was freed": what was done before tells whom the act is about.
  const before = scene.tree.isA(draft.anchor, "acl") && other.details.act === "release" && draft.anchor < other.anchor;
  if (before && draft.details.act === "detention") return true;
  if (draft.details.act !== other.details.act) return false;
  return other.doubt < draft.doubt || (other.doubt === draft.doubt && earlier);
}
