import type { Lexicon, Token } from "./english/annotation/index.js";

/** A word or a phrase of a concept: the words that must follow the first. */
interface Entry {
  readonly concept: string;
  readonly rest: readonly string[];
}

/** A lexicon turned round: from the words to the concepts, so that a document is looked through once for all of them. */
export class LexiconIndex {
  private readonly byFirst = new Map<string, Entry[]>();
  private readonly families = new Map<string, string[]>();

  constructor(private readonly lexicon: Lexicon) {
    for (const [concept, words] of Object.entries(lexicon))
      for (const word of words) {
        const [first = "", ...rest] = word.split(" ");
        const entries = this.byFirst.get(first);
        if (entries) entries.push({ concept, rest });
        else this.byFirst.set(first, [{ concept, rest }]);
      }
  }

  /** The last parts of the concepts of one family: of "issue.taiwan" and "issue.tibet" the issues. */
  family(name: string): string[] {
    const known = this.families.get(name);
    if (known) return known;
    const prefix = `${name}.`;
    const found = Object.keys(this.lexicon).flatMap((concept) =>
      concept.startsWith(prefix) ? [concept.slice(prefix.length)] : [],
    );
    this.families.set(name, found);
    return found;
  }

  /**
   * The tokens that express each concept by lemma or form, both in lower case; of several words ("write off", "line of
   * credit") the one that governs the others. A token may be listed twice.
   */
  expressed(tokens: readonly Token[]): Map<string, number[]> {
    const lemmas = tokens.map((token) => token.lemma.toLowerCase());
    const forms = tokens.map((token) => token.form.toLowerCase());
    const found = new Map<string, number[]>();
    const look = (word: string, at: number) => {
      for (const { concept, rest } of this.byFirst.get(word) ?? NONE) {
        const end = at + rest.length + 1;
        if (!rest.every((part, k) => lemmas[at + k + 1] === part || forms[at + k + 1] === part)) continue;
        const token = rest.length === 0 ? at : governor(tokens, at, end);
        const known = found.get(concept);
        if (known) known.push(token);
        else found.set(concept, [token]);
      }
    };
    for (let at = 0; at < tokens.length; at++) {
      look(lemmas[at]!, at);
      if (forms[at] !== lemmas[at]) look(forms[at]!, at);
    }
    return found;
  }
}

const NONE: readonly Entry[] = [];

const known = new WeakMap<Lexicon, LexiconIndex>();

/** The index of a lexicon; made once for each. */
export function lexiconIndex(lexicon: Lexicon): LexiconIndex {
  const before = known.get(lexicon);
  if (before) return before;
  const made = new LexiconIndex(lexicon);
  known.set(lexicon, made);
  return made;
}

/** The token of a run whose head lies outside it. */
function governor(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i < to; i++) if (tokens[i]!.head < from || tokens[i]!.head >= to) return i;
  return from;
}
