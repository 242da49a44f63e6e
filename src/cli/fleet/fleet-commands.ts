import { type Command, Option } from "commander";
import {
  checked,
  choice,
  chosen,
  command,
  date,
  keepOriginals,
  language,
  ledger,
  memoryLimit,
  minCertainty,
  publisher,
  reader,
  timeLimit,
} from "../options.js";
import { instant, jobCount, wholeNumber } from "../usage.js";
import { credentials, queue } from "./queue-options.js";

const SEND_EXAMPLES = `
entente send articles/ --queue nats://desk  #
entente send - --from jsonl --queue nats://a,b,c < news.jsonl
entente send news.zip --queue nats://desk/archive  #`;

const WORK_EXAMPLES = `
entente work --queue nats://desk --ledger postgres://ann@desk/e --threads 4
entente work --queue nats://a,b,c --until-empty  #`;

const QUEUE_EXAMPLES = `
entente queue --queue nats://desk  #
entente queue --queue nats://desk --wait  #
entente queue --queue nats://desk --again  #
entente queue scan.pdf --queue nats://desk --forget  #
entente queue --queue nats://a,b,c --most-waiting 50000`;

/** The commands by which many machines read for one ledger. */
export function fleetCommands(entente: Command, done: (exitCode: number) => void): void {
  command(entente.command("send"), SEND_EXAMPLES)
    .argument("<file...>")
    .addOption(queue())
    .addOption(credentials())
    .addOption(choice("--from <form>", ["jsonl"]))
    .addOption(language())
    .addOption(date())
    .addOption(publisher())
    .addOption(reader())
    .addOption(minCertainty())
    .addOption(new Option("--at <instant>").argParser(checked(instant)))
    .addOption(keepOriginals())
    .option("--beside")
    .addOption(choice("--format <format>", ["text", "jsonl"], "text"))
    .action(async (files, options) => done(await (await import("./send-command.js")).sendCommand(files, options)));

  command(entente.command("work"), WORK_EXAMPLES)
    .addOption(queue())
    .addOption(credentials())
    .addOption(ledger())
    // As other commands call it, and as workers are spoken of.
    .addOption(new Option("--threads, --jobs <n>").argParser(checked(jobCount)).default(1))
    .addOption(timeLimit())
    .addOption(memoryLimit())
    .addOption(new Option("--attempts <n>").argParser(checked((given) => wholeNumber(given, 1, 100))).default(3))
    .option("--until-empty")
    .addOption(choice("--format <format>", ["text", "jsonl"], "text"))
    .action(async (options) => done(await (await import("./work-command.js")).workCommand(options)));

  command(entente.command("queue"), QUEUE_EXAMPLES)
    .argument("[document...]")
    .addOption(queue())
    .addOption(credentials())
    .option("--wait")
    .option("--again")
    .option("--forget")
    .addOption(new Option("--most-waiting <n>").argParser(checked((given) => wholeNumber(given, 1, 999_999))))
    .addOption(chosen(new Option("--replicas <n>"), ["1", "3", "5"], Number))
    .addOption(new Option("--patience <seconds>").argParser(checked((given) => wholeNumber(given, 1, 3600))))
    .addOption(choice("--format <format>", ["text", "json"], "text"))
    .action(async (names, options) => done(await (await import("./queue-command.js")).queueCommand(names, options)));
}
