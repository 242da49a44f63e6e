import { z } from "zod";
import { type Sieve, THEMES } from "../../../dossier/index.js";
import { LANGUAGES, type PageQuery } from "../../../entente.js";
import type { Taken } from "../../../taking.js";
import { extentOf } from "../../../text/index.js";
import { MAP_VIEWS } from "../../../vocabulary/map-views/index.js";

export const day = (description: string) =>
  z
    .string()
    .refine((given) => given === "" || (/^\d{4}(?:-\d\d){0,2}$/u.test(given) && extentOf(given) !== null), {
      message: "write a date as 2012, 2012-06 or 2012-06-30",
    })
    .optional()
    .describe(description);

/** One of some words, or "" as a form sends what was not chosen. */
const among = <T extends string>(words: readonly T[], description: string) =>
  z
    .enum(["", ...words])
    .optional()
    .describe(description);

/** Letters of the name of a publisher. */
const LONGEST = 200;

/** What a dossier is asked with: of which facts it is, what was known when, and the window of its timeline. All forms of a page take the same. */
export const WindowQuery = z.object({
  sure: z
    .string()
    .regex(/^(?:\d{1,2}|100)?$/u, "write a whole number from 0 to 100")
    .optional()
    .describe("Only facts that are at least so sure, in percent."),
  about: among(THEMES, "Only facts of that subject."),
  since: day(
    "Only facts of that day, month or year, or later; those without a date by the day on which they were first told.",
  ),
  until: day("Only facts of that day, month or year, or earlier."),
  source: z.string().max(LONGEST).optional().describe("Only facts that a publisher tells whose name has that in it."),
  language: among(LANGUAGES, "Only facts that a document in that language tells."),
  judged: among(["yes", "no"], "Only facts of which persons judged a claim, or of which they judged none."),
  denied: among(["no"], "Without what is denied."),
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
/** Rows where only a part of the facts is shown: what a number of the lead leads to is there as a whole, as far as pages go. */
const SIFTED = 500;

export function pageQueryOf(query: WindowQuery, today: string): PageQuery {
  const { asOf, from, to } = query;
  const sieve = sieveOf(query);
  return {
    today,
    rows: isFiltered(query) ? SIFTED : ROWS,
    notable: NOTABLE,
    sieve,
    ...(asOf ? { asOf } : {}),
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
  };
}

/** The sieve that a query asks for: the only place where its words are read. */
export function sieveOf({ sure, about, since, until, source, language, judged, denied }: WindowQuery): Sieve {
  return {
    ...(sure ? { sure: Number(sure) / 100 } : {}),
    ...(about ? { about } : {}),
    ...(since ? { since } : {}),
    ...(until ? { until } : {}),
    ...(source?.trim() ? { source: source.trim() } : {}),
    ...(language ? { language } : {}),
    ...(judged ? { judged: judged === "yes" } : {}),
    ...(denied ? { denied: false } : {}),
  };
}

/** Whether a query asks for a part of the facts. */
export const isFiltered = (query: WindowQuery): boolean => Object.keys(sieveOf(query)).length > 0;

/** What is taken along in open formats of what a query asks for; null as of a day, whose facts stand nowhere but on its page. */
export const takenOf = (query: WindowQuery, parties: readonly string[]): Taken | null =>
  query.asOf ? null : { parties, sieve: sieveOf(query) };
