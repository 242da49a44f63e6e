/** What parts words in running text, as a language writes it, with the space that follows; and what stands around words that are quoted. */
export interface Signs {
  readonly comma: string;
  readonly colon: string;
  readonly semicolon: string;
  readonly quotes: readonly [open: string, close: string];
}

const USUAL: Signs = { comma: ", ", colon: ": ", semicolon: "; ", quotes: ["“", "”"] };

/** By language; those that are not here write as English does. Chinese has no space behind its signs (GB/T 15834). */
const OWN: Readonly<Record<string, Signs>> = {
  ru: { ...USUAL, quotes: ["«", "»"] },
  zh: { comma: "，", colon: "：", semicolon: "；", quotes: ["“", "”"] },
};

/** The signs of a locale: "zh-CN". */
export const signsOf = (locale: string): Signs => OWN[locale.split("-", 1)[0]!] ?? USUAL;
