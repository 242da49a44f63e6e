import { once } from "node:events";
import { afterAll, expect, test } from "vitest";
import { type NetworkLine, Networks } from "./networks.js";

const networks = new Networks(2);
afterAll(() => networks.close());

/** Asks a network that nobody has: the answer is a sentence, and quick. */
async function asked({ asking }: NetworkLine): Promise<unknown> {
  const answer = once(asking, "message");
  asking.postMessage({ weights: "none", ids: new Int32Array(1), marks: new Uint8Array(1) });
  return (await answer)[0];
}

test("tasks that read at once have a network each, as many as there may be; one that is free is taken again", async () => {
  const [first, second, third, fourth] = Array.from({ length: 4 }, () => networks.line()) as [
    NetworkLine,
    NetworkLine,
    NetworkLine,
    NetworkLine,
  ];
  expect(networks.size).toBe(0);
  expect(await asked(first)).toMatchObject({ error: expect.any(String) });
  expect(networks.size).toBe(1);
  first.close();
  await asked(second);
  expect(networks.size).toBe(1);
  await asked(third);
  expect(networks.size).toBe(2);
  await asked(fourth);
  expect(networks.size).toBe(2);
  for (const line of [second, third, fourth]) line.close();
});
