import { describe, expect, test } from "vitest";
import { illegible, letteringOf } from "../../../test/legibility.js";
import type { ClaimPlace } from "../../claim/index.js";
import type { ProjectRow } from "../../dossier/index.js";
import { findPlaces, type Status } from "../../vocabulary/index.js";
import type { MapView } from "../../vocabulary/map-views/index.js";
import { nameOf, placeName } from "../../words/index.js";
import type { Picture } from "../picture.js";
import { projectMap } from "./project-map.js";
import { MAP_WORDS } from "./words.js";

const WIDTHS = [300, 360, 560, 960, 1600];
const names = { party: nameOf, place: placeName, fact: (id: string) => `Fact ${id}` };
const draw = (
  parties: readonly string[],
  rows: readonly ProjectRow[],
  width = 960,
  total = rows.length,
  view: MapView = "un",
) => projectMap({ parties, projects: { rows, total }, view }, { id: "m", width, words: MAP_WORDS, names });

let made = 0;
function project(place: ClaimPlace | null, status: Status = "ongoing", more: Partial<ProjectRow> = {}): ProjectRow {
  const fact = `f_${++made}`;
  return {
    fact,
    source: ["CHN"],
    target: ["KAZ"],
    when: "2014-05",
    reported: null,
    status,
    support: 1,
    confidence: 0.8,
    name: `work ${fact}`,
    kind: "railway",
    place,
    history: [],
    ...more,
  };
}

function at(name: string): ClaimPlace {
  const { latitude: lat, longitude: lon, state } = findPlaces(name)[0]!;
  return { name, country: state ?? null, lat, lon };
}

const statuses: readonly Status[] = ["ongoing", "planned", "cancelled"];
/** So many towns with long names between some degrees. */
const towns = (count: number) =>
  Array.from({ length: count }, (_, i) =>
    project(
      {
        name: `Christophersen Landing ${i}`,
        country: "IND",
        lat: 10 + ((i * 37) % 180) / 10,
        lon: 73 + ((i * 53) % 140) / 10,
      },
      statuses[i % 3],
    ),
  );

describe("a map of projects", () => {
  test("marks what has a place at its place, and leads to it", () => {
    const rows = [project(at("Almaty")), project(at("Khorgos")), project(at("Khorgos"), "planned")];
    const { svg, description, table } = draw(["CHN", "KAZ"], rows);
    expect(svg).toContain(`href="/facts/${rows[0]!.fact}"><title>Almaty: work ${rows[0]!.fact}, ongoing</title>`);
    expect(letteringOf({ svg }).map(({ text }) => text)).toEqual(
      expect.arrayContaining(["Almaty", "Khorgos", "China", "Kazakhstan", "Mongolia", "2", "several at one location"]),
    );
    expect(description).toContain("3 projects in 2 places: Khorgos (2) and Almaty (1)");
    expect(table.rows.map((row) => row[2])).toEqual(["a town or site", "a town or site", "a town or site"]);
  });

  test("is no more exact than what is told", () => {
    const rows = [
      project(at("Xinjiang")),
      project(null, "planned"),
      project({ name: "Lesnaya", country: "KAZ" }),
      project(null, "planned", { target: ["KAZ", "CHN"] }),
      project({ name: "Far off", country: "KAZ", lat: 470, lon: 12 }),
    ];
    const picture = draw(["CHN", "KAZ"], rows);
    expect(picture.svg).toContain("<title>Xinjiang (region): ");
    const words = letteringOf(picture).map(({ text }) => text);
    expect(words).toContain("region or sea, marked at its centre");
    expect(words.join(" ")).toContain(
      "Location not stated: 3 in Kazakhstan. 1 project with neither place nor country stated.",
    );
    expect(words.filter((word) => word === "Lesnaya" || word === "Far off")).toEqual([]);
    expect(picture.table.rows.map((row) => [row[1], row[2]])).toEqual([
      ["Xinjiang, China", "a region, at its centre"],
      ["Kazakhstan", "not shown: only the country is stated"],
      ["Lesnaya, Kazakhstan", "not shown: only the country is stated"],
      [null, "not shown"],
      ["Far off, Kazakhstan", "not shown: only the country is stated"],
    ]);
  });

  test("says whose borders they are", () => {
    const rows = [project(at("Kyiv"))];
    const [un, ground] = (["un", "de-facto"] as const).map((view) => draw(["UKR", "RUS"], rows, 960, 1, view));
    const words = (picture: Picture) => letteringOf(picture).map(({ text }) => text);
    expect(words(un!).join(" ")).toContain(MAP_WORDS.views.un);
    expect(words(ground!).join(" ")).toContain(MAP_WORDS.views["de-facto"]);
    expect(un!.svg).not.toContain("<pattern");
    expect(ground!.svg).toContain('<pattern id="m-unsettled-1"');
    expect(ground!.svg).toContain('fill="url(#m-unsettled-1)"');
  });

  test("leaves out a party that would make places one spot, and says so", () => {
    const rows = [project(at("Suva")), project({ name: "Labasa", country: "FJI", lat: -16.43, lon: 179.36 })];
    const { svg } = draw(["CHN", "FJI"], rows);
    expect(svg).toContain("Partly or wholly outside the frame: China.");
    const [suva, labasa] = ["Suva", "Labasa"].map((name) => letteringOf({ svg }).find(({ text }) => text === name)!);
    expect(suva!.top - labasa!.top).toBeGreaterThan(60);
    expect(draw(["CHN", "KAZ"], [project(at("Almaty"))]).svg).not.toContain("in the frame");
  });

  test("is whole across the 180th meridian", () => {
    for (const party of ["FJI", "RUS", "USA", "NZL", "KIR"]) {
      const { svg } = draw([party], []);
      const shapes = [...svg.matchAll(/<path d="([^"]*)" fill="var\(--tone/gu)].map(([, d]) => d!);
      expect(shapes.length).toBe(1);
      for (const step of shapes[0]!.matchAll(/l?(-?\d*\.?\d+) ?(-?\d*\.?\d+)/gu))
        if (!step[0].includes("M")) expect(Math.abs(Number(step[1])), party).toBeLessThan(960);
      const first = [...shapes[0]!.matchAll(/M(-?[\d.]+),/gu)].map(([, x]) => Number(x));
      expect(Math.max(...first) - Math.min(...first), party).toBeLessThan(960);
    }
  });

  test("can be read at any width, with none, one, many and nowhere on land", () => {
    const sea = project({ name: "Middle of nowhere", country: null, lat: -40, lon: -120 });
    const cases: [string[], ProjectRow[]][] = [
      [["KAZ", "CHN"], []],
      [["KAZ", "CHN"], [project(at("Almaty"))]],
      [["IND"], towns(100)],
      [["IND", "ZZZ"], [sea]],
      [["org:ADB", "org:SCO"], []],
      [
        ["ATA", "TUV"],
        [project(at("Moscow")), sea],
      ],
      [["SGP", "VAT"], [project(at("Singapore"))]],
      [
        ["USA", "CHN"],
        [project(at("Seattle")), project(at("Shanghai"))],
      ],
    ];
    for (const [parties, rows] of cases)
      for (const width of WIDTHS) {
        const picture = draw(parties, rows, width);
        expect(illegible(picture), `${parties} ${width}`).toEqual([]);
        expect(picture.svg.length, `${parties} ${width}`).toBeLessThan(width > 960 ? 60_000 : 40_960);
      }
  });

  test("is drawn alike each time", () => {
    const rows = towns(20);
    expect(draw(["IND"], rows).svg).toBe(draw(["IND"], rows).svg);
  });

  test("holds hostile names as text", () => {
    const place = { name: '"><script>alert(1)</script>', country: "KAZ", lat: 43, lon: 77 };
    const { svg } = draw(["KAZ"], [project(place, "ongoing", { name: "</title><b onload=x>" })]);
    expect(svg).not.toMatch(/<script|<b /u);
  });
});
