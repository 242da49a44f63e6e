/** A time as EDTF (ISO 8601-2) and where it comes from: the words, the publication date, or the text around. */
export interface Moment {
  readonly edtf: string;
  readonly basis: "stated" | "publication" | "context";
  /** EDTF of the time before that the same words may mean, where they were read as ahead of publication and don't tell: "Friday", "October". */
  readonly past?: string;
  /** EDTF of the time to come that the same words may mean, where they were read as behind publication and are the end of a stretch: "by July". */
  readonly next?: string;
}
