import { spawn } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ENTENTE, entente, ententeApart, type Ran } from "./command.js";
import { ROOT } from "./imports.js";

const GOOD = "Chinese President Xi Jinping paid a state visit to Kazakhstan on 2 July 2024.\n";
const folder = mkdtempSync(path.join(tmpdir(), "entente-faults-"));
const at = (name: string) => path.join(folder, name);

/** A file of the faults' folder, and its path. */
function file(name: string, content: string | Uint8Array): string {
  writeFileSync(at(name), content);
  return at(name);
}

/** One line on standard error that names the input; no trace of the program's own insides. */
function oneSentence(ran: Ran, place: string, words: RegExp): void {
  const lines = ran.err.split("\n").filter((line) => line !== "");
  const mine = lines.filter(
    (line) => line.startsWith(`entente: ${place}: `) || line.startsWith(`entente: warning: ${place}: `),
  );
  expect(mine, ran.err).toHaveLength(1);
  expect(mine[0]).toMatch(words);
  noTrace(ran);
}

function noTrace(ran: Ran): void {
  expect(ran.err).not.toMatch(/^\s+at |node:internal|\.js:\d+|Warning:/m);
}

const files = (out: string) => [
  ...new Set(
    out
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line).file),
  ),
];

let good: string;
let whole: string;

beforeAll(async () => {
  good = file("good.txt", GOOD);
  const ran = await entente(["read", good]);
  expect(ran).toMatchObject({ code: 0, err: "" });
  expect(files(ran.out)).toEqual([good]);
  whole = ran.out;
});

afterAll(() => rmSync(folder, { recursive: true }));

describe("an input that can't be read ends in one sentence, and the others are read", () => {
  const cases: [string, () => string, RegExp][] = [
    ["a missing file", () => at("missing.txt"), /no such file/],
    ["an empty folder", () => mkdtempSync(path.join(folder, "empty-")), /contains no files/],
    ["an empty file", () => file("empty.txt", ""), /empty/],
    [
      "a binary",
      () => file("picture.bin", Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13])),
      /looks like/,
    ],
    [
      "a program",
      () => file("program.bin", Buffer.from(Array.from({ length: 4096 }, (_, i) => (i * 37) % 256))),
      /looks like/,
    ],
    ["a text of 50 MB", () => file("large.txt", Buffer.alloc(50 << 20, "All is well. ")), /10 MB/],
    [
      "a file of 70 MB",
      () => file("larger.txt", Buffer.alloc(70 << 20, "All is well. ")),
      /exceeds the limit of 64 MB/,
    ],
  ];
  test.each(cases)("%s", async (_, make, words) => {
    const bad = make();
    const ran = await entente(["read", bad, good]);
    expect(ran.code).toBe(1);
    expect(ran.out).toBe(whole);
    oneSentence(ran, bad, words);
  });

  test.skipIf(process.getuid?.() === 0)("a file without permission", async () => {
    const bad = file("secret.txt", GOOD);
    chmodSync(bad, 0);
    const ran = await entente(["read", bad, good]);
    expect(ran).toMatchObject({ code: 1, out: whole });
    oneSentence(ran, bad, /permissions/);
  });

  test.skipIf(process.getuid?.() === 0)(
    "a folder without permission in a folder: the other files are read",
    async () => {
      const outer = path.join(folder, "outer");
      const closed = path.join(outer, "closed");
      mkdirSync(closed, { recursive: true });
      writeFileSync(path.join(outer, "good.txt"), GOOD);
      chmodSync(closed, 0);
      const ran = await entente(["read", outer]);
      expect(ran.code).toBe(1);
      expect(files(ran.out)).toEqual([path.join(outer, "good.txt")]);
      oneSentence(ran, closed, /permissions/);
    },
  );

  test("invalid UTF-8 is read with a warning", async () => {
    const bad = file(
      "broken.txt",
      Buffer.concat([Buffer.from(`${GOOD}Türkiye ’ “ö”. `), Buffer.from([0xff]), Buffer.from(" Done.")]),
    );
    const ran = await entente(["read", bad, good]);
    expect(ran.code).toBe(0);
    expect(files(ran.out)).toEqual([bad, good]);
    oneSentence(ran, bad, /UTF-8/);
  });

  test("a name that would command the terminal", async () => {
    const ran = await entente(["read", "\u001b[2Jgone\u202e.txt", good]);
    expect(ran).toMatchObject({ code: 1, out: whole });
    expect(ran.err).toBe("entente: ␛[2Jgone�.txt: There is no such file; check the name.\n");
  });
});

describe("a stream of records", () => {
  const record = (given: object) => JSON.stringify(given);
  const bad: [string, string | Buffer, RegExp][] = [
    ["a broken line", '{"id": "b", "text": ', /not JSON/],
    ["a line that is no object", "[1, 2]", /not an object/],
    ["a line without a text", '{"id": "b"}', /neither "text" nor "html"/],
    ["a text that is no string", '{"id": "b", "text": 3}', /"text" of this line is not a string/],
    ["a line that is not UTF-8", Buffer.from([0x7b, 0xff, 0x7d]), /not UTF-8/],
    ["a line of 70 MB", Buffer.alloc(70 << 20, "x"), /longer than 64 MB/],
  ];
  test.each(bad)("%s is named with its number, the others are read", async (_, line, words) => {
    const lines = ["", record({ id: "a", text: GOOD }), line, record({ id: "c", text: GOOD })];
    const bytes = Buffer.concat(lines.flatMap((one) => [Buffer.from(one), Buffer.from("\n")]));
    const stream = file("stream.jsonl", bytes);
    const ran = await entente(["read", "--from", "jsonl", stream]);
    expect(ran.code).toBe(1);
    expect(files(ran.out)).toEqual(["a", "c"]);
    oneSentence(ran, `${stream}:3`, words);
  });

  test("a record in a language that can't be read, and an empty one, are named by their ids", async () => {
    const lines = [
      record({ id: "a", text: GOOD }),
      record({ id: "b", text: GOOD, language: "tlh" }),
      record({ id: "c", text: "" }),
    ];
    const ran = await entente(["read", "--from", "jsonl", "-"], { input: lines.join("\n") });
    expect(ran.code).toBe(1);
    expect(files(ran.out)).toEqual(["a"]);
    oneSentence(ran, "b", /tlh/);
    oneSentence(ran, "c", /empty/i);
  });

  test("a stream without documents", async () => {
    const ran = await entente(["read", "--from", "jsonl", "-"]);
    expect(ran).toMatchObject({ code: 1, out: "" });
    oneSentence(ran, "-", /no documents/);
  });

  test.each(["1", "3"])("claims of a document come out before the next one is given, on %s threads", async (jobs) => {
    const child = spawn(process.execPath, [ENTENTE, "read", "-", "--from", "jsonl", "--jobs", jobs], { cwd: ROOT });
    const line = (id: string) => child.stdin.write(`${record({ id, text: GOOD })}\n`);
    const next = () => new Promise<string>((resolve) => child.stdout.once("data", (chunk) => resolve(String(chunk))));
    for (const id of ["a", "b"]) {
      const answer = next();
      line(id);
      expect(JSON.parse((await answer).split("\n")[0]!).file).toBe(id);
    }
    child.stdin.end();
    expect(await new Promise((resolve) => child.on("close", resolve))).toBe(0);
  });
});

describe("wrong usage ends in one sentence with the way to the help, exit code 2, and nothing is read", () => {
  const cases: [string[], RegExp][] = [
    [["read", "--frmat", "json"], /unknown option '--frmat'/],
    [["read", "--format", "xml"], /choose from table, brief, jsonl, json/i],
    [["read", "--from", "csv"], /choose from jsonl/i],
    [["read", "--language", "tlh"], /tlh is not supported; choose from .*en/],
    [["read", "--date", "2023-02-29"], /valid year, month or day/],
    [["read", "--date", "yesterday"], /2024-07-01/],
    [["read", "--jobs", "0"], /from 1 to 64/],
    [["read", "--jobs", "many"], /from 1 to 64/],
    [["reed"], /unknown command 'reed'/],
  ];
  test.each(cases)("%j", async (args, words) => {
    const ran = await entente([...args, good]);
    expect(ran).toMatchObject({ code: 2, out: "" });
    expect(ran.err).toMatch(/^entente: [^\n]*\. See: entente( read)? --help\n$/);
    expect(ran.err).toMatch(words);
  });

  test("no file", async () => {
    const ran = await entente(["read"]);
    expect(ran).toMatchObject({ code: 2, out: "" });
    expect(ran.err).toMatch(/^entente: missing required argument 'file'\. See: entente read --help\n$/);
  });

  test("a claim that the document does not have", async () => {
    for (const claim of ["c_none", "999", "c_"]) {
      const ran = await entente(["explain", good, claim]);
      expect(ran).toMatchObject({ code: 2, out: "" });
      expect(ran.err).toMatch(/^entente: [^\n]*\. See: entente explain --help\n$/);
    }
  });

  test("a Node that is too old", async () => {
    const old = "Object.defineProperty(process, 'versions', { value: { node: '20.18.3' } })";
    const ran = await ententeApart(["read", good], {
      node: ["--import", `data:text/javascript,${encodeURIComponent(old)}`],
    });
    expect(ran).toMatchObject({ code: 2, out: "" });
    expect(ran.err).toMatch(/^entente: Node 20\.19 or newer is needed; this is Node 20\.18\.3\.[^\n]*\n$/);
    expect(readFileSync(ENTENTE, "utf8")).not.toMatch(/\bawait\b|\?[.?]|^import /m);
  });
});

test("explain names a file that can't be read", async () => {
  const ran = await entente(["explain", at("missing.txt"), "1"]);
  expect(ran).toMatchObject({ code: 1, out: "" });
  oneSentence(ran, at("missing.txt"), /no such file/);
});

test("a reader that goes away ends the command quietly", async () => {
  const lines = Array.from({ length: 3000 }, (_, i) => JSON.stringify({ id: i, text: GOOD }));
  const stream = file("many.jsonl", lines.join("\n"));
  const child = spawn(process.execPath, [ENTENTE, "read", stream, "--from", "jsonl"], { cwd: ROOT });
  let err = "";
  child.stderr.on("data", (chunk) => {
    err += chunk;
  });
  child.stdout.once("data", () => child.stdout.destroy());
  expect(await new Promise((resolve) => child.on("close", resolve))).toBe(0);
  expect(err).toBe("");
});
