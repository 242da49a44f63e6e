import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { entriesOf, openLedger, type Source } from "../../src/entente.js";
import { tryWebhook } from "../../src/inquiry/news/index.js";
import { type Entry, webhookOf } from "../../src/ledger/index.js";

/** When the sample is read and looked at: after its documents, whose years are 2031 to 2034. */
export const SAMPLE_ADDED = "2034-09-01T08:00:00Z";
export const SAMPLE_NOW = "2034-09-02T09:30:00Z";

/** Reads the sample documents of the repository (corpus/) into a new ledger at an address. */
export async function makeSampleLedger(address: string): Promise<void> {
  const entries: Entry[] = [];
  for (const source of sampleSources())
    for await (const { entry } of entriesOf(source)) if (entry !== null) entries.push(entry);
  const ledger = await openLedger(address);
  try {
    // Followed before anything is there, all of it is new.
    await ledger.follows.add("ann", ["CHN/KAZ", "JPN", "?loan"], SAMPLE_ADDED, await ledger.follows.mark());
    await ledger.add(entries, { at: SAMPLE_ADDED, program: "entente sample" });
    await ledger.settle();
    for (const [subjects, paused] of [
      [["CHN KAZ", "search:loans"], null],
      [["all"], SAMPLE_ADDED],
    ] as const) {
      const one = webhookOf({
        at: SAMPLE_ADDED,
        by: "ann",
        url: "https://desk.example/news",
        subjects,
        private: false,
      });
      await ledger.webhooks.add(one);
      await tryWebhook(ledger, one.id, SAMPLE_ADDED);
      await ledger.webhooks.pause(one.id, paused);
    }
  } finally {
    await ledger.close();
  }
}

/** Whole documents, and passages as records of a stream; in the order of their names. */
function* sampleSources(): Generator<Source> {
  const root = fileURLToPath(new URL("../../", import.meta.url)).replace(/dist\/$/u, "");
  for (const folder of ["corpus", "corpus/sealed", "corpus/passages"])
    for (const file of readdirSync(path.join(root, folder)).sort()) {
      const bytes = () => readFileSync(path.join(root, folder, file));
      if (/\.(?:txt|html)$/u.test(file)) yield { name: `${folder}/${file}`, bytes: bytes() };
      if (/\.jsonl$/u.test(file))
        for (const line of bytes().toString("utf8").split("\n").filter(Boolean)) {
          const { id, text, title, date } = JSON.parse(line) as Readonly<
            Record<"id" | "text" | "title" | "date", string>
          >;
          yield { name: id, record: { text, title, date, language: "en" } };
        }
    }
}
