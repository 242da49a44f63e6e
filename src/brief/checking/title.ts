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
  const { themes, years } = aboutIn(sentence, code);
  const span = { start: sentence.span.start, end: themes[0]?.span.start ?? sentence.span.end };
  const known = new Set(
    everything.flatMap(({ times, published }) =>
      [...times, ...published].flatMap((edtf) => edtf.match(/\d{4}/gu) ?? []),
    ),
  );
  const uncovered = isOfNames(sentence.text.slice(span.start, span.end), everything, code)
    ? []
    : held(sentence, { span, labels: [] }, everything, tables, null).uncovered;
  const told = new Set(everything.map(({ type, details }) => themeOf(type, [...(details.get("act") ?? [])][0])));
  return [
    // What a title leaves out is in the text; what it says otherwise is not.
    ...uncovered.filter(({ span: { start, end } }) => end - start < span.end - span.start),
    ...themes.filter(({ theme }) => !told.has(theme)).map(({ span }) => ({ span, why: "no source says this" })),
    ...years.filter(({ year }) => !known.has(year)).map(({ span }) => ({ span, why: "no source says this" })),
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

interface About {
  readonly themes: readonly { readonly theme: Theme; readonly span: Span }[];
  readonly years: readonly { readonly year: string; readonly span: Span }[];
}
const NOTHING: About = { themes: [], years: [] };

/** The themes that a title names behind a colon, as articles call them, and the years that it ends with; nothing where something else stands there too. */
function aboutIn({ text, span }: DraftSentence, code: string): About {
  const prose = PROSES[code]!;
  const { themes, comma = ", ", and } = prose;
  const colon = text.slice(span.start, span.end).search(/[:：]/u);
  if (colon < 0) return NOTHING;
  const behind = text.slice(span.start + colon + 1, span.end).trim();
  const [whole = "", ...found] = behind.match(/(\d{4})\P{Nd}(\d{4})\P{Nd}{0,6}$/u) ?? [];
  const [from = "", to = ""] = found;
  const ending = prose.titleYears.replace("{from}", from).replace("{to}", to);
  const named = whole !== "" && behind.endsWith(ending) ? behind.slice(0, -ending.length) : behind;
  let at = text.indexOf(behind, span.start + colon);
  const words = named.split(and).flatMap((part) => part.split(comma));
  const told = words.map((word) => {
    const theme = (Object.keys(themes) as Theme[]).find((one) => themes[one] === word);
    at = text.indexOf(word, at);
    return theme === undefined ? null : { theme, span: { start: at, end: at + word.length } };
  });
  if (told.some((one) => one === null)) return NOTHING;
  const years = (named === behind ? [] : found).map((year) => {
    at = text.indexOf(year, at);
    return { year, span: { start: at, end: at + year.length } };
  });
  return { themes: told.filter((one) => one !== null), years };
}
