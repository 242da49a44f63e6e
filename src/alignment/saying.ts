import type { Claim } from "../claim/index.js";
import type { Span } from "../text/index.js";

/** What a claim says, as far as one in another language would say it too. */
export interface Saying {
  readonly span: Span;
  /** Its type and parties, "visit CHN KAZ". */
  readonly of: string;
  readonly status: Claim["status"];
}

/** How far a thing has come: statuses of one stage are put now one way and now the other, and what is signed is often told as done. */
const STAGES: Readonly<Partial<Record<Claim["status"], string>>> = {
  pledged: "ahead",
  planned: "ahead",
  agreed: "done",
  ongoing: "done",
  completed: "done",
  suspended: "stopped",
  cancelled: "stopped",
  denied: "denied",
};
/** Less certain claims than this tell nothing about a text. */
const SURE = 0.5;

/** What the claims of a document say. */
export function sayingsOf(claims: readonly Claim[]): Saying[] {
  return claims
    .filter(({ confidence }) => confidence >= SURE)
    .map(({ type, source, target, status, evidence: { start, end } }) => ({
      span: { start, end },
      of: [type, ...[...source, ...target].map(({ id }) => id).sort()].join(" "),
      status,
    }));
}

/** Sayings of one thing that are of other stages: where each side says it once, so that there is no doubt which is which. */
export function statusesApart(left: readonly Saying[], right: readonly Saying[]): (readonly [Saying, Saying])[] {
  return left.flatMap((one): (readonly [Saying, Saying])[] => {
    const like = ({ of }: Saying) => of === one.of;
    const others = right.filter(like);
    if (left.filter(like).length !== 1 || others.length !== 1) return [];
    const [a, b] = [STAGES[one.status], STAGES[others[0]!.status]];
    return a === undefined || b === undefined || a === b ? [] : [[one, others[0]!]];
  });
}
