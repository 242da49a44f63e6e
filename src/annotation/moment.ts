/** A time as EDTF (ISO 8601-2) and where it comes from: the words, the publication date, or the text around. */
export interface Moment {
  readonly edtf: string;
  readonly basis: "stated" | "publication" | "context";
}
