import { fold } from "./phrases.js";

/** Before or after the names of authors; no part of them. */
const TITLES =
  /^(?:(?:dr|prof|assoc|asst|doç|yrd|öğr|üyesi|arş|gör|mr|mrs|ms|amb|ambassador|gen|col|ph\.?d|ma|msc|д-р|проф)\.?\s+)+|,?\s+(?:ph\.?d\.?|m\.?a\.?|m\.?sc\.?)$/giu;
const PARTICLES = new Set(
  "de|del|della|der|den|di|da|dos|du|van|von|bin|ibn|bint|al|el|la|le|ter|zu|oglu|kyzy|uulu|y|e".split("|"),
);
const NAME_WORD = /^(?:\p{Lu}[\p{L}\p{M}]*(?:['’.-]\p{L}[\p{L}\p{M}]*)*\.?|(?:al|el|ul)-\p{Lu}[\p{L}\p{M}]*)$/u;

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
  // I lowers to ı only in a Turkish or Azerbaijani name, and only its own letters tell that it is one.
  const turkic =
    /[İıĞğŞşƏə]/u.test(name) || (/[ÇçÖöÜü]/u.test(name) && /[A-Z]{2}/u.test(name) && !/ß|[ÄäËëÊêÉé]/u.test(name));
  return name
    .split(" ")
    .map((word) =>
      word
        .split("-")
        .map((part) => partCase(part, turkic))
        .join("-"),
    )
    .join(" ");
}

function partCase(part: string, turkic: boolean): string {
  const letters = part.match(/\p{L}/gu) ?? [];
  if (letters.length < 3 || letters.some((letter) => /\p{Ll}/u.test(letter))) return part;
  const rest = part.slice(1).replace(/İ/gu, "i");
  return part[0] + (turkic ? rest.replace(/I/gu, "ı") : rest).toLowerCase();
}

/** The people a list names ("Jane Doe, John Roe and Ann Poe"); null when a part of it is no name. */
export function personNames(list: string): readonly string[] | null {
  if (list.length > 300) return null;
  const names: string[] = [];
  for (const part of list.split(/\s*[,;/|]\s*|\s+(?:and|и|ve|with|&)\s+/u)) {
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
