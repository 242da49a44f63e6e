import type { Status } from "../../vocabulary/index.js";
import type { ClaimKind, Context, Draft } from "../draft.js";
import { distinct, namedHere } from "../frame.js";
import type { Party } from "../party.js";
import { timeOf } from "../timing.js";
import { byVerb } from "./acts.js";
import { byChair } from "./chairs.js";
import type { Club } from "./clubs.js";
import { byEvent } from "./events.js";
import { byRoll, followers, likewise } from "./lists.js";
import { byNoun } from "./nouns.js";
import { byMembers, byParts, goneOn } from "./rolls.js";

/** The rules for claims of the type membership; what such a claim is, and its details: kinds/membership.ts. */
export const membership: ClaimKind = {
  type: "membership",
  find(context) {
    const told = [
      ...byVerb(context),
      ...byChair(context),
      ...byNoun(context),
      ...byEvent(context),
      ...byRoll(context),
      ...byMembers(context),
      ...byParts(context),
    ].sort((a, b) => a.anchor - b.anchor);
    const readings = [
      ...told.flatMap((r) => [r, ...likewise(context, r), ...goneOn(context, r)]),
      ...followers(context, told),
    ].sort((a, b) => a.anchor - b.anchor);
    const found = new Map<string, { reading: MembershipReading; draft: Draft }>();
    for (const reading of readings) {
      for (const { draft, key } of draftsOf(context, reading)) {
        const known = found.get(key);
        if (known === undefined || known.reading.doubt > reading.doubt) found.set(key, { reading, draft });
      }
    }
    return [...found.values()].map(({ draft }) => draft);
  },
};

export type Standing = "member" | "observer" | "partner" | "candidate" | "former";

/** What one construction tells: who is, becomes or ceases to be what in which organisations. */
export interface MembershipReading {
  readonly rule: string;
  readonly members: readonly Party[];
  readonly clubs: readonly Club[];
  readonly standing: Standing;
  /** What the member holds there, where that is what is told: who presides has long been a member. */
  readonly office?: "chair";
  readonly status: Status;
  readonly anchor: number;
  /** The verb whose time holds. */
  readonly verb: number;
  readonly words: readonly number[];
  readonly doubt: number;
  /** The time, where it does not hang on the verb. */
  readonly when?: Draft["when"];
}

/** One claim a member and organisation; a sentence tells each once a standing. */
function draftsOf(context: Context, reading: MembershipReading): { draft: Draft; key: string }[] {
  const { scene } = context;
  const members = distinct(reading.members);
  return members.flatMap((member) =>
    reading.clubs.flatMap((club): { draft: Draft; key: string }[] => {
      // An organisation is a member of others only where it is named itself, and never of its own.
      if (member.actor.id === club.party.actor.id || (member.actor.kind !== "state" && member.distance > 0)) return [];
      const draft: Draft = {
        rule: `membership/${reading.rule}`,
        source: [member],
        target: [club.party],
        details: {
          organisation: club.id,
          standing: reading.standing,
          ...(reading.office === undefined ? {} : { office: reading.office }),
        },
        when: reading.when ?? timeAt(context, reading, club.token) ?? timeOf(scene, reading.verb, reading.anchor),
        status: reading.status,
        anchor: reading.anchor,
        words: [...reading.words, club.token, ...namedHere(scene, [member], reading.anchor)],
        doubt: reading.doubt,
      };
      const { index } = scene.sentence(reading.anchor);
      // Suspended and taken back in one sentence are two.
      const state = reading.status === "suspended" ? reading.status : reading.standing;
      return [{ draft, key: [index, member.actor.id, club.id, state].join(" ") }];
    }),
  );
}

/** "joined the bank in 1972 and the fund in 1974": the time that hangs on the organisation itself, or stands between it and the next of a list. */
function timeAt(context: Context, reading: MembershipReading, token: number): Draft["when"] {
  const { scene } = context;
  const { tree } = scene;
  const own = tree.subtree(token, (child) => tree.isA(child, "conj", "acl", "appos"));
  const times = scene.times(scene.sentence(token));
  const hung = times.find((time) => own.includes(scene.headOf(time.span) ?? -1));
  if (hung !== undefined || (reading.clubs.length < 2 && reading.rule !== "roll")) return hung ?? null;
  const next = scene.tokens.find((t) => t.index > token && (t.form === "," || t.upos === "CCONJ"));
  const until = next?.span.start ?? scene.sentence(token).span.end;
  return times.find((time) => time.span.start > scene.tokens[token]!.span.start && time.span.end <= until) ?? null;
}
