import type { Passage } from "../../dossier/index.js";
import { visible } from "../../text/index.js";
import { langOf } from "../layout/index.js";

/** Characters of a sentence that are shown on either side of the words of a claim. */
const CONTEXT = 240;

/** The words of a claim in their sentence. */
export function PassageWords({
  passage: { before, exact, after },
  language,
  cite,
}: {
  readonly passage: Passage;
  readonly language: string | null;
  /** Where they stand. */
  readonly cite?: string;
}) {
  return (
    <blockquote class="passage serif" dir="auto" lang={langOf(language)} cite={cite}>
      {visible(tail(before))}
      <mark>{visible(exact)}</mark>
      {visible(head(after))}
    </blockquote>
  );
}

const tail = (words: string) => (words.length <= CONTEXT ? words : `… ${words.slice(-CONTEXT).replace(/^\S*\s/u, "")}`);
const head = (words: string) =>
  words.length <= CONTEXT ? words : `${words.slice(0, CONTEXT).replace(/\s\S*$/u, "")} …`;
