import type { Sight } from "../../ledger/index.js";
import { compare, extentOf } from "../../text/index.js";

/** What a state was last said to think of an issue. */
export interface PositionCell {
  readonly issue: string;
  /** State or organisation. */
  readonly holder: string;
  /** supports · opposes · recognises · neutral; "" where the text does not tell. */
  readonly stance: string;
  /** EDTF; null where no date is told. */
  readonly when: string | null;
  readonly fact: string;
  readonly support: number;
  readonly confidence: number;
  /** Facts that tell a position of the holder on the issue, whatever the stance. */
  readonly facts: number;
  /** Other stances that were told of it, each with its latest fact, newest first. */
  readonly others: readonly { readonly stance: string; readonly fact: string; readonly when: string | null }[];
}

export interface Positions {
  /** Those with most facts first. */
  readonly issues: readonly string[];
  readonly holders: readonly string[];
  /** One for each issue and holder that facts tell of, in the order of both. */
  readonly cells: readonly PositionCell[];
}

/** Who thinks what: for each issue and holder the latest stance. Between two, what others think who take the same stand is not shown. */
export function positionsOf({
  parties: [a, b],
  stands,
  facts,
}: Pick<Sight, "parties" | "stands" | "facts">): Positions {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const held = new Map<string, { issue: string; holder: string; stands: Told[]; facts: number }>();
  for (const { facet, latest, day, facts: count } of stands) {
    const fact = byId.get(latest);
    if (fact === undefined) continue;
    const [issue = "", stance = ""] = facet.split(" ");
    const { when, support, confidence } = fact;
    const told: Told = { stance, fact: latest, when, support, confidence, day };
    for (const { id: holder } of fact.source) {
      if (b !== "" && holder !== a && holder !== b) continue;
      const key = `${issue} ${holder}`;
      const known = held.get(key) ?? { issue, holder, stands: [], facts: 0 };
      held.set(key, { ...known, stands: [...known.stands, told], facts: known.facts + count });
    }
  }
  const weight = new Map<string, number>();
  for (const { issue, facts: count } of held.values()) weight.set(issue, (weight.get(issue) ?? 0) + count);
  const issues = [...weight].sort(([a, x], [b, y]) => y - x || compare(a, b)).map(([issue]) => issue);
  const holders = [...new Set([...held.values()].map(({ holder }) => holder))].sort(compare);
  const cells = issues.flatMap((issue) =>
    holders.flatMap((holder): PositionCell[] => {
      const there = held.get(`${issue} ${holder}`);
      if (there === undefined) return [];
      const [now, ...before] = [...there.stands].sort(newestFirst);
      const { stance, fact, when, support, confidence } = now!;
      const others = before
        .filter((one, i) => one.stance !== stance && before.findIndex((other) => other.stance === one.stance) === i)
        .map((one) => ({ stance: one.stance, fact: one.fact, when: one.when }));
      return [{ issue, holder, stance, when, fact, support, confidence, facts: there.facts, others }];
    }),
  );
  return { issues, holders, cells };
}

interface Told {
  readonly stance: string;
  readonly fact: string;
  readonly when: string | null;
  readonly support: number;
  readonly confidence: number;
  readonly day: number | null;
}

function newestFirst(a: Told, b: Told): number {
  const day = ({ when, day }: Told) => extentOf(when)?.hi ?? day ?? Number.MIN_SAFE_INTEGER;
  return day(b) - day(a) || b.support - a.support || compare(a.fact, b.fact);
}
