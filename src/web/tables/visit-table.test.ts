import { expect, test } from "vitest";
import type { Visits } from "../../dossier/index.js";
import { TONGUES } from "../words/index.js";
import { visitTable } from "./visit-table.js";

const visits: Visits = {
  from: "CHN",
  to: "UZB",
  total: 1,
  rows: [
    {
      fact: "f_0000000000000001",
      source: ["CHN"],
      target: ["UZB"],
      when: "2024-07",
      reported: null,
      status: "completed",
      support: 1,
      confidence: 0.9,
      kind: "state",
      visitor: null,
      place: { name: "Samarkand", country: "UZB" },
    },
  ],
};

test("a visit's place is called as the reader's language calls it", () => {
  const told = TONGUES.map((tongue) => {
    const { columns, rows } = visitTable(visits, {}, tongue);
    return rows[0]![columns.findIndex(({ title }) => title === tongue.words.tables.columns.place)];
  });
  expect(told).toEqual(["Samarkand", "Самарканд", "Semerkant", "撒马尔罕"]);
});
