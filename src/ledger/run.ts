import { digest } from "./digest.js";
import type { Schema } from "./schema.js";

/** One addition: when (ISO 8601 instant in UTC, to the second or finer) and by which version of the program. */
export interface Run {
  readonly at: string;
  readonly program: string;
}

export function runRow({ at, program }: Run): Schema["runs"] {
  return { id: `u_${digest(at, program)}`, at, program };
}
