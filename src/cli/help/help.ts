import type { english } from "./english/index.js";
import type { Lang } from "./lang.js";

/** What help says of commands and options, in one language. */
export type HelpWords = typeof english;

/** What it says of one command. `{}` stands for what is the same in all languages: the words that an option chooses from, or what stands under the examples. */
export interface CommandHelp {
  readonly summary?: string;
  readonly description: string;
  readonly arguments?: Readonly<Record<string, string>>;
  /** By the name of the option without its hyphens; an option that several commands have alike stands in `shared`. */
  readonly options?: Readonly<Record<string, string>>;
  /** What examples show, in the order of those that end with "#". */
  readonly captions?: readonly string[];
  /** Paragraphs under the examples. */
  readonly notes?: string;
}

const CATALOGUES: Readonly<Record<Lang, () => Promise<{ readonly help: HelpWords }>>> = {
  en: () => import("./english/index.js").then(({ english }) => ({ help: english })),
  ru: () => import("./russian/index.js"),
  tr: () => import("./turkish/index.js"),
  zh: () => import("./chinese/index.js"),
};

/** The help in a language: no other is loaded. */
export async function helpIn(lang: Lang): Promise<HelpWords> {
  return (await CATALOGUES[lang]()).help;
}
