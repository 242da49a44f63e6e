// A language model as one more reader, beside those that read anyway. What reads is imported where it is needed; see entente.ts.
import type { MessagePort } from "node:worker_threads";
import type { Derived } from "./annotation/index.js";
import type { Claim } from "./claim/index.js";
import type { Document, Problem } from "./document/index.js";
import type { LearnedReader } from "./proposal/index.js";
import { modelOf } from "./sources.js";

/** Where another thread asks language models for this one, and for the document that is read now. */
let asking: MessagePort | null = null;

/** Has another thread ask language models for this one: what is asked goes to this port, until there is another. */
export function askThrough(port: MessagePort | null): void {
  asking = port;
}

/** What a model adds to a document that others have read. */
export interface Added {
  readonly claims: readonly Derived<Claim>[];
  readonly problems: readonly Problem[];
  /** Whether the model was asked about the document, and all of it. */
  readonly asked: boolean;
}

/**
 * What a language model tells of a document beside what others tell. Throws ReaderError where it can't be asked and has to be.
 * @param network the network that hears what the model says as a witness.
 */
export async function beside(
  name: string,
  document: Document,
  code: string,
  claims: readonly Derived<Claim>[],
  network: LearnedReader,
): Promise<Added> {
  const { annotate } = await import("./annotation/index.js");
  const { languageOf } = await import("./language/index.js");
  const { attested, CHOICES, claimsBy } = await import("./claim/index.js");
  const { homeOf } = await import("./proposal/index.js");
  const { DistantModel, ModelReader } = await import("./proposal/model/index.js");
  const annotation = annotate(document, languageOf(code)!);
  const asks = new DistantModel(() => asking);
  const reader = new ModelReader(modelOf(name)!.model, name, CHOICES, asks, network.witness(annotation));
  const found = await claimsBy(reader, annotation, homeOf(annotation), 0);
  const { unasked, unreadable } = reader;
  if (unasked !== null) {
    const severity = unasked.told ? "info" : "warning";
    return {
      claims,
      asked: false,
      problems: [{ severity, message: `Read without the model: ${unasked.reason}`, place: null }],
    };
  }
  const message = `The model's answer to ${unreadable} of its passages was not in the format requested, and nothing was taken from it.`;
  const problems: Problem[] = unreadable > 0 ? [{ severity: "warning", message, place: null }] : [];
  return { claims: attested(claims, found.claims), asked: true, problems };
}
