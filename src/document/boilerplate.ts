import { trimmed } from "../text/index.js";
import { fold } from "./fold.js";
import { languagesNamed } from "./language-names.js";
import {
  FURNITURE,
  NOTICE,
  NOTICE_FORM,
  NOTICE_INSIDE,
  READING_TIME,
  RELATED,
  RELATED_FORM,
  RELATED_LINE,
  SHARE_STRONG,
  SHARE_WEAK,
  TRANSLATIONS,
} from "./phrases.js";

/** What a line is that belongs to the page and not to the article. */
export type Furniture =
  | {
      readonly kind:
        | "share"
        | "related-heading"
        | "related-inline"
        | "related-line"
        | "notice"
        | "menu"
        | "reading-time";
    }
  | { readonly kind: "translations"; readonly languages: readonly string[] };

/** Longer lines are prose, whatever they begin with. */
const LONGEST_LINE = 300;
const LONGEST_NOTICE = 500;
const LONGEST_HEADING = 100;

/** The account of somebody or the name of a site, alone on its line. */
const ACCOUNT = /^(?:@[\w.]{2,30}|www\.[\w-]{1,60}(?:\.[a-z\d-]{2,20}){1,3}|[a-z\d-]{3,60}\.(?:com|org|net))$/u;

/** Which furniture of a page a line is; null for words of the article. */
export function furnitureOf(line: string): Furniture | null {
  if (line.length > LONGEST_NOTICE) return null;
  const folded = fold(line);
  if (NOTICES(folded).some((phrase) => begins(folded, phrase))) return { kind: "notice" };
  if (line.length > LONGEST_LINE) return null;
  const bare = trimmed(folded, null, /[\s:\uFF1A.…">→]/u).replace(/^[\s"<←•·*-]+/u, "");
  if (bare === "") return /^[•·.-]*$/u.test(folded) ? null : { kind: "menu" };
  // What may be the beginning of a line that names one article heads no list of them.
  if (RELATED.has(bare)) return { kind: RELATED_LINE.includes(bare) ? "related-inline" : "related-heading" };
  if (bare.length <= LONGEST_HEADING && RELATED_FORM.test(bare)) return { kind: "related-heading" };
  if (isShare(folded)) return { kind: "share" };
  const languages = translations(folded);
  if (languages) return { kind: "translations", languages };
  if (FURNITURE.has(bare)) return { kind: "menu" };
  if (RELATED_LINES(folded).some((phrase) => begins(folded, phrase) && NAMES_IT.test(folded.slice(phrase.length))))
    return { kind: "related-line" };
  if (NOTICE_INSIDE.some((phrase) => folded.includes(phrase)) || NOTICE_FORM.test(folded)) return { kind: "notice" };
  if (/\d/.test(folded) && folded.replace(READING_TIME, "").replace(/[\s|·•.-]+/gu, "") === "")
    return { kind: "reading-time" };
  if (/^[^\s«].*\s[›»>]\s/u.test(line) && line.length < 150 && !/[.!?«]|»$/u.test(line)) return { kind: "menu" };
  if (ACCOUNT.test(bare)) return { kind: "menu" };
  const items = bare.split(/[|·•]/u).map((item) => item.trim());
  return items.length > 1 && items.every((item) => FURNITURE.has(item)) ? { kind: "menu" } : null;
}

/** By a line: those of a list of phrases that have its first letter. */
function openings(phrases: readonly string[]): (line: string) => readonly string[] {
  const byLetter = new Map<string, string[]>();
  for (const phrase of phrases) byLetter.set(phrase[0]!, [...(byLetter.get(phrase[0]!) ?? []), phrase]);
  return (line) => byLetter.get(line[0]!) ?? [];
}
const NOTICES = openings(NOTICE);
const RELATED_LINES = openings(RELATED_LINE);
const TRANSLATED = openings(TRANSLATIONS);
const NAMES_IT = /^\s?[:\uFF1A>»→|]/u;

/** The end of a word that goes on with letters; scripts without spaces end a word anywhere. */
const OPEN_END = /(?!\p{Script=Han})\p{L}$/u;

function begins(folded: string, phrase: string): boolean {
  return folded.startsWith(phrase) && !(OPEN_END.test(phrase) && /^[\p{L}\d]/u.test(folded.slice(phrase.length)));
}

function isShare(folded: string): boolean {
  if (folded.length > 120) return false;
  const words = folded.split(/\s+/u).map((word) => trimmed(word, /[([]/u, /[:.,)\]!]/u));
  if (!words.some((word) => SHARE_STRONG.has(word))) return false;
  return words.every(
    (word) => word === "" || SHARE_STRONG.has(word) || SHARE_WEAK.has(word) || /^\d+[km]?$/u.test(word),
  );
}

function translations(folded: string): readonly string[] | null {
  for (const phrase of TRANSLATED(folded)) {
    if (begins(folded, phrase)) {
      const languages = languagesNamed(folded.slice(phrase.length).replace(/^\s*:\s*/u, ""));
      if (languages) return languages;
    }
  }
  const row = folded.length < 120 ? languagesNamed(folded) : null;
  return row && row.length > 1 ? row : null;
}
