import { setImmediate } from "node:timers/promises";
import { expect, test } from "vitest";
import { Gone, Turns } from "./turns.js";

test("changes go before pages, pages in the order in which they came", async () => {
  const turns = new Turns(1);
  const order: string[] = [];
  const work = (name: string) => async () => {
    await setImmediate();
    order.push(name);
  };
  await Promise.all([
    turns.after(work("page 1")),
    turns.after(work("page 2")),
    turns.after(work("page 3")),
    turns.first(work("change")),
  ]);
  expect(order).toEqual(["page 1", "change", "page 2", "page 3"]);
});

test("no more than so many at once, and a fault gives its turn back", async () => {
  const turns = new Turns(2);
  let [now, most] = [0, 0];
  const work = async () => {
    most = Math.max(most, ++now);
    await setImmediate();
    now--;
    throw new Error("fault");
  };
  const ended = await Promise.allSettled(Array.from({ length: 9 }, () => turns.after(work)));
  expect(ended.map(({ status }) => status)).toEqual(Array.from({ length: 9 }, () => "rejected"));
  expect(most).toBe(2);
});

test("nothing is made for who has gone", async () => {
  const turns = new Turns(1);
  const gone = new AbortController();
  let made = 0;
  const page = async () => made++;
  const [first, second] = [turns.after(page), turns.after(page, gone.signal)];
  gone.abort();
  await first;
  await expect(second).rejects.toThrow(Gone);
  expect(made).toBe(1);
});

test("others are looked at between two that never wait", async () => {
  const turns = new Turns(1);
  let looked = 0;
  let going = true;
  const loop = (async () => {
    for (; going; looked++) await setImmediate();
  })();
  await Promise.all(Array.from({ length: 50 }, () => turns.after(async () => {})));
  going = false;
  await loop;
  expect(looked).toBeGreaterThanOrEqual(50);
});
