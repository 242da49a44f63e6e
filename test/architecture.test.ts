import path from "node:path";
import { describe, expect, test } from "vitest";
import { type Import, importsOf, source, sourceFiles } from "./imports.js";

/** Folders of src in the order that a document goes through them: each sees only those before it, and none of its own rank. */
const RANKS: readonly (readonly string[])[] = [
  ["text"],
  ["vocabulary"],
  ["language"],
  ["document"],
  ["annotation"],
  ["reading"],
  ["proposal"],
  ["claim"],
  ["alignment"],
  ["ledger"],
  ["dossier"],
  ["words"],
  ["table"],
  ["picture"],
  ["brief"],
  ["exchange"],
  ["fetch"],
  ["inquiry"],
  [""],
  ["intake"],
  ["fleet"],
  ["mcp"],
  ["web"],
  ["cli"],
];
/**
 * The composition: files of src itself, which join the folders that read documents and keep what they say. They stand in the order as a folder does, so that
 * doors may import them past any index, and they no door.
 */
const COMPOSITION = [
  "annotating.ts", // annotations that come in: exchange/, proposal/, claim/ and ledger/
  "asking.ts", // a language model beside the readers
  "entente.ts", // what doors import: read(), a ledger with its folds, and what is asked of it
  "marking.ts", // what persons mark, held against the words by annotation/ and claim/
  "readers.ts", // who reads a document: the rules, the network, or both
  "side-by-side.ts", // texts in two languages: annotation/, alignment/ and ledger/
  "sources.ts", // bytes and options, into what document/ reads
  "taking.ts", // a ledger in open formats, out and in
  "unbroken.ts", // what no limit may break off: the network's thread and the guard's
];
/** Whole folders of data, whose tables may be longer than code should be. */
const TABLES = /^(?:vocabulary|language\/[a-z]{2}|claim\/english\/language)\/|\.corpus\.ts$/;
/** The list of languages; the rules for claims in English, which are English through and through; and tests. */
const COMPOSES = /^(?:language\/index\.ts|claim\/english\/)|\.test\.ts$/;
/** What languages tell of documents, of search, or of what somebody is called, gathered for those who need no more of them: files of each language that load none of the rest. */
const GATHERS = /^language\/(?:called|documents|search)\//;
const GATHERED =
  /^language\/[a-z]{2}\/(?:document|firms|letters|organisations|people|places|search|sentences|states)\.ts$/;
const LONGEST = 400;
const NAMELESS = /(?:^|[/.-])(?:utils?|helpers?|misc|managers?)(?:[/.-]|$)/i;

const isTest = (file: string) => /\.test\.tsx?$/.test(file);
const folder = (file: string) => (file.includes("/") ? file.slice(0, file.indexOf("/")) : "");
const languageOf = (file: string) => /^language\/([a-z]{2})\//.exec(file)?.[1] ?? null;
const rank = (name: string) => RANKS.findIndex((names) => names.includes(name));

/** Why an import breaks the direction, or null. */
function breach({ from, to, typeOnly }: Import): string | null {
  if (to === null) return null;
  const [mine, theirs] = [folder(from), folder(to)];
  // What a language holds is data: it sees no other language, and of what languages share only the shapes.
  const [own, other] = [languageOf(from), languageOf(to)];
  if (own !== null && theirs === "language" && own !== other && !typeOnly)
    return "a language sees only types of language/";
  if (other !== null && own !== other && !COMPOSES.test(from) && !GATHERS.test(from))
    return "a language is chosen by language/index.ts alone";
  if (mine === theirs) return null;
  if (rank(mine) < 0) return `the folder ${mine} has no place in the order`;
  return rank(theirs) >= 0 && rank(theirs) < rank(mine) ? null : "imports go one way";
}

/** Whether an import reaches into a folder past its table of contents; corpora, which the reader never loads, stand in none. */
function pastIndex({ from, to }: Import): boolean {
  if (to === null) return false;
  if (GATHERS.test(from) && GATHERED.test(to)) return false;
  const target = path.posix.dirname(to);
  const entersFolder = target !== "." && !`${path.posix.dirname(from)}/`.startsWith(`${target}/`);
  return entersFolder && path.posix.basename(to) !== "index.ts" && !to.endsWith(".corpus.ts");
}

const files = sourceFiles();
const imports = files.filter((file) => !isTest(file)).flatMap((file) => importsOf(file));
/** What reads documents: entente.ts imports it when it is needed. */
const READING = [
  "document/index.ts",
  "annotation/index.ts",
  "language/index.ts",
  "language/documents/index.ts",
  "claim/index.ts",
  "claim/english/annotation/index.ts",
  "claim/english/language/index.ts",
];

/** Files that are loaded with some; what is imported when it is needed costs a start nothing. */
function loadedBy(first: readonly string[]): ReadonlySet<string> {
  const reached = new Set(first);
  for (const file of reached) {
    if (!files.includes(file)) continue;
    const loaded = importsOf(file, source(file).replace(/\bimport\(/gu, "later("));
    for (const { to, typeOnly } of loaded) if (to !== null && !typeOnly) reached.add(to);
  }
  return reached;
}
/** Groups of files of which each leads to every other (Tarjan), of a graph of imports. */
function cyclesIn(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const [found, order, lowest, path]: [string[][], Map<string, number>, Map<string, number>, string[]] = [
    [],
    new Map(),
    new Map(),
    [],
  ];
  const visit = (file: string) => {
    order.set(file, order.size);
    lowest.set(file, order.get(file)!);
    path.push(file);
    for (const next of graph.get(file) ?? []) {
      if (!order.has(next)) visit(next);
      if (path.includes(next)) lowest.set(file, Math.min(lowest.get(file)!, lowest.get(next)!));
    }
    if (lowest.get(file) !== order.get(file)) return;
    const group = path.splice(path.indexOf(file));
    if (group.length > 1 || graph.get(file)?.includes(file)) found.push(group.sort());
  };
  for (const file of graph.keys()) if (!order.has(file)) visit(file);
  return found;
}
const told = ({ from, to }: Import) => `${from} → ${to}`;

describe("the source", () => {
  test("is imported one way", () => {
    const breaches = imports.flatMap((one) => {
      const why = breach(one);
      return why === null ? [] : [`${told(one)}: ${why}`];
    });
    expect(breaches).toEqual([]);
  });

  test("is imported from other folders through the index alone", () => {
    expect(imports.filter(pastIndex).map(told)).toEqual([]);
  });

  test("has no cycle of imports, late ones included; types are gone when it runs", () => {
    const graph = new Map<string, string[]>();
    for (const { from, to, typeOnly } of imports)
      if (to !== null && !typeOnly) graph.set(from, [...(graph.get(from) ?? []), to]);
    expect(cyclesIn(graph)).toEqual([]);
  });

  test("has a composition of a few named files, and all others in folders", () => {
    expect(files.filter((file) => folder(file) === "" && !isTest(file))).toEqual(COMPOSITION);
  });

  test("imports only files that exist", () => {
    const known = new Set(files);
    expect(imports.filter(({ to }) => to?.endsWith(".ts") && !known.has(to)).map(told)).toEqual([]);
  });

  test("never loads the reference tables where a document is read", () => {
    const tables = "vocabulary/reference/index.ts";
    const reached = loadedBy([
      "cli/main.ts",
      "cli/worker.ts",
      "cli/read.ts",
      "intake/entries-worker.ts",
      "intake/network-worker.ts",
      ...READING,
    ]);
    expect(reached.has("entente.ts")).toBe(true);
    expect(reached.has(tables)).toBe(false);
  });

  test("reads no document in the thread of a command, where nothing could end it", () => {
    const reached = loadedBy(["main", "read", "annotate", "add", "explain"].map((name) => `cli/${name}.ts`));
    expect(reached.has("intake/results.ts")).toBe(true);
    expect(READING.filter((file) => reached.has(file))).toEqual([]);
  });

  test("loads neither ledger nor vocabulary where a command begins, and where help is asked for", () => {
    const reached = loadedBy(["main", "config/index", "wide-help"].map((name) => `cli/${name}.ts`));
    expect(reached.has("vocabulary/map-views/index.ts")).toBe(true);
    expect(["ledger", "vocabulary", "words", "intake"].filter((name) => reached.has(`${name}/index.ts`))).toEqual([]);
  });

  test("has a table of contents in every folder", () => {
    const folders = new Set(files.map((file) => path.posix.dirname(file)).filter((name) => name !== "."));
    // A language that is known for documents alone has one file, which is gathered with those of the others.
    for (const name of folders)
      if (files.every((file) => path.posix.dirname(file) !== name || GATHERED.test(file))) folders.delete(name);
    // What browsers load is bundled from its entries, and nothing here imports it.
    for (const name of folders) if (name.startsWith("web/assets")) folders.delete(name);
    const silent = [...folders].filter((name) => {
      const index = `${name}/index.ts`;
      return !files.includes(index) || !/^export /m.test(source(index));
    });
    expect(silent).toEqual([]);
  });

  test("has no file that is too long to read", () => {
    const long = files
      .filter((file) => !TABLES.test(file))
      .map((file) => [file, source(file).split("\n").length - 1] as const)
      .filter(([, length]) => length > LONGEST);
    expect(long).toEqual([]);
  });

  test("states its limits in one file", () => {
    const stated = (text: string) =>
      /\b1024 \* 1024\b|= 1 << 2\d|\b(?:MB|MEGABYTE) \* |\d \* MB\b|(?:LARGEST|LONGEST|MOST|LIMIT|SIZE|BYTES|HELD)\w* = [\d_]+ \* 1024|\bmost: [\d_]{4,}/u.test(
        text,
      );
    expect(stated("const LARGEST = 64 * 1024;")).toBe(true);
    const others = files.filter((file) => file !== "text/limits.ts" && !isTest(file) && !file.endsWith(".corpus.ts"));
    // Pieces in which bytes are read on, and measures of memory: no limits on what comes in.
    const PIECES = /highWaterMark: 1 << 20|\bCHUNK = 1 << 20|\) \* MB;|100 \* MB\b/gu;
    expect(others.filter((file) => stated(source(file).replaceAll(PIECES, "")))).toEqual([]);
  });

  test("has no room without a name of its own", () => {
    expect(files.filter((file) => NAMELESS.test(file))).toEqual([]);
  });
});

describe("the rules themselves", () => {
  const one = (from: string, to: string, typeOnly = false): Import => ({ from, to, typeOnly });

  test("tell a breach", () => {
    expect(breach(one("document/html.ts", "annotation/index.ts", true))).not.toBeNull();
    expect(breach(one("annotation/engine.ts", "language/en/index.ts"))).not.toBeNull();
    expect(breach(one("annotation/engine.ts", "language/index.ts"))).toBeNull();
    expect(breach(one("language/en/index.ts", "annotation/index.ts", true))).not.toBeNull();
    expect(breach(one("language/en/times.ts", "language/ru/times.ts"))).not.toBeNull();
    expect(breach(one("language/en/times.ts", "language/language.ts"))).not.toBeNull();
    expect(breach(one("language/en/times.ts", "language/language.ts", true))).toBeNull();
    expect(breach(one("language/en/index.ts", "document/index.ts", true))).not.toBeNull();
    expect(breach(one("text/span.ts", "vocabulary/index.ts"))).not.toBeNull();
    expect(breach(one("vocabulary/leaders.ts", "text/index.ts"))).toBeNull();
    expect(breach(one("claim/visit.ts", "entente.ts"))).not.toBeNull();
    expect(breach(one("attic/old.ts", "text/index.ts"))).not.toBeNull();
    expect(breach(one("claim/visit.ts", "annotation/index.ts"))).toBeNull();
    expect(breach(one("cli/read.ts", "entente.ts"))).toBeNull();
    expect(breach(one("entente.ts", "claim/index.ts"))).toBeNull();
    expect(breach(one("entente.ts", "web/index.ts"))).not.toBeNull();
  });

  test("tell a cycle", () => {
    const graph = (arrows: string) => {
      const lines = arrows.split(" ").map((arrow) => arrow.split(">") as [string, string]);
      return new Map(lines.map(([from]) => [from, lines.filter((line) => line[0] === from).map(([, to]) => to)]));
    };
    expect(cyclesIn(graph("a>b b>c a>c"))).toEqual([]);
    expect(cyclesIn(graph("a>b b>c c>b c>d d>d"))).toEqual([["d"], ["b", "c"]]);
    expect(cyclesIn(graph("a>b b>c c>d d>a b>e"))).toEqual([["a", "b", "c", "d"]]);
  });

  test("tell what reaches past an index", () => {
    expect(pastIndex(one("claim/visit.ts", "annotation/token.ts"))).toBe(true);
    expect(pastIndex(one("annotation/engine.ts", "annotation/network/tree.ts"))).toBe(true);
    expect(pastIndex(one("annotation/network/tree.ts", "annotation/token.ts"))).toBe(false);
    expect(pastIndex(one("claim/visit.ts", "annotation/index.ts"))).toBe(false);
  });

  test("read imports as the compiler does", () => {
    const text =
      'import type { A } from "../text/index.js";\nimport { type B } from "./b.js";\nimport { type C, d } from "./c.js";\n' +
      'export { e } from "../x/index.js";\nexport type * from "./f.js";\nconst g = await import("../y/g.js");\nimport "z";';
    expect(importsOf("claim/a.ts", text).map(({ to, typeOnly }) => `${to} ${typeOnly}`)).toEqual([
      "text/index.ts true",
      "claim/b.ts true",
      "claim/c.ts false",
      "x/index.ts false",
      "claim/f.ts true",
      "y/g.ts false",
      "null false",
    ]);
  });

  test("tell names without meaning", () => {
    expect(["claim/utils.ts", "text/string-helpers.ts", "misc/a.ts"].every((name) => NAMELESS.test(name))).toBe(true);
    expect(
      ["text/utility-poles.ts", "claim/miscellany.ts", "document/span.ts"].some((name) => NAMELESS.test(name)),
    ).toBe(false);
  });
});
