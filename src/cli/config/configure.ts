import { type Command, InvalidArgumentError } from "commander";
import { filled, usageWords } from "../help/index.js";
import { UsageError } from "../usage.js";
import { configFiles } from "./config-file.js";

/**
 * Gives a command what files of settings say, where neither the command line nor the environment says otherwise; the nearest file holds against that of the user.
 * Every key of every file is checked, whatever the command takes. Throws UsageError: one sentence with the file and the line.
 */
export async function configure(command: Command, folder = process.cwd()): Promise<void> {
  const files = await configFiles(folder);
  if (files.length === 0) return;
  // Most have none, and start without what reads one.
  const [{ givenIn }, { publisherRulesIn }] = await Promise.all([
    import("./settings.js"),
    import("./publisher-rules.js"),
  ]);
  const given = files.flatMap((file) => givenIn(file));
  for (const { option: name, value, place, key } of given) {
    const option = command.options.find((one) => one.attributeName() === name);
    const source = command.getOptionValueSource(name);
    if (option === undefined || (source !== undefined && source !== "default")) continue;
    try {
      const parsed =
        typeof value === "boolean" ? value : (option.parseArg?.(value, option.defaultValue as undefined) ?? value);
      command.setOptionValueWithSource(name, parsed, "config");
    } catch (error) {
      if (!(error instanceof InvalidArgumentError)) throw error;
      const why = error.message.replace(/[.。]$/u, "");
      throw new UsageError(filled(usageWords().setting, { key: `${place}: ${key}`, value: String(value), why }));
    }
  }
  // The file that is nearest comes last: it holds.
  const rules = (await Promise.all([...files].reverse().map(publisherRulesIn))).flat();
  if (rules.length > 0) (await import("../../entente.js")).rulePublishers(rules);
}
