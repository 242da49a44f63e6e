import { namedHolders } from "./named-holder.js";
import { sourceByKey } from "./sources.js";
import type { ReferenceSpell } from "./spells.js";
import { type Tenure, tenuresIn } from "./tenures.js";

/** Terms of one person that follow each other, in the form in which claims are checked. */
export interface TermSpell extends ReferenceSpell {
  readonly person: string;
  readonly name: string;
}

/**
 * Who held an office of a state, in order of time. Terms of a person that follow each other without a day between are one: who acted and
 * was then elected, who headed the state before there was a president.
 * @param state alpha-3.
 * @param office slug of offices.ts.
 */
export function termSpells(state: string, office: string): readonly TermSpell[] {
  const spells: TermSpell[] = [];
  for (const term of tenuresIn(state, office)) {
    const at = spells.findLastIndex(({ person }) => person === term.person);
    const before = spells[at];
    if (before !== undefined && before.to === term.from) spells[at] = { ...before, to: term.to };
    else spells.push(spell(term));
  }
  return spells;
}

function spell({ person, name, from, to, source }: Tenure): TermSpell {
  const { title = source, publisher = "" } = sourceByKey(source) ?? {};
  return { person, name, from, to, source: publisher === "" ? title : `${publisher}, ${title}` };
}

/**
 * The one holder of an office whom a name most likely spells, around a date (EDTF) or ever; null where none or several may be meant. See
 * namedHolders for all of them.
 */
export function spelledHolder(
  name: string,
  state: string,
  office: string,
  near: string | null,
): { readonly person: string; readonly name: string } | null {
  const found = namedHolders(name, state, office, near);
  return found.length === 1 ? { person: found[0]!.person, name: found[0]!.name } : null;
}
