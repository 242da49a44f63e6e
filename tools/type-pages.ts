// A page for each claim type, made of its code and its corpus: docs/types/*.md. `npm run docs` writes them, a test keeps them alike.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { CorpusLine, ExpectedClaim } from "../src/claim/corpora.js";
import { CORPORA } from "../src/claim/corpus-index.js";
import { KINDS } from "../src/claim/kinds/index.js";
import { CLAIM_KINDS } from "../src/claim/kinds.js";
import {
  CLAIM_TYPES,
  type ClaimType,
  eventKind,
  MATERIAL_ACTS,
  SPEECH_ACTS,
  STATUSES,
  type Status,
} from "../src/vocabulary/index.js";
import { scores } from "../src/web/pages/about/scores.js";

/** Lines of a corpus that a page shows, of each sort. */
const SHOWN = 14;

/** Types that rules read: what comes out of their corpora is known line by line. */
const RULED = new Set<ClaimType>(CLAIM_KINDS.map(({ type }) => type));
const BY_NETWORK =
  "The network alone reads this type: what whoever wrote them expects stands under each, and not all of it comes out ([how much does](../reading.md#accuracy)).";

/** The page of a claim type, in Markdown: what it says, its details, its event codes, what comes out of which words, and what does not. */
export function typePage(type: ClaimType, root: string): string {
  const lines = CORPORA.find((corpus) => corpus.type === type)!.lines;
  const told = lines.filter((line) => line.claims.length > 0);
  const empty = lines.filter((line) => line.claims.length === 0);
  return [
    `# ${type}`,
    "",
    ...described(type, root),
    "",
    accuracy(type),
    "",
    "## Event codes",
    "",
    ...codes(type),
    "",
    RULED.has(type) ? "## What comes out of which words" : "## What is expected of which words",
    "",
    `${SHOWN} of the ${told.length} lines of its corpus; sentences are invented.${RULED.has(type) ? "" : ` ${BY_NETWORK}`}`,
    "",
    ...spread(told).flatMap(example),
    "",
    RULED.has(type) ? "## What does not" : "## What nothing is expected of",
    "",
    `${SHOWN} of ${empty.length}.`,
    "",
    ...spread(empty).map((line) => `- ${quoted(line)}${line.why ? ` — ${line.why}` : ""}`),
    "",
    "Made of `src/claim` by `npm run docs`.",
    "",
  ].join("\n");
}

/** How often claims of the type are right on texts that nobody tuned for, as training/calibrate.mjs measured it. */
function accuracy(type: ClaimType): string {
  const { annotated, found, right } = scores.types.find((each) => each.type === type)!;
  const percent = (of: number) => `${Math.round((100 * right) / of)} %`;
  return `**Accuracy.** In four languages, on texts that the reader was not trained on, annotators have ${annotated} claims of this type: ${percent(annotated)} of them are found, and of ${found} that are found ${percent(found)} are as annotated, by parties and words ([how it was measured](../reading.md#accuracy)).`;
}

/** The docstring of the type, as prose: its first paragraph and its details. */
function described(type: ClaimType, root: string): string[] {
  const source = readFileSync(path.join(root, `src/claim/kinds/${type}.ts`), "utf8");
  const comment = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*export const \w+: Kind/.exec(source)?.[1];
  if (comment === undefined) throw new Error(`src/claim/kinds/${type}.ts says nothing of its claim kind`);
  const words = comment
    .split("\n")
    .map((line) => line.replace(/^\s*\*? ?/, "").trim())
    .join(" ")
    .trim();
  const [what = "", rest = ""] = words.split(/\sdetails: /);
  const sentences = what.replace(/^\w+: /, "");
  return [sentence(sentences), "", `**Details.** ${sentence(rest)}`];
}

function sentence(words: string): string {
  const trimmed = words.trim();
  return `${trimmed.charAt(0).toUpperCase()}${trimmed.slice(1)}`;
}

/** CAMEO codes of the type by status, or by act where the act decides. */
function codes(type: ClaimType): string[] {
  const acts = type === "action" ? MATERIAL_ACTS : type === "statement" ? SPEECH_ACTS : null;
  const code = (status: Status, details: object) =>
    KINDS[type].cameo({ source: [], target: [], mutual: false, status, details: { ...details } });
  const rows = acts
    ? acts.map(({ slug, cameo }) => row(slug, code(type === "action" ? "completed" : "stated", { act: slug }) ?? cameo))
    : STATUSES.filter((status) => status !== "denied" && status !== "stated").map((status) =>
        row(status, code(status, {})),
      );
  return [
    `By ${acts ? "act" : "status"}; details may refine the code, and what is denied has none, unless it is refused: 120, REJECT.`,
    "",
    `| ${acts ? "act" : "status"} | CAMEO | PLOVER | Goldstein |`,
    "| --- | --- | --- | --- |",
    ...rows,
  ];
}

function row(name: string, cameo: string | null): string {
  const event = cameo === null ? undefined : eventKind(cameo);
  if (event === undefined) return `| ${name} | – | – | – |`;
  const plover = event.plover === null ? "–" : `${event.plover}${event.mode ? ` (${event.mode})` : ""}`;
  return `| ${name} | ${event.cameo} ${event.name} | ${plover} | ${event.goldstein ?? "–"} |`;
}

/** As many lines as are shown, evenly from the whole corpus. */
function spread(lines: readonly CorpusLine[]): CorpusLine[] {
  const count = Math.min(SHOWN, lines.length);
  return Array.from({ length: count }, (_, k) => lines[Math.floor((k * lines.length) / count)]!);
}

function example(line: CorpusLine): string[] {
  const open = line.open === undefined ? [] : [`  - not so today: ${line.open}`];
  return [`- ${quoted(line)}`, ...line.claims.map((claim) => `  - ${outcome(claim)}`), ...open];
}

function quoted(line: CorpusLine): string {
  return `“${line.text.replace(/\s+/g, " ").replace(/[*_`|<>[\]]/g, "\\$&")}”`;
}

function outcome({ parties, status, when, amount, attribution, details }: ExpectedClaim): string {
  const fields = Object.entries(details ?? {}).map(([name, value]) => `${name} ${[value].flat().join(", ")}`);
  const parts = [parties, ...fields, amount ?? "", status ?? "", when ?? "", attribution ? `says ${attribution}` : ""];
  return parts
    .filter((part) => part !== "")
    .map((part) => `\`${part}\``)
    .join(" · ");
}

/** Writes all pages under docs/types. */
export function writeTypePages(root: string): void {
  mkdirSync(path.join(root, "docs/types"), { recursive: true });
  for (const type of CLAIM_TYPES) writeFileSync(path.join(root, `docs/types/${type}.md`), typePage(type, root));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) writeTypePages(".");
