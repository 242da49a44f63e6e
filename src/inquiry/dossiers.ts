// The dossiers of two and of one, out of a ledger: what is asked of it, and the folds that it goes through.
import type { Knowledge, PairPage, Sieve, StandPhrasings, StatePage } from "../dossier/index.js";
import type { FactSummary, Ledger, Sight } from "../ledger/index.js";
import { extentOf } from "../text/index.js";

/** What a page of a pair or a state is asked with. */
export interface PageQuery {
  /** EDTF: only what was known by the end of that day, month or year. */
  readonly asOf?: string;
  /** EDTF: first and last year, month or day of the timeline. */
  readonly from?: string;
  readonly to?: string;
  /** Only of facts that it lets through; see Sieve. */
  readonly sieve?: Sieve;
  /** Most facts named in a bin of the timeline, and most rows of a list. */
  readonly notable?: number;
  readonly rows?: number;
  /** EDTF day: memberships and plans are those of it. */
  readonly today: string;
  /** False leaves out how facts were told first, which pages show under rows and files do not: it is asked for of every fact. */
  readonly sayings?: boolean;
}

/** The page of two states or organisations, in any order: see PairPage. Throws LedgerError. */
export async function pairPage(ledger: Ledger, pair: readonly [string, string], query: PageQuery): Promise<PairPage> {
  const { pairPageOf, windowOf } = await import("../dossier/index.js");
  const window = windowOf(query);
  const known = await knownFor(ledger, pair, query);
  const sight = await sightFor(ledger, pair, query, known);
  const asOf = query.asOf ?? null;
  const decided = await ledger.provenance.decided();
  const phrasings = await phrasingsIn(ledger, sight, asOf);
  const sayings = query.sayings === false ? {} : await sayingsIn(ledger, sight.facts, known);
  return pairPageOf(sight, { today: query.today, asOf, window, decided, phrasings, sayings });
}

/** How facts were told first; of what was known by a day or passed a sieve they are at hand. */
async function sayingsIn(
  ledger: Ledger,
  summaries: readonly Pick<FactSummary, "id">[],
  known: Knowledge | null,
): Promise<PairPage["sayings"]> {
  const { sayingsOf } = await import("../dossier/index.js");
  const ids = new Set(summaries.map(({ id }) => id));
  const facts = known?.facts.filter(({ id }) => ids.has(id)) ?? (await ledger.factsOf([...ids]));
  const claims = await ledger.claims(facts.map(({ first }) => first.claim));
  const documents = await ledger.summaries([...new Set(claims.map(({ claim }) => claim.document))]);
  return sayingsOf(facts, claims, documents);
}

/** The words of the positions of a sight, as documents tell them. */
async function phrasingsIn(ledger: Ledger, sight: Sight, asOf: string | null): Promise<StandPhrasings[]> {
  const { positionsOf, standPhrasingsOf, standsIn } = await import("../dossier/index.js");
  const stands = standsIn(positionsOf(sight));
  if (stands.length === 0) return [];
  const facts = await ledger.factsOf([...new Set(stands.map(({ fact }) => fact))]);
  const claims = await ledger.claims(facts.flatMap(({ claims }) => claims));
  const documents = await ledger.summaries([...new Set(claims.map(({ claim }) => claim.document))]);
  return standPhrasingsOf(stands, facts, claims, documents, asOf);
}

/** Partners that the page of a state compares. */
const PARTNERS = 12;
/** Planned things that it shows. */
const PLANNED = 25;

/** The page of a state or organisation: see StatePage. As of a day it has no network: what partners had with one another is not reckoned. */
export async function statePage(
  ledger: Ledger,
  state: string,
  query: PageQuery & { readonly partners?: number },
): Promise<StatePage> {
  const { statePageOf, windowOf } = await import("../dossier/index.js");
  const after = extentOf(query.asOf ?? query.today)?.hi ?? 0;
  const asked = { partners: query.partners ?? PARTNERS, rows: query.rows ?? PLANNED, after };
  const known = await knownFor(ledger, [state], query);
  const circle =
    known === null
      ? await ledger.circle(state, asked)
      : (await import("../ledger/index.js")).circleOf(known.facts, state, asked);
  const decided = await ledger.provenance.decided();
  const sight = await sightFor(ledger, [state], query, known);
  const sayings = query.sayings === false ? {} : await sayingsIn(ledger, [...sight.facts, ...circle.planned], known);
  return statePageOf(sight, circle, { window: windowOf(query), decided, sayings });
}

/** What was known by the day that is asked for, and of that what passes the sieve; null where all that is known now is asked for. */
async function knownFor(
  ledger: Ledger,
  parties: readonly string[],
  { asOf, sieve }: PageQuery,
): Promise<Knowledge | null> {
  const { isSieving, knowledgeNow, knowledgeOf, siftedKnowledge } = await import("../dossier/index.js");
  if (asOf === undefined && !isSieving(sieve)) return null;
  const [a = "", b = ""] = [...parties].sort();
  const known = asOf === undefined ? await knowledgeNow(ledger, [a, b]) : await knowledgeOf(ledger, [a, b], asOf);
  return isSieving(sieve) ? siftedKnowledge(ledger, known, sieve) : known;
}

/** The sight of parties, of all that is known or of what was known by a day. */
async function sightFor(
  ledger: Ledger,
  parties: readonly string[],
  query: PageQuery,
  known: Knowledge | null,
): Promise<Sight> {
  const { FOLDS, windowOf } = await import("../dossier/index.js");
  const { notable, rows } = query;
  const asked = {
    ...windowOf(query),
    ...(notable === undefined ? {} : { notable }),
    ...(rows === undefined ? {} : { rows }),
  };
  if (known === null) return ledger.sight(parties, asked);
  const { sightOf } = await import("../ledger/index.js");
  const [a = "", b = ""] = [...parties].sort();
  return sightOf(known.facts, [a, b], asked, { ...known, folds: FOLDS });
}
