import type { Status } from "../../vocabulary/index.js";
import { isSupposed } from "../meeting/index.js";
import type { Modality } from "../modality.js";
import type { Predication } from "../predication.js";
import type { Scene } from "../scene.js";
import type { InstrumentAct } from "./act.js";

/** How far an instrument has come; null where the words only imagine or wish it. */
export function agreementStatus(
  scene: Scene,
  noun: number,
  told: InstrumentAct,
  act: Predication,
  how: Modality,
): Status | null {
  const { tree } = scene;
  if (isSupposed(scene, act, how)) return null;
  const above = governors(scene, told.token);
  const none = told.link !== "participle" && tree.children(noun, "det").some((t) => scene.is(t, "negation.word"));
  const refused = how.cues.has("refuse.verb") || told.deed === "refused";
  if (how.denied || how.negated || none || refused)
    return told.deed === "ended" || told.deed === "stopped" ? null : "denied";
  if (above.some((t) => scene.is(t, "unreal.verb", "unreal.noun") && !scene.is(t, "intend.verb", "bargaining.noun")))
    return null;
  // Somebody asks for it; nobody has done it.
  if (above.some((t) => scene.is(t, "call-for.verb", "cooperation-call.word")) || isPending(scene, told.token))
    return null;
  const future =
    how.tense === "future" ||
    how.cues.has("intend.verb") ||
    how.cues.has("intend.noun") ||
    above.some((t) => scene.is(t, "ready.word", "order.verb")) ||
    (told.link !== "nominal" &&
      above.some((t) => scene.is(t, "assent.verb", "pledge.verb") && !scene.is(t, "announce.verb")));
  return future ? toCome(told, how) : done(scene, told, act, how);
}

/** "has yet to ratify" */
function isPending(scene: Scene, token: number): boolean {
  const { tree } = scene;
  const head = tree.head(token);
  return head >= 0 && tree.isA(token, "xcomp") && tree.children(head, "advmod").some((t) => scene.is(t, "yet.word"));
}

/** What governs an act as its content: "agreed | to sign", "instructed them | to conclude"; not the clause that it only dates or describes. */
function governors(scene: Scene, token: number): number[] {
  const { tree } = scene;
  const found: number[] = [];
  for (let at = token; found.length < 4 && tree.head(at) >= 0 && !tree.isA(at, "acl:relcl", "parataxis", "obl"); ) {
    if (tree.isA(at, "advcl") && !tree.children(at, "mark").some((t) => scene.is(t, "infinitive.mark"))) break;
    at = tree.head(at);
    found.push(at);
  }
  return found;
}

function toCome(told: InstrumentAct, how: Modality): Status | null {
  if (told.deed === "drafted") return how.tense === "future" ? "planned" : "ongoing";
  return told.deed === "made" || told.deed === "ended" ? "planned" : null;
}

function done(scene: Scene, told: InstrumentAct, act: Predication, how: Modality): Status {
  if (told.deed === "drafted") return scene.is(act.verb, "end.verb") && how.tense === "past" ? "agreed" : "ongoing";
  if (told.deed === "ended" || how.cues.has("cancel.verb")) return "cancelled";
  if (told.deed === "stopped" || how.cues.has("suspend.verb")) return "suspended";
  const under = scene.tree
    .children(told.token, "aux", "aux:pass")
    .some((t) => scene.is(t, "be.verb") && scene.form(t) !== "past" && scene.form(t) !== "past-participle");
  const being =
    how.progressive || scene.tree.children(told.token, "aux:pass").some((t) => scene.form(t) === "present-participle");
  return being && under && how.tense === "present" ? "ongoing" : "agreed";
}
