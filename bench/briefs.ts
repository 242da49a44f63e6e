import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { briefMarkdown, factsOfArticle, PROSES } from "../src/brief/index.js";
import { apparatusFor, articleOn, checkArticle, openLedger } from "../src/entente.js";
import { checkedByHand, handMaterials, handSentences } from "../test/briefs/by-hand.js";
import { chance, inventedMaterials } from "../test/briefs/invented.js";
import { FIELDS, measureMutations, refusalsOf } from "../test/briefs/mutated.js";
import { makeSampleLedger } from "../tools/site/sample.js";

/** How many pairs of the sample ledger, invented facts of a pair, and mutations. */
const [PAIRS, FACTS, MUTATIONS] = [10, 240, 1000];
/** Pairs of which it is counted what their English briefs tell. */
const COUNTED = 40;
const SEED = 20310419;
const CODES = Object.keys(PROSES);
const PAIR = ["CHN", "KAZ"] as const;

/** Briefs of the sample ledger and of invented facts that the checker refuses, and mutations that it passes. `node dist/bench/briefs.js [LEDGER]` */
async function main(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), "entente-briefs-"));
  try {
    const given = process.argv[2];
    const address = given ?? path.join(folder, "sample.db");
    if (given === undefined) await makeSampleLedger(address);
    const ledger = await openLedger(address);
    const { pairs } = await ledger.ties({ pairs: PAIRS });
    let [briefs, sentences, refused] = [0, 0, 0];
    for (const { a, b } of pairs)
      for (const language of CODES) {
        const { article, brief } = await articleOn(ledger, [a, b], { length: "long", language });
        const markdown = briefMarkdown(
          brief,
          (text) => text,
          await apparatusFor(ledger, factsOfArticle(article), "chicago"),
        );
        const checked = await checkArticle(ledger, markdown, language);
        briefs++;
        sentences += checked!.sentences;
        refused += checked!.refused;
        for (const { line, words, why } of checked!.refusals)
          console.log(`${a} ${b} ${language}:${line}: ${words} — ${why}`);
      }
    let [known, told, uncertain, untellable, lighter] = [0, 0, 0, 0, 0];
    for (const { a, b } of (await ledger.ties({ pairs: COUNTED })).pairs) {
      const { article, leftOut, ...own } = await articleOn(ledger, [a, b], { length: "long", language: "en" });
      known += own.known;
      told += factsOfArticle(article).length;
      uncertain += leftOut.uncertain;
      untellable += leftOut.untellable;
      lighter += leftOut.lighter;
    }
    console.log(
      `English briefs of the ${COUNTED} busiest pairs tell ${told} of ${known} facts; left out: ${uncertain} less than 60 % certain, ${untellable} that no sentence or quote tells, ${lighter} others`,
    );
    await ledger.close();
    console.log(`${briefs} briefs of the sample ledger, ${sentences} sentences, ${refused} refused`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const materials = handMaterials();
  for (const code of CODES)
    for (const set of ["odd", "even", "late", "swapped", "last-odd", "last-even", "again", "unseen"])
      for (const isTrue of [true, false]) {
        const all = handSentences(code).filter((one) => one.set === set && one.isTrue === isTrue);
        if (all.length === 0) continue;
        const right = all.filter((one) => (checkedByHand(one, materials).refused === 0) === isTrue);
        console.log(
          `by hand, ${code}, ${set}: ${right.length} of ${all.length} ${isTrue ? "true ones passed" : "false ones refused"}`,
        );
      }
  for (const code of CODES) {
    const [own, all] = [handMaterials(`free.${code}`), handSentences(code, `free.${code}`)];
    const right = all.filter((one) => (checkedByHand(one, own).refused === 0) === one.isTrue);
    const count = (some: typeof all, isTrue: boolean) => some.filter((one) => one.isTrue === isTrue).length;
    console.log(
      `freely worded, ${code}: ${count(right, true)} of ${count(all, true)} true ones passed, ${count(right, false)} of ${count(all, false)} false ones refused`,
    );
  }
  const told = inventedMaterials(PAIR, FACTS, SEED);
  for (const code of CODES) {
    const { sentences, refused, refusals } = refusalsOf(PAIR, told, told, code);
    console.log(`${code}: ${FACTS} invented facts, ${sentences} sentences, ${refused} refused`);
    for (const { sentence, words, why } of refusals.slice(0, 40)) console.log(`  ${sentence} [${words}] ${why}`);
  }
  const { tally, passed } = measureMutations(PAIR, told, CODES, MUTATIONS, chance(SEED));
  for (const field of FIELDS) console.log(`${field}: ${tally.get(field)!.refused} of ${tally.get(field)!.all} refused`);
  console.log(`${MUTATIONS - passed.length} of ${MUTATIONS} mutations refused`);
  for (const { field, code, markdown } of passed.slice(0, 30)) console.log(`  passed: ${field} ${code}: ${markdown}`);
}

await main();
