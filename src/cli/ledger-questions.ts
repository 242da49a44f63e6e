import { Argument, type Command } from "commander";
import { checked, colour, command, ledger, noColour } from "./options.js";
import { FORMATS, oneOf, wholeNumber } from "./usage.js";

const SEARCH_EXAMPLES = `
Examples:
  entente search 'loan "credit line" state:KAZ'         a word, a phrase, a party
  entente search type:finance pair:KAZ-CHN over:1bn     of a billion dollars and more
  entente search railway OR pipeline -gas from:2011 to:2016-06
  entente search 'speaker:"Xi Jinping" status:pledged'  what he is said to have promised

Filters: type: state: pair: org: by: towards: from: to: on: over: under: currency: status: speaker: person:
publisher: confidence: verdict: flow: field: kind: issue: level: instrument: act: stance: standing: milestone:
trend: sector: language: document:

Exit codes: 0 the query was answered; 1 the ledger can't be read; 2 wrong usage.`;

/** The commands that ask a ledger. */
export function ledgerQuestions(entente: Command, done: (exitCode: number) => void): void {
  command(entente.command("search"), SEARCH_EXAMPLES)
    .summary("find claims in a ledger")
    .description(
      "Prints the claims of a ledger that answer a query, best first. Words are found in any inflection; everything must hold.",
    )
    .addArgument(new Argument("<query...>", "words, phrases in quotation marks, and filters; see docs/search.md"))
    .addOption(ledger())
    .option(
      "--limit <n>",
      "how many to print",
      checked((given) => wholeNumber(given, 1, 1000)),
      20,
    )
    .option("--after <place>", "go on where an earlier answer ended, as it says")
    .option("--newest", "in order of time, the newest first")
    .option(
      "--format <format>",
      `${FORMATS.join(", ")} (on a terminal: table, else jsonl)`,
      checked((given) => oneOf(FORMATS, given)),
    )
    .addOption(colour())
    .addOption(noColour())
    .action(async (words, options) => done(await (await import("./search.js")).searchCommand(words, options)));
}
