import { expect, test } from "vitest";
import { sharedMemberships } from "../../dossier/index.js";
import { ENGLISH } from "../words/index.js";
import { membershipTable } from "./membership-table.js";

test("a membership is as sure as its table, however long ago that ends, and says when it does", () => {
  const later = sharedMemberships("KAZ", "UZB", "2052-01-01");
  const { columns, rows } = membershipTable(["KAZ", "UZB"], later, "shared", ENGLISH)!;
  const known = columns.findIndex(({ title }) => title === ENGLISH.words.tables.memberships.known);
  expect(rows.length).toBeGreaterThan(5);
  expect(JSON.stringify(rows)).not.toContain("unsure");
  expect(rows.map((row) => row[known])).not.toContain(null);
  expect(rows[0]![known]).toMatchObject({ value: expect.stringMatching(/^\d{4}-\d\d$/u) });
});
