import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { FOLDS } from "../src/dossier/index.js";
import { type Entry, type Folds, type Ledger, openLedger } from "../src/ledger/index.js";
import { entry, RUN, type Said, when } from "./ledger-specimens.js";
import { chance } from "./merging/chance.js";

const folder = mkdtempSync(path.join(tmpdir(), "entente-divided-"));
const opened: Ledger[] = [];
afterAll(async () => {
  for (const ledger of opened) await ledger.close();
  rmSync(folder, { recursive: true, force: true });
});

async function open(folds: Folds = FOLDS): Promise<Ledger> {
  const ledger = await openLedger(path.join(folder, `${opened.length}.db`), { folds });
  opened.push(ledger);
  return ledger;
}

/** Documents of twenty claims: visits of three months, told by day, by month, by year or without a date, and a level that is told again and again. */
function documents(seed: number, count: number): Entry[] {
  const c = chance(seed);
  return Array.from({ length: count }, (_, i) => {
    const day = () => `2024-0${c.whole(4, 6)}-${c.whole(10, 29)}`;
    const visits = Array.from({ length: 10 }, (): Said => {
      const told = c.pick([day(), day(), day(), day().slice(0, 7), "2024", null]);
      return { when: told === null ? null : when(told) };
    });
    const levels = Array.from({ length: 10 }, (): Said => {
      return { type: "partnership", mutual: true, details: { level: "strategic-partnership" }, when: when(day()) };
    });
    return entry(`${i}`, [...visits, ...levels], { date: day() }, { salt: `${seed} ${i}` });
  });
}

async function exported(ledger: Ledger): Promise<string> {
  const parts: string[] = [];
  await ledger.export(async (text) => void parts.push(text));
  return parts.join("");
}

describe("families with thousands of claims", () => {
  const entries = documents(1, 110);

  test("are divided in the same way whatever the order, and give the same ledger", async () => {
    const [once, bit] = [await open(), await open()];
    await once.add(entries, RUN);
    const order = [...entries.slice(60), ...entries.slice(0, 60).toReversed()];
    for (let i = 0; i < order.length; i += 9) {
      await bit.add(order.slice(i, i + 9), RUN);
      await bit.settle();
    }
    const text = await exported(once);
    expect(text).toContain('"kind":"fact"');
    expect(await exported(bit)).toBe(text);
  });

  test("are put together again as claims go", async () => {
    const [ledger, less] = [await open(), await open()];
    await ledger.add(entries, RUN);
    await ledger.settle();
    const stay = entries.slice(0, 15);
    for (let i = 15; i < entries.length; i += 19) {
      const gone = entries
        .slice(i, i + 19)
        .map((one) => ({ ...one, claims: [], words: [], producer: "rules/en@0.2.0" }));
      await ledger.add(gone, { ...RUN, at: "2026-04-01T09:00:00Z" });
      await ledger.settle();
    }
    await less.add(stay, RUN);
    expect(await ledger.facts()).toEqual(await less.facts());
  });

  test("cost no more for one more document", async () => {
    const most: number[] = [];
    const counting: Folds = {
      ...FOLDS,
      reconcile(testimonies, judgements) {
        most.push(testimonies.length);
        return FOLDS.reconcile(testimonies, judgements);
      },
    };
    const ledger = await open(counting);
    await ledger.add(entries, RUN);
    await ledger.settle();
    most.length = 0;
    const [more] = documents(2, 1);
    await ledger.add([{ ...more!, claims: more!.claims.slice(0, 10) }], RUN);
    await ledger.settle();
    expect(most.length).toBeGreaterThan(1);
    expect(Math.max(...most)).toBeLessThanOrEqual(100);
  });
});
