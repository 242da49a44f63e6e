import { remarkName } from "../remark.js";
import { refusal } from "./filters.js";
import type { Marked } from "./query.js";
import type { Item } from "./scan-query.js";

/** Filters on what persons put on facts, documents and pairs. */
export const MARK_FILTERS: readonly string[] = ["tag", "collection"];

/** The tags and collections that a query asks for. Throws QueryError. */
export function marks(items: readonly Item[]): Marked[] {
  return items.map((item) => {
    const given = item.closed ? [item.text] : item.text.split(",").filter((name) => name !== "");
    const names = given.map((name) => remarkName(name) ?? wrong(item));
    return { what: item.name === "tag" ? "tag" : "collection", names, negated: item.negated };
  });
}

function wrong(item: Item): never {
  throw refusal(item, `use letters, digits, full stops and hyphens, as in ${item.name}:energy-2026`);
}
