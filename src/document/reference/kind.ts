import type { CslType } from "./csl.js";
import { isReportOpening, isReportTitle, typeOfGenre } from "./genres.js";
import { isJournal, isOutlet, outletKind } from "./outlets.js";
import { isEditionOfPapers } from "./papers.js";
import { platformOf } from "./posts.js";
import { isTreatySeries } from "./series.js";
import type { Parts } from "./slip.js";
import { isSite } from "./tail.js";

/** How the parts stood together, as far as it tells the type. */
export interface Form {
  readonly quoted: boolean;
  /** The work stands in another: after "in", or "//" without the number of an issue. */
  readonly within: boolean;
  readonly interview: boolean;
  /** "//" stands before the container. */
  readonly slashed: boolean;
}

interface KindRule {
  readonly type: CslType;
  readonly holds: (parts: Parts, form: Form) => boolean;
}

const numbered = (parts: Parts): boolean => parts.volume !== undefined || parts.issue !== undefined;
const contained = (parts: Parts): boolean => parts["container-title"] !== undefined;
const outlet = (parts: Parts) => (contained(parts) ? outletKind(parts["container-title"]!) : null);
const dated = (parts: Parts): boolean => (parts.issued?.length ?? 0) === 10;
const range = (parts: Parts): boolean => parts.page?.includes("-") ?? false;
const body = (parts: Parts): boolean => parts.author?.[0]?.literal !== undefined;
const house = (parts: Parts): boolean => parts.publisher !== undefined || parts["publisher-place"] !== undefined;

/** What tells the type of a work; the first that holds. */
const KINDS: readonly KindRule[] = [
  { type: "interview", holds: (_, form) => form.interview },
  { type: "review-book", holds: (parts) => parts["reviewed-title"] !== undefined },
  { type: "post", holds: (parts) => platformOf(parts) !== null },
  { type: "document", holds: (parts) => parts.archive_location !== undefined || isEditionOfPapers(parts) },
  { type: "thesis", holds: (parts) => parts.genre !== undefined && typeOfGenre(parts.genre) === "thesis" },
  {
    type: "chapter",
    holds: (parts, form) => form.within && contained(parts) && outlet(parts) === null,
  },
  { type: "chapter", holds: (parts) => contained(parts) && parts.editor !== undefined && !numbered(parts) },
  { type: "report", holds: (parts) => parts.genre !== undefined && typeOfGenre(parts.genre) === "report" },
  { type: "speech", holds: (parts) => parts.genre !== undefined && typeOfGenre(parts.genre) === "speech" },
  { type: "treaty", holds: (parts) => contained(parts) && isTreatySeries(parts["container-title"]!) },
  { type: "document", holds: (parts) => parts.genre !== undefined && parts.URL === undefined && !contained(parts) },
  { type: "article-newspaper", holds: (parts) => isOutlet(parts.author?.[0]?.literal ?? "") && !numbered(parts) },
  { type: "post-weblog", holds: (parts) => outlet(parts) === "blog" },
  { type: "article-newspaper", holds: (parts) => outlet(parts) === "newspaper" && !(numbered(parts) && range(parts)) },
  { type: "article-magazine", holds: (parts) => outlet(parts) === "magazine" && !(numbered(parts) && range(parts)) },
  { type: "article-journal", holds: (parts) => contained(parts) && (numbered(parts) || range(parts)) },
  {
    type: "article-newspaper",
    holds: (parts) => contained(parts) && dated(parts) && !isSite(parts["container-title"]!),
  },
  {
    type: "report",
    holds: (parts) => parts.number !== undefined && isReportOpening(parts.title ?? ""),
  },
  { type: "legislation", holds: (parts) => /\/RES\//u.test(parts.number ?? "") },
  {
    type: "report",
    holds: (parts) =>
      body(parts) &&
      parts.title !== undefined &&
      isReportTitle(parts.title, !house(parts) && parts.number === undefined),
  },
  { type: "document", holds: (parts) => parts.number !== undefined && parts.publisher === undefined },
  { type: "webpage", holds: (parts, form) => parts.URL !== undefined && (form.quoted || !house(parts)) },
  { type: "report", holds: (parts, form) => body(parts) && form.quoted === false && house(parts) },
  {
    type: "book",
    holds: (parts) => house(parts) || parts["number-of-pages"] !== undefined || parts.edition !== undefined,
  },
  {
    type: "article-journal",
    holds: (parts) => contained(parts) && parts.URL === undefined && isJournal(parts["container-title"]!),
  },
  { type: "article-journal", holds: (parts, form) => form.quoted && contained(parts) && !dated(parts) },
  { type: "webpage", holds: (parts) => contained(parts) },
  { type: "book", holds: (parts, form) => !form.quoted && parts.title !== undefined },
];

export function kindOf(parts: Parts, form: Form): CslType {
  return parts.occasion ?? KINDS.find(({ holds }) => holds(parts, form))?.type ?? "document";
}
