import { readFileSync } from "node:fs";
import type { Engine } from "./annotate.js";
import type { Language } from "./language.js";
import { loadLemmas } from "./lemmatiser.js";
import { loadNetwork, packageFile, readModel } from "./network/index.js";

/** Makes a language ready: loads its network and its lemmas from models/. Throws when they are missing, which an installation never is. */
export async function loadEngine(language: Language): Promise<Engine> {
  const parser = await loadNetwork(readModel(language.code));
  const lemmas = loadLemmas(readFileSync(packageFile(`models/${language.code}.lemmas`)));
  return { language, parser, lemmas };
}
