/** What parts words in running text, as a language writes it, with the space that follows; and what stands around words that are quoted or put in brackets. */
export interface Signs {
  readonly comma: string;
  readonly colon: string;
  readonly semicolon: string;
  /** At the end of a sentence, without a space. */
  readonly stop: string;
  readonly quotes: readonly [open: string, close: string];
  /** With the space before them. */
  readonly brackets: readonly [open: string, close: string];
  /** What stands between two sentences, or a colon and what it tells: a full sign has its blank within it. */
  readonly gap: string;
  /** Where a line may be broken in a date, of a language that breaks lines between any two letters; null where blanks tell. */
  readonly inDates: RegExp | null;
}

const USUAL: Signs = {
  comma: ", ",
  colon: ": ",
  semicolon: "; ",
  stop: ".",
  quotes: ["“", "”"],
  brackets: [" (", ")"],
  gap: " ",
  inDates: null,
};

/** By language; those that are not here write as English does. Chinese has no space behind its signs (GB/T 15834). */
const OWN: Readonly<Record<string, Signs>> = {
  ru: { ...USUAL, quotes: ["«", "»"] },
  zh: {
    comma: "，",
    colon: "：",
    semicolon: "；",
    stop: "。",
    quotes: ["“", "”"],
    brackets: ["（", "）"],
    gap: "",
    inDates: /(?<=[年于])(?=\d)/u,
  },
};

/** " (3)"; what stands before brackets of full width needs no blank. */
export const bracketed = (words: string, { brackets: [open, close] }: Signs): string => `${open}${words}${close}`;

/** The signs of a locale: "zh-CN". */
export const signsOf = (locale: string): Signs => OWN[locale.split("-", 1)[0]!] ?? USUAL;
