import { type Theme, themeOf } from "../../dossier/index.js";
import { type Span, trimmed } from "../../text/index.js";
import { ORGANISATIONS, STATES } from "../../vocabulary/index.js";
import { nameOf } from "../../words/index.js";
import { PROSES } from "../prose/index.js";
import type { Uncovered } from "./cues.js";
import type { Ground } from "./ground.js";
import { held, type Tables } from "./hold.js";
import type { DraftSentence } from "./sentences.js";

/**
 * What a title says that no source of its text holds. A title has no notes: its names must be those of any source, and its other words say what the text is about; themes behind
 * a colon are those of some source.
 */
export function titleWhy(
  sentence: DraftSentence,
  everything: readonly Ground[],
  code: string,
  tables: Tables,
): readonly Uncovered[] {
  const themes = themesIn(sentence, code);
  const span = { start: sentence.span.start, end: themes[0]?.span.start ?? sentence.span.end };
  const uncovered = isOfNames(sentence.text.slice(span.start, span.end), everything, code)
    ? []
    : held(sentence, { span, labels: [] }, everything, tables, null).uncovered;
  const told = new Set(everything.map(({ type, details }) => themeOf(type, [...(details.get("act") ?? [])][0])));
  return [
    // What a title leaves out is in the text; what it says otherwise is not.
    ...uncovered.filter(({ span: { start, end } }) => end - start < span.end - span.start),
    ...themes.filter(({ theme }) => !told.has(theme)).map(({ span }) => ({ span, why: "no source says this" })),
  ];
}

/** Who an article can be on, by their ids. */
const KNOWN: readonly string[] = [...STATES, ...ORGANISATIONS].map(({ id }) => id);

/** Whether a title does nothing but name two that sources name, or two of those that tables know where a text has no sources: who did what to whom it leaves to the text. */
function isOfNames(title: string, everything: readonly Ground[], code: string): boolean {
  const { and, named: called, organisations, speech } = PROSES[code]!;
  const parts = trimmed(title, null, /[\s:：]/u).split(and);
  const nameIn = (id: string) => (organisations(id)?.full ?? called(nameOf(id, speech), id)).text;
  const ids = everything.length === 0 ? KNOWN : everything.flatMap((one) => [...one.named]);
  const named = new Set(ids.map(nameIn));
  return parts.length === 2 && parts.every((part) => named.has(part.trim()));
}

/** The themes that a title names behind a colon, as articles call them; none where something else stands there too. */
function themesIn({ text, span }: DraftSentence, code: string): { readonly theme: Theme; readonly span: Span }[] {
  const { themes, comma = ", ", and } = PROSES[code]!;
  const colon = text.slice(span.start, span.end).search(/[:：]/u);
  if (colon < 0) return [];
  const named = text.slice(span.start + colon + 1, span.end).trim();
  let at = text.indexOf(named, span.start + colon);
  const found = named
    .split(and)
    .flatMap((part) => part.split(comma))
    .map((words) => {
      const theme = (Object.keys(themes) as Theme[]).find((one) => themes[one] === words);
      at = text.indexOf(words, at);
      return theme === undefined ? null : { theme, span: { start: at, end: at + words.length } };
    });
  return found.some((one) => one === null) ? [] : found.filter((one) => one !== null);
}
