import type { Context } from "../draft.js";
import { type Party, understood } from "../party.js";
import type { Scene } from "../scene.js";
import { type Club, clubsAt, understoodClub } from "./clubs.js";
import type { MembershipReading, Standing } from "./membership.js";
import { membersAt } from "./parts.js";

/** Tokens that the heading of a list has at most before its colon. */
const HEADING = 7;

/** "Laos belongs to the commission, as do Cambodia, Vietnam and Thailand": those of whom the same is said in passing. */
export function likewise(context: Context, reading: MembershipReading): MembershipReading[] {
  const { scene } = context;
  const { tree } = scene;
  const { to } = scene.sentence(reading.anchor);
  for (let t = reading.anchor + 1; t + 1 < to; t++) {
    // "Sweden did so eleven months later"
    const so = scene.is(t, "membership-likewise.auxiliary") && scene.is(t + 1, "membership-likewise.mark");
    const inverted = scene.is(t, "membership-likewise.mark") && scene.is(t + 1, "membership-likewise.auxiliary");
    if (!so && !inverted) continue;
    const verb = so ? t : t + 1;
    const members = tree
      .children(verb, "nsubj", "obj", "obl:unmarked")
      .filter((n) => so || n > verb)
      .flatMap((n) => membersAt(context, n))
      .filter((m) => m.actor.kind === "state");
    if (members.length === 0) continue;
    const clubs = reading.clubs.map(({ id }) => understoodClub(context, id, verb));
    return [{ ...reading, members, clubs, anchor: verb, verb, words: [t, t + 1], doubt: reading.doubt + 0.5 }];
  }
  return [];
}

/** "Angola followed in 2024", "Peru followed suit": who does what the sentence before, or the clause before, tells of another. */
export function followers(context: Context, told: readonly MembershipReading[]): MembershipReading[] {
  const { scene } = context;
  const { tree } = scene;
  return scene.all("membership-follow.verb").flatMap((verb) => {
    const objects = tree.children(verb, "obj");
    if (tree.token(verb).upos !== "VERB" || !objects.every((t) => scene.is(t, "membership-suit.noun"))) return [];
    const here = scene.sentence(verb).index;
    const before = told
      .filter((r) => r.anchor < verb && here - scene.sentence(r.anchor).index <= 1 && r.status === "completed")
      .at(-1);
    if (before === undefined) return [];
    const members = tree
      .children(verb, "nsubj")
      .flatMap((t) => membersAt(context, t))
      .filter((m) => m.actor.kind === "state");
    const clubs = before.clubs.slice(-1).map(({ id }) => understoodClub(context, id, verb));
    return members.length === 0 ? [] : [{ ...before, members, clubs, anchor: verb, verb, words: [verb], doubt: 1 }];
  });
}

/** "Memberships: UN (1975), CARICOM (1995), UNASUR (left 2019), OIC": the entry of an almanac, about the state that the text is most about. */
export function byRoll(context: Context): MembershipReading[] {
  const { scene } = context;
  const member = subjectOf(context);
  if (member === null) return [];
  return scene.tokens.flatMap(({ form, index }) => {
    if (form !== ":" || !isHeading(scene, index)) return [];
    return entries(context, index).map(
      ({ club, standing }): MembershipReading => ({
        rule: "roll",
        members: [understood(member, index, 1)],
        clubs: [club],
        standing,
        status: standing === "former" ? "completed" : "ongoing",
        anchor: club.token,
        verb: club.token,
        words: [club.token],
        doubt: 0.5,
      }),
    );
  });
}

/** The state of a text about one: that of the title, else the one named far more than others. */
function subjectOf(context: Context): Party | null {
  const [first, second] = context.discourse.focus().filter(({ party }) => party.actor.kind === "state");
  return first === undefined || first.count === second?.count ? null : first.party;
}

/** "Memberships:", "Member of:", "International organisations (membership):" from the start of a line or a sentence. */
function isHeading(scene: Scene, colon: number): boolean {
  const { from } = scene.sentence(colon);
  if (colon - from > HEADING) return false;
  for (let t = from; t < colon; t++)
    if (scene.is(t, "membership-membership.noun", "membership-member.noun")) return true;
  return false;
}

/** The organisations after a colon up to the end of their sentence, each with what the brackets behind it say. */
function entries(context: Context, colon: number): { club: Club; standing: Standing }[] {
  const { scene } = context;
  const first = colon + 1;
  if (first >= scene.tokens.length) return [];
  const found: { club: Club; standing: Standing }[] = [];
  const { to } = scene.sentence(first);
  for (let t = first; t < to; t++) {
    const name = scene.name(t);
    if (name === null || scene.headOf(name.span) !== t) {
      const last = found.at(-1);
      if (last === undefined) continue;
      if (scene.is(t, "membership-leave.verb", "membership-former.word")) last.standing = "former";
      if (scene.is(t, "membership-observer.noun")) last.standing = "observer";
      if (scene.is(t, "membership-partner.noun", "membership-partner.word")) last.standing = "partner";
      if (scene.is(t, "membership-candidate.noun")) last.standing = "candidate";
      continue;
    }
    const club = clubsAt(context, t).find((c) => c.token === t);
    if (club !== undefined) found.push({ club, standing: "member" });
  }
  return found;
}
