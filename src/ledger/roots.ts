import type { Claim } from "../claim/index.js";
import type { Document } from "../document/index.js";

/** What a claim goes back to, besides its document, in order: see Testimony.roots. */
export function rootsOf(_claim: Claim, _document: Document): string[] {
  return [];
}
