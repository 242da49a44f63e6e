import { personName } from "./person-name.js";
import { BIOGRAPHY_CUE, fold } from "./phrases.js";

/**
 * What a paragraph says as the biography of an author: the name it begins with (null for "The author is…"), and how many things it
 * tells that such paragraphs tell. Null when it says none.
 */
export interface Biography {
  readonly name: string | null;
  readonly cues: number;
}

export function biographyIn(prose: string): Biography | null {
  if (prose.length < 30 || prose.length > 4000) return null;
  const folded = fold(prose);
  const cues = folded.match(BIOGRAPHY_CUE)?.length ?? 0;
  if (cues === 0) return null;
  const name = openingName(prose);
  if (name === null && !/^(?:the author|the writer|he|she|автор|yazar)(?![\p{L}])/u.test(folded)) return null;
  return { name, cues };
}

/** The longest name of a person at the beginning of a paragraph, of two to four words. */
function openingName(prose: string): string | null {
  const words = prose.slice(0, 120).split(/\s+/u);
  let best: string | null = null;
  for (let count = 2; count <= 6 && count <= words.length; count++) {
    const part = words.slice(0, count).join(" ");
    best = personName(part.replace(/[,;:(–—]+$/u, "")) ?? best;
    if (/[,;:(–—]$/u.test(part) && best !== null) break;
  }
  return best;
}
