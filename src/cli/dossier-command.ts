import { Argument, type Command } from "commander";
import { DOSSIER_FORMATS, STYLES } from "./dossier-formats.js";
import { mapView } from "./map-view.js";
import { checked, colour, command, ledger, noColour } from "./options.js";
import { sieveOptions } from "./sieve-options.js";
import { oneOf, publicationDate, wholeNumber } from "./usage.js";

const EXAMPLES = `
Examples:
  entente dossier KAZ CHN                               all that is known between the two
  entente dossier Tajikistan                            all that is known of one
  entente dossier KAZ CHN --as-of 2012                  what was known by the end of 2012
  entente dossier KAZ CHN --since 2026-03               what is new, changed or withdrawn since March
  entente dossier KAZ CHN --from 2010 --to 2015         with a timeline of those years
  entente dossier KAZ CHN --format md > dossier.md      the same as Markdown
  entente dossier KAZ CHN --format html > dossier.html  as a page with pictures that stands alone
  entente dossier KAZ CHN --format docx --out kaz.docx  as a Word document with footnotes
  entente dossier KAZ CHN --format docx --cite gost --out kaz.docx
  entente dossier KAZ CHN --sure 80 --about money       only its money, only what is that certain
  entente dossier KAZ CHN --format iati > money.xml     its money as IATI activities; see docs/exports.md

Exit codes: 0 done; 1 the ledger can't be read; 2 usage error.`;

/** The command that shows a dossier. */
export function dossierCommands(entente: Command, done: (exitCode: number) => void): void {
  const dossier = command(entente.command("dossier"), EXAMPLES)
    .summary("show the dossier of a state or of a pair")
    .description(
      "Shows what a ledger holds on two states or organisations, or on one: level of relations and its history, timeline, money, projects, visits, positions, fields, trend, memberships, conflicting sources and publishers. The JSON is that of the page in the browser.",
    )
    .addArgument(new Argument("<party>", "a state or an organisation: KAZ, Kazakhstan, SCO"))
    .addArgument(new Argument("[other]", "a second one, for a bilateral dossier"))
    .addOption(ledger())
    .option(
      "--as-of <date>",
      "only documents published by the end of that day, month or year",
      checked(publicationDate),
    )
    .option(
      "--since <date>",
      "only what is new, changed or withdrawn since then (up to --as-of, if given)",
      checked(publicationDate),
    )
    .option(
      "--by <days>",
      "dates used by --since: published (publication date, the default) or added (date of addition to the ledger)",
      checked((given) => oneOf(["published", "added"] as const, given)),
    )
    .option("--from <date>", "first day, month or year of the timeline", checked(publicationDate))
    .option("--to <date>", "last day, month or year of the timeline", checked(publicationDate))
    .option(
      "--limit <n>",
      "maximum rows per section",
      checked((given) => wholeNumber(given, 1, 10_000)),
      20,
    )
    .option(
      "--format <format>",
      DOSSIER_FORMATS.join(", "),
      checked((given) => oneOf(DOSSIER_FORMATS, given)),
      "table",
    )
    .addOption(mapView());
  sieveOptions(dossier);
  dossier
    .option("--out <file>", "file to write to, in full or not at all; required for docx and xlsx")
    .option(
      "--cite <style>",
      `citation style of footnotes in markdown, html and docx: ${STYLES.join(", ")}`,
      checked((given) => oneOf(STYLES, given)),
      "chicago",
    )
    .addOption(colour())
    .addOption(noColour())
    .action(async (party, other, options) =>
      done(
        await (await import("./dossier.js")).dossierCommand(other === undefined ? [party] : [party, other], options),
      ),
    );
}
