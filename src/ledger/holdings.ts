import type { Engine, Transaction } from "./engine.js";
import type { Fact } from "./fact.js";
import type { MoneyLine } from "./money.js";
import { partyPairs } from "./party-pairs.js";
import {
  claimsByIds,
  type DocumentSummary,
  documentsByIds,
  factIdsOf,
  factsByIds,
  type HeldKind,
  heldIds,
  idsBehind,
  type KeptClaim,
  moneyLinesOf,
} from "./queries/index.js";
import { type View, type ViewRow, viewRows } from "./sql/index.js";

/** Facts that are held at once, with all that tells them. */
const PORTION = 200;
/** Rows, or documents without their texts. */
const ROWS = 1000;

/** A fact with all that tells it. */
export interface ToldFact {
  readonly fact: Fact;
  /** In order of their ids. */
  readonly claims: readonly KeptClaim[];
  /** The documents of the claims, by id. */
  readonly documents: ReadonlyMap<string, DocumentSummary>;
  /** What the sums of money have of it; null where it has no sum, or is not of money. */
  readonly money: MoneyLine | null;
}

type Ask = <T>(question: (tx: Transaction, engine: Engine) => Promise<T>) => Promise<T>;

/** A choice among the facts of parties. */
export interface Choice {
  /** How it was chosen, in words of programs: "about=money sure=0.8". */
  readonly filter: string;
  /** Ids in order. */
  readonly facts: readonly string[];
}

/**
 * What a ledger holds, or what it holds of two parties or of one, a portion at a time and in order of ids: however much that is, no more than a portion is
 * in memory, beside the ids where it is not all.
 */
export class Holdings {
  /** Ids in order. */
  readonly parties: readonly string[];
  /** Which of the facts of parties these are; null where all. */
  readonly filter: string | null;

  /** @param parties ids of two parties in any order, or of one; of none for all that there is. */
  constructor(
    private readonly ask: Ask,
    parties: readonly string[],
    choice: Choice | null = null,
  ) {
    this.parties = [...parties].sort();
    this.filter = choice?.filter ?? null;
    this.#chosen = choice === null ? null : Promise.resolve(choice.facts);
  }

  /** Every fact with its claims, which are no rejected ones, and their documents. */
  async *told(): AsyncGenerator<ToldFact> {
    for await (const ids of this.#ids("facts", PORTION)) {
      const portion = await this.ask(async (tx, engine) => {
        const facts = await factsByIds(engine, tx, ids);
        const claims = await claimsByIds(engine, tx, [...new Set(facts.flatMap(({ claims }) => claims))]);
        const named = [...new Set(claims.map(({ claim }) => claim.document))];
        const documents = await documentsByIds(engine, tx, named);
        return { facts, claims, documents, lines: await moneyLinesOf(engine, tx, ids) };
      });
      const claims = new Map(portion.claims.map((one) => [one.claim.id, one]));
      const documents = new Map(portion.documents.map((one) => [one.id, one]));
      for (const fact of portion.facts) {
        const own = fact.claims.flatMap((id) => claims.get(id) ?? []);
        yield { fact, claims: own, documents, money: portion.lines.get(fact.id) ?? null };
      }
    }
  }

  /** Every document that tells something, or all that there are, without their texts. */
  async *documents(): AsyncGenerator<DocumentSummary> {
    for await (const ids of this.#ids("documents", ROWS))
      yield* await this.ask((tx, engine) => documentsByIds(engine, tx, ids));
  }

  /** The rows of a view of `entente sql`: those of its facts, of what tells them, and of what persons said of that. */
  async *rows(view: View): AsyncGenerator<ViewRow> {
    const { name } = view;
    if (name === "parties" || name === "pairs") yield* this.#pairs(name);
    else if (name === "origins")
      for await (const ids of this.#ids("facts", ROWS))
        yield* await this.ask((tx, engine) => viewRows(engine, tx, view, "fact", ids));
    else
      for await (const ids of this.#ids(name as HeldKind, ROWS))
        yield* await this.ask((tx, engine) => viewRows(engine, tx, view, name === "snapshots" ? "name" : "id", ids));
  }

  /** Rows of a fact's parties lie in no order of facts; they follow from the fact. */
  async *#pairs(name: "parties" | "pairs"): AsyncGenerator<ViewRow> {
    for await (const ids of this.#ids("facts", PORTION))
      for (const fact of await this.ask((tx, engine) => factsByIds(engine, tx, ids))) {
        const { id, type } = fact;
        const pairs = partyPairs(fact).filter(([, b]) => (b === "") === (name === "parties"));
        const rows = pairs.map(([a, b]) => (b === "" ? [id, a, type] : [id, a, b, type]));
        yield* rows.sort((one, other) => (one.join(" ") < other.join(" ") ? -1 : 1));
      }
  }

  #chosen: Promise<readonly string[]> | null;

  /** Ids of a kind, so many at a time. */
  async *#ids(kind: HeldKind, limit: number): AsyncGenerator<readonly string[]> {
    if (this.parties.length === 0) {
      for (let after = ""; ; ) {
        const ids = await this.ask((tx) => heldIds(tx, kind, { after, limit }));
        if (ids.length === 0) return;
        yield ids;
        after = ids.at(-1)!;
      }
    }
    // A snapshot is of a whole ledger.
    if (kind === "snapshots") return;
    const [a = "", b = ""] = this.parties;
    this.#chosen ??= this.ask((tx) => factIdsOf(tx, a, b));
    const facts = await this.#chosen;
    const ids = kind === "facts" ? facts : await this.#behind(kind, facts);
    for (let at = 0; at < ids.length; at += limit) yield ids.slice(at, at + limit);
  }

  async #behind(kind: "claims" | "documents" | "judgements", facts: readonly string[]): Promise<readonly string[]> {
    const found = new Set<string>();
    for (let at = 0; at < facts.length; at += ROWS) {
      const some = facts.slice(at, at + ROWS);
      for (const id of await this.ask((tx, engine) => idsBehind(engine, tx, kind, some))) found.add(id);
    }
    return [...found].sort();
  }
}
