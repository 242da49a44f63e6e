import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { jetstream, jetstreamManager } from "@nats-io/jetstream";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openLedger } from "../src/entente.js";
import {
  type Delivery,
  encoded,
  type Failure,
  messageId,
  Queue,
  queueAddress,
  Sending,
  Worker,
  workersOf,
} from "../src/fleet/index.js";
import { type Input, inputs, USUAL_LIMITS } from "../src/intake/index.js";
import { type NatsServer, restartNats, startNats, stopNats } from "../tools/nats.js";
import { ENTENTE, entente } from "./command.js";
import { natsCluster, queueOn } from "./nats.js";
import { postgresLedger } from "./postgres.js";

const running = new Set<ChildProcess>();
const folder = mkdtempSync(path.join(tmpdir(), "entente-fleet-"));
const AT = "2026-03-01T09:00:00Z";
const SENT = { at: AT, beside: false, originals: false, options: { reader: "rules" } } as const;
let servers: readonly NatsServer[] | null = null;
beforeAll(async () => {
  servers = await natsCluster(folder);
});
afterAll(() => {
  for (const child of running) child.kill("SIGKILL");
  stopNats(path.join(folder, "nats"));
  rmSync(folder, { recursive: true, force: true });
});

/** Short invented documents; every third tells the same as another. One is larger than a message may be, and one is broken. */
function documents(): readonly string[] {
  const desk = path.join(folder, "desk");
  mkdirSync(desk);
  const states = ["Kazakhstan", "Uzbekistan", "Mongolia", "Serbia", "Armenia"];
  const line = (i: number) =>
    i % 3 === 0
      ? `China's foreign minister arrived in ${states[i % 5]} for an official visit on ${1 + (i % 27)} July 2024.`
      : `China lent ${states[i % 5]} $${100 + i} million for a railway on ${1 + (i % 27)} July 2024. Report ${i}.`;
  const records = Array.from({ length: 80 }, (_, i) =>
    JSON.stringify({ id: `r${i}`, text: line(i), date: "2024-08-01" }),
  );
  writeFileSync(path.join(desk, "news.jsonl"), records.join("\n"));
  writeFileSync(path.join(desk, "large.html"), `<p>${line(98)}</p><!--${"padding ".repeat(160_000)}-->`);
  writeFileSync(path.join(desk, "large.html.json"), JSON.stringify({ publisher: "The Lantern", date: "2024-08-02" }));
  writeFileSync(path.join(desk, "broken.pdf"), "%PDF-1.7\n1 0 obj << >>\nnothing more");
  return [desk];
}

interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<{ readonly code: number | null; readonly err: string }>;
}

function work(queue: string, ledger: string): Running {
  const args = [ENTENTE, "work", "--queue", queue, "--ledger", ledger, "--attempts", "1", "--format", "jsonl"];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "ignore", "pipe"] });
  running.add(child);
  let err = "";
  child.stderr.on("data", (chunk) => {
    err += String(chunk);
  });
  return {
    child,
    ended: new Promise((resolve) =>
      child.on("close", (code) => {
        running.delete(child);
        resolve({ code, err });
      }),
    ),
  };
}

async function exported(address: string): Promise<string> {
  const ledger = await openLedger(address);
  try {
    const parts: string[] = [];
    await ledger.export(async (text) => void parts.push(text));
    return parts.join("");
  } finally {
    await ledger.close();
  }
}

async function failuresOf(queue: Queue): Promise<readonly Failure[]> {
  const found: Failure[] = [];
  for await (const failure of queue.failures()) found.push(failure);
  return found;
}

/** Waits until something holds. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await setTimeout(20);
}

/** Takes one document out of a queue. */
async function taken(queue: Queue): Promise<Delivery> {
  const found: Delivery[] = [];
  await until(async () => (await queue.take(1, 1000, (delivery) => void found.push(delivery))) > 0);
  return found[0]!;
}

const SILENT = { sent: async () => {}, problem: async () => {}, full: () => {} };

async function* records(count: number): AsyncGenerator<Input> {
  for (let i = 0; i < count; i++) yield { source: { name: `r${i}`, record: { text: `Report ${i}.` } }, bytes: 1 };
}

test("a queue that is full has whoever sends wait, and what is sent again is known", async (context) => {
  if (servers === null) return context.skip();
  const queue = await Queue.open(queueAddress(queueOn(servers, "full")), null, { most: 3, replicas: 1 });
  const outcomes: string[] = [];
  let taking: Promise<unknown> | null = null;
  const told = {
    ...SILENT,
    sent: async (name: string, outcome: string) => void outcomes.push(`${name} ${outcome}`),
    full: () => {
      // Room is made by what is worked off, and by nothing else.
      taking ??= Promise.all([taken(queue), taken(queue), taken(queue)].map(async (one) => queue.done(await one)));
    },
  };
  await new Sending(queue, SENT, told).of(records(5));
  expect(taking).not.toBeNull();
  await taking;
  expect(await queue.counts()).toEqual({ waiting: 2, held: 0, failed: 0 });
  await new Sending(queue, SENT, told).of(records(5));
  expect(outcomes.slice(0, 5).sort()).toEqual(["r0 sent", "r1 sent", "r2 sent", "r3 sent", "r4 sent"]);
  expect(outcomes.slice(5).every((outcome) => outcome.endsWith(" known"))).toBe(true);
  expect((await queue.counts()).waiting).toBe(2);
  await queue.close();
});

test("a document that failed is kept whole with its reason, and can be sent again or dropped", async (context) => {
  if (servers === null) return context.skip();
  const queue = await Queue.open(queueAddress(queueOn(servers, "failing")), null, { replicas: 1 });
  const bytes = Buffer.alloc(2_500_000, "ferry ");
  const message = encoded({ source: { name: "ферри\n.html", bytes }, bytes: bytes.length }, SENT)!;
  expect(await queue.send(message)).toBe("sent");
  await queue.send(encoded({ source: { name: "short", bytes: new Uint8Array(9) }, bytes: 9 }, SENT)!);
  const [first, short] = [await taken(queue), await taken(queue)];
  expect(Buffer.compare((await queue.messageOf(first))!, message)).toBe(0);
  const note = { name: "ферри\n.html", reasons: ["Нет слов.\r\nNo words."], times: 1, at: AT, worker: "desk/1" };
  await queue.fail(first, note);
  await queue.fail(short, { ...note, name: "short" });
  await until(async () => (await queue.counts()).held === 0);
  const failures = await failuresOf(queue);
  expect(failures).toMatchObject([note, { ...note, name: "short" }]);
  for (const failure of failures) expect(await queue.again(failure)).toBe(true);
  const [second, other] = [await taken(queue), await taken(queue)];
  expect([second.id, (await queue.messageOf(second))!.length]).toEqual([first.id, message.length]);
  expect(messageId((await queue.messageOf(other))!)).toBe(short.id);
  await queue.done(other);
  await queue.fail(second, note);
  for (const one of await failuresOf(queue)) await queue.forget(one);
  expect(await failuresOf(queue)).toEqual([]);
  // Its parts are gone with it.
  expect(await queue.messageOf(second)).toBeNull();
  await queue.close();
});

test("parts whose worker or sender was killed are cleared away, and no others", async (context) => {
  if (servers === null) return context.skip();
  const queue = await Queue.open(queueAddress(queueOn(servers, "parts")), null, { replicas: 1 });
  const large = async (name: string) => {
    const bytes = Buffer.alloc(1_500_000, `${name} `);
    const message = encoded({ source: { name, bytes }, bytes: bytes.length }, SENT)!;
    await queue.send(message);
    return message;
  };
  const manager = await jetstreamManager(queue.connection);
  const count = async () => (await manager.streams.info(queue.channels.parts)).state.messages;
  const messages = [await large("finished"), await large("held"), await large("failed")];
  const [finished, held, failed] = [await taken(queue), await taken(queue), await taken(queue)];
  const waiting = await large("waiting");
  await queue.fail(failed, { name: "failed", reasons: ["No words."], times: 1, at: AT, worker: "desk/1" });
  // Killed between the acknowledgement and the parts.
  finished.done();
  await until(async () => (await queue.counts()).held === 1);
  // Killed before the document was sent behind its parts.
  const half = messageId(Buffer.from("half"));
  await jetstream(queue.connection).publish(queue.channels.subject("parts", half, 0), Buffer.from("half"));
  expect(await count()).toBe(4 * 2 + 1);
  expect(await queue.sweep()).toBe(0);
  expect(await count()).toBe(4 * 2 + 1);
  expect(await queue.sweep(0)).toBe(2);
  expect(await count()).toBe(3 * 2);
  expect(await queue.messageOf(finished)).toBeNull();
  expect(Buffer.compare((await queue.messageOf(held))!, messages[1]!)).toBe(0);
  expect(Buffer.compare((await queue.messageOf(await taken(queue)))!, waiting)).toBe(0);
  for (const one of await failuresOf(queue)) await queue.again(one);
  expect(await queue.sweep(0)).toBe(0);
  expect(Buffer.compare((await queue.messageOf(await taken(queue)))!, messages[2]!)).toBe(0);
  await queue.close();
});

test("files are kept where whoever sends says so, those of documents that are known too", async (context) => {
  if (servers === null) return context.skip();
  const address = queueAddress(queueOn(servers, "files"));
  const queue = await Queue.open(address, null, { replicas: 1 });
  const ledger = await openLedger(":memory:");
  const pages = [20, 30].map((sum) => Buffer.from(`<p>China lent Malta $${sum} million in 2018.</p>`));
  const send = (page: number, originals: boolean) => {
    const bytes = pages[page]!;
    return queue.send(
      encoded({ source: { name: `${page}.html`, bytes }, bytes: bytes.length }, { ...SENT, originals })!,
    );
  };
  const workOff = async () => {
    const own = await Queue.open(address, null, { replicas: 1 });
    const options = { jobs: 1, limits: USUAL_LIMITS, attempts: 1, untilEmpty: true, program: "entente test" };
    const ignored = { read() {}, settled() {}, trouble() {}, known: async () => {}, added: async () => {} };
    await new Worker(own, ledger, options, { ...ignored, failed: async () => {} }).work();
    await own.close();
    return Promise.all(
      pages.map((bytes) => {
        const hash = createHash("sha256").update(bytes).digest("hex");
        return ledger.originals.has(`d_${hash.slice(0, 16)}`);
      }),
    );
  };
  await send(0, false);
  await send(1, true);
  expect(await workOff()).toEqual([false, true]);
  expect(await send(0, true)).toBe("sent");
  expect(await workOff()).toEqual([true, true]);
  expect(await ledger.documents()).toHaveLength(2);
  await queue.close();
  await ledger.close();
});

test("who may not come in, and what is not there, is told in a sentence", async (context) => {
  if (servers === null) return context.skip();
  const closed = path.join(folder, "closed");
  const [server] = await startNats(closed, 1, { name: "ann", password: "p:w" });
  const [shut, open] = [path.join(folder, "shut"), path.join(folder, "open")];
  writeFileSync(shut, "ann:p:w\n", { mode: 0o600 });
  writeFileSync(open, "ann:p:w\n", { mode: 0o644 });
  const address = `nats://${server!.address}/desk`;
  const asked = (...args: string[]) => entente(["queue", ...args]);
  try {
    const [stranger, own, readable, spoken, nowhere] = await Promise.all([
      asked("--queue", address),
      asked("--queue", address, "--credentials", shut, "--most-waiting", "7"),
      asked("--queue", address, "--credentials", open),
      asked("--queue", address.replace("//", "//ann:p:w@")),
      asked("--queue", "nats://127.0.0.1:1"),
    ]);
    expect([stranger.code, stranger.err]).toEqual([1, expect.stringContaining("rejects this user")]);
    expect([own.code, own.out]).toEqual([0, expect.stringContaining("one copy, 7 documents at most")]);
    expect([readable.code, readable.err]).toEqual([1, expect.stringContaining("chmod 600")]);
    expect([spoken.code, spoken.err]).toEqual([2, expect.not.stringContaining("p:w")]);
    expect([nowhere.code, nowhere.err.trim().split("\n").length]).toEqual([1, 1]);
  } finally {
    stopNats(closed);
  }
});

test("a fleet whose workers, a server and the leader are killed ends in the ledger of one process, byte for byte", async (context) => {
  const ledger = servers === null ? null : await postgresLedger();
  if (servers === null || ledger === null) return context.skip();
  const files = documents();
  const alone = path.join(folder, "alone.db");
  const address = queueOn(servers, "chaos");
  // A document whose worker is gone is another's after two seconds.
  const queue = await Queue.open(queueAddress(address), null, { patience: 2 });
  const manager = await jetstreamManager(queue.connection);
  // The first works alone until it is killed: beside others it could find nothing left to read, and would be waited for in vain.
  const fleet = [work(address, ledger)];
  const kill = (id: number | undefined) => process.kill(id!, "SIGKILL");
  const known = async ({ child }: Running) => {
    const workers = await workersOf(queue.connection, queue.channels);
    return workers.find(({ worker }) => worker.endsWith(`/${child.pid}`)) ?? null;
  };
  const working = async (one: Running) => ((await known(one))?.reading.length ?? 0) > 0;
  /** Tells a worker to end, once it is there to be told. */
  const end = async (one: Running) => {
    await until(async () => (await known(one)) !== null);
    one.child.kill("SIGTERM");
  };
  const leader = async (): Promise<NatsServer> => {
    const known = await manager.streams.info(queue.channels.documents).catch(() => null);
    const found = servers!.find(({ name }) => name === known?.cluster?.leader);
    return found ?? leader();
  };
  let follower: NatsServer | null = null;
  let single: Promise<unknown> | null = null;
  const blows: Readonly<Record<number, () => Promise<unknown>>> = {
    10: async () => {
      await until(() => working(fleet[0]!));
      kill(fleet[0]!.child.pid);
      for (let others = 0; others < 3; others++) fleet.push(work(address, ledger));
    },
    30: async () => {
      const { name } = await leader();
      follower = servers!.find((server) => server.name !== name)!;
      return kill(follower.process);
    },
    40: async () => kill(fleet[1]!.child.pid),
    50: async () => {
      restartNats(path.join(folder, "nats"), follower!.name);
      // While the servers choose another leader, there is time for it.
      single = entente(["add", ...files, "--reader", "rules", "--at", AT, "--ledger", alone]);
      return kill((await leader()).process);
    },
    60: async () => end(fleet[2]!),
  };
  async function* withBlows(): AsyncGenerator<Input> {
    let count = 0;
    for await (const input of inputs(files, "file")) {
      await blows[count++]?.();
      yield input;
    }
  }
  const sent: string[] = [];
  await new Sending(queue, SENT, { ...SILENT, sent: async (name) => void sent.push(name) }).of(withBlows());
  await until(async () => {
    const { waiting, held } = await queue.counts();
    return waiting + held === 0;
  });
  expect(new Set(sent).size).toBe(82);
  expect(
    (await failuresOf(queue)).map(({ name, times, reasons }) => [path.basename(name), times > 0, reasons.length]),
  ).toEqual([["broken.pdf", true, 1]]);
  await end(fleet[3]!);
  const ends = await Promise.all(fleet.map(({ ended }) => ended));
  expect(ends.slice(0, 2).map(({ code }) => code)).toEqual([null, null]);
  // Those that were told to end did so themselves; one of them had a document that failed.
  expect(ends.slice(2).every(({ code, err }) => code === (err.includes("broken.pdf") ? 1 : 0))).toBe(true);
  await single;
  expect(await exported(ledger)).toBe(await exported(alone));
  await queue.close();
}, 240_000);
