import type { ReadOptions } from "../../entente.js";
import { Addition, type EntriesGuard, entriesGuard, type Limits } from "../../intake/index.js";
import type { Ledger, WatchedSource } from "../../ledger/index.js";
import { summary } from "../add.js";
import { complain } from "../complaint.js";
import { VERSION } from "../version.js";
import { language, says } from "../words/index.js";
import { visitFolder } from "./folder-source.js";
import { visitMaildir } from "./maildir-source.js";
import { leftIll } from "./pace.js";
import type { Portion } from "./portion.js";
import { type Manners, Sites } from "./sites.js";
import { type Visiting, visitWeb } from "./web-source.js";

export interface WatcherOptions extends Manners {
  readonly options: ReadOptions;
  /** Documents that are read at once. */
  readonly jobs: number;
  readonly limits: Limits;
  /** Whether the bytes of documents are kept beside them. */
  readonly originals: boolean;
  /** Documents of one visit at most. */
  readonly most: number;
  readonly signal: AbortSignal;
  /** Whether visits that brought nothing are left untold. */
  readonly quiet: boolean;
  /** Told of each visit in a line. */
  tell(line: string): void | Promise<void>;
}

/** What visits came to. */
export interface Round {
  readonly visited: number;
  readonly failed: number;
}

/** Milliseconds after which sources are looked for that others have added meanwhile. */
const LOOK = 30_000;

/** Visits sources when they are due, one after the other, and takes what has come into a ledger. */
export class Watcher {
  readonly #sites: Sites;

  constructor(
    private readonly ledger: Ledger,
    private readonly asked: WatcherOptions,
  ) {
    this.#sites = new Sites(asked);
  }

  /** Visits each source that is due, the one that waits longest first. Throws LedgerError. */
  async round(): Promise<Round> {
    const { now, signal } = this.asked;
    const instant = isoSecond(now());
    const due = (await this.ledger.watching.sources()).filter(({ next }) => next !== null && next <= instant);
    let failed = 0;
    let visited = 0;
    // Threads are started by the first document, for all sources, and hold no memory until the next round.
    const guard = entriesGuard(this.asked.jobs, this.asked.limits);
    try {
      for (const source of due.sort((a, b) => (a.next! === b.next! ? 0 : a.next! < b.next! ? -1 : 1))) {
        if (signal.aborted) break;
        visited++;
        if (!(await this.#survived(source, guard))) failed++;
      }
    } finally {
      await guard.close();
    }
    return { visited, failed };
  }

  /** Visits sources whenever they are due, until the signal says to end. Throws LedgerError. */
  async run(): Promise<void> {
    const { signal, now, wait } = this.asked;
    while (!signal.aborted) {
      await this.round();
      const nexts = (await this.ledger.watching.sources()).flatMap(({ next }) => next ?? []);
      const first = Math.min(LOOK, ...nexts.map((next) => Date.parse(next) - now()));
      if (!signal.aborted) await wait(Math.max(1000, first));
    }
  }

  /** Visits one source; what the program fails on there keeps nobody from the others. */
  async #survived(source: WatchedSource, guard: EntriesGuard): Promise<boolean> {
    try {
      return await this.#visit(source, guard);
    } catch (error) {
      if (error instanceof Error && error.name === "LedgerError") throw error;
      const trouble = `A fault in Entente (${error instanceof Error ? error.message : String(error)}); please report it.`;
      await this.ledger.watching.left(leftIll(source, isoSecond(this.asked.now()), { trouble }), []);
      await this.#tell(source, language().problem(trouble));
      return false;
    }
  }

  /** Visits one source. Returns whether it could be, and all that it gave could be read. */
  async #visit(source: WatchedSource, guard: EntriesGuard): Promise<boolean> {
    const { asked, ledger } = this;
    const at = isoSecond(asked.now());
    const counts = { added: 0, changed: 0, known: 0, removed: 0, failed: 0, claims: 0, retired: 0, editions: 0 };
    const run = { at, program: `entente ${VERSION}` };
    const visiting: Visiting = { ledger, sites: this.#sites, now: at, most: asked.most, signal: asked.signal };
    let facts = 0;
    let left = source;
    for await (const portion of portionsOf(source, visiting)) {
      const addition = new Addition(
        ledger,
        { run, options: asked.options, jobs: asked.jobs, limits: asked.limits, guard, originals: asked.originals },
        {
          read({ problems }) {
            if (problems.some(({ severity }) => severity === "error")) counts.failed++;
            for (const problem of problems) if (problem.severity !== "info") complain(problem);
          },
          known(_, documents) {
            counts.known += documents;
          },
          added({ outcome, claims, retired, edition }) {
            counts[outcome]++;
            if (edition !== null) counts.editions++;
            if (outcome === "added" || outcome === "changed") counts.claims += claims;
            counts.retired += retired;
          },
        },
      );
      if (portion.inputs !== null) facts += await addition.of(portion.inputs);
      // Documents are on the disk: only now it is written down that they need not be asked for again.
      const { source: now, entries } = portion.left();
      await ledger.watching.left(now, entries);
      left = now;
    }
    const came = counts.added + counts.changed + counts.failed + counts.retired + counts.removed;
    if (asked.quiet && left.trouble === null && came === 0) return true;
    const trouble = left.trouble === null ? null : language().problem(left.trouble);
    const isEnded = trouble !== null && left.next === null;
    await this.#tell(source, isEnded ? says().watching.ended({ trouble }) : (trouble ?? summary(counts, facts)));
    return left.trouble === null && counts.failed === 0;
  }

  async #tell({ address }: WatchedSource, told: string): Promise<void> {
    await this.asked.tell(says().watching.visited({ address, told }));
  }
}

async function* portionsOf(source: WatchedSource, visiting: Visiting): AsyncGenerator<Portion> {
  switch (source.kind) {
    case "web":
    case "feed":
    case "sitemap":
      yield* visitWeb(source, visiting);
      return;
    case "folder":
      yield* visitFolder(source, visiting.now);
      return;
    case "maildir":
      yield* visitMaildir(source, visiting);
      return;
    case "imap":
      yield* (await import("./imap-source.js")).visitMailbox(source, visiting);
  }
}

const isoSecond = (milliseconds: number) => `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
