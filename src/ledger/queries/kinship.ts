import { sql } from "kysely";
import type { Engine, Transaction } from "../engine.js";
import { type Outlined, translate } from "../parallel-links.js";
import type { Body } from "../reading-row.js";
import { outlineIn } from "../reading-row.js";
import { areCopies } from "../signature.js";
import { strainKeysOf } from "../strain-keys.js";
import { toldLinks } from "../told-translations.js";
import type { DocumentSummary } from "./documents.js";

/**
 * Why two documents are one text: a person said so; one has the address of the other or links to it as a translation; they run parallel in two languages; one
 * copies the other; null where only others hold them together.
 */
export type Kinship = "told" | "linked" | "parallel" | "copy" | null;

/** A copy or translation of a document. */
export interface Kin extends DocumentSummary {
  readonly kinship: Kinship;
}

/** Kin of a document for which it is found out. */
const ASKED = 50;

interface Row {
  readonly id: string;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly title: string | null;
  readonly signature: string;
  readonly body: string;
}

/** Why documents are one text with another: of the first of them. */
export async function withKinship(
  engine: Engine,
  tx: Transaction,
  id: string,
  kin: readonly DocumentSummary[],
): Promise<Kin[]> {
  if (kin.length === 0) return [];
  const asked = kin.slice(0, ASKED).map((one) => one.id);
  const { rows } =
    await sql<Row>`select documents.id, readings.url, readings.publisher, readings.title, readings.signature,
    readings.body from documents join readings on readings.id = documents.reading
    where documents.id in ${engine.list([id, ...asked])}`.execute(tx);
  const told = await toldLinks(engine, tx, [id]);
  const known = new Map(rows.map((row) => [row.id, tellingOf(row)]));
  const self = known.get(id)!;
  return kin.map((one) => {
    const other = known.get(one.id);
    return { ...one, kinship: other === undefined ? null : kinshipOf(self, other, told) };
  });
}

interface Telling extends Outlined {
  readonly certain: readonly string[];
  readonly signature: readonly number[];
}

function tellingOf({ id, url, publisher, title, signature, body }: Row): Telling {
  const { translations } = (JSON.parse(body) as Body).metadata;
  const numbers = JSON.parse(signature) as number[];
  const { certain } = strainKeysOf({ document: id, signature: numbers, url, translations, publisher, title });
  return { document: id, url, outline: outlineIn({ body }), certain, signature: numbers };
}

function kinshipOf(a: Telling, b: Telling, told: readonly (readonly [string, string])[]): Kinship {
  if (told.some((pair) => pair.includes(a.document) && pair.includes(b.document))) return "told";
  const shared = a.certain.filter((key) => b.certain.includes(key));
  if (shared.some((key) => key.startsWith("u"))) return "linked";
  if (shared.length > 0 || areCopies(a.signature, b.signature)) return "copy";
  return translate(a, b) ? "parallel" : null;
}
