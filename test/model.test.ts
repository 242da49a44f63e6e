import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Claim } from "../src/claim/index.js";
import { entente } from "./command.js";
import { FakeEndpoint, numberOf } from "./model-endpoint.js";

const KEY = "sk-never-to-be-told";
const endpoint = new FakeEndpoint();
const folder = mkdtempSync(path.join(tmpdir(), "entente-model-"));
const file = path.join(folder, "road.txt");
let count = 0;
let cache = "";
/** What the other readers make of it. */
let alone = "";

beforeAll(async () => {
  await endpoint.open();
  const text =
    "Kenya lent Uganda 40 million dollars for a road on 3 March 2021.\n\nPeru has long been of help to Bolivia, the paper adds.\n";
  writeFileSync(file, text);
  alone = (await entente(["read", file, "--format", "jsonl"])).out;
});
beforeEach(() => {
  cache = path.join(folder, `cache${count++}`);
  endpoint.calls.length = 0;
  endpoint.conduct = ({ question }) => {
    const number = (name: string) => numberOf(question, name);
    const claim = { mutual: false, speaker: null, time: 0, sum: 0, status: "completed" };
    const loan = { ...claim, type: "finance", source: [number("Kenya")], target: [number("Uganda")] };
    return [
      { ...loan, words: "Kenya lent Uganda 40 million dollars", details: { flow: "loan" } },
      { ...loan, words: "Kenya owes Uganda 40 million dollars", details: { flow: "loan" } },
      {
        ...claim,
        type: "finance",
        source: [number("Peru")],
        target: [number("Bolivia")],
        words: "Peru has long been of help to Bolivia",
        status: "ongoing",
        details: { flow: "aid" },
      },
    ];
  };
});
afterAll(() => {
  endpoint.close();
  rmSync(folder, { recursive: true, force: true });
});

const run = (args: readonly string[], reader = endpoint.reader()) =>
  entente([...args, "--reader", reader, "--cache", cache], { env: { ENTENTE_LLM_KEY: KEY } });
const claimsIn = (out: string) =>
  out
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Claim);

describe("a language model that reads", () => {
  test("stands beside the others under its own name, and a second run asks nobody and gives the same bytes", async () => {
    const first = await run(["read", file, "--format", "jsonl"]);
    expect(first.err).toContain("on this machine; nothing leaves it");
    expect(first.code).toBe(0);
    const claims = claimsIn(first.out);
    const others = claims.filter(({ producer }) => !producer.startsWith("llm:"));
    // What both tell is one claim, that of whose certainty is known.
    expect(others.map(({ id }) => id)).toEqual(claimsIn(alone).map(({ id }) => id));
    expect(claims.filter(({ source }) => source[0]?.id === "KEN")).toHaveLength(1);
    const added = claims.filter(({ producer }) => producer.startsWith("llm:"));
    expect(added).toMatchObject([
      { type: "finance", source: [{ id: "PER" }], target: [{ id: "BOL" }], amount: null, when: null, confidence: 0.5 },
    ]);
    const asked = endpoint.calls.length;
    expect(asked).toBe(1);
    expect(endpoint.calls[0]!.headers.authorization).toBe(`Bearer ${KEY}`);

    const again = await run(["read", file, "--format", "jsonl"]);
    expect([again.out, endpoint.calls.length]).toEqual([first.out, asked]);
    const kept = readdirSync(cache, { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile())
      .map((one) => readFileSync(path.join(one.parentPath, one.name), "utf8"));
    expect(kept).toHaveLength(1);
    expect([first.out, first.err, again.err, ...kept].join("")).not.toContain(KEY);
  });

  test("is on another machine only asked where somebody allows it, who is told what goes where", async () => {
    const { code, err } = await run(["read", file], "llm:big@http://models.invalid:8080");
    expect(code).toBe(2);
    expect(err).toContain("models.invalid:8080");
    expect(err).toContain("--send");
    const named = await entente(["read", file, "--reader", "llm:big@https://ann:key@models.invalid"]);
    expect(named.code).toBe(2);
    expect((await entente(["read", file, "--send"])).err).toContain("--reader llm:MODEL@URL");
  });

  test("costs nobody a document where it fails: the others read, it is said, and the exit code tells", async () => {
    endpoint.conduct = (_, response) => {
      response.writeHead(401).end();
      return null;
    };
    const { code, out, err } = await run(["read", file, "--format", "jsonl"]);
    expect(code).toBe(1);
    expect(out).toBe(alone);
    expect(err).toContain("Read without the model: it refuses the key (401).");
  });

  test("is read again into a ledger where a budget kept it out, and tells with the others one fact of one origin", async () => {
    const ledger = path.join(folder, "desk.db");
    const add = (...more: string[]) => run(["add", file, "--ledger", ledger, ...more]);
    const without = await add("--budget", "10");
    expect(without.code).toBe(0);
    expect(without.err).toContain("The budget of 10 tokens allows no more");
    expect(endpoint.calls).toHaveLength(0);
    expect((await add()).out).toContain("1 re-read");
    expect(endpoint.calls).toHaveLength(1);
    const sql = "select source, claims, support from facts order by source";
    expect((await entente(["sql", sql, "--ledger", ledger, "--format", "csv"])).out.trim().split(/\r?\n/u)).toEqual([
      "source,claims,support",
      "KEN,1,1",
      "PER,1,1",
    ]);
  });
});
