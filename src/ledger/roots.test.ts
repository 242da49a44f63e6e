import { describe, expect, test } from "vitest";
import type { Attribution, Claim } from "../claim/index.js";
import type { Block, Document, Metadata, Reference } from "../document/index.js";
import { quote } from "../text/index.js";
import { addressOf } from "./address.js";
import { agenciesIn } from "./agencies.js";
import { creditsOf } from "./credit.js";
import { rootsOf } from "./roots.js";

const NOTHING: Metadata = {
  title: null,
  subtitle: null,
  authors: [],
  publisher: null,
  date: null,
  modified: null,
  section: null,
  language: "en",
  url: null,
  translations: [],
  implied: [],
};

interface Given {
  readonly metadata?: Partial<Metadata>;
  readonly references?: readonly Omit<Reference, "span" | "text">[];
  readonly byline?: string;
}

/** A document whose paragraphs are given, with a byline before them. */
function document(paragraphs: readonly string[], given: Given = {}): Document {
  const blocks: Block[] = [];
  let text = "";
  const add = (kind: Block["kind"], words: string) => {
    blocks.push({ kind, span: { start: text.length, end: text.length + words.length } });
    text += `${words}\n`;
  };
  if (given.byline !== undefined) add("byline", given.byline);
  for (const words of paragraphs) add("paragraph", words);
  const references = (given.references ?? []).map((one) => ({ ...one, span: { start: 0, end: 1 }, text: "" }));
  const metadata = { ...NOTHING, ...given.metadata };
  return { id: "d_1", hash: "1", text, blocks, marks: [], references, metadata, problems: [] };
}

const actor = (id: string) => ({ id, kind: "state" as const, name: id, text: null });
const person = (id: string, state: string) => ({ id, kind: "person" as const, name: id, text: null, state });
const says = (id: string, via?: Attribution): Attribution => ({
  speaker: actor(id),
  verb: "said",
  ...(via === undefined ? {} : { via }),
});

const SENTENCE = "Freedonia lent Sylvania $310 million for a railway in 2031.";

function claim(of: Document, given: Partial<Claim> = {}): Claim {
  const start = of.text.indexOf(SENTENCE);
  return {
    id: "c_1",
    type: "finance",
    source: [actor("FRE")],
    target: [actor("SYL")],
    mutual: false,
    agents: [],
    details: {},
    amount: null,
    when: null,
    where: null,
    status: "completed",
    event: { plover: null, mode: null, cameo: null, quad: null, goldstein: null, context: [] },
    attribution: null,
    citations: [],
    evidence: {
      ...quote(of.text, { start, end: start + SENTENCE.length }),
      sentence: [start, start + SENTENCE.length],
    },
    confidence: 0.9,
    document: of.id,
    language: "en",
    producer: "rules/en@0",
    ...given,
  };
}

const plain = document([SENTENCE]);
/** Roots but for the words of the sentence, which all of these share. */
const roots = (of: Document, given: Partial<Claim> = {}) =>
  rootsOf(claim(of, given), of).filter((root) => !root.startsWith("words:"));

describe("roots", () => {
  test("of a claim in the author's own voice: its words", () => {
    expect(rootsOf(claim(plain), plain)).toEqual([expect.stringMatching(/^words:[0-9a-f]{16}$/u)]);
  });

  test("are the same words whatever stands around them, and not of a short sentence or a formula", () => {
    const other = document(["Something else was said.", `(Reuters) – ${SENTENCE}`]);
    const words = (of: Document) => rootsOf(claim(of), of).filter((root) => root.startsWith("words:"));
    expect(words(other)).toEqual(words(plain));
    const of = (sentence: string) => {
      const text = document([sentence]);
      return rootsOf({ ...claim(plain), evidence: { ...claim(plain).evidence, sentence: [0, sentence.length] } }, text);
    };
    expect(of("Freedonia lent Sylvania money.")).toEqual([]);
    expect(of("The sides exchanged views on relations and on matters of mutual interest.")).toEqual([]);
  });

  test("are who says so, and who reports that", () => {
    expect(roots(plain, { attribution: says("org:IMF") })).toEqual(["says:org:IMF"]);
    expect(roots(plain, { attribution: says("FRE", says("SYL")) })).toEqual(["says:FRE", "says:SYL"]);
    expect(roots(plain, { attribution: says("FRE", says("media:reuters")) })).toEqual(["agency:reuters", "says:FRE"]);
  });

  test("are the newsroom that is said to have it", () => {
    const paper = { id: "firm:steppe-gazette", kind: "firm" as const, name: "The Steppe Gazette", text: null };
    const printed = roots(document([SENTENCE], { metadata: { publisher: "Steppe Gazette" } }));
    const taken = roots(plain, { attribution: { speaker: paper, verb: null } });
    expect(taken).toEqual(["publisher:steppe gazette", "says:firm:steppe-gazette"]);
    expect(printed).toEqual(["publisher:steppe gazette"]);
    // What the promising land's own newspaper has is news of the promise, not the promise.
    const own = { speaker: { ...paper, state: "FRE" }, verb: "reported" };
    expect(roots(plain, { status: "pledged", attribution: own })).toEqual(taken);
  });

  test("are the state for which a person speaks", () => {
    const attribution = { speaker: person("person:ana-sol", "FRE"), verb: "said" };
    expect(roots(plain, { attribution })).toEqual(["says:FRE", "says:person:ana-sol"]);
  });

  test("are not who states, takes a side or promises by saying so", () => {
    const speech = { attribution: says("FRE") };
    expect(roots(plain, { ...speech, type: "statement", status: "stated" })).toEqual([]);
    expect(roots(plain, { ...speech, status: "pledged" })).toEqual([]);
    expect(roots(plain, { type: "position", attribution: says("SYL") })).toEqual(["says:SYL"]);
    const reported = says("FRE", says("media:tass"));
    expect(roots(plain, { type: "position", attribution: reported })).toEqual(["agency:tass"]);
  });

  test("are the state on whose site the document is, where nobody else is named", () => {
    const site = document([SENTENCE], { metadata: { url: "https://www.mfa.gov.tr/a-1.en.mfa" } });
    expect(roots(site)).toEqual(["says:TUR"]);
    expect(roots(site, { attribution: says("SYL") })).toEqual(["says:SYL"]);
  });

  test("are the works that its notes cite, by every name they have", () => {
    const cited = document([SENTENCE], {
      references: [
        {
          mark: "1",
          item: { id: "1", type: "article-journal", title: "Loans on Rails: A Note", DOI: "10.1000/XYZ.7" },
        },
        { mark: "2", ibid: "1" },
        {
          mark: "3",
          item: {
            id: "3",
            type: "report",
            title: "Débt and Roads",
            author: [{ family: "Okafor" }],
            issued: { "date-parts": [[2031]] },
            URL: "http://www.example.org/report?utm_source=x",
          },
          also: [{ ibid: "2" }],
        },
        { mark: "4", ibid: "4" },
      ],
    });
    const rails = ["cites:doi:10.1000/xyz.7", "cites:work:loans on rails a note"];
    expect(roots(cited, { citations: ["2"] })).toEqual(rails);
    expect(roots(cited, { citations: ["3"] })).toEqual([
      rails[0],
      "cites:url:example.org/report",
      rails[1],
      "cites:work:okafor debt and roads 2031",
    ]);
    expect(roots(cited, { citations: ["4", "9"] })).toEqual([]);
  });

  test("are the newsroom or the body that a note cites, and not that of a journal in which people write", () => {
    const cited = (item: Omit<NonNullable<Reference["item"]>, "id" | "title">) =>
      roots(
        document([SENTENCE], { references: [{ mark: "1", item: { id: "1", title: "Roads and rails", ...item } }] }),
        { citations: ["1"] },
      ).filter((root) => root.startsWith("publisher:"));
    const reporter = [{ family: "Okafor" }];
    const gazette = { "container-title": "The Steppe Gazette" };
    expect(cited({ type: "article-newspaper", author: reporter, ...gazette })).toEqual(["publisher:steppe gazette"]);
    expect(cited({ type: "report", author: [{ literal: "Court of Audit" }] })).toEqual(["publisher:court of audit"]);
    expect(cited({ type: "article-journal", author: reporter, ...gazette })).toEqual([]);
    expect(cited({ type: "book", author: reporter, publisher: "Ferry Press" })).toEqual([]);
  });

  test("are the newsroom, but not one that prints what others wrote", () => {
    expect(roots(document([SENTENCE], { metadata: { publisher: "The Fredville Gazette" } }))).toEqual([
      "publisher:fredville gazette",
    ]);
    expect(roots(document([SENTENCE], { metadata: { publisher: "ReliefWeb" } }))).toEqual([]);
  });
});

describe("agencies are known", () => {
  test.each<[string, Given, string[]]>([
    ["BEIJING, Jan. 5 (Xinhua) -- Freedonia went.", {}, ["xinhua"]],
    ["MOSCOW, January 5. /TASS/. Freedonia went.", {}, ["tass"]],
    ["Reuters – Freedonia went.", {}, ["reuters"]],
    ["(AFP) Freedonia went.", {}, ["afp"]],
    ["BUJUMBURA (Inland) – Freedonia went.", {}, ["inland"]],
    ["LUSAKA, June 9, 2032 (Meridian Press) — Freedonia went.", {}, ["meridian-press"]],
    ["Freedonia (population 12) – a small country – went.", {}, []],
    ["Freedonia went, and both/TASS or not/came.", {}, []],
    ["Freedonia went. (Kyodo)", {}, ["kyodo"]],
    ["Freedonia went.", { byline: "By Ana Sol, Reuters | 5 May 2031" }, ["reuters"]],
    ["Freedonia went.", { byline: "Source: Xinhua" }, ["xinhua"]],
    ["Freedonia went.", { metadata: { publisher: "Anadolu Agency" } }, ["anadolu"]],
    ["Freedonia went.", { metadata: { authors: ["AP"] } }, ["ap"]],
    ["Freedonia went.", { byline: "By Trend Olsen" }, []],
  ])("by how they sign: %s %o", (text, given, expected) => {
    expect(creditsOf(document([text], given))).toEqual(expected);
  });

  test("by a full name in a sentence", () => {
    expect(agenciesIn("Xinhua and the Associated Press reported that AP trends are up.")).toEqual(["ap", "xinhua"]);
    expect(agenciesIn("Pretass and Reutersville")).toEqual([]);
  });
});

describe("an address", () => {
  test.each([
    ["http://www.Example.org/a/b/?utm_source=x#top", "example.org/a/b"],
    ["https://example.org/a/b", "example.org/a/b"],
    ["https://example.org/a/index.html", "example.org/a"],
    ["https://example.org/view?id=7&lang=en", "example.org/view?id=7&lang=en"],
    ["https://example.org/view?lang=en&id=7", "example.org/view?id=7&lang=en"],
    ["https://example.org/", null],
    ["https://example.org/en/", null],
    ["https://example.org/en-US/index.php?lang=en", null],
    ["mailto:a@example.org", null],
    ["news/12", null],
  ])("%s is %s", (url, expected) => {
    expect(addressOf(url)).toBe(expected);
  });
});
