import { hull, type Span } from "../text/index.js";
import type { Annotated, Token } from "./english/annotation/index.js";

/** The dependency trees of a document, to be walked downwards. All indices are document token indices. */
export class Tree {
  readonly tokens: readonly Token[];
  private readonly below: number[][];

  constructor(annotated: Pick<Annotated, "tokens">) {
    this.tokens = annotated.tokens;
    this.below = annotated.tokens.map(() => []);
    for (const token of annotated.tokens) if (token.head >= 0) this.below[token.head]!.push(token.index);
  }

  token(index: number): Token {
    return this.tokens[index]!;
  }

  /** Children in text order; with relations given, only those whose label is one of them or a subtype of one ("nmod" takes "nmod:poss"). */
  children(index: number, ...relations: string[]): number[] {
    const all = this.below[index]!;
    return relations.length === 0 ? all : all.filter((child) => isRelation(this.token(child).relation, relations));
  }

  child(index: number, ...relations: string[]): number | null {
    return this.children(index, ...relations)[0] ?? null;
  }

  head(index: number): number {
    return this.token(index).head;
  }

  isA(index: number, ...relations: string[]): boolean {
    return isRelation(this.token(index).relation, relations);
  }

  /** The token and all below it, in text order. `stop` leaves out a child with everything below it. */
  subtree(index: number, stop: (child: number) => boolean = () => false): number[] {
    const found = [index];
    for (let i = 0; i < found.length; i++)
      for (const child of this.below[found[i]!]!) if (!stop(child)) found.push(child);
    return found.sort((a, b) => a - b);
  }

  /** A nominal without its relative clauses, appositions, coordination and other heavy dependents. */
  phrase(index: number): number[] {
    return this.subtree(index, (child) => {
      const token = this.token(child);
      return isRelation(token.relation, HEAVY) || (token.upos === "PUNCT" && token.head === index);
    });
  }

  /** The token with those coordinated to it: "Kazakhstan and Tajikistan" from either gives both, in text order. */
  conjuncts(index: number): number[] {
    let first = index;
    while (this.isA(first, "conj") && this.head(first) >= 0) first = this.head(first);
    return this.coordinated(first);
  }

  /** The token and those coordinated below it. */
  coordinated(index: number): number[] {
    const found = [index];
    for (let i = 0; i < found.length; i++) found.push(...this.children(found[i]!, "conj"));
    return found.sort((a, b) => a - b);
  }

  /** The governors from the token's head up to the root. */
  ancestors(index: number): number[] {
    const found: number[] = [];
    for (let at = this.head(index); at >= 0 && found.length < 200; at = this.head(at)) found.push(at);
    return found;
  }

  /** Whether `index` is `top` or stands below it. */
  isWithin(index: number, top: number): boolean {
    return index === top || this.ancestors(index).includes(top);
  }

  /** The case marker of a nominal as lemmas ("to", "according to"), "" without one. A conjunct takes over its first conjunct's. */
  marker(index: number): string {
    const marks = this.children(index, "case").filter((child) => this.token(child).upos !== "PART");
    if (marks.length === 0)
      return this.isA(index, "conj") && this.head(index) >= 0 ? this.marker(this.head(index)) : "";
    return marks
      .flatMap((mark) => [mark, ...this.children(mark, "fixed")])
      .map((at) => this.token(at).lemma.toLowerCase())
      .join(" ");
  }

  span(indices: Iterable<number>): Span {
    return hull(Array.from(indices, (index) => this.token(index).span));
  }
}

const HEAVY = ["acl", "appos", "conj", "cc", "parataxis", "advcl"];

/** Whether a relation is one of those wanted or a subtype of one. */
function isRelation(relation: string, wanted: readonly string[]): boolean {
  for (const name of wanted)
    if (relation.startsWith(name) && (relation.length === name.length || relation[name.length] === ":")) return true;
  return false;
}
