import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { expect, test } from "vitest";
import { Unbroken } from "./unbroken.js";

test("who ends it waits for what another thread has begun, and nothing begins after", async () => {
  const unbroken = new Unbroken();
  const done = new Int32Array(new SharedArrayBuffer(4));
  // As during() has it, on a thread that is deaf for a while, as one is that computes.
  const working = new Worker(
    `const { parentPort, workerData: { state, done } } = require("node:worker_threads");
     Atomics.add(state, 0, 1);
     parentPort.postMessage("begun");
     setImmediate(() => {
       Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 150);
       Atomics.store(done, 0, 1);
       Atomics.sub(state, 0, 1);
       Atomics.notify(state, 0);
     });`,
    { eval: true, workerData: { state: unbroken.state, done } },
  );
  await once(working, "message");
  unbroken.end();
  expect(Atomics.load(done, 0)).toBe(1);
  await working.terminate();
  let begun = false;
  const later = unbroken.during(async () => {
    begun = true;
  });
  expect(await Promise.race([later, "open"])).toBe("open");
  expect(begun).toBe(false);
  unbroken.end();
});

test("work is done and counted, also where it fails", async () => {
  const unbroken = new Unbroken();
  expect(await unbroken.during(async () => Atomics.load(unbroken.state, 0))).toBe(1);
  await expect(unbroken.during(() => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(Atomics.load(unbroken.state, 0)).toBe(0);
});
