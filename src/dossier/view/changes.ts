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
import { compare } from "../../text/index.js";
import { type Contradiction, contradictionsBetween } from "../contradiction.js";
import { reconcile } from "../reconcile.js";
import { type ChangesAsked, momentsOf } from "./moments.js";

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
  /** Facts of which claims give values now that can't all be true, and gave none of these before. */
  readonly disputed: readonly DisputedFact[];
}

/** A fact of which claims give values that can't all be true, with the words that are new. */
export interface DisputedFact extends ChangedFact {
  readonly conflict: FactSummary["conflicts"][number];
}

/** Compares two states of a dossier. Judgements are about reading, and hold in both. `alike`: facts of both states that none of these claims is part of. */
export function changesOf(
  parties: readonly [string, string],
  dated: readonly DatedTestimony[],
  judgements: readonly Judgement[],
  documents: readonly DocumentSummary[],
  asked: ChangesAsked,
  alike = 0,
): Changes {
  const { changes } = comparisonOf(parties, dated, judgements, documents, asked);
  return { ...changes, before: changes.before + alike, after: changes.after + alike };
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
  const lives = new Map(dated.map((one) => [one.id, one]));
  const at = momentsOf(asked, knew);
  const about = saidOf(judgements);
  const [before, after] = (["before", "after"] as const).map((moment): State => {
    const there = [...lives.values()].filter((life) => at[moment](life));
    const facts = [...byGroup(there).values()].flatMap((group) =>
      reconcile(
        group.map(({ testimony }) => testimony),
        about(group),
      ),
    );
    return { facts, byClaim: new Map(facts.flatMap((fact) => fact.claims.map((id) => [id, fact] as const))) };
  }) as [State, State];
  const heirOf = (id: string): string => {
    const heir = lives.get(id)?.heir;
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
      .map((id) => lives.get(id)!.testimony)
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
        const editions = [...new Set(fact.claims.flatMap((id) => lives.get(id)?.edition?.id ?? []))].sort();
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
  const disputed = after.facts.flatMap((fact) => {
    const old = pairs.get(fact);
    const known = new Set(old?.claims.map(heirOf));
    const words = wordsOf(fact.claims.filter((id) => !known.has(id)));
    return newConflicts(old?.conflicts ?? [], summaryOf(fact)).map((conflict) => ({
      fact: summaryOf(fact),
      conflict,
      words,
    }));
  });
  return {
    changes,
    contradicted: contradictedBetween(before.facts, after.facts, pairs),
    disputed: inOrder(disputed),
  };
}

/** Conflicts of a fact with a side that it had not before. */
function newConflicts(before: Fact["conflicts"], { conflicts }: FactSummary): FactSummary["conflicts"] {
  const known = new Set(before.flatMap(({ kind, sides }) => sides.map(({ value }) => `${kind} ${value}`)));
  return conflicts.filter(({ kind, sides }) => sides.some(({ value }) => !known.has(`${kind} ${value}`)));
}

/** Claims by what they are reckoned together with, as the ledger does it. */
function byGroup(dated: readonly DatedTestimony[]): ReadonlyMap<string, DatedTestimony[]> {
  const groups = new Map<string, DatedTestimony[]>();
  for (const one of dated) {
    const known = groups.get(one.group);
    if (known) known.push(one);
    else groups.set(one.group, [one]);
  }
  return groups;
}

/** What was said of the claims of a group, of all judgements. */
function saidOf(judgements: readonly Judgement[]): (group: readonly DatedTestimony[]) => readonly Judgement[] {
  const byClaim = new Map<string, Judgement[]>();
  for (const one of judgements)
    for (const id of [...one.claims, ...one.others]) byClaim.set(id, [...(byClaim.get(id) ?? []), one]);
  return (group) => [...new Set(group.flatMap(({ id }) => byClaim.get(id) ?? []))];
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
