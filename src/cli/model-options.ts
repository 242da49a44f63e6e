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
    new Option("--send", "allow that what is read is sent to the model of --reader llm:… on another machine"),
    new Option("--cache <folder>", "where answers of models are kept (otherwise ~/.cache/entente/models)"),
    new Option("--budget <amount>", "tokens that may be spent on a model, or money where --price is given"),
    new Option("--price <sent/got>", "what a million tokens cost that are sent, and that come back: 0.15/0.60"),
    new Option("--key-file <file>", "a file of yours alone with the key of the model (otherwise $ENTENTE_LLM_KEY)"),
    new Option("--model-time <seconds>", "what one call of a model may take")
      .argParser(checked((given) => wholeNumber(given, 1, 3600)))
      .default(60),
    new Option("--model-calls <n>", "calls of a model at once")
      .argParser(checked((given) => wholeNumber(given, 1, 64)))
      .default(4),
  ];
  for (const option of options) command.addOption(option);
  return command;
}
