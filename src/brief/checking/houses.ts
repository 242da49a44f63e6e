import type { Span } from "../../text/index.js";
import type { Ground } from "./ground.js";
import type { Lexicon } from "./lexicon.js";
import { mentionsIn } from "./mentions.js";
import { type Finder, type Mention, tokensOf } from "./tokens.js";

// Names of publishers whose word something is told as: "Security" of the "Maghreb Security Programme" is no field of cooperation.

/** Signs between "according to" or "reported" and the name: an article, or an ending. */
const BESIDE = 6;
/** Where a house is, or what it brings out, behind its name. */
const BEHIND = /(?:,| \()/gu;

/** Where a part of a sentence names a publisher of its sources, in full or without its seat, as whose word it tells something. */
export function housesIn(
  text: string,
  part: Span,
  mentions: readonly Mention[],
  grounds: readonly Pick<Ground, "publishers">[],
): Span[] {
  const saying = mentions.filter(({ cue }) => cue.marks?.some((mark) => SAYING.has(mark)));
  const names = new Set(grounds.flatMap(({ publishers }) => publishers.flatMap(namesOf)));
  return (
    [...names]
      .map((name) => name.replace(/^The /u, ""))
      // A word by itself may say anything; signs are not parted.
      .filter((name) => /\s|\p{Script=Han}{3}/u.test(name))
      .flatMap((name) => {
        // "Agency" is "agency" inside a sentence.
        const start = [name, `${name[0]!.toLowerCase()}${name.slice(1)}`]
          .map((one) => text.slice(0, part.end).indexOf(one, part.start))
          .reduce((a, b) => Math.max(a, b));
        const span = { start, end: start + name.length };
        return start >= 0 && saying.some((one) => isBeside(text, span, one.span)) ? [span] : [];
      })
  );
}

/** Whether a source's own sentence tells something as the word of this name: "according to a report by Balta Weekly". */
export function isCited(
  name: string,
  grounds: readonly Pick<Ground, "around">[],
  finder: Finder,
  lexicon: Lexicon,
): boolean {
  return grounds.some(({ around }) =>
    around.some(({ language, text }) => {
      if (language !== lexicon.code || !text.includes(name)) return false;
      const all = { start: 0, end: text.length };
      const { mentions } = mentionsIn(tokensOf(text, all, lexicon), finder, lexicon);
      return housesIn(text, all, mentions, [{ publishers: [name] }]).length > 0;
    }),
  );
}

const SAYING = new Set<string>(["according", "says", "reported"]);

/** A name, and what is left of it without all that follows a comma or a bracket. */
const namesOf = (name: string): string[] => [
  name,
  ...[...name.matchAll(BEHIND)].map(({ index }) => name.slice(0, index)),
];

function isBeside(text: string, name: Span, saying: Span): boolean {
  const between =
    saying.end <= name.start
      ? text.slice(saying.end, name.start)
      : text.slice(name.end, Math.max(name.end, saying.start));
  return between.length <= BESIDE && !/[,.;:，。；：]/u.test(between);
}
