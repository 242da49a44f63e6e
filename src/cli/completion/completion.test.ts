import { execFileSync, spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { manPage } from "../../../tools/man-page.js";
import { helpIn, worded } from "../help/index.js";
import { program } from "../program.js";
import { declared } from "./declared.js";
import { SCRIPTS } from "./scripts.js";

const english = await helpIn("en");
const commands = declared(
  worded(
    program(() => {}),
    english,
  ),
);

/** What bash offers behind words, of which the last is being typed. */
function offered(...words: string[]): string[] {
  const script = `${SCRIPTS.bash(commands)}
COMP_WORDS=(${words.map((word) => `'${word}'`).join(" ")}); COMP_CWORD=${words.length - 1}; _entente; printf '%s\\n' "\${COMPREPLY[@]}"`;
  return execFileSync("bash", ["-c", script], { encoding: "utf8" }).split("\n").filter(Boolean);
}

const has = (shell: string) => spawnSync(shell, ["-c", "exit 0"]).status === 0;

describe("completion", () => {
  test("knows every command and its options, and the words that a value is one of", () => {
    expect(commands.map(({ name }) => name)).toEqual([...program(() => {}).commands.map((one) => one.name()), "help"]);
    const read = commands.find(({ name }) => name === "read")!;
    const format = read.options.find(({ long }) => long === "--format")!;
    expect(format).toMatchObject({ takesValue: true, values: ["table", "brief", "jsonl", "json"] });
    expect(read.options.find(({ long }) => long === "--jobs")).toMatchObject({ takesValue: true, values: [] });
    expect(read.options.find(({ long }) => long === "--no-color")).toMatchObject({ takesValue: false });
    expect(commands.find(({ name }) => name === "token")!.words).toEqual(["create", "list", "revoke"]);
  });

  test("in bash offers commands, options and values, and files where nothing is known", () => {
    expect(offered("entente", "re")).toEqual(["read", "refresh", "restore", "review"]);
    expect(offered("entente", "read", "--min")).toEqual(["--min-certainty"]);
    expect(offered("entente", "read", "--format", "j")).toEqual(["jsonl", "json"]);
    expect(offered("entente", "help", "doss")).toEqual(["dossier"]);
    expect(offered("entente", "completion", "")).toEqual(["bash", "zsh", "fish"]);
    expect(offered("entente", "read", "art")).toEqual([]);
    expect(offered("entente", "read", "--jobs", "")).toEqual([]);
    expect(offered("entente", "nothing", "--")).toEqual([]);
  });

  test.each(["bash", "zsh", "fish"] as const)("is sound for %s, and says all options", (shell) => {
    const script = SCRIPTS[shell](commands);
    for (const { name, options } of commands)
      for (const { long } of options)
        expect(script, `${name} ${long}`).toContain(shell === "fish" ? `-l ${long.slice(2)}` : long);
    if (has(shell)) expect(spawnSync(shell, ["-n"], { input: script }).status).toBe(0);
    expect((script.match(/'/gu) ?? []).length % 2).toBe(0);
  });
});

describe("the man page", () => {
  const page = manPage(
    worded(
      program(() => {}),
      english,
    ),
  );

  test("has every command with its options and examples", () => {
    for (const { name, options } of commands.filter(({ name }) => name !== "help")) {
      expect(page).toContain(`.SS entente ${name} [options]`);
      for (const { long } of options.filter(({ long }) => long !== "--help"))
        expect(page).toContain(long.replaceAll("-", "\\-"));
    }
    expect(page).toContain("entente read article.txt");
  });

  test("holds no order of roff that it does not mean", () => {
    const orders = page.split("\n").filter((line) => /^[.']/u.test(line));
    expect(orders.filter((line) => !/^\.(?:TH|SH|SS|TP|B|I|PP|nf|fi)\b/u.test(line))).toEqual([]);
    if (has("man")) {
      const shown = spawnSync("man", ["-l", "--warnings", "-"], { input: page, encoding: "utf8" });
      if (shown.status === 0) expect(shown.stderr).toBe("");
    }
  });
});
