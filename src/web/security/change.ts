import type { Role } from "./roles.js";

/** Something that is posted: where, by whom, and how large it may be. */
export interface Change {
  /** As hono writes paths: "/judgements/:id". */
  readonly path: string;
  readonly role: Role;
  /** Bytes of its body at most. */
  readonly most: number;
  /** Whether programs may do it too: with a token that goes along, or on one's own machine, and without a form. */
  readonly programs?: true;
}

/** The change that is posted to a path; null where nothing can be posted. */
export function changeAt(changes: readonly Change[], path: string): Change | null {
  const given = path.split("/");
  const isAt = (pattern: string) => {
    const parts = pattern.split("/");
    return (
      parts.length === given.length && parts.every((part, i) => (part.startsWith(":") ? given[i] : part === given[i]))
    );
  };
  return changes.find((change) => isAt(change.path)) ?? null;
}
