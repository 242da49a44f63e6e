/** The form of a verb as claims need it; "other" for what is no verb. */
export type VerbForm = "past" | "present" | "infinitive" | "past-participle" | "present-participle" | "modal" | "other";

/** What a language's own fine tags say about verbs. */
export interface Grammar {
  readonly verbForm: (xpos: string) => VerbForm;
}
