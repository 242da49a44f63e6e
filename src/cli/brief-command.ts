import type { Command } from "commander";
import { BRIEF_FORMATS, BRIEF_LENGTHS } from "./brief-formats.js";
import { STYLES } from "./dossier-formats.js";
import { choice, command, ledger } from "./options.js";

const EXAMPLES = `
entente brief KAZ CHN  #
entente brief KAZ CHN --about loans --length short  #
entente brief KAZ CHN --lang tr --format docx --out brief.docx
entente brief --check draft.md  #`;

/** The command that writes briefs and checks them. */
export function briefCommands(entente: Command, done: (exitCode: number) => void): void {
  command(entente.command("brief"), EXAMPLES)
    .argument("[party]")
    .argument("[other]")
    .addOption(ledger())
    .option("--about <words>")
    .addOption(choice("--length <length>", BRIEF_LENGTHS, "medium"))
    .addOption(choice("--format <format>", [...BRIEF_FORMATS, "text"]))
    .option("--out <file>")
    .addOption(choice("--cite <style>", STYLES, "chicago"))
    .option("--check <file>")
    .action(async (party, other, options) =>
      done(
        await (await import("./brief.js")).briefCommand(
          [party, other].filter((one) => one !== undefined),
          { ...options, lang: entente.opts().lang },
        ),
      ),
    );
}
