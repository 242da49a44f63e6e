import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { measureModel, toldOf } from "../bench/model.js";
import { FakeEndpoint, numberOf } from "./model-endpoint.js";

const folder = mkdtempSync(path.join(tmpdir(), "entente-model-bench-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("what a model proposes is counted: what gets in, what does not and why, and what was not asked", async () => {
  const file = path.join(folder, "loan.txt");
  writeFileSync(file, "Kenya lent Uganda 40 million dollars in March 2021 for a road from Busia to Jinja.\n");
  const endpoint = new FakeEndpoint();
  await endpoint.open();
  const claim = (words: string, call: Parameters<typeof endpoint.conduct>[0]) => ({
    type: "finance",
    words,
    source: [numberOf(call.question, "Kenya")],
    target: [numberOf(call.question, "Uganda")],
    mutual: false,
    status: "completed",
    details: { flow: "loan" },
    speaker: null,
    time: null,
    sum: 0,
  });
  endpoint.conduct = (call) => [
    claim("Kenya lent Uganda 40 million dollars", call),
    claim("Kenya gave Uganda a port", call),
  ];
  const reader = endpoint.reader();
  const measured = await measureModel(reader, [file], 10);
  expect(measured).toMatchObject({ passages: 1, proposed: 2, accepted: 1, unreadable: 0, unasked: [] });
  expect([...measured.refused.values()]).toEqual([1]);
  expect(toldOf(measured)).toMatch(/2 claims proposed, 1 accepted\n {2}refused 1: /u);
  endpoint.close();
  const gone = await measureModel(reader, [file], 10);
  expect(gone).toMatchObject({ proposed: 0, accepted: 0 });
  expect(gone.unasked).toHaveLength(1);
}, 120_000);
