import { createHash } from "node:crypto";
import type { Actor, Claim } from "../src/claim/index.js";
import type { Document } from "../src/document/index.js";
import type { Entry, Fact, Folds, Run, Testimony } from "../src/ledger/index.js";

/** Simple entries for tests of the ledger: one sentence a claim, invented. */
export const RUN: Run = { at: "2026-03-01T09:00:00Z", program: "entente 0.1.0" };

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

export function state(id: string): Actor {
  return { id, kind: "state", name: id, text: id };
}

export interface Said extends Partial<Omit<Claim, "source" | "target">> {
  readonly from?: string;
  readonly to?: string;
  /** What stands behind the parties in its sentence. */
  readonly words?: readonly string[];
}

/** A document of one sentence a claim, with the claims. `salt` makes it another document. */
export function entry(
  name: string,
  said: readonly Said[],
  metadata: Partial<Document["metadata"]> = {},
  more: Partial<Entry> & { readonly salt?: string } = {},
): Entry {
  const { salt = "", ...rest } = more;
  const sentences = said.map(({ from = "CHN", to = "KAZ", type = "visit", words }, i) =>
    words === undefined ? `${from} ${type} ${to} ${i}${salt}.` : `${from} ${to} ${i}${salt} ${words.join(" ")}.`,
  );
  const text = sentences.join("\n");
  const hash = sha256(JSON.stringify([text, metadata]));
  const document: Document = {
    id: `d_${hash.slice(0, 16)}`,
    hash,
    text,
    blocks: [{ kind: "paragraph", span: { start: 0, end: text.length } }],
    marks: [],
    references: [],
    metadata: {
      title: name,
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
      ...metadata,
    },
    problems: [],
  };
  const claims = said.map((one, i) => claim(document, one, sentences, i));
  return { name, document, claims, producer: "rules/en@0.1.0", signature: [], ...rest };
}

function claim(document: Document, said: Said, sentences: readonly string[], i: number): Claim {
  const { from = "CHN", to = "KAZ", words: _, ...fields } = said;
  const start = sentences.slice(0, i).join("\n").length + (i > 0 ? 1 : 0);
  const exact = sentences[i]!;
  const made: Omit<Claim, "id"> = {
    type: "visit",
    source: [state(from)],
    target: [state(to)],
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
      exact,
      prefix: "",
      suffix: "",
      start,
      end: start + exact.length,
      sentence: [start, start + exact.length],
    },
    confidence: 0.8,
    document: document.id,
    language: "en",
    producer: "rules/en@0.1.0",
    ...fields,
  };
  return { id: `c_${sha256(JSON.stringify([document.hash, made])).slice(0, 16)}`, ...made };
}

export const when = (edtf: string): Claim["when"] => ({ edtf, text: null, basis: "stated" });

/** The simplest folds: a family for each type and parties, a fact for each day that one claims, joined by "same". */
export const SIMPLE_FOLDS: Folds = {
  version: "simple",
  family: (one) => `${one.type} ${one.source.map(({ id }) => id)}>${one.target.map(({ id }) => id)}`,
  cell: (one) => [one.when?.edtf.slice(0, 4) ?? "open", one.when?.edtf.slice(5, 7) ?? "open"],
  largest: () => 200,
  reconcile(testimonies, judgements) {
    const living = testimonies.filter(({ verdict }) => verdict !== "rejected");
    const groups = new Map<string, Testimony[]>();
    const group = new Map(living.map(({ claim: one }) => [one.id, one.when?.edtf ?? one.id]));
    for (const { verdict, claims } of judgements) {
      if (verdict !== "same") continue;
      const joined = claims.flatMap((id) => group.get(id) ?? []);
      for (const [id, at] of group) if (joined.includes(at)) group.set(id, joined[0]!);
    }
    for (const one of living) {
      const at = group.get(one.claim.id)!;
      groups.set(at, [...(groups.get(at) ?? []), one]);
    }
    return [...groups.values()].map(factOf);
  },
};

function factOf(members: readonly Testimony[]): Fact {
  const claims = members.map(({ claim: one }) => one).sort((a, b) => (a.id < b.id ? -1 : 1));
  const first = claims[0]!;
  const ids = claims.map(({ id }) => id);
  const strains = new Set(members.map(({ strain }) => strain));
  return {
    id: `f_${first.id.slice(2)}`,
    type: first.type,
    source: first.source,
    target: first.target,
    mutual: first.mutual,
    when: first.when ? [{ value: first.when.edtf, claims: ids, support: strains.size }] : [],
    amount: first.amount ? [{ value: first.amount, claims: ids, support: strains.size }] : [],
    where: [],
    details: {},
    event: null,
    history: [],
    status: first.status,
    claims: ids,
    joinings: [],
    origins: [],
    support: strains.size,
    conflicts: [],
    first: { claim: first.id, published: null },
    confidence: first.confidence,
  };
}
