import { quote } from "../../text/index.js";
import type { Claim } from "../claim.js";
import { said } from "../draft.js";
import type { AnnotatedTables, Derived, Grammar, Lexicon } from "../english/annotation/index.js";
import { eventOf } from "../event.js";
import { eventContexts } from "../event-context.js";
import { identity } from "../identity.js";
import { statusBy } from "../publication.js";
import { Scene } from "../scene.js";
import { columnsOf } from "./columns.js";
import { type Grid, gridsOf, type Row } from "./grid.js";
import { subjectOf } from "./heading-lines.js";
import { readRow, type Told } from "./rows.js";

/**
 * How sure a row is: a heading over each of its figures says what they are. A party that only the lines over the table name takes off
 * some of it. Set by hand: there are too few annotated tables to fit them.
 */
const SURE = 0.85;
const PARTY_OVER_TABLE = 0.1;

interface Reading {
  readonly lexicon: Lexicon;
  readonly grammar: Grammar;
  readonly producer: string;
}

/** The claims of a document's tables, in text order. The evidence of each is its row, from the first cell to the last. */
export function tableClaims(tables: AnnotatedTables | null, reading: Reading): Derived<Claim>[] {
  if (tables === null) return [];
  const scene = new Scene(tables.annotated, reading.lexicon, reading.grammar);
  return gridsOf(scene).flatMap((grid) => {
    const columns = columnsOf(scene, grid, tables.units);
    const subject = subjectOf(scene, grid, tables.units);
    return grid.rows.flatMap((row) =>
      readRow(scene, row, columns, subject).map((told) => claimOf(scene, grid, row, told, reading.producer)),
    );
  });
}

function claimOf(scene: Scene, grid: Grid, row: Row, { type, draft }: Told, producer: string): Derived<Claim> {
  const { document } = scene;
  const words = (span: { start: number; end: number }) => document.text.slice(span.start, span.end);
  const evidence = { ...quote(document.text, row.span), sentence: [row.span.start, row.span.end] as const };
  const inRow = (at: number | undefined) => at !== undefined && at >= row.span.start && at < row.span.end;
  const parties = [...draft.source, ...draft.target];
  const outside = parties.filter(({ part }) => !inRow(part?.span.start)).length;
  const status = statusBy(draft.status, draft.when, document.metadata.date);
  const claim: Omit<Claim, "id"> = {
    type,
    source: draft.source.map(({ actor }) => actor),
    target: draft.target.map(({ actor }) => actor),
    mutual: false,
    agents: parties.flatMap(({ agents }) => agents),
    details: draft.details,
    amount: draft.amount ? { ...draft.amount.value, text: words(draft.amount.span) } : null,
    when: draft.when
      ? { edtf: draft.when.value.edtf, text: words(draft.when.span), basis: draft.when.value.basis }
      : null,
    where: null,
    status,
    event: eventOf(type, said(draft, status), undefined, () => eventContexts(scene, type, draft, evidence)),
    attribution: null,
    citations: marksOf(scene, grid, row),
    evidence,
    confidence: Math.round((SURE - PARTY_OVER_TABLE * outside) * 100) / 100,
    document: document.id,
    language: scene.annotated.language,
    producer,
  };
  const parts: Derived<unknown>[] = [
    ...parties.flatMap(({ part }) => part ?? []),
    ...(draft.amount ? [draft.amount] : []),
    ...(draft.when ? [draft.when] : []),
    ...[...grid.headings.values()].flat().map(({ span }) => ({ value: words(span), span, rule: "heading", parts: [] })),
  ];
  return { value: { id: identity(document.hash, claim), ...claim }, span: row.span, rule: draft.rule, parts };
}

/** Note marks in the row; where it has none, those of the headings. */
function marksOf({ document }: Scene, grid: Grid, { span }: Row): string[] {
  const within = (from: number, to: number) =>
    document.marks.filter((mark) => mark.span.start >= from && mark.span.end <= to).map(({ mark }) => mark);
  const own = within(span.start, span.end);
  if (own.length > 0) return [...new Set(own)];
  const heads = [...grid.headings.values()].flat();
  return [...new Set(heads.flatMap((cell) => within(cell.span.start, cell.span.end)))];
}
