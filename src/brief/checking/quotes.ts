import { type Span, trimmed } from "../../text/index.js";
import type { Ground } from "./ground.js";

const QUOTED =
  /“([^”]{0,999})”|«([^»]{0,999})»|„([^“”]{0,999})[“”]|"([^"]{0,999})"|「([^」]{0,999})」|《([^》]{0,999})》/gu;

/** What a stretch has between quotation marks. */
export function quotesIn(text: string, { start, end }: Span) {
  return [...text.slice(start, end).matchAll(QUOTED)].map((match) => ({
    span: { start: start + match.index, end: start + match.index + match[0].length },
    words: match.slice(1).find((words) => words !== undefined) ?? "",
  }));
}

const plain = (text: string) =>
  text
    .normalize("NFKC")
    .replace(/[’‘]/gu, "'")
    .replace(/[\s\u200b]+/gu, " ")
    .trim()
    .toLowerCase();

/** Words of a name, and signs of one where words are not parted, at most. */
const NAME_WORDS = 3;
const NAME_SIGNS = 6;

/** Whether what stands between quotation marks is a name put into a language that no source is in: its words are read as any. */
export const isPutOver = (
  words: string,
  grounds: readonly Ground[],
  { code, spaced }: { readonly code: string; readonly spaced: boolean },
): boolean =>
  !isQuoted(words, grounds) &&
  (spaced ? words.trim().split(/\s+/u).length <= NAME_WORDS : [...words].length <= NAME_SIGNS) &&
  grounds.every(({ around }) => around.every(({ language }) => language !== code));

/** What a name of a publisher has between quotation marks itself: «Агентство «Новый шёлк»». */
const titlesIn = (name: string): string[] =>
  quotesIn(name, { start: 0, end: name.length }).map(({ words }) => words.trim());

/** Whether words are the sources' own, or the name of who published them. */
export function isQuoted(words: string, grounds: readonly Ground[]): boolean {
  const quoted = trimmed(plain(words), null, /[.,;:!?…]/u);
  return grounds.some(
    (ground) =>
      ground.publishers.some(
        (own) => plain(own) === quoted || plain(own).startsWith(`${quoted} (`) || titlesIn(plain(own)).includes(quoted),
      ) ||
      ground.words.some(
        ({ text }) => plain(text).includes(quoted) || plain(text.replaceAll("-", " ")).includes(quoted),
      ) ||
      // The sentence around them, with them.
      (ground.around.some(({ text }) => plain(text).includes(quoted)) &&
        ground.words.some(({ text }) => text !== "" && quoted.includes(plain(text)))) ||
      [...ground.details.values()].some((values) => plain([...values].join(", ")).includes(quoted)),
  );
}
