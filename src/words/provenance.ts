import type { Manner, ProvenanceNode } from "../dossier/index.js";
import { dateWords } from "./dates.js";
import { ENGLISH_SPEECH, type Speech } from "./speech.js";

/** How one has a thing from another, as a name. */
export const MANNER_WORDS: Readonly<Record<Manner, string>> = {
  copy: "copy",
  translation: "translation",
  agency: "agency copy",
  quotes: "quotation",
  cites: "footnote",
  "same-text": "same text",
  "same-words": "same sentence",
};

/** Who a node is: "Balta Radio", "“State borrowing”" for a work of which nobody is named. */
export function citedWords(
  { name, title, url }: Pick<ProvenanceNode, "name" | "title" | "url">,
  { words }: Speech = ENGLISH_SPEECH,
): string {
  return name ?? (title === null ? (url ?? words.somebody) : words.phrasings.quoted({ words: title }));
}

/** When it was published or said; "undated" where nothing tells it. */
export const sourceDay = ({ when }: Pick<ProvenanceNode, "when">, said: Speech = ENGLISH_SPEECH): string =>
  when === null ? said.words.undated : dateWords(when, said);
