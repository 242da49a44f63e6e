import type { Actor } from "../../claim/index.js";
import { isCertain } from "../../vocabulary/index.js";
import { type Material, speakerOf } from "./material.js";

/** Whose word a sentence is: a speaker's, by the state that the cited words give the person, or that of the publisher of what is not certain; `id` tells one from another. */
export type Voice =
  | { readonly kind: "speaker"; readonly id: string; readonly actor: Actor }
  | {
      readonly kind: "publisher";
      readonly id: string;
      readonly name: string | null;
      /** Day (EDTF) of the first document. */
      readonly date: string | null;
    };

/** What somebody says that his own state does, alone or with the other, is told as that: the note has who says so. */
const isOwnDeed = ({ source, target, mutual, conflicts }: Material["fact"], { id, state }: Actor): boolean =>
  conflicts.length === 0 && [...source, ...(mutual ? target : [])].some((one) => one.id === id || one.id === state);

/** Null for what a text may say itself. Statements and positions are said by their own parties. */
export function voiceOf(material: Material): Voice | null {
  const { fact, documents } = material;
  const speaker = fact.type === "statement" || fact.type === "position" ? null : speakerOf(material);
  if (speaker !== null && !isOwnDeed(fact, speaker))
    return { kind: "speaker", id: `${speaker.id} ${speaker.state ?? ""}`, actor: speaker };
  if (isCertain(fact)) return null;
  // A name with a stop inside would end the sentence.
  const name = documents.find(({ publisher }) => publisher !== null && !/\.\s/u.test(publisher))?.publisher ?? null;
  const date = dayOf(material);
  return { kind: "publisher", id: `publisher:${name ?? date ?? ""}`, name, date };
}

/** The day (EDTF) of the first document that has one. */
export const dayOf = ({ documents }: Material): string | null =>
  documents.find(({ date }) => date?.length === 10)?.date ?? null;
