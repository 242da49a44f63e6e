// What a dossier rests on, for files that are taken along: the documents behind its facts, and which ledger it is from.
import type { Apparatus, Edition, Style } from "../brief/index.js";
import type { Evidence, Voucher } from "../dossier/index.js";
import type { Ledger, Standing } from "../ledger/index.js";

/** Facts that are asked for at once. */
const PORTION = 500;

/**
 * Who tells facts, in which words: for each a voucher of each of its documents. Throws LedgerError.
 * @param isWhole whether words stand in their sentences: texts of documents are read for that.
 */
export async function evidenceFor(ledger: Ledger, facts: readonly string[], isWhole = false): Promise<Evidence> {
  const { evidenceOf } = await import("../dossier/index.js");
  const ids = [...new Set(facts)].sort();
  const found: [string, readonly Voucher[]][] = [];
  for (let i = 0; i < ids.length; i += PORTION) {
    const known = await ledger.factsOf(ids.slice(i, i + PORTION));
    const claims = await ledger.claims([...new Set(known.flatMap(({ claims }) => claims))]);
    const named = [...new Set(claims.map(({ claim }) => claim.document))];
    const authors = await ledger.authors(named);
    const documents = (await ledger.summaries(named)).map((one) => ({ ...one, authors: authors.get(one.id) ?? [] }));
    found.push(...evidenceOf(known, claims, documents, isWhole ? await ledger.texts(named) : undefined));
  }
  return new Map(found);
}

/** Which ledger it is, at which state, of when: what files and citations say of it. Where on the machine it lies concerns no reader. */
export function editionOf({ name }: Pick<Ledger, "name">, { state, at, snapshot }: Standing): Edition {
  return {
    ledger: name.split("/").at(-1) ?? name,
    digest: snapshot?.sha256 ?? state,
    snapshot: snapshot?.name ?? null,
    date: at?.slice(0, 10) ?? null,
  };
}

/** All that a file of a dossier is made with beside the dossier. `facts`: those that it names. */
export async function apparatusFor(ledger: Ledger, facts: readonly string[], style: Style): Promise<Apparatus> {
  return { evidence: await evidenceFor(ledger, facts), style, edition: editionOf(ledger, await ledger.standing()) };
}

/** The same for an article: it has few facts, and whoever edits it wants the whole sentences in its notes. */
export async function apparatusOfArticle(ledger: Ledger, facts: readonly string[], style: Style): Promise<Apparatus> {
  return { ...(await apparatusFor(ledger, [], style)), evidence: await evidenceFor(ledger, facts, true) };
}
