import { expect, test } from "vitest";
import { oneSelect } from "./answer.js";

test("a query is taken without what ends it, in time linear in its length", () => {
  expect(oneSelect(" select 1 ; ;\n")).toBe("select 1");
  expect(oneSelect("select ';' from facts;")).toBe("select ';' from facts");
  expect(() => oneSelect("; ;")).toThrow("There is no query");
  // Every semicolon was a place to begin the search for the end anew.
  expect(() => oneSelect(`${"; ".repeat(500_000)}x`)).toThrow("longer than 20000 characters");
});
