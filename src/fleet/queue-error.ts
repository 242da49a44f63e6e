import { JetStreamApiError } from "@nats-io/jetstream";

/** What is wrong with a queue, as one sentence for a person. */
export class QueueError extends Error {
  override readonly name = "QueueError";

  constructor(
    message: string,
    /** misnamed: no queue can have that address; missing: there is none yet. */
    readonly sort: "misnamed" | "missing" | null = null,
  ) {
    super(message);
  }
}

/** What the numbers of errors of JetStream mean (errors.json of nats-server, 2.9). */
const JETSTREAM: Readonly<Record<number, string>> = {
  10005:
    "The cluster has too few servers with space for that many copies; start more, or ask for fewer with --replicas.",
  10023: "The servers have no space left for the queue; give JetStream more disk space.",
  10039: "The server keeps no queues for this user; allow JetStream for the account.",
  10047: "The servers have no space left for the queue; give JetStream more disk space.",
  10052:
    "An existing queue can't be changed like this; see what the server has with: nats stream info (or empty it and create it again).",
  10074: "A standalone server keeps no copies; leave out --replicas, or name the servers of a cluster.",
  10076: "JetStream is not switched on in the server; start it with: nats-server -js",
};

const CLIENT: readonly (readonly [RegExp, string])[] = [
  [
    /authorization violation/iu,
    "The server rejects this user; check the name and the password, or the credentials file.",
  ],
  [
    /permissions violation/iu,
    "This user may not do this on the server; docs/fleet.md lists what a sender and a worker need.",
  ],
  [
    /connection refused|ECONNREFUSED/iu,
    "No NATS server responds there; check that it is running, and the addresses of the queue.",
  ],
  [/ENOTFOUND|EAI_AGAIN/u, "There is no such host; check the addresses of the queue and the network."],
  [/jetstream (?:is )?not enabled/iu, "JetStream is not switched on in the server; start it with: nats-server -js"],
  [
    /certificate|TLS|tls/u,
    "The encrypted connection could not be made; check the certificate of the server, and write tls://.",
  ],
  [
    /timeout|no responders|closed|disconnect|unavailable/iu,
    "The servers of the queue are not responding; check that most of them are running, and try again.",
  ],
];

/** A fault of the client or the server as a QueueError; faults of the program stay what they are. */
export function told(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof QueueError) return error;
  const number = numberOf(error);
  const sentence =
    (number === null ? undefined : JETSTREAM[number]) ?? CLIENT.find(([known]) => known.test(wordsOf(error)))?.[1];
  return sentence === undefined ? error : new QueueError(sentence);
}

/** The number that JetStream gives an error; null where it is not one of JetStream. */
export function numberOf(error: unknown): number | null {
  return error instanceof JetStreamApiError ? error.code : null;
}

/** A client says the cause in the error under the one that it throws. */
function wordsOf(error: Error): string {
  const under = error.cause instanceof Error ? ` ${error.cause.message}` : "";
  const code = "code" in error ? ` ${String(error.code)}` : "";
  return `${error.name} ${error.message}${code}${under}`;
}
