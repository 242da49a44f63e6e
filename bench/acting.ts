// node dist/bench/acting.js [LANGUAGE]: how often the verifier finds where an act took place, who acts with which office, and who passes on what is said, in the 100 passages of
// corpus/reading/acting.jsonl, given their annotated claims. Named after a language it prints what it misses and what it finds wrong there.
import { readFileSync } from "node:fs";
import { type Annotation, annotate } from "../src/annotation/index.js";
import { verify } from "../src/claim/index.js";
import { readRecord } from "../src/document/index.js";
import { languageOf } from "../src/language/index.js";
import { homeOf, type Named, type Proposal } from "../src/proposal/index.js";
import type { Span } from "../src/text/index.js";

type Pair = readonly [number, number];

/** A claim of corpus/reading/own.*.jsonl. */
interface Own {
  readonly type: Proposal["type"];
  readonly source: readonly string[];
  readonly target?: readonly string[];
  readonly mutual?: boolean;
  readonly status?: Proposal["status"];
  readonly says?: string | null;
  readonly words: Pair;
  readonly trigger: Pair;
}

interface Passage {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  readonly date: string;
  readonly language: string;
  readonly text: string;
  readonly claims: readonly Own[];
}

/** What is annotated of a passage: claims by their number in it. */
interface Annotated {
  readonly passage: string;
  readonly language: string;
  readonly claims: readonly {
    readonly claim: number;
    readonly where?: Pair;
    readonly agents?: readonly { readonly words: Pair; readonly office?: string }[];
    readonly via?: Pair;
  }[];
}

const CORPUS = new URL("../../corpus/reading/", import.meta.url);
const lines = <T>(name: string): T[] =>
  readFileSync(new URL(name, CORPUS), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as T);

const tallies = new Map<string, { right: number; wrong: number; missed: number }>();
const shown = process.argv[2];

/** Counts values found against those annotated: one is right where it is in, or around, the words of the other. */
function count(language: string, what: string, found: readonly string[], wanted: readonly string[], claim: string) {
  const left = [...found];
  const tally = (outcome: "right" | "wrong" | "missed", value: string) => {
    for (const key of [`${language} ${what}`, `all ${what}`]) {
      const row = tallies.get(key) ?? { right: 0, wrong: 0, missed: 0 };
      tallies.set(key, row);
      row[outcome]++;
    }
    if (language === shown && outcome !== "right") console.log(`${outcome} ${what}: ${value} (${claim})`);
  };
  for (const value of wanted) {
    const at = left.findIndex((one) => one.includes(value) || value.includes(one));
    if (at >= 0) left.splice(at, 1);
    tally(at >= 0 ? "right" : "missed", value);
  }
  for (const value of left) tally("wrong", value);
}

function proposalOf(own: Own, annotation: Annotation): Proposal {
  const span = ([start, end]: Pair): Span => ({ start, end });
  const trigger = span(own.trigger);
  const sentence = annotation.sentences.find(({ start, end }) => start <= trigger.start && end >= trigger.end);
  // The mention nearest to the act, one in its sentence first: as the network's parties have theirs.
  const named = (id: string): Named => {
    const cost = ({ start }: Span) =>
      Math.abs(start - trigger.start) +
      (sentence !== undefined && start >= sentence.start && start < sentence.end ? 0 : 1e6);
    const [nearest] = annotation.names
      .filter((name) => name.id === id || name.state === id)
      .sort((a, b) => cost(a.span) - cost(b.span));
    return { id, span: nearest?.span ?? null, score: 1 };
  };
  return {
    type: own.type,
    trigger,
    words: span(own.words),
    mutual: own.mutual ?? false,
    source: own.source.map(named),
    target: (own.target ?? []).map(named),
    speaker: own.says == null ? null : named(own.says.replace(/^media:/u, "firm:")),
    time: null,
    sum: null,
    status: own.status ?? "completed",
    details: {},
    score: 1,
  };
}

const passages = new Map(
  ["en", "ru", "tr", "zh"].flatMap((code) => lines<Passage>(`own.${code}.jsonl`).map((one) => [one.id, one] as const)),
);
for (const { passage, language, claims } of lines<Annotated>("acting.jsonl")) {
  const { text, title, date, publisher, claims: own } = passages.get(passage)!;
  const { document } = await readRecord(passage, { text, title, date, publisher, language });
  if (document === null || document.text !== text) throw new Error(`${passage} is not read as it is written`);
  const annotation = annotate(document, languageOf(language)!);
  const standing = { home: homeOf(annotation), producer: "corpus" };
  own.forEach((claim, i) => {
    const { claim: read } = verify(proposalOf(claim, annotation), annotation, standing);
    const wanted = claims.find((one) => one.claim === i);
    const words = (pair?: Pair) => (pair === undefined ? [] : [text.slice(...pair)]);
    const about = `${passage}, ${i}: ${text.slice(...claim.words)}`;
    count(language, "where", read?.where?.text === undefined ? [] : [read.where.text], words(wanted?.where), about);
    const via = read?.attribution?.via?.speaker.text;
    count(language, "via", via == null ? [] : [via], words(wanted?.via), about);
    // Who is only done to is no matter here.
    const acting = (read?.agents ?? []).filter(
      ({ actor }) => actor.kind === "person" && (claim.mutual === true || claim.source.includes(actor.state ?? "")),
    );
    const persons = wanted?.agents ?? [];
    count(
      language,
      "agents",
      acting.map(({ actor }) => actor.text ?? ""),
      persons.flatMap((one) => words(one.words)),
      about,
    );
    const held = acting.flatMap(({ actor, office }) => (office === null ? [] : [`${actor.text}: ${office}`]));
    const offices = persons.flatMap((one) =>
      one.office === undefined ? [] : [`${words(one.words)[0]}: ${one.office}`],
    );
    count(language, "offices", held, offices, about);
  });
}
const percent = (part: number, whole: number) => `${Math.round((100 * part) / (whole || 1))} %`;
for (const [key, { right, wrong, missed }] of [...tallies].sort(([a], [b]) => (a < b ? -1 : 1)))
  console.log(
    `${key}: precision ${percent(right, right + wrong)}, recall ${percent(right, right + missed)} (${right + missed})`,
  );
