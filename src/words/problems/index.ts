// What goes wrong with inputs and ledgers, in four languages. Each is loaded where it is spoken.
import type { Problems } from "./english/index.js";
import { englishProblem, problemWords } from "./problem-words.js";

const CATALOGUES: Readonly<Record<"ru" | "tr" | "zh", () => Promise<{ readonly problems: Problems }>>> = {
  ru: () => import("./russian/index.js"),
  tr: () => import("./turkish/index.js"),
  zh: () => import("./chinese/index.js"),
};

/** What says a problem in a language (ISO 639-1): in English by the wording that stands for it, where there is one. */
export async function problemsIn(lang: "en" | "ru" | "tr" | "zh"): Promise<(said: string) => string> {
  if (lang === "en") return englishProblem;
  const { problems } = await CATALOGUES[lang]();
  return (said) => problemWords(said, problems);
}

export { englishProblem, problemIn } from "./problem-words.js";
