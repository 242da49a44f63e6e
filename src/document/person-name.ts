import { anyOf, phrasesOf, valuesOf } from "../language/documents/index.js";
import { fold } from "./fold.js";

/** Before or after the names of authors; no part of them. */
const TITLES = new RegExp(`^(?:${anyOf("personTitles")}\\.?\\s+)+|,?\\s+${anyOf("degrees")}$`, "giu");
const PARTICLES: ReadonlySet<string> = new Set(phrasesOf("nameParticles"));
const NAME_WORD = new RegExp(
  `^(?:\\p{Lu}[\\p{L}\\p{M}]*(?:['’.-]\\p{L}[\\p{L}\\p{M}]*)*\\.?|${anyOf("attachedArticles")}-\\p{Lu}[\\p{L}\\p{M}]*)$`,
  "u",
);

/**
 * The name when a text is nothing but the name of a person ("Dr. Jane van Doe", "AYŞE YILMAZ"), written in mixed case and without
 * titles. Null otherwise. Two to five words; whether it really is a person only the surroundings can tell.
 */
export function personName(text: string): string | null {
  if (text.length > 70) return null;
  const words = text.trim().replace(TITLES, "").trim().split(/\s+/u);
  if (words.length < 2 || words.length > 5) return null;
  const full = words.filter((word) => !PARTICLES.has(word));
  if (full.length < 2 || !full.every((word) => NAME_WORD.test(word))) return null;
  if (PARTICLES.has(words.at(-1)!)) return null;
  return nameCase(words.join(" "));
}

/** Words in capitals in mixed case: "Ayşe YILMAZ" → "Ayşe Yılmaz". Initials stay, and so does what is mixed already. */
export function nameCase(name: string): string {
  // I lowers to a letter without a dot in the names of some languages only, and their own letters alone tell that it is one.
  const dotless =
    LETTERS.own.test(name) || (LETTERS.shared.test(name) && /[A-Z]{2}/u.test(name) && !LETTERS.foreign.test(name));
  return name
    .split(" ")
    .map((word) =>
      word
        .split("-")
        .map((part) => partCase(part, dotless))
        .join("-"),
    )
    .join(" ");
}

const LETTERS = {
  own: lettersOf("own"),
  shared: lettersOf("shared"),
  foreign: lettersOf("foreign"),
};

function lettersOf(which: "own" | "shared" | "foreign"): RegExp {
  return new RegExp(
    `[${valuesOf("dotlessI")
      .map((letters) => letters[which])
      .join("")}]`,
    "u",
  );
}

function partCase(part: string, dotless: boolean): string {
  const letters = part.match(/\p{L}/gu) ?? [];
  if (letters.length < 3 || letters.some((letter) => /\p{Ll}/u.test(letter))) return part;
  const rest = part.slice(1).replace(/\u0130/gu, "i");
  return part[0] + (dotless ? rest.replace(/I/gu, "\u0131") : rest).toLowerCase();
}

const APART = new RegExp(`\\s*[,;/|]\\s*|\\s+(?:${anyOf("and", "with")}|&)\\s+`, "u");

/** The people a list names ("Jane Doe, John Roe and Ann Poe"); null when a part of it is no name. */
export function personNames(list: string): readonly string[] | null {
  if (list.length > 300) return null;
  const names: string[] = [];
  for (const part of list.split(APART)) {
    if (part === "") continue;
    const name = personName(part);
    if (name === null) return null;
    names.push(name);
  }
  return names.length > 0 ? names : null;
}

/** The spelling of a name that an unbroken prose uses, when it stands at the beginning of it; else the name itself. */
export function spelledIn(prose: string, name: string): string {
  const start = prose.slice(0, name.length);
  return fold(start) === fold(name) ? nameCase(start.replace(/\s+/gu, " ")) : name;
}
