import type { Checks, ChecksQuery, Directory, DocumentPage, FactPage } from "../dossier/index.js";
import type { Ledger } from "../ledger/index.js";
import { citedIn } from "./citing.js";

/** The page of a fact; null where the ledger has none of that id. */
export async function factPage(ledger: Ledger, id: string): Promise<FactPage | null> {
  const { factPageOf } = await import("../dossier/index.js");
  const material = await ledger.factMaterial(id);
  if (material === null) return null;
  const { cited, documents } = await citedIn(ledger, material.claims, material.documents, material.texts);
  return factPageOf(material, cited, documents);
}

/** The page of a document; null where the ledger has none of that id. */
export async function documentPage(ledger: Ledger, id: string): Promise<DocumentPage | null> {
  const { documentPageOf } = await import("../dossier/index.js");
  const material = await ledger.documentMaterial(id);
  if (material === null) return null;
  const page = documentPageOf(material);
  const named = new Set(page.echoes.flatMap(({ first, from }) => [first.document, ...(from ? [from.document] : [])]));
  const summaries = await ledger.summaries([...named]);
  return { ...page, documents: Object.fromEntries(summaries.map((document) => [document.id, document])) };
}

/** What does not fit together in a ledger: see Checks. Throws QueryError for a cursor that no page of that list gave. */
export async function checksOf(ledger: Ledger, asked: ChecksQuery = {}): Promise<Checks> {
  return (await import("../dossier/index.js")).checksOf(ledger, asked);
}

/** Which parties and pairs there are, with at most so many pairs; the first `yearly` of each kind with their facts by year. */
export async function directory(ledger: Ledger, { pairs = 1000, yearly = 0 } = {}): Promise<Directory> {
  const { directoryOf, kindOf } = await import("../dossier/index.js");
  const ties = await ledger.ties({ pairs });
  const ids = ties.parties.map(({ a }) => a);
  const first = ["state", "organisation"].flatMap((kind) => ids.filter((id) => kindOf(id) === kind).slice(0, yearly));
  return directoryOf(ties, await ledger.factsByYear(first));
}
