import { attribution } from "./attribution.js";
import type { Discourse } from "./discourse.js";
import type { Scene } from "./scene.js";
import type { Speech } from "./speech.js";

/**
 * The note marks that support what stands at a token. A mark covers the sentence it stands in or behind; where that sentence reports a speaker, it
 * covers the sentences before it that report the same speaker as well, back to the previous mark or the block's start.
 */
export function citations(scene: Scene, speech: Speech, discourse: Discourse, token: number): string[] {
  const { sentences } = scene.annotated;
  const here = scene.sentence(token);
  const marksOf = (index: number) => {
    const sentence = sentences[index]!;
    const next = sentences[index + 1];
    const limit = next?.block === sentence.block ? next.span.start : sentence.span.end + 8;
    return scene.document.marks.filter((m) => m.span.start >= sentence.span.start && m.span.start < limit);
  };
  const own = marksOf(here.index).filter((m) => m.span.start >= scene.tokens[token]!.span.start);
  if (own.length > 0) return contiguous(own).map((m) => m.mark);
  const speaker = attribution(scene, speech, discourse, token)?.speaker.id;
  if (speaker === undefined) return [];
  for (let k = here.index + 1; k < sentences.length && sentences[k]!.block === here.block; k++) {
    if (!reports(scene, speech, discourse, k, speaker)) return [];
    const marks = marksOf(k);
    if (marks.length > 0) return contiguous(marks).map((m) => m.mark);
  }
  return [];
}

function reports(scene: Scene, speech: Speech, discourse: Discourse, sentence: number, speaker: string): boolean {
  const { from, to } = scene.annotated.sentences[sentence]!;
  for (let i = from; i < to; i++) {
    if (!scene.is(i, "reporting.verb")) continue;
    const content = scene.tree.child(i, "ccomp") ?? scene.tree.head(i);
    if (content >= 0 && attribution(scene, speech, discourse, content)?.speaker.id === speaker) return true;
  }
  return false;
}

/** The first mark, and those that follow it without words between: "[2][3]". */
function contiguous<M extends { span: { start: number; end: number } }>(marks: readonly M[]): M[] {
  const found = [marks[0]!];
  for (const mark of marks.slice(1)) if (mark.span.start - found.at(-1)!.span.end <= 2) found.push(mark);
  return found;
}
