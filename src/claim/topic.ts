import { isCreditor } from "../vocabulary/index.js";
import type { Context } from "./draft.js";
import type { Party } from "./party.js";

/** A state that a text is about, with how doubtful that is. */
export interface Topic {
  readonly party: Party;
  readonly doubt: number;
}

/**
 * The state that a text is most about, apart from some: where works stand, or where goods come from or go to, that the sentence does not say. `poorer`
 * prefers, of two spoken of about as often, the one that does not lend to others. Null where two are as likely, and where the text is about the others.
 */
export function topicBeside(context: Context, others: readonly Party[], poorer = false): Topic | null {
  const states = context.discourse.focus().filter(({ party }) => party.actor.kind === "state");
  const rest = states.filter(({ party }) => others.every((o) => o.actor.id !== party.actor.id));
  const [first, second] = rest;
  if (first === undefined) return null;
  const [one, two] = [first, second].map((s) => s !== undefined && isCreditor(s.party.actor.id));
  const close = second !== undefined && second.count * 2 > first.count;
  const found = poorer && close && one && !two ? second : first;
  if (close && first.count === second.count && !(poorer && one !== two)) return null;
  const leading = states[0]!;
  // "Malian firms finished the buildings" in a text about Mali: at home. Who lends to others builds abroad.
  const most = poorer && !isCreditor(leading.party.actor.id) ? 2 : 4;
  if (leading !== found && leading !== first && leading.count >= most * found.count) return null;
  return { party: found.party, doubt: leading === first ? 1.5 : 2 };
}
