import type { DocumentSummary, Fact, KeptClaim } from "../../ledger/index.js";
import { extentOf } from "../../text/index.js";
import { type Phrasing, phrasingsOf } from "../phrasing.js";
import type { PositionCell, Positions } from "./positions.js";

/** The words in which a holder's stance on an issue was told, over time. */
export interface StandPhrasings extends Pick<PositionCell, "issue" | "holder" | "stance" | "fact"> {
  /** In order of publication; see Phrasing. */
  readonly phrasings: readonly Phrasing[];
}

/** Stances whose words are listed, and words of each: those published last. */
export const MOST_STANDS = 40;
const MOST_WORDS = 30;

/** The facts of positions whose words are listed: of each issue and holder the latest of each stance. */
export function standsIn({ cells }: Positions): Omit<StandPhrasings, "phrasings">[] {
  return cells
    .flatMap(({ issue, holder, stance, fact, others }) =>
      [{ stance, fact }, ...others].map((one) => ({ issue, holder, stance: one.stance, fact: one.fact })),
    )
    .slice(0, MOST_STANDS);
}

/**
 * The words of stances over time, in the order of the stances; those of which nothing is known are left out.
 * @param claims of the facts, as they were read. @param asOf EDTF: only what was published by then; null for all.
 */
export function standPhrasingsOf(
  stands: readonly Omit<StandPhrasings, "phrasings">[],
  facts: readonly Fact[],
  claims: readonly KeptClaim[],
  documents: readonly DocumentSummary[],
  asOf: string | null,
): StandPhrasings[] {
  const by = asOf === null ? null : (extentOf(asOf)?.hi ?? null);
  const dates = new Map(documents.map(({ id, date }) => [id, date]));
  const isKnown = (document: string) => {
    if (by === null) return true;
    const out = extentOf(dates.get(document))?.hi ?? null;
    return out !== null && out <= by;
  };
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const told = new Map(claims.map((kept) => [kept.claim.id, kept]));
  return stands.flatMap((stand) => {
    const own = (byId.get(stand.fact)?.claims ?? []).flatMap((id) => told.get(id)?.claim ?? []);
    const phrasings = phrasingsOf(
      own.filter(({ document }) => isKnown(document)),
      documents,
    );
    return phrasings.length === 0 ? [] : [{ ...stand, phrasings: phrasings.slice(-MOST_WORDS) }];
  });
}
