import { stripVTControlCharacters } from "node:util";
import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import { READING } from "../../test/sample-reading.js";
import { briefLines } from "./brief-lines.js";
import { columnWidths } from "./columns.js";
import { passage } from "./passage.js";
import { closing, table } from "./table.js";

const style = (width: number, colour = false) => ({ format: "table", width, colour }) as const;

describe("the table", () => {
  test("has a row a claim with its sentence below, the evidence underlined", () => {
    expect(table(READING, style(100))).toContain(
      [
        "#  claim        who              what                      when         status     speaker    cert.",
        "",
        "1  visit        Freedonia →      state visit, Ana Sol      2023-05-03   completed  Freedonia    90%",
        "                Sylvania",
        "  │ Freedonia’s President Ana Sol paid a state visit to Sylvania on 3 May 2023, the Foreign Ministry",
        "  │             ‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾",
        "  │ said.",
        "",
        "2  finance      Sylvania →       loan, almost $1.7         2011-01 –    completed               90%",
        "                Freedonia        billion, Bank of the Two  2011-04",
        "                                 Rivers-East, a railway",
      ].join("\n"),
    );
  });

  test("is made of cards where the terminal is narrow", () => {
    expect(table(READING, style(40))).toContain(
      [
        "2 finance  Sylvania → Freedonia",
        "  loan, almost $1.7 billion, Bank of the",
        "  Two Rivers-East, a railway · 2011-01 –",
        "  2011-04 · completed · 90%",
        "  │ Sylvania lent Freedonia almost $1.7",
        "  │ ‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾",
        "  │ billion for a railway between the",
        "  │ ‾‾‾‾‾‾‾",
        "  │ two capitals [2].",
        "  │ notes 2",
      ].join("\n"),
    );
  });

  test.each(Array.from({ length: 81 }, (_, i) => 40 + 2 * i))("keeps to a terminal of %i columns", (width) => {
    for (const colour of [false, true]) {
      for (const line of table(READING, style(width, colour)).split("\n"))
        expect(stringWidth(line)).toBeLessThanOrEqual(width);
    }
  });

  test("underlines on a terminal, and colours change no word", () => {
    const coloured = table(READING, style(60, true));
    expect(coloured).toContain("\u001b[4mSylvania lent Freedonia almost $1.7 billion\u001b[24m");
    const plain = table(READING, style(60))
      .split("\n")
      .filter((line) => !line.includes("‾"));
    expect(stripVTControlCharacters(coloured).split("\n")).toEqual(plain);
  });

  test("obeys nothing that stands in the document", () => {
    const printed = table(READING, style(80));
    expect(printed).toContain("␛[31mred� border");
    expect(printed.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
  });

  test("says what to do next, with the file's name only where a shell would take it as it is", () => {
    const one = { documents: 2, claims: 1, certain: 0, types: new Map([["visit", 1]]) };
    expect(closing(one, "a.txt", style(80))).toMatch(
      /^1 claim in 2 documents: 1 visit; 0 certain \(80% or more\)\.\nNext: entente explain a\.txt 1 /,
    );
    expect(closing(one, "my file; rm.txt", style(80))).toContain("explain FILE 1 ");
  });

  test("says what was found, the most frequent first", () => {
    const types = new Map([
      ["visit", 1],
      ["trade", 2],
      ["finance", 2],
    ]);
    const found = { documents: 1, claims: 5, certain: 4, types };
    expect(closing(found, "a", style(80))).toContain(
      "5 claims in 1 document: 2 finance, 2 trade, 1 visit; 4 certain (80% or more).",
    );
    expect(closing({ documents: 1, claims: 0, certain: 0, types: new Map() }, "a", style(80))).toBe(
      "0 claims in 1 document.\n",
    );
  });

  test("is one line a claim where it is to be brief, none wider than the page", () => {
    const lines = briefLines(READING, style(60)).trimEnd().split("\n");
    expect(lines).toHaveLength(1 + READING.claims.length);
    for (const line of lines.slice(1)) expect(stringWidth(line)).toBeLessThanOrEqual(60);
    expect(briefLines(READING, style(40))).toContain("…");
    expect(briefLines({ ...READING, claims: [] }, style(60))).toBe("");
  });
});

describe("a passage", () => {
  const evidence = (text: string, exact: string) => {
    const start = text.indexOf(exact);
    return { exact, prefix: "", suffix: "", start, end: start + exact.length, sentence: [0, text.length] as const };
  };

  test("measures wide letters by their columns", () => {
    const text = "中国と met 日本 today.";
    expect(passage(text, evidence(text, "met 日本"), 40, false)).toEqual([text, "       ‾‾‾‾‾‾‾‾"]);
  });

  test("shows the surroundings of the evidence when a sentence never ends", () => {
    const text = `${"word ".repeat(1000)}China met Japan${" word".repeat(1000)}`;
    const lines = passage(text, evidence(text, "China met Japan"), 80, false);
    expect(lines.length).toBeLessThan(20);
    expect(lines[0]).toMatch(/^… /);
    expect(lines.at(-1)).toMatch(/ …$/);
  });
});

test("columns give way in proportion, none below its least", () => {
  const columns = [{ heading: "a" }, { heading: "b", least: 5 }, { heading: "c", least: 5 }];
  expect(columnWidths(columns, [["xx", "x".repeat(15), "x".repeat(25)]], 60)).toEqual([2, 15, 25]);
  expect(columnWidths(columns, [["xx", "x".repeat(15), "x".repeat(25)]], 31)).toEqual([2, 10, 15]);
  expect(columnWidths(columns, [["xx", "x".repeat(15), "x".repeat(25)]], 15)).toBeNull();
});
