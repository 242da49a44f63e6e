import type { Sight } from "../../ledger/index.js";
import { compare } from "../../text/index.js";

/** Facts of cooperation in one field, over time. A fact of several fields counts in each. */
export interface FieldOverTime {
  /** A slug of vocabulary/fields.ts; "" where no field is told. */
  readonly field: string;
  readonly facts: number;
  readonly undated: number;
  /** Years that have facts, in order. */
  readonly years: readonly { readonly year: number; readonly facts: number }[];
}

/** Cooperation by field; those with most facts first. */
export function cooperationOf({ fields: counts }: Pick<Sight, "fields">): FieldOverTime[] {
  const fields = new Map<string, Map<number | null, number>>();
  for (const { facet, year, facts } of counts)
    for (const field of facet.split("+")) {
      const years = fields.get(field) ?? new Map<number | null, number>();
      years.set(year, (years.get(year) ?? 0) + facts);
      fields.set(field, years);
    }
  return [...fields]
    .map(([field, years]): FieldOverTime => {
      const dated = [...years].flatMap(([year, facts]) => (year === null ? [] : [{ year, facts }]));
      return {
        field,
        facts: [...years.values()].reduce((sum, facts) => sum + facts, 0),
        undated: years.get(null) ?? 0,
        years: dated.sort((a, b) => a.year - b.year),
      };
    })
    .sort((a, b) => b.facts - a.facts || compare(a.field, b.field));
}
