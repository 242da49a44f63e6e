import type { Status } from "../vocabulary/index.js";
import type { ClaimKind, Context, Draft } from "./draft.js";
import { distinct, namedHere } from "./frame.js";
import { byVerb } from "./membership-acts.js";
import { byEvent } from "./membership-events.js";
import { byNoun } from "./membership-nouns.js";
import type { Club } from "./membership-parts.js";
import type { Party } from "./party.js";
import { timeOf } from "./timing.js";

/**
 * membership: the source joins, leaves, applies to or is a member of an organisation, the target.
 * details: `organisation` its id; `standing` member · observer · partner · candidate · former.
 */
export const membership: ClaimKind = {
  type: "membership",
  cameo({ status, details }) {
    if (details.standing === "former") return status === "planned" ? "160" : "161";
    if (status === "suspended" || status === "cancelled") return "160";
    if (status === "planned" || details.standing === "candidate") return "030";
    return status === "completed" ? "057" : "050";
  },
  find(context) {
    const readings = [...byVerb(context), ...byNoun(context), ...byEvent(context)].sort((a, b) => a.anchor - b.anchor);
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
  readonly status: Status;
  readonly anchor: number;
  /** The verb whose time holds. */
  readonly verb: number;
  readonly words: readonly number[];
  readonly doubt: number;
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
        details: { organisation: club.id, standing: reading.standing },
        when: timeAt(context, club.token) ?? timeOf(scene, reading.verb, reading.anchor),
        status: reading.status,
        anchor: reading.anchor,
        words: [...reading.words, club.token, ...namedHere(scene, [member], reading.anchor)],
        doubt: reading.doubt,
      };
      const { index } = scene.sentence(reading.anchor);
      return [{ draft, key: [index, member.actor.id, club.id, reading.standing].join(" ") }];
    }),
  );
}

/** "joined the bank in 1972 and the fund in 1974": the time that hangs on the organisation itself. */
function timeAt(context: Context, token: number): Draft["when"] {
  const { scene } = context;
  const { tree } = scene;
  const own = tree.subtree(token, (child) => tree.isA(child, "conj", "acl", "appos"));
  return scene.times(scene.sentence(token)).find((time) => own.includes(scene.headOf(time.span) ?? -1)) ?? null;
}
