import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { entente } from "../../test/command.js";

const folder = mkdtempSync(path.join(tmpdir(), "entente-judge-command-"));
const ledger = path.join(folder, "l.db");
let id = "";
beforeAll(async () => {
  await entente(["add", "corpus/central-asia-analysis.txt", "--ledger", ledger, "--at", "2026-03-01"]);
  id = JSON.parse((await run("search", "type:finance", "--limit", "1")).out).id;
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const run = (...args: string[]) => entente([...args, "--ledger", ledger]);
const at = ["--at", "2026-03-02"];

describe("entente judge", { timeout: 60_000 }, () => {
  test("writes down what was decided, and the other commands tell of it", async () => {
    const judged = await run(
      "judge",
      id.slice(0, 9),
      "correct",
      "status=pledged",
      "target=KAZ",
      "--reason",
      "As the note says.",
      "--reviewer",
      "ann",
      ...at,
    );
    expect(judged).toMatchObject({ code: 0, err: "" });
    expect(judged.out).toMatch(
      new RegExp(`^j_[0-9a-f]{16}  correct status="pledged" ${id} by ann \\(As the note says\\.\\)\\n`, "u"),
    );
    const file = path.join(folder, "j.jsonl");
    writeFileSync(file, `${JSON.stringify({ verdict: "accept", claims: [id], reviewer: "bob" })}\n`);
    expect(await run("judge", "--from", file, "--reviewer", "ann", ...at)).toMatchObject({ code: 0 });
    const listed = await run("judgements", id, "--format", "jsonl");
    expect(
      listed.out
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line).reviewer)
        .sort(),
    ).toEqual(["ann", "ann", "bob"]);
    const told = await run("explain", id);
    expect(told.out).toMatch(new RegExp(`^claim ${id}, accepted, corrected\n`, "u"));
    expect(told.out).toContain("Reviewers’ judgements");
    const whole = JSON.parse((await run("explain", id, "--format", "json")).out);
    expect(whole.fact.claims).toContain(id);
    expect(whole.judgements).toHaveLength(3);
    const queue = (await run("review", "--format", "jsonl", "--limit", "1000")).out;
    expect(queue).toContain('"gain"');
    expect(queue).not.toContain(`"id":"${id}"`);
    expect((await run("agreement", "ann", "bob")).out).toMatch(/^type +both judged/u);
  });

  test.each([
    [["c_0000000000000000", "accept", "--reviewer", "ann"], "The ledger has no claim c_0000000000000000. See"],
    [
      ["visit", "accept", "--reviewer", "ann"],
      "visit is not the id of a claim (c_…), a fact (f_…) or a document (d_…). See",
    ],
    [["c_00", "accept"], "Say who judges: --reviewer NAME"],
    [["c_00", "--reviewer", "ann"], "Say what you decide: accept, reject"],
    [["c_00", "same", "c_01", "--reviewer", "ann"], "Write same before the claims"],
    [["c_00", "correct", "pledged", "--reviewer", "ann"], "pledged is not a correction; write FIELD=VALUE"],
    [["--from", "/nowhere.jsonl", "--reviewer", "ann"], "The file /nowhere.jsonl can't be read"],
  ])("refuses %j", async (args, sentence) => {
    const found = await run("judge", ...args);
    expect(found).toMatchObject({ code: 2, out: "" });
    expect(found.err).toContain(sentence);
  });

  test("tells of a fact and its claims, and that there is none", async () => {
    const fact = JSON.parse((await run("explain", id, "--format", "json")).out).fact.id;
    expect((await run("explain", fact)).out).toMatch(new RegExp(`^fact ${fact}\n`, "u"));
    expect(await run("explain", "f_0000000000000000")).toMatchObject({ code: 2 });
  });
});
