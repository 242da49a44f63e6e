import { Option } from "commander";

/** What every command that has to do with a queue is told of it. */
export interface QueueArguments {
  readonly queue?: string;
  readonly credentials?: string;
}

export const queue = () => new Option("--queue <address>");
export const credentials = () => new Option("--credentials <file>");
