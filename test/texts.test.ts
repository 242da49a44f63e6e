import { execFileSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { annotate } from "../src/annotation/index.js";
import { readRecord } from "../src/document/index.js";
import { languageOf } from "../src/language/index.js";

const FOLDER = new URL("../../shared/data/texts/", import.meta.url);
const files = existsSync(FOLDER) ? readdirSync(FOLDER).filter((file) => file.endsWith(".jsonl.xz")) : [];
/** One of so many texts is read; how long each of them takes, bench/quick.ts measures. */
const EACH = 4;

interface Told {
  readonly id?: string;
  readonly text: string;
  readonly title?: string | null;
  readonly date?: string | null;
  readonly language?: string;
  readonly url?: string | null;
}

/** Texts of many publishers lie beside the project, not in it. */
describe.skipIf(files.length === 0)("the texts of many publishers", () => {
  test.each(files)("%s is annotated without a fault or a stop", { timeout: 300_000 }, async (file) => {
    const lines = execFileSync("xz", ["-dc", new URL(file, FOLDER).pathname], { encoding: "utf8", maxBuffer: 1 << 30 });
    const wrong: string[] = [];
    let read = 0;
    for (const [i, line] of lines.split("\n").entries()) {
      if (line === "" || i % EACH !== 0) continue;
      const { id = "?", text, title, date, language = "en", url } = JSON.parse(line) as Told;
      const tables = languageOf(language);
      const record = {
        text,
        language,
        ...(title ? { title } : {}),
        ...(date ? { date } : {}),
        ...(url ? { url } : {}),
      };
      const { document } = await readRecord(id, record);
      if (tables === undefined || document === null) continue;
      const { problems, names, times, sums } = annotate(document, tables);
      read++;
      for (const { message } of problems) if (message.includes("fault")) wrong.push(`${id}: ${message}`);
      for (const { span } of [...names, ...times, ...sums])
        if (!(span.start >= 0 && span.start < span.end && span.end <= document.text.length))
          wrong.push(`${id}: a span out of the text`);
    }
    expect(wrong).toEqual([]);
    expect(read).toBeGreaterThan(0);
  });
});
