import { createHash } from "node:crypto";
import type { Actor, Claim } from "../src/claim/index.js";
import type { Document, Reference } from "../src/document/index.js";
import { openLedger } from "../src/entente.js";
import { type Entry, type Judgement, judgementOf } from "../src/ledger/index.js";
import { quote } from "../src/text/index.js";
import { HOSTILE } from "./hostile-strings.js";
import { RUN, state } from "./ledger-specimens.js";

/** Strings that one document carries. */
const CARRIED = 8;
/** Longer ones stand in the text, but are no name. */
const NAME = 300;

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

/**
 * Makes a ledger between Kazakhstan and China whose every string that a document, a file or a reviewer could bring is hostile: titles, authors,
 * publishers, addresses, names of files, quotes, speakers, firms, places, purposes, references, and what reviewers write.
 */
export async function makeHostileLedger(address: string): Promise<void> {
  const entries: Entry[] = [];
  for (let i = 0; i < HOSTILE.length; i += CARRIED) entries.push(hostileEntry(HOSTILE.slice(i, i + CARRIED), i));
  const ledger = await openLedger(address);
  try {
    await ledger.add(entries, RUN);
    await ledger.judge(entries.flatMap(({ claims }, i) => judgementsOn(claims, i)));
    await ledger.settle();
  } finally {
    await ledger.close();
  }
}

/** A document that is made of hostile strings alone, with a claim of several types for each. */
export function hostileEntry(strings: readonly string[], number: number): Entry {
  const [first = ""] = strings;
  const name = first.slice(0, NAME);
  const sentences = strings.map((words) => `China lent Kazakhstan money: ${words} So it was said.`);
  const text = `${name}\n${sentences.join("\n")}`;
  const hash = sha256(`${number} ${text}`);
  let start = name.length + 1;
  const spans = sentences.map((sentence) => {
    const span = { start, end: start + sentence.length };
    start = span.end + 1;
    return span;
  });
  const document: Document = {
    id: `d_${hash.slice(0, 16)}`,
    hash,
    text,
    blocks: [
      { kind: "title", span: { start: 0, end: name.length } },
      ...spans.map((span) => ({ kind: "paragraph" as const, span })),
    ],
    marks: strings.map((_, i) => ({ mark: String(i + 1), span: { start: spans[i]!.start, end: spans[i]!.start + 5 } })),
    references: strings.map((words, i) => referenceOf(words.slice(0, NAME), String(i + 1))),
    metadata: {
      title: name,
      subtitle: name,
      authors: strings.map((words) => words.slice(0, NAME)),
      publisher: name,
      date: `${2000 + (number % 24)}-05-17`,
      modified: null,
      section: name,
      language: "en",
      url: name,
      translations: [{ language: "tr", url: name }],
      implied: [],
    },
    problems: [{ severity: "warning", message: name, place: name }],
  };
  const claims = strings.flatMap((words, i) =>
    KINDS.slice(i % 3, (i % 3) + 6).map((kind) => {
      const evidence = { ...quote(text, spans[i]!), sentence: [spans[i]!.start, spans[i]!.end] as const };
      const made = claimOf(kind, words.slice(0, NAME), number + i, { document, evidence, mark: String(i + 1) });
      return { id: `c_${sha256(JSON.stringify([hash, i, made])).slice(0, 16)}`, ...made };
    }),
  );
  return { name, document, claims, producer: "rules/en@0.1.0", signature: [] };
}

function referenceOf(words: string, mark: string): Reference {
  return {
    mark,
    span: { start: 0, end: 1 },
    text: words,
    url: words,
    locator: words,
    item: {
      id: mark,
      type: "article-journal",
      title: words,
      "container-title": words,
      publisher: words,
      URL: words,
      author: [{ family: words, given: words }, { literal: words }],
      issued: { "date-parts": [[2000]] },
    },
  };
}

type Kind = Pick<Claim, "type"> & { details(words: string): Claim["details"] };

/** Types of claims with the details in which documents have words of their own. */
const KINDS: readonly Kind[] = [
  { type: "finance", details: (words) => ({ flow: "loan", agency: words, purpose: words, sector: words }) },
  { type: "project", details: (words) => ({ name: words, kind: words, milestone: "started" }) },
  { type: "visit", details: (words) => ({ kind: "state", visitor: words }) },
  { type: "meeting", details: (words) => ({ kind: "summit", participants: [words] }) },
  { type: "agreement", details: (words) => ({ instrument: "memorandum", subject: words, title: words }) },
  { type: "trade", details: (words) => ({ goods: [words], trend: "rising", period: words }) },
  { type: "cooperation", details: (words) => ({ fields: [words], frameworks: [words], trend: words }) },
  { type: "position", details: (words) => ({ issue: words, stance: "supports", text: words }) },
];

function claimOf(
  { type, details }: Kind,
  words: string,
  number: number,
  {
    document,
    evidence,
    mark,
  }: { readonly document: Document; readonly evidence: Claim["evidence"]; readonly mark: string },
): Omit<Claim, "id"> {
  const person: Actor = { id: `person:p-${number}`, kind: "person", name: words, text: words, state: "CHN" };
  const firm: Actor = { id: `firm:f-${number}`, kind: "firm", name: words, text: words, state: "KAZ" };
  return {
    type,
    source: [state("CHN")],
    target: number % 5 === 0 ? [state("KAZ"), firm] : [state("KAZ")],
    mutual: false,
    agents: [{ actor: person, office: words }],
    details: details(words),
    amount:
      type === "finance" || type === "trade"
        ? { value: 1e6 * (1 + number), currency: "USD", qualifier: null, text: words }
        : null,
    when: { edtf: `${2000 + (number % 24)}-0${1 + (number % 9)}`, text: words, basis: "stated" },
    where: { name: words, country: "KAZ", lat: 43 + (number % 9), lon: 60 + (number % 20) },
    status: "completed",
    event: { plover: "AID", mode: null, cameo: "071", quad: 2, goldstein: 7, context: [] },
    attribution: { speaker: person, verb: words, via: { speaker: firm, verb: words } },
    citations: [mark],
    evidence,
    confidence: 0.8,
    document: document.id,
    language: "en",
    producer: "rules/en@0.1.0",
  };
}

/** Reviewers whose names and reasons are hostile. */
function judgementsOn(claims: readonly Claim[], number: number): Judgement[] {
  const words = HOSTILE[(number * 7) % HOSTILE.length]!.slice(0, NAME);
  const common = { at: RUN.at, reviewer: words, others: [], field: null, value: null, reason: words };
  const [a, b, c] = claims;
  return [
    judgementOf({ ...common, verdict: "accept", claims: [a!.id] }),
    judgementOf({ ...common, verdict: "note", claims: [b!.id] }),
    judgementOf({ ...common, verdict: "correct", claims: [c!.id], field: "details.purpose", value: words }),
  ];
}
