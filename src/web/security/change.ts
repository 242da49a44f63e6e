import type { Role } from "./roles.js";

/** Something that is posted: where, by whom, and how large it may be. */
export interface Change {
  /** POST unless another is named. */
  readonly method?: string;
  /** As hono writes paths: "/judgements/:id". */
  readonly path: string;
  readonly role: Role;
  /** Bytes of its body at most. */
  readonly most: number;
  /** Whether it takes files: its body is then written to the disk as it comes. */
  readonly files?: boolean;
  /** Whether programs may do it too: with a token that goes along, or on one's own machine, and without a form. */
  readonly programs?: true;
}

/** The change that is made by a method at a path; null where there is none. */
export function changeAt(changes: readonly Change[], made: string, path: string): Change | null {
  const given = path.split("/");
  const isAt = (pattern: string) => {
    const parts = pattern.split("/");
    return (
      parts.length === given.length && parts.every((part, i) => (part.startsWith(":") ? given[i] : part === given[i]))
    );
  };
  return changes.find(({ method = "POST", path }) => method === made && isAt(path)) ?? null;
}
