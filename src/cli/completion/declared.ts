import type { Command, Option } from "commander";

/** A command as a shell needs to know it. */
export interface Declared {
  readonly name: string;
  readonly summary: string;
  readonly options: readonly DeclaredOption[];
  /** What its first argument may be; nothing where that is a file or free. */
  readonly words: readonly string[];
}

export interface DeclaredOption {
  /** "--format". */
  readonly long: string;
  readonly description: string;
  readonly takesValue: boolean;
  /** What its value may be; nothing where that is a file or free. */
  readonly values: readonly string[];
}

/** The commands of a program, help too, with their options. */
export function declared(program: Command): Declared[] {
  const helps = program.createHelp();
  const everywhere = [
    ...program.options.filter(({ long }) => long !== "--version"),
    ...helps.visibleOptions(program).filter(({ long }) => long === "--help"),
  ];
  const commands = program.commands.map(
    (one): Declared => ({
      name: one.name(),
      summary: one.summary(),
      options: [...one.options, ...everywhere].filter(({ long }) => long).map(optionOf),
      words: one.registeredArguments[0]?.argChoices ?? [],
    }),
  );
  const names = commands.map(({ name }) => name);
  const help = helps.visibleCommands(program).find((one) => one.name() === "help");
  return [...commands, { name: "help", summary: help?.description() ?? "", options: [], words: names }];
}

function optionOf(option: Option): DeclaredOption {
  const takesValue = option.required || option.optional;
  return {
    long: option.long ?? "",
    description: option.description,
    takesValue,
    values: option.argChoices ?? [],
  };
}
