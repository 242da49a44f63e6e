import { parseHTML } from "linkedom";
import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import { FOLDS, type ProjectRow, pairPageOf } from "../dossier/index.js";
import { sightOf } from "../ledger/index.js";
import { APPARATUS } from "./apparatus.corpus.js";
import { ASKED, BRIEFS, one, pair } from "./dossier.corpus.js";
import {
  BRIEF_WORDS,
  type Brief,
  briefHtml,
  briefMarkdown,
  briefPlain,
  type Page,
  pairBrief,
  stateBrief,
} from "./index.js";

const page = (width: number, more: Partial<Page> = {}): Page => ({
  width,
  glyphs: "blocks",
  safe: (text) => text.replace(/\s+/gu, " "),
  bold: (text) => text,
  dim: (text) => text,
  ...more,
});

describe("a dossier", () => {
  test("has no empty line where nobody says who went on a visit", () => {
    const { blocks } = BRIEFS.pair.sections.find(({ title }) => title === "Visits")!;
    const visits = { ...BRIEFS.pair, summary: [], sections: [{ title: "Visits", blocks }] };
    const lines = briefPlain(visits, page(44)).split("\n");
    const at = lines.findIndex((line) => line.includes("May 2014"));
    expect(lines[at - 1]).toBe("  visit");
  });

  test("of two has a section for all that its page has", () => {
    expect(BRIEFS.pair.title).toBe("China – Kazakhstan");
    expect(BRIEFS.pair.summary).toEqual([
      "11 facts from 11 claims; 0 are corroborated by two or more independent origins.",
      "Sources conflict on 1 fact.",
    ]);
    expect(BRIEFS.pair.sections.map(({ title }) => title)).toEqual([
      "Level of relations",
      "Timeline",
      "Money, without double counting",
      "Projects",
      "Visits",
      "Positions",
      "Fields of cooperation",
      "Trend by quarter",
      "Shared memberships (reference tables)",
      "Agreements",
      "Loans, grants and payments",
      "Cooperation",
      "Conflicting sources",
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
    expect(summary.slice(1)).toEqual(["As of 2012.", "Nothing on record; add documents with entente add."]);
  });
});

/** What a brief says for itself: titles, headings, sentences and labels, without what stands in cells. */
const saidIn = ({ title, summary, sections }: Brief) => [
  title,
  ...summary,
  ...sections.flatMap(({ title, blocks }) => [
    title,
    ...blocks.flatMap((block) => {
      if (block.kind === "said") return [block.text];
      if (block.kind === "prose") return [];
      return block.kind === "rows" ? [...block.columns, block.more] : block.rows.map(({ label }) => label);
    }),
  ]),
];

describe.each(["ru", "tr", "zh"] as const)("a dossier in %s", (language) => {
  test("says nothing as English does", () => {
    const asked = { ...ASKED, most: 1 };
    const words = BRIEF_WORDS[language];
    const both = [
      [pairBrief(pair, asked), pairBrief(pair, { ...asked, words })],
      [stateBrief(one, asked), stateBrief(one, { ...asked, words })],
    ] as const;
    for (const [english, own] of both) {
      const [before, after] = [saidIn(english), saidIn(own)];
      expect(after.length).toBe(before.length);
      expect(after.filter((text, i) => /\p{L}/u.test(text) && text === before[i])).toEqual([]);
    }
  });

  test("calls organisations that both stand to by their names in it", () => {
    const words = BRIEF_WORDS[language];
    const titles = [BRIEF_WORDS.en, words].map(({ memberships }) => memberships.title);
    const bodies = (brief: Brief) =>
      brief.sections
        .filter(({ title }) => titles.includes(title))
        .flatMap(({ blocks }) => blocks.flatMap((one) => (one.kind === "rows" ? one.rows.map(([name]) => name) : [])));
    const [english, own] = [bodies(pairBrief(pair, ASKED)), bodies(pairBrief(pair, { ...ASKED, words }))];
    expect(english.length).toBeGreaterThan(0);
    expect(own.filter((name) => english.includes(name))).toEqual([]);
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

  test("tells of a level that another took the place of on the day on which it is told as of that day", () => {
    const [step] = pair.levels.history;
    const history = [{ ...step!, from: "2005-07-04", until: "2005-07-04" }];
    const brief = pairBrief({ ...pair, levels: { now: null, history, reference: [] } }, ASKED);
    const plain = briefPlain(brief, page(100));
    expect(plain).toContain("as of 4 July 2005");
    expect(plain).not.toContain("4 July 2005 – 4 July 2005");
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
    expect(html(almaty)).toContain("Borders as on United Nations maps.");
    expect(html(almaty, "de-facto")).toContain("Borders by de facto control in 2018.");
  });

  test("of HTML stands alone: pictures in it, no script, no link, nothing from elsewhere", () => {
    for (const brief of Object.values(BRIEFS)) {
      const html = briefHtml(brief);
      const { document } = parseHTML(html);
      expect(document.querySelectorAll("script, a, img, link, iframe, b").length).toBe(0);
      expect(document.querySelectorAll("svg").length).toBeGreaterThan(3);
      // The page has colours of its own; its pictures need none of them.
      expect(html.replace(/<style>.*?<\/style>/su, "")).not.toMatch(/var\(--|href=|url\((?!#)|@import|\u202E/u);
      for (const element of document.querySelectorAll("*"))
        for (const { name } of element.attributes) expect(name.startsWith("on"), name).toBe(false);
      const ids = [...document.querySelectorAll("[id]")].map((element) => element.getAttribute("id"));
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  test("of Markdown has a footnote for each fact, each called and written once", () => {
    const text = briefMarkdown(BRIEFS.pair, (line) => line.replace(/\s+/gu, " "), APPARATUS);
    const called = new Set([...text.matchAll(/\[\^(\d+)\](?!:)/gu)].map(([, number]) => number));
    const written = [...text.matchAll(/^\[\^(\d+)\]: /gmu)].map(([, number]) => number);
    expect(called.size).toBeGreaterThan(9);
    expect([...called].sort()).toEqual([...written].sort());
    expect(text).toContain(
      "May 11, 2014, <https://courier.example/11?a=1&b=2>: “It says so, 1.”. Fact f_0000000000000002.",
    );
    expect(text).toContain("| Note |");
    expect(text).toContain("From the ledger desk.db, state 0123456789abcdef, 29 November 2026.");
    // A link is an address of the web that was encoded; all else of a document is words.
    for (const [, address] of text.matchAll(/(?<!\\)<([^>]*)>/gu)) expect(address).toMatch(/^https:\/\/[^\s"'<>\\]+$/u);
  });

  test("of HTML has notes that lead there and back, and links of the web alone", () => {
    const { document } = parseHTML(briefHtml(BRIEFS.pair, APPARATUS));
    const links = [...document.querySelectorAll("a")].map((link) => link.getAttribute("href")!);
    expect(links.length).toBeGreaterThan(30);
    for (const href of links)
      if (href.startsWith("#")) expect(document.querySelectorAll(href).length, href).toBe(1);
      else expect(href).toMatch(/^https:\/\//u);
    expect(document.querySelectorAll("script, img, link, iframe, b").length).toBe(0);
    const ids = [...document.querySelectorAll("[id]")].map((element) => element.getAttribute("id"));
    expect(new Set(ids).size).toBe(ids.length);
  });
});
