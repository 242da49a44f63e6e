import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Command } from "commander";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { entente } from "../../../test/command.js";
import { jobs, ledger, minCertainty, noColour, reader } from "../options.js";
import { configFiles } from "./config-file.js";
import { configure } from "./configure.js";
import { mailSettings } from "./mail-settings.js";
import { givenIn, KEYS } from "./settings.js";

/** The user who owns nothing, as POSIX systems number him. */
const NOBODY = 65_534;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "entente-config-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const env = () => ({ HOME: path.join(folder, "home") });
const say = (text: string, ...at: string[]) => {
  const file = path.join(folder, ...at);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
};
const command = (args: readonly string[] = []) => {
  const one = new Command("read").exitOverride();
  for (const option of [ledger(), minCertainty(), jobs(), reader(), noColour()]) one.addOption(option);
  return one.parse([...args], { from: "user" });
};

describe("settings", () => {
  test("are those of the nearest folder, then of the user", async () => {
    say('ledger = "near.db"\njobs = 3', "entente.toml");
    say('ledger = "far.db"\nmin-certainty = 60', "home", ".config", "entente", "config.toml");
    const files = await configFiles(path.join(folder), env());
    expect(files.map((file) => path.relative(folder, file.path))).toEqual([
      "entente.toml",
      path.join("home", ".config", "entente", "config.toml"),
    ]);
    mkdirSync(path.join(folder, "a", "b"), { recursive: true });
    expect(await configFiles(path.join(folder, "a", "b"), env())).toEqual(files);
    expect(await configFiles(path.join(folder, "home"), { XDG_CONFIG_HOME: path.join(folder, "none") })).toHaveLength(
      1,
    );
  });

  test("stand where the command line says nothing, as the command line would have them", async () => {
    say('ledger = "desk.db"\njobs = 3\nmin-certainty = 60\ncolor = false', "entente.toml");
    const plain = command();
    await configure(plain, folder);
    expect(plain.opts()).toEqual({
      ledger: path.join(folder, "desk.db"),
      jobs: 3,
      minCertainty: 60,
      color: false,
    });
    const told = command(["--jobs", "2", "--ledger", "own.db"]);
    await configure(told, folder);
    expect(told.opts()).toMatchObject({ jobs: 2, ledger: "own.db", minCertainty: 60 });
  });

  test("give way to the environment, and leave the address of a server as it is", () => {
    const [path_, text] = ["entente.toml", 'ledger = "postgres://ann@desk/e"'];
    const file = { path: path_, text, values: { ledger: "postgres://ann@desk/e" } };
    expect(givenIn(file, {})).toMatchObject([{ value: "postgres://ann@desk/e" }]);
    expect(givenIn(file, { ENTENTE_LEDGER: "x.db" })).toEqual([]);
  });

  test.each([
    ["legder = 'a'", ":1: There is no setting legder; did you mean ledger?"],
    ["# one\nsky = 'blue'", `:2: There is no setting sky; choose from ${KEYS.join(", ")}`],
    ["jobs = 2\nledger = 7", ':2: ledger must be words in quotation marks, such as "desk.db"'],
    ["jobs = 'two'", ":1: jobs must be a number, such as 4"],
    ["color = 1", ":1: color must be true or false"],
    ["\njobs = 900", ":2: jobs can't be 900: Give a number of threads from 1 to 64"],
    ["reader = 'nobody'", ":1: reader can't be nobody: Choose from "],
    ["jobs = 1\njobs = 2", ":2: Not valid TOML: "],
    ["jobs = ", ":1: Not valid TOML: "],
    ["publishers = 3", ":1: publishers must be a table: [publishers]"],
    ['[publishers]\n"Balta Weekly" = "newspaper"', ':2: "Balta Weekly" must be one of official, state-media'],
    ['[publishers]\na = "press"\nb = "official"', ':3: "b" must say whose it is: { kind = "official", of = "KAZ" }'],
    ['[publishers]\nb = { kind = "official", of = "Kazakstna" }', ':2: "b" belongs to an unknown party: '],
    ['[publishers]\nb = { kind = "press", by = "x" }', ':2: "b" has by; it may only have kind and of'],
  ])("that are wrong are told with the file and the line: %s", async (text, sentence) => {
    const file = say(text, "entente.toml");
    await expect(configure(command(), folder)).rejects.toThrow(file + sentence);
  });

  test("may tell how mail is sent", async () => {
    const told = '[mail]\nserver = "smtps://ann@mail.example"\nfrom = "ann@mail.example"\nto = "desk@mail.example"';
    say(told, "entente.toml");
    await configure(command(), folder);
    expect(await mailSettings(folder)).toEqual({
      server: "smtps://ann@mail.example",
      from: "ann@mail.example",
      to: ["desk@mail.example"],
    });
  });

  test.each([
    ["mail = 3", ":1: mail must be a table"],
    ["[mail]\nport = 25", ":2: mail has port; it may only have server, from, to"],
    ['[mail]\nserver = "https://mail.example"', ":2: server must be the address"],
    ['[mail]\nserver = "smtps://ann:hush@mail.example"', ":2: server contains a password"],
    ['[mail]\nserver = "smtps://mail.example"\nfrom = "a@b.example"\nto = []', ":4: to must be e-mail addresses"],
  ])("of mail that are wrong are told with the file and the line: %s", async (text, sentence) => {
    const file = say(text, "entente.toml");
    const failed = await mailSettings(folder).catch((error: Error) => error);
    expect((failed as Error).message).toContain(file + sentence);
    expect((failed as Error).message).not.toContain("hush");
  });

  test("that can't be read are told", async ({ skip }) => {
    const file = say("jobs = 2", "entente.toml");
    chmodSync(file, 0);
    if (process.getuid?.() !== 0) {
      await expect(configFiles(folder, env())).rejects.toThrow("can't be read");
      return;
    }
    // Root reads any file, so that the command is run as nobody.
    chmodSync(folder, 0o755);
    const command = path.resolve("bin/entente.js");
    const ran = spawnSync(process.execPath, [command, "status"], {
      ...{ uid: NOBODY, gid: NOBODY, cwd: folder, encoding: "utf8", env: { PATH: process.env.PATH, HOME: folder } },
    });
    if (ran.error || ran.stderr.includes(`Cannot find module '${command}'`))
      return skip("Nobody but root can reach this checkout or Node.");
    expect({ code: ran.status, err: ran.stderr }).toEqual({ code: 2, err: expect.stringContaining("can't be read") });
  });
});

test("the command takes them, and tells a fault as wrong usage", async () => {
  const file = say("\nlegder = 1", ".config", "entente", "config.toml");
  const ran = await entente(["status"], { env: { HOME: folder } });
  expect(ran).toMatchObject({ code: 2, out: "" });
  expect(ran.err).toBe(
    `entente: ${file}:2: There is no setting legder; did you mean ledger? See: entente status --help\n`,
  );
  writeFileSync(file, `ledger = "${path.join(folder, "nowhere.db")}"\njobs = 2`);
  const missing = await entente(["status"], { env: { HOME: folder } });
  expect(missing.err).toContain("nowhere.db: There is no ledger here yet");
});
