import type { Conflict, DatedTestimony, DocumentSummary, Fact, FactSummary, Judgement } from "../../ledger/index.js";
import { summaryOf } from "../../ledger/index.js";
import { reconcile } from "../reconcile.js";
import { type ChangedFact, type Changes, comparisonOf, type DisputedFact } from "./changes.js";
import type { ChangesAsked } from "./moments.js";

/** Two facts that can't both be true, of which that is new. */
export interface ContradictedFacts {
  readonly kind: Conflict["kind"];
  readonly facts: readonly [FactSummary, FactSummary];
  /** Why they can't, as words. */
  readonly because: string;
}

/** What is new of one subject that somebody follows. */
export interface DigestPart {
  /** As it is kept: see subjectText of the ledger. */
  readonly subject: string;
  /** How it is called: a name of tables or claims, words of a query; parts with a dash between. */
  readonly name: string;
  /** ISO 8601 instant or EDTF: what came since. */
  readonly since: string;
  readonly fresh: Changes["fresh"];
  readonly changed: Changes["changed"];
  readonly withdrawn: Changes["withdrawn"];
  readonly contradicted: readonly ContradictedFacts[];
  /** Facts of which somebody now gives a value that can't be true beside the others. */
  readonly disputed: readonly DisputedFact[];
  /** Why nothing can be told of it, as a sentence: a search that can no longer be asked; null where it can. */
  readonly trouble: string | null;
}

/** What is new of all that somebody follows. */
export interface Digest {
  readonly reviewer: string;
  /** When it was made, ISO 8601. */
  readonly at: string;
  readonly parts: readonly DigestPart[];
  /** Documents of the words, by id. */
  readonly documents: Changes["documents"];
  /** When the ledger learned what is told of a fact, by its id: the latest instant of its words. ISO 8601. */
  readonly learned: Readonly<Record<string, string>>;
}

/** What a part is made of. */
export interface DigestMaterial {
  readonly parties: readonly [string, string];
  readonly dated: readonly DatedTestimony[];
  readonly judgements: readonly Judgement[];
  readonly documents: readonly DocumentSummary[];
}

/**
 * What is new of a subject. `knew`: what had been told of already, by the instants of runs. What only more sources tell is no news. `rivals`: claims of other
 * facts, which may contradict those of the subject, and are no news of it themselves.
 */
export function digestPartOf(
  { subject, name, since }: Pick<DigestPart, "subject" | "name" | "since">,
  { parties, dated: own, judgements, documents }: DigestMaterial,
  knew: (instant: string) => boolean,
  rivals: readonly DatedTestimony[] = [],
): { readonly part: DigestPart } & Pick<Digest, "documents" | "learned"> {
  const asked: ChangesAsked = { since: since.slice(0, 10), until: null, by: "added" };
  const lives = new Map([...rivals, ...own].map((one) => [one.testimony.claim.id, one]));
  const dated = [...lives.values()];
  const {
    changes,
    contradicted: all,
    disputed: inside,
  } = comparisonOf(parties, dated, judgements, documents, asked, knew);
  const mine = new Set(own.map(({ testimony }) => testimony.claim.id));
  const isMine = ({ words }: ChangedFact) => words.some(({ claim }) => mine.has(claim));
  const now = new Map<string, Fact>();
  if (all.length > 0) {
    const living = dated.filter(({ retired }) => retired === null).map(({ testimony }) => testimony);
    for (const fact of reconcile(living, judgements)) now.set(fact.id, fact);
  }
  const contradicted = all.filter(({ facts }) =>
    facts.some((id) => now.get(id)!.claims.some((claim) => mine.has(claim))),
  );
  const disputed = inside.filter(isMine);
  const [fresh, changed, withdrawn] = [
    changes.fresh.filter(isMine),
    withoutDisputes(changes.changed.filter(isMine), disputed),
    changes.withdrawn.filter(isMine),
  ];
  const latest = (claims: readonly string[]) =>
    claims
      .flatMap((id) => [lives.get(id)?.added ?? [], lives.get(id)?.retired ?? []].flat())
      .sort()
      .at(-1) ?? "";
  const learned: Record<string, string> = {};
  for (const { fact, words } of [...fresh, ...changed, ...withdrawn, ...disputed])
    learned[fact.id] = latest(words.map(({ claim }) => claim));
  for (const { facts: both } of contradicted) for (const id of both) learned[id] ??= latest(now.get(id)!.claims);
  return {
    part: {
      subject,
      name,
      since,
      fresh,
      changed,
      withdrawn,
      contradicted: contradicted.map(({ kind, because, facts: [one, other] }) => ({
        kind,
        because,
        facts: [summaryOf(now.get(one)!), summaryOf(now.get(other)!)],
      })),
      disputed,
      trouble: null,
    },
    documents: changes.documents,
    learned,
  };
}

/** What changed but for what is told as disputed; who only disputes, and adds no other value, is told there alone. */
function withoutDisputes(changed: Changes["changed"], disputed: readonly DisputedFact[]): Changes["changed"] {
  const told = new Set(disputed.map(({ fact }) => fact.id));
  return changed
    .map((one) =>
      told.has(one.fact.id)
        ? { ...one, differences: one.differences.filter(({ field }) => field !== "conflicts") }
        : one,
    )
    .filter(({ differences }) => differences.some(({ field }) => field !== "support"));
}

/** Whether there is nothing to tell of a subject. */
export function isQuiet({ fresh, changed, withdrawn, contradicted, disputed, trouble }: DigestPart): boolean {
  return trouble === null && [fresh, changed, withdrawn, contradicted, disputed].every((rows) => rows.length === 0);
}

/** The parts with each fact told once, where it comes first: who follows a state and a pair of it reads nothing twice. */
export function withoutRepeats(parts: readonly DigestPart[]): DigestPart[] {
  const told = new Set<string>();
  const first = (what: string, id: string) => {
    const key = `${what} ${id}`;
    return told.has(key) ? false : told.add(key) !== null;
  };
  const facts = <T extends ChangedFact>(what: string, rows: readonly T[]) =>
    rows.filter(({ fact }) => first(what, fact.id));
  return parts.map((part) => ({
    ...part,
    fresh: facts("fresh", part.fresh),
    changed: facts("changed", part.changed),
    withdrawn: facts("withdrawn", part.withdrawn),
    contradicted: part.contradicted.filter(({ facts: [a, b] }) => first("contradicted", `${a.id} ${b.id}`)),
    disputed: part.disputed.filter(({ fact, conflict }) => first("disputed", `${fact.id} ${conflict.kind}`)),
  }));
}
