import type { Context } from "../draft.js";
import type { Predication } from "../predication.js";
import type { Scene } from "../scene.js";
import { type Club, clubsAt, lastClub, understoodClub } from "./clubs.js";

/** "left the pact in 1965 and returned in 1966": the organisation of the verb that a second one goes on from. */
export function inherited(context: Context, token: number): Club[] {
  const { tree } = context.scene;
  const head = tree.head(token);
  if (!tree.isA(token, "conj") || head < 0 || tree.token(head).upos !== "VERB") return [];
  return tree.children(head, "obj", "obl").flatMap((t) => clubsAt(context, t));
}

/** "hopes to join by 2030": what is joined was named just before. */
export function unnamed(context: Context, act: Predication, objects: number): Club[] {
  const { scene } = context;
  const bare = objects === 0 && !act.arguments.some((a) => a.role === "oblique" && !isTime(scene, a.token));
  return bare && scene.is(act.token, "membership-bare-join.verb") ? implied(context, act.token, 1) : [];
}

export function isTime(scene: Scene, token: number): boolean {
  return scene.annotated.times.some((time) => scene.headOf(time.span) === token);
}

/** The organisation named last within so many sentences, where no word here names it. */
export function implied(context: Context, token: number, reach: number): Club[] {
  const last = lastClub(context, token, reach);
  return last === null ? [] : [understoodClub(context, last, token)];
}

/** "Nigeria, suspended from the Commonwealth in 1995, is to be readmitted": into what was named in the same sentence. */
export function putBack(context: Context, token: number): Club[] {
  const here = implied(context, token, 0);
  return here.length > 0 ? here : implied(context, token, 2);
}
