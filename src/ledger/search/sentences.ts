import { sentencesOf } from "../../annotation/index.js";
import type { Document } from "../../document/index.js";
import { SPLITTERS } from "../../language/search/index.js";
import { type Span, trim } from "../../text/index.js";

/** Where sentences end in a language that no table is of: at an empty line, at a full stop of Chinese, at a mark with white space behind it. */
const END = /[。！？]+|(?<![.!?…])[.!?…]+["'”’»)\]]*(?=\s)|\n\n+/gu;

/** The sentences of all blocks of a document, in order: those too in which no claim is looked for, such as notes and the cells of tables. */
export function sentencesIn({ text, blocks, metadata }: Pick<Document, "text" | "blocks" | "metadata">): Span[] {
  const language =
    metadata.language === null ? undefined : SPLITTERS.get(metadata.language.split("-")[0]!.toLowerCase());
  return blocks.flatMap(({ span: { start: from, end: to } }) => {
    const words = text.slice(from, to);
    const whole = { start: 0, end: words.length };
    const found = language === undefined ? plainly(words) : sentencesOf(words, whole, language);
    return found.map(({ start, end }) => ({ start: from + start, end: from + end }));
  });
}

function plainly(words: string): Span[] {
  const ends = [...words.matchAll(END)].map((match) => match.index + match[0].length);
  return [...ends, words.length]
    .map((end, i) => trim(words, { start: ends[i - 1] ?? 0, end }))
    .filter(({ start, end }) => end > start);
}
