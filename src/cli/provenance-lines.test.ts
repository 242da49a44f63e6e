import { expect, test } from "vitest";
import type { Provenance } from "../dossier/index.js";
import { provenanceLines } from "./provenance-lines.js";

const node = (id: string) => ({
  id,
  document: id,
  name: id,
  title: null,
  when: "2022",
  url: null,
  claims: [`c_${id}`],
});
const tie = (taker: string, source: string, circular = false) => ({
  taker,
  source,
  manners: ["quotes" as const],
  claims: [],
  circular,
  backwards: false,
});
const lines = (nodes: string[], edges: Provenance["edges"]) =>
  provenanceLines({ nodes: nodes.map(node), edges }, (claims) => claims.join(" ")).map(
    ({ depth, text }) => `${"> ".repeat(depth)}${text}`,
  );

test("a circle is told from its first, says that it is one, and ends", () => {
  expect(lines(["A", "B"], [tie("A", "B", true), tie("B", "A", true)])).toEqual([
    "A, 2022 (c_A)",
    "> quoted by B, 2022 (c_B), circular citation",
    "> > quoted by A, 2022 (c_A), circular citation, see above",
  ]);
});

test("what comes from two stands in full under the first of them", () => {
  expect(lines(["A", "B", "C", "D"], [tie("C", "A"), tie("C", "B"), tie("D", "C")])).toEqual([
    "A, 2022 (c_A)",
    "> quoted by C, 2022 (c_C)",
    "> > quoted by D, 2022 (c_D)",
    "B, 2022 (c_B)",
    "> quoted by C, 2022 (c_C), see above",
  ]);
});

test("a long chain is cut and says so; one document alone is nothing", () => {
  const names = Array.from({ length: 30 }, (_, i) => `N${i}`);
  const told = lines(
    names,
    names.slice(1).map((name, i) => tie(name, names[i]!)),
  );
  expect(told[12]).toMatch(/N12, 2022 \(c_N12\), and 1 more source further back$/u);
  expect(told.filter((line) => !line.startsWith(">")).length).toBeGreaterThan(1);
  expect(told.join("\n")).toContain("N29, 2022");
  expect(lines(["A"], [])).toEqual([]);
});
