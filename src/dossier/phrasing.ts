import type { Claim } from "../claim/index.js";
import { SEARCH_WORDS } from "../language/search/index.js";
import { type DocumentSummary, termsOf } from "../ledger/index.js";
import { compare, extentOf, type Span } from "../text/index.js";

/** The exact words in which a document told a thing, and what is new in them. */
export interface Phrasing {
  readonly claim: string;
  readonly document: string;
  /** EDTF: when the document was published; null where nothing tells it. */
  readonly published: string | null;
  readonly publisher: string | null;
  /** BCP 47. */
  readonly language: string;
  /** The words of the claim, as they stand in the document. */
  readonly words: string;
  /**
   * first: no earlier text of its language tells it. same: in the words of the one before, but for their forms, little words and the names of the parties. changed: in others.
   * undated: nobody knows what came before it.
   */
  readonly change: "first" | "same" | "changed" | "undated";
  /** Where in `words` stands what the one before had not; empty but for what is changed. */
  readonly added: readonly Span[];
  /** Words of the one before that are here no more, as they stood there. */
  readonly dropped: readonly string[];
}

/** What a phrasing is made of, before it is held against others. */
type Said = Pick<Claim, "id" | "document" | "evidence" | "language" | "source" | "target" | "agents" | "attribution">;

/**
 * The words in which claims tell one thing, in order of publication: each is held against the one before it in its own language. What is undated comes last.
 * @param documents of the claims; a claim whose document is not here is undated.
 */
export function phrasingsOf(claims: readonly Said[], documents: readonly DocumentSummary[]): Phrasing[] {
  const of = new Map(documents.map((document) => [document.id, document]));
  const day = ({ document }: Said) => extentOf(of.get(document)?.date)?.hi ?? Number.POSITIVE_INFINITY;
  const order = [...claims].sort((a, b) => {
    const [x, y] = [day(a), day(b)];
    return (
      (x === y ? 0 : x < y ? -1 : 1) ||
      compare(a.document, b.document) ||
      a.evidence.start - b.evidence.start ||
      compare(a.id, b.id)
    );
  });
  const before = new Map<string, Said>();
  return order.map((claim) => {
    const { date = null, publisher = null } = of.get(claim.document) ?? {};
    const last = date === null ? undefined : before.get(claim.language);
    if (date !== null) before.set(claim.language, claim);
    const { added, dropped } = last === undefined ? UNCHANGED : differenceOf(last, claim);
    const changed = added.length + dropped.length > 0;
    return {
      claim: claim.id,
      document: claim.document,
      published: date,
      publisher,
      language: claim.language,
      words: claim.evidence.exact,
      change: date === null ? "undated" : last === undefined ? "first" : changed ? "changed" : "same",
      added,
      dropped,
    };
  });
}

const UNCHANGED: Pick<Phrasing, "added" | "dropped"> = { added: [], dropped: [] };

function differenceOf(before: Said, now: Said): Pick<Phrasing, "added" | "dropped"> {
  const [old, fresh] = [tellingTerms(before), tellingTerms(now)];
  const had = new Set(old.map(({ term }) => term));
  const has = new Set(fresh.map(({ term }) => term));
  const lost = joined(old.filter(({ term }) => !has.has(term)));
  return {
    added: joined(fresh.filter(({ term }) => !had.has(term))),
    dropped: lost.map(({ start, end }) => before.evidence.exact.slice(start, end)),
  };
}

/** The terms of a claim's words without little ones and the names of those who hold and tell it. */
function tellingTerms({ evidence: { exact }, language, source, target, agents, attribution }: Said) {
  const code = language.split("-")[0]!.toLowerCase();
  const little = SEARCH_WORDS.find((words) => words.code === code)?.little;
  const actors = [
    ...source,
    ...target,
    ...agents.map(({ actor }) => actor),
    ...(attribution ? [attribution.speaker] : []),
  ];
  const names = new Set(
    actors.flatMap(({ name, text }) => termsOf(`${name} ${text ?? ""}`, language).map(({ term }) => term)),
  );
  return termsOf(exact, language).filter(
    ({ term, start, end }) => !names.has(term) && !little?.has(exact.slice(start, end).toLowerCase()),
  );
}

/** Spans that lie on one another as one, in order. */
function joined(spans: readonly Span[]): Span[] {
  const all: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = all.at(-1);
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else all.push({ start, end });
  }
  return all;
}
