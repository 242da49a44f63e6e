import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { entente } from "./command.js";
import { ROOT } from "./imports.js";

// What no test can run here, a server of systemd and a container, is held against what it names.
const UNIT = path.join(ROOT, "deploy", "entente.service");
const unit = readFileSync(UNIT, "utf8");
const container = readFileSync(path.join(ROOT, "deploy", "Containerfile"), "utf8");
const made = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8")) as {
  readonly bin: Readonly<Record<string, string>>;
  readonly scripts: Readonly<Record<string, string>>;
  readonly engines: { readonly node: string };
};
const setting = (name: string) => [...unit.matchAll(new RegExp(`^${name}=(.*)$`, "gmu"))].map(([, value]) => value!);
const first = (expression: RegExp, text: string) => expression.exec(text)?.[1];
const port = () => first(/--port (\d+)/u, setting("ExecStart")[0]!);

/** Commands as they stand in a file: their name, and their options. */
const commandsIn = (text: string): [string, string[]][] =>
  [...text.matchAll(/\bentente (serve|add|restore)\b([^\n)]*)/gu)].map(([, name, rest]) => [
    name!,
    [...rest!.matchAll(/(?<=\s)--[a-z-]+/gu)].map(([option]) => option),
  ]);

test.each([
  ["the unit", unit, 2],
  ["the Containerfile", container, 2],
])("commands of %s have the options that they are given", async (_, text, count) => {
  const commands = commandsIn(text);
  expect(commands).toHaveLength(count);
  for (const [name, options] of commands) {
    const { out } = await entente([name, "--help"]);
    expect(options.filter((option) => !new RegExp(`^ +${option}\\b`, "mu").test(out))).toEqual([]);
  }
});

test("the unit starts a command that the package has, with variables that it sets", async () => {
  const [start] = setting("ExecStart");
  expect(Object.keys(made.bin)).toContain(start!.split(" ")[1]);
  const set = setting("Environment").join(" ");
  for (const [, name] of start!.matchAll(/\$\{(\w+)\}/gu)) expect(set).toContain(`${name}=`);
  expect((await entente(["serve", "--help"])).out).toContain("$ENTENTE_LEDGER");
  // It writes nowhere else: the ledger, and the tokens where it works.
  expect(set).toContain(`ENTENTE_LEDGER=/var/lib/${setting("StateDirectory")[0]}/`);
  expect(setting("WorkingDirectory")).toEqual([`/var/lib/${setting("StateDirectory")[0]}`]);
});

test("systemd takes the unit", ({ skip }) => {
  if (spawnSync("systemd-analyze", ["--version"]).status !== 0) return skip("There is no systemd here.");
  expect(execFileSync("systemd-analyze", ["verify", UNIT], { encoding: "utf8", stdio: "pipe" })).toBe("");
});

test("the Containerfile builds with scripts that there are, on a Node that the package takes, and asks where the server answers", async () => {
  for (const [, script] of container.matchAll(/npm run ([\w:]+)/gu)) expect(made.scripts).toHaveProperty(script!);
  const needed = Number(first(/>=(\d+)\./u, made.engines.node));
  for (const [, version] of container.matchAll(/^FROM \S*node:(\d+)/gmu))
    expect(Number(version)).toBeGreaterThanOrEqual(needed);
  expect(container).toContain(`ENTRYPOINT ["${Object.keys(made.bin)[0]}"]`);
  const [, file] = /-f (\S+)/u.exec(container)!;
  expect(existsSync(path.join(ROOT, file!))).toBe(true);
  const usual = first(/--port <n>[^(]*\(default: (\d+)\)/u, (await entente(["serve", "--help"])).out);
  expect([first(/^EXPOSE (\d+)/mu, container), first(/127\.0\.0\.1:(\d+)\/readyz/u, container), port()]).toEqual([
    usual,
    usual,
    usual,
  ]);
});
