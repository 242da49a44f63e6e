import type {
  Conflict,
  DatedTestimony,
  DocumentSummary,
  Fact,
  FactAmount,
  FactSummary,
  Judgement,
} from "../../ledger/index.js";
import { summaryOf } from "../../ledger/index.js";
import { compare, extentOf } from "../../text/index.js";
import { type Contradiction, contradictionsBetween } from "../contradiction.js";
import { reconcile } from "../reconcile.js";

/**
 * By which days two states are told apart: published, when documents came out and later editions took their place (what anybody could know); added, when
 * this ledger learned and lost it (what its readers could).
 */
export const CHANGE_BASES = ["published", "added"] as const;
export type ChangeBasis = (typeof CHANGE_BASES)[number];

/** What is compared: the state before the first day of `since` and that at the end of `until` (null: with all that is known). EDTF. */
export interface ChangesAsked {
  readonly since: string;
  readonly until: string | null;
  readonly by: ChangeBasis;
}

/** Words that brought a fact, changed it, or are withdrawn. */
export interface ChangeWords {
  readonly claim: string;
  readonly document: string;
  readonly words: string;
}

/** What of a fact is otherwise than before. */
export interface Difference {
  /** status, when, amount, place, support, conflicts, or a field of the details ("details.purpose"). */
  readonly field: string;
  readonly before: FactAmount | string | number | readonly unknown[] | boolean | null;
  readonly after: FactAmount | string | number | readonly unknown[] | boolean | null;
}

export interface ChangedFact {
  readonly fact: FactSummary;
  readonly words: readonly ChangeWords[];
}

/** What became otherwise between two states of a dossier. */
export interface Changes extends ChangesAsked {
  /** In order of their ids; the second is "" for the dossier of one. */
  readonly parties: readonly [string, string];
  /** Facts of each state. */
  readonly before: number;
  readonly after: number;
  /** Facts that were not there, the latest first, with the words that tell them. */
  readonly fresh: readonly ChangedFact[];
  /** Facts that nothing tells any more, with the words that told them. */
  readonly withdrawn: readonly (ChangedFact & { readonly editions: readonly string[] })[];
  /** Facts of which a value is otherwise, with the words that are new or gone. */
  readonly changed: readonly (ChangedFact & { readonly differences: readonly Difference[] })[];
  /** Facts that only more, or fewer, independent origins tell than before. */
  readonly support: readonly (ChangedFact & { readonly differences: readonly Difference[] })[];
  /** Documents of the words, and editions, by id. */
  readonly documents: Readonly<Record<string, Pick<DocumentSummary, "id" | "title" | "publisher" | "date">>>;
}

interface State {
  readonly facts: readonly Fact[];
  readonly byClaim: ReadonlyMap<string, Fact>;
}

/** Words of a fact that are shown. */
const SHOWN = 3;

/** Two states of facts, and what is between them. */
export interface Comparison {
  readonly changes: Changes;
  /** What can't both be true now and could, or was not told, before. */
  readonly contradicted: readonly Contradiction[];
}

/** Compares two states of a dossier. Judgements are about reading, and hold in both. */
export function changesOf(
  parties: readonly [string, string],
  dated: readonly DatedTestimony[],
  judgements: readonly Judgement[],
  documents: readonly DocumentSummary[],
  asked: ChangesAsked,
): Changes {
  return comparisonOf(parties, dated, judgements, documents, asked).changes;
}

/** The same, with what has become contradicted. `knew`: what was known before, by the instants of runs, where days can't tell it. */
export function comparisonOf(
  parties: readonly [string, string],
  dated: readonly DatedTestimony[],
  judgements: readonly Judgement[],
  documents: readonly DocumentSummary[],
  asked: ChangesAsked,
  knew?: (instant: string) => boolean,
): Comparison {
  const start = (extentOf(asked.since)?.lo ?? 0) - 1;
  const end = asked.until === null ? Number.MAX_SAFE_INTEGER : (extentOf(asked.until)?.hi ?? Number.MAX_SAFE_INTEGER);
  const added = new Map(documents.map((document) => [document.id, document.added]));
  const lifeBy = (one: DatedTestimony) =>
    knew === undefined ? lifeOf(one, asked.by, added) : learnedOf(one, knew, start);
  const lives = new Map(dated.map((one) => [one.testimony.claim.id, { one, ...lifeBy(one) }]));
  const stateAt = (day: number): State => {
    const there = [...lives.values()].filter(({ from, to }) => from <= day && (to === null || to > day));
    const facts = reconcile(
      there.map(({ one }) => one.testimony),
      judgements,
    );
    return { facts, byClaim: new Map(facts.flatMap((fact) => fact.claims.map((id) => [id, fact] as const))) };
  };
  const [before, after] = [stateAt(start), stateAt(end)];
  const heirOf = (id: string): string => {
    const heir = lives.get(id)?.one.heir;
    return after.byClaim.has(id) || heir == null || !lives.has(heir) ? id : heirOf(heir);
  };
  const pairs = new Map<Fact, Fact>();
  const withdrawn: Fact[] = [];
  const matched = new Set<Fact>();
  for (const old of before.facts) {
    const now = mostOf(old.claims.flatMap((id) => after.byClaim.get(heirOf(id)) ?? []));
    if (now === null) withdrawn.push(old);
    else {
      const rival = pairs.get(now);
      if (rival === undefined || rival.claims.length < old.claims.length) pairs.set(now, old);
      for (const id of old.claims) matched.add(after.byClaim.get(heirOf(id)) ?? now);
    }
  }
  const used = new Set<string>();
  const wordsOf = (ids: readonly string[]): ChangeWords[] =>
    ids
      .map((id) => lives.get(id)!.one.testimony)
      .sort((a, b) => compare(a.published ?? "9999", b.published ?? "9999") || compare(a.claim.id, b.claim.id))
      .slice(0, SHOWN)
      .map(({ claim }) => {
        used.add(claim.document);
        return { claim: claim.id, document: claim.document, words: claim.evidence.exact };
      });
  const altered = [...pairs].flatMap(([now, old]) => {
    const differences = differencesBetween(old, now);
    const inherited = new Set(old.claims.map(heirOf));
    const told = now.claims.filter((id) => !inherited.has(id));
    const gone = old.claims.filter((id) => !now.claims.includes(heirOf(id)));
    return differences.length === 0
      ? []
      : [{ fact: summaryOf(now), differences, words: wordsOf(told.length > 0 ? told : gone) }];
  });
  const isOfSupport = ({ differences }: { readonly differences: readonly Difference[] }) =>
    differences.every(({ field }) => field === "support");
  const fresh = after.facts.filter((fact) => !pairs.has(fact) && !matched.has(fact));
  const found = {
    fresh: inOrder(fresh.map((fact) => ({ fact: summaryOf(fact), words: wordsOf(fact.claims) }))),
    withdrawn: inOrder(
      withdrawn.map((fact) => {
        const editions = [...new Set(fact.claims.flatMap((id) => lives.get(id)?.one.edition?.id ?? []))].sort();
        for (const id of editions) used.add(id);
        return { fact: summaryOf(fact), words: wordsOf(fact.claims), editions };
      }),
    ),
    changed: inOrder(altered.filter((one) => !isOfSupport(one))),
    support: inOrder(altered.filter(isOfSupport)),
  };
  const named = documents.filter(({ id }) => used.has(id));
  const changes = {
    ...asked,
    parties,
    before: before.facts.length,
    after: after.facts.length,
    ...found,
    documents: Object.fromEntries(
      named.map(({ id, title, publisher, date }) => [id, { id, title, publisher, date }] as const),
    ),
  };
  return { changes, contradicted: contradictedBetween(before.facts, after.facts, pairs) };
}

/** Contradictions among facts that were none among those that they were before. */
function contradictedBetween(
  before: readonly Fact[],
  after: readonly Fact[],
  pairs: ReadonlyMap<Fact, Fact>,
): readonly Contradiction[] {
  const now = contradictionsBetween(after);
  if (now.length === 0) return now;
  const known = new Set(contradictionsBetween(before).map(({ facts }) => facts.join(" ")));
  const old = new Map([...pairs].map(([fact, one]) => [fact.id, one.id]));
  const wasKnown = ([one, other]: Contradiction["facts"]) => {
    const were = [old.get(one), old.get(other)];
    return were.every((id) => id !== undefined) && known.has(were.sort().join(" "));
  };
  return now.filter(({ facts }) => !wasKnown(facts));
}

/** A claim by whether it was known before: on the day that stands for then, or on the one after. */
function learnedOf({ added, retired }: DatedTestimony, knew: (instant: string) => boolean, before: number) {
  const dayOf = (instant: string) => (knew(instant) ? before : before + 1);
  return { from: dayOf(added), to: retired === null ? null : dayOf(retired) };
}

/** The days from which and before which a claim is known; `from` is beyond all days where nobody could tell. */
function lifeOf(
  { testimony, added, retired, edition }: DatedTestimony,
  by: ChangeBasis,
  documents: ReadonlyMap<string, string>,
): { readonly from: number; readonly to: number | null } {
  const dayOf = (instant: string | undefined) => extentOf(instant?.slice(0, 10))?.lo ?? Number.POSITIVE_INFINITY;
  if (by === "added") return { from: dayOf(added), to: retired === null ? null : dayOf(retired) };
  const { published, claim } = testimony;
  const from = published === null ? dayOf(documents.get(claim.document)) : (extentOf(published)?.hi ?? null);
  // What another reader does not find, or a person took out, its publisher has not withdrawn: it never counts.
  if (retired !== null && edition === null) return { from: Number.POSITIVE_INFINITY, to: null };
  const until =
    edition === null
      ? null
      : edition.published === null
        ? dayOf(edition.added)
        : (extentOf(edition.published)?.hi ?? null);
  return { from: from ?? Number.POSITIVE_INFINITY, to: retired === null ? null : until };
}

/** The fact that comes most often; null of none. */
function mostOf(facts: readonly Fact[]): Fact | null {
  const counts = new Map<Fact, number>();
  for (const fact of facts) counts.set(fact, (counts.get(fact) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || compare(a.id, b.id))[0]?.[0] ?? null;
}

function differencesBetween(old: Fact, now: Fact): Difference[] {
  const [a, b] = [summaryOf(old), summaryOf(now)];
  const of = (field: string, before: Difference["before"], after: Difference["after"]): Difference[] =>
    JSON.stringify(before) === JSON.stringify(after) ? [] : [{ field, before, after }];
  const details = [...new Set([...Object.keys(a.details), ...Object.keys(b.details)])].sort();
  const disputed = (conflicts: readonly Pick<Conflict, "kind">[]) => conflicts.map(({ kind }) => kind).sort();
  return [
    ...of("status", a.status, b.status),
    ...of("when", a.when, b.when),
    ...of("amount", a.amount, b.amount),
    ...of("place", a.place?.name ?? null, b.place?.name ?? null),
    ...details.flatMap((field) => of(`details.${field}`, plain(a.details[field]), plain(b.details[field]))),
    ...of("conflicts", disputed(a.conflicts), disputed(b.conflicts)),
    ...of("support", a.support, b.support),
  ];
}

function plain(value: unknown): Difference["before"] {
  if (value === undefined || value === null) return null;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  return Array.isArray(value) ? value : JSON.stringify(value);
}

/** The latest first; those of no known day by when they were reported. */
function inOrder<T extends { readonly fact: FactSummary }>(changed: readonly T[]): T[] {
  const day = ({ fact }: T) => fact.when ?? fact.reported ?? "";
  return [...changed].sort((a, b) => compare(day(b), day(a)) || compare(a.fact.id, b.fact.id));
}
