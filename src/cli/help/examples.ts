import type { Command } from "commander";

const told = new WeakMap<Command, string>();

/** What stands under the help of a command: its examples, then what is to be known of it. Before `worded`, the examples as they were declared. */
export const examplesOf = (of: Command): string => told.get(of) ?? "";

/** Says what stands under the help of a command. */
export const tellExamples = (of: Command, text: string): void => void told.set(of, text);
