import { once } from "node:events";
import { MessageChannel } from "node:worker_threads";
import { expect, test } from "vitest";
import { watched } from "./watched.js";

test("a thread says that it goes on when it takes up a document, and with each answer of the network", async () => {
  const [pulse, network, model] = [new MessageChannel(), new MessageChannel(), new MessageChannel()];
  const said: string[] = [];
  pulse.port1.on("message", (what) => said.push(what));
  const task = { source: { name: "a.txt", record: { text: "" } }, options: {} };
  const guarded = { task, memory: 4096, pulse: pulse.port2, network: network.port2, model: model.port2 };
  const answered = async () => {
    network.port1.postMessage("scores");
    await once(network.port2, "message");
  };
  const result = await watched(guarded, async (_, begins) => {
    begins();
    await answered();
    await answered();
    return "read" as never;
  });
  await once(pulse.port1, "close");
  expect([result, said]).toEqual(["read", ["onward", "onward", "onward"]]);
});
