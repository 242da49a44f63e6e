import { phrasesOf } from "../language/documents/index.js";
import { fold } from "./fold.js";
import { personNames } from "./person-name.js";
import { AGENCIES, BYLINE } from "./phrases.js";
import { isMomentLine } from "./publication-date.js";

const ACCOUNTS: ReadonlySet<string> = new Set(phrasesOf("accountNames", "authorRoles").map(fold));
const LONGEST = 120;
/** Characters of a line with a byline and what stands beside it. */
const WITH_OTHERS = 200;
/** What stands behind a name: an address, a number of a telephone. */
const REACHED = /\s*(?:\S+@\S+\.\p{L}{2,}|\+?\(?\d[\d\s()-]{6,}).*$/u;

/** A byline without the word before its names and without an address after them; null for other lines. */
export function bylined(line: string): { readonly label: string; readonly rest: string } | null {
  if (line.length > WITH_OTHERS) return null;
  const label = BYLINE.exec(line)?.[0];
  if (label === undefined) return null;
  return {
    label,
    rest: line
      .slice(label.length)
      .replace(REACHED, "")
      .replace(/[\s–—|-]+$/u, ""),
  };
}

/**
 * Whether a line that may stand anywhere on a page only tells who wrote it or when: the name of one of its authors, "By" before a name on the next line,
 * "By Staff Reports", an agency, a time of the day.
 */
export function isLoneByline(line: string, authors: readonly string[]): boolean {
  if (line.length > LONGEST) return false;
  if (isMomentLine(line)) return true;
  const called = bylined(line);
  const folded = fold(called?.rest ?? line).replace(/[,\s]+$/u, "");
  if (called !== null && (folded === "" || ACCOUNTS.has(folded))) return true;
  if (AGENCIES.has(folded)) return true;
  const known = new Set(authors.map(fold));
  if (known.has(folded)) return true;
  return known.size > 0 && (personNames(called?.rest ?? line)?.every((name) => known.has(fold(name))) ?? false);
}
