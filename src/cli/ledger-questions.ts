import { type Command, Option } from "commander";
import {
  addedBy,
  asOf,
  checked,
  choice,
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
import { FORMATS, instant, wholeNumber } from "./usage.js";

const SEARCH_EXAMPLES = `
entente search 'loan "credit line" state:KAZ'  #
entente search type:finance pair:KAZ-CHN over:1bn  #
entente search railway OR pipeline -gas from:2011 to:2016-06
entente search 'speaker:"Xi Jinping" status:pledged'  #
entente search type:finance --facets --limit 1  #
entente search state:KAZ --as-of 2025  #
entente search state:KAZ --added-by 2026-03-01  #
entente search type:finance over:1bn --save "big money"
entente search --saved "big money" --new  #

type: state: pair: org: by: towards: from: to: on: over: under: currency: status: speaker: person:
publisher: confidence: verdict: flow: field: kind: issue: level: instrument: act: stance: standing: milestone:
trend: sector: language: document:`;

const JUDGE_EXAMPLES = `
entente judge c_5b1f accept --reviewer ann  #
entente judge c_5b1f reject --reason "a menu"  #
entente judge c_5b1f correct status=pledged amount.value=1700000000
entente judge c_5b1f correct target=KAZ,UZB when=2011-03
entente judge c_5b1f note "ask the embassy"  #
entente judge same c_5b1f c_77aa  #
entente judge different f_5b1f f_77aa  #
entente judge place c_5b1f c_77aa  #
entente judge same person:si-jinping person:xi-jinping
entente judge d_5b1f correct date=2024-05-02 publisher=Xinhua
entente judge d_5b1f remove --reason "a forgery"  #
entente judge withdraw same c_5b1f c_77aa  #
entente judge withdraw remove d_5b1f  #
entente judge --from judgements.jsonl  #`;

const CLAIM_EXAMPLES = `
entente claim d_5b1f "lent Kazakhstan 95 million dollars" --type finance --from CHN --to KAZ --sum "95000000 USD" --detail flow=loan
entente claim d_5b1f "met in Xi'an" --type meeting --from CHN,KAZ --mutual --when 2024-05 --reviewer ann
entente claim d_5b1f "will visit Tashkent" --type visit --from CHN --to UZB --status planned`;

const BESIDE_EXAMPLES = `
entente beside d_5b1f d_77aa  #
entente beside visit.en.html visit.ru.html  #
entente beside visit.en.html visit.ru.html --json  #`;

const JUDGEMENTS_EXAMPLES = `
entente judgements  #
entente judgements c_5b1f --reviewer ann  #
entente judgements --orphans  #`;

const AGREEMENT_EXAMPLES = `
entente agreement ann bob  #`;

const REVIEW_EXAMPLES = `
entente review --limit 5  #
entente review --format jsonl  #`;

/** The commands that ask a ledger, and what persons tell it. */
export function ledgerQuestions(entente: Command, done: (exitCode: number) => void): void {
  command(entente.command("search"), SEARCH_EXAMPLES)
    .argument("[query...]")
    .addOption(ledger())
    .addOption(asOf())
    .addOption(addedBy())
    .addOption(new Option("--limit <n>").argParser(checked((given) => wholeNumber(given, 1, 1000))).default(20))
    .option("--after <place>")
    .option("--newest")
    .option("--facets")
    .addOption(choice("--format <format>", FORMATS))
    .option("--save <name>")
    .option("--saved [name]")
    .option("--new")
    .option("--forget <name>")
    .option("--reviewer <name>")
    .addOption(colour())
    .addOption(noColour())
    .action(async (words, options) => done(await (await import("./search.js")).searchCommand(words, options)));

  command(entente.command("judge"), JUDGE_EXAMPLES)
    .argument("[words...]")
    .addOption(ledger())
    .option("--reviewer <name>")
    .option("--reason <text>")
    .option("--from <file>")
    .addOption(new Option("--at <instant>").argParser(checked(instant)))
    .addOption(rehearsal())
    .action(async (words, options) => done(await (await import("./judge.js")).judgeCommand(words, options)));

  command(entente.command("claim"), CLAIM_EXAMPLES)
    .argument("<document>")
    .argument("<words>")
    .addOption(ledger())
    .option("--type <type>")
    .option("--from <parties>")
    .option("--to <parties>")
    .option("--mutual")
    .option("--status <status>")
    .option("--when <time>")
    .option("--sum <sum>")
    .option("--speaker <id>")
    .option("--detail <name=value...>")
    .addOption(new Option("--place <n>").argParser(checked((given) => wholeNumber(given, 1, 1000))))
    .option("--reviewer <name>")
    .option("--instead <claim>")
    .option("--reason <text>")
    .addOption(new Option("--at <instant>").argParser(checked(instant)))
    .addOption(rehearsal())
    .action(async (document, words, options) =>
      done(await (await import("./claim.js")).claimCommand(document, words, options)),
    );

  command(entente.command("beside"), BESIDE_EXAMPLES)
    .argument("<document>")
    .argument("<other>")
    .addOption(ledger())
    .addOption(date())
    .addOption(reader())
    .addOption(timeLimit())
    .addOption(memoryLimit())
    .addOption(form(["table", "json"]))
    .option("--json")
    .addOption(colour())
    .addOption(noColour())
    .action(async (one, other, options) =>
      done(await (await import("./beside.js")).besideCommand([one, other], options)),
    );

  command(entente.command("judgements"), JUDGEMENTS_EXAMPLES)
    .argument("[id]")
    .addOption(ledger())
    .option("--reviewer <name>")
    .option("--orphans")
    .addOption(form(["text", "jsonl"]))
    .action(async (id, options) => done(await (await import("./judgements.js")).judgementsCommand(id, options)));

  command(entente.command("agreement"), AGREEMENT_EXAMPLES)
    .argument("<first>")
    .argument("<second>")
    .addOption(ledger())
    .addOption(form(["text", "json"]))
    .action(async (first, second, options) =>
      done(await (await import("./judgements.js")).agreementCommand(first, second, options)),
    );

  command(entente.command("review"), REVIEW_EXAMPLES)
    .addOption(ledger())
    .addOption(new Option("--limit <n>").argParser(checked((given) => wholeNumber(given, 1, 1000))).default(20))
    .addOption(form(["text", "jsonl"]))
    .action(async (options) => done(await (await import("./judgements.js")).reviewCommand(options)));
}

const form = (known: readonly string[]) => choice("--format <format>", known, known[0]);
