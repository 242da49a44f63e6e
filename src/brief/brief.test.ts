import { parseHTML } from "linkedom";
import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import { FOLDS, type PairPage, type ProjectRow, pairPageOf, type StatePage, statePageOf } from "../dossier/index.js";
import { type Fact, sightOf, summaryOf } from "../ledger/index.js";
import { TYPE_WORDS } from "../words/index.js";
import { ENGLISH_BRIEF } from "./english.js";
import { type BriefWords, briefHtml, briefMarkdown, briefPlain, type Page, pairBrief, stateBrief } from "./index.js";

const HOSTILE = '</td><script>alert("x")</script> | <b onload=x> [a](javascript:x) \u202E';
const state = (code: string) => ({ id: code, kind: "state" as const, name: code, text: null });
const variant = <V>(value: V) => [{ value, claims: ["c_1"], support: 1 }];

let made = 0;
function fact(type: Fact["type"], when: string | null, more: Partial<Fact> = {}): Fact {
  const id = `f_${String(++made).padStart(16, "0")}`;
  return {
    id,
    type,
    source: [state("CHN")],
    target: [state("KAZ")],
    mutual: false,
    when: when === null ? [] : variant(when),
    amount: [],
    where: [],
    details: {},
    event: { plover: null, mode: null, cameo: null, quad: 1, goldstein: 3, context: [] },
    history: [],
    status: "completed",
    claims: [`c_${id}`],
    joinings: [],
    origins: [{ claims: [`c_${id}`], documents: [`d_${id}`], first: null, roots: [] }],
    support: 1,
    conflicts: [],
    first: { claim: `c_${id}`, published: null },
    confidence: 0.9,
    ...more,
  };
}

const dollars = (value: number) => variant({ value, currency: "USD", qualifier: null });
const level = (slug: string, when: string) =>
  fact("partnership", when, {
    source: [state("CHN"), state("KAZ")],
    target: [],
    mutual: true,
    details: { level: variant(slug) },
  });
const FACTS = [
  level("strategic-partnership", "2005-07-04"),
  level("comprehensive-strategic-partnership", "2011-06-13"),
  fact("visit", "2013-09-07", { details: { kind: variant("state"), visitor: variant("person:xi-jinping") } }),
  fact("visit", "2014-05", { source: [state("KAZ")], target: [state("CHN")] }),
  fact("project", "2014-05", {
    details: { name: variant("霍尔果斯国际边境合作中心与无水港的第二期扩建工程"), kind: variant("port") },
    where: variant({ name: "Khorgos", country: "KAZ", lat: 44.2, lon: 80.4 }),
    history: [
      { status: "planned", when: "2011", claims: [] },
      { status: "completed", when: "2014-05", claims: [] },
    ],
  }),
  fact("project", "2016", { details: { name: variant(HOSTILE) }, status: "planned" }),
  fact("finance", "2011", {
    amount: dollars(1.7e9),
    details: { flow: variant("loan"), purpose: variant(HOSTILE) },
    conflicts: [
      {
        kind: "amount",
        sides: [
          { value: "1.7 billion USD", claims: ["c_1"], support: 1 },
          { value: "2.4 billion USD", claims: ["c_2"], support: 1 },
        ],
      },
    ],
  }),
  fact("finance", "2012", { amount: dollars(8e9), status: "pledged", details: { flow: variant("loan") } }),
  fact("position", "2010", {
    source: [state("KAZ")],
    target: [state("CHN")],
    details: { issue: variant("one-china"), stance: variant("supports") },
  }),
  fact("cooperation", "2015", { details: { fields: variant(["energy"]) } }),
  fact("agreement", null, { details: { subject: variant("transit") } }),
];

const sight = (parties: readonly [string, string]) =>
  sightOf(
    FACTS,
    parties,
    {},
    { folds: { ...FOLDS, weight: () => 1 }, usd: () => null, publisher: () => `Agency ${HOSTILE}` },
  );
const pair: PairPage = pairPageOf(sight(["CHN", "KAZ"]), { today: "2020-01-01" });
const one: StatePage = statePageOf(sight(["KAZ", ""]), {
  state: "KAZ",
  partners: [
    {
      partner: "CHN",
      facts: 11,
      claims: 11,
      corroborated: 0,
      conflicting: 1,
      tallies: sight(["CHN", "KAZ"]).tallies,
      levels: [summaryOf(FACTS[1]!)],
    },
  ],
  total: 1,
  ties: [],
  planned: [summaryOf(FACTS[5]!)],
  plannedTotal: 1,
});
const ASKED = { most: 20, today: "2020-01-01" };
const BRIEFS = { pair: pairBrief(pair, ASKED), state: stateBrief(one, ASKED) };
const page = (width: number, more: Partial<Page> = {}): Page => ({
  width,
  glyphs: "blocks",
  safe: (text) => text.replace(/\s+/gu, " "),
  bold: (text) => text,
  dim: (text) => text,
  ...more,
});

describe("a dossier", () => {
  test("of two has a section for all that its page has", () => {
    expect(BRIEFS.pair.title).toBe("China – Kazakhstan");
    expect(BRIEFS.pair.summary).toEqual([
      "11 facts from 11 claims; 0 are told by two independent origins or more.",
      "Of 1 fact the sources give values that do not agree.",
    ]);
    expect(BRIEFS.pair.sections.map(({ title }) => title)).toEqual([
      "Level of relations",
      "Timeline",
      "Money, nothing counted twice",
      "Projects",
      "Visits",
      "Positions",
      "Fields of cooperation",
      "Trend by quarter",
      "Memberships shared, by the reference tables",
      "Agreements",
      "Loans, grants and payments",
      "Cooperation",
      "Sources that do not agree",
      "Sources",
    ]);
  });

  test("of one has its partners and what is planned", () => {
    const titles = BRIEFS.state.sections.map(({ title }) => title);
    for (const title of ["Partners", "Timeline", "Planned", "Money by year", "Projects", "Visits", "Sources"])
      expect(titles).toContain(title);
  });

  test("says from when it is known, and what to do where nothing is", () => {
    const empty = pairPageOf(
      sightOf([], ["CHN", "KAZ"], {}, { folds: { ...FOLDS, weight: () => 1 }, usd: () => null, publisher: () => null }),
      {
        today: "2020-01-01",
        asOf: "2012",
      },
    );
    const { summary } = pairBrief({ ...empty, levels: { now: null, history: [], reference: [] } }, ASKED);
    expect(summary.slice(1)).toEqual([
      "As of 2012: what was known by then.",
      "Nothing is known; entente add takes documents into the ledger.",
    ]);
  });
});

/** The table with a sign before each of its words, or what its functions make. Pictures have a test of their own. */
function marked(table: BriefWords): BriefWords {
  const mark = (value: unknown): unknown =>
    typeof value === "string"
      ? `§${value}`
      : typeof value === "function"
        ? (...given: unknown[]) => `§${value(...given)}`
        : Object.fromEntries(Object.entries(value as object).map(([key, inner]) => [key, mark(inner)]));
  const { pictures, trend, ...others } = table;
  const quads = trend.quads.map((quad) => `§${quad}`) as unknown as typeof trend.quads;
  return {
    ...(mark({ ...others, trend }) as BriefWords),
    trend: { ...(mark(trend) as typeof trend), quads },
    pictures,
  };
}

describe("the words of a dossier", () => {
  test("are those that a language hands in", () => {
    const words = marked(ENGLISH_BRIEF);
    const asked = { ...ASKED, most: 1, words };
    for (const { summary, sections } of [pairBrief(pair, asked), stateBrief(one, asked)]) {
      const newest = new Set(Object.values(TYPE_WORDS));
      const spoken = sections.flatMap(({ title, blocks }) => [
        ...(newest.has(title) ? [] : [title]),
        ...blocks.flatMap((block) => {
          if (block.kind === "said") return [block.text];
          if (block.kind === "rows") return [...block.columns, block.more];
          return [];
        }),
      ]);
      const parties = new Set(["", "China", "Kazakhstan"]);
      expect([...summary, ...spoken].filter((text) => !text.startsWith("§") && !parties.has(text))).toEqual([]);
    }
  });
});

describe("a dossier on a terminal", () => {
  test("fits its width, with wide names too", () => {
    for (const brief of Object.values(BRIEFS))
      for (const width of [40, 60, 100, 160])
        for (const line of briefPlain(brief, page(width)).split("\n"))
          expect(stringWidth(line), `${width}: ${line}`).toBeLessThanOrEqual(width);
  });

  test("draws levels as a ladder, lanes and money as blocks", () => {
    const lines = briefPlain(BRIEFS.pair, page(100)).split("\n");
    const find = (start: string) => lines.find((line) => line.trimStart().startsWith(start))!;
    expect(find("comprehensive strategic partnership  ")).toMatch(/ ·+█+ {2}2011$/u);
    expect(find("strategic partnership  ")).toMatch(/ █+·+ {2}2005$/u);
    expect(find("Visits and meetings")).toMatch(/·+█+·+ {2}2$/u);
    const [paid, pledged] = ["paid", "pledged"].map(
      (word) => find(`China → Kazakhstan, ${word}`).match(/[█▌]/gu)!.length,
    );
    expect(pledged! / paid!).toBeGreaterThan(3.5);
    expect(lines.join("\n")).toContain("amount  Loan of USD 1.7 billion");
  });

  test("has no block where a terminal has none, and no colour that it was not given", () => {
    const plain = briefPlain(BRIEFS.pair, page(80, { glyphs: "ascii" }));
    expect(plain).not.toMatch(/[▁-█▌·]{2}|\u001B/u);
    expect(briefPlain(BRIEFS.pair, page(80, { bold: (text) => `<b>${text}</b>` }))).toContain("<b>Timeline</b>");
  });

  test("says how many rows are not shown", () => {
    expect(briefPlain(pairBrief(pair, { ...ASKED, most: 1 }), page(100))).toContain("1 more row; --limit shows them.");
  });
});

describe("a dossier as a file", () => {
  test("of Markdown has nothing of a document as markup", () => {
    const text = briefMarkdown(BRIEFS.pair, (line) => line.replace(/\s+/gu, " "));
    expect(text.startsWith("# China – Kazakhstan\n\n11 facts")).toBe(true);
    expect(text).toContain("## Timeline\n\n|  | 2005 – 2016 |  |");
    expect(text).not.toMatch(/<script|<b |[^\\]\]\(|[^\\]\[a/u);
    for (const line of text.split("\n").filter((one) => one.startsWith("|")))
      expect(line.replaceAll("\\|", "").split("|").length, line).toBeGreaterThan(3);
  });

  test("has a map only where a project has a place, with the borders that are asked for", () => {
    const row = {
      fact: "f_1",
      source: ["CHN"],
      target: ["KAZ"],
      when: "2014",
      reported: null,
      status: "ongoing",
    } as const;
    const project = { ...row, support: 1, confidence: 0.9, name: "line", kind: "railway", history: [] };
    const html = (place: ProjectRow["place"], mapView?: "de-facto") =>
      briefHtml(
        pairBrief(
          { ...pair, projects: { rows: [{ ...project, place }], total: 1 } },
          { ...ASKED, ...(mapView ? { mapView } : {}) },
        ),
      );
    const almaty = { name: "Almaty", country: "KAZ", lat: 43.25, lon: 76.95 };
    expect(html(null)).not.toContain("Projects on a map");
    expect(html({ name: "Kazakhstan", country: "KAZ" })).not.toContain("Projects on a map");
    expect(html(almaty)).toContain("Borders as the United Nations&#39; maps draw them.");
    expect(html(almaty, "de-facto")).toContain("Borders by who controlled the ground in 2018.");
  });

  test("of HTML stands alone: pictures in it, no script, no link, nothing from elsewhere", () => {
    for (const brief of Object.values(BRIEFS)) {
      const html = briefHtml(brief);
      const { document } = parseHTML(html);
      expect(document.querySelectorAll("script, a, img, link, iframe, b").length).toBe(0);
      expect(document.querySelectorAll("svg").length).toBeGreaterThan(3);
      expect(html).not.toMatch(/var\(--|href=|url\((?!#)|@import|\u202E/u);
      for (const element of document.querySelectorAll("*"))
        for (const { name } of element.attributes) expect(name.startsWith("on"), name).toBe(false);
      const ids = [...document.querySelectorAll("[id]")].map((element) => element.getAttribute("id"));
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});
