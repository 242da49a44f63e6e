import { type Work, webAddress } from "./work.js";

/** What a fact, a dossier or a snapshot of a ledger was shown from: which ledger, at which state of it, and of when that state is. */
export interface Edition {
  /** The last part of its address: "entente.db". */
  readonly ledger: string;
  /** What the state is known by: the SHA-256 of its content where it is frozen, otherwise the digits of its state. */
  readonly digest: string;
  /** Name of the snapshot that it is; null where it is not frozen. */
  readonly snapshot: string | null;
  /** EDTF day of the last change that is in it; null of an empty ledger. */
  readonly date: string | null;
}

/** An entry of a ledger as a work to cite. `address`: where it was seen; null where it was not on the web. `language`: of its title. */
export function workOfEntry(
  { ledger, digest, snapshot, date }: Edition,
  {
    id,
    title,
    address,
    note,
    language,
  }: Pick<Work, "id" | "title" | "note" | "language"> & { readonly address: string | null },
): Work {
  return {
    id,
    kind: "entry",
    title,
    authors: [],
    container: null,
    ledger: { ledger, snapshot },
    date,
    accessed: null,
    url: webAddress(address),
    version: shortDigest(digest),
    note,
    language,
  };
}

/** Figures of a digest that tell it from others in words; files have all of it. */
const FIGURES = 16;
export const shortDigest = (digest: string): string => digest.slice(0, FIGURES);
