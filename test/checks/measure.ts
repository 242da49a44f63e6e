import { check, type Finding, REFERENCE_TABLES, writingOf } from "../../src/dossier/index.js";
import { read } from "../../src/entente.js";
import type { Statement } from "./statements.js";

/** What the checks tell of one sentence that was published on its day. Names that are spelled otherwise are notes and left out. */
export async function told({ text, written }: Statement): Promise<Finding[]> {
  const { claims } = await read({ name: "a.txt", bytes: Buffer.from(text) }, { date: written });
  const dated = claims.map(({ value }) => ({ claim: value, written: writingOf(written, []) }));
  return check(dated, REFERENCE_TABLES).filter(({ kind }) => kind !== "name");
}
