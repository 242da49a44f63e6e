import { Argument, type Command } from "commander";
import { command, ledger } from "./options.js";

const BACKUP_EXAMPLES = `
Examples:
  entente backup --to backups/                          entente.db into a folder, named after the time
  entente backup --ledger postgres://ann@desk/e --to monday.db

Others may write to the ledger meanwhile. A backup is a ledger in a file itself: every command that reads takes it.

Exit codes: 0 it is there and was read back; 1 it failed, and nothing is left of it; 2 usage error.`;

const RESTORE_EXAMPLES = `
Examples:
  entente restore backups/entente-20260301T093000Z.db --ledger entente.db
  entente restore monday.db --ledger postgres://ann@desk/e --force

What --force replaces stays until all of the backup is written and read back.

Exit codes: 0 the ledger is there; 1 it failed, and whatever was there still is; 2 usage error.`;

/** The commands that keep copies of a ledger. */
export function backupCommands(entente: Command, done: (exitCode: number) => void): void {
  command(entente.command("backup"), BACKUP_EXAMPLES)
    .summary("copy a ledger to a file and read it back")
    .description(
      "Copies a whole ledger, as it stands at one instant, to a file of its own: with what exports leave out, such as watched sources and snapshots. It is read back before it is said to be there; its SHA-256 is written beside it.",
    )
    .addOption(ledger())
    .requiredOption("--to <file>", "a new file, or a folder to make one in")
    .action(async (options) => done(await (await import("./backup.js")).backupCommand(options)));

  command(entente.command("restore"), RESTORE_EXAMPLES)
    .summary("create a ledger from a backup")
    .description(
      "Creates a ledger from a backup, in a file or a database whichever it was made from, and reads all of it.",
    )
    .addArgument(new Argument("<file>", "a file written by entente backup"))
    .addOption(ledger())
    .option("--force", "replace the ledger that is there")
    .action(async (file, options) => done(await (await import("./restore.js")).restoreCommand(file, options)));
}
