import type { Document } from "../document/index.js";
import type { Language } from "../language/index.js";
import { overlaps, type Span } from "../text/index.js";
import type { Amount } from "./amount.js";
import { annotate } from "./annotate.js";

/** What the words around a place hold: what somebody says of them must be among it. */
export interface Grounds {
  readonly sums: readonly Amount[];
  /** EDTF. */
  readonly times: readonly string[];
  /** Ids of all who are named, and of whom they act for. */
  readonly named: ReadonlySet<string>;
}

/** The sums and times of the paragraph that a place lies in, and who is named there, in the title or by the masthead. */
export function groundsOf(document: Document, language: Language, place: Span): Grounds {
  const { names, above, times, sums } = annotate(document, language);
  const block = document.blocks.find(({ span }) => overlaps(span, place))?.span ?? place;
  const here = ({ span }: { readonly span: Span }) => overlaps(span, block);
  const named = [...names.filter(here), ...above].flatMap(({ id, state, members = [] }) => [
    id ?? [],
    state ?? [],
    members,
  ]);
  return {
    sums: sums.filter(here).map(({ value }) => value),
    times: times.filter(here).map(({ value }) => value.edtf),
    named: new Set(named.flat()),
  };
}
