import { describe, expect, it } from "vitest";
import type { Actor, Claim } from "../../claim/index.js";
import { extentOf } from "../../text/index.js";
import { check, type ReferenceTables, type Writing, writingOf } from "./index.js";

const WTO = "Accessions";
const TABLES: ReferenceTables = {
  standings: (state, organisation) =>
    organisation === "org:WTO" && state === "KAZ"
      ? [{ state, standing: "member", from: "2015-11-30", to: null, source: WTO }]
      : organisation === "org:SCO" && state === "IRN"
        ? [
            { state, standing: "observer", from: "2005-07-05", to: "2023-07-04", source: "SCO" },
            { state, standing: "member", from: "2023-07-04", to: null, source: "SCO" },
          ]
        : organisation === "org:EU" && state === "GBR"
          ? [{ state, standing: "member", from: "1973-01-01", to: "2020-01-31", source: "EU" }]
          : [],
  returns: (state, organisation) => (organisation === "org:SCO" && state === "IRN" ? ["2024-02"] : []),
  rollOf: () => ({ complete: true, asOf: "2025-01-01", source: WTO }),
  terms: (state, office) =>
    state === "KAZ" && office === "president"
      ? [
          {
            person: "person:nursultan-nazarbayev",
            name: "Nursultan Nazarbayev",
            from: "1990-04-24",
            to: "2019-03-20",
            source: "T",
          },
          {
            person: "person:kassym-jomart-tokayev",
            name: "Kassym-Jomart Tokayev",
            from: "2019-03-20",
            to: null,
            source: "T",
          },
        ]
      : state === "TJK" && office === "president"
        ? [{ person: "person:emomali-rahmon", name: "Emomali Rahmon", from: "1994-11-16", to: null, source: "T" }]
        : [],
  levels: () => [
    {
      level: "strategic-partnership",
      label: "strategic partnership",
      from: "2005-07-04",
      to: "2011-06-13",
      source: "P",
    },
    {
      level: "comprehensive-strategic-partnership",
      label: "comprehensive strategic partnership",
      from: "2011-06-13",
      to: "2019-09-11",
      source: "P",
    },
    {
      level: "permanent-comprehensive-strategic-partnership",
      label: "permanent comprehensive strategic partnership",
      from: "2019-09-11",
      to: null,
      source: "P",
    },
  ],
  relations: () => [{ from: "1992-01-03", to: null, source: "R" }],
  spelt: (name) => (name === "Imamali Rachman" ? { person: "person:emomali-rahmon", name: "Emomali Rahmon" } : null),
  nameOf: (id) =>
    ({
      KAZ: "Kazakhstan",
      TJK: "Tajikistan",
      CHN: "China",
      IRN: "Iran",
      GBR: "the United Kingdom",
      UKR: "Ukraine",
      "org:WTO": "the WTO",
      "org:SCO": "the SCO",
      "org:EU": "the EU",
    })[id] ?? id,
};

const state = (id: string): Actor => ({
  id,
  kind: id.startsWith("org:") ? "organisation" : "state",
  name: id,
  text: id,
});

function claim(
  part: Omit<Partial<Claim>, "source" | "target" | "when"> & {
    source: string[];
    target?: string[];
    when?: string | null;
  },
): Claim {
  const { source, target = [], when = null, ...rest } = part;
  return {
    id: "c_1",
    type: "membership",
    mutual: false,
    agents: [],
    details: {},
    amount: null,
    where: null,
    status: "ongoing",
    event: { plover: null, mode: null, cameo: null, quad: null, goldstein: null, context: [] },
    attribution: null,
    citations: [],
    evidence: { exact: "the words", prefix: "", suffix: "", start: 0, end: 9, sentence: [0, 9] },
    confidence: 0.9,
    document: "d_1",
    language: "en",
    producer: "rules/en@0",
    ...rest,
    source: source.map(state),
    target: target.map(state),
    when: when === null ? null : { edtf: when, text: when, basis: "stated" },
  };
}

/** Kinds and messages of what is found in a claim of a text written at a time. */
function found(one: Claim, written: string | null): string[] {
  const extent = extentOf(written);
  const writing: Writing = extent ?? { lo: null, hi: null };
  return check([{ claim: one, written: writing }], TABLES).map(({ kind, message }) => `${kind}: ${message}`);
}

const wto = (standing: string, status: Claim["status"], when: string | null = null) =>
  claim({ source: ["KAZ"], target: ["org:WTO"], details: { organisation: "org:WTO", standing }, status, when });

describe("memberships", () => {
  it("finds an accession under way that was long over", () => {
    expect(found(wto("candidate", "ongoing"), "2024-07-02")).toEqual([
      "out-of-date: Kazakhstan has been a member of the WTO since 30 November 2015, so this is outdated.",
    ]);
    expect(found(wto("member", "planned"), "2024-07/..")).toHaveLength(1);
    const position = claim({
      type: "position",
      source: ["CHN"],
      target: ["KAZ"],
      details: { issue: "wto-accession", stance: "supports" },
      status: "stated",
    });
    expect(found(position, "2024-07-02")).toHaveLength(1);
  });

  it("says nothing of what was true at its own date, or may have been", () => {
    expect(found(wto("candidate", "ongoing"), "2014-05")).toEqual([]);
    expect(found(wto("candidate", "ongoing"), "2015")).toEqual([]);
    expect(found(wto("candidate", "ongoing"), null)).toEqual([]);
    expect(found(wto("candidate", "ongoing", "2003"), "2024-07-02")).toEqual([]);
    expect(found(wto("member", "ongoing"), "2015-12-01")).toEqual([]);
    expect(found(wto("member", "denied"), "2014")).toEqual([]);
  });

  it("finds another day of entry, to the precision of the words", () => {
    expect(found(wto("member", "completed", "2014"), "2024")).toEqual([
      "date: Kazakhstan became a member of the WTO on 30 November 2015, not in 2014.",
    ]);
    expect(found(wto("member", "completed", "2014-05-03"), "2024")).toEqual([
      "date: Kazakhstan became a member of the WTO on 30 November 2015, not on 3 May 2014.",
    ]);
    expect(found(wto("member", "ongoing", "2013/.."), "2024")).toHaveLength(1);
    for (const right of ["2015", "2015-11", "2015-11-30", "2015-09/2015-12", "2014~"])
      expect(found(wto("member", "completed", right), "2024")).toEqual([]);
  });

  it("takes who presides, or will, for a member, and not for one that joins", () => {
    const presides = (status: Claim["status"], when: string | null = null) =>
      claim({
        source: ["KAZ"],
        target: ["org:WTO"],
        details: { organisation: "org:WTO", standing: "member", office: "chair" },
        status,
        when,
      });
    expect(found(presides("planned", "2034"), "2024")).toEqual([]);
    expect(found(presides("completed", "2022-01-01"), "2024")).toEqual([]);
    expect(found(presides("ongoing"), "2024")).toEqual([]);
  });

  it("tells a standing that has changed from one that never was", () => {
    const sco = (standing: string) =>
      claim({ source: ["IRN"], target: ["org:SCO"], details: { organisation: "org:SCO", standing } });
    expect(found(sco("observer"), "2024")).toEqual([
      "out-of-date: Iran has been a member of the SCO since 4 July 2023, so this is outdated.",
    ]);
    expect(found(sco("observer"), "2023")).toEqual([]);
    expect(found(sco("member"), "2020")).toEqual([
      "contradicted: Iran has been an observer of the SCO from 5 July 2005 to 4 July 2023, not a member.",
    ]);
    const eu = (id: string) =>
      claim({ source: [id], target: ["org:EU"], details: { organisation: "org:EU", standing: "member" } });
    expect(found(eu("GBR"), "2022")).toEqual([
      "out-of-date: the United Kingdom was a member of the EU from 1 January 1973 to 31 January 2020.",
    ]);
    expect(found(eu("UKR"), "2022")).toEqual(["contradicted: Ukraine is not among the members of the EU."]);
    // After the day until which the roll is known, who has joined since can't be told.
    expect(found(eu("UKR"), "2026")).toEqual([]);
  });

  it("takes a plan for one of the day of writing, and an application made for no statement of the present", () => {
    expect(found(wto("member", "planned", "2015-11-30"), "2015-11")).toEqual([]);
    expect(found(wto("member", "planned", "2026"), "2024")).toHaveLength(1);
    expect(found(wto("member", "planned", "2012"), "2024")).toEqual([]);
    expect(found(wto("candidate", "completed"), "2024")).toEqual([]);
  });

  it("finds another day of leaving, but for the notice that was given", () => {
    const left = (when: string | null) =>
      claim({
        source: ["GBR"],
        target: ["org:EU"],
        details: { organisation: "org:EU", standing: "former" },
        status: "completed",
        when,
      });
    expect(found(left("2016"), "2024")).toEqual([
      "date: the United Kingdom was a member of the EU from 1 January 1973 to 31 January 2020; the text has 2016.",
    ]);
    expect(found(left("2021"), "2024")).toHaveLength(1);
    for (const right of [null, "2020", "2020-02-01", "2018-11"]) expect(found(left(right), "2024")).toEqual([]);
  });

  it("takes a return for no entry", () => {
    const back = (when: string) =>
      claim({
        source: ["IRN"],
        target: ["org:SCO"],
        details: { organisation: "org:SCO", standing: "member" },
        status: "completed",
        when,
      });
    expect(found(back("2024-02"), "2024-03")).toEqual([]);
    expect(found(back("2022-02"), "2024-03")).toHaveLength(1);
  });

  it("finds a membership denied", () => {
    expect(found(wto("member", "denied"), "2020")).toEqual([
      "contradicted: Kazakhstan has been a member of the WTO since 30 November 2015.",
    ]);
  });
});

describe("offices", () => {
  const met = (name: string, text: string, id: string, home: string, when: string | null) =>
    claim({
      type: "meeting",
      source: [home, "CHN"],
      mutual: true,
      status: "completed",
      when,
      agents: [{ actor: { id, kind: "person", name, text, state: home }, office: "president" }],
    });

  it("finds a term that was over, not one of a former holder or of an unknown time", () => {
    const nazarbayev = (text: string, when: string | null) =>
      met("Nursultan Nazarbayev", text, "person:nursultan-nazarbayev", "KAZ", when);
    expect(found(nazarbayev("President Nursultan Nazarbayev", "2024-05-04"), "2024-06")).toEqual([
      "term: Nursultan Nazarbayev was president of Kazakhstan from 24 April 1990 to 20 March 2019; Kassym-Jomart Tokayev was at the time.",
    ]);
    expect(found(nazarbayev("former President Nursultan Nazarbayev", "2024-05-04"), "2024-06")).toEqual([]);
    expect(found(nazarbayev("President Nursultan Nazarbayev", "2019-03"), "2024-06")).toEqual([]);
    expect(found(nazarbayev("President Nursultan Nazarbayev", null), null)).toEqual([]);
    expect(found(nazarbayev("First President Nursultan Nazarbayev", "2024-05-04"), "2024-06")).toEqual([]);
    // Texts name people by the office that they have today when they tell of what is long past.
    const tokayev = met("Kassym-Jomart Tokayev", "President Tokayev", "person:kassym-jomart-tokayev", "KAZ", "1994");
    expect(found(tokayev, "2024")).toEqual([]);
  });

  it("says who is meant by another spelling, and nothing of a part of the name or of the office alone", () => {
    const rahmon = (text: string, id = "person:emomali-rahmon", name = "Emomali Rahmon") =>
      found(met(name, text, id, "TJK", "2024-07"), "2024-07");
    expect(rahmon("Tajik President Imamali Rahman")).toEqual([
      'name: The text writes "Tajik President Imamali Rahman"; this is Emomali Rahmon (president of Tajikistan since 16 November 1994), so search for Emomali Rahmon too.',
    ]);
    expect(rahmon("Imamali Rachman", "person:imamali-rachman", "Imamali Rachman")).toHaveLength(1);
    for (const text of [
      "President Rahman",
      "President Emomali Rahman",
      "President Emomali Rahmon",
      "Rahmon",
      "the Tajik president",
      "President Emomalí Rahmon",
    ])
      expect(rahmon(text)).toEqual([]);
  });
});

describe("levels of partnership", () => {
  const level = (slug: string, status: Claim["status"] = "ongoing", when: string | null = null) =>
    claim({ type: "partnership", source: ["CHN", "KAZ"], mutual: true, details: { level: slug }, status, when });

  it("finds a level that a higher one has replaced, and one before its time", () => {
    expect(found(level("comprehensive-strategic-partnership"), "2023")).toEqual([
      "out-of-date: China and Kazakhstan have called their relations “permanent comprehensive strategic partnership” since 11 September 2019, so this is outdated.",
    ]);
    expect(found(level("permanent-comprehensive-strategic-partnership"), "2015")).toHaveLength(1);
  });

  it("says nothing of a level that held then, was set up then, or that it does not know", () => {
    expect(found(level("comprehensive-strategic-partnership"), "2019")).toEqual([]);
    expect(found(level("comprehensive-strategic-partnership", "completed", "2011-06"), "2024")).toEqual([]);
    expect(found(level("good-neighbourly-friendship"), "2023")).toEqual([]);
    // A comprehensive strategic partner is also called a strategic partner.
    expect(found(level("strategic-partnership"), "2023")).toEqual([]);
    expect(found(level("strategic-partnership", "ongoing", "2008"), "2024")).toEqual([]);
  });

  it("finds another day of the beginning of relations", () => {
    expect(found(level("diplomatic-relations", "completed", "1993"), "2024")).toEqual([
      "date: China and Kazakhstan have had diplomatic relations since 3 January 1992; the text has 1993.",
    ]);
    expect(found(level("diplomatic-relations", "completed", "1992"), "2024")).toEqual([]);
  });
});

describe("the time of writing", () => {
  const accessed = { item: { id: "1", type: "webpage", accessed: { "date-parts": [[2024, 7, 1]] } } };
  const issued = { item: { id: "2", type: "article-journal", issued: { "date-parts": [[2013]] } } };

  it("is the date of publication, or not before the newest day that the notes name", () => {
    expect(writingOf("2024-07", [accessed] as never)).toEqual({
      lo: extentOf("2024-07-01")!.lo,
      hi: extentOf("2024-07-31")!.hi,
    });
    expect(writingOf(null, [issued, accessed] as never)).toEqual({ lo: extentOf("2024-07-01")!.lo, hi: null });
    expect(writingOf(null, [])).toEqual({ lo: null, hi: null });
  });
});
