import { createHash } from "node:crypto";
import { addressOf } from "./address.js";
import { bandsOf } from "./signature.js";

/** What tells the copies and translations of a document. */
export interface Kin {
  readonly document: string;
  readonly signature: readonly number[];
  readonly url: string | null;
  readonly translations: readonly { readonly language: string; readonly url: string | null }[];
}

/** Keys of strain_keys under which a document is found. */
export interface StrainKeys {
  /** Documents that share one are one strain: addresses of the document and its translations, its whole signature. */
  readonly certain: readonly string[];
  /** Documents that share several may be copies, which their signatures tell. */
  readonly bands: readonly string[];
}

/** The keys of a document, each kind in order. */
export function strainKeysOf({ signature, url, translations }: Kin): StrainKeys {
  const addresses = [url, ...translations.map((translation) => translation.url)].map(addressOf);
  const certain = new Set(addresses.flatMap((address) => (address === null ? [] : [`u${address}`])));
  if (signature.length > 0)
    certain.add(`s${createHash("sha256").update(signature.join(" ")).digest("base64url").slice(0, 16)}`);
  return { certain: [...certain].sort(), bands: bandsOf(signature).map((band) => `b${band.toString(36)}`) };
}
