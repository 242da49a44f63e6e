import type { Fact } from "../../ledger/index.js";
import { extentOf } from "../../text/index.js";
import { type Theme, themeOf } from "../theme.js";

/** Which facts a dossier is made of, where it is not of all. What is not given lets everything through. */
export interface Sieve {
  /** From 0 to 1: facts that are at least so sure. */
  readonly sure?: number;
  readonly about?: Theme;
  /** EDTF: facts of that day, month or year, or later; and earlier. A fact without a date is of the day on which it was first told. */
  readonly since?: string;
  readonly until?: string;
  /** A part of the name of a publisher among those that tell it, in any case. */
  readonly source?: string;
  /** BCP 47: the language of a document that tells it. */
  readonly language?: string;
  /** Whether a person judged a claim of it. */
  readonly judged?: boolean;
  /** False leaves out what is denied. */
  readonly denied?: boolean;
}

/** What a sieve asks of facts beside themselves. */
export interface Circumstances {
  readonly publisher: (document: string) => string | null;
  readonly language: (document: string) => string | null;
  /** Claims that persons judged. */
  readonly judged: ReadonlySet<string>;
}

/** Whether a sieve leaves anything out. */
export function isSieving(sieve: Sieve | undefined): sieve is Sieve {
  return sieve !== undefined && Object.values(sieve).some((value) => value !== undefined);
}

/** The facts that a sieve lets through, in their order. */
export function sifted(
  facts: readonly Fact[],
  sieve: Sieve,
  { publisher, language, judged }: Circumstances,
): readonly Fact[] {
  const { sure, about, denied } = sieve;
  const since = extentOf(sieve.since)?.lo ?? null;
  const until = extentOf(sieve.until)?.hi ?? null;
  const source = sieve.source?.toLocaleLowerCase("en");
  const told = (fact: Fact, is: (document: string) => boolean) =>
    fact.origins.some(({ documents }) => documents.some(is));
  return facts.filter((fact) => {
    if (sure !== undefined && fact.confidence < sure) return false;
    if (denied === false && fact.status === "denied") return false;
    if (about !== undefined && themeOf(fact.type, fact.details.act?.[0]?.value) !== about) return false;
    if ((since !== null || until !== null) && !isWithin(fact, since, until)) return false;
    if (source && !told(fact, (id) => publisher(id)?.toLocaleLowerCase("en").includes(source) ?? false)) return false;
    if (sieve.language && !told(fact, (id) => baseOf(language(id)) === baseOf(sieve.language!))) return false;
    return sieve.judged === undefined || fact.claims.some((id) => judged.has(id)) === sieve.judged;
  });
}

function isWithin(fact: Fact, since: number | null, until: number | null): boolean {
  const { lo, hi } = extentOf(fact.when[0]?.value ?? fact.first.published) ?? { lo: null, hi: null };
  const [first, last] = [lo ?? hi, hi ?? lo];
  if (first === null || last === null) return false;
  return (since === null || last >= since) && (until === null || first <= until);
}

/** "zh" of "zh-Hant". */
const baseOf = (language: string | null) => language?.split("-")[0]?.toLowerCase() ?? null;
