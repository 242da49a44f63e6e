import { createHash } from "node:crypto";
import type { Actor, Claim } from "../src/claim/index.js";
import type { Document } from "../src/document/index.js";
import { type Entry, signatureOf } from "../src/ledger/index.js";
import { CLAIM_TYPES, type ClaimType, STATES } from "../src/vocabulary/index.js";

/** Claims of a made document. */
export const CLAIMS = 10;
/** Sentences of a made document that tell no claim: news has about two of them for each that does. */
export const PASSAGES = 20;
/** Share of documents that copy an earlier one with another headline. */
const COPIES = 0.12;
/** Claims that tell of one thing in the world, about. */
const TELLINGS = 4;
/** Share of claims with a sum that give another one than the others of their thing. */
const CONFLICTS = 0.04;
/** The share of the busiest pair, unless another is asked for. */
const BUSIEST = 0.05;

const LISTED = STATES.map(({ id }) => id).slice(0, 120);
const WORDS = Array.from(
  { length: 6000 },
  (_, i) => `${"bcdfghklmnprstvz"[i % 16]}${"aeiou"[(i >> 4) % 5]}${i.toString(36)}`,
);
const GOODS = ["railway", "port", "loan", "pipeline", "visit", "minister", "agreement", "gas", "grain", "road"];

/** Numbers from 0 to 1, the same for a seed (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Where the busiest pair is. */
export const BUSY_PAIR = [LISTED[0]!, LISTED[1]!] as const;

/** Something in the world that several documents tell of. */
interface Thing {
  readonly type: ClaimType;
  readonly source: string;
  readonly target: string;
  readonly day: number;
  readonly amount: number;
  readonly words: readonly string[];
}

/**
 * Made documents of CLAIMS claims and PASSAGES other sentences each, invented: pairs, words and things with the skew of the press, copies, and sums that differ. The document of
 * a number is the same whatever was made before it.
 */
export function madeEntry(number: number, documents: number, busiest = BUSIEST): Entry {
  const random = chance(number + 1);
  const copied = random() < COPIES && number > 10 ? Math.floor(random() * number) : null;
  const day = 14_000 + Math.floor((number / documents) * 6000) + Math.floor(random() * 20);
  const told = copied === null ? random : chance(copied + 1);
  if (copied !== null) for (let i = 0; i < 3; i++) told();
  const sentences: string[][] = [];
  const things: Thing[] = [];
  const count = Math.max(1, Math.floor((documents * CLAIMS) / TELLINGS));
  for (let i = 0; i < CLAIMS; i++) {
    const thing = thingOf(Math.floor(told() * count), busiest);
    things.push(thing);
    sentences.push([thing.source, ...thing.words, thing.target, ...Array.from({ length: 12 }, () => word(told))]);
  }
  const passages = Array.from({ length: PASSAGES }, () => Array.from({ length: 18 }, () => word(told)));
  const headline = `Report ${number}`;
  return entryOf(
    headline,
    [...sentences, ...passages],
    things,
    day,
    `publisher${number % 300}.example`,
    random,
    `made ${number}`,
  );
}

/** A document of claims that all documents of its kind make: of one fact, about the busiest pair. */
export function hotEntry(number: number): Entry {
  const thing: Thing = {
    type: "finance",
    source: BUSY_PAIR[0],
    target: BUSY_PAIR[1],
    day: 19_000,
    amount: 123_456_000,
    words: ["railway", "balta", "road"],
  };
  const things = Array.from({ length: CLAIMS }, () => thing);
  const sentences = things.map((_, i) => [thing.source, ...thing.words, thing.target, `${number}`, `${i}`]);
  const publisher = `publisher${number % 300}.example`;
  return entryOf(`Hot ${number}`, sentences, things, 19_010 + number, publisher, chance(number), `hot ${number}`);
}

function thingOf(number: number, busiest: number): Thing {
  const random = chance(number * 7 + 3);
  const busy = random() < busiest;
  const [a, b] = busy ? [0, 1] : [skewed(random, LISTED.length), skewed(random, LISTED.length)];
  return {
    type: CLAIM_TYPES[skewed(random, CLAIM_TYPES.length)]!,
    source: LISTED[a]!,
    target: LISTED[a === b ? (b + 1) % LISTED.length : b]!,
    day: 14_000 + Math.floor(random() * 6000),
    amount: Math.ceil(random() * 400) * 5_000_000,
    words: [GOODS[Math.floor(random() * GOODS.length)]!, ...Array.from({ length: 4 }, () => word(random))],
  };
}

const skewed = (random: () => number, length: number) => Math.min(length - 1, Math.floor(length * random() ** 2.2));
const word = (random: () => number) => WORDS[Math.floor(WORDS.length * random() ** 3)]!;

/** A word of the made documents: 0 is the most common. */
export function commonWord(rank: number): string {
  return WORDS[rank]!;
}

const iso = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);

function entryOf(
  headline: string,
  sentences: readonly string[][],
  things: readonly Thing[],
  day: number,
  publisher: string,
  random: () => number,
  name: string,
): Entry {
  // With a capital, by which sentences are parted.
  const lines = sentences.map((words) => words.join(" ")).map((line) => `${line[0]!.toUpperCase()}${line.slice(1)}.`);
  const body = lines.join("\n");
  const text = `${headline}\n${body}`;
  const hash = createHash("sha256").update(`${text}${publisher}`).digest("hex");
  const document: Document = {
    id: `d_${hash.slice(0, 16)}`,
    hash,
    text,
    blocks: [
      { kind: "title", span: { start: 0, end: headline.length } },
      { kind: "paragraph", span: { start: headline.length + 1, end: text.length } },
    ],
    marks: [],
    references: [],
    metadata: {
      title: headline,
      subtitle: null,
      authors: ["A. Reporter"],
      publisher,
      date: iso(day),
      modified: null,
      section: null,
      language: "en",
      url: `https://${publisher}/${name.replace(" ", "/")}`,
      translations: [],
      implied: [],
    },
    problems: [],
  };
  const claims: Claim[] = [];
  let start = headline.length + 1;
  for (const [i, line] of lines.entries()) {
    const thing = things[i];
    if (thing === undefined) break;
    claims.push(claimOf(document, thing, line, start, random));
    start += line.length + 1;
  }
  return { name, document, claims, producer: "rules/en@0.1.0", signature: signatureOf(document) };
}

function claimOf(document: Document, thing: Thing, exact: string, start: number, random: () => number): Claim {
  const { type, source, target, day, words } = thing;
  const money = type === "finance" || (type === "project" && words[0] === "railway");
  const other = random() < CONFLICTS ? 1.5 : 1;
  const amount = money ? { value: thing.amount * other, currency: "USD", qualifier: null, text: "$" } : null;
  const made: Omit<Claim, "id"> = {
    type,
    source: [actor(source)],
    target: [actor(target)],
    mutual: type === "meeting" || type === "agreement",
    agents: [],
    details: detailsOf(thing),
    amount,
    when:
      random() < 0.75 ? { edtf: random() < 0.6 ? iso(day) : iso(day).slice(0, 7), text: null, basis: "stated" } : null,
    where: null,
    status: random() < 0.2 ? "planned" : "completed",
    event: { plover: "AID", mode: "economic", cameo: "0711", quad: 2, goldstein: 7.4, context: [] },
    attribution: random() < 0.3 ? { speaker: actor(source), verb: "said" } : null,
    citations: [],
    evidence: {
      exact: exact.slice(0, 80),
      prefix: "",
      suffix: "",
      start,
      end: start + Math.min(80, exact.length),
      sentence: [start, start + exact.length],
    },
    confidence: 0.5 + Math.floor(random() * 50) / 100,
    document: document.id,
    language: "en",
    producer: "rules/en@0.1.0",
  };
  const id = createHash("sha256").update(`${document.hash}${start}`).digest("hex").slice(0, 16);
  return { id: `c_${id}`, ...made };
}

const FIELDS = ["energy", "trade", "transport", "culture", "security"];
const ISSUES = ["taiwan", "sanctions", "border", "water"];
const LEVELS = ["partnership", "strategic-partnership", "comprehensive-strategic-partnership"];

/** What else is said of a thing; it follows from its day, so that all documents say the same. */
function detailsOf({ type, day, words }: Thing): Claim["details"] {
  const of = (list: readonly string[]) => list[day % list.length]!;
  switch (type) {
    case "finance":
      return { flow: "loan", purpose: words[0] };
    case "project":
      return { kind: "railway", name: words[1] };
    case "cooperation":
      return { fields: day % 3 === 0 ? [of(FIELDS), FIELDS[0]!] : [of(FIELDS)] };
    case "position":
      return { issue: of(ISSUES), stance: day % 7 === 0 ? "opposes" : "supports" };
    case "partnership":
      return { level: of(LEVELS) };
    default:
      return {};
  }
}

function actor(id: string): Actor {
  return { id, kind: "state", name: id, text: id };
}
