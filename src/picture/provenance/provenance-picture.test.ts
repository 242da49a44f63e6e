import { describe, expect, test } from "vitest";
import { illegible, letteringOf } from "../../../test/legibility.js";
import type { Manner, Provenance } from "../../dossier/index.js";
import { columnsIn } from "./columns.js";
import { layoutOf } from "./layout.js";
import { provenancePicture } from "./provenance-picture.js";
import { PROVENANCE_WORDS } from "./words.js";

const draw = (provenance: Provenance, width = 1120) =>
  provenancePicture(provenance, { id: "p", width, words: PROVENANCE_WORDS, names: {} });

/** Nodes of the names, a day after one another; those in brackets are not read. Ties as [taker, manner, source]. */
function graph(names: readonly string[], ties: readonly (readonly [string, Manner, string])[] = []): Provenance {
  const nodes = names.map((name, i) => {
    const bare = name.replace(/[()]/gu, "");
    const document = bare === name ? `d_${i}` : null;
    const when = `2022-03-${String(i + 1).padStart(2, "0")}`;
    return {
      id: bare,
      document,
      name: bare,
      title: null,
      when,
      url: null,
      claims: document === null ? [] : [`c_${i}`],
    };
  });
  const place = new Map(nodes.map(({ id }, i) => [id, i]));
  return {
    nodes,
    edges: ties.map(([taker, manner, source]) => ({
      taker,
      source,
      manners: [manner],
      claims: [],
      circular: false,
      backwards: place.get(source)! > place.get(taker)!,
    })),
  };
}

describe("who took it from whom", () => {
  test("stands in columns by time, with what is tied apart, in as many as there is room for", () => {
    const chain = graph(
      ["A", "B", "C", "D"],
      [
        ["B", "copy", "A"],
        ["D", "quotes", "C"],
      ],
    );
    expect(columnsIn(chain, 5)).toEqual([["A"], ["B"], ["C"], ["D"]]);
    expect(columnsIn(chain, 3)).toEqual([["A"], ["B", "C"], ["D"]]);
    expect(columnsIn(chain, 1)).toEqual([["A", "B", "C", "D"]]);
    expect(columnsIn(graph([]), 3)).toEqual([]);
  });

  test("puts who has it from one source beside that source, and no line behind a box", () => {
    const place = (provenance: Provenance) =>
      layoutOf(provenance, () => 40, { width: 600, gap: 60, least: 120, greatest: 200, margin: 20 });
    const fan = graph(
      ["A", "B", "C", "D"],
      [
        ["D", "copy", "A"],
        ["C", "copy", "B"],
      ],
    );
    const { places } = layoutOf(fan, () => 40, { width: 320, gap: 40, least: 120, greatest: 200, margin: 0 });
    const at = (id: string) => places.get(id)!;
    expect([at("D").y, at("C").y]).toEqual([at("A").y, at("B").y]);
    const far = graph(
      ["A", "B", "C"],
      [
        ["B", "copy", "A"],
        ["C", "copy", "A"],
      ],
    );
    const placed = place(far);
    const lanes = placed.lanesOf(far.edges[1]!);
    expect(lanes).toHaveLength(1);
    const { y, height } = placed.places.get("B")!;
    expect(lanes[0]! < y || lanes[0]! > y + height).toBe(true);
    expect(placed.lanesOf(far.edges[0]!)).toEqual([]);
  });

  test("has one lane for what one source gave several, and beside a single column a track for each source", () => {
    const names = ["A", "B", "C", "D", "E"];
    const frame = { gap: 60, least: 120, greatest: 200, margin: 20 };
    const fan = graph(names, [
      ["B", "copy", "A"],
      ["C", "copy", "B"],
      ["D", "copy", "A"],
      ["E", "copy", "A"],
    ]);
    const wide = layoutOf(fan, () => 40, { width: 700, ...frame });
    expect(wide.lanesOf(fan.edges[3]!)[0]).toBe(wide.lanesOf(fan.edges[2]!)[0]);
    const column = layoutOf(fan, () => 40, { width: 300, ...frame });
    expect(column.columns).toBe(1);
    const [ab, bc, ad, ae] = fan.edges.map((edge) => column.trackOf(edge));
    expect([ad, ae]).toEqual([ab, ab]);
    expect(bc).toBeGreaterThan(ab!);
    const said = (width: number) =>
      letteringOf(draw(fan, width))
        .map(({ text }) => text)
        .join(" ");
    expect(said(300)).toContain("from top to bottom");
    expect(said(1120)).toContain("from left to right");
  });

  test("leads to documents and not to what was not read, which is dashed and said to be so", () => {
    const { svg, description, table } = draw(
      graph(
        ["(Ministry)", "Courier", "Mirror"],
        [
          ["Courier", "cites", "Ministry"],
          ["Mirror", "copy", "Courier"],
        ],
      ),
    );
    expect(svg).toContain('<a href="/documents/d_1?claim=c_1#c_1"><title>Courier, 2 March 2022</title>');
    expect(svg).toContain("<g><title>Ministry, 1 March 2022, not in this ledger</title>");
    expect(svg).toContain("<title>Mirror (3 March 2022) copies Courier (2 March 2022)</title>");
    expect(description).toBe(
      "2 documents and 1 source cited but not in this ledger. Without an earlier source: Ministry (1 March 2022). Links: footnote (1), copy (1).",
    );
    expect(
      table.rows.map((row) => row.map((cell) => (typeof cell === "object" ? (cell?.text ?? null) : cell))),
    ).toEqual([
      ["Ministry (not in this ledger)", "1 March 2022", "no known source", null, null, null],
      ["Courier", "2 March 2022", "cites in a note", "Ministry (not in this ledger)", "1 March 2022", null],
      ["Mirror", "3 March 2022", "copies", "Courier", "2 March 2022", null],
    ]);
  });

  test("says which ties go against time", () => {
    const { svg, table } = draw(graph(["A", "B"], [["A", "cites", "B"]]));
    expect(svg).toContain("published later");
    expect(letteringOf({ svg }).map(({ text }) => text)).toContain("circular, or out of sequence");
    expect(table.rows[0]!.at(-1)).toBe("published later");
  });

  test("can be read at any width with any number of sources, and stays small", () => {
    const many = (count: number) => {
      const names = Array.from({ length: count }, (_, i) => `The ${"Very ".repeat(i % 7)}Long Gazette of Balta ${i}`);
      return graph(
        names,
        names.slice(1).map((name, i) => [name, "copy", names[Math.floor(i / 3)]!] as const),
      );
    };
    for (const count of [1, 2, 7, 32, 300])
      for (const width of [300, 340, 560, 1120, 1600]) {
        const drawn = draw(many(count), width);
        expect(illegible(drawn), `${count} ${width}`).toEqual([]);
        expect(drawn.svg.length).toBeLessThan(40_960);
      }
    expect(letteringOf(draw(many(300))).map(({ text }) => text)).toContain("268 more sources in the table.");
    expect(draw(many(300)).table.rows).toHaveLength(300);
  });
});
