import type { JetStreamManager, StreamConfig } from "@nats-io/jetstream";
import { nanos } from "@nats-io/transport-node";
import { numberOf } from "./queue-error.js";

/** What a queue is called in the servers. */
export interface Channels {
  /** Streams: documents that wait or are read, parts of those that are larger than a message, and those that failed. */
  readonly documents: string;
  readonly parts: string;
  readonly failed: string;
  /** What hands the documents out. */
  readonly readers: string;
  /** The subject of something of the queue: "entente.desk.documents". */
  subject(...steps: readonly (string | number)[]): string;
}

/** Names of a queue: those of streams can be told apart by a person who looks at the servers. */
export function channelsOf(name: string): Channels {
  return {
    documents: `ENTENTE_${name}`,
    parts: `ENTENTE_${name}_parts`,
    failed: `ENTENTE_${name}_failed`,
    readers: "readers",
    subject: (...steps) => ["entente", name, ...steps].join("."),
  };
}

/** What a queue is set to. */
export interface QueueSettings {
  /** Documents that may wait or be read; whoever sends more waits. */
  readonly most: number;
  /** Copies of the queue, each on another server: 1, 3 or 5. */
  readonly replicas: number;
  /** Seconds without a sign of life from its worker after which a document is given to another. */
  readonly patience: number;
}

export const USUAL_MOST = 10_000;
export const USUAL_PATIENCE = 30;
/** Copies where the servers are a cluster: one of three may be gone. */
export const CLUSTERED = 3;
/** Seconds in which a message that is sent again is known to be there. */
const KNOWN_FOR = 600;
/** Documents that all workers together may hold: more than those of a hundred machines. */
const MOST_HELD = 20_000;

const STREAM_NOT_FOUND = 10059;
const CONSUMER_NOT_FOUND = 10014;

/** What a queue is set to in the servers; null where there is none. */
export async function settingsOf(manager: JetStreamManager, channels: Channels): Promise<QueueSettings | null> {
  try {
    const { config } = await manager.streams.info(channels.documents);
    const readers = await manager.consumers.info(channels.documents, channels.readers);
    const patience = (readers.config.ack_wait ?? 0) / nanos(1000);
    return { most: config.max_msgs, replicas: config.num_replicas, patience };
  } catch (error) {
    if ([STREAM_NOT_FOUND, CONSUMER_NOT_FOUND].includes(numberOf(error) ?? 0)) return null;
    throw error;
  }
}

/** Makes a queue, or changes what it is set to. Several processes may do so at once. */
export async function makeQueue(
  manager: JetStreamManager,
  channels: Channels,
  { most, replicas, patience }: QueueSettings,
): Promise<void> {
  const shared = { storage: "file", num_replicas: replicas, discard: "new" } as const;
  // A document that is worked off leaves the queue; nobody can take one that another has.
  await made(manager, {
    ...shared,
    name: channels.documents,
    // What is sent in parts has its id in its subject, so that it is told of parts whether they are still wanted.
    subjects: [channels.subject("documents"), channels.subject("documents", "*")],
    retention: "workqueue",
    max_msgs: most,
    duplicate_window: nanos(KNOWN_FOR * 1000),
  });
  // Of each part, and of each document that failed, there is one: told again, it takes the place of the earlier.
  for (const [name, subject] of [
    [channels.parts, channels.subject("parts", "*", "*")],
    [channels.failed, channels.subject("failed", "*")],
  ] as const)
    await made(manager, {
      ...shared,
      name,
      subjects: [subject],
      retention: "limits",
      discard: "old",
      max_msgs_per_subject: 1,
    });
  await manager.consumers.add(channels.documents, {
    durable_name: channels.readers,
    ack_policy: "explicit",
    ack_wait: nanos(patience * 1000),
    max_ack_pending: MOST_HELD,
    // How often one may fail is for workers to say, who tell why.
    max_deliver: -1,
  });
}

/** "stream name already in use with a different configuration" */
const OTHERWISE = 10058;

async function made(manager: JetStreamManager, config: Partial<StreamConfig> & { name: string }): Promise<void> {
  try {
    await manager.streams.add(config);
  } catch (error) {
    if (numberOf(error) !== OTHERWISE) throw error;
    const { name, retention: _, storage: __, ...changeable } = config;
    await manager.streams.update(name, changeable);
  }
}
