import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Attribution, Claim } from "../../claim/index.js";
import type { CitedWork, DocumentSummary, Testimony } from "../../ledger/index.js";
import { trailsOf } from "../trail.js";
import { type Cited, firstSource, NOTHING_CITED, type Provenance, provenanceOf } from "./index.js";

interface Told {
  readonly id: string;
  readonly published?: string | null;
  readonly publisher?: string | null;
  readonly strain?: string;
  readonly roots?: readonly string[];
  readonly attribution?: Attribution | null;
  readonly type?: Claim["type"];
  readonly language?: string;
}

/** A testimony of a loan of 38 million dollars, in a document of its own. */
function told({ id, published = null, publisher = null, strain = `d_${id}`, roots = [], ...claim }: Told): Testimony {
  const { attribution = null, type = "finance", language = "en" } = claim;
  const amount = { value: 38e6, currency: "USD", qualifier: null, text: "$38 million" };
  const made = {
    id: `c_${id}`,
    document: `d_${id}`,
    type,
    attribution,
    amount,
    language,
    status: "completed",
    when: null,
  };
  const evidence = { exact: "lent $38 million" };
  return { claim: { ...made, evidence } as unknown as Claim, published, publisher, strain, roots, verdict: null };
}

const speaker = (name: string, via?: Attribution, id = `org:${name}`): Attribution => ({
  speaker: { id, kind: "organisation", name, text: name },
  verb: "said",
  ...(via === undefined ? {} : { via }),
});
const summary = ({ claim, published, publisher, strain }: Testimony, title: string | null = null): DocumentSummary => ({
  id: claim.document,
  hash: "",
  title,
  publisher,
  date: published,
  language: claim.language,
  url: null,
  producer: "",
  strain,
  added: "2026-01-01T00:00:00Z",
});
const graph = (those: readonly Testimony[], cited: Cited = NOTHING_CITED) =>
  provenanceOf(
    those,
    those.map((one) => summary(one)),
    cited,
  );
/** Ties as "taker manner source", with names of nodes. */
function ties({ nodes, edges }: Provenance): string[] {
  const name = new Map(nodes.map(({ id, name }) => [id, name ?? id]));
  return edges.map(({ taker, source, manners }) => `${name.get(taker)} ${manners.join("+")} ${name.get(source)}`);
}
const work = (more: Partial<CitedWork>): CitedWork => ({
  name: "Ministry of Finance",
  title: "State borrowing",
  when: "2022-01-12",
  url: null,
  document: null,
  ...more,
});

describe("who took a thing from whom", () => {
  test("is a copy of the first text, and a translation where its language is another", () => {
    const [first, copy, translation] = [
      told({ id: "1", published: "2022-03-01", publisher: "Courier", strain: "s" }),
      told({ id: "2", published: "2022-03-03", publisher: "Mirror", strain: "s" }),
      told({ id: "3", published: "2022-03-05", publisher: "Ayna", strain: "s", language: "tr" }),
    ];
    expect(ties(graph([translation, copy, first]))).toEqual(["Mirror copy Courier", "Ayna translation Courier"]);
  });

  test("is not told between copies of one day or without a day", () => {
    const on = (id: string, published: string | null) => told({ id, published, publisher: id, strain: "s" });
    expect(ties(graph([on("A", "2022-03-01"), on("B", "2022-03-01")]))).toEqual(["B same-text A"]);
    expect(ties(graph([on("A", "2022"), on("B", "2022-03-01")]))).toEqual(["A same-text B"]);
  });

  test("is an agency for all who print it, and the agency's own text where that was read", () => {
    const print = (id: string, published: string, publisher: string) =>
      told({ id, published, publisher, strain: "s", roots: ["agency:xinhua"] });
    const [a, b] = [print("1", "2022-03-01", "Courier"), print("2", "2022-03-02", "Mirror")];
    const unread = graph([a, b]);
    expect(ties(unread)).toEqual(["Courier agency Xinhua News Agency", "Mirror agency Xinhua News Agency"]);
    expect(unread.nodes[0]).toMatchObject({ document: null, claims: [] });
    const own = print("0", "2022-02-28", "Xinhua");
    expect(ties(graph([a, b, own]))).toEqual(["Courier copy+agency Xinhua", "Mirror copy+agency Xinhua"]);
  });

  test("follows who reported the words of whom, back to who said them", () => {
    const chain = speaker("Ministry of Finance", speaker("Balta Gazette"));
    const radio = told({ id: "1", published: "2022-03-05", publisher: "Radio", attribution: chain });
    expect(ties(graph([radio])).sort()).toEqual([
      "Balta Gazette quotes Ministry of Finance",
      "Radio quotes Balta Gazette",
    ]);
    expect(graph([radio]).nodes.map(({ name }) => name)).toEqual(["Ministry of Finance", "Balta Gazette", "Radio"]);
  });

  test("knows a newspaper that is named among the documents, of the day that is told", () => {
    const radio = told({ id: "1", published: "2022-03-05", publisher: "Radio", attribution: speaker("Balta Gazette") });
    const gazette = (id: string, published: string) => told({ id, published, publisher: "The Balta Gazette" });
    const [early, late, after] = [gazette("2", "2022-01-02"), gazette("3", "2022-03-01"), gazette("4", "2022-06-01")];
    const of = (those: readonly Testimony[], day: string | null = null) =>
      graph(those, { ...NOTHING_CITED, days: new Map([["c_1", [day]]]) }).edges.map(({ source }) => source);
    expect(of([radio, early, late, after])).toEqual(["d_3"]);
    expect(of([radio, early, late, after], "2022-01-02")).toEqual(["d_2"]);
    expect(of([radio, after])).not.toContain("d_4");
  });

  test("has works of notes, and the document of the ledger that a work is", () => {
    const paper = told({ id: "1", published: "2022-03-05", publisher: "Institute" });
    const cites = (works: CitedWork[]) => ({ days: new Map(), works: new Map([["c_1", works]]) });
    const unread = graph([paper], cites([work({})]));
    expect(ties(unread)).toEqual(["Institute cites Ministry of Finance"]);
    expect(unread.nodes[0]).toMatchObject({ document: null, when: "2022-01-12", title: "State borrowing" });
    const there = summary(told({ id: "9", published: "2022-01-12", publisher: "Treasury" }), "Borrowing");
    const read = provenanceOf([paper], [summary(paper), there], cites([work({ document: "d_9" })]));
    expect(read.nodes[0]).toMatchObject({ document: "d_9", name: "Treasury", title: "Borrowing", claims: [] });
  });

  test("is nobody where a promise or a word is the speaker's own act", () => {
    const act = told({ id: "1", publisher: "Radio", type: "statement", attribution: speaker("Ministry of Finance") });
    expect(graph([act]).edges).toEqual([]);
    const heard = { ...act, roots: ["says:org:Ministry of Finance"] };
    expect(ties(graph([heard]))).toEqual(["Radio quotes Ministry of Finance"]);
  });

  test("has circles and what goes against time as what they are, and ends", () => {
    const [a, b] = [
      told({ id: "1", published: "2022-03", publisher: "Courier", attribution: speaker("Gazette") }),
      told({ id: "2", published: "2022-03", publisher: "Gazette", attribution: speaker("Courier") }),
    ];
    const round = graph([a, b]);
    expect(ties(round)).toEqual(["Courier quotes Gazette", "Gazette quotes Courier"]);
    expect(round.edges.every(({ circular, backwards }) => circular && !backwards)).toBe(true);
    const later = { days: new Map(), works: new Map([["c_1", [work({ when: "2023" })]]]) };
    expect(graph([a], later).edges.find(({ manners }) => manners.includes("cites"))).toMatchObject({
      circular: false,
      backwards: true,
    });
  });

  test("is the same in any order, ends for any ties, and has sources before takers unless time says otherwise", () => {
    const names = ["A", "B", "C", "D"];
    const one = fc.record({
      published: fc.constantFrom(null, "2022", "2022-03-01", "2022-03-02", "2021-12"),
      publisher: fc.constantFrom(...names),
      strain: fc.constantFrom("s1", "s2", "s3", "s4"),
      roots: fc.subarray(["agency:xinhua", "agency:tass", "words:1", "says:org:A"]),
      attribution: fc.option(
        fc
          .tuple(fc.constantFrom(...names), fc.option(fc.constantFrom(...names)))
          .map(([who, via]) => speaker(who, via === null ? undefined : speaker(via))),
      ),
    });
    const check = fc.property(fc.array(one, { minLength: 1, maxLength: 8 }), fc.nat(), (all, turn) => {
      const those = all.map((each, i) => told({ id: String(i), ...each }));
      const made = graph(those);
      const other = graph([...those.slice(turn % those.length), ...those.slice(0, turn % those.length)].reverse());
      expect(other).toEqual(made);
      const ids = made.nodes.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { taker, source } of made.edges) {
        expect(taker).not.toBe(source);
        expect(ids).toContain(taker);
        expect(ids).toContain(source);
      }
    });
    fc.assert(check, { numRuns: 300 });
  });
});

test("who took a thing from whom is soon found of a fact that very many tell", () => {
  const those = Array.from({ length: 600 }, (_, i) =>
    told({
      id: String(i),
      published: `20${String(10 + (i % 10)).padStart(2, "0")}-03-01`,
      publisher: `House ${i % 40}`,
      strain: `s${i % 50}`,
      roots: [`words:${i % 30}`, ...(i % 3 === 0 ? ["agency:xinhua"] : [])],
      attribution: i % 2 === 0 ? speaker(`House ${(i * 7) % 40}`) : null,
    }),
  );
  expect(graph(those).nodes.length).toBeGreaterThanOrEqual(600);
});

describe("who said it first", () => {
  const ministry = speaker("Ministry of Finance");
  const cites = (days: Record<string, (string | null)[]>): Cited => ({
    days: new Map(Object.entries(days)),
    works: new Map(),
  });

  test("is a source that was cited and not read, with its day and who cites it", () => {
    const march = told({ id: "1", published: "2022-03-05", publisher: "Radio", attribution: ministry });
    const february = told({ id: "2", published: "2022-02-20", publisher: "Courier" });
    const those = [march, february];
    const cited = cites({ c_1: ["2022-01-12"] });
    expect(firstSource(february, those, graph(those, cited))).toEqual({
      name: "Ministry of Finance",
      title: null,
      when: "2022-01-12",
      url: null,
      document: null,
      claim: "c_1",
      citedBy: "d_1",
    });
    const [trail] = trailsOf(those, cited);
    expect(trail!.cited).toMatchObject({ name: "Ministry of Finance", when: "2022-01-12" });
    expect(trail!.mentions.map(({ claim }) => claim)).toEqual(["c_2", "c_1"]);
  });

  test("is no source of a later day than the first text, nor one without a day that only a later text cites", () => {
    const march = told({ id: "1", published: "2022-03-05", publisher: "Radio", attribution: ministry });
    const february = told({ id: "2", published: "2022-02-20", publisher: "Courier" });
    const those = [march, february];
    for (const day of ["2022-02-25", null]) {
      const made = graph(those, cites({ c_1: [day] }));
      expect(firstSource(february, those, made)).toBeNull();
    }
  });

  test("is the furthest back that the first text itself goes back to, where no day is told", () => {
    const first = told({
      id: "1",
      published: "2022-03-05",
      attribution: speaker("Ministry of Finance", speaker("Gazette")),
    });
    expect(firstSource(first, [first], graph([first]))).toMatchObject({ name: "Ministry of Finance", when: null });
    const plain = told({ id: "2", published: "2022-03-05" });
    expect(firstSource(plain, [plain], graph([plain]))).toBeNull();
  });
});
