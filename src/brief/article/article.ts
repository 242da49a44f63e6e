/** A part of a sentence with the facts that it rests on: its notes stand at its end. */
export interface Segment {
  readonly text: string;
  readonly facts: readonly string[];
}

/** A sentence: its parts in order; the stop is in the last, or is the last. */
export type Sentence = readonly Segment[];

/** An article: what it is called, what it says first, and its body by paragraphs. */
export interface Article {
  readonly title: string;
  readonly language: string;
  readonly standfirst: readonly Sentence[];
  readonly paragraphs: readonly (readonly Sentence[])[];
  /** What no sentence of the text tells, in the words of documents. */
  readonly further: readonly Sentence[];
}

/** Ids of the facts that an article rests on, in its order. */
export function factsOfArticle({ standfirst, paragraphs, further }: Article): string[] {
  return [
    ...new Set(
      [standfirst, ...paragraphs, further].flatMap((all) => all.flatMap((one) => one.flatMap(({ facts }) => facts))),
    ),
  ];
}
