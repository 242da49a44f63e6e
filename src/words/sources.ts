import type { Closeness, PublisherKind } from "../vocabulary/index.js";
import { nameOf } from "./names.js";
import { ENGLISH_SPEECH, type Speech } from "./speech.js";

/** "official of China", "state media of Russia", "press (United Kingdom)", "organisation between states: United Nations". */
export function publisherWords(
  { kind, of }: { readonly kind: PublisherKind; readonly of: string | null },
  said: Speech = ENGLISH_SPEECH,
): string {
  const { publishers, publisherOf, publisherNamed, publisherIn } = said.words;
  const words = publishers[kind];
  if (of === null) return words;
  const name = nameOf(of, said);
  if (kind === "official" || kind === "state-media") return publisherOf({ kind: words, name });
  return (kind === "intergovernmental" ? publisherNamed : publisherIn)({ kind: words, name });
}

/** The same beside what is told of parties: "official of China, a party to it", "official of Russia, no party to it". */
export function sourceWords(
  source: { readonly kind: PublisherKind; readonly of: string | null; readonly closeness: Closeness },
  said: Speech = ENGLISH_SPEECH,
): string {
  const publisher = publisherWords(source, said);
  if (source.closeness === "party") return said.words.aParty({ publisher });
  return source.closeness === "official" && source.of !== null ? said.words.noParty({ publisher }) : publisher;
}
