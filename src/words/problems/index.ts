// What goes wrong with inputs and ledgers, in four languages. Each is loaded where it is spoken.
import type { Problems } from "./english/index.js";
import { problemWords } from "./problem-words.js";

const CATALOGUES: Readonly<Record<"ru" | "tr" | "zh", () => Promise<{ readonly problems: Problems }>>> = {
  ru: () => import("./russian/index.js"),
  tr: () => import("./turkish/index.js"),
  zh: () => import("./chinese/index.js"),
};

/** What says a problem in a language (ISO 639-1): in English as it is, but for what an earlier version wrote down. */
export async function problemsIn(lang: "en" | "ru" | "tr" | "zh"): Promise<(said: string) => string> {
  const problems = lang === "en" ? null : (await CATALOGUES[lang]()).problems;
  return (said) => problemWords(said, problems);
}

export { problemIn } from "./problem-words.js";
