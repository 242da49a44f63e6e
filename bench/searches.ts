import type { Ledger, Query } from "../src/ledger/index.js";
import { askedTerms } from "../src/ledger/search/terms.js";
import { BUSY_PAIR, commonWord } from "./made-entries.js";

type Clause = Query["clauses"][number];

const word = (key: string): Clause => ({ negated: false, terms: [{ kind: "phrase", places: askedTerms(key).places }] });
const phrase = (...keys: string[]): Clause => word(keys.join(" "));
const facet = (token: string): Clause => ({ negated: false, terms: [{ kind: "properties", tokens: [token] }] });
const query = (...clauses: Clause[]): Query => ({ clauses, from: null, to: null });

/** Milliseconds that searches of several kinds take, each of them with other words in every round. */
export async function searches(ledger: Ledger, rounds: number): Promise<Map<string, number[]>> {
  const [a, b] = BUSY_PAIR.map((id) => id.toLowerCase());
  const kinds: [string, (round: number) => Query][] = [
    ["a common word", (i) => query(word(commonWord(i)))],
    ["a rare word", (i) => query(word(commonWord(1000 + 37 * i)))],
    ["two words", (i) => query(word("railway"), word(commonWord(i)))],
    ["a phrase", (i) => query(phrase(b!, commonWord(i)))],
    ["a word of the busiest pair", (i) => query(word(commonWord(i)), facet(`pair_${[a, b].sort().join("_")}`))],
    ["loans with a word", (i) => query(facet("type_finance"), word(commonWord(i)))],
    [
      "the busiest pair in a year",
      (i) => ({ ...query(facet(`pair_${[a, b].sort().join("_")}`)), from: 14_000 + 90 * i, to: 14_365 + 90 * i }),
    ],
  ];
  const taken = new Map<string, number[]>();
  for (const [kind, make] of kinds) {
    const times: number[] = [];
    let found = 0;
    for (let i = 0; i < rounds; i++) {
      const begun = performance.now();
      found += (await ledger.search(make(i))).total;
      times.push(performance.now() - begun);
    }
    taken.set(`${kind} (${Math.round(found / rounds)} found)`, times);
  }
  return taken;
}
