import type { Command } from "commander";
import { command, ledger } from "./options.js";

const BACKUP_EXAMPLES = `
entente backup --to backups/  #
entente backup --ledger postgres://ann@desk/e --to monday.db`;

const RESTORE_EXAMPLES = `
entente restore backups/entente-20260301T093000Z.db --ledger entente.db
entente restore monday.db --ledger postgres://ann@desk/e --force`;

/** The commands that keep copies of a ledger. */
export function backupCommands(entente: Command, done: (exitCode: number) => void): void {
  command(entente.command("backup"), BACKUP_EXAMPLES)
    .addOption(ledger())
    .requiredOption("--to <file>")
    .action(async (options) => done(await (await import("./backup.js")).backupCommand(options)));

  command(entente.command("restore"), RESTORE_EXAMPLES)
    .argument("<file>")
    .addOption(ledger())
    .option("--force")
    .action(async (file, options) => done(await (await import("./restore.js")).restoreCommand(file, options)));
}
