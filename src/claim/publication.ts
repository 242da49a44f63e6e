import { type ClaimType, type Status, typesWith } from "../vocabulary/index.js";
import type { Context, Draft } from "./draft.js";
import type { Derived, Moment } from "./english/annotation/index.js";
import type { Scene } from "./scene.js";
import { runningTime } from "./timing.js";

/** The time of a claim beside the day on which its text was published: the one stated, on the right side of that day, else the day itself. */
export function placed(context: Context, type: ClaimType, draft: Draft): Draft["when"] {
  const when = stated(context, draft) ?? publicationTime(context, type, draft);
  const { date } = context.scene.document.metadata;
  // "Kazakhstan, a founding member, hosts the summit in July": what stands already is not told by a time to come.
  const stands = STANDING.has(type) && draft.status === "ongoing";
  return stands && statusBy(draft.status, when, date) === "planned" ? null : when;
}

/** What goes on by itself: the time of another act of the sentence is none of it. */
const STANDING = typesWith("by-itself");

/** Acts of a day that a text published on that day tells of. */
const OF_THE_DAY = typesWith("of-the-day");

/**
 * The day of publication, for an act that a government's own readout, or the lede of a news text, tells as the news of that day. Null for everything
 * else: for other kinds of claims, for plans, for what somebody said, where a time is stated, and where the date of the text is not a day.
 */
function publicationTime(context: Context, type: ClaimType, draft: Draft): Derived<Moment> | null {
  const { scene, speech } = context;
  const { date } = scene.document.metadata;
  if (date === null || !/^\d{4}-\d\d-\d\d$/.test(date) || !OF_THE_DAY.has(type)) return null;
  if (draft.status === "planned" || draft.status === "cancelled" || draft.status === "suspended") return null;
  const sentence = scene.sentence(draft.anchor);
  if (scene.times(sentence).length > 0) return null;
  // "This is your first visit to our country", said and published on the day.
  const spoken = speech.at(draft.anchor) !== null;
  if (spoken && (draft.status !== "ongoing" || speech.publisher() === null)) return null;
  const lede = scene.annotated.sentences.find((s) => scene.document.blocks[s.block]?.kind === "paragraph");
  if (speech.publisher() === null && sentence.index !== lede?.index) return null;
  if (!spoken && runningTime(scene, draft.anchor) !== null) return null;
  if (isRemembered(scene, draft.anchor)) return null;
  const span = scene.tokens[draft.anchor]!.span;
  return { value: { edtf: date, basis: "publication" }, span, rule: "publication-time", parts: [] };
}

/** "on the anniversary of the signing", "years since the signing", "recalled the signing": what is remembered was not done on the day. */
function isRemembered(scene: Scene, anchor: number): boolean {
  const { tree } = scene;
  for (let at = anchor; at >= 0; at = tree.head(at)) {
    if (tree.token(at).upos === "VERB" && at !== anchor)
      return scene.is(at, "remember.verb") && !tree.isA(anchor, "advcl");
    if (at !== anchor && scene.is(at, "anniversary.noun")) return true;
    if (tree.children(at, "case").some((t) => scene.is(t, "since.marker"))) return true;
    if (tree.isA(at, "acl:relcl", "advcl", "ccomp", "parataxis")) return false;
  }
  return false;
}

/**
 * The time of a draft. A bare month of what is done lies behind; a bare weekday or month of what is planned lies ahead: "flies to
 * Washington on Sunday" of a Friday, "will visit in May" of a June. A time with its year stays as it is.
 */
function stated({ scene }: Context, { when, status }: Draft): Draft["when"] {
  const published = scene.document.metadata.date;
  if (when === null || published === null || when.value.basis === "context") return when;
  const { edtf } = when.value;
  const words = scene.words(when.span);
  // "signed a contract in October", read in June: what is done is not to come.
  const done = status === "completed" || status === "agreed";
  if (done && /^\d{4}-\d\d$/.test(edtf) && edtf > published.slice(0, 7) && !/\d{4}/.test(words))
    return {
      ...when,
      value: { ...when.value, edtf: `${Number(edtf.slice(0, 4)) - 1}${edtf.slice(4)}` },
      rule: "behind",
      parts: [when],
    };
  if (status !== "planned") return when;
  if (edtf >= published.slice(0, edtf.length) || /\d{4}/.test(words)) return when;
  const moved = (value: string) => ({ ...when, value: { ...when.value, edtf: value }, rule: "ahead", parts: [when] });
  if (/^\d{4}-\d\d-\d\d$/.test(edtf) && /^\d{4}-\d\d-\d\d$/.test(published)) {
    const days = (Date.parse(published) - Date.parse(edtf)) / DAY;
    return days < 7 && !/\d/.test(words)
      ? moved(new Date(Date.parse(edtf) + 7 * DAY).toISOString().slice(0, 10))
      : when;
  }
  return /^\d{4}-\d\d$/.test(edtf) ? moved(`${Number(edtf.slice(0, 4)) + 1}${edtf.slice(4)}`) : when;
}

const DAY = 86_400_000;

/** What lies after the day of publication is not done yet, and what has gone on since a day still does: "leaves on Monday", "there since Tuesday". */
export function statusBy(status: Status, when: Draft["when"], published: string | null): Status {
  if (when === null || (status !== "completed" && status !== "ongoing")) return status;
  const { edtf } = when.value;
  if (/\/\.\.$/.test(edtf)) return "ongoing";
  const start = /^\d{4}(?:-\d\d){0,2}/.exec(edtf)?.[0];
  // A text of April does not tell whether the fourth of April was still to come.
  return published !== null && start !== undefined && start.slice(0, published.length) > published ? "planned" : status;
}
