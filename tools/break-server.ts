// Breaks the PostgreSQL of a ledger while documents are added to it, and looks at what came of it: `node dist/tools/break-server.js 10`. A blow is survived when
// adding went on by itself, every document that was acknowledged is there, and the export is that of a ledger that was never disturbed.
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import pg from "pg";
import { madeEntry } from "../bench/made-entries.js";
import { openLedger } from "../src/entente.js";
import type { Run } from "../src/ledger/index.js";
import { MovingAddress } from "./moving-address.js";
import {
  killPostgres,
  promotePostgres,
  resumePostgres,
  startPostgres,
  startReplica,
  stopPostgres,
} from "./postgres.js";

/** Servers end here, and the machine does not: what they handed to it is on the disk. */
const KEPT = { synced: false };
const RUN: Run = { at: "2026-03-01T09:00:00Z", program: "entente 0.1.0" };

/**
 * connection: pg_terminate_backend in the middle of a transaction; server: kill -9 of the server, which is started again; failover: kill -9, and the replica that it waited
 * for is promoted.
 */
export type Blow = "connection" | "server" | "failover";

export interface Broken {
  readonly blows: number;
  /** Times that the ledger said it had lost its server. */
  readonly lost: number;
  /** Documents that were acknowledged before the last blow. */
  readonly acknowledged: number;
}

/**
 * Adds made documents to a ledger, so many in a transaction; each blow falls into the middle of one, and one comes before and after all of them. Throws an Error that says
 * what was lost.
 */
export async function breakServer(blows: readonly Blow[], documents: number): Promise<Broken> {
  const folder = mkdtempSync(path.join(tmpdir(), "entente-broken-"));
  // PostgreSQL runs as another user where this is run by root.
  chmodSync(folder, 0o755);
  const [primary, replica] = [path.join(folder, "primary"), path.join(folder, "replica")];
  try {
    const address = await startPostgres(primary, KEPT);
    const second = blows.includes("failover") ? await startReplica(primary, address, replica, KEPT) : null;
    const moving = await MovingAddress.of(address);
    const raise = async (blow: Blow) => {
      const watcher = await watcherOf(address);
      return async () => {
        if (blow === "connection") return inTransaction(watcher, `select pg_terminate_backend(pid) ${WRITING}`);
        await inTransaction(watcher, `select 1 ${WRITING}`, () => killPostgres(primary));
        if (blow === "server" || second === null) return resumePostgres(primary, address, KEPT);
        promotePostgres(replica);
        moving.lead(second);
      };
    };
    return await added(moving.address, path.join(folder, "undisturbed.db"), { blows, documents, raise }).finally(() =>
      moving.close(),
    );
  } finally {
    for (const server of [primary, replica]) stopPostgres(server);
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Adding {
  readonly blows: readonly Blow[];
  readonly documents: number;
  /** Makes ready for a blow: what comes back strikes in the middle of a transaction. */
  readonly raise: (blow: Blow) => Promise<() => Promise<void>>;
}

async function added(address: string, beside: string, { blows, documents, raise }: Adding): Promise<Broken> {
  const undisturbed = await openLedger(beside);
  let lost = 0;
  const ledger = await openLedger(address, { lost: () => void lost++ });
  try {
    const acknowledged = new Set<string>();
    const transactions = blows.length + 2;
    let before = 0;
    for (let i = 0; i < transactions; i++) {
      const portion = Array.from({ length: documents }, (_, k) =>
        madeEntry(i * documents + k, transactions * documents),
      );
      const blow = blows[i - 1];
      // Who connects only when documents are being added may come when they have been.
      const strike = blow === undefined ? null : await raise(blow);
      const adding = ledger.add(portion, RUN);
      // What comes of it is looked at after the blow.
      adding.catch(() => {});
      if (strike !== null) {
        before = acknowledged.size;
        await strike();
      }
      for (const { document } of await adding) acknowledged.add(document);
      await undisturbed.add(portion, RUN);
    }
    const there = new Set((await ledger.documents()).map(({ id }) => id));
    const gone = [...acknowledged].filter((id) => !there.has(id));
    if (gone.length > 0) throw new Error(`${gone.length} acknowledged documents are lost, such as ${gone[0]}.`);
    if ((await hashOf(ledger)) !== (await hashOf(undisturbed)))
      throw new Error("The export differs from that of an undisturbed ledger.");
    return { blows: blows.length, lost, acknowledged: before };
  } finally {
    await ledger.close();
    await undisturbed.close();
  }
}

type Opened = Awaited<ReturnType<typeof openLedger>>;
const hashOf = async (ledger: Opened) => (await ledger.export(async () => {})).sha256;

const WRITING = "from pg_stat_activity where application_name = 'entente' and backend_xid is not null";

/**
 * Asks until the ledger is in the middle of a transaction that has written something, and strikes at once: a moment later it may be over.
 * @param query finds such a transaction; it may be the blow itself
 */
async function inTransaction(client: pg.Client, query: string, strike = () => {}): Promise<void> {
  let found = false;
  for (let tries = 0; tries < 2000 && !found; tries++) found = (await client.query(query)).rows.length > 0;
  const ended = client.end().catch(() => {});
  if (!found) throw new Error("Nothing was written.");
  strike();
  await ended;
}

async function watcherOf(address: string): Promise<pg.Client> {
  const client = new pg.Client(address);
  // The server may end before its client does.
  client.on("error", () => {});
  await client.connect();
  return client;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const rounds = Number(process.argv[2] ?? 10);
  // A cluster has one replica here, so each failover has a cluster of its own.
  for (let round = 0; round < rounds; round++) {
    const broken = await breakServer(["connection", "server", "connection", "server", "failover"], 60);
    process.stdout.write(`${JSON.stringify(broken)}\n`);
  }
}
