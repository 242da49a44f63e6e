import { createHash } from "node:crypto";
import type { Outline } from "../alignment/index.js";
import { fold } from "../vocabulary/index.js";
import { addressOf } from "./address.js";
import { parallelKeysOf } from "./parallel-keys.js";
import type { Body } from "./reading-row.js";
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
  readonly outline?: Outline | null;
}

/** Keys of strain_keys under which a document is found. */
export interface StrainKeys {
  /** Documents that share one are one strain: addresses of the document and its translations, its whole signature. */
  readonly certain: readonly string[];
  /** Documents that share several may be copies, which their signatures tell. */
  readonly bands: readonly string[];
  /** Documents that share one may be editions of one text: its address, its publisher and title. The first stands among `certain` too. */
  readonly editions: readonly string[];
  /** Under which translations look for one another; which these are, their outlines tell. */
  readonly parallel: readonly string[];
}

/** The key of an address as addressOf writes it, and that of a title under which a house published. */
export const addressKey = (address: string) => `u${address}`;
export const headKey = (publisher: string, title: string) => `h${drawn(`${fold(publisher)}\n${fold(title)}`)}`;

/** The keys of a document, each kind in order. */
export function strainKeysOf({ signature, url, translations, publisher, title, outline }: Kin): StrainKeys {
  const addresses = [url, ...translations.map((translation) => translation.url)].map(addressOf);
  const certain = new Set(addresses.flatMap((address) => (address === null ? [] : [addressKey(address)])));
  if (signature.length > 0) certain.add(`s${drawn(signature.join(" "))}`);
  const [own] = addresses;
  const heads = publisher === null || title === null ? [] : [headKey(publisher, title)];
  return {
    certain: [...certain].sort(),
    bands: bandsOf(signature).map((band) => `b${band.toString(36)}`),
    editions: [...(own == null ? [] : [addressKey(own)]), ...heads],
    parallel: outline == null ? [] : parallelKeysOf(outline).held,
  };
}

/** A document with what tells its copies and translations. */
export interface Kept {
  readonly document: string;
  readonly keys: StrainKeys;
  readonly url: string | null;
  readonly outline: Outline | null;
  /** JSON, as in `readings.signature`: it is needed of few. */
  readonly signature: string;
}

type ReadingRow = Pick<Schema["readings"], "document" | "signature" | "url" | "publisher" | "title" | "body">;

/** A document by what was read of it. */
export function keptIn({ document, signature, url, publisher, title, body }: ReadingRow): Kept {
  const { metadata, outline = null } = JSON.parse(body) as Body;
  const { translations } = metadata;
  const kin = { document, signature: JSON.parse(signature) as number[], url, translations, publisher, title, outline };
  return { document, signature, keys: strainKeysOf(kin), url, outline };
}

/** A document that is out of the ledger: it is found under nothing. */
export function keptOut(document: string): Kept {
  const keys: StrainKeys = { certain: [], bands: [], editions: [], parallel: [] };
  return { document, keys, signature: "[]", url: null, outline: null };
}

const drawn = (text: string) => createHash("sha256").update(text).digest("base64url").slice(0, 16);
