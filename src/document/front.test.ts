import { expect, it } from "vitest";
import { bylined } from "./byline.js";
import { readDocument } from "./read.js";

it.each([
  ["Constanta Observer, 14 March 2026", "Constanta Observer"],
  ["Reuters | 14 March 2026", "Reuters"],
  ["By Ann Roe, The Tulcea Gazette, 14 March 2026", "The Tulcea Gazette"],
  ["Тульчинский вестник, 14 марта 2026", "Тульчинский вестник"],
  ["Köstence Postası, 14 Mart 2026", "Köstence Postası"],
  // A weekday, a section, a place and a person.
  ["Sun, 14 March 2026", null],
  ["World News | 14 March 2026", null],
  ["Bucharest, 14 March 2026", null],
  ["Emily Post, 14 March 2026", null],
])("the line %j under a title names the publisher %s", async (line, publisher) => {
  const bytes = new TextEncoder().encode(
    `A loan for the port\n${line}\n\nRomania lent Moldova money for it, and both ministers met there.\n`,
  );
  const { document } = await readDocument({ name: "port.txt", bytes });
  expect(document!.metadata).toMatchObject({ title: "A loan for the port", date: "2026-03-14", publisher });
});

it("only a line that is short is looked at for a byline", () => {
  expect(bylined("By Ann Roe, ann@consulate.example")?.rest).toBe("Ann Roe,");
  expect(bylined(`By ${"a".repeat(200)}`)).toBeNull();
});
