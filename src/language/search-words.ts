/** A stretch of a text as the search knows it: places are units of the text that was handed in. */
export interface Term {
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

/** Scripts whose words a language of ours cuts and stems; words of others are found as they are written. */
export type Script = "Latin" | "Cyrillic" | "Han";

/**
 * How the search finds the words of a language. Texts and queries go through the same function, so that every form of a word finds every other: what
 * it returns for a word need not be a word, but must be the same for all of its forms.
 */
export interface SearchWords {
  /** BCP 47: "en". */
  readonly code: string;
  readonly script: Script;
  /** Whether words stand without spaces: then a run is several terms that overlap, and the last of them stands for what begins with it. */
  readonly unspaced: boolean;
  /** Short prefixes, small letters, whose hyphen many leave out: "co-operation". */
  readonly prefixes?: ReadonlySet<string>;
  /** Words, small letters, that may be put in or left out without saying anything else: "the", "of". None that denies. */
  readonly little: ReadonlySet<string>;
  /**
   * The terms of a run of letters and digits as it is written, with apostrophes inside, in order. They hold small letters and digits, and "_" only
   * where it parts the terms of one language from those of another in the same script.
   */
  terms(run: string): readonly Term[];
}
