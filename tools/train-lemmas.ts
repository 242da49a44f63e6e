// Makes models/en.lemmas from the treebanks in ../shared/data/ud and the irregular words in src/claim/english/language/lemmas.ts:
//   npm run build && node dist/tools/train-lemmas.js
import { mkdirSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { saveLemmas } from "../src/claim/english/annotation/index.js";
import { furtherVerbs } from "../src/claim/english/language/lemmas.js";
import { normalise } from "../src/text/index.js";
import { irregulars, regularForms } from "./lemmas/inflection.js";
import { learnClasses, type Observation } from "./lemmas/rules.js";
import { hasTreebanks, readTreebank } from "./segmentation/treebank.js";

const TREEBANKS = ["en.ewt.train", "en.gumfree.train"];

/** Fine tags whose lemmas follow no rule: parts of words torn apart, foreign words, addresses, what could not be read. */
const UNRULED = new Set(["GW", "AFX", "ADD", "XX", "FW"]);

function observations(): Observation[] {
  const counted = new Map<string, { each: Omit<Observation, "count">; count: number }>();
  for (const name of TREEBANKS) {
    for (const { words } of readTreebank(name)) {
      for (const { form, lemma, upos, xpos } of words) {
        if (lemma === "_" || form === "_" || UNRULED.has(xpos) || upos === "NUM") continue;
        const each = { form: normalise(form).text, lemma: normalise(lemma).text, upos, xpos };
        const key = `${each.form}\t${each.lemma}\t${upos}\t${xpos}`;
        counted.set(key, { each, count: (counted.get(key)?.count ?? 0) + 1 });
      }
    }
  }
  const seen = [...counted.values()].map(({ each, count }) => ({ ...each, count }));
  const lemmas = new Set(seen.map((each) => `${each.upos}\t${each.lemma}`));
  for (const verb of furtherVerbs) lemmas.add(`VERB\t${verb}`);
  const made = [...lemmas].flatMap((key) => {
    const [upos = "", lemma = ""] = key.split("\t");
    return regularForms(lemma, upos);
  });
  return [...seen, ...[...irregulars(), ...made].map((each) => ({ ...each, count: 0 }))];
}

if (hasTreebanks()) {
  const bytes = saveLemmas(learnClasses(observations()), ",");
  const path = resolve("models/en.lemmas");
  mkdirSync(resolve("models"), { recursive: true });
  writeFileSync(path, bytes);
  console.log(`${path}: ${bytes.length} bytes`);
} else {
  console.error("The treebanks are not there: ../shared/data/ud holds no en.pud.test.conllu.gz. Nothing was written.");
  process.exitCode = 1;
}
