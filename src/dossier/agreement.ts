import type { Judgement } from "../ledger/index.js";
import { compare } from "../text/index.js";
import { CLAIM_TYPES, type ClaimType } from "../vocabulary/index.js";

/** How far two reviewers agree on the claims that both judged, of one type or of all. */
export interface Agreement {
  readonly type: ClaimType | "all";
  /** Claims that both accepted or rejected. */
  readonly both: number;
  readonly bothAccept: number;
  readonly bothReject: number;
  readonly firstAccepts: number;
  readonly secondAccepts: number;
  /** Cohen's kappa; null where chance alone would agree always, or there is nothing to compare. */
  readonly kappa: number | null;
  /** Its 95 % interval, cut to -1 and 1. */
  readonly interval: readonly [number, number] | null;
}

/** Fields that both corrected in the same claim, and in how many to the same value. */
export interface FieldAgreement {
  readonly field: string;
  readonly both: number;
  readonly same: number;
}

/**
 * The agreement of two reviewers: for every claim that both accepted or rejected, their last words are compared, in each type and in all. Kappa is
 * Cohen's (Educational and Psychological Measurement 20, 1960), its interval from the standard error that he gives. A correction is no verdict:
 * the fields that both corrected are counted apart.
 */
export function agreementOf(
  judgements: readonly Judgement[],
  types: ReadonlyMap<string, ClaimType>,
  [first, second]: readonly [string, string],
): { readonly verdicts: readonly Agreement[]; readonly fields: readonly FieldAgreement[] } {
  const [one, other] = [lastWords(judgements, first), lastWords(judgements, second)];
  const shared = [...one.verdicts.keys()].filter((claim) => other.verdicts.has(claim));
  const pairs = shared.map((claim) => ({
    type: types.get(claim),
    a: one.verdicts.get(claim)?.verdict === "accept",
    b: other.verdicts.get(claim)?.verdict === "accept",
  }));
  const rows = (["all", ...CLAIM_TYPES] as const).map((type) =>
    cohen(type, type === "all" ? pairs : pairs.filter((pair) => pair.type === type)),
  );
  const fields = new Map<string, { both: number; same: number }>();
  for (const [key, value] of one.corrections) {
    const theirs = other.corrections.get(key);
    if (theirs === undefined) continue;
    const field = key.slice(key.indexOf(" ") + 1);
    const counted = fields.get(field) ?? { both: 0, same: 0 };
    fields.set(field, { both: counted.both + 1, same: counted.same + (theirs === value ? 1 : 0) });
  }
  return {
    verdicts: rows.filter(({ type, both }) => type === "all" || both > 0),
    fields: [...fields].sort(([a], [b]) => (a < b ? -1 : 1)).map(([field, counted]) => ({ field, ...counted })),
  };
}

/** What two reviewers said of a claim, and the last word of anybody else; null where there is none. */
export interface SideBySide {
  readonly claim: string;
  readonly first: Judgement;
  readonly second: Judgement;
  readonly third: Judgement | null;
  /** Whether one accepted what the other rejected. */
  readonly apart: boolean;
}

/** The claims that two reviewers both accepted or rejected, with the words of each: those that they have otherwise first, then by id. */
export function sideBySide(judgements: readonly Judgement[], [first, second]: readonly [string, string]): SideBySide[] {
  const [one, other] = [lastWords(judgements, first).verdicts, lastWords(judgements, second).verdicts];
  const others = [...new Set(judgements.map(({ reviewer }) => reviewer))].filter(
    (reviewer) => reviewer !== first && reviewer !== second,
  );
  const words = others.map((reviewer) => lastWords(judgements, reviewer).verdicts);
  return [...one]
    .flatMap(([claim, mine]): SideBySide[] => {
      const theirs = other.get(claim);
      if (theirs === undefined) return [];
      const third = words
        .flatMap((said) => said.get(claim) ?? [])
        .reduce<Judgement | null>((last, said) => (last === null || last.at <= said.at ? said : last), null);
      return [{ claim, first: mine, second: theirs, third, apart: mine.verdict !== theirs.verdict }];
    })
    .sort((a, b) => Number(b.apart) - Number(a.apart) || compare(a.claim, b.claim));
}

/** What a reviewer said last of each claim, and of each of its fields. A reviewer takes back own words alone. */
function lastWords(judgements: readonly Judgement[], reviewer: string) {
  const verdicts = new Map<string, Judgement>();
  const corrections = new Map<string, string>();
  const all = judgements.filter((judgement) => judgement.reviewer === reviewer);
  const gone = new Set(all.flatMap(({ verdict, value }) => (verdict === "withdraw" ? [value] : [])));
  const own = all.filter(({ id }) => !gone.has(id));
  for (const judgement of own.sort((a, b) => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1))) {
    const { verdict, claims, field, value } = judgement;
    for (const claim of claims) {
      if (verdict === "accept" || verdict === "reject") verdicts.set(claim, judgement);
      else if (verdict === "correct") corrections.set(`${claim} ${field}`, JSON.stringify(value));
      else if (verdict === "withdraw") {
        if (value === null || value === verdicts.get(claim)?.verdict) verdicts.delete(claim);
        if (value === null || value === "correct")
          for (const key of [...corrections.keys()])
            if (key.startsWith(`${claim} `) && (field === null || key === `${claim} ${field}`)) corrections.delete(key);
      }
    }
  }
  return { verdicts, corrections };
}

function cohen(type: Agreement["type"], pairs: readonly { readonly a: boolean; readonly b: boolean }[]): Agreement {
  const n = pairs.length;
  const count = (test: (pair: { a: boolean; b: boolean }) => boolean) => pairs.filter(test).length;
  const [bothAccept, bothReject] = [count(({ a, b }) => a && b), count(({ a, b }) => !a && !b)];
  const [firstAccepts, secondAccepts] = [count(({ a }) => a), count(({ b }) => b)];
  const counts = { type, both: n, bothAccept, bothReject, firstAccepts, secondAccepts };
  const observed = (bothAccept + bothReject) / n;
  const chance = (firstAccepts * secondAccepts + (n - firstAccepts) * (n - secondAccepts)) / (n * n);
  if (n === 0 || chance === 1) return { ...counts, kappa: null, interval: null };
  const kappa = (observed - chance) / (1 - chance);
  const error = 1.96 * Math.sqrt((observed * (1 - observed)) / (n * (1 - chance) ** 2));
  return { ...counts, kappa, interval: [Math.max(-1, kappa - error), Math.min(1, kappa + error)] };
}
