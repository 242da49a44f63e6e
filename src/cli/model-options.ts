import { type Command, Option } from "commander";
import type { ReaderName } from "../sources.js";
import { checked } from "./options.js";
import { wholeNumber } from "./usage.js";

/** What commands are told of how to ask a language model. */
export interface ModelArguments {
  readonly reader?: ReaderName;
  readonly send?: boolean;
  readonly cache?: string;
  readonly budget?: string;
  readonly price?: string;
  readonly keyFile?: string;
  /** Seconds of one call, and calls at once. */
  readonly modelTime: number;
  readonly modelCalls: number;
}

/** A command with the options of those that may ask a language model. */
export function withModel(command: Command): Command {
  const options = [
    new Option("--send"),
    new Option("--cache <folder>"),
    new Option("--budget <amount>"),
    new Option("--price <sent/got>"),
    new Option("--key-file <file>"),
    new Option("--model-time <seconds>").argParser(checked((given) => wholeNumber(given, 1, 3600))).default(60),
    new Option("--model-calls <n>").argParser(checked((given) => wholeNumber(given, 1, 64))).default(4),
  ];
  for (const option of options) command.addOption(option);
  return command;
}
