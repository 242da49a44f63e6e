import edtf from "edtf";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isStateId, organisationById, STATE_GROUPS, stateById } from "../index.js";
import {
  accessionOf,
  accessions,
  bounds,
  MEMBERSHIP_STANDINGS,
  type Membership,
  membershipCoverage,
  memberships,
  membershipsOf,
  membersOn,
  returnDays,
  sourceByKey,
  sources,
  standingOn,
  standingSpells,
  wasAcceding,
} from "./index.js";

const rows = memberships();
const told = ({ organisation, standing, state, from, to }: Membership) =>
  `${organisation} ${standing} ${state} ${from}/${to ?? ".."}`;

describe("bounds", () => {
  test.each([
    ["2015", "2015-01-01", "2015-12-31"],
    ["2016-02", "2016-02-01", "2016-02-29"],
    ["1900-02", "1900-02-01", "1900-02-28"],
    ["2015-11-30", "2015-11-30", "2015-11-30"],
    ["2011-01/2011-04", "2011-01-01", "2011-04-30"],
    ["2019/..", "2019-01-01", "9999-12-31"],
    ["../2023", "0000-01-01", "2023-12-31"],
    ["[1949-08-09..1950-04-13]", "1949-08-09", "1950-04-13"],
    ["[..1999]", "0000-01-01", "1999-12-31"],
    ["[2024-01-01..]", "2024-01-01", "9999-12-31"],
    ["1992~", "1991-01-01", "1993-12-31"],
    ["201X", "2010-01-01", "2019-12-31"],
    ["2001-21", "2001-01-01", "2001-12-31"],
  ])("of %s", (text, first, last) => {
    expect(bounds(text)).toEqual({ first, last });
  });

  test.each(["", "soon", "2015-13x", "2015-02-30", "2015-00", "2015/2014", "15"])("are none for %j", (text) => {
    expect(bounds(text)).toBeNull();
  });

  test("of dates and intervals are those of the edtf library", () => {
    const day = fc.date({ min: new Date("1800-01-01"), max: new Date("2100-01-01"), noInvalidDate: true });
    const date = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([at, length]) => at.toISOString().slice(0, length));
    const theirs = (text: string) => {
      const value = edtf(text) as unknown as { min: number; max: number };
      return {
        first: new Date(value.min).toISOString().slice(0, 10),
        last: new Date(value.max).toISOString().slice(0, 10),
      };
    };
    fc.assert(
      fc.property(date, (text) => {
        expect(bounds(text)).toEqual(theirs(text));
      }),
    );
    fc.assert(
      fc.property(date, date, (a, b) => {
        const [one, two] = [bounds(a)!, bounds(b)!];
        fc.pre(one.last < two.first);
        expect(bounds(`${a}/${b}`)).toEqual(theirs(`${a}/${b}`));
      }),
    );
  });
});

describe("the table of memberships", () => {
  test("names only states, organisations, standings and sources that exist", () => {
    for (const row of rows) {
      expect(isStateId(row.state) || organisationById(row.state) !== undefined, told(row)).toBe(true);
      expect(organisationById(row.organisation), told(row)).toBeDefined();
      expect(MEMBERSHIP_STANDINGS, told(row)).toContain(row.standing);
      expect(sourceByKey(row.source), `${row.source}: ${told(row)}`).toBeDefined();
    }
  });

  test("has dates that are EDTF, and none that ends before it begins", () => {
    for (const row of rows) {
      const from = bounds(row.from);
      const to = row.to === null ? null : bounds(row.to);
      expect(from, told(row)).not.toBeNull();
      expect(row.to === null || to !== null, told(row)).toBe(true);
      expect(to === null || from!.first <= to.last, told(row)).toBe(true);
    }
  });

  test("has no two spells of one standing that overlap", () => {
    const spells = new Map<string, Membership[]>();
    for (const row of rows) {
      const key = `${row.organisation} ${row.standing} ${row.state}`;
      spells.set(key, [...(spells.get(key) ?? []), row]);
    }
    for (const all of spells.values()) {
      const sorted = [...all].sort((a, b) => (bounds(a.from)!.first < bounds(b.from)!.first ? -1 : 1));
      for (const [at, row] of sorted.slice(1).entries()) {
        const before = sorted[at]!;
        expect(before.to, `${told(before)} beside ${told(row)}`).not.toBeNull();
        expect(bounds(before.to!)!.first < bounds(row.from)!.last, `${told(before)} beside ${told(row)}`).toBe(true);
      }
    }
  });

  test("has no observer, partner or candidate who is a member on the same day", () => {
    for (const row of rows.filter(({ standing }) => standing !== "member" && standing !== "suspended")) {
      const members = membershipsOf(row.state, row.organisation).filter(({ standing }) => standing === "member");
      for (const member of members) {
        const apart =
          bounds(member.from)!.last >= (row.to === null ? "9999" : bounds(row.to)!.first) ||
          (member.to !== null && bounds(member.to)!.first <= bounds(row.from)!.last);
        expect(apart, `${told(row)} beside ${told(member)}`).toBe(true);
      }
    }
  });

  test("is in one order: blocks by source, lines by first day, states by code", () => {
    const key = (row: Membership) => `${row.organisation} ${row.standing} ${row.source}`;
    const seen = new Set<string>();
    for (const [at, row] of rows.entries()) {
      const before = rows[at - 1];
      if (before === undefined || key(before) !== key(row)) {
        expect(seen.has(key(row)), key(row)).toBe(false);
        seen.add(key(row));
      } else if (!/^\[\.\./u.test(row.from)) {
        expect(bounds(before.from)!.first <= bounds(row.from)!.first, told(row)).toBe(true);
      }
    }
  });

  test("covers every organisation that it has rows for, at least 60 of them", () => {
    const named = new Set(rows.map(({ organisation }) => organisation));
    expect([...membershipCoverage().keys()].sort()).toEqual([...named].sort());
    expect(named.size).toBeGreaterThanOrEqual(60);
    for (const { until } of membershipCoverage().values()) expect(bounds(until)).not.toBeNull();
  });

  test("has as many members as the organisations say", () => {
    const sizes: Readonly<Record<string, number>> = {
      ...{ UN: 193, WTO: 166, WHO: 194, IMF: 191, IBRD: 189, ICC: 125, ADB: 69, IADB: 48, EBRD: 76 },
      ...{ EU: 27, Eurozone: 20, Schengen: 29, NATO: 32, CoE: 46, OSCE: 57, OECD: 38, EFTA: 4 },
      ...{ EAEU: 5, CIS: 9, CSTO: 6, SCO: 10, OTS: 5, ECO: 10, CICA: 28, BRICS: 10, APEC: 21, ASEAN: 10, SAARC: 8 },
      ...{ AU: 55, ECOWAS: 12, SADC: 16, EAC: 8, LAS: 22, GCC: 6, OIC: 57, OPEC: 12 },
      ...{ CARICOM: 15, CELAC: 33, Mercosur: 6, "Pacific-Alliance": 4, Commonwealth: 56, G20: 21, CPTPP: 12, PIF: 18 },
    };
    const found = Object.fromEntries(
      Object.keys(sizes).map((id) => [id, membersOn(`org:${id}`, "2025-05-15").members.length]),
    );
    expect(found).toEqual(sizes);
    // The list of 128 counts Yugoslavia, whose seat was empty by then.
    expect(membersOn("org:GATT", "1994-12-31").members).toHaveLength(127);
    expect(membersOn("org:EU", "2013-06-30").members).toHaveLength(27);
    expect(membersOn("org:EU", "2019").members).toHaveLength(28);
  });

  test("agrees with the groups of states of which texts speak", () => {
    const groups = STATE_GROUPS.filter(({ organisation }) => organisation && membershipCoverage().has(organisation));
    expect(groups.length).toBeGreaterThan(20);
    for (const { slug, members, organisation = "" } of groups) {
      const suspended = (state: string) =>
        standingOn(state, organisation, "2025-12-01").also.some(({ standing }) => standing === "suspended");
      const now = membersOn(organisation, "2025-12-01").members.filter(
        (id) => isStateId(id) && stateById(id)?.sovereign === undefined && !suspended(id),
      );
      expect([...members].sort(), slug).toEqual(now);
    }
  });

  test("names sources with their publisher", () => {
    for (const { key, title, publisher, until } of sources().values()) {
      expect(title && publisher, key).toBeTruthy();
      expect(bounds(until), key).not.toBeNull();
    }
  });
});

describe("China's seats", () => {
  test("passed on the days that the notes of its rows name", () => {
    const months = "January February March April May June July August September October November December".split(" ");
    const noted = rows.flatMap(({ state, organisation, note }) => {
      const [, day, month, year] = /^Until (\d+) (\w+) (\d+) .*Republic of China/u.exec(note ?? "") ?? [];
      const at = String(months.indexOf(month ?? "") + 1).padStart(2, "0");
      return state === "CHN" && year !== undefined ? [[organisation, `${year}-${at}-${day!.padStart(2, "0")}`]] : [];
    });
    expect(noted.length).toBe(5);
    for (const [organisation, day] of noted) {
      expect(returnDays("CHN", organisation!), organisation).toContain(day);
      expect(standingSpells("TWN", organisation!).at(0)).toMatchObject({ state: "CHN", standing: "member", to: day });
    }
  });
});

describe("days of return", () => {
  test("are those on which a suspension ended, or a place was taken over", () => {
    expect(returnDays("PAK", "org:Commonwealth")).toEqual(["2004-05", "2008-05"]);
    expect(returnDays("RUS", "org:UN")).toEqual(["1991-12-24/1991-12-25"]);
    expect(returnDays("DEU", "org:UN")).toEqual(["1990-10-02/1990-10-03"]);
    expect(returnDays("KAZ", "org:WTO")).toEqual([]);
  });
});

describe("well-known days", () => {
  test.each(
    `KAZ WTO 2015-11-30, TJK WTO 2013-03-02, AFG WTO 2016-07-29, KGZ WTO 1998-12-20, CHN WTO 2001-12-11, RUS WTO 2012-08-22, VNM WTO 2007-01-11,
    UKR WTO 2008-05-16, SAU WTO 2005-12-11, GEO WTO 2000-06-14, MDA WTO 2001-07-26, ARM WTO 2003-02-05, MNG WTO 1997-01-29, TUR WTO 1995-03-26,
    USA WTO 1995-01-01, COM WTO 2024-08-21, TLS WTO 2024-08-30, LBR WTO 2016-07-14, TWN WTO 2002-01-01, LAO WTO 2013-02-02, NPL WTO 2004-04-23,
    YEM WTO 2014-06-26, JOR WTO 2000-04-11, FIN NATO 2023-04-04, SWE NATO 2024-03-07, MKD NATO 2020-03-27, MNE NATO 2017-06-05, POL NATO 1999-03-12,
    TUR NATO 1952-02-18, ALB NATO 2009-04-01, EST NATO 2004-03-29, HRV EU 2013-07-01, POL EU 2004-05-01, ROU EU 2007-01-01, GRC EU 1981-01-01,
    ESP EU 1986-01-01, SWE EU 1995-01-01, HRV Eurozone 2023-01-01, IRN SCO 2023-07-04, BLR SCO 2024-07-04, IND SCO 2017-06-09, KAZ SCO 2001-06-15,
    HUN CoE 1990-11-06, EGY BRICS 2024-01-01, IDN BRICS 2025-01-06, ARM EAEU 2015-01-02, KGZ EAEU 2015-08-12, KAZ EAEU 2015-01-01, KAZ UN 1992-03-02,
    SSD UN 2011-07-14, MNE UN 2006-06-28, CHE UN 2002-09-10, GEO UN 1992-07-31, PRK UN 1991-09-17, KAZ IMF 1992-07-15, TJK IMF 1993-04-27,
    CHN IMF 1945-12-27, AND IMF 2020-10-16, COL OECD 2020-04-28, CRI OECD 2021-05-25, AZE CoE 2001-01-25, VNM ASEAN 1995-07-28, KHM ASEAN 1999-04-30,
    GBR CPTPP 2024-12-15, CHN ADB 1986-03-10, CHN EBRD 2016-01-15, GNQ OPEC 2017-05-25, BDI EAC 2007-07-01, UKR ICC 2025-01-01, ARM ICC 2024-02-01,
    CHN APEC 1991-11-12, RUS APEC 1998-11-14, AFG SAARC 2007-04-03, GAB Commonwealth 2022-06-25, KAZ WHO 1992-08-19, PRK WHO 1973-05-19`
      .split(",")
      .map((one) => one.trim().split(" ") as [string, string, string]),
  )("%s joined %s on %s", (state, organisation, day) => {
    const id = `org:${organisation}`;
    const eve = new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
    expect(standingOn(state, id, day)).toMatchObject({ answer: "member", reason: "within", row: { from: day } });
    expect(standingOn(state, id, eve)).toMatchObject({ answer: "not", reason: "before", row: { from: day } });
  });

  test.each([
    ["GBR", "EU", "2020-01-31"],
    ["RUS", "CoE", "2022-03-16"],
    ["GEO", "CIS", "2009-08-18"],
    ["UZB", "CSTO", "2012-12-19"],
    ["QAT", "OPEC", "2018-12-31"],
    ["NIC", "OAS", "2023-11-19"],
    ["PHL", "ICC", "2019-03-16"],
    ["MLI", "ECOWAS", "2025-01-29"],
    ["USA", "UNESCO", "2018-12-31"],
    ["RUS", "G8", "2014-03-24"],
    ["DDR", "UN", "1990-10-02"],
  ])("%s left %s after %s", (state, organisation, day) => {
    const morrow = new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
    expect(standingOn(state, `org:${organisation}`, day).answer).toBe("member");
    expect(standingOn(state, `org:${organisation}`, morrow)).toMatchObject({ answer: "not", row: { to: day } });
  });

  test("every member of the United Nations has a row, and the founders their day", () => {
    expect(membershipsOf("SRB", "org:UN").map(({ from }) => from)).toEqual(["2000-11-01"]);
    expect(membersOn("org:UN", "1945-12-31").members).toHaveLength(51);
    expect(membersOn("org:UN", "2025").complete).toBe(true);
  });
});

describe("an answer", () => {
  test("is unknown where the time is not precise enough", () => {
    expect(standingOn("KAZ", "org:WTO", "2015")).toMatchObject({ answer: "unknown", reason: "imprecise" });
    expect(standingOn("KAZ", "org:WTO", "2015-11")).toMatchObject({ answer: "unknown", reason: "imprecise" });
    expect(standingOn("KAZ", "org:WTO", "2016")).toMatchObject({ answer: "member" });
    expect(standingOn("KAZ", "org:WTO", "2013/2015-06")).toMatchObject({ answer: "not", reason: "before" });
    expect(standingOn("KAZ", "org:WTO", "some day")).toMatchObject({ answer: "unknown", reason: "imprecise" });
  });

  test("is unknown where the table is not precise enough", () => {
    expect(standingOn("TUR", "org:CoE", "1949-12")).toMatchObject({ answer: "unknown", reason: "imprecise" });
    expect(standingOn("SAU", "org:BRICS", "2024-06")).toMatchObject({ answer: "unknown", reason: "imprecise" });
    expect(standingOn("HRV", "org:IADB", "2000")).toMatchObject({ answer: "unknown", reason: "imprecise" });
  });

  test("is unknown where a predecessor was a member", () => {
    const answer = standingOn("RUS", "org:UN", "1960");
    expect(answer).toMatchObject({ answer: "unknown", reason: "predecessor", row: { state: "SUN" } });
    expect(standingOn("SVK", "org:UN", "1992-06").reason).toBe("predecessor");
    expect(standingOn("UKR", "org:UN", "1960").answer).toBe("member");
  });

  test("is unknown for a later day than the table, unless the state is in", () => {
    expect(standingOn("UZB", "org:WTO", "2030")).toMatchObject({ answer: "unknown", reason: "later-than-table" });
    expect(standingOn("KAZ", "org:WTO", "2030")).toMatchObject({ answer: "member", knownUntil: "2025-12" });
    expect(standingOn("UZB", "org:WTO", "2024")).toMatchObject({ answer: "not", reason: "never", row: null });
  });

  test("is unknown for what the table does not cover", () => {
    expect(standingOn("KAZ", "org:FIFA", "2024")).toMatchObject({ answer: "unknown", reason: "not-covered" });
    expect(standingOn("XKX", "org:IAEA", "2020")).toMatchObject({ answer: "unknown", reason: "not-covered" });
  });

  test("says what else a state was", () => {
    expect(standingOn("IRN", "org:SCO", "2010").also.map(({ standing }) => standing)).toEqual(["observer"]);
    expect(standingOn("SYR", "org:LAS", "2015")).toMatchObject({
      answer: "member",
      also: [{ standing: "suspended" }],
    });
    expect(standingOn("TUR", "org:SCO", "2020")).toMatchObject({ answer: "not", also: [{ standing: "partner" }] });
  });

  test("holds for every part of a time that it holds for", () => {
    const states = ["KAZ", "GBR", "RUS", "IDN", "SYR", "TUR", "AFG", "USA"];
    const organisations = [...membershipCoverage().keys()];
    const day = fc
      .date({ min: new Date("1940-01-01"), max: new Date("2026-12-31"), noInvalidDate: true })
      .map((at) => at.toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.constantFrom(...states), fc.constantFrom(...organisations), day, (state, organisation, at) => {
        const year = standingOn(state, organisation, at.slice(0, 4)).answer;
        if (year === "unknown") return;
        expect(standingOn(state, organisation, at.slice(0, 7)).answer).toBe(year);
        expect(standingOn(state, organisation, at).answer).toBe(year);
      }),
      { numRuns: 500 },
    );
  });
});

describe("accessions", () => {
  test("name states, organisations and sources that exist, in order", () => {
    const keys = accessions().map(({ organisation, state }) => `${organisation} ${state}`);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { state, organisation, source, applied, opened, closed } of accessions()) {
      expect(isStateId(state), state).toBe(true);
      expect(organisationById(organisation), organisation).toBeDefined();
      expect(sourceByKey(source), source).toBeDefined();
      const steps = [applied, opened, closed].filter((step) => step !== null).map((step) => bounds(step)!);
      expect(applied ?? opened, `${organisation} ${state}`).not.toBeNull();
      for (const [at, step] of steps.slice(1).entries()) {
        expect(steps[at]!.first <= step.last, `${organisation} ${state}`).toBe(true);
      }
    }
  });

  test("that came to their end did so on the day of membership; the others are of no members", () => {
    for (const { state, organisation, closed, outcome } of accessions()) {
      const members = membershipsOf(state, organisation).filter(({ standing }) => standing === "member");
      const days = members.map(({ from }) => from);
      if (outcome === "joined") expect(days, `${organisation} ${state}`).toContain(closed);
      else expect(days, `${organisation} ${state}`).toEqual([]);
    }
  });

  test("are over for Kazakhstan and go on for Uzbekistan", () => {
    expect(accessionOf("KAZ", "org:WTO")).toMatchObject({
      opened: "1996-02-06",
      closed: "2015-11-30",
      outcome: "joined",
    });
    expect(wasAcceding("KAZ", "org:WTO", "2014")).toBe("yes");
    expect(wasAcceding("KAZ", "org:WTO", "2015-11-29")).toBe("yes");
    expect(wasAcceding("KAZ", "org:WTO", "2015-11-30")).toBe("no");
    expect(wasAcceding("KAZ", "org:WTO", "2015")).toBe("perhaps");
    expect(wasAcceding("UZB", "org:WTO", "2020")).toBe("yes");
    expect(wasAcceding("UZB", "org:WTO", "2030")).toBe("perhaps");
    expect(wasAcceding("JPN", "org:EU", "2020")).toBe("no");
  });
});
