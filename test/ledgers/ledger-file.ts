import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { annotate } from "../../src/annotation/index.js";
import type { Actor, Claim } from "../../src/claim/index.js";
import { moneyStepIn } from "../../src/claim/kinds/index.js";
import type { Document } from "../../src/document/index.js";
import { languageOf } from "../../src/language/index.js";
import { type Entry, type Fact, signatureOf } from "../../src/ledger/index.js";
import { quote } from "../../src/text/index.js";
import { MATERIAL_ACTS, organisationById, stateById } from "../../src/vocabulary/index.js";

/** A claim as a ledger file writes it; `words` are those of the text, the `nth` time that they stand there. */
interface WrittenClaim {
  readonly key: string;
  readonly type: Claim["type"];
  readonly source: readonly string[];
  readonly target: readonly string[];
  readonly mutual?: boolean;
  readonly agents?: readonly { id: string; name: string; state?: string; office?: string | null }[];
  readonly details: Claim["details"];
  readonly amount?: { value: number; upper?: number; currency: string; qualifier?: string | null } | null;
  readonly when?: { edtf: string; basis: "stated" | "publication" | "context" } | null;
  readonly where?: { name: string; country?: string | null } | null;
  readonly status: Claim["status"];
  readonly speaker?: string | null;
  readonly words: string;
  readonly nth?: number;
}

/** A small ledger with the facts that an expert would write: keys of claims that are about one thing. */
export interface LedgerFile {
  readonly name: string;
  readonly documents: readonly {
    readonly key: string;
    readonly publisher: string | null;
    readonly title: string | null;
    readonly date: string | null;
    readonly language: string;
    readonly url?: string | null;
    readonly text: string;
    readonly claims: readonly WrittenClaim[];
  }[];
  readonly facts: readonly (readonly string[])[];
}

/** All ledger files of a folder, in order of their names. */
export function ledgerFiles(folder: string): LedgerFile[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => JSON.parse(readFileSync(path.join(folder, name), "utf8")) as LedgerFile);
}

/** What a ledger takes of a file, and which key each claim has. */
export function entriesOf(file: LedgerFile): {
  readonly entries: readonly Entry[];
  readonly keys: ReadonlyMap<string, string>;
} {
  const keys = new Map<string, string>();
  const entries = file.documents.map((written): Entry => {
    const { publisher, title, date, language, url = null, text } = written;
    const hash = createHash("sha256").update(`${file.name} ${written.key} ${text}`).digest("hex");
    const document: Document = {
      id: `d_${hash.slice(0, 16)}`,
      hash,
      text,
      blocks: paragraphs(text),
      marks: [],
      references: [],
      metadata: {
        title,
        subtitle: null,
        authors: [],
        publisher,
        date,
        modified: null,
        section: null,
        language,
        url,
        translations: [],
        implied: [],
      },
      problems: [],
    };
    const claims = written.claims.map((claim) => {
      const made = stepTold(claimOf(document, claim), document);
      keys.set(made.id, claim.key);
      return made;
    });
    return { name: `${written.key}.txt`, document, claims, producer: "hand/en@1", signature: signatureOf(document) };
  });
  return { entries, keys };
}

/** A claim of money with the step that its words tell, as every reader gives it. */
function stepTold(claim: Claim, document: Document): Claim {
  const language = languageOf(claim.language);
  if (claim.type !== "finance" || claim.details.step !== undefined || language === undefined) return claim;
  const { start, end } = claim.evidence;
  const step = moneyStepIn({ annotation: annotate(document, language), words: { start, end }, status: claim.status });
  return step === undefined ? claim : { ...claim, details: { ...claim.details, step } };
}

function paragraphs(text: string): Document["blocks"] {
  return [...text.matchAll(/[^\n]+/gu)].map(({ 0: words, index }) => ({
    kind: "paragraph" as const,
    span: { start: index, end: index + words.length },
  }));
}

function claimOf(document: Document, written: WrittenClaim): Claim {
  const { key, type, details, status, amount, when, where, speaker } = written;
  let start = document.text.indexOf(written.words);
  for (let i = 0; i < (written.nth ?? 0); i++) start = document.text.indexOf(written.words, start + 1);
  if (start < 0) throw new Error(`${key}: its words do not stand in the text`);
  const span = { start, end: start + written.words.length };
  return {
    id: `c_${createHash("sha256").update(`${document.hash} ${key}`).digest("hex").slice(0, 16)}`,
    type,
    source: written.source.map(party),
    target: written.target.map(party),
    mutual: written.mutual ?? false,
    agents: (written.agents ?? []).map(({ id, name, state, office = null }) => ({
      actor: isNamed(id) ? { id, kind: "person", name, text: name, ...(state ? { state } : {}) } : party(state ?? id),
      office,
    })),
    details: type === "action" ? { ...details, act: actOf(String(details.act ?? "")) } : details,
    amount: amount ? { ...amount, qualifier: amount.qualifier ?? null, text: String(amount.value) } : null,
    when: when ? { ...when, text: when.basis === "stated" ? when.edtf : null } : null,
    where: where ? { name: where.name, country: where.country ?? null } : null,
    status,
    event: { plover: null, mode: null, cameo: null, quad: null, goldstein: null, context: [] },
    attribution: speaker ? { speaker: party(speaker), verb: "said" } : null,
    citations: [],
    evidence: { ...quote(document.text, span), sentence: sentenceAround(document, span) },
    confidence: 0.9,
    document: document.id,
    language: document.metadata.language ?? "en",
    producer: "hand",
  };
}

/** Words that hands write for material acts, by slug: "shelling of Kok-Tash" is an attack. */
const WRITTEN: Readonly<Record<string, string>> = {
  attack: "shelling strike invasion war skirmish raid bombing удар",
  "border-closure": "closing закрытие",
  sanctions: "embargo listing",
  lawsuit: "suit",
  mobilisation: "mobilization",
};

/** The slug of an act that was written in words; the words where none fits. */
function actOf(written: string): string {
  const words = written.toLowerCase().split(/[^\p{L}-]+/u);
  const slug = MATERIAL_ACTS.find((act) => words.includes(act.slug))?.slug;
  return (
    slug ??
    Object.entries(WRITTEN).find(([, list]) => list.split(" ").some((word) => words.includes(word)))?.[0] ??
    written
  );
}

/** Whether a person is named: "person:prime-minister-of-thailand" is an office, as claims have it of who is not. */
const isNamed = (id: string) =>
  id.startsWith("person:") &&
  !/minister|president|king|queen|emir|sultan|ambassador|chancellor|secretary|official|delegation|spokes|chief|head|envoy/u.test(
    id,
  );

function party(id: string): Actor {
  const kind = id.startsWith("org:") ? "organisation" : id.startsWith("person:") ? "person" : "state";
  const name =
    kind === "state" ? stateById(id)?.name : kind === "organisation" ? organisationById(id)?.name : undefined;
  return { id, kind, name: name ?? id, text: name ?? id };
}

/** The sentence that words stand in, as Intl.Segmenter (Unicode's UAX #29) tells it. */
function sentenceAround(
  { text, metadata }: Document,
  { start, end }: { start: number; end: number },
): [number, number] {
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const to = text.indexOf("\n", end) < 0 ? text.length : text.indexOf("\n", end);
  const segments = [
    ...new Intl.Segmenter(metadata.language ?? "en", { granularity: "sentence" }).segment(text.slice(from, to)),
  ];
  const over = segments.filter(({ index, segment }) => from + index < end && from + index + segment.length > start);
  const last = over.at(-1)!;
  return [from + over[0]!.index, from + last.index + last.segment.trimEnd().length];
}

export interface Pairs {
  /** Pairs of claims in one fact that are about one thing; in one fact; about one thing. */
  readonly hit: number;
  readonly made: number;
  readonly wanted: number;
  /** Pairs that were joined and should not have been, and the other way round, by keys. */
  readonly wrong: readonly (readonly [string, string])[];
  readonly missed: readonly (readonly [string, string])[];
}

/** Compares facts with those of an expert, pair by pair. */
export function compared(
  { facts: expert }: LedgerFile,
  keys: ReadonlyMap<string, string>,
  facts: readonly Pick<Fact, "claims">[],
): Pairs {
  const pairs = (groups: readonly (readonly string[])[]) =>
    new Set(
      groups.flatMap((group) => [...group].sort().flatMap((a, i, all) => all.slice(i + 1).map((b) => `${a} ${b}`))),
    );
  const made = pairs(facts.map(({ claims }) => claims.map((id) => keys.get(id)!)));
  const wanted = pairs(expert);
  const split = (pair: string) => pair.split(" ") as [string, string];
  const wrong = [...made].filter((pair) => !wanted.has(pair)).map(split);
  const missed = [...wanted].filter((pair) => !made.has(pair)).map(split);
  return { hit: made.size - wrong.length, made: made.size, wanted: wanted.size, wrong, missed };
}
