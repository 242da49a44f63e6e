import type { Command } from "commander";
import { beforeAll, describe, expect, test } from "vitest";
import { program } from "../program.js";
import { examplesOf } from "./examples.js";
import { type CommandHelp, helpIn } from "./help.js";
import { LANGS } from "./lang.js";
import { speakUsage, usageWords } from "./usage/index.js";
import { keyOf, worded } from "./worded.js";

interface Help {
  readonly commands: Readonly<Record<string, CommandHelp>>;
  readonly shared: Readonly<Record<string, string>>;
}

const declared = program(() => {});
const all = [declared, ...declared.commands];
const captioned = (command: Command) =>
  examplesOf(command)
    .split("\n")
    .filter((line) => line.endsWith("  #")).length;

/** Every text of a catalogue by its path. */
function texts(of: object, path = ""): [path: string, text: string][] {
  return Object.entries(of).flatMap(([key, one]): [string, string][] =>
    typeof one === "string" ? [[`${path}${key}`, one]] : texts(one, `${path}${key}.`),
  );
}

/** Places of a text, and what stands in it for the shell: these are the same in all languages. */
const kept = (text: string) =>
  (text.match(/\{\w*\}|--[a-z-]+|\$[A-Z_]+|\bdocs\/[\w-]+\.md|https?:\/\/[\w.:/]+/gu) ?? []).sort();

describe.each(LANGS)("help in %s", (lang) => {
  let help: Help;
  beforeAll(async () => {
    help = (await helpIn(lang)) as Help;
  });

  test("says what every command is, what it takes, and what its examples show", () => {
    const silent = all.flatMap((command) => {
      const told = help.commands[command.name()];
      if (told === undefined) return [command.name()];
      return [
        ...command.registeredArguments.filter((one) => !told.arguments?.[one.name()] && !one.argChoices),
        ...command.options.filter((one) => !told.options?.[keyOf(one)] && !help.shared[keyOf(one)] && !one.argChoices),
      ].map((one) => `${command.name()}: ${one.name()}`);
    });
    expect(silent).toEqual([]);
    expect(all.map((one) => `${one.name()} ${help.commands[one.name()]?.captions?.length ?? 0}`)).toEqual(
      all.map((one) => `${one.name()} ${captioned(one)}`),
    );
  });

  test("says nothing of what there is not", () => {
    const strange = Object.entries(help.commands).flatMap(([name, told]) => {
      const command = all.find((one) => one.name() === name);
      const options = command?.options.map(keyOf) ?? [];
      const takes = command?.registeredArguments.map((one) => one.name()) ?? [];
      return [
        ...Object.keys(told.options ?? {}).filter((key) => !options.includes(key)),
        ...Object.keys(told.arguments ?? {}).filter((key) => !takes.includes(key)),
      ].map((key) => `${name}: ${key}`);
    });
    expect(strange).toEqual([]);
  });

  test("keeps options, addresses and places of the English, and is never empty", async () => {
    const english = new Map(texts(await helpIn("en")));
    const off = texts(help).filter(
      ([path, text]) => text === "" || kept(text).join() !== kept(english.get(path) ?? "").join(),
    );
    expect(off.map(([path]) => path)).toEqual([]);
  });

  test("has the places of what is said of a command line", async () => {
    await speakUsage("en");
    const english = texts(usageWords());
    await speakUsage(lang);
    const own = texts(usageWords());
    await speakUsage("en");
    expect(own.map(([path, text]) => [path, kept(text)])).toEqual(english.map(([path, text]) => [path, kept(text)]));
  });
});

test("a command is shown in full: what it chooses from, captions, and what is the same in all languages", async () => {
  await speakUsage("ru");
  const search = worded(
    program(() => {}),
    await helpIn("ru"),
  ).commands.find((one) => one.name() === "search")!;
  await speakUsage("en");
  const shown = search.helpInformation() + examplesOf(search);
  expect(shown).toContain("table, jsonl, json (на терминале table, иначе jsonl)");
  expect(shown).toMatch(/^ {2}entente search type:finance pair:KAZ-CHN over:1bn {5}на миллиард долларов и больше$/mu);
  expect(shown).toContain("Фильтры: type: state: pair:");
  expect(shown).toContain("(по умолчанию: 20)");
});
