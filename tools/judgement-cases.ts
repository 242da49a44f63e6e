// What the judgement is trained on: proposals of the rules in annotated documents, each right or wrong, with who published the document.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { type CorpusLine, type ExpectedClaim, recordOf } from "../src/claim/corpora.js";
import { CORPORA } from "../src/claim/corpus-index.js";
import { contextOf } from "../src/claim/draft.js";
import { annotate, type Engine, loadEngine } from "../src/claim/english/annotation/index.js";
import { english } from "../src/claim/english/language/index.js";
import { type Features, featuresOf } from "../src/claim/features.js";
import { CLAIM_KINDS } from "../src/claim/kinds.js";
import { type Proposal, propose } from "../src/claim/proposal.js";
import { Scene } from "../src/claim/scene.js";
import { readDocument, readRecord } from "../src/document/index.js";

/** A proposal with what an annotator says of it, or a claim that no rule proposed (`features` null). */
export interface Case {
  readonly group: string;
  readonly type: string;
  readonly features: Features | null;
  readonly right: boolean;
  readonly words: string;
}

interface Golden {
  readonly type: string;
  readonly source: readonly string[];
  readonly target: readonly string[];
  readonly mutual?: boolean;
  readonly optional?: boolean;
  readonly exact: string;
}

interface Annotated {
  readonly group: string;
  readonly source: Parameters<typeof readRecord>[1] | { readonly file: string };
  readonly golden: readonly Golden[];
  /** Types that the annotation covers; null for all. */
  readonly types: readonly string[] | null;
}

const SHARED = path.resolve(
  import.meta.dirname,
  existsSync(path.resolve(import.meta.dirname, "../../shared")) ? "../../shared" : "../../../shared",
);

/** Types that rules find; of the others nothing is judged. */
const RULED = new Set<string>(CLAIM_KINDS.map(({ type }) => type));

/** All cases of the project's corpora, gallery and passages, and of the annotated texts of others where they are at hand. */
export async function cases(root: string): Promise<Case[]> {
  const engine = await loadEngine(english);
  const found: Case[] = [];
  for (const each of [
    ...lines(),
    ...gallery(root),
    ...passages(root),
    ...readouts(root),
    ...records(root),
    ...treebanks(root),
  ])
    found.push(...(await casesOf(engine, each)));
  return found.filter(({ type }) => RULED.has(type));
}

async function casesOf(engine: Engine, { group, source, golden, types }: Annotated): Promise<Case[]> {
  const { document } =
    "file" in source
      ? await readDocument({ name: path.basename(source.file), bytes: readFileSync(source.file) }, {})
      : await readRecord("record", source, {});
  if (document === null) return [];
  const context = contextOf(new Scene(annotate(document, engine), english.lexicon, english.grammar));
  const proposals = propose(context);
  const features = featuresOf(context, proposals);
  const left = new Set(golden);
  const found: Case[] = [];
  // The surest proposals choose first, so that a doubtful second reading of the same words is the wrong one.
  const order = proposals
    .map((_, i) => i)
    .sort((a, b) => proposals[a]!.draft.doubt - proposals[b]!.draft.doubt || a - b);
  for (const i of order) {
    const proposal = proposals[i]!;
    if (types !== null && !types.includes(proposal.type)) continue;
    const matches = [...left].filter(
      (g) => g.type === proposal.type && sameParties(g, proposal) && overlap(document.text, g.exact, proposal.evidence),
    );
    const match = matches.find((g) => !g.optional) ?? matches[0];
    if (match) left.delete(match);
    if (match?.optional) continue;
    found.push({
      group,
      type: proposal.type,
      features: features[i]!,
      right: match !== undefined,
      words: proposal.evidence.exact,
    });
  }
  for (const missed of left)
    if (!missed.optional && (types === null || types.includes(missed.type)))
      found.push({ group, type: missed.type, features: null, right: true, words: missed.exact });
  return found;
}

function sameParties(golden: Golden, { draft }: Proposal): boolean {
  const ids = (parties: Proposal["draft"]["source"]) => parties.map((p) => p.actor.id);
  const same = (a: readonly string[], b: readonly string[]) =>
    [...new Set(a)].sort().join() === [...new Set(b)].sort().join();
  if (golden.mutual || draft.mutual)
    return same([...golden.source, ...golden.target], [...ids(draft.source), ...ids(draft.target)]);
  return same(golden.source, ids(draft.source)) && same(golden.target, ids(draft.target));
}

function overlap(text: string, exact: string, evidence: Proposal["evidence"]): boolean {
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    const shared = Math.min(at + exact.length, evidence.end) - Math.max(at, evidence.start);
    if (shared >= 0.5 * Math.min(exact.length, evidence.exact.length)) return true;
  }
  return false;
}

/** Lines of the corpora: the registers stand for publishers, and each line is annotated for one type. */
function lines(): Annotated[] {
  return CORPORA.flatMap(({ type, lines }) =>
    lines.map((line: CorpusLine) => ({
      group: `line/${line.register ?? "agency"}`,
      source: recordOf(line),
      golden: line.claims.map((claim) => ({ type, ...sides(claim), exact: claim.evidence })),
      types: [type],
    })),
  );
}

function sides({ parties }: ExpectedClaim): { source: string[]; target: string[]; mutual: boolean } {
  const mutual = parties.includes("=");
  const [source = "", target = ""] = parties.split(mutual ? "=" : ">");
  const ids = (list: string) =>
    list
      .split("+")
      .map((id) => id.trim())
      .filter((id) => id !== "");
  return mutual
    ? { source: parties.split(/[=+]/).map((id) => id.trim()), target: [], mutual }
    : { source: ids(source), target: ids(target), mutual };
}

type Flat = Omit<Golden, "exact"> & { readonly evidence: { readonly exact: string } };
const golden = (claims: readonly Flat[]): Golden[] =>
  claims.map((claim) => ({ ...claim, exact: claim.evidence.exact }));

/** Whole documents of the gallery, each of a publisher of its own. */
function gallery(root: string): Annotated[] {
  const folder = path.join(root, "corpus");
  const goldenOf = (file: string) => path.join(folder, file.replace(/\.\w+$/, ".claims.json"));
  return readdirSync(folder)
    .filter((file) => /\.(?:txt|html)$/.test(file) && existsSync(goldenOf(file)))
    .sort()
    .map((file) => ({
      group: `gallery/${file}`,
      source: { file: path.join(folder, file) },
      golden: golden(JSON.parse(readFileSync(goldenOf(file), "utf8")).claims),
      types: null,
    }));
}

function passages(root: string): Annotated[] {
  const folder = path.join(root, "corpus/passages");
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith(".jsonl"))
    .sort()
    .flatMap((file) => jsonl(readFileSync(path.join(folder, file), "utf8")))
    .map((passage) => ({
      group: `passage/${passage.publisher}`,
      source: { title: passage.title, text: passage.text, date: passage.date, language: "en" },
      golden: golden(passage.claims),
      types: null,
    }));
}

/** Texts of others, annotated by ids and spans alone: the texts lie outside the project. */
function readouts(root: string): Annotated[] {
  const file = path.join(SHARED, "gold/readouts-unlabeled.jsonl.gz");
  const notes = path.join(root, "corpus/annotations/readouts.jsonl");
  if (!existsSync(file) || !existsSync(notes)) return [];
  const texts = new Map(jsonl(gunzipSync(readFileSync(file)).toString("utf8")).map((d) => [d.id, d]));
  return jsonl(readFileSync(notes, "utf8")).flatMap(({ id, claims, upTo }) =>
    annotatedText("readouts", texts.get(id), claims, upTo),
  );
}

function records(root: string): Annotated[] {
  const file = path.join(SHARED, "gold/finance-dev.jsonl.gz");
  const notes = path.join(root, "corpus/annotations/finance.jsonl");
  if (!existsSync(file) || !existsSync(notes)) return [];
  const texts = new Map(jsonl(gunzipSync(readFileSync(file)).toString("utf8")).map((d) => [d.id, d]));
  return jsonl(readFileSync(notes, "utf8")).flatMap(({ id, claims }) =>
    annotatedText("records", texts.get(id), claims),
  );
}

/** Documents of treebanks, few of them about states: what the rules propose there is mostly wrong. The texts are joined from their sentences. */
function treebanks(root: string): Annotated[] {
  const notes = path.join(root, "corpus/annotations/treebanks.jsonl");
  if (!existsSync(notes) || !existsSync(path.join(SHARED, "data/ud"))) return [];
  const annotated = new Map(jsonl(readFileSync(notes, "utf8")).map((row) => [row.id, row.claims]));
  return ["pud.test", "ewt.test", "gumfree.train"].flatMap((treebank) => {
    const file = path.join(SHARED, `data/ud/en.${treebank}.conllu.gz`);
    const texts = treebankTexts(gunzipSync(readFileSync(file)).toString("utf8"), treebank);
    return [...texts].flatMap(([id, text]) =>
      annotatedText(`treebank/${treebank}`, { id, text }, annotated.get(id) ?? []),
    );
  });
}

/** The documents of a treebank in CoNLL-U by "treebank:document". PUD names its documents in the ids of its sentences ("n01022003"). */
function treebankTexts(conllu: string, treebank: string): Map<string, string> {
  const texts = new Map<string, string>();
  let id = "";
  for (const line of conllu.split("\n")) {
    const [, name, value = ""] = /^# (newdoc id|sent_id|text) = (.*)$/u.exec(line) ?? [];
    if (name === "newdoc id") id = value;
    if (name === "sent_id" && treebank === "pud.test") id = value.slice(0, -3);
    if (name !== "text") continue;
    const key = `${treebank}:${id}`;
    texts.set(key, `${texts.has(key) ? `${texts.get(key)} ` : ""}${value}`);
  }
  return texts;
}

/** `upTo`: where the annotation of a long text ends. */
function annotatedText(group: string, text: Row | undefined, claims: readonly Row[], upTo?: number): Annotated[] {
  if (text === undefined) return [];
  const read = { ...text, text: text.text.slice(0, upTo ?? undefined) };
  const quoted = claims.map((c) => ({ ...c, evidence: { exact: text.text.slice(c.start, c.end) } }));
  return [{ group, source: { ...read, language: "en" }, golden: golden(quoted as unknown as Flat[]), types: null }];
}

// biome-ignore lint/suspicious/noExplicitAny: rows of files whose form their READMEs give
type Row = any;

function jsonl(text: string): Row[] {
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line));
}
