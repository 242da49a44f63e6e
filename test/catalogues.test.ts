import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { documentPage, openLedger } from "../src/entente.js";
import { entente } from "./command.js";
import { siteFor } from "./web-site.js";

// What stands beside documents, from the folder to the page of a document: a table, a side-car, and what persons set over them.

const folder = mkdtempSync(path.join(tmpdir(), "entente-catalogues-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const TEXT = "A loan agreed\n\n2 May 2024\n\nOn 3 May 2024 China lent Kazakhstan 500 million dollars.\n";
const papers = path.join(folder, "papers");
mkdirSync(papers);
writeFileSync(path.join(papers, "loan.txt"), TEXT);
const table = (publisher: string) =>
  writeFileSync(
    path.join(papers, "documents.csv"),
    `path,title,publisher,date,tags,collections\nloan.txt,The loan,${publisher},2024-05-04,rail; ports,Asia\ngone.txt,,,,,\n`,
  );
const ledger = path.join(folder, "a.db");

/** The metadata of the only document of a ledger, and its page. */
async function kept(address: string) {
  const opened = await openLedger(address, { existing: true });
  try {
    const [{ id } = { id: "" }] = await opened.documents({ limit: 1 });
    const page = await documentPage(opened, id);
    const shown = await siteFor(opened).text(`/documents/${id}`);
    return { id, metadata: page!.document.document.metadata, shown };
  } finally {
    await opened.close();
  }
}

describe("documents with a table", { timeout: 240_000 }, () => {
  test("are kept with what it tells, and what they say themselves beside it", async () => {
    table("Balta Weekly");
    const added = await entente(["add", papers, "--ledger", ledger]);
    expect(added.out).toMatch(/^1 document added, 1 failed; /u);
    expect(added.err).toContain("documents.csv:3: gone.txt is not in the folder");
    expect(added.code).toBe(1);
    const { metadata, shown } = await kept(ledger);
    expect(metadata).toMatchObject({
      title: "The loan",
      publisher: "Balta Weekly",
      date: "2024-05-04",
      tags: ["rail", "ports"],
      collections: ["Asia"],
      catalogued: { by: "documents.csv", itself: { title: "A loan agreed", date: "2024-05-02" } },
    });
    expect(shown).toContain("rail; ports");
    expect(shown).toContain(
      "documents.csv (the document itself says: Title: A loan agreed; Published: 2\u00a0May 2024)",
    );
  });

  test("are known when nothing is new, and read anew when the table tells otherwise", async () => {
    expect((await entente(["add", papers, "--ledger", ledger])).out).toContain("1 known");
    table("Balta Daily");
    expect((await entente(["add", papers, "--ledger", ledger])).out).toContain("1 re-read");
    expect((await kept(ledger)).metadata.publisher).toBe("Balta Daily");
  });

  test("are what persons set, with their tags, whatever the table tells; and go where the ledger goes", async () => {
    const { id } = await kept(ledger);
    await entente(["judge", id, "correct", "publisher=Xinhua", "--reviewer", "ann", "--ledger", ledger]);
    table("Balta Monthly");
    await entente(["add", papers, "--ledger", ledger]);
    const { metadata } = await kept(ledger);
    expect(metadata).toMatchObject({
      publisher: "Xinhua",
      tags: ["rail", "ports"],
      mended: { publisher: "Balta Monthly" },
    });
    const copy = path.join(folder, "b.db");
    const { out } = await entente(["export", "--ledger", ledger]);
    const exported = path.join(folder, "a.jsonl");
    writeFileSync(exported, out);
    await entente(["import", exported, "--ledger", copy]);
    expect((await kept(copy)).metadata).toEqual(metadata);
  });
});
