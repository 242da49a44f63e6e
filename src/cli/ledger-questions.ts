import { Argument, type Command, Option } from "commander";
import {
  addedBy,
  asOf,
  checked,
  colour,
  command,
  date,
  ledger,
  memoryLimit,
  noColour,
  reader,
  timeLimit,
} from "./options.js";
import { rehearsal } from "./rehearsal.js";
import { FORMATS, instant, oneOf, wholeNumber } from "./usage.js";

const SEARCH_EXAMPLES = `
Examples:
  entente search 'loan "credit line" state:KAZ'         a word, a phrase, a party
  entente search type:finance pair:KAZ-CHN over:1bn     of a billion dollars or more
  entente search railway OR pipeline -gas from:2011 to:2016-06
  entente search 'speaker:"Xi Jinping" status:pledged'  pledges attributed to him
  entente search type:finance --facets --limit 1        counts by giver, year and flow
  entente search state:KAZ --as-of 2025                 the ledger as of the end of 2025
  entente search state:KAZ --added-by 2026-03-01        what was added on that day
  entente search type:finance over:1bn --save "big money"
  entente search --saved "big money" --new              what is new since it was last run

Filters: type: state: pair: org: by: towards: from: to: on: over: under: currency: status: speaker: person:
publisher: confidence: verdict: flow: field: kind: issue: level: instrument: act: stance: standing: milestone:
trend: sector: language: document:

Exit codes: 0 the query ran; 1 the ledger can't be read; 2 usage error.`;

const JUDGE_EXAMPLES = `
Examples:
  entente judge c_5b1f accept --reviewer ann            the claim matches its words
  entente judge c_5b1f reject --reason "a menu"         it does not
  entente judge c_5b1f correct status=pledged amount.value=1700000000
  entente judge c_5b1f correct target=KAZ,UZB when=2011-03
  entente judge c_5b1f note "ask the embassy"           a note for others
  entente judge same c_5b1f c_77aa                      they describe the same thing
  entente judge different f_5b1f f_77aa                 they do not (all claims of two facts)
  entente judge place c_5b1f c_77aa                     moves an orphaned judgement to this claim
  entente judge same person:si-jinping person:xi-jinping
  entente judge d_5b1f correct date=2024-05-02 publisher=Xinhua
  entente judge d_5b1f remove --reason "a forgery"      removes a document from the ledger
  entente judge withdraw same c_5b1f c_77aa             withdraws an earlier judgement
  entente judge withdraw remove d_5b1f                  restores the document
  entente judge --from judgements.jsonl                 several at once

Exit codes: 0 recorded; 1 refused by the ledger; 2 usage error.`;

const CLAIM_EXAMPLES = `
Examples:
  entente claim d_5b1f "lent Kazakhstan 95 million dollars" --type finance --from CHN --to KAZ --sum "95000000 USD" --detail flow=loan
  entente claim d_5b1f "met in Xi'an" --type meeting --from CHN,KAZ --mutual --when 2024-05 --reviewer ann
  entente claim d_5b1f "will visit Tashkent" --type visit --from CHN --to UZB --status planned

Exit codes: 0 added; 1 not in the document, or refused by the ledger; 2 usage error.`;

const BESIDE_EXAMPLES = `
Examples:
  entente beside d_5b1f d_77aa                          two documents in entente.db
  entente beside visit.en.html visit.ru.html            two files, without a ledger
  entente beside visit.en.html visit.ru.html --json     the same as JSON

Exit codes: 0 shown, whatever differs; 1 a document can't be read; 2 usage error.`;

const JUDGEMENTS_EXAMPLES = `
Examples:
  entente judgements                                    all
  entente judgements c_5b1f --reviewer ann              on one claim, by one reviewer
  entente judgements --orphans                          orphaned judgements`;

const AGREEMENT_EXAMPLES = `
Examples:
  entente agreement ann bob                             on claims that both accepted or rejected`;

const REVIEW_EXAMPLES = `
Examples:
  entente review --limit 5                              the five most useful to judge
  entente review --format jsonl                         the same as JSON Lines`;

/** The commands that ask a ledger, and what persons tell it. */
export function ledgerQuestions(entente: Command, done: (exitCode: number) => void): void {
  command(entente.command("search"), SEARCH_EXAMPLES)
    .summary("find claims and sentences in a ledger")
    .description(
      "Prints the claims in a ledger that match a query, most relevant first, followed by other matching sentences. Words match in any inflection; every term must match.",
    )
    .addArgument(new Argument("[query...]", "words, phrases in quotation marks, and filters; see docs/search.md"))
    .addOption(ledger())
    .addOption(asOf())
    .addOption(addedBy())
    .option(
      "--limit <n>",
      "maximum number to print",
      checked((given) => wholeNumber(given, 1, 1000)),
      20,
    )
    .option("--after <place>", "continue from the place printed by an earlier search")
    .option("--newest", "newest first")
    .option("--facets", "also count matches by type, party, year, status, speaker, publisher and flow")
    .option(
      "--format <format>",
      `${FORMATS.join(", ")} (on a terminal: table, else jsonl)`,
      checked((given) => oneOf(FORMATS, given)),
    )
    .option("--save <name>", "save the query under this name without running it")
    .option(
      "--saved [name]",
      "run the search saved under this name, with any further words and filters; without a name, list saved searches",
    )
    .option("--new", "with a saved search: only additions since you last ran it with --new")
    .option("--forget <name>", "delete a saved search")
    .option("--reviewer <name>", "who saves and runs it (default: $ENTENTE_REVIEWER, or your user name)")
    .addOption(colour())
    .addOption(noColour())
    .action(async (words, options) => done(await (await import("./search.js")).searchCommand(words, options)));

  command(entente.command("judge"), JUDGE_EXAMPLES)
    .summary("record a judgement on claims")
    .description(
      "Records in a ledger what a reviewer decided about claims, and why. Nothing is overwritten: the latest judgement stands.",
    )
    .addArgument(
      new Argument("[words...]", "such as CLAIM accept; the start of an id is enough; a fact stands for its claims"),
    )
    .addOption(ledger())
    .option("--reviewer <name>", "who judges (default: $ENTENTE_REVIEWER)")
    .option("--reason <text>", "reason to record")
    .option("--from <file>", "judgements to import, one JSON object per line")
    .option("--at <instant>", "time of the decision, such as 2026-03-01T09:30:00Z (default: now)", checked(instant))
    .addOption(rehearsal())
    .action(async (words, options) => done(await (await import("./judge.js")).judgeCommand(words, options)));

  command(entente.command("claim"), CLAIM_EXAMPLES)
    .summary("add a missed claim by marking its words")
    .description(
      "Adds a claim to a document in a ledger. It must pass the checks that every claim passes: its words appear in the document, the actors are named there, and amount and date come from its words. It counts until withdrawn, whatever later readers find.",
    )
    .addArgument(new Argument("<document>", "its id, or the start of one"))
    .addArgument(new Argument("<words>", "the shortest passage that states it, exactly as in the document"))
    .addOption(ledger())
    .option("--type <type>", "type of claim: visit, meeting, finance and so on")
    .option("--from <parties>", "source actors: codes or names, separated by commas")
    .option("--to <parties>", "targets: codes or names, separated by commas")
    .option("--mutual", "mutual: neither party acts on the other")
    .option("--status <status>", "status of what is reported (default: completed)")
    .option("--when <time>", "date in EDTF: one stated in the surrounding text, or the date of the document")
    .option("--sum <sum>", 'an amount stated in the surrounding text, such as "1700000000 USD"')
    .option("--speaker <id>", "speaker, if not the author")
    .option("--detail <name=value...>", "further details of the type, such as flow=loan")
    .option(
      "--place <n>",
      "which occurrence, if the words appear more than once",
      checked((given) => wholeNumber(given, 1, 1000)),
    )
    .option("--reviewer <name>", "who marks it (default: $ENTENTE_REVIEWER)")
    .option(
      "--instead <claim>",
      "a claim in the document with the wrong words: it is rejected and replaced by this one",
    )
    .option("--reason <text>", "reason to record")
    .option("--at <instant>", "time of marking, such as 2026-03-01T09:30:00Z (default: now)", checked(instant))
    .addOption(rehearsal())
    .action(async (document, words, options) =>
      done(await (await import("./claim.js")).claimCommand(document, words, options)),
    );

  command(entente.command("beside"), BESIDE_EXAMPLES)
    .summary("show two translations side by side")
    .description(
      "Shows two documents in two languages paragraph by paragraph, preceded by their differences: an amount, a date, a number, a state or organisation, a status, or an omission. Amounts are compared by value, however they are written.",
    )
    .addArgument(new Argument("<document>", "a file, or a document in the ledger: its id, name or address"))
    .addArgument(new Argument("<other>", "the other; both must be files, or both in the ledger"))
    .addOption(ledger())
    .addOption(date())
    .addOption(reader())
    .addOption(timeLimit())
    .addOption(memoryLimit())
    .addOption(form(["table", "json"]))
    .option("--json", "the same as --format json")
    .addOption(colour())
    .addOption(noColour())
    .action(async (one, other, options) =>
      done(await (await import("./beside.js")).besideCommand([one, other], options)),
    );

  command(entente.command("judgements"), JUDGEMENTS_EXAMPLES)
    .summary("list judgements")
    .description("Prints the judgements in a ledger in the order in which they were made.")
    .addArgument(new Argument("[id]", "a claim, or a fact for its claims"))
    .addOption(ledger())
    .option("--reviewer <name>", "only those of one reviewer")
    .option("--orphans", "only orphaned judgements, which await reassignment")
    .addOption(form(["text", "jsonl"]))
    .action(async (id, options) => done(await (await import("./judgements.js")).judgementsCommand(id, options)));

  command(entente.command("agreement"), AGREEMENT_EXAMPLES)
    .summary("measure agreement between two reviewers")
    .description(
      "Reports how far two reviewers agree on the claims that both judged, by type: Cohen's kappa with its interval.",
    )
    .addArgument(new Argument("<first>", "a reviewer"))
    .addArgument(new Argument("<second>", "another reviewer"))
    .addOption(ledger())
    .addOption(form(["text", "json"]))
    .action(async (first, second, options) =>
      done(await (await import("./judgements.js")).agreementCommand(first, second, options)),
    );

  command(entente.command("review"), REVIEW_EXAMPLES)
    .summary("list the claims to review next")
    .description(
      "Lists claims not yet judged, those with the highest expected gain first: uncertain claims on which much depends.",
    )
    .addOption(ledger())
    .option(
      "--limit <n>",
      "maximum number to print",
      checked((given) => wholeNumber(given, 1, 1000)),
      20,
    )
    .addOption(form(["text", "jsonl"]))
    .action(async (options) => done(await (await import("./judgements.js")).reviewCommand(options)));
}

const form = (known: readonly string[]) =>
  new Option("--format <format>", known.join(" or "))
    .argParser(checked((given) => oneOf(known, given)))
    .default(known[0]);
