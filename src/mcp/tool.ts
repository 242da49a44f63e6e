import type { z } from "zod";
import type { Desk, Power } from "./desk.js";

/** Something that a model may ask for. Its answer is a text that comes out of documents, or tells what was written down. */
export interface Tool<I = never> {
  readonly name: string;
  readonly title: string;
  /** What it does and when to use it, for a model. */
  readonly description: string;
  readonly input: z.ZodObject;
  /** What one must be allowed to; null for what only reads. */
  readonly power: Power | null;
  /** Whether it does something, or reads something else than the ledger; all other answers are kept while the ledger stands still. */
  readonly fresh?: true;
  /** Throws Declined, and what the ledger throws. */
  run(desk: Desk, asked: I): Promise<string>;
}

// biome-ignore lint/suspicious/noExplicitAny: tools of all inputs stand in one list; each is only handed what its own schema let through
export type AnyTool = Tool<any>;

/** A tool, checked against its own schema before it stands among others. */
export function tool<S extends z.ZodObject>(one: Omit<Tool<z.output<S>>, "input"> & { readonly input: S }): AnyTool {
  return one;
}
