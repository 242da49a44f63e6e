import type { Status } from "../vocabulary/index.js";

/** How a line is written: each register has its own grammar (headlines in the present tense, articles numbered …). */
export type Register =
  | "agency"
  | "readout"
  | "joint-statement"
  | "analysis"
  | "finance-record"
  | "speech"
  | "legal"
  | "headline";

/** One short document of a corpus, with every claim of the file's type that must come out of it. */
export interface CorpusLine {
  /** Paragraph(s) of a document; the evidence of each expected claim is a substring of it. */
  readonly text: string;
  /** Publication date, EDTF; default "2024-06-15", a Saturday. */
  readonly date?: string;
  readonly register?: Register;
  /** Claims of this file's type that must come out: all of them, and no others of the type. Empty: a negative or near-miss line. */
  readonly claims: readonly ExpectedClaim[];
  /** For negatives: why there is none. */
  readonly why?: string;
}

/** What a claim must say. A field that is left out may have any value: two experts could differ there. */
export interface ExpectedClaim {
  /** "RUS > CHN" for directed, "KAZ = TUR" for mutual parties; several with "+": "RUS+CHN > IRN". */
  readonly parties: string;
  /** The shortest stretch that carries the claim, an exact substring of the text. */
  readonly evidence: string;
  readonly status?: Status;
  /** EDTF. */
  readonly when?: string;
  /** The fields of `details` that are asserted; agency and purpose are compared by their words. */
  readonly details?: Readonly<Record<string, unknown>>;
  /** "1700000000 USD", with the qualifier where the text has one: "1000000000 USD almost". */
  readonly amount?: string;
  /** The speaker's id. */
  readonly attribution?: string;
  /** Name of a place. */
  readonly where?: string;
}

/** The publication date of a line that gives none. */
export const CORPUS_DATE = "2024-06-15";
