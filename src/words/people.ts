import { calledIn } from "../language/called/index.js";
import type { Speech } from "./speech.js";

/** A person as a language writes him or her: in full, with `*` behind the words that have cases, and by the family name. */
export interface PersonCalled {
  readonly full: string;
  readonly marked: string;
  readonly short: string;
}

/** How a person is written in a language, by its table of names; null of one who has no name in full there. */
export function personCalled(id: string, { locale }: Pick<Speech, "locale">): PersonCalled | null {
  const own = calledIn(locale)?.people[id];
  if (own === undefined || own.called === "") return null;
  const { called, short = [], ambiguous = [] } = own;
  // The table has stems of family names: what of the whole name begins so is the name, and what has several words stands at its end.
  const stems = short.filter((form) => !ambiguous.includes(form)).map(bare);
  const family =
    called.split(/[\s·]/u).find((word) => stems.some((stem) => word.startsWith(stem))) ??
    stems.find((stem) => bare(called).endsWith(` ${stem}`));
  return { full: bare(called), marked: called, short: family ?? called };
}

const bare = (marked: string) => marked.replaceAll("*", "");
