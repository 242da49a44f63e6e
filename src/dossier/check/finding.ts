/** What the reference tables say of a claim: that it was out of date, can't be, gives another date, or names somebody otherwise. */
export interface Finding {
  /**
   * out-of-date: it had been so, but no longer was when the text speaks. contradicted: it was not so then. date: it was so, from another day.
   * term: the person did not hold the office then. name: the same person under another spelling.
   */
  readonly kind: "out-of-date" | "contradicted" | "date" | "term" | "name";
  /** A name is worth a note; the others are faults of the text, or of the table. */
  readonly severity: "warning" | "info";
  readonly claim: string;
  readonly document: string;
  /** One sentence for a person. */
  readonly message: string;
  /** What the text says, in its own words. */
  readonly words: string;
  /** What the table says, and where it has it from. */
  readonly holds: string;
  readonly source: string;
}
