import type { Derived } from "../annotation/index.js";
import { type Block, type Document, type Problem, spotAt } from "../document/index.js";
import { quote, type Seen, type Span, seenText, visible } from "../text/index.js";
import type { Claim } from "./claim.js";
import { identity } from "./identity.js";

/** A document as a person sees it, and the ways back to the one that was read. */
export interface SeenDocument {
  readonly document: Document;
  /** A claim of it, tied to the words of the original. */
  readonly claim: (claim: Derived<Claim>) => Derived<Claim>;
  readonly problem: (problem: Problem) => Problem;
}

/**
 * A document without soft hyphens and other marks that nobody sees (see `visible`): no table has a name or word with such inside, and no reader was trained on them. Null where
 * it has none. Where its blocks stand on pages is left to the original.
 */
export function seenDocument(original: Document): SeenDocument | null {
  const seen = seenText(original.text);
  if (seen === null) return null;
  const there = ({ start, end }: Span): Span => ({ start: seen.seen(start), end: seen.seen(end) });
  const moved = <T extends { readonly span: Span }>(part: T): T => ({ ...part, span: there(part.span) });
  const block = ({ place, ...part }: Block): Block => {
    const { turns: _, lines: __, ...rest } = place ?? {};
    return moved(place === undefined ? part : { ...part, place: rest });
  };
  const { title, publisher } = original.metadata;
  const document = {
    ...original,
    text: seen.text,
    blocks: original.blocks.map(block),
    marks: original.marks.map(moved),
    references: original.references.map(moved),
    metadata: { ...original.metadata, title: shown(title), publisher: shown(publisher) },
  };
  return {
    document,
    claim: (claim) => returned(claim, original, seen) as Derived<Claim>,
    problem: (problem) => {
      const offset = /^offset (\d+)$/u.exec(problem.place ?? "")?.[1];
      if (offset === undefined) return problem;
      return { ...problem, place: `offset ${seen.original({ start: Number(offset), end: 0 }).start}` };
    },
  };
}

const shown = (words: string | null) => (words === null ? null : visible(words));

/** What was derived from the words that are seen, tied to those of the original: itself, its parts, and the claims among these. */
function returned(found: Derived<unknown>, document: Document, seen: Seen): Derived<unknown> {
  return {
    ...found,
    value: isClaim(found.value) ? quoted(found.value, document, seen) : found.value,
    span: seen.original(found.span),
    parts: found.parts.map((part) => returned(part, document, seen)),
  };
}

function isClaim(value: unknown): value is Claim {
  return typeof value === "object" && value !== null && "evidence" in value && "citations" in value;
}

function quoted({ id: _, ...claim }: Claim, document: Document, { original }: Seen): Claim {
  const { evidence } = claim;
  const words = original(evidence);
  const sentence = original({ start: evidence.sentence[0], end: evidence.sentence[1] });
  const place = spotAt(document, words.start);
  const value = {
    ...claim,
    evidence: {
      ...quote(document.text, words),
      sentence: [sentence.start, sentence.end] as const,
      ...(place === null ? {} : { place }),
    },
  };
  return { id: identity(document.hash, value), ...value };
}
