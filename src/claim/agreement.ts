import type { Status } from "../vocabulary/index.js";
import { actsOn, type InstrumentAct } from "./agreement-act.js";
import { signatories } from "./agreement-parties.js";
import { subjectOf } from "./agreement-subject.js";
import type { ClaimKind, Context, Draft } from "./draft.js";
import { distinct, namedHere } from "./frame.js";
import { groups } from "./meeting-company.js";
import { placesOf } from "./meeting-place.js";
import { type Modality, modality } from "./modality.js";
import type { Party } from "./party.js";
import { predication } from "./predication.js";
import type { Scene } from "./scene.js";
import { timeOf } from "./timing.js";

/** What a planned instrument is about, by the code of the intention. */
const INTENTIONS = {
  economic: "0311",
  military: "0312",
  judicial: "0313",
  intelligence: "0314",
  settlement: "037",
} as const;
type Matter = keyof typeof INTENTIONS;

/**
 * agreement: parties negotiate, sign, ratify, end an instrument (mutual).
 * details: `instrument` treaty · agreement · memorandum · joint-statement · protocol · contract · declaration; `subject` the words that say what about.
 */
export const agreement: ClaimKind = {
  type: "agreement",
  cameo({ status, rule }) {
    if (status === "agreed" || status === "completed") return "057";
    if (status === "ongoing") return "046";
    if (status === "cancelled" || status === "suspended") return rule.startsWith("agreement/drafted") ? "164" : "160";
    const matter = rule.split(":")[1] as Matter | undefined;
    return matter === undefined ? "030" : INTENTIONS[matter];
  },
  find(context) {
    const { scene } = context;
    const drafts: Draft[] = [];
    for (const slug of [...scene.family("instrument"), null])
      for (const noun of scene.all(slug === null ? "paper.noun" : `instrument.${slug}`))
        if (isInstrument(scene, noun)) drafts.push(...readInstrument(context, noun, slug));
    return drafts.filter(
      (d, i) => drafts.findIndex((e) => e.anchor === d.anchor && e.status === d.status && sameParties(e, d)) === i,
    );
  },
};

function sameParties(a: Draft, b: Draft): boolean {
  const ids = (d: Draft) => d.source.map((p) => p.actor.id).join("+");
  return ids(a) === ids(b) && a.when?.value.edtf === b.when?.value.edtf;
}

/** A noun that heads its own nominal: not "treaty obligations", nor the name of an organisation. */
function isInstrument(scene: Scene, noun: number): boolean {
  const { tree } = scene;
  return /^(NOUN|PROPN)$/.test(tree.token(noun).upos) && !tree.isA(noun, "compound") && scene.name(noun) === null;
}

function readInstrument(context: Context, noun: number, slug: string | null): Draft[] {
  const { scene } = context;
  return actsOn(scene, noun).flatMap((told) => {
    // Plans and notes are instruments only where they are signed or adopted.
    if (slug === null && !scene.is(told.token, "paper-seal.verb", "making.noun")) return [];
    const act = predication(scene, told.token);
    const how = modality(scene, act);
    const status = statusOf(scene, told, how);
    if (status === null) return [];
    const sides = signatories(context, noun, told, act);
    if (sides === null) return [];
    const all = distinct([...sides.clause, ...sides.own]);
    const subject = subjectOf(
      scene,
      noun,
      all.map((p) => p.token),
    );
    const plural = scene.tree.token(noun).form.toLowerCase() !== scene.tree.token(noun).lemma.toLowerCase();
    const matter = matterOf(scene, noun, subject?.tokens ?? []);
    return parted(scene, sides.clause, sides.own, plural, told.token).map(
      (parties): Draft => ({
        rule: `agreement/${told.deed}${matter === null ? "" : `:${matter}`}`,
        source: parties,
        target: [],
        mutual: true,
        details: { instrument: slug ?? "agreement", ...(subject === null ? {} : { subject: subject.text }) },
        when: timeOf(scene, act.verb, told.token) ?? timeOf(scene, told.token, noun),
        where: placesOf(scene, told.token, told.token)[0] ?? null,
        status,
        anchor: noun,
        words: [noun, told.token, ...namedHere(scene, parties, noun)],
        doubt: told.doubt + sides.doubt + (slug === null ? 0.5 : 0),
      }),
    );
  });
}

/** Agreements in the plural with several partners are one with each. */
function parted(
  scene: Scene,
  clause: readonly Party[],
  own: readonly Party[],
  plural: boolean,
  anchor: number,
): (readonly Party[])[] {
  const others = own.filter((p) => clause.every((c) => c.actor.id !== p.actor.id));
  if (plural && clause.length === 1 && others.length > 1) return others.map((other) => [clause[0]!, other]);
  return groups(scene, clause, own, anchor);
}

/** How far an instrument has come; null where the words only imagine or wish it. */
function statusOf(scene: Scene, told: InstrumentAct, how: Modality): Status | null {
  const { cues } = how;
  const { tree } = scene;
  const above = tree.ancestors(told.token).slice(0, 4);
  if (how.supposed || tree.children(told.token, "aux").some((t) => scene.is(t, "duty.auxiliary"))) return null;
  const refused = cues.has("refuse.verb") || told.deed === "refused";
  if (how.denied || how.negated || refused) return told.deed === "ended" || told.deed === "stopped" ? null : "denied";
  const wished = above.some(
    (t) => scene.is(t, "unreal.verb", "unreal.noun") && !scene.is(t, "intend.verb", "bargaining.noun"),
  );
  if (wished) return null;
  const future =
    how.tense === "future" ||
    cues.has("intend.verb") ||
    cues.has("intend.noun") ||
    above.some((t) => scene.is(t, "assent.verb", "ready.word"));
  if (told.deed === "drafted") return future && how.tense === "future" ? "planned" : "ongoing";
  if (told.deed === "held") return future ? null : "agreed";
  if (future || (cues.has("pledge.verb") && above.some((t) => scene.is(t, "pledge.verb"))))
    return told.deed === "made" ? "planned" : told.deed === "ended" ? "planned" : null;
  if (told.deed === "ended") return "cancelled";
  if (told.deed === "stopped") return "suspended";
  if (cues.has("cancel.verb")) return "cancelled";
  if (cues.has("suspend.verb")) return "suspended";
  return how.progressive && how.tense === "present" && scene.is(told.token, "weak-make.verb") ? "ongoing" : "agreed";
}

function matterOf(scene: Scene, noun: number, subject: readonly number[]): Matter | null {
  const words = [noun, ...scene.tree.children(noun, "compound", "amod"), ...subject];
  const matters = Object.keys(INTENTIONS) as Matter[];
  return matters.find((m) => words.some((t) => scene.is(t, `${m}-subject.word`))) ?? null;
}
