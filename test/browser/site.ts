import { copyFileSync, existsSync, mkdirSync, mkdtempSync, renameSync } from "node:fs";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { openLedger } from "../../src/entente.js";
import type { Ledger } from "../../src/ledger/index.js";
import { serve, siteOf } from "../../src/web/index.js";
import { makeSampleLedger, SAMPLE_NOW } from "../../tools/site/sample.js";

/** A site that answers on a free port of this machine, over a ledger of its own. */
export interface OpenSite {
  /** "http://localhost:40123", without a slash at its end. */
  readonly url: string;
  readonly ledger: Ledger;
  /** Faults of the program that were told since it was opened. */
  readonly faults: readonly string[];
  close(): Promise<void>;
}

/** Serves a ledger: one with the sample documents, an empty one, or that of a file. */
export async function openSite(what: "sample" | "empty" | { readonly file: string }): Promise<OpenSite> {
  const file = typeof what === "object" ? what.file : path.join(ownFolder(), "ledger.db");
  if (what === "sample") copyFileSync(await sampleFile(), file);
  const ledger = await openLedger(file);
  const faults: string[] = [];
  const { url, close } = await serve({
    ledger,
    site: siteOf([]),
    tokens: null,
    port: 0,
    reviewer: "ann",
    log: (line) => faults.push(line),
    now: () => Date.parse(SAMPLE_NOW),
  });
  return {
    url: url.replace(/\/$/u, ""),
    ledger,
    faults,
    close: async () => {
      await close();
      await ledger.close();
    },
  };
}

function sharedFolder(): string {
  const folder = process.env.ENTENTE_TEST_BROWSER;
  if (!folder) throw new Error("The tests were started without their global setup.");
  return folder;
}

/** A new folder that is removed when the tests end. */
export function ownFolder(): string {
  return mkdtempSync(path.join(sharedFolder(), "own-"));
}

/** The ledger of the sample documents, made by the first who asks; to be copied. */
async function sampleFile(): Promise<string> {
  const [file, lock] = [path.join(sharedFolder(), "sample.db"), path.join(sharedFolder(), "lock")];
  try {
    mkdirSync(lock);
  } catch {
    for (let i = 0; i < 1200 && !existsSync(file); i++) await setTimeout(100);
    return file;
  }
  const made = `${file}.new`;
  await makeSampleLedger(made);
  renameSync(made, file);
  return file;
}
