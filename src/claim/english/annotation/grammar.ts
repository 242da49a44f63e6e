/** The form of a verb as claims need it; "other" for what is no verb. */
export type VerbForm = "past" | "present" | "infinitive" | "past-participle" | "present-participle" | "modal" | "other";

/** What a language's own fine tags say about verbs. */
export interface Grammar {
  readonly verbForm: (xpos: string) => VerbForm;
  /** Forms that may be a noun or a verb, and are a verb right after the name that a sentence opens with: "Canada ships wheat". */
  readonly headlineVerbs: ReadonlySet<string>;
  /** Forms that may be a noun or a verb, and are a verb where "and" joins them to one in the same tense: "expresses concern and calls on". */
  readonly secondVerbs: ReadonlySet<string>;
  /** Participles that only tell where a land lies: "neighbouring Sudan". */
  readonly besideWords: ReadonlySet<string>;
  /** Adjectives that take a sum: "a deal worth $2 million". */
  readonly priceWords: ReadonlySet<string>;
  /** Whether a word is a day of the week without anything that ties it to the words around: "called Monday for". */
  readonly isBareDay: (forms: readonly string[], at: number) => boolean;
}
