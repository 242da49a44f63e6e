import { z } from "zod";
import type { BesidePage } from "../../../dossier/index.js";
import { EdtfShape } from "../../shapes/index.js";

const HeadShape = z.strictObject({
  id: z.string(),
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  date: EdtfShape.nullable(),
  language: z.string().nullable(),
});

const SPAN = { start: z.number(), end: z.number(), text: z.string() };
const ParagraphShape = z.strictObject({ ...SPAN, kind: z.string() });
const PlaceShape = z.strictObject({
  ...SPAN,
  value: z
    .string()
    .nullable()
    .describe(
      "What the words mean: USD 1700000000, an EDTF date, KAZ or org:SCO, a number, a status; null of what is left out.",
    ),
});

/** Two documents paragraph by paragraph, as programs are told. */
export const BesideShape = z.strictObject({
  left: HeadShape,
  right: HeadShape,
  rows: z
    .array(z.strictObject({ left: z.array(ParagraphShape), right: z.array(ParagraphShape) }))
    .describe("What stands against what; a side without a paragraph leaves out what the other says."),
  differences: z.array(
    z.strictObject({
      kind: z.enum(["sum", "date", "number", "name", "status", "sentence", "paragraph"]),
      row: z.number().describe("Index of the row, from 0."),
      left: PlaceShape.nullable(),
      right: PlaceShape.nullable(),
    }),
  ),
}) satisfies z.ZodType<BesidePage>;
