import { QueryError } from "../query-error.js";

/** The place in a list that a cursor names: what the list is ordered by, and an id. Throws QueryError for one that no page gave. */
export function placeAfter(cursor: string, place: RegExp, id: RegExp): { readonly place: string; readonly id: string } {
  const at = cursor.lastIndexOf(" ");
  const [first, second] = [cursor.slice(0, Math.max(at, 0)), cursor.slice(at + 1)];
  if (at < 0 || !place.test(first) || !id.test(second))
    throw new QueryError("No page of this list ends there; start again from the first page");
  return { place: first, id: second };
}
