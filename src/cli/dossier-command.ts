import { type Command, Option } from "commander";
import { DOSSIER_FORMATS, STYLES } from "./dossier-formats.js";
import { mapView } from "./map-view.js";
import { checked, choice, colour, command, ledger, noColour } from "./options.js";
import { sieveOptions } from "./sieve-options.js";
import { publicationDate, wholeNumber } from "./usage.js";

const EXAMPLES = `
entente dossier KAZ CHN  #
entente dossier Tajikistan  #
entente dossier KAZ CHN --as-of 2012  #
entente dossier KAZ CHN --since 2026-03  #
entente dossier KAZ CHN --from 2010 --to 2015  #
entente dossier KAZ CHN --format md > dossier.md  #
entente dossier KAZ CHN --format html > dossier.html  #
entente dossier KAZ CHN --format docx --out kaz.docx  #
entente dossier KAZ CHN --format docx --cite gost --out kaz.docx
entente dossier KAZ CHN --sure 80 --about money  #
entente dossier KAZ CHN --format iati > money.xml  #`;

/** The command that shows a dossier. */
export function dossierCommands(entente: Command, done: (exitCode: number) => void): void {
  const dossier = command(entente.command("dossier"), EXAMPLES)
    .argument("<party>")
    .argument("[other]")
    .addOption(ledger())
    .addOption(new Option("--as-of <date>").argParser(checked(publicationDate)))
    .addOption(new Option("--since <date>").argParser(checked(publicationDate)))
    .addOption(choice("--by <days>", ["published", "added"]))
    .addOption(new Option("--from <date>").argParser(checked(publicationDate)))
    .addOption(new Option("--to <date>").argParser(checked(publicationDate)))
    .addOption(new Option("--limit <n>").argParser(checked((given) => wholeNumber(given, 1, 10_000))).default(20))
    .addOption(choice("--format <format>", DOSSIER_FORMATS, "table"))
    .addOption(mapView());
  sieveOptions(dossier);
  dossier
    .option("--out <file>")
    .addOption(choice("--cite <style>", STYLES, "chicago"))
    .addOption(colour())
    .addOption(noColour())
    .action(async (party, other, options) =>
      done(
        await (await import("./dossier.js")).dossierCommand(other === undefined ? [party] : [party, other], options),
      ),
    );
}
