import type { Document } from "../../../document/index.js";
import type { NamedLink } from "../../../ledger/index.js";
import type { Span } from "../../../text/index.js";
import { visible } from "../../../text/index.js";
import type { Tongue } from "../../words/index.js";
import { LinkStates } from "./links.js";

/** Which notes a part shows, and how marks and notes lead to one another. Places are those in `document.references` and `document.marks`. */
export interface Notes {
  readonly shown: readonly { readonly reference: number; readonly marks: readonly number[] }[];
  readonly referenceOf: (mark: number) => number | null;
}

/** The notes that marks of a part name; in the last part also those that no mark names. */
export function notesOf({ marks, references }: Document, part: Span, last: boolean): Notes {
  const byMark = new Map<string, number>();
  for (const [i, { mark }] of references.entries()) if (!byMark.has(mark)) byMark.set(mark, i);
  const cited = new Map<number, number[]>();
  const everywhere = new Set<number>();
  const referenceOf = new Map<number, number>();
  for (const [i, { mark, span }] of marks.entries()) {
    const reference = byMark.get(mark);
    if (reference === undefined) continue;
    everywhere.add(reference);
    if (span.start < part.start || span.start >= part.end) continue;
    referenceOf.set(i, reference);
    cited.set(reference, [...(cited.get(reference) ?? []), i]);
  }
  const shown = references.flatMap((_, reference) => {
    const here = cited.get(reference) ?? [];
    return here.length > 0 || (last && !everywhere.has(reference)) ? [{ reference, marks: here }] : [];
  });
  return { shown, referenceOf: (mark) => referenceOf.get(mark) ?? null };
}

/** The notes under the text, each with the way back to its marks and what is known of its addresses. */
export function NotesUnder({
  notes,
  document,
  links,
  tongue,
}: {
  readonly notes: Notes;
  readonly document: Document;
  readonly links: readonly NamedLink[];
  readonly tongue: Tongue;
}) {
  const { reading } = tongue.words;
  if (notes.shown.length === 0) return null;
  return (
    <section class="notes" aria-labelledby="notes">
      <h2 id="notes">{reading.notes}</h2>
      <ul class="plain">
        {notes.shown.map(({ reference, marks }) => {
          const { mark, text, ibid } = document.references[reference]!;
          return (
            <li id={`r-${reference}`} dir="auto">
              <span class="note-label">{visible(mark)}</span> {visible(text)}
              {ibid === undefined ? null : <span class="quiet"> {reading.again({ mark: visible(ibid) })}</span>}
              {marks.map((place, i) => (
                <>
                  {" "}
                  <a
                    class="back"
                    href={`#m-${place}`}
                    aria-label={reading.cited({ n: `${visible(mark)}${marks.length > 1 ? `.${i + 1}` : ""}` })}
                  >
                    ↑
                  </a>
                </>
              ))}
              <LinkStates links={links.filter(({ note }) => note === reference)} tongue={tongue} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
