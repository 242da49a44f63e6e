import { Option } from "commander";

/** What every command that has to do with a queue is told of it. */
export interface QueueArguments {
  readonly queue?: string;
  readonly credentials?: string;
}

export const queue = () =>
  new Option(
    "--queue <address>",
    "nats://host:4222, several with commas, /NAME for one of another name (otherwise $ENTENTE_QUEUE)",
  );
export const credentials = () =>
  new Option(
    "--credentials <file>",
    "a file that only you can read, with user:password, a token or NATS credentials (otherwise $ENTENTE_QUEUE_CREDENTIALS)",
  );
