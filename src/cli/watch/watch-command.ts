import { realpath, stat } from "node:fs/promises";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { openLedger, type ReadOptions } from "../../entente.js";
import { systemResolve } from "../../fetch/index.js";
import { type Ledger, type SourceKind, UNVISITED, type WatchedSource } from "../../ledger/index.js";
import { now } from "../add.js";
import { aligned } from "../columns.js";
import { complain } from "../complaint.js";
import { addressesIn } from "../fetch/index.js";
import { indexing } from "../indexing.js";
import { losing } from "../losing.js";
import { ledgerAddress } from "../options.js";
import { write } from "../output.js";
import { printable, printableJson } from "../printable.js";
import { ledgerToRead } from "../reading.js";
import { type ReadingArguments, readingOptions } from "../reading-options.js";
import { UsageError } from "../usage.js";
import { language, says } from "../words/index.js";
import { isMailboxAddress, mailboxAt } from "./mailbox-address.js";
import { isMaildir } from "./maildir-source.js";
import { USUAL } from "./pace.js";
import { inTurn, WatchedElsewhere } from "./turn.js";
import { Watcher, type WatcherOptions } from "./watcher.js";

/** The options of `entente watch` as the command line gives them. */
export interface WatchArguments extends Omit<ReadingArguments, "date"> {
  readonly ledger?: string;
  readonly once?: boolean;
  /** Seconds between two visits. */
  readonly every?: number;
  readonly most: number;
  /** Seconds between two requests to one site. */
  readonly pause: number;
  readonly allowPrivate?: boolean;
  readonly keepOriginals?: boolean;
  readonly jobs: number;
  /** Seconds and megabytes that one document may take. */
  readonly timeLimit: number;
  readonly memoryLimit: number;
  readonly format: "text" | "jsonl";
}

/** What may be asked of watching. */
export const WATCH_ACTIONS = ["add", "list", "remove"] as const;

/** `entente watch`: visits sources for documents, or keeps the list of them. Returns the exit code: 1 where one could not be visited. */
export async function watchCommand(
  action: (typeof WATCH_ACTIONS)[number] | undefined,
  named: readonly string[],
  asked: WatchArguments,
): Promise<number> {
  if (action === undefined) return watch(asked);
  if (action === "list") return list(asked);
  if (named.length === 0) throw new UsageError(`Name what to ${action}: an address or a folder`);
  return action === "add" ? add(named, asked) : remove(named, asked);
}

/** Milliseconds for one request. */
const REQUEST = 30_000;

/** How sources are visited, as a command line says it. */
export function watcherOptions(
  asked: Pick<
    WatchArguments,
    "once" | "jobs" | "timeLimit" | "memoryLimit" | "most" | "pause" | "allowPrivate" | "keepOriginals"
  >,
  options: ReadOptions,
  signal: AbortSignal,
  tell: WatcherOptions["tell"],
): WatcherOptions {
  return {
    options,
    jobs: asked.jobs,
    limits: { time: asked.timeLimit, memory: asked.memoryLimit },
    most: asked.most,
    pause: asked.pause * 1000,
    time: REQUEST,
    allowPrivate: asked.allowPrivate ?? false,
    originals: asked.keepOriginals ?? false,
    resolve: systemResolve,
    quiet: !asked.once,
    signal,
    // The instant of a run can be fixed, and is that of all visits then.
    now: () => (process.env.SOURCE_DATE_EPOCH ? Date.parse(now()) : Date.now()),
    wait: (milliseconds) => sleep(milliseconds, undefined, { signal }).catch(() => {}),
    tell,
  };
}

async function watch(asked: WatchArguments): Promise<number> {
  const { publisher: _, ...reading } = asked;
  const end = new AbortController();
  const ledger = await openLedger(ledgerAddress(asked), { indexed: indexing(), lost: losing });
  const stop = () => end.abort();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, stop);
  const tell = (line: string) => write(`${printable(line)}\n`);
  try {
    return await inTurn(ledger, end.signal, async (signal) => {
      const watcher = new Watcher(ledger, watcherOptions(asked, readingOptions(reading), signal, tell));
      if (!asked.once) {
        if ((await ledger.watching.sources()).length === 0)
          throw new UsageError(
            "Nothing is watched in this ledger yet; begin with: entente watch add https://example.org/feed",
          );
        process.stderr.write(`entente: ${says().watching.begun}\n`);
        await watcher.run();
        return 0;
      }
      // Who allows private networks now wants what was refused for one, and not when it would be due.
      if (asked.allowPrivate)
        for (const source of await ledger.watching.sources())
          if (source.trouble?.includes("--allow-private")) await ledger.watching.add({ ...source, next: now() });
      const { visited, failed } = await watcher.round();
      if (visited === 0) await write(`${says().watching.nothingDue}\n`);
      return failed > 0 ? 1 : 0;
    });
  } catch (error) {
    if (!(error instanceof WatchedElsewhere)) throw error;
    complain({ severity: "error", message: error.message, place: null });
    return 1;
  } finally {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.off(signal, stop);
    await ledger.close();
  }
}

async function add(named: readonly string[], asked: WatchArguments): Promise<number> {
  const { addresses, problems } = await addressesIn(named);
  for (const { place, message } of problems) throw new UsageError(`${place}: ${message.replace(/\.$/u, "")}`);
  // What can't be watched is told before any of them is.
  const sources: WatchedSource[] = [];
  for (const one of addresses) sources.push(await sourceAt(one, asked));
  const ledger = await openLedger(ledgerAddress(asked), { indexed: indexing(), lost: losing });
  try {
    const before = new Map((await ledger.watching.sources()).map((source) => [source.address, source]));
    for (const source of sources) {
      const known = before.get(source.address);
      // Where it was left stays: only what is asked of it is otherwise. It is visited at once.
      const { next } = source;
      const every = asked.every ?? known?.every ?? source.every;
      const publisher = asked.publisher ?? known?.publisher ?? null;
      await ledger.watching.add(known === undefined ? source : { ...known, every, publisher, next });
      const { added, kinds } = says().watching;
      const { address, kind } = source;
      await write(`${printable(added({ address, kind: kinds[kind], every: duration(every) }))}\n`);
    }
  } finally {
    await ledger.close();
  }
  return 0;
}

/** A source as it begins, by what its address is. Throws UsageError. */
async function sourceAt(given: string, { every, publisher }: WatchArguments): Promise<WatchedSource> {
  const { address, kind } = await placeOf(given);
  return { ...UNVISITED, address, kind, every: every ?? USUAL[kind], publisher: publisher ?? null, next: now() };
}

async function placeOf(given: string): Promise<{ readonly address: string; readonly kind: SourceKind }> {
  if (isMailboxAddress(given)) {
    mailboxAt(given);
    return { address: given, kind: "imap" };
  }
  if (/^https?:/iu.test(given)) {
    if (!URL.canParse(given)) throw new UsageError("This is not a web address; write it as https://example.org/feed");
    const url = new URL(given);
    if (url.username !== "" || url.password !== "")
      throw new UsageError("The address contains a user name or password, which others would see; leave it out");
    url.hash = "";
    return { address: url.href, kind: "web" };
  }
  if (/^[a-z][a-z\d+.-]+:\/\//iu.test(given))
    throw new UsageError("Feeds and sitemaps (https://), mailboxes (imaps://), Maildirs and folders can be watched");
  const found = await stat(given).catch(() => null);
  if (!found?.isDirectory())
    throw new UsageError(
      `${given} is not a folder on this machine; name a folder, or an address that begins with https:// or imaps://`,
    );
  const folder = await realpath(path.resolve(given));
  return { address: folder, kind: (await isMaildir(folder)) ? "maildir" : "folder" };
}

async function remove(named: readonly string[], asked: WatchArguments): Promise<number> {
  const ledger = await openLedger(ledgerAddress(asked), { existing: true, indexed: indexing(), lost: losing });
  try {
    for (const one of named) {
      const { address } = await watchedAs(ledger, one);
      await ledger.watching.remove(address);
      await write(`${printable(says().watching.removed({ address }))}\n`);
    }
  } finally {
    await ledger.close();
  }
  return 0;
}

/** The source that is meant: by its address as it is listed, or as it was given. Throws UsageError. */
async function watchedAs(ledger: Ledger, given: string): Promise<WatchedSource> {
  const sources = await ledger.watching.sources();
  const bare = URL.canParse(given) ? new URL(given).href : path.resolve(given);
  const found = sources.find(({ address }) => address === given || address === bare);
  if (found !== undefined) return found;
  throw new UsageError(`${given} is not watched; entente watch list shows what is`);
}

async function list(asked: WatchArguments): Promise<number> {
  const ledger = await ledgerToRead(ledgerAddress(asked));
  try {
    const sources = await ledger.watching.sources();
    if (asked.format === "jsonl") for (const source of sources) await write(`${printableJson(source)}\n`);
    else await write(sources.length === 0 ? `${says().watching.nothing}\n` : aligned(sources.map(rowOf)));
    return 0;
  } finally {
    await ledger.close();
  }
}

/** "feed", "every 1h", "next 2026-03-01 09:30", "https://… (Balta Weekly); failed 2 times: …". */
function rowOf({ address, kind, every, publisher, next, failures, trouble }: WatchedSource): string[] {
  const { kinds, next: due, never, failed } = says().watching;
  const ill = trouble === null ? [] : [failed({ n: failures, why: language().problem(trouble) })];
  return [
    kinds[kind],
    duration(every),
    next === null ? never : due({ at: next.slice(0, 16).replace("T", " ") }),
    [publisher === null ? address : `${address} (${publisher})`, ...ill].join("; "),
  ].map(printable);
}

/** Seconds in the longest unit that they are whole ones of: "every 1h", "every 90m", "every 45s". */
function duration(seconds: number): string {
  const { every, spans } = says().watching;
  if (seconds % 86_400 === 0) return every({ span: spans.days({ n: seconds / 86_400 }) });
  if (seconds % 3600 === 0) return every({ span: spans.hours({ n: seconds / 3600 }) });
  return every({ span: seconds % 60 === 0 ? spans.minutes({ n: seconds / 60 }) : spans.seconds({ n: seconds }) });
}
