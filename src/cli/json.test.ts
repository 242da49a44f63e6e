import { expect, test } from "vitest";
import { READING } from "../../test/sample-reading.js";
import { claimLines, documentLine } from "./json.js";

test("one claim a line, with the name of its document", () => {
  const lines = claimLines(READING).split("\n");
  expect(lines.pop()).toBe("");
  expect(lines.map((line) => JSON.parse(line))).toEqual(
    READING.claims.map(({ value }) => ({ file: READING.name, ...value })),
  );
});

test("one object a document", () => {
  const line = documentLine(READING);
  expect(line.indexOf("\n")).toBe(line.length - 1);
  expect(JSON.parse(line)).toEqual({
    file: "news/freedonia.txt",
    document: {
      ...READING.document?.metadata,
      references: [
        {
          mark: "2",
          text: "A Gazette, p. 3",
          id: "2",
          type: "article-newspaper",
          title: "A Gazette",
          issued: { "date-parts": [[2023, 5, 4]] },
          locator: "3",
          also: [{ ibid: "1" }],
        },
      ],
      hash: "0",
    },
    claims: READING.claims.map(({ value }) => value),
    problems: READING.problems,
  });
});

test("claims out of a PDF have the pages and boxes of their words", () => {
  const { document, claims } = READING;
  const { start, end } = claims[0]!.value.evidence;
  const lines = [[start, 3, 60, 97.8, 540, 108] as const];
  const blocks = [{ kind: "paragraph" as const, span: { start, end }, place: { page: 3, lines } }];
  const line = documentLine({ ...READING, document: { ...document!, blocks }, claims: claims.slice(0, 1) });
  expect(JSON.parse(line).claims[0].evidence.pages).toEqual([{ page: 3, boxes: [[60, 97.8, 540, 108]] }]);
});
