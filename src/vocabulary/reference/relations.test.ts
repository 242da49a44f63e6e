import { describe, expect, test } from "vitest";
import { isStateId, LEVELS, organisationById, STATES } from "../index.js";
import {
  bounds,
  diplomaticRelations,
  levelOfLabel,
  levelOn,
  membersOn,
  partnerships,
  partnershipsOf,
  relationsOf,
  relationsOn,
  sourceByKey,
} from "./index.js";

const known = (id: string) => isStateId(id) || organisationById(id) !== undefined;

describe("the table of diplomatic relations", () => {
  test("names states and sources that exist, at days that are EDTF, in order", () => {
    for (const [at, row] of diplomaticRelations().entries()) {
      const told = `${row.states.join(" ")} ${row.from}`;
      expect(row.states.every(isStateId), told).toBe(true);
      expect(sourceByKey(row.source), told).toBeDefined();
      if (row.from === null) continue;
      const from = bounds(row.from);
      expect(from, told).not.toBeNull();
      if (row.to !== null) expect(from!.first < bounds(row.to)!.last, told).toBe(true);
      const before = diplomaticRelations()[at - 1];
      if (before?.states[0] === row.states[0]) {
        expect(bounds(before.from!)!.first <= from!.first, told).toBe(true);
      }
    }
  });

  test("has no two spells of a pair that overlap", () => {
    for (const { states } of diplomaticRelations()) {
      const all = relationsOf(...states);
      for (const [at, row] of all.slice(1).entries()) {
        const before = all[at]!;
        expect(before.to, states.join(" ")).not.toBeNull();
        expect(bounds(before.to!)!.first <= bounds(row.from!)!.last, states.join(" ")).toBe(true);
      }
    }
  });

  test("has the 183 states that China has relations with, and none but 12 members of the United Nations without", () => {
    const partners = STATES.filter(({ id }) => relationsOn("CHN", id, "2025-05").answer === "yes");
    expect(partners).toHaveLength(183);
    const without = membersOn("org:UN", "2025-05").members.filter(
      (id) => relationsOn("CHN", id, "2025-05").answer === "no",
    );
    expect(without).toEqual("BLZ BTN GTM HTI KNA LCA MHL PLW PRY SWZ TUV VCT".split(" "));
  });

  test("has the same day for a pair in either list", () => {
    for (const [a, b] of [
      ["CHN", "RUS"],
      ["CHN", "TUR"],
      ["RUS", "TUR"],
    ] as const) {
      const rows = diplomaticRelations().filter(({ states }) => states.includes(a) && states.includes(b));
      expect(new Set(rows.map(({ from }) => from)).size, `${a} ${b}`).toBe(1);
    }
  });

  test.each([
    ["CHN", "KAZ", "1992-01-03"],
    ["CHN", "TJK", "1992-01-04"],
    ["CHN", "UZB", "1992-01-02"],
    ["CHN", "USA", "1979-01-01"],
    ["CHN", "FRA", "1964-01-27"],
    ["CHN", "JPN", "1972-09-29"],
    ["CHN", "TUR", "1971-08-04"],
    ["CHN", "KOR", "1992-08-24"],
    ["CHN", "HND", "2023-03-26"],
    ["RUS", "KAZ", "1992-10-22"],
    ["RUS", "USA", "1933-11-16"],
    ["RUS", "TJK", "1992-04-08"],
    ["TUR", "KAZ", "1992-03-02"],
    ["TUR", "AZE", "1992-01-14"],
  ])("%s and %s since %s", (a, b, day) => {
    const eve = new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
    expect(relationsOn(a, b, day)).toMatchObject({ answer: "yes", row: { from: day } });
    expect(relationsOn(b, a, day).answer).toBe("yes");
    expect(relationsOn(a, b, eve).answer).toBe("no");
    expect(relationsOn(a, b, day.slice(0, 4)).answer).toBe(day.endsWith("-01-01") ? "yes" : "unknown");
  });

  test("tells breaks, and what it does not know", () => {
    expect(relationsOn("CHN", "IDN", "1970").answer).toBe("no");
    expect(relationsOn("CHN", "IDN", "1960").answer).toBe("yes");
    expect(relationsOn("RUS", "UKR", "2023")).toMatchObject({ answer: "no", row: { to: "2022-02-24" } });
    expect(relationsOn("GEO", "RUS", "2020").answer).toBe("no");
    expect(relationsOn("TUR", "ARM", "2020")).toMatchObject({ answer: "no", row: { from: null } });
    expect(relationsOn("TUR", "PER", "2000")).toEqual({ answer: "unknown", row: null });
    expect(relationsOn("CHN", "PRY", "2030").answer).toBe("unknown");
    expect(relationsOn("CHN", "PRI", "2000")).toEqual({ answer: "unknown", row: null });
    expect(relationsOn("FRA", "DEU", "2000").answer).toBe("unknown");
    // What China before 1949, the Russian and the Ottoman Empire had, the lists do not say.
    expect(relationsOn("CHN", "USA", "1940").answer).toBe("unknown");
    expect(relationsOn("CHN", "USA", "1960").answer).toBe("no");
    expect(relationsOn("RUS", "USA", "1910").answer).toBe("unknown");
    expect(relationsOn("TUR", "DEU", "1910").answer).toBe("unknown");
  });
});

describe("the table of partnerships", () => {
  test("names parties and sources that exist, each pair from the earliest on", () => {
    const pairs = new Set<string>();
    for (const { parties, from, label, source } of partnerships()) {
      const told = `${parties.join(" ")} ${from} ${label}`;
      expect(parties.every(known), told).toBe(true);
      expect(sourceByKey(source), told).toBeDefined();
      expect(bounds(from), told).not.toBeNull();
      expect(label, told).not.toBe("");
      pairs.add(parties.join(" "));
    }
    for (const pair of pairs) {
      const [a = "", b = ""] = pair.split(" ");
      const days = partnershipsOf(a, b).map(({ from }) => bounds(from)!.first);
      expect(days, pair).toEqual([...days].sort());
      expect(pairs.has(`${b} ${a}`), `${pair} is in two lists`).toBe(false);
    }
    expect(pairs.size).toBeGreaterThan(110);
  });

  test("gives labels the slug that they have in claims", () => {
    expect(levelOfLabel("permanent comprehensive strategic partnership")).toBe(LEVELS[6]);
    expect(levelOfLabel("comprehensive strategic cooperative partnership in the new era")).toBe(LEVELS[5]);
    expect(levelOfLabel("comprehensive strategic partnership of coordination for a new era")).toBe(LEVELS[5]);
    expect(levelOfLabel("all-weather strategic cooperative partnership")).toBe(LEVELS[7]);
    expect(levelOfLabel("strategic partnership")).toBe(LEVELS[4]);
    expect(levelOfLabel("friendly cooperative partnership")).toBe(LEVELS[1]);
    expect(levelOfLabel("community with a shared future")).toBe(LEVELS[9]);
    expect(levelOfLabel("eternal friendship and alliance")).toBe(LEVELS[8]);
    expect(levelOfLabel("friendship and partnership")).toBe(LEVELS[2]);
    expect(levelOfLabel("special and privileged strategic partnership")).toBe("special-strategic-partnership");
  });

  test.each([
    ["CHN", "KAZ", "2011-06-13", "comprehensive strategic partnership"],
    ["CHN", "KAZ", "2019-09-11", "permanent comprehensive strategic partnership"],
    ["CHN", "TJK", "2013-05-20", "strategic partnership"],
    ["CHN", "TJK", "2017-08-31", "comprehensive strategic partnership"],
    ["CHN", "TJK", "2024-07-05", "comprehensive strategic cooperative partnership in the new era"],
    ["CHN", "PAK", "2015-04-20", "all-weather strategic cooperative partnership"],
    ["CHN", "RUS", "2019-06-05", "comprehensive strategic partnership of coordination for a new era"],
    ["CHN", "HUN", "2024-05-09", "all-weather comprehensive strategic partnership for the new era"],
    ["RUS", "PRK", "2024-06-19", "comprehensive strategic partnership"],
    ["RUS", "IRN", "2025-01-17", "comprehensive strategic partnership"],
    ["TUR", "AZE", "2021-06-15", "allied relations"],
    ["TUR", "KAZ", "2022-05-10", "enhanced strategic partnership"],
  ])("%s and %s since %s: %s", (a, b, day, label) => {
    const eve = new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
    expect(levelOn(a, b, day)?.row?.label).toBe(label);
    expect(levelOn(b, a, day)?.row?.label).toBe(label);
    expect(levelOn(a, b, eve)?.row?.label).not.toBe(label);
    expect(levelOn(a, b, eve)?.next?.label).toBe(label);
  });

  test("has what was true on its day and was superseded four days later", () => {
    const said = levelOn("CHN", "TJK", "2024-07-01");
    expect(said).toMatchObject({ row: { from: "2017-08-31" }, rank: 5, next: { from: "2024-07-05" }, later: false });
    expect(levelOn("CHN", "TJK", "2024")?.row).toBeNull();
    expect(levelOn("CHN", "TJK", "2012")).toMatchObject({ row: null, next: { from: "2013-05-20" } });
    expect(levelOn("CHN", "KAZ", "2031")).toMatchObject({ rank: 6, later: true });
    expect(levelOn("CHN", "GTM", "2020")).toBeNull();
  });
});
