import { Argument, type Command, Option } from "commander";
import { DIGEST_FORMATS } from "./digest-formats.js";
import {
  checked,
  choice,
  chosen,
  command,
  jobs,
  keepOriginals,
  language,
  ledger,
  memoryLimit,
  minCertainty,
  publisher,
  reader,
  timeLimit,
} from "./options.js";
import { publicationDate, seconds, siteAddress, wholeNumber } from "./usage.js";

const WATCH_EXAMPLES = `
entente watch add https://mfa.balta.example/feed.xml --every 30m --publisher "Balta's foreign ministry"
entente watch add https://gazette.example/sitemap.xml feeds.opml
entente watch add ~/readouts ~/Maildir imaps://ann@mail.example/INBOX
entente watch list  #
entente watch  #
entente watch --once  #
entente watch remove https://gazette.example/sitemap.xml`;

const FOLLOW_EXAMPLES = `
entente follow CHN KAZ  #
entente follow SCO  #
entente follow "Kassym-Jomart Tokayev"  #
entente follow 'loan state:KAZ over:1bn'  #
entente follow list
entente follow remove CHN KAZ`;

const DIGEST_EXAMPLES = `
entente digest  #
entente digest --keep  #
entente digest --since 2026-03 --format md  #
entente digest --format atom --out digest.atom --site https://desk.example
entente digest --mail  #`;

/** The commands that wait for documents, and tell what is new in them. */
export function watchCommands(entente: Command, done: (exitCode: number) => void): void {
  command(entente.command("watch"), WATCH_EXAMPLES)
    .addArgument(chosen(new Argument("[action]"), ["add", "list", "remove"]))
    .argument("[source...]")
    .addOption(ledger())
    .option("--once")
    .addOption(new Option("--every <time>").argParser(checked(seconds)))
    .addOption(new Option("--most <n>").argParser(checked((given) => wholeNumber(given, 1, 100_000))).default(100))
    .addOption(new Option("--pause <seconds>").argParser(checked((given) => wholeNumber(given, 0, 3600))).default(2))
    .option("--allow-private")
    .addOption(keepOriginals())
    .addOption(publisher())
    .addOption(language())
    .addOption(reader())
    .addOption(minCertainty())
    .addOption(timeLimit())
    .addOption(memoryLimit())
    .addOption(jobs())
    .addOption(choice("--format <format>", ["text", "jsonl"], "text"))
    .action(async (action, sources, options) =>
      done(await (await import("./watch/index.js")).watchCommand(action, sources, options)),
    );

  command(entente.command("follow"), FOLLOW_EXAMPLES)
    .argument("<what...>")
    .addOption(ledger())
    .addOption(follower())
    .addOption(choice("--format <format>", ["text", "jsonl"], "text"))
    .action(async (what, options) => done(await (await import("./follow.js")).followCommand(what, options)));

  command(entente.command("digest"), DIGEST_EXAMPLES)
    .addOption(ledger())
    .addOption(follower())
    .addOption(new Option("--since <date>").argParser(checked(publicationDate)))
    .option("--keep")
    .addOption(choice("--format <format>", DIGEST_FORMATS, "table"))
    .addOption(new Option("--limit <n>").argParser(checked((given) => wholeNumber(given, 1, 100_000))).default(1000))
    .addOption(new Option("--site <address>").argParser(checked(siteAddress)))
    .option("--out <file>")
    .option("--mail")
    .action(async (options) => done(await (await import("./digest.js")).digestCommand(options)));
}

const follower = () => new Option("--reviewer <name>");
