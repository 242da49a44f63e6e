import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { openLedger } from "../src/entente.js";
import { entente } from "./command.js";
import { ROOT } from "./imports.js";

const folder = mkdtempSync(path.join(tmpdir(), "entente-texts-along-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const inside = (name: string) => path.join(folder, name);

/** What documents are and what they say, whatever their ids are. */
async function holdingsOf(file: string) {
  const ledger = await openLedger(file);
  try {
    const documents = (await ledger.documentsPage()).documents;
    const texts = await ledger.texts(documents.map(({ id }) => id));
    const told = documents.map(({ id, title, publisher, date, language }) => ({
      ...{ title, publisher, date, language },
      text: texts.get(id)?.trim(),
    }));
    const facts = (await ledger.facts()).map(({ type, source, target, status }) =>
      [type, ...[...source, ...target].map(({ id }) => id), status].join(" "),
    );
    return { told: told.sort((a, b) => (a.title ?? "").localeCompare(b.title ?? "")), facts: facts.sort() };
  } finally {
    await ledger.close();
  }
}

describe("documents of a ledger as FollowTheMoney entities", () => {
  test("are read into another ledger where their texts go along", async () => {
    const [first, second] = [inside("first.db"), inside("second.db")];
    const named = (name: string) => inside(path.basename(name));
    for (const name of ["adriatic-readout.txt", "languages/readout.ru.txt"])
      copyFileSync(path.join(ROOT, "corpus", name), named(name));
    writeFileSync(
      inside("adriatic-readout.txt.json"),
      '{"title": "Talks", "date": "2031-04-02", "publisher": "Balta Weekly"}',
    );
    writeFileSync(inside("readout.ru.txt.json"), '{"title": "Встреча", "date": "2031-04-03"}');
    const files = [inside("adriatic-readout.txt"), inside("readout.ru.txt")];
    expect(await entente(["add", ...files, "--ledger", first])).toMatchObject({ code: 0 });
    const along = inside("desk.ftm.jsonl");
    const asked = ["export", "--ledger", first, "--format", "ftm"];
    expect(await entente([...asked, "--with-texts", "--out", along])).toMatchObject({ code: 0, err: "" });
    expect(await entente(["add", along, "--ledger", second])).toMatchObject({ code: 0 });
    const before = await holdingsOf(first);
    expect(before.facts.length).toBeGreaterThan(0);
    expect(await holdingsOf(second)).toEqual(before);
    expect((await entente(asked)).out).not.toContain("bodyText");
  });

  test("have no texts in a format without a place for them, which is said", async () => {
    const ledger = inside("first.db");
    expect(await entente(["export", "--ledger", ledger, "--format", "iati", "--with-texts"])).toMatchObject({
      code: 2,
      err: expect.stringContaining("The format iati has no place for texts; leave out --with-texts"),
    });
    expect(await entente(["export", "--ledger", ledger, "--with-texts"])).toMatchObject({
      code: 2,
      err: expect.stringContaining("An export without a format has all texts"),
    });
  });
});
