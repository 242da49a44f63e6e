import { digest, storable } from "./digest.js";
import type { Schema } from "./schema.js";

type Sighting = Schema["sightings"];

/** That a document was found under a name. */
export function sightingRow(document: string, name: string, run: string): Sighting {
  const row = { document, name: storable(name), run };
  return { ...row, digest: sightingDigest(row) };
}

export function sightingDigest({ document, name, run }: Omit<Sighting, "digest">): string {
  return digest(document, name, run);
}
