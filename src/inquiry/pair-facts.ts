// What a ledger tells of two parties, as articles are written from it. See articles.ts.
import type { Material } from "../brief/index.js";
import type { Ledger } from "../ledger/index.js";

type Fact = Material["fact"];

/** The facts of a pair, each with what tells it once that was asked for. */
export interface PairFacts {
  readonly facts: readonly Fact[];
  /** What a fact's sum is in dollars of today; null where it has none. */
  readonly usd: (fact: Fact) => number | null;
  /** Facts of these with their claims and documents: the same objects for the same facts. */
  readonly materials: (wanted: readonly Fact[]) => Promise<Material[]>;
  /** The same with the whole sentences of their documents. */
  readonly whole: (materials: readonly Material[]) => Promise<Material[]>;
}

/** Pairs that are kept while a ledger stands still; the one that was asked for longest ago goes first. */
const MOST = 64;

const all = new WeakMap<Ledger, { state: string; readonly pairs: Map<string, Promise<PairFacts>> }>();

/**
 * What a ledger tells of a pair now. It is kept while nothing changes there: what was found of a fact for one article (how far its fields say what its words say) holds in every length and
 * language. Throws LedgerError.
 */
export async function factsOfPair(ledger: Ledger, pair: readonly [string, string]): Promise<PairFacts> {
  const state = await ledger.state();
  const kept = all.get(ledger) ?? { state, pairs: new Map() };
  all.set(ledger, kept);
  if (kept.state !== state) kept.pairs.clear();
  kept.state = state;
  const key = pair.join(" ");
  const known = kept.pairs.get(key) ?? asked(ledger, pair);
  kept.pairs.delete(key);
  kept.pairs.set(key, known);
  known.catch(() => kept.pairs.delete(key));
  const [oldest] = kept.pairs.keys();
  if (kept.pairs.size > MOST && oldest !== undefined) kept.pairs.delete(oldest);
  return known;
}

async function asked(ledger: Ledger, pair: readonly [string, string]): Promise<PairFacts> {
  const [{ factsNow }, { inWholeSentences }] = await Promise.all([
    import("../dossier/index.js"),
    import("../brief/index.js"),
  ]);
  const { facts, usd } = await factsNow(ledger, pair);
  const known = new Map<Fact, Material>();
  const whole = new Map<Material, Material>();
  return {
    facts,
    usd,
    materials: async (wanted) => {
      const others = wanted.filter((fact) => !known.has(fact));
      if (others.length > 0) for (const one of await materialsOf(ledger, others)) known.set(one.fact, one);
      return wanted.map((fact) => known.get(fact)!);
    },
    whole: async (materials) => {
      const others = materials.filter((one) => !whole.has(one));
      const named = new Set(others.flatMap(({ documents }) => documents.map(({ id }) => id)));
      if (others.length > 0) {
        const texts = await ledger.texts([...named]);
        for (const one of others) whole.set(one, inWholeSentences(one, texts));
      }
      return materials.map((one) => whole.get(one)!);
    },
  };
}

/** Facts with their claims and the documents of these, for writing and for checking. Throws LedgerError. */
export async function materialsOf(ledger: Ledger, facts: readonly Material["fact"][]): Promise<Material[]> {
  const kept = await ledger.claims([...new Set(facts.flatMap(({ claims }) => claims))]);
  const claims = new Map(kept.map(({ claim }) => [claim.id, claim]));
  const named = [...new Set(kept.map(({ claim }) => claim.document))];
  const authors = await ledger.authors(named);
  const documents = new Map(
    (await ledger.summaries(named)).map((one) => [one.id, { ...one, authors: authors.get(one.id) ?? [] }]),
  );
  return facts.map((fact) => {
    const own = fact.claims.flatMap((id) => claims.get(id) ?? []);
    const carried = [...new Set(own.map(({ document }) => document))].flatMap((id) => documents.get(id) ?? []);
    return {
      fact,
      claims: own,
      documents: carried.sort((x, y) => ((x.date ?? "9999") < (y.date ?? "9999") ? -1 : 1)),
    };
  });
}
