import { visible } from "../../text/index.js";
import type { Context } from "../draft.js";
import { firstCase } from "../frame.js";
import { inRole, isPassive, type Predication } from "../predication.js";
import type { Scene } from "../scene.js";
import { delegates, isDelegate, isPerson } from "./company.js";
import { agentsOf, companions, type Encounter, phoneWords } from "./encounter.js";
import { metAt } from "./hosts.js";
import { placesOf } from "./place.js";

/** "X phoned Y"; "called" only where somebody is called, not something so named. */
export function ring(context: Context, act: Predication): Encounter | null {
  const { scene } = context;
  const { tree } = scene;
  const patients = inRole(act, "patient").map((a) => a.token);
  if (patients.length === 0) return courtesy(context, act);
  if (isPassive(scene, act.token) || !patients.some((t) => isPerson(scene, t))) return null;
  const naming =
    scene.is(act.token, "name-or-ring.verb") &&
    (tree.children(act.token, "obj").length > 1 ||
      tree.children(act.token, "xcomp").some((t) => tree.token(t).upos !== "VERB") ||
      tree.children(act.token, "compound:prt").length > 0);
  if (naming) return null;
  return {
    rule: "meeting/call",
    kind: "call",
    hosts: agentsOf(scene, act).flatMap((t) => delegates(context, t)),
    guests: patients.flatMap((t) => delegates(context, t)),
    words: [act.token, ...phoneWords(scene, act)],
    doubt: 0,
  };
}

/** "X called on Y", where Y is a person who is not called on to do something. */
function courtesy(context: Context, act: Predication): Encounter | null {
  const { scene } = context;
  const { tree } = scene;
  const called = inRole(act, "oblique")
    .map((a) => a.token)
    .filter(
      (t) =>
        scene.is(firstCase(scene, t), "call-on.marker") &&
        (/person|office/.test(scene.name(t)?.value.kind ?? "") ||
          (scene.is(t, "office.noun") && tree.children(t, "det").some((d) => scene.is(d, "definite.word")))),
    );
  const asked = [act.token, ...called].some((t) => tree.children(t, "xcomp", "advcl", "acl", "ccomp").length > 0);
  if (!scene.is(act.token, "name-or-ring.verb") || called.length === 0 || asked) return null;
  return {
    rule: "meeting/courtesy",
    kind: "meeting",
    hosts: agentsOf(scene, act).flatMap((t) => delegates(context, t)),
    guests: called.flatMap((t) => delegates(context, t)),
    words: [act.token],
    doubt: 0.5,
  };
}

/** "X spoke by telephone with Y", "X talked to Y", "the ministers of X and Y will talk by video link". */
export function speak(context: Context, act: Predication): Encounter | null {
  const { scene } = context;
  const agents = agentsOf(scene, act);
  const direct = act.arguments
    .filter(
      (a) =>
        a.role === "oblique" && scene.is(firstCase(scene, a.token), "partner.marker", "between.marker", "goal.marker"),
    )
    .map((a) => a.token)
    .filter((t) => isDelegate(scene, t));
  const partners = direct.length > 0 ? direct : companions(scene, act);
  // "spoke highly of", "spoke for peace": said to nobody.
  const aside = act.arguments.some(
    (a) => a.role === "oblique" && scene.is(firstCase(scene, a.token), "speak-aside.marker"),
  );
  if (partners.length === 0 && aside && phoneWords(scene, act).length === 0) return null;
  const hosts = agents.flatMap((t) => delegates(context, t));
  const phone = phoneWords(scene, act);
  const call = phone.length > 0 || isTitledCall(scene) || isDistant(context, act, [...agents, ...partners]);
  return {
    rule: "meeting/spoke",
    kind: call ? "call" : "talks",
    once: call,
    hosts,
    guests: partners.flatMap((t) => metAt(context, t)),
    words: [act.token, ...phone],
    doubt: partners.length > 0 || phone.length > 0 ? 0 : 0.5,
  };
}

/** Whether the title says that there was a call: "Telephone conversation with …", "Readout of the President's call with …". */
export function isTitledCall(scene: Scene): boolean {
  const { document, lexicon } = scene;
  const block = document.blocks.find(({ kind }) => kind === "title");
  const title = block ? scene.words(block.span) : visible(document.metadata.title ?? "");
  const words = new Set(title.toLowerCase().match(/\p{L}+/gu) ?? []);
  return (lexicon["call-title.word"] ?? []).some((word) => words.has(word));
}

/** What a government tells of two who "spoke" at no place was a call. */
function isDistant({ scene, speech }: Context, act: Predication, all: readonly number[]): boolean {
  return (
    speech.publisher() !== null &&
    scene.form(act.token) === "past" &&
    all.every((t) => isPerson(scene, t)) &&
    placesOf(scene, act.token, act.verb).length === 0
  );
}
