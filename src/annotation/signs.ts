import type { Language, NameTable } from "../language/index.js";
import { foldText } from "./folding.js";
import { Forms } from "./forms.js";
import type { Passage } from "./mentions.js";
import type { Run } from "./runs.js";

type Characters = NonNullable<NameTable["words"]["nameCharacters"]>;

interface Ready {
  readonly foreign: ReadonlySet<string>;
  readonly surnames: ReadonlySet<string>;
  readonly after: Forms<true>;
}

const made = new WeakMap<Language, Ready | null>();

function ready(language: Language): Ready | null {
  const before = made.get(language);
  if (before !== undefined) return before;
  const table: Characters | undefined = language.names().words.nameCharacters;
  let set: Ready | null = null;
  if (table !== undefined) {
    const after = new Forms<true>(language.letters);
    for (const form of table.after) after.add(form, true);
    set = {
      foreign: new Set(foldText(table.foreign, language.letters)),
      surnames: new Set(table.surnames.map((name) => foldText(name, language.letters))),
      after,
    };
  }
  made.set(language, set);
  return set;
}

/** Characters of a foreign name at most, its points between included. */
const LONGEST = 14;

/**
 * The name that begins at a word where words are not parted by blanks: behind an office, either characters that spell foreign names, or a family name with one or two
 * characters and then something that follows names. Null where there is none, and for languages with blanks.
 */
export function nameFrom(
  { words }: Passage,
  from: number,
  covered: (at: number) => boolean,
  language: Language,
): Run | null {
  const set = ready(language);
  if (set === null) return null;
  const ends = (at: number) =>
    at >= words.length || words[at]!.kind === "mark" || covered(at) || set.after.at(words, at).length > 0;
  for (const size of [2, 1]) {
    const surname = words
      .slice(from, from + size)
      .map(({ lower }) => lower)
      .join("");
    if (!set.surnames.has(surname) || covered(from)) continue;
    for (const given of [1, 2]) {
      const to = from + size + given;
      if (
        to <= words.length &&
        words.slice(from, to).every((word, i) => word.kind === "letters" && !covered(from + i)) &&
        ends(to)
      )
        return { from, to };
    }
  }
  let to = from;
  while (to < words.length && to - from < LONGEST && !covered(to)) {
    const { lower } = words[to]!;
    if (lower === "·" || lower === "•" || lower === "・") to++;
    else if (set.foreign.has(lower) && !(to > from + 1 && set.after.at(words, to).length > 0)) to++;
    else break;
  }
  return to - from >= 2 ? { from, to } : null;
}
