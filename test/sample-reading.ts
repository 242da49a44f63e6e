import type { Derived } from "../src/claim/english/annotation/index.js";
import type { Actor, Claim } from "../src/claim/index.js";
import type { CslItem } from "../src/document/index.js";
import type { Reading } from "../src/entente.js";
import { quote } from "../src/text/index.js";

/** A reading made by hand, for tests of what is printed: it must not change when the rules of reading do. */
export const TEXT =
  "Freedonia’s President Ana Sol paid a state visit to Sylvania on 3 May 2023, the Foreign Ministry said. " +
  "Sylvania lent Freedonia almost $1.7 billion for a railway between the two capitals [2].\n" +
  "The two countries upgraded their relations to a strategic partnership. Sylvania does not recognise the \u001b[31mred\u202e border.";

const state = (id: string, name: string): Actor => ({ id, kind: "state", name, text: name });
const FREEDONIA = state("FRE", "Freedonia");
const SYLVANIA = state("SYL", "Sylvania");
const SOL: Actor = { id: "person:ana-sol", kind: "person", name: "Ana Sol", text: "Ana Sol", state: "FRE" };

function claim(exact: string, given: Partial<Claim> & Pick<Claim, "id" | "type">): Derived<Claim> {
  const start = TEXT.indexOf(exact);
  const span = { start, end: start + exact.length };
  const after = /[.\n](?= |\n|$)/u.exec(TEXT.slice(span.end));
  const begin = Math.max(TEXT.lastIndexOf(". ", start) + 2, TEXT.lastIndexOf("\n", start) + 1, 0);
  const sentence = [begin < 2 ? 0 : begin, span.end + (after?.index ?? 0) + 1] as const;
  const value: Claim = {
    source: [FREEDONIA],
    target: [SYLVANIA],
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
    evidence: { ...quote(TEXT, span), sentence },
    confidence: 0.9,
    document: "d_0",
    language: "en",
    producer: "rules/en@0.1.0",
    ...given,
  };
  const word = { value: { kind: "state", name: "Freedonia" }, span: { start: 0, end: 9 }, rule: "state", parts: [] };
  return { value, span, rule: `${given.type}-frame`, parts: [word, { ...word, rule: "party", parts: [word] }] };
}

const GAZETTE: CslItem = {
  id: "2",
  type: "article-newspaper",
  title: "A Gazette",
  issued: { "date-parts": [[2023, 5, 4]] },
};

export const READING: Reading = {
  name: "news/freedonia.txt",
  document: {
    id: "d_0",
    hash: "0",
    text: TEXT,
    blocks: [],
    marks: [],
    references: [
      {
        mark: "2",
        span: { start: 0, end: 1 },
        text: "A Gazette, p. 3",
        item: GAZETTE,
        locator: "3",
        also: [{ ibid: "1" }],
      },
    ],
    metadata: {
      subtitle: null,
      title: "Two neighbours",
      authors: ["Ina Reporter"],
      publisher: null,
      date: "2023-05-04",
      modified: null,
      section: null,
      language: "en",
      url: null,
      translations: [],
      implied: [],
    },
    problems: [],
  },
  claims: [
    claim("President Ana Sol paid a state visit to Sylvania", {
      id: "c_a1",
      type: "visit",
      details: { kind: "state", visitor: "person:ana-sol" },
      agents: [{ actor: SOL, office: "President" }],
      when: { edtf: "2023-05-03", text: "on 3 May 2023", basis: "stated" },
      attribution: { speaker: { ...FREEDONIA, text: "the Foreign Ministry" }, verb: "said" },
      event: { plover: "CONSULT", mode: "visit", cameo: "042", quad: 1, goldstein: 1.9, context: ["diplomatic"] },
    }),
    claim("Sylvania lent Freedonia almost $1.7 billion", {
      id: "c_a2",
      type: "finance",
      source: [SYLVANIA],
      target: [FREEDONIA],
      details: { flow: "loan", agency: "Bank of the Two Rivers-East", purpose: "a railway" },
      amount: { value: 1.7e9, currency: "USD", qualifier: "almost", text: "almost $1.7 billion" },
      citations: ["2"],
      when: { edtf: "2011-01/2011-04", text: null, basis: "context" },
    }),
    claim("The two countries upgraded their relations to a strategic partnership", {
      id: "c_b3",
      type: "partnership",
      source: [FREEDONIA, SYLVANIA],
      target: [],
      mutual: true,
      details: { level: "strategic-partnership", since: null },
      status: "ongoing",
    }),
    claim("Sylvania does not recognise the \u001b[31mred\u202e border", {
      id: "c_b4",
      type: "position",
      source: [SYLVANIA],
      details: { issue: "territorial-integrity", stance: "opposes" },
      status: "denied",
      confidence: 0.555,
    }),
  ],
  problems: [{ severity: "warning", message: "The text is UTF-8 with a broken character.", place: null }],
};
