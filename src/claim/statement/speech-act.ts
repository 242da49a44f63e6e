import { answered } from "../act/index.js";
import type { Context, Draft } from "../draft.js";
import { namedHere } from "../frame.js";
import type { Party } from "../party.js";
import type { Scene } from "../scene.js";
import { timeOf } from "../timing.js";

export function draftOf(
  context: Context,
  act: string,
  source: readonly Party[],
  target: Party,
  token: number,
  beside: readonly number[],
  doubt: number,
): Draft {
  const { scene } = context;
  return {
    rule: `statement/content/${act}`,
    source,
    target: [target],
    details: { act },
    when: timeOf(scene, token, token),
    status: "stated",
    anchor: token,
    words: [token, ...beside, ...namedHere(scene, [target], token)],
    doubt,
  };
}

/** A speech act towards whoever acted or spoke just before. */
export function answer(
  context: Context,
  act: string,
  token: number,
  speakers: readonly Party[],
  beside: readonly number[] = [],
): Draft[] {
  const other = answered(context, token, speakers);
  return (other?.parties ?? []).slice(0, 1).map((target) => ({
    ...draftOf(context, act, speakers.slice(0, 1), target, token, beside, other!.doubt),
    rule: "statement/answer",
  }));
}

/** A charge, or a word that points back to one: "calls this a lie". */
export function isCharge(scene: Scene, token: number): boolean {
  return (
    scene.is(token, "charge.noun", "third-person.thing") || (scene.is(token, "definite.word") && !scene.name(token))
  );
}
