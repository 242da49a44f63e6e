import { expect, test } from "vitest";
import { type Added, type Ledger, LedgerError, type Prepared, type Run } from "../ledger/index.js";
import { Batch, type Read } from "./batch.js";

const run: Run = { at: "2026-03-01T09:00:00Z", program: "entente test" };

function read(name: string, at = run.at): Read {
  const entries = [{ name, claims: [], reading: { text: name } } as unknown as Prepared];
  return { delivery: {} as Read["delivery"], name, entries, run: { ...run, at }, beside: false, wrong: [] };
}

/** A ledger that `add` stands for, and what is told of what is put in. */
function batch(add: (names: readonly string[], at: string) => void) {
  const events: string[] = [];
  const ledger = {
    async addPrepared(entries: readonly Prepared[], { at }: Run) {
      const names = entries.map(({ name }) => name);
      add(names, at);
      events.push(`committed ${names}`);
      return names.map((name) => ({ name, outcome: "added" }) as Added);
    },
  };
  const outcome = {
    added: async ({ name }: Read, documents: readonly Added[]) => void events.push(`${name} is ${documents[0]!.name}`),
    refused: async ({ name }: Read, error: unknown) => void events.push(`${name} refused: ${String(error)}`),
    trouble: () => void events.push("trouble"),
  };
  return { events, batch: new Batch(ledger as unknown as Ledger, outcome, () => void events.push("given up")) };
}

test("nothing is told before its transaction is committed, and one run is in one", async () => {
  const { events, batch: all } = batch(() => {});
  for (const one of [read("a"), read("b", "2026-03-02T09:00:00Z"), read("c")]) await all.take(one);
  await all.end();
  expect(events).toEqual(["committed a,c", "a is a", "c is c", "committed b", "b is b"]);
});

test("a fault with one document holds up no other", async () => {
  const { events, batch: all } = batch((names) => {
    if (names.includes("b")) throw new TypeError("b is odd");
  });
  for (const name of ["a", "b", "c"]) await all.take(read(name));
  await all.end();
  expect(events).toEqual(["committed a", "a is a", "b refused: TypeError: b is odd", "committed c", "c is c"]);
});

test("a ledger that is gone for a moment is asked again", async () => {
  let times = 0;
  const { events, batch: all } = batch(() => {
    if (++times === 1) throw new LedgerError("The connection broke.");
  });
  await all.take(read("a"));
  await all.end();
  expect(events).toEqual(["trouble", "committed a", "a is a"]);
});

test("what can't be told to the queue ends the work", async () => {
  const { events, batch: all } = batch(() => {});
  const gone = new Batch(
    { addPrepared: async () => [] } as unknown as Ledger,
    {
      added: () => Promise.reject(new Error("the queue is gone")),
      refused: async () => {},
      trouble: () => {},
    },
    () => void events.push("given up"),
  );
  await gone.take(read("a"));
  await expect(gone.end()).rejects.toThrow("the queue is gone");
  expect(events).toEqual(["given up"]);
  await all.end();
});
