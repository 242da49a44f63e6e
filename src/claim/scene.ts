import { type Document, onward } from "../document/index.js";
import { covers, type Span, visible } from "../text/index.js";
import type {
  Amount,
  Annotated,
  Derived,
  Grammar,
  Lexicon,
  Moment,
  Name,
  Sentence,
  Token,
  VerbForm,
} from "./english/annotation/index.js";
import { type LexiconIndex, lexiconIndex } from "./lexicon-index.js";
import { Tree } from "./tree.js";

/** Sentences asked for between two looks at the clock. */
const OFTEN = 256;

/** An annotated document as claim rules look at it: trees, concepts of the lexicon, and what stands at a token. */
export class Scene {
  #asked = 0;

  readonly document: Document;
  readonly tree: Tree;
  /** The names of the document but for those inside sums of money. */
  readonly named: readonly Derived<Name>[];
  private readonly groups = new Map<number, Derived<readonly string[]>>();
  private readonly names: (Derived<Name> | null)[];
  private readonly concepts = new Map<string, Uint8Array>();
  private readonly index: LexiconIndex;
  /** Of each concept that the document expresses, the tokens that do. */
  private readonly expressed: ReadonlyMap<string, readonly number[]>;
  private readonly unexpressed: Uint8Array;

  constructor(
    readonly annotated: Annotated,
    readonly lexicon: Lexicon,
    readonly grammar: Grammar,
  ) {
    this.document = annotated.document;
    this.tree = new Tree(annotated);
    // "U.S. dollars" names no state.
    const money = annotated.amounts.map((amount) => amount.span);
    this.named = annotated.names.filter((name) => !money.some((span) => covers(span, name.span)));
    this.names = this.spread(this.named);
    for (const group of annotated.groups) {
      const head = this.headOf(group.span);
      if (head !== null) this.groups.set(head, group);
    }
    this.index = lexiconIndex(lexicon);
    this.expressed = this.index.expressed(annotated.tokens);
    this.unexpressed = new Uint8Array(annotated.tokens.length);
  }

  /** The words of a span as a person sees them: without soft hyphens, zero-width characters and marks of direction. */
  words({ start, end }: Span): string {
    return visible(this.document.text.slice(start, end));
  }

  get tokens(): readonly Token[] {
    return this.annotated.tokens;
  }

  sentence(index: number): Sentence {
    // Whatever is looked for in a text asks for sentences over and over: a type takes seconds of a long one.
    if (++this.#asked % OFTEN === 0) onward();
    return this.annotated.sentences[this.tokens[index]!.sentence]!;
  }

  form(index: number): VerbForm {
    return this.grammar.verbForm(this.tokens[index]!.xpos);
  }

  /** The name whose words include the token. */
  name(index: number): Derived<Name> | null {
    return this.names[index] ?? null;
  }

  /** Whether a noun stands in the plural, by its lemma. */
  isPlural(index: number): boolean {
    const { form, lemma } = this.tokens[index]!;
    return form.toLowerCase() !== lemma.toLowerCase();
  }

  /** Whether a token stands inside an expression of time. */
  isTime(index: number): boolean {
    const { start } = this.tokens[index]!.span;
    return this.times(this.sentence(index)).some((time) => time.span.start <= start && start < time.span.end);
  }

  /** The members of the group of states that a token heads: "the Baltic states". */
  group(index: number): Derived<readonly string[]> | null {
    return this.groups.get(index) ?? null;
  }

  /** Tokens that lie inside a span. */
  tokensIn(span: Span): number[] {
    const found: number[] = [];
    for (let i = this.firstAt(span.start); i < this.tokens.length && this.tokens[i]!.span.end <= span.end; i++)
      found.push(i);
    return found;
  }

  /** The token that governs the rest of a span: the one whose head lies outside. */
  headOf(span: Span): number | null {
    const inside = this.tokensIn(span);
    const outward = inside.filter((i) => !inside.includes(this.tree.head(i)));
    // Of "handed | over $200,000" the sum counts, not the particle that it was read with.
    return outward.find((i) => NOMINAL.test(this.tokens[i]!.upos)) ?? outward[0] ?? inside[0] ?? null;
  }

  /** Whether the token's lemma, or the words it heads, express the concept. Throws when no language knows the concept. */
  is(index: number, ...concepts: string[]): boolean {
    if (index < 0) return false;
    for (const concept of concepts) if (this.concept(concept)[index] === 1) return true;
    return false;
  }

  /** The last parts of the concepts of one family: of "issue.taiwan" and "issue.tibet" the issues. */
  family(name: string): string[] {
    return this.index.family(name);
  }

  /** All tokens that express a concept, in text order. */
  all(concept: string): number[] {
    const marks = this.concept(concept);
    const found: number[] = [];
    for (let i = 0; i < marks.length; i++) if (marks[i] === 1) found.push(i);
    return found;
  }

  times(sentence: Sentence): Derived<Moment>[] {
    return within(this.annotated.times, sentence.span);
  }

  amounts(sentence: Sentence): Derived<Amount>[] {
    return within(this.annotated.amounts, sentence.span);
  }

  namesIn(span: Span): Derived<Name>[] {
    return within(this.named, span);
  }

  private concept(name: string): Uint8Array {
    const known = this.concepts.get(name);
    if (known) return known;
    if (!this.lexicon[name]) throw new Error(`the lexicon of "${this.annotated.language}" has no concept "${name}"`);
    const expressing = this.expressed.get(name);
    let marks = this.unexpressed;
    if (expressing !== undefined) {
      marks = new Uint8Array(this.tokens.length);
      for (const at of expressing) marks[at] = 1;
    }
    this.concepts.set(name, marks);
    return marks;
  }

  private firstAt(offset: number): number {
    let low = 0;
    let high = this.tokens.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.tokens[middle]!.span.start < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private spread(names: readonly Derived<Name>[]): (Derived<Name> | null)[] {
    const at: (Derived<Name> | null)[] = this.annotated.tokens.map(() => null);
    for (const name of names) for (const i of this.tokensIn(name.span)) at[i] = name;
    return at;
  }
}

const NOMINAL = /^(?:NOUN|PROPN|PRON|SYM|NUM)$/;

function within<V>(found: readonly Derived<V>[], span: Span): Derived<V>[] {
  return found.filter((each) => covers(span, each.span));
}
