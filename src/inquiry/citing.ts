// What the claims of a fact cite: works of their notes, and days of those who are said to say so. Annotation is loaded when a sentence is first asked.
import type { Attribution, Claim } from "../claim/index.js";
import type { Cited } from "../dossier/index.js";
import type { DocumentSummary, KeptClaim, Ledger } from "../ledger/index.js";

/** Sentences of a fact that are read again for the days of their sources. */
const SENTENCES = 200;

/** What claims cite, and the documents of the ledger that the cited works are. */
export interface CitedAnew {
  readonly cited: Cited;
  readonly documents: readonly DocumentSummary[];
}

/**
 * What is known of the sources of claims. `texts`: of their documents, by id; a claim whose text is not here has sources without days. Throws LedgerError.
 * @param claims as they are to be believed, corrected where persons corrected them.
 */
export async function citedIn(
  ledger: Ledger,
  claims: readonly KeptClaim[],
  documents: readonly Pick<DocumentSummary, "id" | "date">[],
  texts: ReadonlyMap<string, string>,
): Promise<CitedAnew> {
  const works = await ledger.citedWorks(claims);
  const known = new Set(documents.map(({ id }) => id));
  const beside = [...works.values()].flat().flatMap(({ document }) => (document === null ? [] : [document]));
  const dates = new Map(documents.map(({ id, date }) => [id, date]));
  const days = new Map<string, readonly (string | null)[]>();
  for (const { claim } of claims.filter(({ claim }) => claim.attribution !== null).slice(0, SENTENCES)) {
    const text = texts.get(claim.document);
    if (text !== undefined) days.set(claim.id, await daysOf(claim, text, dates.get(claim.document) ?? null));
  }
  const others = [...new Set(beside)].filter((id) => !known.has(id));
  return { cited: { days, works }, documents: others.length === 0 ? [] : await ledger.summaries(others) };
}

/** For each speaker of a claim's attribution, from the one whose words they are on, the day that its sentence tells with it. */
async function daysOf(claim: Claim, text: string, published: string | null): Promise<(string | null)[]> {
  const { languageOf } = await import("../language/index.js");
  const language = languageOf(claim.language);
  if (language === undefined) return [];
  const { sourceDate } = await import("../annotation/index.js");
  const { evidence, when } = claim;
  const citing = { sentence: text.slice(...evidence.sentence), published, when: when?.text ?? null };
  const days: (string | null)[] = [];
  for (let told: Attribution | undefined = claim.attribution ?? undefined; told !== undefined; told = told.via)
    days.push(sourceDate(told.speaker.text ?? told.speaker.name, citing, language));
  return days;
}
