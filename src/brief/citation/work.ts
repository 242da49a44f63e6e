import type { CitedDocument } from "../../dossier/index.js";
import { visible } from "../../text/index.js";
import type { Citing } from "./words/index.js";

/** What is cited: a document that tells something, or an entry of a ledger. Words are one line each; nothing that is not known is made up. */
export interface Work {
  /** Names it in lists: "d_5b1f…", "f_5b1f…", "CHN-KAZ". */
  readonly id: string;
  readonly kind: "page" | "document" | "entry";
  readonly title: string | null;
  readonly authors: readonly string[];
  /** Who published it: a newspaper, a site; null of an entry of a ledger. */
  readonly container: string | null;
  /** The ledger that it is an entry of; null of a document. */
  readonly ledger: { readonly ledger: string; readonly snapshot: string | null } | null;
  /** EDTF. */
  readonly date: string | null;
  /** EDTF day on which it was taken into the ledger. */
  readonly accessed: string | null;
  /** An address of the web; null of anything else. */
  readonly url: string | null;
  /** Of a ledger: the digest of the state that is cited. */
  readonly version: string | null;
  readonly note: string | null;
  /** ISO 639-1. */
  readonly language: string | null;
}

/** A document as a work to cite. */
export function workOfDocument({ id, title, publisher, date, language, url, added, authors }: CitedDocument): Work {
  const address = webAddress(url);
  return {
    id,
    kind: address === null ? "document" : "page",
    title: lineOrNull(title),
    authors: authors.map(line).filter((author) => author !== ""),
    container: lineOrNull(publisher),
    ledger: null,
    date,
    accessed: address === null ? null : added.slice(0, 10),
    url: address,
    version: null,
    note: null,
    language,
  };
}

/** Who published a work, in the words of a citation; null where nobody is known. */
export function containerOf({ container, ledger }: Work, citing: Citing): string | null {
  return ledger === null ? container : citing.ledger(ledger);
}

/** What a text of a document is in one line, with nothing in it that turns or hides letters. */
export const line = (text: string): string => visible(text).replace(/\s+/gu, " ").trim();

const lineOrNull = (text: string | null) => (text === null ? null : line(text) || null);

/** An address of the web as it may be linked: http and https alone, with what isn't plain in it encoded. Null of anything else. */
export function webAddress(url: string | null): string | null {
  if (url === null || !/^https?:/iu.test(url) || !URL.canParse(url)) return null;
  const { href } = new URL(url);
  return href.replace(/[<>"'`{}|\\^[\]\s]/gu, (sign) => encodeURIComponent(sign).replace("'", "%27"));
}
