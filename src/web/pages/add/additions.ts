import { randomBytes } from "node:crypto";
import type { Ledger, Run } from "../../../ledger/index.js";
import { Addition, type Input, inputsOf, USUAL_LIMITS } from "../../../reading/index.js";
import { visible } from "../../../text/index.js";

/** What came of one file, in numbers, with what is to be said of it. */
export interface FileOutcome {
  readonly name: string;
  readonly bytes: number;
  added: number;
  changed: number;
  known: number;
  claims: number;
  readonly documents: string[];
  readonly problems: {
    readonly severity: "error" | "warning";
    readonly message: string;
    readonly place: string | null;
  }[];
}

/** Files that were sent at once. */
export interface Batch {
  readonly id: string;
  readonly at: string;
  /** Who added them. */
  readonly by: string;
  readonly files: readonly FileOutcome[];
  state: "waiting" | "reading" | "done" | "failed";
  /** Facts that were reckoned anew. */
  facts: number;
}

/** Batches that are remembered; the oldest goes first. */
const REMEMBERED = 50;
/** Documents that are read at once: the server answers others meanwhile. */
const JOBS = 2;
/** Problems that are told of one file. */
const TOLD = 20;

/** What is added to one ledger through its pages: one batch at a time, in the order in which they came. */
class Additions {
  readonly batches: Batch[] = [];
  #last: Promise<void> = Promise.resolve();

  constructor(private readonly ledger: Ledger) {}

  begin(files: readonly File[], by: string, run: Run): Batch {
    const names = uniqueNames(files.map(({ name }) => cleanName(name)));
    const batch: Batch = {
      id: randomBytes(8).toString("hex"),
      at: run.at,
      by,
      files: files.map(({ size }, i) => outcomeOf(names[i]!, size)),
      state: "waiting",
      facts: 0,
    };
    this.batches.unshift(batch);
    this.batches.length = Math.min(this.batches.length, REMEMBERED);
    this.#last = this.#last
      .then(() => this.#read(batch, files, run))
      .catch(() => {
        batch.state = "failed";
      });
    return batch;
  }

  async #read(batch: Batch, files: readonly File[], run: Run): Promise<void> {
    batch.state = "reading";
    const fileOf = (name: string) =>
      batch.files.find(
        (file) => name === file.name || name.startsWith(`${file.name}/`) || name.startsWith(`${file.name}:`),
      );
    const asked = { run, options: {}, jobs: JOBS, limits: USUAL_LIMITS, here: false };
    const addition = new Addition(this.ledger, asked, {
      read({ source, problems }) {
        for (const { severity, message, place } of problems) {
          const file = fileOf(place ?? source?.name ?? "") ?? fileOf(source?.name ?? "");
          if (severity === "info" || file === undefined || file.problems.length >= TOLD) continue;
          file.problems.push({ severity, message, place });
        }
      },
      known(name, documents) {
        const file = fileOf(name);
        if (file !== undefined) file.known += documents;
      },
      added({ name, document, outcome, claims }) {
        const file = fileOf(name);
        if (file === undefined) return;
        file[outcome]++;
        file.claims += outcome === "known" ? 0 : claims;
        file.documents.push(document);
      },
    });
    batch.facts = await addition.of(inputsOfAll(files, batch.files));
    batch.state = "done";
  }
}

const known = new WeakMap<Ledger, Additions>();

export function additionsTo(ledger: Ledger): Additions {
  const there = known.get(ledger) ?? new Additions(ledger);
  known.set(ledger, there);
  return there;
}

async function* inputsOfAll(files: readonly File[], outcomes: readonly FileOutcome[]): AsyncGenerator<Input> {
  for (const [i, file] of files.entries()) yield* inputsOf(outcomes[i]!.name, chunksOf(file));
}

async function* chunksOf(file: File): AsyncGenerator<Uint8Array> {
  yield new Uint8Array(await file.arrayBuffer());
}

function outcomeOf(name: string, bytes: number): FileOutcome {
  return { name, bytes, added: 0, changed: 0, known: 0, claims: 0, documents: [], problems: [] };
}

/** The last part of a name that a browser tells, without what can't be seen: it names documents, and never a file here. */
function cleanName(given: string): string {
  const last = visible(given).split(/[/\\]/u).at(-1)!.trim().slice(0, 200);
  return last === "" || last === "." || last === ".." ? "document" : last;
}

/** The names, with a number where one comes again. */
function uniqueNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let unique = name;
    for (let n = 2; taken.has(unique); n++) unique = name.replace(/(\.[^.]*)?$/u, (end) => ` (${n})${end}`);
    taken.add(unique);
    return unique;
  });
}
