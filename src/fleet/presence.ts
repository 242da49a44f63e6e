import type { NatsConnection } from "@nats-io/transport-node";
import { z } from "zod";
import type { Channels } from "./channels.js";

/** What a worker says of itself when it is asked. */
export interface Presence {
  /** "host/123" */
  readonly worker: string;
  /** When it began. */
  readonly since: string;
  /** Which rules and weights it reads with, where whoever sends says nothing of it: see readerVersion. */
  readonly version: string;
  /** Threads. */
  readonly jobs: number;
  /** Names of what it reads now, or has read and is adding, and for how many seconds. */
  readonly reading: readonly { readonly name: string; readonly seconds: number }[];
  /** Documents that it has worked off, and those that it gave up. */
  readonly done: number;
  readonly failed: number;
}

const shape = z.object({
  worker: z.string(),
  since: z.string(),
  version: z.string(),
  jobs: z.number(),
  reading: z.array(z.object({ name: z.string(), seconds: z.number() })),
  done: z.number(),
  failed: z.number(),
});

/** Milliseconds in which workers answer. */
const ANSWERS = 500;

const subject = (channels: Channels) => channels.subject("workers");

/** Has a worker answer whoever asks which workers there are. */
export function present(connection: NatsConnection, channels: Channels, presence: () => Presence): void {
  connection.subscribe(subject(channels), {
    callback: (error, message) => {
      if (error === null) message.respond(JSON.stringify(presence()));
    },
  });
}

/** The workers that answer, by their names. One that was killed is in no list. */
export async function workersOf(connection: NatsConnection, channels: Channels): Promise<readonly Presence[]> {
  const found: Presence[] = [];
  try {
    const answers = await connection.requestMany(subject(channels), "", { strategy: "timer", maxWait: ANSWERS });
    for await (const answer of answers) {
      const read = shape.safeParse(answer.json());
      if (read.success) found.push(read.data);
    }
  } catch {
    // Nobody is there to answer.
  }
  return found.sort((a, b) => (a.worker < b.worker ? -1 : 1));
}
