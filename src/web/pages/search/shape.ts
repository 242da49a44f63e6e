import { z } from "zod";
import type { Facets, Results } from "../../../ledger/index.js";
import { ClaimShape, EdtfShape } from "../../shapes/index.js";
import { type FoundName, FoundNameShape } from "../names/index.js";

const SpanShape = z.strictObject({ start: z.number(), end: z.number() });

const DocumentShape = z.strictObject({
  id: z.string(),
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  date: EdtfShape.nullable(),
  url: z.string().nullable(),
});

const SnippetShape = z.strictObject({
  text: z.string(),
  highlights: z.array(SpanShape).describe("Stretches of the text that answer the query."),
  cut: z.strictObject({ before: z.boolean(), after: z.boolean() }),
});

const HitShape = z
  .strictObject({
    claim: ClaimShape.describe("As judgements correct it."),
    verdict: z.enum(["accepted", "rejected", "disputed"]).nullable(),
    document: DocumentShape,
    fact: z
      .strictObject({ id: z.string(), support: z.number(), claims: z.number() })
      .nullable()
      .describe("The fact that it is part of; null where it was rejected."),
    snippet: SnippetShape.extend({ evidence: SpanShape.describe("The stretch of the text that carries the claim.") }),
  })
  .meta({ id: "Hit" });

const PassageShape = z
  .strictObject({
    document: DocumentShape.extend({ language: z.string().nullable() }),
    start: z.number().describe("Where the sentence stands in the document's text."),
    end: z.number(),
    snippet: SnippetShape,
  })
  .meta({ id: "Passage" });

const FacetShape = z.array(z.strictObject({ value: z.string(), claims: z.number() }));

const FacetsShape = z
  .strictObject({
    counted: z.number().describe("Claims that were counted: all that answer, or the newest so many."),
    more: z.boolean().describe("Whether more claims answer than were counted."),
    type: FacetShape,
    party: FacetShape,
    year: FacetShape,
    status: FacetShape,
    speaker: FacetShape,
    publisher: FacetShape,
    flow: FacetShape,
  })
  .meta({ id: "Facets" }) satisfies z.ZodType<Facets>;

/** What the search page tells. */
export interface SearchData extends Results {
  readonly query: string;
  /** Why the query can't be carried out, with the character it is about, counted from 1, and the query that may have been meant. */
  readonly problem: { readonly message: string; readonly at: number | null; readonly meant: string | null } | null;
  /** Dossiers, people, firms and places that the words name. */
  readonly names: readonly FoundName[];
  /** Names that may have been meant, where nothing answers. */
  readonly near: readonly FoundName[];
  readonly facets: Facets | null;
  /** Where nothing answers: what would with one piece less. */
  readonly instead: readonly {
    readonly query: string;
    readonly without: string;
    readonly total: number;
    readonly more: boolean;
  }[];
}

export const SearchShape = z.strictObject({
  query: z.string(),
  problem: z.strictObject({ message: z.string(), at: z.number().nullable(), meant: z.string().nullable() }).nullable(),
  names: z
    .array(FoundNameShape)
    .describe("What the words of the query name: dossiers of two or of one, people, firms, places."),
  near: z.array(FoundNameShape).describe("Names that may have been meant, where nothing answers."),
  hits: z.array(HitShape),
  total: z.number().describe("Claims that answer; counted up to 10,000."),
  more: z.boolean().describe("Whether there are more than were counted."),
  passages: z
    .strictObject({
      hits: z.array(PassageShape),
      total: z.number().describe("Sentences that answer and by which no claim is told; counted up to 10,000."),
      more: z.boolean(),
    })
    .describe("Sentences without a claim; they begin where the claims end."),
  next: z.string().nullable().describe("What to give as `after` for the next page."),
  facets: FacetsShape.nullable(),
  instead: z.array(z.strictObject({ query: z.string(), without: z.string(), total: z.number(), more: z.boolean() })),
}) satisfies z.ZodType<SearchData>;

/** What its page has besides: states that facts of the ledger are about, for its form. */
export interface SearchPageData extends SearchData {
  readonly states: readonly string[];
}

export const SearchPageShape = SearchShape.extend({
  states: z.array(z.string()).describe("States that facts of the ledger are about."),
});
