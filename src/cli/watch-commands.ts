import { Argument, type Command, Option } from "commander";
import { DIGEST_FORMATS } from "./digest-formats.js";
import {
  checked,
  command,
  jobs,
  language,
  ledger,
  memoryLimit,
  minCertainty,
  publisher,
  reader,
  timeLimit,
} from "./options.js";
import { oneOf, publicationDate, seconds, UsageError, wholeNumber } from "./usage.js";

const WATCH_EXAMPLES = `
Examples:
  entente watch add https://mfa.balta.example/feed.xml --every 30m --publisher "Balta's foreign ministry"
  entente watch add https://gazette.example/sitemap.xml feeds.opml
  entente watch add ~/readouts ~/Maildir imaps://ann@mail.example/INBOX
  entente watch list                                    what is watched, when each is visited next, what failed
  entente watch                                         visits each when it is due, until it is ended
  entente watch --once                                  visits those that are due now: for cron
  entente watch remove https://gazette.example/sitemap.xml

The password of a mailbox is in $ENTENTE_IMAP_PASSWORD or in a file of secrets that only you may read, never
in its address. See: docs/watching.md

Exit codes: 0 all was well; 1 a source could not be visited or a document not be read; 2 wrong usage.`;

const FOLLOW_EXAMPLES = `
Examples:
  entente follow CHN KAZ                                what is between two
  entente follow SCO                                    what a state or an organisation has a part in
  entente follow "Kassym-Jomart Tokayev"                where a person or a firm is named
  entente follow 'loan state:KAZ over:1bn'              what answers a search; or the name of a saved one
  entente follow list
  entente follow remove CHN KAZ

Exit codes: 0 done; 1 the ledger can't be read; 2 wrong usage.`;

const DIGEST_EXAMPLES = `
Examples:
  entente digest                                        what is new since the last digest, once
  entente digest --keep                                 the same, to be told again next time
  entente digest --since 2026-03 --format md            what came from March on, whatever was told before
  entente digest --format atom --out digest.atom --site https://desk.example
  entente digest --mail                                 to whom entente.toml says; see docs/watching.md

Exit codes: 0 it is told; 1 the ledger can't be read, or mail not be sent; 2 wrong usage.`;

/** The commands that wait for documents, and tell what is new in them. */
export function watchCommands(entente: Command, done: (exitCode: number) => void): void {
  command(entente.command("watch"), WATCH_EXAMPLES)
    .summary("watch feeds, sitemaps, folders and mailboxes for documents")
    .description(
      "Watches sources, and adds the documents that come to a ledger: articles that feeds (RSS, Atom, JSON Feed) and sitemaps name, files of folders, messages of Maildirs and mailboxes (IMAP). Sites are asked as they want to be: by their robots.txt, only for what has changed, with pauses, and less often where they fail.",
    )
    .addArgument(
      new Argument("[action]", "add, list or remove; without one, what is watched is visited").argParser(
        checked((given) => oneOf(["add", "list", "remove"], given)),
      ),
    )
    .addArgument(new Argument("[source...]", "addresses, folders, or a list of feeds (OPML)"))
    .addOption(ledger())
    .option("--once", "visit what is due now, and end")
    .option(
      "--every <time>",
      "of add: how often, such as 10m, 1h or 1d; by the kind of the source otherwise",
      checked(seconds),
    )
    .option(
      "--most <n>",
      "documents of one visit; the others wait for the next",
      checked((given) => wholeNumber(given, 1, 100_000)),
      100,
    )
    .option(
      "--pause <seconds>",
      "between two requests to one site, unless it wants more",
      checked((given) => wholeNumber(given, 0, 3600)),
      2,
    )
    .option("--allow-private", "visit sites of private and local networks too")
    .addOption(publisher())
    .addOption(language())
    .addOption(reader())
    .addOption(minCertainty())
    .addOption(timeLimit())
    .addOption(memoryLimit())
    .addOption(jobs("threads to read with"))
    .option(
      "--format <format>",
      "of list: text or jsonl",
      checked((given) => oneOf(["text", "jsonl"] as const, given)),
      "text",
    )
    .action(async (action, sources, options) =>
      done(await (await import("./watch/index.js")).watchCommand(action, sources, options)),
    );

  command(entente.command("follow"), FOLLOW_EXAMPLES)
    .summary("follow pairs, states, people or searches")
    .description(
      "Writes down what you want to be told of by entente digest: two states or organisations, one, a person or a firm that claims name, a saved search, or words to search for. Without anything else, list and remove keep the list.",
    )
    .addArgument(new Argument("<what...>", "one or two parties, a name, or a search; list; remove and one of them"))
    .addOption(ledger())
    .addOption(follower())
    .option(
      "--format <format>",
      "of list: text or jsonl",
      checked((given) => oneOf(["text", "jsonl"] as const, given)),
      "text",
    )
    .action(async (what, options) => done(await (await import("./follow.js")).followCommand(what, options)));

  command(entente.command("digest"), DIGEST_EXAMPLES)
    .summary("tell what is new of what you follow")
    .description(
      "Tells what is new, changed, withdrawn and newly contradicted of what you follow, since the last digest. That it was told is written down when all of it is out.",
    )
    .addOption(ledger())
    .addOption(follower())
    .option("--since <date>", "what came from that day, month or year on, whatever was told", checked(publicationDate))
    .option("--keep", "tell it again next time")
    .option(
      "--format <format>",
      DIGEST_FORMATS.join(", "),
      checked((given) => oneOf(DIGEST_FORMATS, given)),
      "table",
    )
    .option(
      "--limit <n>",
      "rows of a subject",
      checked((given) => wholeNumber(given, 1, 100_000)),
      1000,
    )
    .option("--site <address>", "where the ledger is shown, for the links of atom", checked(siteAddress))
    .option("--out <file>", "write to a file, which is there whole or not at all")
    .option("--mail", "send it as mail")
    .action(async (options) => done(await (await import("./digest.js")).digestCommand(options)));
}

const follower = () => new Option("--reviewer <name>", "who follows (otherwise $ENTENTE_REVIEWER, or your user name)");

function siteAddress(given: string): string {
  if (/^https?:\/\/[^/?#@]+(?:\/[^?#]*)?$/u.test(given) && URL.canParse(given)) return given;
  throw new UsageError("Write the address of the site, such as https://desk.example");
}
