import { type Annotation, publisherOf } from "../annotation/index.js";
import { type Language, languageOf } from "../language/index.js";
import { publisherNamed } from "../vocabulary/index.js";

/** Whose voice a document is, or which state's its newspaper. */
export function homeOf({ document, language }: Annotation): string | null {
  const { publisher } = document.metadata;
  const tables: Language | undefined = languageOf(language);
  const voice = tables === undefined ? null : publisherOf(document, tables);
  return voice ?? (publisher === null ? null : (publisherNamed(publisher)?.state ?? null));
}
