import { unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import { APPARATUS, AWKWARD } from "../apparatus.corpus.js";
import { FACTS, pair } from "../dossier.corpus.js";
import { dossierXlsx } from "./excel.js";

const made = await dossierXlsx("China – Kazakhstan", pair, APPARATUS);
const parts = unzipSync(made);
const text = (path: string) => new TextDecoder().decode(parts[path]);

interface Read {
  readonly type: string | undefined;
  readonly style: string | undefined;
  readonly value: string;
}

/** Cells of a sheet by their places, as a reader has them; throws where it is no well-formed XML. */
function cells(path: string): Map<string, Read> {
  const found = new Map<string, Read>();
  let [at, type, style, value] = ["", undefined as string | undefined, undefined as string | undefined, ""];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    expect(name).not.toBe("f");
    if (name !== "c") return;
    const given = attributes as Record<string, string>;
    [at, type, style, value] = [given.r!, given.t, given.s, ""];
  });
  parser.on("text", (words) => {
    value += words;
  });
  parser.on("closetag", ({ name }) => {
    if (name === "c") found.set(at, { type, style, value });
  });
  parser.write(text(path)).close();
  return found;
}

const sheet = (n: number) => cells(`xl/worksheets/sheet${n}.xml`);
const column = (of: Map<string, Read>, title: string): string => {
  const [place] = [...of].find(([at, { value }]) => /^[A-Z]+1$/u.test(at) && value === title) ?? [];
  return place!.slice(0, -1);
};

describe("a dossier as a workbook", () => {
  test("is the same bytes each time", async () => {
    const again = await dossierXlsx("China – Kazakhstan", pair, APPARATUS);
    expect(Buffer.compare(Buffer.from(again), Buffer.from(made))).toBe(0);
  });

  test("names its sheets, and all parts that it names are there", () => {
    expect([...text("xl/workbook.xml").matchAll(/<sheet name="([^"]*)"/gu)].map(([, name]) => name)).toEqual([
      "Facts",
      "Evidence",
      "Money",
      "Documents",
      "About",
    ]);
    for (const [, part] of text("[Content_Types].xml").matchAll(/PartName="\/([^"]*)"/gu))
      expect(parts).toHaveProperty([part!]);
  });

  test("has a row for each fact with its words, document and address", () => {
    const facts = sheet(1);
    const id = column(facts, "Fact id");
    const rows = [...facts].filter(([at, { value }]) => at.startsWith(id) && value.startsWith("f_"));
    expect(rows.map(([, { value }]) => value).sort()).toEqual(FACTS.map(({ id }) => id).sort());
    const place = rows.find(([, { value }]) => value === FACTS[1]!.id)![0].slice(id.length);
    const at = (title: string) => facts.get(`${column(facts, title)}${place}`)?.value;
    expect([at("Words"), at("Document"), at("Publisher"), at("Published"), at("Address")]).toEqual([
      "It says so, 1.",
      "Report 11",
      "Steppe Courier",
      "2014-05-11",
      "https://courier.example/11?a=1&b=2",
    ]);
  });

  test("has sums as numbers, and all else as words", () => {
    const facts = sheet(1);
    const sums = column(facts, "Amount");
    const found = [...facts].filter(([at]) => at.replace(/\d+$/u, "") === sums && at !== `${sums}1`);
    expect(found.map(([, { type, value }]) => [type, Number(value)]).sort()).toEqual([
      [undefined, 1.7e9],
      [undefined, 8e9],
    ]);
  });

  test("runs nothing: what looks like a formula is text, and stays it when it is edited", () => {
    const evidence = sheet(2);
    const [, run] = [...evidence].find(([, { value }]) => value.startsWith("=HYPERLINK"))!;
    expect(run).toEqual({ type: "inlineStr", style: "4", value: AWKWARD.formula });
    for (const { type, value } of evidence.values()) if (!/^-?\d/u.test(value)) expect(type).toBe("inlineStr");
  });

  test("holds no more letters in a cell than Excel does, and nothing that turns or controls", () => {
    const values = [...sheet(2).values()].map(({ value }) => value);
    expect(Math.max(...values.map((value) => value.length))).toBe(32_767);
    expect(values.join("")).not.toMatch(/\u202E|\u0000|\u000B|\uFFFE/u);
    expect(values.join("")).toContain("قال الوزير");
  });

  test("links addresses of the web alone", () => {
    for (let n = 1; n <= 5; n++) {
      const relations = parts[`xl/worksheets/_rels/sheet${n}.xml.rels`];
      if (relations === undefined) continue;
      for (const [, target] of new TextDecoder().decode(relations).matchAll(/Target="([^"]*)"/gu))
        expect(target).toMatch(/^https:\/\//u);
    }
    expect(text("xl/worksheets/_rels/sheet2.xml.rels")).toContain("https://courier.example/11?a=1&amp;b=2");
  });
});
