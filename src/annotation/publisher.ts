import { type Document, homeOf } from "../document/index.js";
import type { Language } from "../language/index.js";
import { publisherNamed } from "../vocabulary/index.js";
import { foldText } from "./folding.js";
import { gazetteerOf } from "./gazetteer.js";
import { mentionsIn } from "./mentions.js";
import { wordsOf } from "./words.js";

/**
 * Whose voice a document is: the state or organisation whose office publishes it. By the host of its address, by the table of publishers, or by a masthead that names a
 * state with an office ("President of Ukraine", "МИД России"). Null for the press, and where nothing tells.
 */
export function publisherOf(document: Document, language: Language): string | null {
  const host = homeOf(document);
  if (host !== null) return host;
  const { publisher } = document.metadata;
  if (publisher === null) return null;
  const row = publisherNamed(publisher);
  if (row !== undefined) return row.press ? null : row.state;
  return masthead(publisher, language);
}

/** The state whose "our country" is that of a document: its publisher's, also of a newspaper, agency or broadcaster. */
export function homelandOf(document: Document, language: Language): string | null {
  const voice = publisherOf(document, language);
  if (voice !== null) return voice;
  const { publisher } = document.metadata;
  return publisher === null ? null : (publisherNamed(publisher)?.state ?? null);
}

function masthead(publisher: string, language: Language): string | null {
  const { letters } = language;
  const words = wordsOf(publisher, foldText(publisher, letters), { start: 0, end: publisher.length }, letters);
  const senses = mentionsIn(words, gazetteerOf(language), letters).mentions.map(({ senses }) => senses);
  const states = new Set(
    senses.flatMap((list) =>
      list.flatMap((sense) => (sense.kind === "state" || sense.kind === "organ" ? [sense.id] : [])),
    ),
  );
  const acts = senses.some((list) => list.some(({ kind }) => kind === "office" || kind === "organ"));
  return acts && states.size === 1 ? [...states][0]! : null;
}
