import { z } from "zod";
import type { DocumentSummary, Kin } from "../../ledger/index.js";
import { EdtfShape } from "./fact.js";

export const DocumentSummaryShape = z
  .strictObject({
    id: z.string(),
    hash: z.string(),
    title: z.string().nullable(),
    publisher: z.string().nullable(),
    date: EdtfShape.nullable(),
    language: z.string().nullable(),
    url: z.string().nullable(),
    producer: z.string(),
    strain: z.string().describe("The smallest id among its copies and translations."),
    added: z.string(),
  })
  .meta({ id: "DocumentSummary" }) satisfies z.ZodType<DocumentSummary>;

export const KinShape = DocumentSummaryShape.extend({
  kinship: z
    .enum(["told", "linked", "parallel", "copy"])
    .nullable()
    .describe(
      "Why it is one text with the document: a person said so, an address, parallel paragraphs in another language, the same words; null where only others hold them together.",
    ),
}).meta({ id: "Kin" }) satisfies z.ZodType<Kin>;

const SpanShape = z.strictObject({ start: z.number(), end: z.number() });

const BlockShape = z
  .strictObject({
    kind: z.enum([
      "title",
      "standfirst",
      "heading",
      "paragraph",
      "list-item",
      "quotation",
      "byline",
      "note",
      "biography",
      "caption",
      "cell",
      "boilerplate",
    ]),
    span: SpanShape,
    place: z
      .strictObject({
        page: z.number().exactOptional(),
        turns: z.array(z.strictObject({ start: z.number(), page: z.number() })).exactOptional(),
        lines: z
          .array(z.tuple([z.number(), z.number(), z.number(), z.number(), z.number(), z.number()]))
          .exactOptional()
          .describe(
            "Of a PDF, for each line: its start in the text, its page, and left, bottom, right and top in points of the page.",
          ),
        part: z.string().exactOptional(),
        cell: z
          .strictObject({
            table: z.number(),
            row: z.number(),
            column: z.number(),
            rows: z.number().exactOptional(),
            columns: z.number().exactOptional(),
            heading: z.boolean(),
          })
          .exactOptional(),
      })
      .exactOptional(),
  })
  .meta({ id: "Block" });

/** A work in CSL-JSON; its fields are those of CSL 1.0.2. */
const WorkShape = z.looseObject({ id: z.string(), type: z.string() }).meta({ id: "CslItem" });
const CITE = {
  item: WorkShape.optional(),
  ibid: z.string().optional().describe("The mark of the note whose work is meant again."),
  locator: z.string().optional(),
};

const ReferenceShape = z
  .strictObject({
    mark: z.string(),
    span: SpanShape,
    text: z.string(),
    ...CITE,
    url: z.string().optional(),
    also: z.array(z.strictObject(CITE)).optional(),
  })
  .meta({ id: "Reference" });

const MetadataShape = z
  .strictObject({
    title: z.string().nullable(),
    subtitle: z.string().nullable(),
    authors: z.array(z.string()),
    publisher: z.string().nullable(),
    date: EdtfShape.nullable(),
    modified: EdtfShape.nullable(),
    section: z.string().nullable(),
    language: z.string().nullable(),
    url: z.string().nullable(),
    translations: z.array(z.strictObject({ language: z.string(), url: z.string().nullable() })),
    implied: z.array(z.literal("date")),
    mended: z
      .strictObject({
        title: z.string().nullable().exactOptional(),
        publisher: z.string().nullable().exactOptional(),
        date: EdtfShape.nullable().exactOptional(),
        url: z.string().nullable().exactOptional(),
      })
      .exactOptional()
      .describe("What the document says itself of fields that a person has set."),
    tags: z.array(z.string()).exactOptional().describe("Words that it was filed under when it was added."),
    collections: z.array(z.string()).exactOptional().describe("Collections that it was in when it was added."),
    ocr: z
      .strictObject({ engine: z.string(), languages: z.array(z.string()), confidence: z.number() })
      .exactOptional()
      .describe("What recognised the words of a document whose pages are pictures, and how sure it says it is."),
    catalogued: z
      .strictObject({
        by: z.string().describe("The name of the side-car, table or library that told of it."),
        itself: z.strictObject({
          title: z.string().exactOptional(),
          authors: z.array(z.string()).exactOptional(),
          publisher: z.string().exactOptional(),
          date: EdtfShape.exactOptional(),
          language: z.string().exactOptional(),
          url: z.string().exactOptional(),
        }),
      })
      .exactOptional()
      .describe("What told of it beside it, and what it says itself where that is something else."),
  })
  .meta({ id: "Metadata" });

export const DocumentShape = z
  .strictObject({
    id: z.string(),
    hash: z.string(),
    text: z.string(),
    blocks: z.array(BlockShape),
    marks: z.array(z.strictObject({ mark: z.string(), span: SpanShape })),
    references: z.array(ReferenceShape),
    metadata: MetadataShape,
    problems: z.array(
      z.strictObject({
        severity: z.enum(["error", "warning", "info"]),
        message: z.string(),
        place: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: "Document" });

export const KeptDocumentShape = DocumentSummaryShape.extend({
  document: DocumentShape,
  names: z.array(z.string()).describe("Names under which it was found."),
  options: z.string().describe("What its reader was told."),
  removed: z.string().nullable().describe("When a person took it out of the ledger."),
}).meta({ id: "KeptDocument" });
