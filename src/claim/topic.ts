import { isCreditor } from "../vocabulary/index.js";
import type { Context } from "./draft.js";
import { type Party, partyOfName } from "./party.js";

/** A state that a text is about, with how doubtful that is. */
export interface Topic {
  readonly party: Party;
  readonly doubt: number;
}

/**
 * The state that a text is most about, apart from some: where works stand, or where goods come from or go to, that the sentence does not say. `poorer`
 * prefers, of two spoken of about as often, the one that does not lend to others. Null where two are as likely, and where the text is about the others.
 */
export function topicBeside(context: Context, token: number, others: readonly Party[], poorer = false): Topic | null {
  const states = focusAt(context, token).filter(({ party }) => party.actor.kind === "state");
  const rest = states.filter(({ party }) => others.every((o) => o.actor.id !== party.actor.id));
  const [first, second] = rest;
  if (first === undefined) return null;
  const [one, two] = [first, second].map((s) => s !== undefined && isCreditor(s.party.actor.id));
  const close = second !== undefined && second.count * 2 > first.count;
  const found = poorer && close && one && !two ? second : first;
  if (close && first.count === second.count && !(poorer && one !== two)) return null;
  const leading = states[0]!;
  // Of many that are named once each none is the topic.
  if (found.count < 2 && rest.length > 1) return null;
  // "Malian firms finished the buildings" in a text about Mali: at home. Who lends to others builds abroad.
  const most = poorer && !isCreditor(leading.party.actor.id) ? 2 : 4;
  if (leading !== found && leading !== first && leading.count >= most * found.count) return null;
  return { party: found.party, doubt: leading === first ? 1.5 : 2 };
}

/** What the text is about; in a text of several items under headings what its item is about. */
function focusAt(context: Context, token: number): readonly { party: Party; count: number }[] {
  const { scene, discourse } = context;
  const here = scene.sentence(token).block;
  const headings = scene.document.blocks.flatMap((b, i) => (b.kind === "heading" ? [i] : []));
  if (headings.length < 2) return discourse.focus();
  const from = headings.filter((i) => i <= here).at(-1) ?? 0;
  const to = headings.find((i) => i > here) ?? scene.document.blocks.length;
  const counts = new Map<string, { party: Party; count: number }>();
  for (const name of scene.named) {
    const at = scene.headOf(name.span);
    const block = at === null ? -1 : scene.sentence(at).block;
    const party = at === null || block < from || block >= to ? null : partyOfName(name, at, scene.document.text);
    if (party === null) continue;
    const known = counts.get(party.actor.id);
    if (known) known.count += 1;
    else counts.set(party.actor.id, { party, count: 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count);
}
