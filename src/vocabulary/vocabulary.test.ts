import { describe, expect, it } from "vitest";
import {
  actingOrganisation,
  allTerms,
  bordersOn,
  CURRENCIES,
  currencyByCode,
  eventKind,
  FIRMS,
  findPlaces,
  hasBorders,
  incumbent,
  isArea,
  isStateId,
  LEVELS,
  OFFICES,
  ORGANISATIONS,
  officeBySlug,
  organisationById,
  organisationNames,
  PLOVER_QUADS,
  personById,
  persons,
  placeKey,
  rankOfLevel,
  SECTORS,
  STATE_GROUPS,
  STATES,
  stateById,
  stateByIso2,
} from "./index.js";

const ids = (items: readonly { id: string }[]) => items.map((item) => item.id);
const repeated = (items: readonly string[]) => items.filter((item, at) => items.indexOf(item) !== at);
const FORMER = ["CSK", "DDR", "SUN", "YUG"];

describe("frontiers", () => {
  it("go both ways, between states that there are, and islands have none", () => {
    expect(bordersOn("ARG", "BRA")).toBe(true);
    expect(bordersOn("BRA", "ARG")).toBe(true);
    expect(bordersOn("ARG", "CHN")).toBe(false);
    expect(STATES.filter((state) => bordersOn(state.id, state.id))).toEqual([]);
    expect(["CUB", "ISL", "JPN", "NZL", "PHL", "TWN"].filter(hasBorders)).toEqual([]);
    const bordering = STATES.filter((state) => hasBorders(state.id));
    expect(bordering.length).toBeGreaterThan(150);
    for (const { id } of bordering)
      expect(
        STATES.some((state) => bordersOn(id, state.id)),
        id,
      ).toBe(true);
  });
});

describe("states", () => {
  it("are the 249 of ISO 3166-1, Kosovo and four former ones", () => {
    const current = STATES.filter((state) => state.until === undefined);
    expect(current).toHaveLength(250);
    expect(ids(STATES.filter((state) => state.until !== undefined)).sort()).toEqual(FORMER);
    expect(stateById("XKX")?.name).toBe("Kosovo");
    expect(repeated(ids(STATES))).toEqual([]);
    expect(repeated(STATES.map((state) => state.iso2))).toEqual([]);
  });

  it("have exactly the alpha-2 codes that ICU calls regions", () => {
    const regions = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
    const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
    // Codes that ICU names and ISO 3166-1 does not assign: reserved, withdrawn or made up for groupings and tests.
    const others = new Set(
      "AC AN BU CP CQ CS CT DD DG DY EA EU EZ FQ FX HV IC JT MI NH NQ NT PC PU PZ QO QU RH SU TA TP UK UN VD WK XA XB YD YU ZR ZZ".split(
        " ",
      ),
    );
    const canonical = letters
      .flatMap((first) => letters.map((second) => first + second))
      .filter((code) => regions.of(code) !== undefined && !others.has(code));
    const known = STATES.filter((state) => state.until === undefined).map((state) => state.iso2);
    expect(known.sort()).toEqual(canonical.sort());
  });

  it("refer only to states and currencies that exist", () => {
    for (const state of STATES) {
      expect(state.id).toMatch(/^[A-Z]{3}$/u);
      if (state.sovereign) expect(stateById(state.sovereign), state.id).toBeDefined();
      for (const successor of state.successors ?? []) expect(isStateId(successor), successor).toBe(true);
      if (state.currency) expect(currencyByCode(state.currency), state.currency).toBeDefined();
    }
    expect(stateByIso2("KZ")?.id).toBe("KAZ");
    expect(stateById("HKG")?.sovereign).toBe("CHN");
    expect(isStateId("ZZZ")).toBe(false);
  });

  it("stand in groups under ids that exist", () => {
    for (const { slug, members, organisation } of STATE_GROUPS) {
      expect(repeated(members), slug).toEqual([]);
      for (const member of members) expect(isStateId(member), `${slug}: ${member}`).toBe(true);
      if (organisation) expect(organisationById(organisation), organisation).toBeDefined();
    }
    const sizes = Object.fromEntries(STATE_GROUPS.map(({ slug, members }) => [slug, members.length]));
    expect(sizes).toMatchObject({ eu: 27, nato: 32, "central-asia": 5, p5: 5, g7: 7, g20: 19, gulf: 6, sco: 10 });
  });
});

describe("organisations and firms", () => {
  it("have ids of one form, each once", () => {
    expect(ORGANISATIONS.length).toBeGreaterThanOrEqual(200);
    expect(FIRMS.length).toBeGreaterThanOrEqual(200);
    for (const { id } of ORGANISATIONS) expect(id).toMatch(/^org:[\p{L}\d+-]+$/u);
    for (const { id } of FIRMS) expect(id).toMatch(/^(?:firm|media):[a-z\d]+(?:-[a-z\d]+)*$/u);
    expect(repeated([...ids(ORGANISATIONS), ...ids(FIRMS)])).toEqual([]);
  });

  it("are read in every spelling that stands for theirs, unless a name is doubtful or is that word alone", () => {
    const spellings = "United Nations; UN\nOrganization; Organisation\nCentre; Center";
    const { names, acronyms } = organisationNames(
      "org:X | United Nations Water Organization; Organisational Centre?; United Nations; UN's Centre | UNWO",
      spellings,
    )["org:X"]!;
    expect([...names].sort()).toEqual([
      "Organisational Centre",
      "UN Water Organisation",
      "UN Water Organization",
      "UN's Center",
      "UN's Centre",
      "United Nations",
      "United Nations Water Organisation",
      "United Nations Water Organization",
    ]);
    expect(names[0]).toBe("United Nations Water Organization");
    expect(acronyms).toEqual(["UNWO"]);
  });

  it("act for organisations and states that exist", () => {
    for (const { id, actsAs, state } of ORGANISATIONS) {
      if (actsAs) expect(organisationById(actsAs), id).toBeDefined();
      if (state) expect(isStateId(state), id).toBe(true);
    }
    for (const { id, state } of FIRMS) expect(isStateId(state), id).toBe(true);
    expect(actingOrganisation("org:European-Commission")).toBe("org:EU");
    expect(actingOrganisation("org:SCO")).toBe("org:SCO");
  });
});

describe("offices", () => {
  it("have one slug each", () => {
    expect(repeated(OFFICES.map((office) => office.slug))).toEqual([]);
    expect(officeBySlug("foreign-minister")?.rank).toBe("minister");
    expect(officeBySlug("foreign-ministry")?.rank).toBe("body");
  });
});

describe("currencies", () => {
  it("cover every currency that ICU supports", () => {
    const missing = Intl.supportedValuesOf("currency").filter((code) => currencyByCode(code) === undefined);
    expect(missing).toEqual([]);
    expect(repeated(CURRENCIES.map((currency) => currency.code))).toEqual([]);
  });

  it("have states that exist, and one at least where they are money of a state", () => {
    for (const { code, states } of CURRENCIES) {
      for (const state of states) expect(isStateId(state), `${code}: ${state}`).toBe(true);
      if (!["XDR", "XEU", "XSU"].includes(code)) expect(states.length, code).toBeGreaterThan(0);
    }
    expect(currencyByCode("XOF")?.states).toEqual(["BEN", "BFA", "CIV", "GNB", "MLI", "NER", "SEN", "TGO"]);
    expect(currencyByCode("JPY")?.minorUnits).toBe(0);
    expect(currencyByCode("KWD")?.minorUnits).toBe(3);
  });
});

describe("leaders", () => {
  it("hold known offices of known states, in order of time", () => {
    expect(allTerms().length).toBeGreaterThanOrEqual(150);
    expect(repeated(persons())).toEqual([]);
    for (const { person, state, office, from, to } of allTerms()) {
      expect(person).toMatch(/^person:[a-z\d]+(?:-[a-z\d]+)*$/u);
      expect(isStateId(state) || organisationById(state) !== undefined, `${person}: ${state}`).toBe(true);
      expect(officeBySlug(office), `${person}: ${office}`).toBeDefined();
      expect(from, person).toMatch(/^\d{4}(?:-\d\d(?:-\d\d)?)?$/u);
      if (to !== null) {
        expect(to, person).toMatch(/^\d{4}(?:-\d\d(?:-\d\d)?)?$/u);
        expect(from <= to, `${person}: ${from} ${to}`).toBe(true);
      }
    }
  });

  it("never overlap by more than a day as presidents and prime ministers of one state", () => {
    const day = (edtf: string) => Date.parse(`${edtf}-01-01`.slice(0, 10)) / 86_400_000;
    for (const office of ["president", "prime-minister", "premier", "chancellor"]) {
      const terms = allTerms().filter((term) => term.office === office && isStateId(term.state));
      for (const [at, one] of terms.entries()) {
        for (const other of terms.slice(at + 1)) {
          if (one.state !== other.state) continue;
          const overlap =
            Math.min(day(one.to ?? "2100"), day(other.to ?? "2100")) - Math.max(day(one.from), day(other.from));
          expect(overlap, `${one.name} and ${other.name}`).toBeLessThanOrEqual(1);
        }
      }
    }
  });

  it("tells who held an office on a day, in a month or a year", () => {
    expect(incumbent("president", "RUS", "2024-05-16")?.person).toBe("person:vladimir-putin");
    expect(incumbent("president", "RUS", "2010")?.person).toBe("person:dmitry-medvedev");
    expect(incumbent("president", "KAZ", "2019-03-20")?.person).toBe("person:kassym-jomart-tokayev");
    expect(incumbent("prime-minister", "CHN", "2024-05")?.person).toBe("person:li-qiang");
    expect(incumbent("head-of-state", "SAU", "2022")?.person).toBe("person:salman-bin-abdulaziz");
    expect(incumbent("foreign-minister", "CHN", "2022-12-30")?.person).toBe("person:qin-gang");
  });

  it("leaves open what a date does not decide", () => {
    expect(incumbent("president", "USA", "2017")).toBeUndefined();
    expect(incumbent("president-of-body", "org:EU", "2020-05")).toBeUndefined();
    expect(incumbent("president", "RUS", "1950")).toBeUndefined();
    expect(incumbent("president", "ZZZ", null)).toBeUndefined();
  });

  it("gives a person's name and state", () => {
    expect(personById("person:xi-jinping")).toMatchObject({ name: "Xi Jinping", state: "CHN" });
    expect(personById("person:nobody")).toBeUndefined();
  });
});

describe("slugs of details", () => {
  it("order levels from lowest to highest", () => {
    expect(rankOfLevel("strategic-partnership")).toBeLessThan(rankOfLevel("comprehensive-strategic-partnership") ?? 0);
    expect(rankOfLevel("diplomatic-relations")).toBe(0);
    expect(rankOfLevel("something-else")).toBeNull();
    expect(repeated(LEVELS)).toEqual([]);
  });

  it("know the 24 sectors", () => {
    expect(SECTORS).toHaveLength(24);
    for (const { code } of SECTORS) expect(code).toMatch(/^\d{3}$/u);
  });
});

describe("event codes", () => {
  it("give PLOVER type, mode, quad class and Goldstein weight of a CAMEO code", () => {
    expect(eventKind("042")).toMatchObject({ plover: "CONSULT", mode: "visit", quad: 1, goldstein: 1.9 });
    expect(eventKind("057")).toMatchObject({ plover: "SUPPORT", mode: null, quad: 1, goldstein: 8 });
    expect(eventKind("071")).toMatchObject({ plover: "AID", quad: 2, goldstein: 7.4 });
    expect(eventKind("010")).toMatchObject({ plover: null, quad: null, goldstein: 0 });
    expect(eventKind("999")).toBeUndefined();
    expect(Object.keys(PLOVER_QUADS)).toHaveLength(16);
  });
});

describe("places", () => {
  it("are found with and without marks, apostrophes and case, the known one first", () => {
    expect(findPlaces("Xi'an")).toMatchObject([{ name: "Xi'an", state: "CHN", known: true }]);
    expect(findPlaces("XIAN")[0]?.name).toBe("Xi'an");
    expect(findPlaces("Geneva")[0]).toMatchObject({ state: "CHE", latitude: 46.2, longitude: 6.15 });
    expect(findPlaces("St Petersburg")[0]).toMatchObject({ name: "St. Petersburg", state: "RUS" });
    const bali = findPlaces("Bali");
    expect(bali[0]).toMatchObject({ state: "IDN", known: true });
    expect(bali.length).toBeGreaterThan(1);
  });

  it("belong to no state where several share them", () => {
    expect(findPlaces("South China Sea")[0]).not.toHaveProperty("state");
  });

  it("are areas where they are no town, under every name that the table has of them", () => {
    for (const name of ["Xinjiang", "XIZANG", "Black Sea", "Sughd region", "Suez Canal"])
      expect(isArea(name)).toBe(true);
    for (const name of ["Almaty", "Khorgos", "Gwadar Port", "Panama City", "Seattle", "Suez"])
      expect(isArea(name)).toBe(false);
  });

  it("are not found where there is no such name, at either end of the table", () => {
    for (const name of ["", "zzzzzz", "!", "Nowhereville", "\u{10ffff}"]) expect(findPlaces(name)).toEqual([]);
  });

  it("finds the first and the last line", () => {
    for (const name of ["Aabenraa", "Zyryanka"]) {
      const key = placeKey(name);
      for (const place of findPlaces(name)) expect(placeKey(place.name)).toBe(key);
    }
    expect(findPlaces("Zyryanka")[0]?.state).toBe("RUS");
  });
});
