/**
 * The words of a language by what they mean to a claim: concept → lemmas. A concept is named by the claim type or the grammar that
 * asks for it ("visit.verb", "reporting.verb"); a lemma of several words stands with spaces ("write off").
 */
export type Lexicon = Readonly<Record<string, readonly string[]>>;
