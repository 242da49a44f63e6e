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
} from "../annotation/index.js";
import type { Document } from "../document/index.js";
import { covers, type Span } from "../text/index.js";
import { Tree } from "./tree.js";

/** An annotated document as claim rules look at it: trees, concepts of the lexicon, and what stands at a token. */
export class Scene {
  readonly document: Document;
  readonly tree: Tree;
  /** The names of the document but for those inside sums of money. */
  readonly named: readonly Derived<Name>[];
  private readonly names: (Derived<Name> | null)[];
  private readonly concepts = new Map<string, Uint8Array>();
  private readonly places: ReadonlyMap<string, readonly number[]>;

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
    this.places = index(annotated.tokens);
  }

  get tokens(): readonly Token[] {
    return this.annotated.tokens;
  }

  sentence(index: number): Sentence {
    return this.annotated.sentences[this.tokens[index]!.sentence]!;
  }

  form(index: number): VerbForm {
    return this.grammar.verbForm(this.tokens[index]!.xpos);
  }

  /** The name whose words include the token. */
  name(index: number): Derived<Name> | null {
    return this.names[index] ?? null;
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
    return index >= 0 && concepts.some((concept) => this.concept(concept)[index] === 1);
  }

  /** The last parts of the concepts of one family: of "issue.taiwan" and "issue.tibet" the issues. */
  family(name: string): string[] {
    return Object.keys(this.lexicon).flatMap((concept) =>
      concept.startsWith(`${name}.`) ? [concept.slice(name.length + 1)] : [],
    );
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
    const words = this.lexicon[name];
    if (!words) throw new Error(`the lexicon of "${this.annotated.language}" has no concept "${name}"`);
    const marks = mark(this.tokens, this.places, words);
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

/** Where each word stands, by lemma and by form, both in lower case. */
function index(tokens: readonly Token[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  const add = (word: string, at: number) => {
    const known = places.get(word);
    if (known === undefined) places.set(word, [at]);
    else if (known.at(-1) !== at) known.push(at);
  };
  for (const token of tokens) {
    add(token.lemma.toLowerCase(), token.index);
    add(token.form.toLowerCase(), token.index);
  }
  return places;
}

/** Marks the tokens that express one of the words; of several words ("write off", "line of credit") the one that governs the others. */
function mark(
  tokens: readonly Token[],
  places: ReadonlyMap<string, readonly number[]>,
  words: readonly string[],
): Uint8Array {
  const marks = new Uint8Array(tokens.length);
  for (const word of words) {
    const [first = "", ...rest] = word.split(" ");
    for (const at of places.get(first) ?? []) {
      if (rest.length === 0) marks[at] = 1;
      else if (rest.every((part, k) => places.get(part)?.includes(at + k + 1)))
        marks[governor(tokens, at, at + rest.length + 1)] = 1;
    }
  }
  return marks;
}

/** The token of a run whose head lies outside it. */
function governor(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i < to; i++) if (tokens[i]!.head < from || tokens[i]!.head >= to) return i;
  return from;
}

function within<V>(found: readonly Derived<V>[], span: Span): Derived<V>[] {
  return found.filter((each) => covers(span, each.span));
}
