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
  entente search type:finance pair:KAZ-CHN over:1bn     of a billion dollars and more
  entente search railway OR pipeline -gas from:2011 to:2016-06
  entente search 'speaker:"Xi Jinping" status:pledged'  what he is said to have promised
  entente search type:finance --facets --limit 1        by whom, when and how the money went
  entente search state:KAZ --as-of 2025                 as the ledger answered at the end of 2025
  entente search state:KAZ --added-by 2026-03-01        what came in on that day
  entente search type:finance over:1bn --save "big money"
  entente search --saved "big money" --new              what came in since this was asked last

Filters: type: state: pair: org: by: towards: from: to: on: over: under: currency: status: speaker: person:
publisher: confidence: verdict: flow: field: kind: issue: level: instrument: act: stance: standing: milestone:
trend: sector: language: document:

Exit codes: 0 the query was answered; 1 the ledger can't be read; 2 wrong usage.`;

const JUDGE_EXAMPLES = `
Examples:
  entente judge c_5b1f accept --reviewer ann            the claim is what its words say
  entente judge c_5b1f reject --reason "a menu"         it is not
  entente judge c_5b1f correct status=pledged amount.value=1700000000
  entente judge c_5b1f correct target=KAZ,UZB when=2011-03
  entente judge c_5b1f note "ask the embassy"           words for others
  entente judge same c_5b1f c_77aa                      they are about one thing
  entente judge different f_5b1f f_77aa                 they are not (all claims of two facts)
  entente judge place c_5b1f c_77aa                     what was said of one that is gone is about this one
  entente judge same person:si-jinping person:xi-jinping
  entente judge d_5b1f correct date=2024-05-02 publisher=Xinhua
  entente judge d_5b1f remove --reason "a forgery"      a document is no longer part of the ledger
  entente judge withdraw same c_5b1f c_77aa             what was said of them no longer holds
  entente judge withdraw remove d_5b1f                  the document is back
  entente judge --from judgements.jsonl                 many at once

Exit codes: 0 it is written down; 1 the ledger refused it; 2 wrong usage.`;

const CLAIM_EXAMPLES = `
Examples:
  entente claim d_5b1f "lent Kazakhstan 95 million dollars" --type finance --from CHN --to KAZ --sum "95000000 USD" --detail flow=loan
  entente claim d_5b1f "met in Xi'an" --type meeting --from CHN,KAZ --mutual --when 2024-05 --reviewer ann
  entente claim d_5b1f "will visit Tashkent" --type visit --from CHN --to UZB --status planned

Exit codes: 0 it is added; 1 the document does not say it, or the ledger refused it; 2 wrong usage.`;

const BESIDE_EXAMPLES = `
Examples:
  entente beside d_5b1f d_77aa                          two documents of entente.db
  entente beside visit.en.html visit.ru.html            two files, without a ledger
  entente beside visit.en.html visit.ru.html --json     the same for programs

Exit codes: 0 they are shown, whatever differs; 1 one can't be read; 2 wrong usage.`;

const JUDGEMENTS_EXAMPLES = `
Examples:
  entente judgements                                    all
  entente judgements c_5b1f --reviewer ann              of one claim, by one reviewer
  entente judgements --orphans                          of claims that are told no more`;

const AGREEMENT_EXAMPLES = `
Examples:
  entente agreement ann bob                             on what both accepted or rejected`;

const REVIEW_EXAMPLES = `
Examples:
  entente review --limit 5                              where a judgement gains most
  entente review --format jsonl                         the same for programs`;

/** The commands that ask a ledger, and what persons tell it. */
export function ledgerQuestions(entente: Command, done: (exitCode: number) => void): void {
  command(entente.command("search"), SEARCH_EXAMPLES)
    .summary("find claims and sentences in a ledger")
    .description(
      "Prints the claims of a ledger that answer a query, best first, and behind them other sentences that do. Words are found in any inflection; everything must hold.",
    )
    .addArgument(new Argument("[query...]", "words, phrases in quotation marks, and filters; see docs/search.md"))
    .addOption(ledger())
    .addOption(asOf())
    .addOption(addedBy())
    .option(
      "--limit <n>",
      "how many to print",
      checked((given) => wholeNumber(given, 1, 1000)),
      20,
    )
    .option("--after <place>", "go on where an earlier answer ended, as it says")
    .option("--newest", "in order of time, the newest first")
    .option(
      "--facets",
      "count besides what answers: by type, party, year, status, speaker, publisher and kind of money",
    )
    .option(
      "--format <format>",
      `${FORMATS.join(", ")} (on a terminal: table, else jsonl)`,
      checked((given) => oneOf(FORMATS, given)),
    )
    .option("--save <name>", "keep the query under this name, instead of asking it")
    .option(
      "--saved [name]",
      "ask what is kept under this name, with the words and filters beside it; without a name, list what is kept",
    )
    .option("--new", "of a saved search: only what was added since you asked so last")
    .option("--forget <name>", "give a saved search up")
    .option("--reviewer <name>", "who saves and looks (otherwise $ENTENTE_REVIEWER, or your user name)")
    .addOption(colour())
    .addOption(noColour())
    .action(async (words, options) => done(await (await import("./search.js")).searchCommand(words, options)));

  command(entente.command("judge"), JUDGE_EXAMPLES)
    .summary("write down what a person decided about claims")
    .description(
      "Writes down in a ledger what a person decided about claims, and why. Nothing is overwritten: a later word holds against an earlier one.",
    )
    .addArgument(new Argument("[words...]", "CLAIM accept, and so on; the start of an id, or a fact for its claims"))
    .addOption(ledger())
    .option("--reviewer <name>", "who judges (otherwise $ENTENTE_REVIEWER)")
    .option("--reason <text>", "why")
    .option("--from <file>", "judgements to take over, one JSON object a line")
    .option("--at <instant>", "when it was decided, such as 2026-03-01T09:30:00Z; otherwise now", checked(instant))
    .addOption(rehearsal())
    .action(async (words, options) => done(await (await import("./judge.js")).judgeCommand(words, options)));

  command(entente.command("claim"), CLAIM_EXAMPLES)
    .summary("add a claim that was missed, by marking its words")
    .description(
      "Adds a claim to a document of a ledger: what a person marks passes what all claims pass. Its words stand in the document, whoever acts is named there, sum and time are of its words. It counts until that is withdrawn, whatever later readers find.",
    )
    .addArgument(new Argument("<document>", "its id, or the beginning of it"))
    .addArgument(new Argument("<words>", "the shortest words that say it, as they stand there"))
    .addOption(ledger())
    .option("--type <type>", "what they tell: visit, meeting, finance and so on")
    .option("--from <parties>", "who acts: codes or names, with commas between")
    .option("--to <parties>", "towards whom")
    .option("--mutual", "they stand side by side, and neither acts on the other")
    .option("--status <status>", "how far it has come (completed unless it is given)")
    .option("--when <time>", "EDTF: a time that the words around tell, or the day of the document")
    .option("--sum <sum>", 'a sum that the words around tell, such as "1700000000 USD"')
    .option("--speaker <id>", "who says so, where it is not the author")
    .option("--detail <name=value...>", "what else the type knows, such as flow=loan")
    .option(
      "--place <n>",
      "which of several places of the words",
      checked((given) => wholeNumber(given, 1, 1000)),
    )
    .option("--reviewer <name>", "who marks it (otherwise $ENTENTE_REVIEWER)")
    .option(
      "--instead <claim>",
      "a claim of the document that has the wrong words: it is rejected, and this one takes its place",
    )
    .option("--reason <text>", "why")
    .option("--at <instant>", "when it was marked, such as 2026-03-01T09:30:00Z; otherwise now", checked(instant))
    .addOption(rehearsal())
    .action(async (document, words, options) =>
      done(await (await import("./claim.js")).claimCommand(document, words, options)),
    );

  command(entente.command("beside"), BESIDE_EXAMPLES)
    .summary("show two translations side by side")
    .description(
      "Shows two documents in two languages paragraph by paragraph, and before them where they differ: in a sum, a date, a number, a state or organisation, how far a thing has come, or in what one leaves out. Sums are compared by their value, however they are written.",
    )
    .addArgument(new Argument("<document>", "a file, or a document of the ledger: its id, its name or its address"))
    .addArgument(new Argument("<other>", "another; both are files, or both are of the ledger"))
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
    .summary("list what persons decided")
    .description("Prints the judgements of a ledger in the order in which they were made.")
    .addArgument(new Argument("[id]", "a claim, or a fact for its claims"))
    .addOption(ledger())
    .option("--reviewer <name>", "of one reviewer")
    .option("--orphans", "of claims alone that are told no more, which wait for a place")
    .addOption(form(["text", "jsonl"]))
    .action(async (id, options) => done(await (await import("./judgements.js")).judgementsCommand(id, options)));

  command(entente.command("agreement"), AGREEMENT_EXAMPLES)
    .summary("tell how far two reviewers agree")
    .description(
      "Tells how far two reviewers agree on the claims that both judged, by type: Cohen's kappa and its interval.",
    )
    .addArgument(new Argument("<first>", "a reviewer"))
    .addArgument(new Argument("<second>", "another"))
    .addOption(ledger())
    .addOption(form(["text", "json"]))
    .action(async (first, second, options) =>
      done(await (await import("./judgements.js")).agreementCommand(first, second, options)),
    );

  command(entente.command("review"), REVIEW_EXAMPLES)
    .summary("list the claims that are best judged next")
    .description(
      "Lists claims that nobody judged, those first whose judgement gains most: uncertain ones on which much hangs.",
    )
    .addOption(ledger())
    .option(
      "--limit <n>",
      "how many to print",
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
