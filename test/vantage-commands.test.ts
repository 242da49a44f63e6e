import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Finding } from "../src/dossier/index.js";
import { openLedger } from "../src/entente.js";
import type { Contradiction, Fact, Judgement, KeptClaim, Run } from "../src/ledger/index.js";
import { entente } from "./command.js";
import { entry, type Said, when } from "./ledger-specimens.js";

/**
 * `entente check` and `entente explain` from where a ledger stood, as they are called: it learned of a loan, then of another figure for it, then it read the
 * first text anew with better rules, and a person corrected a purpose.
 */
const folder = mkdtempSync(path.join(tmpdir(), "entente-vantage-commands-"));
afterAll(() => rmSync(folder, { recursive: true }));
const file = path.join(folder, "desk.db");
const run = (...args: string[]) => entente([...args, "--ledger", file]);

const runAt = (at: string): Run => ({ at, program: "entente 0.1.0" });
const [FIRST, SECOND, THIRD] = ["2024-02-03T20:30:00Z", "2024-11-20T20:30:00Z", "2025-06-01T08:00:00Z"].map(runAt);

const seat = (from: string, to: string, standing: string): Said => ({
  type: "membership",
  from,
  to,
  status: "ongoing",
  details: { organisation: to, standing },
});
const loan = (value: number): Said => ({
  type: "finance",
  when: when("2021-05"),
  amount: { value, currency: "USD", qualifier: null, text: `$${value}` },
  details: { flow: "loan", purpose: "the Kuryk port" },
});
const stand = (stance: string): Said => ({
  type: "position",
  from: "KAZ",
  to: "CHN",
  status: "stated",
  when: when("2021-05-17"),
  details: { issue: "taiwan", stance },
});

const early = [seat("KAZ", "org:WTO", "candidate"), loan(400_000_000), stand("supports")];
const a = entry("a.txt", early, { date: "2021-06-01" });
const b = entry("b.txt", [seat("UZB", "org:WTO", "member"), loan(900_000_000), stand("opposes")], {
  date: "2022-06-01",
});
// The same document, in which better rules find another sum, and no candidate.
const again = entry("a.txt", [early[0]!, loan(450_000_000), early[2]!], { date: "2021-06-01" });
const reread = {
  ...a,
  claims: [again.claims[1]!, a.claims[2]!],
  producer: "rules/en@0.2.0",
};

const [candidate, lent, supports] = a.claims.map(({ id }) => id) as [string, string, string];
const [, larger, opposes] = b.claims.map(({ id }) => id) as [string, string, string];
const heir = again.claims[1]!.id;

beforeAll(async () => {
  const ledger = await openLedger(file);
  await ledger.add([a], FIRST!);
  await ledger.add([b], SECOND!);
  await ledger.add([reread], THIRD!);
  await ledger.settle();
  await ledger.close();
  const judged = await run(
    "judge",
    larger,
    "correct",
    "details.purpose=the port of Kuryk",
    "--reviewer",
    "ann",
    "--at",
    "2026-01-02",
  );
  expect(judged).toMatchObject({ code: 0, err: "" });
}, 60_000);

const findings = async (...args: string[]) => {
  const ran = await run("check", ...args, "--format", "jsonl");
  expect([ran.code, ran.err]).toEqual([0, ""]);
  return ran.out
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Finding);
};
const found = async (...args: string[]) => (await findings(...args)).map(({ claim }) => claim).sort();

describe("entente check", { timeout: 60_000 }, () => {
  test("finds what was there at the end of a time or after a run, though it is gone", async () => {
    const uzbek = b.claims[0]!.id;
    expect(await found()).toEqual([uzbek]);
    expect(await found("--as-of", "2026")).toEqual([uzbek]);
    expect(await found("--as-of", "2024")).toEqual([candidate, uzbek].sort());
    expect(await found("--as-of", "2024-11-19")).toEqual([candidate]);
    expect(await found("--as-of", "2023")).toEqual([]);
    const { last } = JSON.parse((await run("status", "--format", "json")).out) as { last: { id: string } };
    expect(await found("--as-of", last.id)).toEqual([uzbek]);
  });

  test("finds what a run added, and what of that was there by a time", async () => {
    expect(await found("--added-by", "2024-02")).toEqual([]);
    expect(await found("--added-by", "2024-02", "--as-of", "2024")).toEqual([candidate]);
    expect(await found("--added-by", "2024-11-20")).toEqual([b.claims[0]!.id]);
    expect(await found("--added-by", "2024-11-20", "--as-of", "2024-06")).toEqual([]);
  });

  test("counts the documents of then in words", async () => {
    const told = async (...args: string[]) => (await run("check", ...args, "--format", "table")).out;
    expect(await told("--as-of", "2024-06")).toMatch(/^a\.txt\n {2}outdated: Kazakhstan has been a member/u);
    expect(await told("--as-of", "2024-06")).toMatch(/^1 document checked against the reference tables: 1 found\.$/mu);
    expect(await told("--as-of", "2023")).toBe("0 documents checked against the reference tables: nothing found.\n");
  });
});

interface Explained {
  readonly fact: Fact | null;
  readonly claims: readonly KeptClaim[];
  readonly documents: readonly { readonly id: string }[];
  readonly judgements: readonly Judgement[];
  readonly contradictions: readonly Contradiction[];
}
const explained = async (...args: string[]): Promise<Explained> => {
  const ran = await run("explain", ...args, "--format", "json");
  expect([ran.code, ran.err]).toEqual([0, ""]);
  return JSON.parse(ran.out) as Explained;
};
const claimsOf = async (...args: string[]) => (await explained(...args)).fact?.claims;

describe("entente explain", { timeout: 60_000 }, () => {
  test("tells the fact as its claims of then make it", async () => {
    const fact = (await explained(larger)).fact!;
    expect(fact.claims).toEqual([heir, larger].sort());
    expect(fact.conflicts.map(({ kind }) => kind)).toContain("amount");
    const then = await explained(fact.id, "--as-of", "2024-06");
    expect(then.fact).toMatchObject({ claims: [lent], conflicts: [], support: 1 });
    expect(then.fact!.amount.map(({ value }) => value.value)).toEqual([400_000_000]);
    expect(then.documents.map(({ id }) => id)).toEqual([a.document.id]);
    expect(await claimsOf(fact.id, "--as-of", "2024")).toEqual([larger, lent].sort());
    expect(await claimsOf(fact.id, "--as-of", "2025-06-01")).toEqual([heir, larger].sort());
    expect(await claimsOf(fact.id, "--added-by", "2024-11")).toEqual([larger]);
    expect(await claimsOf(fact.id, "--added-by", "2024", "--as-of", "2024")).toEqual([larger, lent].sort());
    const { out } = await run("explain", fact.id, "--as-of", "2024-06");
    expect(out).toContain("1 claim from 1 independent origin");
    expect(out).not.toContain(larger);
  });

  test("of a claim that is gone has the fact that it was part of", async () => {
    expect(await explained(lent)).toMatchObject({ fact: null, claims: [{ heir }] });
    expect(await claimsOf(lent, "--as-of", "2024")).toEqual([larger, lent].sort());
    expect((await run("explain", lent, "--as-of", "2024")).out).toMatch(/replaced by c_\w+\n\nPart of fact/u);
  });

  test("names as contradictions only what was there then", async () => {
    const kinds = async (...args: string[]) => (await explained(supports, ...args)).contradictions.length;
    expect(await kinds()).toBe(1);
    expect(await kinds("--as-of", "2024")).toBe(1);
    expect(await kinds("--as-of", "2024-06")).toBe(0);
    expect(await kinds("--added-by", "2024-02")).toBe(0);
    expect((await explained(opposes, "--as-of", "2024")).contradictions[0]!.facts).toContain(
      (await explained(supports)).fact!.id,
    );
  });

  test("says where nothing was there, in words and as JSON", async () => {
    for (const id of [larger, (await explained(larger)).fact!.id]) {
      const ran = await run("explain", id, "--as-of", "2023");
      expect(ran).toMatchObject({
        code: 0,
        err: "",
        out: `With this --as-of or --added-by, the ledger has nothing on ${id}.\n`,
      });
      expect(await explained(id, "--as-of", "2023")).toEqual({
        fact: null,
        claims: [],
        sources: {},
        documents: [],
        pages: {},
        judgements: [],
        inDollars: [],
        trails: [],
        phrasings: [],
        provenance: { nodes: [], edges: [] },
        firstSaid: null,
        contradictions: [],
      });
    }
  });
});

describe("a vantage that is none", { timeout: 60_000 }, () => {
  test.each([
    [["--as-of", "soon"], "soon is neither a run nor a date; give u_5b1f, 2024, 2024-06 or 2024-06-30."],
    [["--as-of", "2024-13"], "2024-13 is neither a run nor a date"],
    [["--as-of", "2024/.."], "2024/.. is neither a run nor a date"],
    [["--as-of", "u_0000000000000000"], "The ledger has no run u_0000000000000000."],
    [["--added-by", "ann"], "ann is neither a run nor a date"],
    [["--added-by", "2019"], "The ledger has no run of 2019; its first was on 2024-02-03, its last on 2025-06-01."],
    [["--added-by", "2024", "--as-of", "soon"], "soon is neither a run nor a date"],
  ])("%j is told in one sentence", async (args, sentence) => {
    for (const command of [["check"], ["explain", larger]]) {
      const ran = await run(...command, ...args);
      expect([ran.code, ran.out]).toEqual([2, ""]);
      expect(ran.err).toContain(`entente: ${sentence}`);
      expect(ran.err.trimEnd().split("\n")).toHaveLength(1);
    }
  });

  test.each([
    [["check", "README.md", "--as-of", "2024"], "leave out files and --only"],
    [["check", "--only", "conflicting", "--as-of", "2024"], "leave out files and --only"],
    [["explain", "README.md", "--as-of", "2024"], "the id of a fact or claim, f_… or c_…"],
    [["explain", "README.md", "--added-by", "2024"], "the id of a fact or claim, f_… or c_…"],
    [["explain", "f_0000000000000000", "--as-of", "2024"], "The ledger has no fact f_0000000000000000"],
  ])("%j is refused", async (args, sentence) => {
    const ran = await run(...args);
    expect([ran.code, ran.out]).toEqual([2, ""]);
    expect(ran.err).toContain(sentence);
  });
});
