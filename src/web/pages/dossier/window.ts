import { z } from "zod";
import type { PageQuery } from "../../../entente.js";
import { extentOf } from "../../../text/index.js";
import { MAP_VIEWS } from "../../../vocabulary/index.js";

export const day = (description: string) =>
  z
    .string()
    .refine((given) => given === "" || (/^\d{4}(?:-\d\d){0,2}$/u.test(given) && extentOf(given) !== null), {
      message: "write a date as 2012, 2012-06 or 2012-06-30",
    })
    .optional()
    .describe(description);

/** What a dossier is asked with: what was known when, and the window of its timeline. */
export const WindowQuery = z.object({
  asOf: day("Only what was known by the end of that day, month or year: 2012, 2012-06, 2012-06-30."),
  from: day("The first year, month or day of the timeline."),
  to: day("The last year, month or day of the timeline."),
  map: z
    .enum(MAP_VIEWS, { message: `a map is drawn as ${MAP_VIEWS.join(", ")}` })
    .optional()
    .describe("Whose borders the map draws: the United Nations', those on the ground, or a government's."),
});
export type WindowQuery = z.infer<typeof WindowQuery>;

/** Rows that a page shows of a list, and facts that a bin of the timeline names. */
export const ROWS = 25;
const NOTABLE = 3;

export function pageQueryOf({ asOf, from, to }: WindowQuery, today: string): PageQuery {
  return {
    today,
    rows: ROWS,
    notable: NOTABLE,
    ...(asOf ? { asOf } : {}),
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
  };
}
