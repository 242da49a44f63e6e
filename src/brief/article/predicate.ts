import type { Claim } from "../../claim/index.js";
import { trimmed, visible } from "../../text/index.js";
import type { Prose } from "../prose/index.js";
import type { Material } from "./material.js";

/** What a document says that somebody did: who, in its words, or null where they begin with the verb; and what. */
export interface Predicate {
  readonly subject: string | null;
  readonly words: string;
  /** Whether these tell when it was. */
  readonly isDated: boolean;
}

/** Signs of English that are quoted in a sentence, at most. */
const LONGEST = 150;
/** What is quoted itself, or is more than a clause. */
const BROKEN = /[“”„«»「」"()[\];:。！？；：]|[.!?]\s/u;

/** The clause of a claim in the language of the text that begins with who acts; null where none does. */
export function predicateOf({ claims }: Material, prose: Prose): Predicate | null {
  const [code] = prose.speech.locale.split("-");
  for (const claim of claims) {
    if (claim.language.split("-")[0] !== code) continue;
    const found = clauseOf(claim, prose);
    if (found !== null && found.words.length <= LONGEST / prose.density && !BROKEN.test(found.words)) return found;
  }
  return null;
}

function clauseOf({ evidence, source, agents, when }: Claim, prose: Prose): Predicate | null {
  const { and, comma = ", ", clause } = prose;
  const exact = tidied(evidence.exact);
  const names = [...source, ...agents.map(({ actor }) => actor)]
    .flatMap(({ text }) => (text === null ? [] : [tidied(text)]))
    .filter((text) => text !== "")
    .sort((a, b) => b.length - a.length);
  let end = 0;
  for (;;) {
    const rest = exact.slice(end);
    const joint = end === 0 ? "" : [and, comma].find((one) => rest.startsWith(one));
    const name = joint === undefined ? undefined : names.find((one) => rest.startsWith(one, joint.length));
    if (name === undefined) break;
    end += joint!.length + name.length;
  }
  const words = exact.slice(end).trim();
  if (!(end === 0 ? clause.begun : clause.behind).test(exact.slice(end)) || clause.leaning.test(words)) return null;
  // As inside a sentence: whoever writes it gives its first word a capital.
  const article = (clause.article?.exec(evidence.prefix)?.[0] ?? "").toLowerCase();
  return {
    subject: end === 0 ? null : `${article}${exact.slice(0, end)}`,
    words,
    // A day of the week tells it only beside the date of its text.
    isDated: when?.text != null && /\d/u.test(when.text) && words.includes(tidied(when.text)),
  };
}

/** The words of a claim as they may be quoted by themselves. */
export const tidied = (words: string): string =>
  trimmed(visible(words).replace(/\s+/gu, " "), /[\s,;:]/u, /[\s,;:.。，；：]/u);
