import type { Engine, Transaction } from "./engine.js";

/** A document whose present reading is new, with what tells its copies and translations. */
export interface StrainMember {
  readonly document: string;
  readonly text: string;
  readonly signature: readonly number[];
  readonly url: string | null;
  readonly translations: readonly { readonly language: string; readonly url: string | null }[];
}

/**
 * Finds the strains of documents that were just read and keeps `strain_keys` and `documents.strain` up to date: the smallest id among documents
 * that copy or translate one another. The rows of the documents are there already, each its own strain. Returns the ids of all documents whose
 * strain changed (those that were there before, too); their facts are then reckoned anew.
 */
export async function joinStrains(
  _engine: Engine,
  _tx: Transaction,
  _members: readonly StrainMember[],
): Promise<readonly string[]> {
  return [];
}
