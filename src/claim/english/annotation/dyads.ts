import type { Draft } from "./draft.js";

/** Where a name goes on behind a state that a dash ties to another; its own beginning where it opens with no such two. */
export function behindDyad(draft: Draft, from: number, head: number): number {
  const state = (at: number) => draft.cover[at]?.value.kind === "state" && draft.cover[at]!.value.naming === "name";
  const dash = (at: number) => DASH.test(draft.atoms[at]?.text ?? "");
  const first = draft.cover[from];
  if (first === null || first === undefined || !state(from)) return from;
  const after = first.to;
  if (dash(after) && after + 1 < head && state(after + 1)) return draft.cover[after + 1]!.to;
  return dash(from - 1) && from >= 2 && state(from - 2) ? after : from;
}

const DASH = /^[-–—‑]$/u;
