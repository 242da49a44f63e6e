import { firstCase } from "../frame.js";
import type { Party } from "../party.js";
import { type Argument, inRole, type Predication } from "../predication.js";
import type { Scene } from "../scene.js";
import { isDelegate } from "./company.js";

/** Who comes together by the words of one act. `hosts` and `guests` stand on its two sides; all may stand on one. */
export interface Encounter {
  readonly rule: string;
  readonly kind: "meeting" | "call" | "summit" | "talks";
  readonly hosts: readonly Party[];
  readonly guests: readonly Party[];
  readonly words: readonly number[];
  /** Whether the words speak of more than one occasion: "meetings with the ministers of X and Y". */
  readonly several?: boolean;
  /** Whether it is one occasion with all of them: "spoke by telephone with X and Y". */
  readonly once?: boolean;
  readonly doubt: number;
}

/** Who acts; of a participle beside its noun ("a minister and a general, meeting in the town") those of the noun. */
export function agentsOf(scene: Scene, act: Predication): number[] {
  const { tree } = scene;
  const agents = inRole(act, "agent").map((a) => a.token);
  if (agents.length > 0) return agents;
  const head = tree.head(act.token);
  return head >= 0 && tree.isA(act.token, "conj", "acl", "advcl") && isDelegate(scene, head) ? [head] : [];
}

/** "with Y", "together with Y"; of "spoke by telephone with Y", "took place between X and Y" the tree may hang the partner on the noun. */
export function companions(scene: Scene, act: Predication): number[] {
  const { tree } = scene;
  // "received a phone call from Y"
  const rung =
    scene.is(act.token, "receive-outright.verb") &&
    tree.children(act.token, "obj").some((t) => scene.is(t, "call.noun"));
  const isPartner = (t: number) =>
    scene.is(firstCase(scene, t), "partner.marker", "between.marker") ||
    (rung && scene.is(firstCase(scene, t), "origin.marker"));
  const direct = inRole(act, "oblique")
    .map((a: Argument) => a.token)
    .filter(isPartner);
  if (direct.length > 0) return direct;
  return tree
    .children(act.token, "obl", "obj")
    .filter(
      (t) =>
        scene.is(t, "phone.word", "talks-measure.noun") || (scene.is(act.token, "occur.verb") && tree.isA(t, "obj")),
    )
    .flatMap((t) => tree.children(t, "nmod"))
    .filter((t) => isPartner(t) && isDelegate(scene, t));
}

/** "I am happy to meet you", "glad to see you": said to somebody, not told of him. */
export function isGreeting(scene: Scene, act: Predication): boolean {
  const { tree } = scene;
  const head = tree.head(act.token);
  return (
    (head >= 0 && scene.is(head, "glad.word")) ||
    (scene.is(act.token, "see.verb") && tree.children(act.token, "obj").some((t) => tree.token(t).upos === "PRON"))
  );
}

/** "by phone", "via video link", "in a video conference". */
export function phoneWords(scene: Scene, act: Predication): number[] {
  const { tree } = scene;
  return [act.verb, act.token]
    .flatMap((t) => tree.children(t, "obl", "nmod", "advmod", "compound", "amod"))
    .flatMap((t) => [t, ...tree.children(t, "compound", "amod", "nmod")])
    .filter((t) => scene.is(t, "phone.word", "online.word"));
}
