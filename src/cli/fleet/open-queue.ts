import {
  type Credentials,
  credentialsIn,
  credentialsOf,
  Queue,
  QueueError,
  type QueueSettings,
  queueAddress,
} from "../../fleet/index.js";
import { complain } from "../complaint.js";
import { UsageError } from "../usage.js";
import type { QueueArguments } from "./queue-options.js";

/**
 * Opens the queue that was asked for; `make` as in Queue. Throws UsageError, and QueueError.
 */
export async function openQueue(asked: QueueArguments, make: Partial<QueueSettings> | null): Promise<Queue> {
  const written = asked.queue ?? process.env.ENTENTE_QUEUE;
  if (!written) throw new UsageError("Say which queue, with --queue nats://host:4222 or $ENTENTE_QUEUE");
  try {
    const address = queueAddress(written);
    if (address.secret !== null && asked.queue !== undefined && asked.queue !== process.env.ENTENTE_QUEUE)
      throw new UsageError(
        "Others can read a password in a command or in settings; put it into a file and name that with --credentials, or put the address into $ENTENTE_QUEUE",
      );
    return await Queue.open(address, whoAsks(asked, address.secret), make);
  } catch (error) {
    if (error instanceof QueueError && error.sort === "misnamed")
      throw new UsageError(error.message.replace(/\.$/u, ""));
    throw error;
  }
}

function whoAsks(asked: QueueArguments, secret: string | null): Credentials | null {
  const file = asked.credentials ?? process.env.ENTENTE_QUEUE_CREDENTIALS;
  if (file) return credentialsOf(file);
  return secret === null ? null : credentialsIn(secret);
}

/** Does the work of a command with a queue; what is wrong with the queue is told in a sentence. Returns the exit code. */
export async function withQueue(
  asked: QueueArguments,
  make: Partial<QueueSettings> | null,
  work: (queue: Queue) => Promise<number>,
): Promise<number> {
  let opened: Queue | null = null;
  try {
    opened = await openQueue(asked, make);
    return await work(opened);
  } catch (error) {
    if (!(error instanceof QueueError)) throw error;
    complain({ severity: "error", message: error.message, place: opened?.name ?? null });
    return 1;
  } finally {
    await opened?.close();
  }
}
