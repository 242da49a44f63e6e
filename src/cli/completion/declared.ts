import { type Argument, type Command, InvalidArgumentError, type Option } from "commander";

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
  const commands = program.commands.map(
    (one): Declared => ({
      name: one.name(),
      summary: one.summary(),
      options: [...one.options.filter(({ long }) => long).map(optionOf), HELP],
      words: one.registeredArguments[0] === undefined ? [] : wordsOf(one.registeredArguments[0]),
    }),
  );
  const names = commands.map(({ name }) => name);
  return [...commands, { name: "help", summary: "print the help of a command", options: [], words: names }];
}

const HELP: DeclaredOption = { long: "--help", description: "print this help", takesValue: false, values: [] };

function optionOf(option: Option): DeclaredOption {
  const takesValue = option.required || option.optional;
  return {
    long: option.long ?? "",
    description: option.description,
    takesValue,
    values: takesValue ? wordsOf(option) : [],
  };
}

/** Words among which a value is chosen: what its own check tells of a word that is none of them (see oneOf in usage.ts). */
function wordsOf({ parseArg, defaultValue }: Option | Argument): readonly string[] {
  try {
    (parseArg as ((given: string, before: unknown) => unknown) | undefined)?.("", defaultValue);
    return [];
  } catch (error) {
    if (!(error instanceof InvalidArgumentError)) throw error;
    const [, words] = /^Choose from (.+)$/u.exec(error.message) ?? [];
    return words === undefined ? [] : words.split(", ");
  }
}
