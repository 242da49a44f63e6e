// The home page of a ledger: what is in it, what is new, and where to go.
import type { HomePage } from "../dossier/index.js";
import type { Ledger } from "../ledger/index.js";
import { extentOf } from "../text/index.js";
import { reviewQueue } from "./review-queue.js";

/** The newest documents that the home page holds against the reference tables. */
const CHECKED = 30;
/** The newest claims that it looks among for those best judged next. */
const GLANCED = 250;

/**
 * The home page.
 * @param query `since`: instant (ISO 8601) after which runs are new; `today`: EDTF day; `rows`: most rows of a list, 12 unless it is given.
 */
export async function homePage(
  ledger: Ledger,
  { since, today, rows = 12 }: { readonly since: string; readonly today: string; readonly rows?: number },
): Promise<HomePage> {
  const { checkDocuments, inMotion, surprise } = await import("../dossier/index.js");
  const day = extentOf(today)?.hi ?? 0;
  const news = await ledger.news({ since, today, day, rows: Math.max(rows, CHECKED), surprise });
  const { pairs } = await ledger.ties({ pairs: rows });
  const newest = news.documents.slice(0, CHECKED).map(({ id }) => id);
  const findings = new Map((await checkDocuments(ledger, newest)).map(({ document, found }) => [document, found]));
  return {
    totals: news.totals,
    since: { instant: since, runs: news.runs.slice(0, rows) },
    pairs: pairs.map(({ a, b, facts }) => ({ a, b, facts })),
    motion: inMotion(news.motion, rows),
    contradictions: { facts: news.disputed.facts.slice(0, rows), total: news.disputed.total },
    stale: newest
      .flatMap((id) => findings.get(id) ?? [])
      .filter(({ severity }) => severity === "warning")
      .slice(0, rows),
    review: (await reviewQueue(ledger, rows, GLANCED)).map(({ claim, gain }) => ({ claim, gain })),
    documents: news.documents.slice(0, rows),
  };
}
