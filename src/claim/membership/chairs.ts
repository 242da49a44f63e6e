import type { Context } from "../draft.js";
import { modality } from "../modality.js";
import { inRole, predication } from "../predication.js";
import { reading } from "./acts.js";
import { clubsAt } from "./clubs.js";
import type { MembershipReading } from "./membership.js";
import { membersAt } from "./parts.js";

/** Memberships that verbs of presiding tell. */
export function byChair(context: Context): MembershipReading[] {
  const { scene } = context;
  return scene
    .all("membership-chair.verb")
    .flatMap((token) =>
      scene.tree.token(token).upos === "VERB" ? readChairing(context, token) : readBareChairing(context, token),
    );
}

/** "Laos, which chairs ASEAN this year"; "will preside over the EU". */
function readChairing(context: Context, token: number): MembershipReading[] {
  const { scene } = context;
  const act = predication(scene, token);
  const how = modality(scene, act);
  const over = act.arguments.filter((a) => a.role === "oblique" && a.marker === "over").map((a) => a.token);
  const clubs = [...inRole(act, "patient").map((a) => a.token), ...over].flatMap((t) => clubsAt(context, t));
  if (how.unreal || clubs.length === 0) return [];
  const agents = inRole(act, "agent").map((a) => a.token);
  // "Canada chairs the G7", where the tree takes the state for part of the verb.
  const beside = scene.tree.children(token, "compound", "amod").filter((t) => scene.name(t)?.value.kind === "state");
  const members = (agents.length > 0 ? agents : beside).flatMap((t) => membersAt(context, t, true));
  const status = how.negated
    ? "denied"
    : how.tense === "future"
      ? "planned"
      : how.tense === "past" && !how.progressive
        ? "completed"
        : "ongoing";
  return [reading("chairs", context, act, { members, clubs, standing: "member", office: "chair", status, doubt: 0 })];
}

/** "Laos chairs ASEAN", where the tagger took the verb for a noun between two names. */
function readBareChairing(context: Context, token: number): MembershipReading[] {
  const { scene } = context;
  const before = scene.name(token - 1);
  const after = scene.name(token + 1);
  if (scene.tree.token(token).upos !== "NOUN" || before?.value.kind !== "state" || after?.value.kind !== "organisation")
    return [];
  const act = predication(scene, token);
  const clubs = clubsAt(context, scene.headOf(after.span)!).slice(0, 1);
  const members = membersAt(context, scene.headOf(before.span)!).slice(0, 1);
  return clubs.length === 0
    ? []
    : [
        reading("chairs", context, act, {
          members,
          clubs,
          standing: "member",
          office: "chair",
          status: "ongoing",
          doubt: 0.5,
        }),
      ];
}
