import { expect, test } from "vitest";
import { judge, recordOf } from "../src/claim/corpora.js";
import { pledgeCorpus } from "../src/claim/pledge.corpus.js";
import { read } from "../src/entente.js";
import type { Status } from "../src/vocabulary/index.js";
import { expectExact } from "./exact.js";

/** Not yet binding, and binding or done: to take one for the other makes promises into money. */
const PROMISED: readonly Status[] = ["pledged", "planned"];
const BINDING: readonly Status[] = ["agreed", "ongoing", "completed"];

const confused = (expected: Status, said: Status) =>
  (PROMISED.includes(expected) && BINDING.includes(said)) || (BINDING.includes(expected) && PROMISED.includes(said));

test("a promise is never taken for a commitment or a payment, nor the other way", async () => {
  const wrong: string[] = [];
  let found = 0;
  let missed = 0;
  for (const line of pledgeCorpus) {
    const reading = await read({ name: line.text, record: recordOf(line) });
    expectExact(reading);
    const result = judge(
      line,
      reading.claims.map((claim) => claim.value).filter((claim) => claim.type === "finance"),
    );
    found += result.found.length;
    missed += result.missed.length;
    for (const { expected, claim } of result.found) {
      if (expected.status !== undefined && confused(expected.status, claim.status))
        wrong.push(`${claim.status} instead of ${expected.status}: ${line.text}`);
    }
  }
  console.log(`pledges: found ${found}, missed ${missed}, confused ${wrong.length}`);
  expect(wrong.length / found, wrong.join("\n")).toBeLessThanOrEqual(0.02);
  expect(found / (found + missed)).toBeGreaterThanOrEqual(0.87);
});
