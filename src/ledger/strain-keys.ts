import { createHash } from "node:crypto";
import type { Document } from "../document/index.js";
import { fold } from "../vocabulary/index.js";
import { addressOf } from "./address.js";
import type { Schema } from "./schema.js";
import { bandsOf } from "./signature.js";

/** What tells the copies and translations of a document. */
export interface Kin {
  readonly document: string;
  readonly signature: readonly number[];
  readonly url: string | null;
  readonly translations: readonly { readonly language: string; readonly url: string | null }[];
  readonly publisher: string | null;
  readonly title: string | null;
}

/** Keys of strain_keys under which a document is found. */
export interface StrainKeys {
  /** Documents that share one are one strain: addresses of the document and its translations, its whole signature. */
  readonly certain: readonly string[];
  /** Documents that share several may be copies, which their signatures tell. */
  readonly bands: readonly string[];
  /** Documents that share one may be editions of one text: its address, its publisher and title. The first stands among `certain` too. */
  readonly editions: readonly string[];
}

/** The keys of a document, each kind in order. */
export function strainKeysOf({ signature, url, translations, publisher, title }: Kin): StrainKeys {
  const addresses = [url, ...translations.map((translation) => translation.url)].map(addressOf);
  const certain = new Set(addresses.flatMap((address) => (address === null ? [] : [`u${address}`])));
  if (signature.length > 0) certain.add(`s${drawn(signature.join(" "))}`);
  const [own] = addresses;
  const heads = publisher === null || title === null ? [] : [`h${drawn(`${fold(publisher)}\n${fold(title)}`)}`];
  return {
    certain: [...certain].sort(),
    bands: bandsOf(signature).map((band) => `b${band.toString(36)}`),
    editions: [...(own == null ? [] : [`u${own}`]), ...heads],
  };
}

/** The keys of a document by what was read of it. */
export function keysIn({ document, signature, url, publisher, title, body }: ReadingRow): StrainKeys {
  const { translations } = (JSON.parse(body) as Pick<Document, "metadata">).metadata;
  return strainKeysOf({ document, signature: JSON.parse(signature) as number[], url, translations, publisher, title });
}

type ReadingRow = Pick<Schema["readings"], "document" | "signature" | "url" | "publisher" | "title" | "body">;

/** What a document that is out of the ledger is found under. */
export const NO_KEYS: StrainKeys = { certain: [], bands: [], editions: [] };

const drawn = (text: string) => createHash("sha256").update(text).digest("base64url").slice(0, 16);
