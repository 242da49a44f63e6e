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
  private readonly lemmas: readonly string[];
  private readonly forms: readonly string[];

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
    this.lemmas = annotated.tokens.map((token) => token.lemma.toLowerCase());
    this.forms = annotated.tokens.map((token) => token.form.toLowerCase());
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
    return inside.find((i) => !inside.includes(this.tree.head(i))) ?? inside[0] ?? null;
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
    const marks = mark(this.tokens, this.lemmas, this.forms, words);
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

/** The words of a concept, ready to be looked up; compiled once for all documents. */
interface Words {
  readonly single: ReadonlySet<string>;
  /** Words of several parts by their first. */
  readonly phrases: ReadonlyMap<string, readonly (readonly string[])[]>;
}

const compiled = new WeakMap<readonly string[], Words>();

function compile(words: readonly string[]): Words {
  const known = compiled.get(words);
  if (known) return known;
  const single = new Set<string>();
  const phrases = new Map<string, string[][]>();
  for (const entry of words) {
    const parts = entry.split(" ");
    if (parts.length === 1) single.add(entry);
    else phrases.set(parts[0]!, [...(phrases.get(parts[0]!) ?? []), parts]);
  }
  const made = { single, phrases };
  compiled.set(words, made);
  return made;
}

/** Marks the tokens that express one of the words; of several words ("write off", "line of credit") the one that governs the others. */
function mark(
  tokens: readonly Token[],
  lemmas: readonly string[],
  forms: readonly string[],
  words: readonly string[],
): Uint8Array {
  const { single, phrases } = compile(words);
  const marks = new Uint8Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) if (single.has(lemmas[i]!) || single.has(forms[i]!)) marks[i] = 1;
  if (phrases.size === 0) return marks;
  const says = (at: number, word: string) => at < tokens.length && (lemmas[at] === word || forms[at] === word);
  for (let i = 0; i < tokens.length; i++) {
    for (const parts of phrases.get(lemmas[i]!) ?? phrases.get(forms[i]!) ?? []) {
      if (!parts.every((part, k) => says(i + k, part))) continue;
      for (let k = 0; k < parts.length; k++) {
        const head = tokens[i + k]!.head;
        if (head < i || head >= i + parts.length) marks[i + k] = 1;
      }
    }
  }
  return marks;
}

function within<V>(found: readonly Derived<V>[], span: Span): Derived<V>[] {
  return found.filter((each) => covers(span, each.span));
}
