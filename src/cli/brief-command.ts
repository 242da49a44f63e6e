import { Argument, type Command } from "commander";
import { BRIEF_FORMATS, BRIEF_LANGUAGES, BRIEF_LENGTHS } from "./brief-formats.js";
import { STYLES } from "./dossier-formats.js";
import { checked, command, ledger } from "./options.js";
import { oneOf } from "./usage.js";

const EXAMPLES = `
Examples:
  entente brief KAZ CHN                                 an article in English, as Markdown with footnotes
  entente brief KAZ CHN --about loans --length short    on what is told of loans
  entente brief KAZ CHN --lang tr --format docx --out brief.docx
  entente brief --check draft.md                        which sentences say more than the facts they cite

Exit codes: 0 written, or nothing to refuse; 1 sentences are refused, or something can't be read; 2 wrong usage.`;

/** The command that writes briefs and checks them. */
export function briefCommands(entente: Command, done: (exitCode: number) => void): void {
  command(entente.command("brief"), EXAMPLES)
    .summary("write an article from facts, or check one against them")
    .description(
      "Writes an article on two states or organisations from the facts of a ledger alone: a title, what matters most, paragraphs by theme and time, footnotes and a bibliography. What is not certain is said to be told, and by whom; where sources disagree the article says so. With --check it holds each sentence of a text against the facts or documents that its footnotes name, and refuses what they do not cover.",
    )
    .addArgument(new Argument("[party]", "a state or an organisation: KAZ, Kazakhstan, SCO"))
    .addArgument(new Argument("[other]", "another one"))
    .addOption(ledger())
    .option("--about <words>", "only what a search for these words finds")
    .option(
      "--length <length>",
      BRIEF_LENGTHS.join(", "),
      checked((given) => oneOf(BRIEF_LENGTHS, given)),
      "medium",
    )
    .option(
      "--lang <language>",
      `${BRIEF_LANGUAGES.join(", ")}: of what is written (en unless it is given), or of the text that is checked (told from it unless it is given)`,
      checked((given) => oneOf(BRIEF_LANGUAGES, given)),
    )
    .option(
      "--format <format>",
      `${BRIEF_FORMATS.join(", ")}; of a check: text or json`,
      checked((given) => oneOf([...BRIEF_FORMATS, "text"] as const, given)),
    )
    .option("--out <file>", "write to a file, which is there whole or not at all; docx needs one")
    .option(
      "--cite <style>",
      `how footnotes name documents: ${STYLES.join(", ")}`,
      checked((given) => oneOf(STYLES, given)),
      "chicago",
    )
    .option(
      "--check <file>",
      "hold a text in Markdown against the facts and documents that its footnotes name; - is standard input",
    )
    .action(async (party, other, options) =>
      done(
        await (await import("./brief.js")).briefCommand(
          [party, other].filter((one) => one !== undefined),
          options,
        ),
      ),
    );
}
