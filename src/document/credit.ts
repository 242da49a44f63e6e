import { alternation, phrasesOf, type WordField, wordsOf } from "../language/documents/index.js";
import { fold } from "./fold.js";
import { personNames } from "./person-name.js";

const folded = (...fields: readonly WordField[]) =>
  alternation(wordsOf(...fields).map((word) => (typeof word === "string" ? fold(word) : word)));
const LABEL = folded("captionLabels");
const BY = folded("captionCredits");
const AGENCY = alternation(phrasesOf("agencies", "pictureAgencies").map(fold));
const PICTURE_AGENCY = alternation(phrasesOf("pictureAgencies").map(fold));

/** What stands in brackets under a picture: "photo: Jane Roe", "AP Photo/Jane Roe, File", "Jane Roe / Reuters", "Getty Images". */
const IN_BRACKETS = new RegExp(
  `^(?:${LABEL}\\s?(?:[:\uFF1A©/]|${BY}\\s)|(?:©\\s?)?${AGENCY} ${LABEL}(?![\\p{L}])|(?:.{0,60}[/|:©]\\s?)?${PICTURE_AGENCY}(?:\\.com)?(?:$|\\s?[/|,]))`,
  "u",
);
const PARTED = new RegExp(`^(.{3,50}?)\\s?/\\s?(?:the )?${AGENCY}$`, "u");
/** A line that only says who took a picture. */
const ALONE = new RegExp(`^(?:${LABEL}\\s${BY}\\s|(?:${PICTURE_AGENCY}(?:\\.com)?[\\s/|,]*)+$)`, "u");
/** Longer lines that end so are paragraphs all the same, and longer ones that begin so say more than a name. */
const LONGEST = 500;
const LONGEST_ALONE = 90;
/** Words of names with small letters between them: "courtesy of the Ministry of Ports". */
const MOST_SMALL = 3;

/** Whether a line tells who took the picture that it stands under: in brackets at its end, or alone. What it says besides is of the picture. */
export function isCredit(words: string): boolean {
  if (words.length > LONGEST) return false;
  const line = words.replace(/\s+/gu, " ").trim();
  const bracket = /[(（]([^()（）]{2,90})[)）][.。]?$/u.exec(line)?.[1]?.trim();
  if (bracket !== undefined) {
    const parted = PARTED.exec(fold(bracket))?.[1];
    return (
      IN_BRACKETS.test(fold(bracket)) || (parted !== undefined && personNames(bracket.slice(0, parted.length)) !== null)
    );
  }
  if (line.length > LONGEST_ALONE || /[.!?。！？]$/u.test(line)) return false;
  const opening = ALONE.exec(fold(line))?.[0];
  if (opening === undefined) return false;
  const rest = line.slice(opening.length);
  return (
    /^(?:$|\p{Lu}|\p{Ll}{2,3}\s\p{Lu})/u.test(rest) && (rest.match(/(?<![\p{L}])\p{Ll}+/gu) ?? []).length <= MOST_SMALL
  );
}
