import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { annotate, type Engine, type Language, loadEngine } from "../src/claim/english/annotation/index.js";
import { english } from "../src/claim/english/language/index.js";
import { CLAIM_KINDS } from "../src/claim/index.js";
import { type Document, Faults, readDocument } from "../src/document/index.js";
import { entriesOf, read } from "../src/entente.js";

const TEXT = `On 4 May 2021 China lent Kazakhstan $30 million for a dam. The Pamir Dialogue Forum met in Dushanbe.
Turkish Foreign Minister Omer Kaya visited Malta on 6 May 2021 and spoke of wheat worth €2 million.`;
const SOURCE = { name: "a.txt", bytes: Buffer.from(TEXT) };

function fails(): never {
  throw new TypeError("place is null");
}

const told = (what: string) => ({
  severity: "warning",
  message: `A fault in Entente (place is null) lost some of the ${what} in this document; please report it with the document.`,
});

describe("a fault in a step of annotation costs what that step finds", () => {
  let engine: Engine;
  let document: Document;
  beforeAll(async () => {
    engine = await loadEngine(english);
    document = (await readDocument(SOURCE)).document!;
  });
  const annotated = (language: Language) => {
    const faults = new Faults(0);
    return { ...annotate(document, { ...engine, language }, faults.attempt), problems: faults.problems };
  };
  const withoutValues = (): Language => Object.defineProperty({ ...english }, "values", { get: fails });

  test("none where there is none", () => {
    const { times, amounts, names, problems } = annotated(english);
    expect([times, amounts].map(({ length }) => length)).toEqual([2, 2]);
    expect(names.map(({ value }) => value.kind)).toContain("organisation");
    expect(problems).toEqual([]);
  });

  test("times and sums, which stand in the same tables", () => {
    const sound = annotated(english);
    const { times, amounts, names, problems } = annotated(withoutValues());
    expect([times, amounts]).toEqual([[], []]);
    expect(names).toEqual(sound.names);
    expect(problems).toMatchObject([told("times and sums")]);
  });

  test("names of bodies", () => {
    const tables = english.names();
    const bodyHeads = new Proxy({}, { get: fails });
    const language = { ...english, names: () => ({ ...tables, words: { ...tables.words, bodyHeads } }) };
    const { names, problems } = annotated(language);
    const kinds = names.map(({ value }) => value.kind);
    expect(kinds).not.toContain("organisation");
    expect(kinds).toEqual(expect.arrayContaining(["state", "person"]));
    expect(problems).toMatchObject([told("names of organisations, firms and bodies")]);
  });
});

describe("a fault in the rules of a claim type costs its claims", () => {
  afterEach(() => void vi.restoreAllMocks());
  const finance = CLAIM_KINDS.find(({ type }) => type === "finance")!;

  test("and no other's", async () => {
    const sound = await read(SOURCE);
    const types = (reading: typeof sound) => reading.claims.map(({ value }) => value.type);
    expect(types(sound)).toEqual(expect.arrayContaining(["finance", "visit"]));
    expect(sound.problems).toEqual([]);
    vi.spyOn(finance, "find").mockImplementation(fails);
    const found = await read(SOURCE);
    expect(found.document).toEqual(sound.document);
    expect(types(found)).toEqual(types(sound).filter((type) => type !== "finance"));
    expect(found.problems).toMatchObject([told("claims of the type finance")]);
  });

  test("and the document goes into a ledger", async () => {
    vi.spyOn(finance, "find").mockImplementation(fails);
    const entries = [];
    for await (const { entry } of entriesOf(SOURCE)) entries.push(entry);
    expect(entries).toMatchObject([{ name: "a.txt", claims: [{ type: "visit" }] }]);
  });
});
