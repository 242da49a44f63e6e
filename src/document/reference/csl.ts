/** A name as CSL has it: a person's parts, or a body that is named as a whole. */
export interface CslName {
  readonly family?: string;
  readonly given?: string;
  readonly literal?: string;
}

/** A date to the precision it is told with: `[[2024, 7]]` is July 2024, two parts are a range. Seasons count from spring, 1. */
export interface CslDate {
  readonly "date-parts": readonly (readonly number[])[];
  readonly season?: number;
  readonly circa?: true;
}

/** The types of CSL that notes about relations between states cite. */
export type CslType =
  | "article-journal"
  | "article-magazine"
  | "article-newspaper"
  | "book"
  | "chapter"
  | "document"
  | "interview"
  | "legal_case"
  | "legislation"
  | "paper-conference"
  | "personal_communication"
  | "post"
  | "post-weblog"
  | "report"
  | "review-book"
  | "speech"
  | "thesis"
  | "treaty"
  | "webpage";

/** The variables of CSL that hold names. */
export type CslNames = "author" | "editor" | "translator" | "reviewed-author";
/** The variables of CSL that hold dates. */
export type CslDates = "issued" | "accessed";
/** The variables of CSL that hold words or numbers, as printed; page ranges have a hyphen. */
export type CslWords =
  | "title"
  | "container-title"
  | "publisher"
  | "publisher-place"
  | "event-title"
  | "collection-title"
  | "collection-number"
  | "reviewed-title"
  | "archive"
  | "archive_location"
  | "genre"
  | "number"
  | "volume"
  | "issue"
  | "page"
  | "edition"
  | "number-of-pages"
  | "language"
  | "DOI"
  | "URL";

/**
 * A cited work (https://docs.citationstyles.org/en/1.0.2/specification.html#appendix-iv-variables). What the note does not tell is
 * absent. `id` is unique among the references of a document.
 */
export type CslItem = { readonly id: string; readonly type: CslType } & {
  readonly [K in CslNames]?: readonly CslName[];
} & { readonly [K in CslDates]?: CslDate } & { readonly [K in CslWords]?: string };

/** An EDTF date ("2024-07", "2017-21", "2017-05-12/2017-05-14", "1898~") in the form of CSL. */
export function cslDate(edtf: string): CslDate {
  const sides = edtf.split("/").map((side) => side.replace("~", "").split("-").map(Number));
  const season = sides[0]![1]! > 20 ? sides[0]![1]! - 20 : undefined;
  return {
    "date-parts": season === undefined ? sides : sides.map(([year]) => [year!]),
    ...(season === undefined ? {} : { season }),
    ...(edtf.endsWith("~") ? { circa: true as const } : {}),
  };
}
