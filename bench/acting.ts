// node dist/bench/acting.js [LANGUAGE GROUP]: how often the verifier finds where an act took place, who acts with which office, and who passes on what is said, in the 300 passages of
// corpus/reading/acting.jsonl, given their annotated claims: precision / recall (how many there are), by group of passages, field and language. Named after a language and a group it
// prints what it misses and what it finds wrong there. Passages of published texts are looked for in ../shared, and left out without it.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Annotation, annotate } from "../src/annotation/index.js";
import { verify } from "../src/claim/index.js";
import { readRecord } from "../src/document/index.js";
import { languageOf } from "../src/language/index.js";
import { homeOf, type Named, type Proposal } from "../src/proposal/index.js";
import { type Span, visible } from "../src/text/index.js";
import { slug } from "../src/vocabulary/index.js";

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
  readonly publisher?: string | null;
  readonly title?: string | null;
  readonly date?: string | null;
  readonly text: string;
  readonly claims: readonly Own[];
}

/** A passage of a published text, in corpus/reading/texts.*.jsonl: its text is another's and stands in ../shared. */
interface Published {
  readonly file: string;
  readonly id: string;
  readonly passage: string;
  readonly parts: readonly Pair[];
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

const FIELDS = ["where", "agents", "offices", "via"] as const;
type Field = (typeof FIELDS)[number];
const LANGUAGES = ["en", "ru", "tr", "zh"] as const;
/** Lines of acting.jsonl: the first hundred, the two hundred since, these of own and of published texts, and their halves: causes are looked for on even lines, and odd ones measure. */
const GROUPS: Readonly<Record<string, (line: number, own: boolean) => boolean>> = {
  first: (line) => line <= FIRST,
  since: (line) => line > FIRST,
  own: (line, own) => line > FIRST && own,
  published: (line, own) => line > FIRST && !own,
  even: (line) => line > FIRST && line % 2 === 0,
  odd: (line) => line > FIRST && line % 2 === 1,
  all: () => true,
};
const FIRST = 100;

const tallies = new Map<string, { right: number; wrong: number; missed: number }>();
const [shownLanguage, shownGroup] = process.argv.slice(2);

/** The passage that counts now. */
interface Counted {
  readonly language: string;
  readonly groups: readonly string[];
}

/** Whether one value is in, or around, the words of the other, and of the same office where it has one ("Blinken: secretary"). */
function isSame(one: string, other: string): boolean {
  const [words = "", office] = one.split(": ");
  const [others = "", theirs] = other.split(": ");
  return office === theirs && (words.includes(others) || others.includes(words));
}

/** Counts values found against those annotated. */
function count(of: Counted, what: Field, found: readonly string[], wanted: readonly string[], claim: string) {
  const left = [...found];
  const tally = (outcome: "right" | "wrong" | "missed", value: string) => {
    for (const group of of.groups)
      for (const language of [of.language, "all"]) {
        const key = `${group} ${what} ${language}`;
        const row = tallies.get(key) ?? { right: 0, wrong: 0, missed: 0 };
        tallies.set(key, row);
        row[outcome]++;
      }
    if (of.language === shownLanguage && of.groups.includes(shownGroup ?? "all") && outcome !== "right")
      console.log(`${outcome} ${what}: ${value} (${claim})`);
  };
  for (const value of wanted) {
    const at = left.findIndex((one) => isSame(one, value));
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
  // The corpus spells whom it quotes in its own way, where the network's speakers are names of the text: who is none of these is left out.
  const says = own.says ?? "";
  const spelt = [says, says.replace(/^media:/u, "firm:")];
  const speaking = annotation.names.find(
    ({ id, state, span }) =>
      (id !== null && spelt.includes(id)) ||
      state === says ||
      (id !== null && says === `person:${slug(visible(annotation.document.text.slice(span.start, span.end)))}`),
  );
  return {
    type: own.type,
    trigger,
    words: span(own.words),
    mutual: own.mutual ?? false,
    source: own.source.map(named),
    target: (own.target ?? []).map(named),
    speaker: speaking === undefined ? null : named(speaking.state === says ? says : speaking.id!),
    time: null,
    sum: null,
    status: own.status ?? "completed",
    details: {},
    score: 1,
  };
}

const TEXTS = new URL("../../../shared/data/texts/", import.meta.url);
type TextRecord = Omit<Passage, "claims"> & { readonly id: string };
const files = new Map<string, Map<string, TextRecord>>();

/** The records of a file of published texts by their ids; none where it is not there. */
function recordsOf(file: string): Map<string, TextRecord> {
  const known = files.get(file);
  if (known !== undefined) return known;
  const name = fileURLToPath(new URL(`${file}.jsonl.xz`, TEXTS));
  const text = existsSync(name) ? execFileSync("xz", ["-dc", name], { encoding: "utf8", maxBuffer: 1 << 30 }) : "";
  const rows = text.split("\n").filter((line) => line !== "");
  const records = new Map(rows.map((line) => JSON.parse(line) as TextRecord).map((one) => [one.id, one] as const));
  files.set(file, records);
  return records;
}

function published({ file, id, parts, claims }: Published): Passage | undefined {
  const source = recordsOf(file).get(id);
  if (source === undefined) return undefined;
  return { ...source, text: parts.map(([start, end]) => source.text.slice(start, end)).join("\n\n"), claims };
}

const owns = new Map(
  LANGUAGES.flatMap((code) =>
    lines<Passage & { id: string }>(`own.${code}.jsonl`).map((one) => [one.id, one] as const),
  ),
);
const others = new Map(
  LANGUAGES.flatMap((code) => lines<Published>(`texts.${code}.jsonl`).map((one) => [one.passage, one] as const)),
);
let absent = 0;
let line = 0;
for (const { passage, language, claims } of lines<Annotated>("acting.jsonl")) {
  line++;
  const own = owns.get(passage);
  const passed = own ?? published(others.get(passage)!);
  if (passed === undefined) {
    absent++;
    continue;
  }
  const of: Counted = {
    language,
    groups: Object.keys(GROUPS).filter((group) => GROUPS[group]!(line, own !== undefined)),
  };
  const { text, title, date, publisher } = passed;
  const told = Object.entries({ title, date, publisher }).filter(([, value]) => value != null);
  const { document } = await readRecord(passage, { text, language, ...Object.fromEntries(told) });
  if (document === null || document.text !== text) throw new Error(`${passage} is not read as it is written`);
  const annotation = annotate(document, languageOf(language)!);
  const standing = { home: homeOf(annotation), producer: "corpus" };
  passed.claims.forEach((claim, i) => {
    const { claim: read } = verify(proposalOf(claim, annotation), annotation, standing);
    const wanted = claims.find((one) => one.claim === i);
    const words = (pair?: Pair) => (pair === undefined ? [] : [text.slice(...pair)]);
    const about = `${passage}, ${i}: ${text.slice(...claim.words)}`;
    count(of, "where", read?.where?.text === undefined ? [] : [read.where.text], words(wanted?.where), about);
    const via = read?.attribution?.via?.speaker.text;
    count(of, "via", via == null ? [] : [via], words(wanted?.via), about);
    // Who is only done to is no matter here.
    const acting = (read?.agents ?? []).filter(
      ({ actor }) => actor.kind === "person" && (claim.mutual === true || claim.source.includes(actor.state ?? "")),
    );
    const persons = wanted?.agents ?? [];
    count(
      of,
      "agents",
      acting.map(({ actor }) => actor.text ?? ""),
      persons.flatMap((one) => words(one.words)),
      about,
    );
    const held = acting.flatMap(({ actor, office }) => (office === null ? [] : [`${actor.text}: ${office}`]));
    const offices = persons.flatMap((one) =>
      one.office === undefined ? [] : [`${words(one.words)[0]}: ${one.office}`],
    );
    count(of, "offices", held, offices, about);
  });
}
if (absent > 0) console.log(`${absent} passages are left out: the published texts are not beside the project`);
const percent = (part: number, whole: number) => (whole === 0 ? "–" : String(Math.round((100 * part) / whole)));
console.log(`| passages | | ${[...LANGUAGES, "all"].join(" | ")} |`);
for (const group of Object.keys(GROUPS))
  for (const field of FIELDS) {
    const cells = [...LANGUAGES, "all"].map((language) => {
      const { right, wrong, missed } = tallies.get(`${group} ${field} ${language}`) ?? {
        right: 0,
        wrong: 0,
        missed: 0,
      };
      return `${percent(right, right + wrong)} / ${percent(right, right + missed)} (${right + missed})`;
    });
    console.log(`| ${group} | ${field} | ${cells.join(" | ")} |`);
  }
