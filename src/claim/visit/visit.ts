import type { ClaimKind, Context, Draft } from "../draft.js";
import { type Party, understood } from "../party.js";
import { type Predication, predication } from "../predication.js";
import type { Scene } from "../scene.js";
import { invitedVisits } from "./invitation.js";
import { departures, type Journey, journeysOf, presences } from "./journey.js";
import { type Host, hostsAt, officialBefore, strangers, visitorsAt } from "./parties.js";
import { isPrivate, kindOf, mood, paidBy, statusOf, visitTime } from "./status.js";

/** The rules for claims of the type visit; what such a claim is, and its details: kinds/visit.ts. */
export const visit: ClaimKind = {
  type: "visit",
  find(context) {
    const { scene } = context;
    const drafts: Draft[] = [];
    // "arrived in Hanoi for an official visit" is one visit: the noun tells more, so it is read first.
    for (const concept of ACTS) {
      for (const token of scene.all(concept)) {
        const told = (draft: Draft) => tied(scene, draft.anchor, token);
        if (!drafts.some(told)) drafts.push(...readVisit(context, token));
      }
    }
    for (const token of [...presences(scene), ...departures(scene)]) drafts.push(...readVisit(context, token));
    return [
      ...drafts,
      ...invitedVisits(context).filter((draft) => !drafts.some((known) => isSame(scene, known, draft))),
    ];
  },
};

/** Whether two drafts of one sentence send the same side to the same place. */
function isSame(scene: Scene, a: Draft, b: Draft): boolean {
  const ids = (draft: Draft) => [...draft.source, ...draft.target].map((party) => party.actor.id).join(">");
  return scene.sentence(a.anchor).index === scene.sentence(b.anchor).index && ids(a) === ids(b);
}

/** What tells of a journey, what tells most first. */
const ACTS = ["visit.noun", "visit.verb", "travel.verb", "way.noun", "host.verb", "stay.verb"] as const;

/** Whether a noun of visiting is the object or the oblique of a verb: one act in two words. */
function tied(scene: Scene, anchor: number, token: number): boolean {
  if (anchor === token) return true;
  return (
    /^(?:NOUN|PROPN)$/.test(scene.tree.token(anchor).upos) &&
    scene.is(anchor, "visit.noun") &&
    scene.sentence(anchor).index === scene.sentence(token).index &&
    scene.tree.ancestors(anchor).slice(0, 2).includes(token)
  );
}

function readVisit(context: Context, token: number): Draft[] {
  const { scene } = context;
  const act = carried(scene, predication(scene, token));
  const how = mood(scene, act);
  if (isPrivate(scene, act)) return [];
  if (how.unreal || (how.negated && !how.denied && how.tense === "future")) return [];
  return journeysOf(context, act).flatMap((journey) => {
    const when = journey.timeless === true ? null : visitTime(scene, act);
    const hosts = journey.hosts.flatMap((host) => hostsAt(context, host)).map((host) => notOwn(context, host, journey));
    const visitors = visitorsOf(context, act, journey, hosts);
    return visitors.flatMap((visitor) =>
      hosts
        .filter((host) => host.party.actor.id !== visitor.actor.id)
        .map((host): Draft => {
          const person = visitor.agents.find((agent) => agent.actor.kind === "person")?.actor.id;
          return {
            rule: journey.rule,
            source: [visitor],
            target: [host.party],
            details: { kind: kindOf(scene, act), ...(person === undefined ? {} : { visitor: person }) },
            when,
            where: host.place,
            status: journey.status ?? statusOf(scene, act, how, when),
            anchor: token,
            words: [token, ...(visitor.token >= 0 ? [visitor.token] : []), host.token],
            doubt: journey.doubt + inferred(journey),
          };
        }),
    );
  });
}

/** "is on a visit to the country": not the visitor's own, but that of the government that tells of it, or the other of the text. */
function notOwn(context: Context, host: Host, journey: Journey): Host {
  const { scene, speech, discourse } = context;
  if (scene.name(host.token) !== null || !scene.is(host.token, "country.noun")) return host;
  const own = journey.visitors
    .flatMap((v) => visitorsAt(context, v.token))
    .find((visitor) => visitor.actor.id === host.party.actor.id);
  if (own === undefined) return host;
  const other = [speech.publisher(), discourse.facing(host.token, own)].find(
    (p) => p !== null && p.actor.id !== own.actor.id,
  );
  return other ? { ...host, party: understood(other, host.token, 1) } : host;
}

/** "the visit that the minister paid": the clause tells how it stands to the world, not what the sentence says of it. */
function carried(scene: Scene, act: Predication): Predication {
  const verb = paidBy(scene, act.token);
  return verb === null ? act : { ...act, verb };
}

/** Who goes: those that the words name; the official named right before the verb where the tree has lost him; else strangers of the text. */
function visitorsOf(context: Context, act: Predication, journey: Journey, hosts: readonly Host[]): Party[] {
  const others = (parties: readonly Party[]) =>
    parties.filter((party) => hosts.some((host) => host.party.actor.id !== party.actor.id));
  const told = others(journey.visitors.flatMap((v) => visitorsAt(context, v.token)));
  if (told.length > 0) return told;
  const before = others(officialBefore(context, act));
  return before.length > 0 ? before : others(strangers(context, journey));
}

function inferred(journey: Journey): number {
  return Math.max(...journey.visitors.map((v) => v.distance), 0);
}
