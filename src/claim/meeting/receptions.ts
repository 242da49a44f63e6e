import type { Context } from "../draft.js";
import { firstCase } from "../frame.js";
import { inRole, isPassive, type Predication } from "../predication.js";
import type { Scene } from "../scene.js";
import { delegates, isDelegate, isPerson } from "./company.js";
import { type Encounter, isGreeting } from "./encounter.js";
import { metAt } from "./hosts.js";

/** "X received Y", "Y was received by X": one official receives another; "welcomed", "hosted" may be no more than an arrival. */
export function reception(context: Context, act: Predication): Encounter | null {
  const { scene } = context;
  const agents = inRole(act, "agent").map((a) => a.token);
  const patients = receivedAt(scene, act);
  const passive = isPassive(scene, act.token);
  const outright = scene.is(act.token, "receive-outright.verb");
  const guest = (t: number) => isPerson(scene, t) || scene.is(t, "visitor.noun", "delegate.noun");
  if (agents.length === 0 || !patients.some(guest) || !agents.some((t) => isDelegate(scene, t))) return null;
  // "It is my pleasure to welcome the guests" opens a speech.
  if (!outright && (isGreeting(scene, act) || agents.some((t) => scene.tree.token(t).upos === "PRON"))) return null;
  if (!outright && !agents.some((t) => isPerson(scene, t))) return null;
  // "welcomed the president to Rome" is his visit.
  if (!outright && goesTo(scene, act)) return null;
  return {
    rule: "meeting/received",
    kind: "meeting",
    // "In Tirana he was received by Prime Minister Gjoni"
    hosts: agents.flatMap((t) => (passive ? metAt(context, t) : delegates(context, t))),
    guests: patients.filter(guest).flatMap((t) => delegates(context, t)),
    words: [act.token],
    doubt: outright ? 0 : 0.5,
  };
}

function goesTo(scene: Scene, act: Predication): boolean {
  return inRole(act, "oblique").some((a) => {
    const name = scene.name(a.token)?.value;
    return scene.is(firstCase(scene, a.token), "goal.marker") && (name?.kind === "state" || name?.kind === "place");
  });
}

/** Who is received; of "received in the Kremlin President X" the tree may take the guest for the place. */
function receivedAt(scene: Scene, act: Predication): number[] {
  const patients = inRole(act, "patient").map((a) => a.token);
  if (patients.length > 0 || isPassive(scene, act.token)) return patients;
  const placed = inRole(act, "oblique")
    .map((a) => a.token)
    .filter(
      (t) => scene.is(firstCase(scene, t), "venue.marker") && /person|office/.test(scene.name(t)?.value.kind ?? ""),
    );
  if (placed.length > 0) return placed;
  // "received today, at the palace, the Minister of Suriname": the guest may hang on the place before him.
  const { to } = scene.sentence(act.token);
  const next = scene.named.find((name) => {
    const at = scene.headOf(name.span);
    return at !== null && at > act.token && at < to && /person|office/.test(name.value.kind);
  });
  const guest = next === undefined ? null : scene.headOf(next.span);
  return guest !== null && scene.tree.isA(guest, "appos", "conj") && scene.tree.child(guest, "case") === null
    ? [guest]
    : [];
}
