import type { Closeness, PublisherKind } from "../vocabulary/index.js";
import { nameOf } from "./speech.js";

/** Kinds of publishers. */
export const KIND_WORDS: Readonly<Record<PublisherKind, string>> = {
  official: "official",
  "state-media": "state media",
  intergovernmental: "organisation between states",
  wire: "news agency",
  press: "press",
  academic: "think tank or university",
  company: "company",
  other: "other",
  unknown: "kind not known",
};

/** "official of China", "state media of Russia", "press (United Kingdom)", "organisation between states: United Nations". */
export function publisherWords({ kind, of }: { readonly kind: PublisherKind; readonly of: string | null }): string {
  const words = KIND_WORDS[kind];
  if (of === null) return words;
  if (kind === "official" || kind === "state-media") return `${words} of ${nameOf(of)}`;
  return kind === "intergovernmental" ? `${words}: ${nameOf(of)}` : `${words} (${nameOf(of)})`;
}

/** The same beside what is told of parties: "official of China, a party to it", "official of Russia, no party to it". */
export function sourceWords(source: {
  readonly kind: PublisherKind;
  readonly of: string | null;
  readonly closeness: Closeness;
}): string {
  const words = publisherWords(source);
  if (source.closeness === "party") return `${words}, a party to it`;
  return source.closeness === "official" && source.of !== null ? `${words}, no party to it` : words;
}
