import { once } from "node:events";
import { MessageChannel } from "node:worker_threads";
import { afterEach, expect, test, vi } from "vitest";
import { watched } from "./watched.js";

afterEach(() => vi.restoreAllMocks());

/** What a thread says that takes so many milliseconds for each of a document and two answers of the network. */
async function saidIn(each: number): Promise<readonly string[]> {
  let now = 0;
  vi.spyOn(performance, "now").mockImplementation(() => now);
  const [pulse, network, model] = [new MessageChannel(), new MessageChannel(), new MessageChannel()];
  const said: string[] = [];
  pulse.port1.on("message", (what) => said.push(what));
  const task = { source: { name: "a.txt", record: { text: "" } }, options: {} };
  const guarded = { task, memory: 4096, pulse: pulse.port2, network: network.port2, model: model.port2 };
  const answered = async () => {
    network.port1.postMessage("scores");
    now += each;
    await once(network.port2, "message");
  };
  const result = await watched(guarded, async (_, begins) => {
    begins();
    await answered();
    await answered();
    return "read" as never;
  });
  await once(pulse.port1, "close");
  expect(result).toBe("read");
  return said;
}

test("a thread says that it goes on when it takes up a document, and with each answer of the network", async () => {
  expect(await saidIn(1000)).toEqual(["onward", "onward", "onward"]);
});

test("a thread does not say so at every turn of a short document", async () => {
  expect(await saidIn(1)).toEqual(["onward"]);
});
