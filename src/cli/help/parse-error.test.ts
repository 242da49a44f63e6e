import { type Command, CommanderError } from "commander";
import { expect, test } from "vitest";
import { program } from "../program.js";
import { parseError } from "./parse-error.js";
import { speakUsage } from "./usage/index.js";

/** What is complained of when a command line is parsed. */
function complaintOf(args: readonly string[]): CommanderError {
  const entente: Command = program(() => {});
  for (const one of [entente, ...entente.commands]) one.configureOutput({ outputError: () => {} });
  try {
    entente.parse(args, { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError) return error;
  }
  throw new Error("nothing is wrong");
}

test.each([
  [
    ["read", "--formt", "table"],
    "unknown option '--formt' (Did you mean --format?)",
    "“--formt” diye bir seçenek yok (Bunu mu demek istediniz: --format?)",
  ],
  [
    ["raed"],
    "unknown command 'raed' (Did you mean read?)",
    "“raed” diye bir komut yok (Bunu mu demek istediniz: read?)",
  ],
  [["read"], "missing required argument 'file'", "“file” verilmemiş; gereklidir"],
  [["backup"], "missing required option '--to <file>'", "“--to <file>” seçeneği verilmemiş; gereklidir"],
  [["read", "--jobs"], "option '--jobs <n>' argument missing", "“--jobs <n>” seçeneğinin değeri verilmemiş"],
  [
    ["status", "a", "b"],
    "too many arguments for 'status': expected 0, but got 2",
    "“status” için çok fazla bağımsız değişken verilmiş: en çok 0, verilen 2",
  ],
  [
    ["token", "make"],
    "argument 'action' can't be 'make'. Choose from create, list, revoke",
    "“action” bağımsız değişkeni “make” olamaz. ",
  ],
  [
    ["read", "--jobs", "99"],
    "option '--jobs <n>' argument '99' is invalid. Give a number of threads from 1 to 64",
    "“--jobs <n>” seçeneği “99” değerini alamaz. ",
  ],
])("of %j is told in the language of the run", async (args, english, turkish) => {
  expect(parseError(complaintOf(args))).toBe(english);
  await speakUsage("tr");
  expect(parseError(complaintOf(args))).toContain(turkish);
  await speakUsage("en");
});

test("what is not known here is told as it came", () => {
  expect(parseError(new CommanderError(1, "commander.other", "error: something else."))).toBe("something else");
});
