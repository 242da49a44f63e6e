import edtf from "edtf";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allTerms, isStateId, officeBySlug, organisationById, STATES } from "../index.js";
import {
  bounds,
  holders,
  SEAT_NAMES,
  SHARED_SEATS,
  seatOf,
  sourceByKey,
  tenures,
  tenuresIn,
  tenuresOf,
} from "./index.js";
import { KNOWN_DAYS } from "./known-days.js";

const first = (date: string) => bounds(date)!.first;
const last = (date: string) => bounds(date)!.last;

/** Years from 1990 to 2024 in which a state has nobody in the table: it was part of another, or nobody headed it. */
const NOBODY: Readonly<Record<string, string>> = {
  CZE: "1990-1992 Czechoslovakia",
  SVK: "1990-1992 Czechoslovakia",
  ERI: "1990-1992 Ethiopia",
  MKD: "1990-1990 Yugoslavia",
  MNE: "1990-2002 Yugoslavia; its presidents from 2003",
  XKX: "1990-2001 Yugoslavia and the United Nations",
  PSE: "1990-1995 occupied; its president from 1996",
  SSD: "1990-2010 Sudan",
  TLS: "1990-2001 Indonesia and the United Nations",
  SOM: "1998-1999 no government",
};
/** Entries of ISO 3166-1 that no state governs. */
const NO_STATE = new Set(["ATA", "ESH"]);

describe("the rows", () => {
  it("are EDTF, in order, of known states and offices", () => {
    for (const { person, name, state, office, from, to } of tenures()) {
      expect(person).toMatch(/^person:[a-z\d]+(?:-[a-z\d]+)*$/u);
      expect(name).toMatch(/^\p{Lu}[\p{L}\p{M}.'’ -]+$/u);
      expect(isStateId(state) || organisationById(state) !== undefined, `${person}: ${state}`).toBe(true);
      expect(officeBySlug(office), `${person}: ${office}`).toBeDefined();
      for (const date of to === null ? [from] : [from, to]) expect(() => edtf(date), `${person} ${date}`).not.toThrow();
      if (to !== null) expect(first(from) <= last(to), `${person}: ${from} ${to}`).toBe(true);
    }
  });

  it("name a source that is known, and REIGN only for the day that it has", () => {
    for (const { source, from, otherwise } of tenures()) {
      expect(sourceByKey(source)?.title).toBeTruthy();
      if (source === "reign") expect(from).toMatch(/^\d{4}-\d\d-\d\d$/u);
      if (otherwise) expect(otherwise).not.toBe(from);
    }
    const [rahmon] = holders("TJK", "president", "2000-06-01");
    expect(rahmon?.tenure).toMatchObject({ person: "person:emomali-rahmon", source: "general-knowledge" });
    expect(holders("USA", "president", "1995-06-01")[0]?.tenure.source).toBe("reign");
    // REIGN has the death of the father, the table the oath of the son.
    expect(holders("SYR", "president", "2005")[0]?.tenure).toMatchObject({
      from: "2000-07-17",
      otherwise: "2000-06-11",
    });
  });

  it("hold every term by which reading knows people, and repeat none", () => {
    const key = ({ person, state, office, from }: { person: string; state: string; office: string; from: string }) =>
      [person, state, office, from].join(" ");
    const keys = tenures().map(key);
    expect(
      allTerms()
        .map(key)
        .filter((term) => !keys.includes(term)),
    ).toEqual([]);
    expect(keys.filter((each, at) => keys.indexOf(each) !== at)).toEqual([]);
  });

  it("give one id to one person: nobody holds an office at two ages", () => {
    for (const { person, name } of tenures()) {
      const years = tenuresOf(person).map(({ from }) => Number(from.slice(0, 4)));
      expect(Math.max(...years) - Math.min(...years), `${person} ${name}`).toBeLessThanOrEqual(55);
    }
  });
});

describe("the table", () => {
  const states = STATES.filter(({ id, until, sovereign }) => until === undefined && !sovereign && !NO_STATE.has(id));

  it("has somebody at the head of every state in every year since 1990, but where it says that nobody was", () => {
    expect(states.length).toBeGreaterThanOrEqual(196);
    for (const { id, name } of states) {
      const [from = 0, to = 0] = NOBODY[id]?.split(" ")[0]?.split("-").map(Number) ?? [];
      for (let year = 1990; year <= 2024; year++) {
        const heads = ["head-of-state", "head-of-government"].flatMap((office) => holders(id, office, String(year)));
        expect(heads.length > 0, `${name} ${year}`).toBe(year < from || year > to);
      }
    }
  });

  it("has one holder of a seat at a time, but of those that are shared", () => {
    for (const state of new Set(tenures().map((term) => term.state))) {
      if (!isStateId(state)) continue;
      for (const seat of SEAT_NAMES) {
        if (SHARED_SEATS[state] === seat) continue;
        const terms = tenuresIn(state, seat).filter(({ acting, office }) => !acting && seatOf(office, state) === seat);
        for (const [at, one] of terms.entries()) {
          for (const other of terms.slice(at + 1)) {
            if (one.person === other.person && one.office !== other.office) continue;
            // Days that both held for sure; the last and the first day are shared.
            const from = [last(one.from), last(other.from)].sort().at(-1)!;
            const to = [one, other].map((term) => (term.to === null ? "9999" : first(term.to))).sort()[0]!;
            expect(from >= to, `${state} ${seat}: ${one.name}, ${other.name}`).toBe(true);
          }
        }
      }
    }
  });

  it("knows who held office on well-known days", () => {
    expect(KNOWN_DAYS.length).toBeGreaterThanOrEqual(120);
    for (const [state, office, day, person] of KNOWN_DAYS) {
      const found = [...new Set(holders(state, office, day).map(({ tenure }) => tenure.person))];
      expect(found, `${state} ${office} ${day}`).toEqual([`person:${person}`]);
    }
  });

  it("has most of it to the day", () => {
    const since = tenures().filter(({ state, to }) => isStateId(state) && (to ?? "9999") >= "1990");
    const share = (seat: string, least: number) => {
      const rows = since.filter(({ office, state }) => seatOf(office, state) === seat);
      expect(rows.filter(({ from }) => from.length === 10).length / rows.length, seat).toBeGreaterThan(least);
    };
    share("head-of-state", 0.95);
    share("head-of-government", 0.85);
    share("foreign-minister", 0.6);
  });
});

describe("holders", () => {
  const who = (state: string, office: string, date: string) =>
    holders(state, office, date).map(({ tenure, certainty }) => `${tenure.person.slice(7)} ${certainty}`);

  it("are certain only where the whole time lies in the term", () => {
    expect(who("USA", "president", "2016")).toEqual(["barack-obama certain"]);
    expect(who("USA", "president", "2017")).toEqual(["barack-obama possible", "donald-trump possible"]);
    expect(who("USA", "president", "2017-01-20")).toEqual(["barack-obama possible", "donald-trump possible"]);
    expect(who("USA", "president", "2017-01-21")).toEqual(["donald-trump certain"]);
    expect(who("USA", "president", "2015~")).toEqual(["barack-obama possible"]);
    expect(who("USA", "president", "2009-01-21/2017-01-19")).toEqual(["barack-obama certain"]);
  });

  it("of a term of which only the month or the year is known are possible near its ends", () => {
    expect(who("AZE", "foreign-minister", "1998-02-10")).toEqual([
      "hasan-hasanov possible",
      "tofig-zulfugarov possible",
    ]);
    expect(who("AZE", "foreign-minister", "1998-03-01")).toEqual(["tofig-zulfugarov certain"]);
    expect(who("TJK", "foreign-minister", "1994-06-01")).toEqual(["rashid-alimov possible", "talbak-nazarov possible"]);
  });

  it("are found under offices that documents do not keep apart", () => {
    expect(who("CHN", "prime-minister", "2019")).toEqual(["li-keqiang certain"]);
    expect(who("SAU", "president", "2019")).toEqual(["salman-bin-abdulaziz certain"]);
    expect(who("USA", "head-of-government", "2019")).toEqual(["donald-trump certain"]);
    expect(who("USA", "prime-minister", "2019")).toEqual([]);
    expect(who("IRN", "president", "2010")).toEqual(["mahmoud-ahmadinejad certain"]);
    expect(who("IRN", "head-of-state", "2010")).toEqual(["ali-khamenei certain"]);
    expect(who("TJK", "president", "1993")).toEqual(["emomali-rahmon certain"]);
    expect(who("RUS", "defence-minister", "2015")).toEqual(["sergei-shoigu certain"]);
  });

  it("are none where nothing is known or asked", () => {
    expect(who("USA", "president", "1700")).toEqual([]);
    expect(who("ZZZ", "president", "2000")).toEqual([]);
    expect(who("USA", "president", "some day")).toEqual([]);
  });

  it("hold on every day that lies inside a term for sure", () => {
    const rows = tenures().filter(({ from, to }) => from.length === 10 && to?.length === 10 && from < to);
    fc.assert(
      fc.property(fc.constantFrom(...rows), fc.double({ min: 0, max: 1, noNaN: true }), (row, share) => {
        const [start, end] = [Date.parse(row.from), Date.parse(row.to!)];
        const date = new Date(start + Math.round(((end - start) * share) / 86_400_000) * 86_400_000);
        const day = date.toISOString().slice(0, 10);
        const found = holders(row.state, row.office, day).find(({ tenure }) => tenure === row);
        expect(found?.certainty).toBe(row.from < day && day < row.to! ? "certain" : "possible");
        // What holds on a day may hold in its month and year.
        for (const wider of [day.slice(0, 7), day.slice(0, 4)]) {
          expect(holders(row.state, row.office, wider).some(({ tenure }) => tenure === row)).toBe(true);
        }
      }),
      { seed: 1990, numRuns: 500 },
    );
  });
});

describe("terms of a person", () => {
  it("are in order, in all offices and states", () => {
    expect(
      tenuresOf("person:kassym-jomart-tokayev").map(({ office, from }) => `${office} ${from.slice(0, 4)}`),
    ).toEqual([
      "foreign-minister 1994",
      "prime-minister 1999",
      "prime-minister 1999",
      "foreign-minister 2002",
      "president 2019",
    ]);
    expect(tenuresOf("person:eduard-shevardnadze").map(({ state }) => state)).toContain("SUN");
    expect(tenuresOf("person:nobody")).toEqual([]);
  });
});
