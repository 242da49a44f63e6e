import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { entente } from "../../test/command.js";
import { highlighted } from "./highlighted.js";

const folder = mkdtempSync(path.join(tmpdir(), "entente-search-command-"));
const ledger = path.join(folder, "l.db");
beforeAll(async () => {
  const made = await entente(["add", "corpus/central-asia-analysis.txt", "--ledger", ledger, "--at", "2026-03-01"]);
  expect(made).toMatchObject({ code: 0 });
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const search = (...args: string[]) => entente(["search", ...args, "--ledger", ledger]);

describe("entente search", { timeout: 30_000 }, () => {
  test("finds words in any inflection and marks them", async () => {
    const { code, out, err } = await search("agreeing", "railways", "--format", "table");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(
      /agreed to lend Uzbekistan a further 60\n.*\n.*billion yen for the electrification of the Termez railway\./u,
    );
    expect(out).toMatch(/‾{6}/u);
    expect(out).toMatch(/claims?(?: and \d+ sentences? without a claim)? match(?:es)?\.$/mu);
  });

  test("prints a claim a line, and one object", async () => {
    const { out } = await search("state:UZB", "type:finance");
    const lines = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) {
      expect(line).toMatchObject({ type: "finance", about: { title: "Japan Returns to Central Asia with Patience" } });
      const { text, evidence } = line.snippet;
      expect(text.slice(evidence.start, evidence.end)).toBe(line.evidence.exact);
    }
    const whole = JSON.parse((await search("state:UZB", "type:finance", "--format", "json")).out);
    expect(whole).toMatchObject({ query: "state:UZB type:finance", total: lines.length, more: false, next: null });
  });

  test("prints the sentences without a claim behind the claims", async () => {
    const { out } = await search("railway", "--limit", "100");
    const lines = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    const passages = lines.filter((line) => line.passage !== undefined);
    expect(passages.length).toBeGreaterThan(0);
    expect(lines.slice(-passages.length)).toEqual(passages);
    for (const { passage, document, about, snippet, id, type } of passages) {
      expect([id, type, document]).toEqual([undefined, undefined, about.id]);
      expect(passage.end - passage.start).toBeGreaterThanOrEqual(snippet.text.length);
      expect(snippet.text.toLowerCase()).toContain("railway");
    }
    const whole = JSON.parse((await search("railway", "--limit", "100", "--format", "json")).out);
    expect(whole.passages).toMatchObject({ total: passages.length, more: false });
    expect(whole.total).toBe(lines.length - passages.length);
    const table = (await search("railway", "in:passages", "--format", "table")).out;
    expect(table).toMatch(/^Sentences? without a claim$/mu);
    expect(table).toContain("sentence");
  });

  test("says in a pipe too that nothing was found", async () => {
    expect(await search("zeppelin")).toEqual({ code: 0, out: "", err: "entente: no results\n" });
    expect(await search("zeppelin", "--format", "table")).toMatchObject({ code: 0, out: "No results.\n", err: "" });
    const { out, err } = await search("zeppelin", "--format", "json");
    expect([JSON.parse(out).total, err]).toEqual([0, ""]);
  });

  test("counts what answers", async () => {
    const { out } = await search("Japan", "--facets", "--limit", "1", "--format", "table");
    expect(out).toMatch(/^party {6}\d+ Japan · /mu);
    expect(out).toMatch(/^Counted over all \d+ matching claims\.$/mu);
    const { facets, total } = JSON.parse((await search("Japan", "--facets", "--format", "json")).out);
    expect(facets).toMatchObject({ counted: total, more: false });
    const sum = facets.type.reduce((all: number, { claims }: { claims: number }) => all + claims, 0);
    expect(sum).toBe(total);
    const lines = (await search("Japan", "--facets", "--format", "jsonl")).out.trimEnd().split("\n");
    expect(JSON.parse(lines.at(-1)!)).toEqual({ facets });
  });

  test("takes what the shell has unquoted as one phrase or value", async () => {
    const found = await search("Termez railway", "speaker:Jasur Olimov", "--format", "json");
    expect(JSON.parse(found.out)).toMatchObject({ query: '"Termez railway" speaker:"Jasur Olimov"' });
    expect(JSON.parse(found.out).total).toBeGreaterThan(0);
  });

  test("goes on where an answer ended", async () => {
    const first = JSON.parse((await search("Japan", "--limit", "3", "--format", "json")).out);
    const second = JSON.parse((await search("Japan", "--limit", "3", "--after", first.next, "--format", "json")).out);
    const ids = [...first.hits, ...second.hits].map(({ claim }: { claim: { id: string } }) => claim.id);
    expect(new Set(ids).size).toBe(6);
  });

  test.each([
    [["state:Tajkistan"], 2, "At character 1, state:Tajkistan: no state is called that; did you mean Tajikistan? See:"],
    [["loan", "--after", "x"], 2, "The place to continue from does not come from a page of results. See:"],
    [["loan", "--limit", "0"], 2, "Give a whole number from 1 to 1000"],
  ])("refuses %j", async (args, code, sentence) => {
    const found = await search(...args);
    expect(found).toMatchObject({ code, out: "" });
    expect(found.err).toContain(sentence);
  });

  test("says that there is no ledger", async () => {
    const found = await entente(["search", "loan", "--ledger", path.join(folder, "none.db")]);
    expect(found).toMatchObject({ code: 1, out: "" });
    expect(found.err).toMatch(/none\.db: There is no ledger here yet/u);
  });
});

test("highlights are underlined line by line", () => {
  const text = "one two three four";
  expect(
    highlighted(
      text,
      [
        { start: 4, end: 7 },
        { start: 8, end: 13 },
      ],
      9,
      false,
    ),
  ).toEqual(["one two", "    ‾‾‾", "three", "‾‾‾‾‾", "four"]);
  expect(highlighted("a b", [{ start: 2, end: 3 }], 9, true)).toEqual(["a \u001b[4mb\u001b[24m"]);
});
