import type { FactRow, PairPage } from "../../dossier/index.js";
import type { Names } from "../../picture/index.js";
import { counted, dateWords, headlineOf, nameOf, STATUS_WORDS, slugWords } from "../../words/index.js";

/** What all sections need to know. */
export interface Context {
  readonly facts: PairPage["facts"];
  /** Rows of a section, at most. */
  readonly most: number;
  readonly names: Names;
}

export function contextOf({ facts }: Pick<PairPage, "facts">, most: number): Context {
  const fact = (id: string) => {
    const known = facts[id];
    return known === undefined ? id : headlineOf(known);
  };
  return { facts, most, names: { party: nameOf, fact, level: slugWords, field: slugWords } };
}

export const when = (edtf: string | null): string => (edtf === null ? "undated" : dateWords(edtf));

export const FACT_COLUMNS = ["When", "Status", "What", "Told by", "Fact"];
/** The place of "What" among them. */
export const WHAT = 2;

/** When, how far, what, how many origins, id. */
export function factRow(row: FactRow, { facts, names }: Context): string[] {
  const disputed = (facts[row.fact]?.conflicts.length ?? 0) > 0 ? ", disputed" : "";
  return [
    when(row.when),
    STATUS_WORDS[row.status],
    names.fact(row.fact),
    `${counted(row.support, "origin")}${disputed}`,
    row.fact,
  ];
}
