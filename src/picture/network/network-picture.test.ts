import { describe, expect, test } from "vitest";
import { illegible, letteringOf } from "../../../test/legibility.js";
import type { Network } from "../../dossier/index.js";
import { STATES } from "../../vocabulary/index.js";
import { nameOf } from "../../words/index.js";
import { layoutOf } from "./layout.js";
import { networkPicture } from "./network-picture.js";
import { NETWORK_WORDS } from "./words.js";

const names = { party: nameOf };
const draw = (network: Network, width = 960) =>
  networkPicture(network, { id: "n", width, words: NETWORK_WORDS, names });

/** A state with so many partners, all of which have facts with one another. */
function network(partners: number): Network {
  const ids = STATES.slice(0, partners + 1).map(({ id }) => id);
  return {
    nodes: ids.map((id, i) => ({ id, facts: 1000 - i * 7 })),
    edges: ids.flatMap((a, i) =>
      ids.slice(i + 1).map((b, j) => {
        const facts = 1 + ((i * 31 + j * 17) % 90);
        return { a, b, facts, corroborated: facts >> 2, conflicting: (i + j) % 3 === 0 ? Math.ceil(facts / 5) : 0 };
      }),
    ),
  };
}

describe("a network", () => {
  test("can be read with any number of partners, at any width", () => {
    for (const partners of [0, 1, 2, 12, 24])
      for (const width of [300, 360, 560, 960, 1600])
        expect(illegible(draw(network(partners), width)), `${partners} ${width}`).toEqual([]);
  });

  test("names all of twelve partners where there is room", () => {
    const said = letteringOf(draw(network(12))).map(({ text }) => text);
    for (const { id } of network(12).nodes) expect(said).toContain(nameOf(id));
  });

  test("keeps partners off the lines to those further out", () => {
    const places = [...layoutOf(network(12), { width: 960, height: 557, edge: 90 }).values()];
    const [middle, ...partners] = places;
    const near = partners.flatMap((one) =>
      partners.filter((far) => {
        const [x, y] = [far.x - middle!.x, far.y - middle!.y];
        const along = (one.x - middle!.x) * x + (one.y - middle!.y) * y;
        const off = Math.abs((one.y - middle!.y) * x - (one.x - middle!.x) * y) / Math.hypot(x, y);
        return one !== far && along > 0 && along < x * x + y * y && off < 15;
      }),
    );
    expect(near).toEqual([]);
  });

  test("leads to the two of a line and to the one of a node, dashed where facts conflict", () => {
    const { svg, description, table } = draw({
      nodes: [
        { id: "KAZ", facts: 50 },
        { id: "CHN", facts: 40 },
        { id: "org:SCO", facts: 9 },
      ],
      edges: [
        { a: "CHN", b: "KAZ", facts: 40, corroborated: 4, conflicting: 4 },
        { a: "KAZ", b: "org:SCO", facts: 9, corroborated: 0, conflicting: 0 },
      ],
    });
    expect(svg).toContain(
      '<a href="/CHN/KAZ"><title>China and Kazakhstan: 40 facts, 4 corroborated, 4 conflicting</title>',
    );
    expect(svg).toContain('<a href="/org:SCO"><title>Shanghai Cooperation Organization: 9 facts</title>');
    expect(svg.match(/stroke-dasharray/gu)).toHaveLength(1);
    expect(description).toBe(
      "Kazakhstan and 2 partners; most facts with China (40) and Shanghai Cooperation Organization (9). On 1 line, at least one fact in ten has conflicting values.",
    );
    expect(table.rows).toHaveLength(2);
    const broad = [...svg.matchAll(/stroke-width="([\d.]+)"(?: stroke-dasharray="[^"]*")?\/><\/a>/gu)].map(([, w]) =>
      Number(w),
    );
    expect(broad[0]).toBeGreaterThan(broad[1]! * 1.5);
  });

  test("is drawn alike each time, and small", () => {
    expect(draw(network(12)).svg).toBe(draw(network(12)).svg);
    expect(draw(network(12)).svg.length).toBeLessThan(40_960);
  });
});
