import { Argument, type Command } from "commander";
import { checked, colour, command, ledger, noColour } from "./options.js";
import { oneOf, publicationDate, wholeNumber } from "./usage.js";

const EXAMPLES = `
Examples:
  entente dossier KAZ CHN                               all that is known between the two
  entente dossier Tajikistan                            all that is known of one
  entente dossier KAZ CHN --as-of 2012                  what was known by the end of 2012
  entente dossier KAZ CHN --format md > dossier.md      the same as Markdown

Exit codes: 0 done; 1 the ledger can't be read; 2 wrong usage.`;

/** The command that shows a dossier. */
export function dossierCommands(entente: Command, done: (exitCode: number) => void): void {
  command(entente.command("dossier"), EXAMPLES)
    .summary("show what is known of a state or between two")
    .description(
      "Shows the facts of a ledger between two states or organisations, or of one: levels over time, money, all facts by kind with their independent origins, and where sources do not agree.",
    )
    .addArgument(new Argument("<party>", "a state or an organisation: KAZ, Kazakhstan, SCO"))
    .addArgument(new Argument("[other]", "another one"))
    .addOption(ledger())
    .option(
      "--as-of <date>",
      "only what was known by then: documents published by the end of that day, month or year",
      checked(publicationDate),
    )
    .option(
      "--limit <n>",
      "rows of a section",
      checked((given) => wholeNumber(given, 1, 10_000)),
      20,
    )
    .option(
      "--format <format>",
      "table, md or json",
      checked((given) => oneOf(["table", "md", "json"], given)),
      "table",
    )
    .addOption(colour())
    .addOption(noColour())
    .action(async (party, other, options) =>
      done(
        await (await import("./dossier.js")).dossierCommand(other === undefined ? [party] : [party, other], options),
      ),
    );
}
