import type { CommanderError } from "commander";
import { filled } from "./filled.js";
import { usageWords } from "./usage/index.js";

/** How commander 14 words what it complains of; only what it names is taken from there. */
const NEAR = "(?:\\s*\\(Did you mean (?<several>one of )?(?<near>.*?)\\?\\))?";
const WORDINGS = [
  ["unknownOption", new RegExp(`^unknown option '(?<name>.*?)'${NEAR}$`, "su")],
  ["unknownCommand", new RegExp(`^unknown command '(?<name>.*?)'${NEAR}$`, "su")],
  ["missingArgument", /^missing required argument '(?<name>.*)'$/su],
  ["missingOption", /^required option '(?<name>.*)' not specified$/su],
  ["optionMissingArgument", /^option '(?<name>.*)' argument missing$/su],
  [
    "excessArguments",
    /^too many arguments(?: for '(?<name>.*)')?\. Expected (?<most>\d+) arguments? but got (?<given>\d+)\.?$/su,
  ],
  ["invalidOption", /^option '(?<name>[^']*)' argument '(?<value>.*?)' is invalid\. (?<why>.*)$/su],
  [
    "invalidArgument",
    /^command-argument value '(?<value>.*?)' is invalid for argument '(?<name>[^']*)'\. (?<why>.*)$/su,
  ],
] as const;

/** What is wrong with a command line, in the language of the run and without its full stop; in commander's own words where it says what is not known here. */
export function parseError(error: CommanderError): string {
  const { wrong } = usageWords();
  const message = error.message.replace(/^error: |\.$/gu, "");
  for (const [key, wording] of WORDINGS) {
    const found = wording.exec(message)?.groups;
    if (found === undefined) continue;
    const sentence = filled(wrong[key], { name: "entente", ...found });
    const { near, several } = found;
    return near === undefined ? sentence : `${sentence}${filled(several ? wrong.nearOneOf : wrong.near, { near })}`;
  }
  return message;
}
