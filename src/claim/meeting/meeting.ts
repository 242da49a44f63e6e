import type { ClaimKind, Context, Draft } from "../draft.js";
import { namedHere } from "../frame.js";
import { type Modality, modality } from "../modality.js";
import { type Predication, predication } from "../predication.js";
import type { Scene } from "../scene.js";
import { timeOf } from "../timing.js";
import { groups, isPerson, persons } from "./company.js";
import { contactEncounter, contactStatus } from "./contacts.js";
import type { Encounter } from "./encounter.js";
import { isSupposed } from "./mood.js";
import { nounEncounter } from "./nouns.js";
import { placesOf } from "./place.js";
import { meetingStatus } from "./status.js";
import { verbEncounter } from "./verbs.js";

const NOUNS = ["call.noun", "summit.noun", "meeting.noun", "talks.noun", "session.noun"] as const;
const VERBS = ["encounter.verb", "see.verb", "reception.verb", "ring.verb", "speak.verb", "go-over.verb"] as const;

/** The rules for claims of the type meeting; what such a claim is, and its details: kinds/meeting.ts. */
export const meeting: ClaimKind = {
  type: "meeting",
  find(context) {
    const { scene } = context;
    const found: Draft[] = [];
    const read = (tokens: Iterable<number>, reader: typeof verbEncounter) => {
      for (const token of [...new Set(tokens)].sort((a, b) => a - b)) {
        const act = predication(scene, token);
        const told = reader(context, act);
        if (told !== null) found.push(...draftsOf(context, act, told));
      }
    };
    read(
      NOUNS.flatMap((concept) => scene.all(concept)),
      nounEncounter,
    );
    read(
      VERBS.flatMap((concept) => scene.all(concept)),
      verbEncounter,
    );
    read(scene.all("contact.noun"), (c, act) => contactEncounter(c, act.token));
    return unrepeated(scene, merged(scene, found));
  },
};

/** "Following talks, X and Y gave statements" after a meeting of the two that the text has told already: the same one. */
function unrepeated(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const { tree } = scene;
  const ids = (d: Draft) =>
    d.source
      .map((p) => p.actor.id)
      .sort()
      .join("+");
  return drafts.filter((d) => {
    const { anchor } = d;
    const dates =
      d.status === "completed" &&
      d.when === null &&
      tree.isA(anchor, "obl") &&
      scene.is(tree.child(anchor, "case", "mark") ?? -1, "occasion.marker") &&
      tree.children(anchor, "nmod", "acl").length === 0;
    // What they discussed belongs to the meeting told before.
    const retold =
      d.rule === "meeting/discussed" || (d.rule === "meeting/spoke" && d.source.every((p) => p.actor.text === null));
    const again = retold && d.when === null && d.status === "completed";
    return !(dates || again) || !drafts.some((e) => e.anchor < anchor && e.status === "completed" && ids(e) === ids(d));
  });
}

function draftsOf(context: Context, act: Predication, told: Encounter): Draft[] {
  const { scene } = context;
  const how = modality(scene, act);
  if (isImagined(scene, act, how)) return [];
  const status = told.rule === "meeting/contacts" ? contactStatus(scene, act, how) : meetingStatus(scene, act, how);
  const when = timeOf(scene, act.verb, act.token);
  const places = placesOf(scene, act.token, act.verb);
  const drafts: Draft[] = [];
  for (const parties of groups(scene, told.hosts, told.guests, act.token, told.several, told.once)) {
    if (parties.length < 2 || isSport(scene, act.token, parties)) continue;
    const named = persons(parties);
    for (const where of places.length > 0 ? places : [null]) {
      drafts.push({
        rule:
          status === "cancelled" && told.kind === "talks" && !how.cues.has("cancel.verb")
            ? "meeting/broken-off"
            : told.rule,
        source: parties,
        target: [],
        mutual: true,
        details: { kind: told.kind, ...(named.length === 0 ? {} : { participants: named }) },
        when,
        where,
        status,
        anchor: act.token,
        words: [...told.words, ...namedHere(scene, parties, act.token)],
        doubt: told.doubt,
      });
    }
  }
  return drafts;
}

/** Conditions, questions, advice and wishes tell of no meeting; "discussed" is itself a word that makes what it governs unreal. */
function isImagined(scene: Scene, act: Predication, how: Modality): boolean {
  return isSupposed(scene, act, how) || (how.unreal && !scene.is(act.token, "go-over.verb"));
}

/** Teams that bear the names of states meet in another way. */
function isSport(scene: Scene, token: number, parties: Draft["source"]): boolean {
  if (parties.some((p) => p.actor.text === null || isPerson(scene, p.token))) return false;
  const { from, to } = scene.sentence(token);
  for (let i = from; i < to; i++) if (scene.is(i, "sport.word", "sport.noun")) return true;
  return false;
}

/** One occasion told in several words of a sentence ("met for talks", "gathered for a summit") is one meeting; the first told fills in from the others. */
function merged(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = [];
  for (const draft of drafts) {
    const at = kept.findIndex((k) => isSame(scene, k, draft));
    if (at < 0) {
      kept.push(draft);
      continue;
    }
    // What is told outright goes before "an exchange of views" in the same breath.
    const [known, more] = draft.doubt < kept[at]!.doubt ? [draft, kept[at]!] : [kept[at]!, draft];
    kept[at] = {
      ...known,
      when: known.when ?? more.when,
      where: known.where ?? more.where ?? null,
      details: { ...more.details, ...known.details, ...telling(more) },
      words: [...known.words, ...more.words.filter((t) => Math.abs(t - known.anchor) < 30)],
    };
  }
  return kept;
}

/** A summit or a call says more of an occasion than that they met. */
function telling({ details }: Draft): { kind?: unknown } {
  return details.kind === "summit" || details.kind === "call" ? { kind: details.kind } : {};
}

function isSame(scene: Scene, a: Draft, b: Draft): boolean {
  if (a.anchor === b.anchor) return false;
  if (scene.sentence(a.anchor).index !== scene.sentence(b.anchor).index) return false;
  const ids = (d: Draft) =>
    d.source
      .map((p) => p.actor.id)
      .sort()
      .join("+");
  if (ids(a) !== ids(b)) return false;
  const { tree } = scene;
  const clash = a.when !== null && b.when !== null && a.when.value.edtf !== b.when.value.edtf;
  const apart = a.where && b.where && a.where.name !== b.where.name;
  return (
    !clash &&
    !apart &&
    (tree.isWithin(a.anchor, b.anchor) || tree.isWithin(b.anchor, a.anchor) || a.when === null || b.when === null)
  );
}
