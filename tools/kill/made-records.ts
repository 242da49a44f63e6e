import { madeEntry } from "../../bench/made-entries.js";
import { openLedger, VERSION } from "../../src/entente.js";
import { AT } from "./killed-process.js";

/** Short documents about visits and loans, invented, as records of JSON Lines; every third tells the same as another in other words. */
export function records(count: number): readonly string[] {
  const states = ["Kazakhstan", "Uzbekistan", "Turkey", "Mongolia", "Serbia", "Pakistan", "Armenia"];
  return Array.from({ length: count }, (_, i) => {
    const state = states[i % states.length]!;
    const day = 1 + (i % 27);
    const text =
      i % 3 === 0
        ? `China's foreign minister arrived in ${state} for an official visit on ${day} July 2024.`
        : `China lent ${state} $${100 + (i % 50)} million for a railway on ${day} July 2024. Report ${i}.`;
    return JSON.stringify({ id: `r${i}`, text, date: "2024-08-01", language: "en" });
  });
}

/** Makes a ledger of so many made documents, or adds them. Returns the ids of their claims. */
export async function filled(address: string, documents: number, from = 0): Promise<string[]> {
  const entries = Array.from({ length: documents }, (_, i) => madeEntry(from + i, from + documents));
  const ledger = await openLedger(address);
  try {
    await ledger.add(entries, { at: AT, program: `entente ${VERSION}` });
    await ledger.settle();
  } finally {
    await ledger.close();
  }
  return entries.flatMap(({ claims }) => claims.map(({ id }) => id));
}
