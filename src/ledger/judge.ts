import type { Claim } from "../claim/index.js";
import { compare } from "../text/index.js";
import { corrected as applied, isProblem } from "./correct.js";
import { digest, json } from "./digest.js";
import type { Judgement } from "./judgement.js";

/** Whether a claim is what its words say, as persons have it; disputed: two of them have it otherwise, and no third has settled it. */
export type Ruling = "accepted" | "rejected" | "disputed";

/** What judgements make of a claim. */
export interface Judged {
  readonly verdict: Ruling | null;
  /** The claim with its corrected fields; null where nothing was corrected. */
  readonly corrected: Claim | null;
}

/** A judgement with the id that its content gives it. */
export function judgementOf(said: Omit<Judgement, "id">): Judgement {
  const { at, reviewer, verdict, claims, others, field, value, reason } = said;
  const rest = { at, reviewer, verdict, claims: sorted(claims), others: sorted(others), field, value, reason };
  return { id: `j_${digest(json(rest))}`, ...rest };
}

const sorted = (ids: readonly string[]): string[] => [...new Set(ids)].sort();

/** What holds of a claim after all judgements on it, in any order; `identify` puts those in it under the ids that persons say to be theirs. A correction that would make it no claim is passed over. */
export function judgedBy(
  claim: Claim,
  judgements: readonly Judgement[],
  identify: (claim: Claim) => Claim = (one) => one,
): Judged {
  const holding = wordsOn(claim.id, judgements);
  let now = claim;
  for (const { verdict, field, value } of holding) {
    if (verdict !== "correct" || field === null) continue;
    const next = applied(now, field, value);
    if (!isProblem(next)) now = next;
  }
  now = identify(now);
  return {
    verdict: rulingOf(holding.filter(({ verdict }) => verdict === "accept" || verdict === "reject")),
    corrected: json(now) === json(claim) ? null : now,
  };
}

/** What follows from words in their order: what all say, each by the last word; else what a third said, who spoke when two were apart. */
function rulingOf(words: readonly Judgement[]): Ruling | null {
  const latest = new Map<string, Judgement>();
  for (const word of words) {
    // What is said anew stands behind what others said meanwhile.
    latest.delete(word.reviewer);
    latest.set(word.reviewer, word);
  }
  const said = [...latest.values()];
  const last = said.pop();
  if (last === undefined) return null;
  const before = new Set(said.map(({ verdict }) => verdict));
  if (before.size === 1 && !before.has(last.verdict)) return "disputed";
  return last.verdict === "accept" ? "accepted" : "rejected";
}

/**
 * The judgements of one claim by itself (accept, reject, correct, note) that were not withdrawn, in the order in which they were made. Later ones on
 * the same thing hold against earlier ones.
 */
export function wordsOn(claim: string, judgements: readonly Judgement[]): Judgement[] {
  let words: Judgement[] = [];
  for (const judgement of inOrder(judgements)) {
    const { verdict, claims, others, field, value } = judgement;
    if (![...claims, ...others].includes(claim)) continue;
    if (verdict === "withdraw") {
      // Of a correction one field can be withdrawn alone.
      const gone = (word: Judgement) => isMeant(value, word) && (field === null || word.field === field);
      words = words.filter((word) => !gone(word));
    } else if (verdict !== "same" && verdict !== "different") words.push(judgement);
  }
  return words;
}

/** Whether a withdrawal with this value takes back a word: all words, those of a kind, or the one of that id. */
function isMeant(value: unknown, { verdict, id }: Pick<Judgement, "verdict" | "id">): boolean {
  return value === null || value === verdict || value === id;
}

/** Judgements in the order in which they were made; of one instant by id. */
export function inOrder(judgements: readonly Judgement[]): Judgement[] {
  return [...judgements].sort((a, b) => compare(a.at, b.at) || compare(a.id, b.id));
}

/** The judgements of which something still holds: not withdrawn, nor said otherwise since. In order of their ids. */
export function standing(judgements: readonly Judgement[]): readonly Judgement[] {
  const held = new Set<Judgement>();
  const bonds = new Map<string, Judgement[]>();
  for (const judgement of inOrder(judgements)) {
    const { verdict, claims, others, value } = judgement;
    if (verdict === "same" || verdict === "different") {
      for (const pair of pairsOf(judgement)) bonds.set(pair, [...(bonds.get(pair) ?? []), judgement]);
    } else if (verdict === "withdraw") {
      const about = sorted([...claims, ...others]);
      for (const pair of pairsOf({ verdict: "same", claims: about, others: [] })) {
        const said = bonds.get(pair) ?? [];
        bonds.set(
          pair,
          said.filter((word) => !isMeant(value, word)),
        );
      }
    }
  }
  for (const said of bonds.values()) if (said.length > 0) held.add(said.at(-1)!);
  for (const claim of new Set(judgements.flatMap(({ claims }) => claims))) {
    const latest = new Map<string, Judgement>();
    for (const word of wordsOn(claim, judgements)) {
      const kind = word.verdict === "accept" || word.verdict === "reject" ? "verdict" : word.verdict;
      latest.set(kind === "note" ? word.id : `${kind} ${word.field ?? ""}`, word);
    }
    for (const word of latest.values()) held.add(word);
  }
  return [...held].sort((a, b) => compare(a.id, b.id));
}

function pairsOf({ verdict, claims, others }: Pick<Judgement, "verdict" | "claims" | "others">): string[] {
  const [left, right] =
    verdict === "same"
      ? [
          [...claims, ...others],
          [...claims, ...others],
        ]
      : [claims, others];
  return [
    ...new Set(left.flatMap((a) => right.filter((b) => b !== a).map((b) => (a < b ? `${a} ${b}` : `${b} ${a}`)))),
  ];
}
