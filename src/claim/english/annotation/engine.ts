import { readFileSync } from "node:fs";
import type { Engine } from "./annotate.js";
import type { Language } from "./language.js";
import { type LemmaTable, loadLemmas } from "./lemmatiser.js";
import { loadNetwork, packageFile, readModel } from "./network/index.js";

/** Makes a language ready: loads its network and its lemmas from models/. Throws when they are missing, which an installation never is. */
export async function loadEngine(language: Language): Promise<Engine> {
  const parser = await loadNetwork(readModel(language.code));
  return { language, parser, lemmas: loadLemmasOf(language) };
}

/** The lemma table of a language alone, in a few milliseconds: what a query needs, which has no sentences to parse. */
export function loadLemmasOf(language: Language): LemmaTable {
  return loadLemmas(readFileSync(packageFile(`models/${language.code}.lemmas`)));
}
