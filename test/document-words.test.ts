import ts from "typescript";
import { describe, expect, test } from "vitest";
import { DOCUMENT_LANGUAGES } from "../src/language/documents/index.js";
import { source, sourceFiles } from "./imports.js";

/** Files of document/ whose words are a format and no language; each says which. A file that no longer needs this is found out. */
const FORMATS: Readonly<Record<string, string>> = {
  "document/boxes.ts": "letters by how wide they are printed",
  "document/catalogue/csl.ts": "kinds of makers of Zotero",
  "document/container/mail.ts": "headers of messages (RFC 5322)",
  "document/decoding.ts": "the characters of an encoding",
  "document/html/elements.ts": "elements of HTML",
  "document/html/furniture.ts": "names of classes that programs for pages give",
  "document/html/html.ts": "elements of HTML",
  "document/html/metadata.ts": "names of meta elements",
  "document/html/scan.ts": "elements of HTML",
  "document/html/script-day.ts": "names of fields in data of scripts",
  "document/html/utc-day.ts": "signs for the time at Greenwich",
  "document/office/open-styles.ts": "styles of OpenDocument",
  "document/pdf/radicals.ts": "signs of Unicode that are drawn like characters",
  "document/reference/posts.ts": "names of sites",
  "document/style-names.ts": "styles of Word and RTF",
};

/** What a source file holds between quotes or slashes: strings, templates, expressions; comments are left out. */
function literalsOf(text: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    // As they are written: a letter that is escaped is a sign, not a word.
    if (ts.isLiteralExpression(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node) || ts.isTemplateHead(node))
      found.push(node.getText(file));
    ts.forEachChild(node, visit);
  };
  const file = ts.createSourceFile("a.ts", text, ts.ScriptTarget.Latest, true);
  visit(file);
  return found;
}

/** All phrases of the tables, in small letters. */
function phrases(value: unknown): string[] {
  if (typeof value === "string") return [value.toLowerCase()];
  return typeof value === "object" && value !== null && !(value instanceof RegExp)
    ? Object.values(value).flatMap(phrases)
    : [];
}
const TABLES = [...new Set(phrases(DOCUMENT_LANGUAGES))];
/** Single words of the tables that are no letters or abbreviations. */
const WORDS = new Set(TABLES.filter((phrase) => /^[a-z]{3,}$/u.test(phrase)));
/** Phrases of the tables; two words that stand together by chance are no evidence. */
const PHRASES = TABLES.filter((phrase) => /^[a-z]{2,}(?: [a-z]{2,})+$/u.test(phrase) && phrase.length >= 10);

/** What in the literals of a file is a word of a language: letters of others than English, lists of words, phrases. */
function wordsIn(text: string): string[] {
  return literalsOf(text).flatMap((literal) => {
    const letters = literal.match(/(?![\0-\x7f]|\p{Lm})\p{L}+/gu) ?? [];
    const small = literal.toLowerCase();
    const lists = [...small.matchAll(/(?<![a-z-])([a-z]{3,})\|(?=([a-z]{3,})(?![a-z-]))/gu)]
      .filter(([, one, other]) => WORDS.has(one!) && WORDS.has(other!))
      .map(([, one, other]) => `${one}|${other}`);
    // A sentence is what a person is told, in the one language of the program.
    const told = /^["`}][A-Z ].*[.;]/su.test(literal);
    return [...letters, ...lists, ...(told ? [] : PHRASES.filter((phrase) => small.includes(phrase)))];
  });
}

const files = sourceFiles().filter((file) => /^document\/(?!.*\.(?:test|corpus)\.ts$)/u.test(file));

describe("document/", () => {
  test("holds no word of a language", () => {
    const found = files.filter((file) => !(file in FORMATS)).map((file) => [file, wordsIn(source(file))] as const);
    expect(Object.fromEntries(found.filter(([, words]) => words.length > 0))).toEqual({});
  });

  test("is told from its formats and its comments", () => {
    expect(wordsIn("const A = /^(?:ибо|там)$/u;")).toEqual(["ибо", "там"]);
    expect(wordsIn("const A = new RegExp(`(?:ibid|idem)`);")).toEqual(["ibid|idem"]);
    expect(wordsIn('const A = "tags:|all rights reserved";')).toEqual(["all rights reserved"]);
    expect(wordsIn('// "см. также"\nconst A = { ibid: "\\u0131" };')).toEqual([]);
    expect(wordsIn('const A = "All rights reserved are none of ours; save it again.";')).toEqual([]);
  });

  test("has no format in the list that has become a table", () => {
    expect(Object.keys(FORMATS).filter((file) => wordsIn(source(file)).length === 0)).toEqual([]);
  });
});
