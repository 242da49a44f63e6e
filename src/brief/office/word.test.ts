import { unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import { readDocument } from "../../document/index.js";
import { APPARATUS } from "../apparatus.corpus.js";
import { BRIEFS } from "../dossier.corpus.js";
import { briefDocx } from "./word.js";

const made = await briefDocx(BRIEFS.pair, APPARATUS);
const parts = unzipSync(made);
const text = (path: string) => new TextDecoder().decode(parts[path]);

/** Throws where it is no well-formed XML. Names of elements with their attributes. */
function elements(path: string): { name: string; attributes: Record<string, string> }[] {
  const found: { name: string; attributes: Record<string, string> }[] = [];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) =>
    found.push({ name, attributes: attributes as Record<string, string> }),
  );
  parser.write(text(path)).close();
  return found;
}

describe("a dossier as a Word document", () => {
  test("is the same bytes each time", async () => {
    expect(Buffer.compare(Buffer.from(await briefDocx(BRIEFS.pair, APPARATUS)), Buffer.from(made))).toBe(0);
  });

  test("has only parts that are well-formed, each of a type that the package names", () => {
    const xml = Object.keys(parts).filter((path) => /\.(?:xml|rels)$/u.test(path));
    expect(xml.length).toBeGreaterThan(8);
    for (const path of xml) elements(path);
    for (const { attributes } of elements("[Content_Types].xml").filter(({ name }) => name === "Override"))
      expect(Object.keys(parts)).toContain(attributes.PartName!.slice(1));
  });

  test("calls each footnote once and refers to it again where its fact comes back", () => {
    const body = elements("word/document.xml");
    const called = body
      .filter(({ name }) => name === "w:footnoteReference")
      .map(({ attributes }) => attributes["w:id"]);
    const there = elements("word/footnotes.xml")
      .filter(({ name, attributes }) => name === "w:footnote" && attributes["w:type"] === undefined)
      .map(({ attributes }) => attributes["w:id"]);
    expect(called.length).toBeGreaterThan(9);
    expect(new Set(called).size).toBe(called.length);
    expect(there).toEqual(called);
    const marks = new Set(
      body.filter(({ name }) => name === "w:bookmarkStart").map(({ attributes }) => attributes["w:name"]),
    );
    const again = body.filter(({ name }) => name === "w:fldSimple").map(({ attributes }) => attributes["w:instr"]!);
    expect(again.length).toBeGreaterThan(5);
    for (const one of again) expect(marks).toContain(/NOTEREF (\S+)/u.exec(one)?.[1]);
  });

  test("links addresses of the web alone, each through a relation that is there", () => {
    for (const part of ["document", "footnotes"]) {
      const used = elements(`word/${part}.xml`).flatMap(({ name, attributes }) =>
        name === "w:hyperlink" ? [attributes["r:id"]] : [],
      );
      const relations = elements(`word/_rels/${part}.xml.rels`).filter(({ name }) => name === "Relationship");
      expect(used.length).toBeGreaterThan(5);
      for (const id of used) expect(relations.map(({ attributes }) => attributes.Id)).toContain(id);
      for (const { attributes } of relations.filter(({ attributes }) => attributes.TargetMode === "External"))
        expect(attributes.Target).toMatch(/^https:\/\//u);
    }
  });

  test("is read again by our own reader, notes and all", async () => {
    const { document, problems } = await readDocument({ name: "CHN-KAZ.docx", bytes: made });
    expect(problems).toEqual([]);
    expect(document?.metadata.title).toBe("China – Kazakhstan");
    const whole = `${document?.text}\n${document?.references.map(({ text }) => text).join("\n")}`;
    expect(whole).toContain("Loan of USD 1.7 billion from China to Kazakhstan");
    expect(whole).toContain(
      "“Report 11,” Steppe Courier, May 11, 2014, https://courier.example/11?a=1&b=2: “It says so, 1.”",
    );
    expect(whole).toContain("From the ledger desk.db, state 0123456789abcdef, 29 November 2026.");
    // Our reader takes the notes of paragraphs; those of tables are held against the parts above.
    expect(document?.references.map(({ mark }) => mark)).toEqual(["1"]);
  });

  test("holds awkward words as words: turned around, without end, and what XML can't hold", () => {
    const notes = text("word/footnotes.xml");
    expect(notes).toContain("=HYPERLINK(&quot;https://evil.example&quot;,&quot;open&quot;)");
    expect(notes).toMatch(/<w:bidi\/>|<w:rtl\/>/u);
    expect(notes).not.toMatch(/\u202E|\uFFFE|\u0000/u);
    expect(notes).not.toContain('javascript:alert(1)"');
    expect(notes.length).toBeLessThan(40_000);
    expect(text("word/document.xml")).not.toContain("<script");
  });

  test("has its pictures with what can be seen in them in words", () => {
    const pictures = Object.keys(parts).filter((path) => path.endsWith(".png"));
    expect(pictures.length).toBeGreaterThan(5);
    for (const path of pictures) expect(Buffer.from(parts[path]!.slice(1, 4)).toString()).toBe("PNG");
    const told = elements("word/document.xml").filter(({ name }) => name === "wp:docPr");
    expect(told).toHaveLength(pictures.length);
    for (const { attributes } of told) expect(attributes.descr!.length).toBeGreaterThan(20);
  });
});
