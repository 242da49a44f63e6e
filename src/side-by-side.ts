// Texts in two languages held against one another. Annotation is loaded when it is first asked. See entente.ts.
import type { AnnotatedText, Beside, Outline } from "./alignment/index.js";
import type { Claim } from "./claim/index.js";
import type { Document, Problem } from "./document/index.js";
import type { Ledger } from "./ledger/index.js";
import { codeOf, type ReadOptions } from "./sources.js";

/** What a document may have to be aligned while somebody waits: a few seconds. */
const BLOCKS = 1000;
const CHARACTERS = 500_000;

/** Two documents side by side, each with its claims. */
export interface BesideDocuments extends Beside {
  readonly documents: readonly [Document, Document];
}

/** What translations of a document are found by, null in a language that no table is of; and what a fault of the program cost. */
export async function outlineOfDocument(
  document: Document,
  options: ReadOptions,
): Promise<{ readonly outline: Outline | null; readonly problems: readonly Problem[] }> {
  const { languageOf } = await import("./language/index.js");
  const { Faults } = await import("./document/index.js");
  const { findNumbers, annotate, publisherOf } = await import("./annotation/index.js");
  const { outlineOf } = await import("./alignment/index.js");
  const { creditsOf } = await import("./ledger/index.js");
  const language = languageOf(codeOf(document, options));
  if (language === undefined) return { outline: null, problems: [] };
  const faults = new Faults(document.text.length);
  const outline = faults.attempt("translations", null, () => {
    const annotation = annotate(document, language);
    const text = { annotation, numbers: findNumbers(annotation, language) };
    return outlineOf(text, publisherOf(document, language), creditsOf(document));
  });
  return { outline, problems: faults.problems };
}

/** Two documents side by side, or the sentence that says why they can't be (without its full stop). */
export async function besideDocuments(
  documents: readonly [Document, Document],
  claims: readonly [readonly Claim[], readonly Claim[]],
  options: ReadOptions = {},
): Promise<BesideDocuments | { readonly problem: string }> {
  if (documents.some(({ blocks, text }) => blocks.length > BLOCKS || text.length > CHARACTERS))
    return {
      problem: `one of them has more than ${BLOCKS.toLocaleString("en")} paragraphs and notes or ${CHARACTERS.toLocaleString("en")} characters, which is too long`,
    };
  const { besideOf } = await import("./alignment/index.js");
  const texts: AnnotatedText[] = [];
  for (const document of documents) {
    const text = await annotatedText(document, options);
    if (text === null)
      return {
        problem: `the language "${codeOf(document, options)}" of ${document.id} is not supported`,
      };
    texts.push(text);
  }
  return { documents, ...besideOf(texts[0]!, texts[1]!, claims) };
}

/** Two documents of a ledger side by side, with the claims that hold; null for one that it has not. Throws LedgerError. */
export async function besideInLedger(
  ledger: Ledger,
  ids: readonly [string, string],
): Promise<BesideDocuments | { readonly problem: string } | null> {
  const [left, right] = [await ledger.document(ids[0]), await ledger.document(ids[1])];
  if (left === null || right === null) return null;
  const claims = await ledger.claimsOfDocuments([...new Set(ids)]);
  const of = (id: string) => claims.filter(({ document }) => document === id);
  return besideDocuments([left.document, right.document], [of(left.id), of(right.id)]);
}

async function annotatedText(document: Document, options: ReadOptions): Promise<AnnotatedText | null> {
  const { annotate, findNumbers } = await import("./annotation/index.js");
  const { languageOf } = await import("./language/index.js");
  const language = languageOf(codeOf(document, options));
  if (language === undefined) return null;
  const annotation = annotate(document, language);
  return { annotation, numbers: findNumbers(annotation, language) };
}
