// Measures the sums of money that `entente annotate` finds against those read by hand in corpus/annotations/sums.*.jsonl:
//   npm run build && node dist/tools/score-sums.js [--misses]
// The texts lie in ../shared/data/texts beside the repository, packed with xz, whose command unpacks them.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Annotation } from "../src/annotation/index.js";
import { annotateAll } from "../src/entente.js";

const TEXTS = resolve("../shared/data/texts");
const LANGUAGES = ["ru", "tr", "zh"];
/** Most bytes that one file of texts has unpacked. */
const LARGEST = 256 * 1024 * 1024;
/** Characters shown before and after a sum that is not found. */
const AROUND = 30;

interface GoldSum {
  readonly file: string;
  readonly id: string;
  readonly start: number;
  readonly end: number;
  /** null: the words tell no value. */
  readonly value: number | null;
  readonly upper?: number;
  /** null: the words do not tell whose currency it is, so any will do. */
  readonly currency: string | null;
  readonly qualifier: string | null;
}

interface Text {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly date?: string;
  readonly language?: string;
  readonly publisher?: string;
}

/** "right" has the value and the currency; "wrong" another of these; "told" says that the sum could not be read; "missed" says nothing. */
type Outcome = "right" | "wrong" | "told" | "missed";

interface Judged {
  readonly outcome: Outcome;
  /** Whether the qualifier of a right one is that of the gold. */
  readonly qualified: boolean;
  /** What was read instead, for people. */
  readonly instead: string;
}

function goldOf(language: string): GoldSum[] {
  return lines(readFileSync(resolve(`corpus/annotations/sums.${language}.jsonl`), "utf8"));
}

function textsOf(file: string, wanted: ReadonlySet<string>): Map<string, Text> {
  const unpacked = execFileSync("xz", ["-dc", resolve(TEXTS, `${file}.jsonl.xz`)], { maxBuffer: LARGEST });
  const texts = lines<Record<keyof Text, string | null>>(unpacked.toString("utf8"));
  const known = texts.filter(({ id }) => id !== null && wanted.has(id));
  return new Map(known.map((text) => [text.id ?? "", withoutNulls(text)]));
}

/** A record as a stream has it: what is not known is left out. */
function withoutNulls(text: Record<keyof Text, string | null>): Text {
  const told = Object.entries(text).filter(([, value]) => value !== null);
  return Object.fromEntries(told) as unknown as Text;
}

function lines<Line>(text: string): Line[] {
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Line);
}

async function annotationOf(text: Text): Promise<Annotation | null> {
  for await (const { annotation } of annotateAll({ name: text.id, record: text })) return annotation;
  return null;
}

function judge(gold: GoldSum, annotation: Annotation | null): Judged {
  const meets = ({ span }: { readonly span: { readonly start: number; readonly end: number } }) =>
    span.start < gold.end && gold.start < span.end;
  const found = (annotation?.sums ?? []).filter(meets).map(({ value }) => value);
  const right = found.find(
    ({ value, upper, currency }) =>
      same(value, gold.value) &&
      same(upper ?? null, gold.upper ?? null) &&
      (gold.currency === null || currency === gold.currency),
  );
  if (right) return { outcome: "right", qualified: right.qualifier === gold.qualifier, instead: "" };
  const unread = (annotation?.unread ?? []).filter(meets).map(({ reason }) => reason);
  const instead = [
    ...found.map(({ value, upper, currency, qualifier }) =>
      [upper === undefined ? value : `${value}..${upper}`, currency, qualifier ?? ""].join(" ").trim(),
    ),
    ...unread.map((reason) => `not read: ${reason}`),
  ].join("; ");
  const outcome = found.length > 0 ? "wrong" : unread.length > 0 ? "told" : "missed";
  return { outcome, qualified: false, instead };
}

/** Values count as one up to the last digits of their arithmetic. */
function same(a: number | null, b: number | null): boolean {
  return a === null || b === null ? a === b : Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}

/** One line that shows a sum that is not right, with the words around it. */
function shown(gold: GoldSum, text: string, { outcome, instead }: Judged): string {
  const words = `${text.slice(Math.max(0, gold.start - AROUND), gold.start)}[${text.slice(gold.start, gold.end)}]${text.slice(gold.end, gold.end + AROUND)}`;
  const value = gold.upper === undefined ? gold.value : `${gold.value}..${gold.upper}`;
  const read = instead === "" ? "" : `, read as ${instead}`;
  return `  ${outcome} ${gold.id} ${gold.start}: ${words.replace(/\s+/gu, " ")} is ${value} ${gold.currency}${read}`;
}

async function score(language: string, misses: boolean): Promise<void> {
  const gold = goldOf(language);
  const counts = { right: 0, wrong: 0, told: 0, missed: 0 };
  const vague = { right: 0, wrong: 0, told: 0, missed: 0 };
  const complaints: string[] = [];
  let qualified = 0;
  for (const file of new Set(gold.map((sum) => sum.file))) {
    const here = gold.filter((sum) => sum.file === file);
    const texts = textsOf(file, new Set(here.map(({ id }) => id)));
    for (const [id, record] of texts) {
      const annotation = await annotationOf(record);
      if (annotation?.document.text !== record.text) complaints.push(`  ${id}: the document's text is another one`);
      for (const sum of here.filter((one) => one.id === id)) {
        const judged = judge(sum, annotation);
        if (judged.qualified) qualified++;
        (sum.value === null ? vague : counts)[judged.outcome]++;
        // A sum whose words tell no value is only wrong where one is read into it.
        if (judged.outcome !== "right" && (sum.value !== null || judged.outcome === "wrong"))
          complaints.push(shown(sum, record.text, judged));
      }
    }
  }
  const { right, wrong, told, missed } = counts;
  const all = right + wrong + told + missed;
  const share = ((100 * right) / Math.max(1, all)).toFixed(1);
  console.log(
    `${language}: ${right} of ${all} sums found with the right value and currency (${share} %), ${wrong} with a wrong one, ${told} told as not read, ${missed} not at all; ` +
      `${qualified} of those right with the qualifier. Of ${vague.wrong + vague.told + vague.missed} without a value, ${vague.told} told, ${vague.missed} left, ${vague.wrong} given one.`,
  );
  if (misses) for (const complaint of complaints) console.log(complaint);
}

if (existsSync(TEXTS)) {
  for (const language of LANGUAGES) await score(language, process.argv.includes("--misses"));
} else console.log("The texts are not there (../shared/data/texts), so nothing was measured.");
