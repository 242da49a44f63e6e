import type { Document, Metadata } from "../document/index.js";
import { extentOf } from "../text/index.js";
import { json } from "./digest.js";
import { standing } from "./judge.js";
import type { Judgement } from "./judgement.js";

/** What a person may set of a document. */
export const MENDABLE = ["title", "publisher", "date", "url"] as const;
type Mendable = (typeof MENDABLE)[number];

/** Characters that a title or the name of a publisher may have. */
const LONGEST = 500;

const isMendable = (field: string | null): field is Mendable => MENDABLE.some((one) => one === field);

/** Whether an id is one of a document; all others that judgements name are of claims. */
export function isDocumentId(id: string): boolean {
  return id.startsWith("d_");
}

/** Why a field of a document can't be set so, a sentence without its full stop; null where it can. Null as value says that the document has none. */
export function mendingProblem(field: string | null, value: unknown): string | null {
  if (!isMendable(field)) return `of a document only ${MENDABLE.join(", ")} can be set`;
  if (value === null) return null;
  if (typeof value !== "string" || value.trim() === "") return `${field} must be words, or null where there is none`;
  if (field === "date")
    return extentOf(value)?.lo == null ? `${value} is not a date; write 2024, 2024-07 or 2024-07-12` : null;
  if (field === "url")
    return /^https?:\/\/\S+$/iu.test(value) && URL.canParse(value) ? null : `${value} is not a web address`;
  return value.length > LONGEST ? `${field} is longer than ${LONGEST} characters` : null;
}

/** A document with what persons say of it, by the judgements that name it; what it says itself is kept beside. The same object where nobody says anything else. */
export function mended<D extends Pick<Document, "id" | "metadata">>(document: D, judgements: readonly Judgement[]): D {
  const { mended: before = {}, ...rest } = document.metadata;
  const own: Metadata = { ...rest, ...before };
  const about = judgements.filter(({ claims }) => claims.includes(document.id));
  const set: Partial<Record<Mendable, string | null>> = {};
  for (const { verdict, field, value } of standing(about))
    if (verdict === "correct" && isMendable(field)) set[field] = value as string | null;
  const kept = Object.fromEntries(MENDABLE.flatMap((field) => (set[field] === undefined ? [] : [[field, own[field]]])));
  const metadata = { ...own, ...set, ...(Object.keys(kept).length > 0 ? { mended: kept } : {}) };
  return json(metadata) === json(document.metadata) ? document : { ...document, metadata };
}

/** Whether what persons say of a document takes it out of the ledger. */
export function isRemoved(document: string, judgements: readonly Judgement[]): boolean {
  const about = judgements.filter(({ claims }) => claims.includes(document));
  return standing(about).some(({ verdict }) => verdict === "remove");
}
