// Writes the man page of the command, dist/man/entente.1, from what the program declares: part of the build.
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Command } from "commander";
import { examplesOf, helpIn, program, VERSION, worded } from "../src/cli/index.js";

/** The page in man(7): the same program gives the same bytes. */
export function manPage(entente: Command): string {
  const commands = entente.commands.map((one) => commandSection(one));
  return [
    `.TH ENTENTE 1 "" "Entente ${VERSION}" "User Commands"`,
    section("NAME", `entente \\- ${roff("reads documents about relations between states into claims")}`),
    section("SYNOPSIS", ".B entente", ".I command", roff("[options] [arguments]")),
    section("DESCRIPTION", roff(entente.description())),
    section("COMMANDS", ...commands),
    section("EXAMPLES", example(examplesOf(entente))),
    section("FILES", ...FILES.flatMap(([name, about]) => tagged(name, about))),
    section("ENVIRONMENT", ...ENVIRONMENT.flatMap(([name, about]) => tagged(name, about))),
    section("EXIT STATUS", roff("0: success. 1: some input failed, or the ledger can't be read. 2: usage error.")),
  ].join("\n");
}

const FILES = [
  ["entente.db", "the default ledger"],
  ["entente.toml", "settings, in the folder or one above it"],
  ["~/.config/entente/config.toml", "settings of the user"],
  ["entente.tokens.json", "the tokens of a shared server"],
] as const;

const ENVIRONMENT = [
  ["ENTENTE_LEDGER", "the default ledger"],
  ["ENTENTE_REVIEWER", "the default reviewer"],
  ["NO_COLOR", "no underlining or colour"],
  ["SOURCE_DATE_EPOCH", "the time to record instead of now, in seconds"],
] as const;

function commandSection(one: Command): string {
  const given = one.registeredArguments.map((argument) => {
    const shown = `${argument.name()}${argument.variadic ? "..." : ""}`;
    return argument.required ? `<${shown}>` : `[${shown}]`;
  });
  const args = one.registeredArguments.flatMap((argument) => tagged(argument.name(), argument.description));
  const options = one.options.flatMap(({ flags, description, defaultValue, negate }) => {
    const usual =
      defaultValue === undefined || negate || Array.isArray(defaultValue) ? "" : ` (default: ${defaultValue})`;
    return tagged(flags, `${description}${usual}`);
  });
  return [
    `.SS ${roff(`entente ${[one.name(), "[options]", ...given].join(" ")}`)}`,
    roff(one.description()),
    ...args,
    ...options,
    ".PP",
    example(examplesOf(one)),
  ].join("\n");
}

const section = (title: string, ...lines: readonly string[]) => [`.SH ${title}`, ...lines].join("\n");
const tagged = (tag: string, text: string) => [".TP", `.B ${roff(tag)}`, roff(text)];
const example = (text: string) => [".nf", ...text.split("\n").map(roff), ".fi"].join("\n");

/** Text as roff has it: nothing in it is an order. */
function roff(text: string): string {
  const plain = text.replaceAll("\\", "\\e").replaceAll("-", "\\-").replaceAll("…", "...");
  return /^[.']/u.test(plain) ? `\\&${plain}` : plain;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const folder = new URL("../man/", import.meta.url);
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    fileURLToPath(new URL("entente.1", folder)),
    manPage(
      worded(
        program(() => {}),
        await helpIn("en"),
      ),
    ),
  );
}
