// node dist/bench/annotation.js: names, times and sums in words a second on one core, in every language, beside two other programs on the same English words in the same run.
import { readFileSync } from "node:fs";
import { annotate } from "../src/annotation/index.js";
import { type Document, readRecord } from "../src/document/index.js";
import { LANGUAGES, type Language } from "../src/language/index.js";
import { gallery, words } from "./articles.js";
import { READERS } from "./readers.js";

/** Characters of a word where words are not parted by blanks: what a translation into English has for one. */
const SIGNS = 1.6;
/** Seconds that each program reads for, after it is warm. */
const SECONDS = 5;
const LIMIT = 100_000;

const say = (line: string) => process.stdout.write(`${line}\n`);

function textsOf({ code }: Language): string[] {
  if (code === "en") return gallery();
  return [readFileSync(new URL(`../../corpus/languages/readout.${code}.txt`, import.meta.url), "utf8")];
}

async function documentsOf(language: Language): Promise<{ readonly document: Document; readonly words: number }[]> {
  const made = [];
  for (const text of textsOf(language)) {
    const { document } = await readRecord("bench", { text, language: language.code, date: "2033-06-01" });
    made.push({ document: document!, words: language.letters.spaced ? words(text) : text.length / SIGNS });
  }
  return made;
}

/** Processor seconds, of this process alone: other work on the machine does not count. */
function processor(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

async function rate(once: () => Promise<number> | number): Promise<number> {
  for (let i = 0; i < 3; i++) await once();
  let read = 0;
  const start = processor();
  while (processor() - start < SECONDS) read += await once();
  return read / (processor() - start);
}

say("names, times and sums: words a second on one core, processor time, start not counted");
for (const language of LANGUAGES) {
  const documents = await documentsOf(language);
  const speed = await rate(() => {
    let read = 0;
    for (const { document, words } of documents) {
      const { names, times, sums } = annotate(document, language);
      if (names.length + times.length + sums.length === 0) throw new Error("nothing was found");
      read += words;
    }
    return read;
  });
  say(
    `  entente, ${language.code}  ${speed.toFixed(0).padStart(8)}${speed < LIMIT ? `  below the limit of ${LIMIT}` : ""}`,
  );
}
for (const name of ["wink-nlp", "compromise"]) {
  const read = await READERS[name]!.load();
  const texts = gallery().slice(0, 4);
  const speed = await rate(async () => {
    let total = 0;
    for (const text of texts) {
      await read(text);
      total += words(text);
    }
    return total;
  });
  say(`  ${name}, en  ${speed.toFixed(0).padStart(8)}  (${READERS[name]!.does})`);
}
