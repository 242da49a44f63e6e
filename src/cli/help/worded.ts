import type { Argument, Command, HelpConfiguration, Option } from "commander";
import { examplesOf, tellExamples } from "./examples.js";
import { filled } from "./filled.js";
import type { CommandHelp, HelpWords } from "./help.js";
import { usageWords } from "./usage/index.js";

/** Where captions of examples begin. */
const CAPTIONS = 54;

/** Gives a program that only declares its commands and options the words of its help. What a catalogue does not have stays as it was declared. @param layout how lines are broken, where the language is not written in words. */
export function worded(entente: Command, words: HelpWords, layout: HelpConfiguration = {}): Command {
  const { titles, usual } = usageWords();
  const { commands, shared } = words as {
    readonly commands: Readonly<Record<string, CommandHelp>>;
    readonly shared: Readonly<Record<string, string>>;
  };
  const named = titles as Readonly<Record<string, string>>;
  for (const one of [entente, ...entente.commands]) {
    const told = commands[one.name()];
    if (told !== undefined) tell(one, told, shared);
    one.configureHelp({
      ...layout,
      showGlobalOptions: true,
      visibleGlobalOptions: () => (one === entente ? [] : entente.options.filter(({ long }) => long !== "--version")),
      styleTitle: (title) => named[title] ?? title,
      optionDescription: (option) => inFull(option, usual),
      argumentDescription: ({ description }) => description,
    });
    one.helpOption("-h, --help", shared.help);
  }
  return entente.helpCommand("help [command]", shared["help-command"]);
}

function tell(one: Command, told: CommandHelp, shared: Readonly<Record<string, string>>): void {
  const { arguments: argued = {}, options = {}, captions = [], notes = "" } = told;
  one.summary(told.summary ?? "").description(told.description);
  for (const argument of one.registeredArguments)
    argument.description = withChoices(argued[argument.name()] ?? argument.description, argument);
  for (const option of one.options) {
    const key = keyOf(option);
    option.description = withChoices(options[key] ?? shared[key] ?? option.description, option);
  }
  const [lines = "", below = ""] = examplesOf(one).split("\n\n");
  const { examples } = usageWords().titles;
  tellExamples(
    one,
    [`${examples}\n${captioned(lines, captions)}`, notes.replace("{}", below)].filter(Boolean).join("\n\n"),
  );
}

/** The name under which a catalogue has an option: "--min-certainty" as "min-certainty". */
export const keyOf = ({ long }: Option): string => (long ?? "").replace(/^--/u, "");

/** What is said of an option or an argument, with the words that it chooses from; those alone where nothing is said. */
function withChoices(said: string, { argChoices = [] }: Pick<Option | Argument, "argChoices">): string {
  return (said === "" ? "{}" : said).replace("{}", argChoices.join(", "));
}

function inFull({ description, defaultValue, required, optional }: Option, usual: string): string {
  // An option that may be given several times begins with none.
  const isNone = defaultValue === undefined || (Array.isArray(defaultValue) && defaultValue.length === 0);
  if (isNone || !(required || optional)) return description;
  return `${description}${filled(usual, { value: JSON.stringify(defaultValue) })}`;
}

/** Examples, indented, with a caption behind each line that ends with "#". */
function captioned(lines: string, captions: readonly string[]): string {
  const left = [...captions];
  return lines
    .split("\n")
    .map((line) => (line.endsWith("  #") ? `${line.slice(0, -3).padEnd(CAPTIONS - 2)}  ${left.shift() ?? ""}` : line))
    .map((line) => `  ${line}`.trimEnd())
    .join("\n");
}
