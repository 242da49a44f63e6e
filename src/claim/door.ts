import type { Annotation } from "../annotation/index.js";
import type { Span } from "../text/index.js";
import type { ClaimType } from "../vocabulary/index.js";
import { KINDS, type Said, type Words } from "./kinds/index.js";

/** Where words are held against a text: the ids of all whom it names, and its sentences. */
export interface Door {
  readonly known: ReadonlySet<string>;
  readonly sentences: readonly Span[];
}

/**
 * What claims of a document are held against, whoever read it. Known is everybody whom the text, its title or its masthead names, or for whom somebody in them acts, and `home`,
 * the state or organisation whose voice the document is.
 */
export function doorOf({ names, above, sentences }: Annotation, home: string | null): Door {
  const known = new Set<string>(home === null ? [] : [home]);
  for (const { id, state, members } of [...names, ...above]) {
    if (id !== null) known.add(id);
    if (state !== undefined) known.add(state);
    for (const member of members ?? []) known.add(member);
  }
  return { known, sentences };
}

/** The sentence that words stand in; undefined where no single one holds them. */
export function sentenceOf({ sentences }: Door, words: Span): Span | undefined {
  return words.end <= words.start
    ? undefined
    : sentences.find(({ start, end }) => start <= words.start && end >= words.end);
}

/** Why this may not be said between these in such words: somebody is not named, nobody acts, or the type asks for more or other words. Null where there is nothing against it. */
export function objection(
  { known }: Door,
  type: ClaimType,
  said: Said,
  speaker: string | null,
  words: Omit<Words, "status">,
): string | null {
  for (const id of [...said.source, ...said.target]) if (!known.has(id)) return `not named: ${id}`;
  if (speaker !== null && !known.has(speaker)) return `speaker not named: ${speaker}`;
  if (said.source.length === 0) return "nobody acts";
  const { refuse, forbids } = KINDS[type];
  const cause = refuse?.(said) ?? forbids?.({ ...words, status: said.status }) ?? null;
  return cause === null ? null : `${type}: ${cause}`;
}
