import type { Manner, ProvenanceEdge, ProvenanceNode } from "../dossier/index.js";
import { dateWords } from "./dates.js";
import { ENGLISH_SPEECH, type Speech } from "./speech.js";

/** How one has a thing from another, as the taker does it, as it is done to the source, and as a name. */
export const MANNER_WORDS: Readonly<
  Record<Manner, { readonly takes: string; readonly taken: string; readonly name: string }>
> = {
  copy: { takes: "copies", taken: "copied by", name: "copy" },
  translation: { takes: "translates", taken: "translated by", name: "translation" },
  agency: { takes: "credits the agency", taken: "carried by", name: "agency copy" },
  quotes: { takes: "quotes", taken: "quoted by", name: "quotation" },
  cites: { takes: "cites in a note", taken: "cited in a note by", name: "footnote" },
  "same-text": { takes: "has the same text as", taken: "same text, order unknown:", name: "same text" },
  "same-words": { takes: "has the same sentence as", taken: "same sentence:", name: "same sentence" },
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

/** What is to be known of a tie besides: that it goes round in a circle, or against time. Empty where there is nothing. */
export function oddWords({ circular, backwards }: Pick<ProvenanceEdge, "circular" | "backwards">): string {
  if (circular) return "circular citation";
  return backwards ? "published later" : "";
}
