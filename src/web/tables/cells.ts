import type { Saying } from "../../dossier/index.js";
import type { FactSummary } from "../../ledger/index.js";
import type { Cell, LinkedCell } from "../../table/index.js";
import { trimmed } from "../../text/index.js";
import { isCertain } from "../../vocabulary/index.js";
import { actorName, headlineOf, inOneLine, nameOf } from "../../words/index.js";
import { links } from "../page/index.js";
import type { Tongue } from "../words/index.js";

/** Facts by id, as pages have them. */
export type Facts = Readonly<Record<string, FactSummary>>;

/** How facts were told, by their ids, as pages have it. */
export type Sayings = Readonly<Record<string, Saying>>;

/** A fact as a link with its headline; one that the page does not have is named by its id. */
export function factCell(id: string, facts: Facts, tongue: Tongue): LinkedCell {
  const fact = facts[id];
  if (fact === undefined) return { text: id, href: links.fact(id) };
  return { text: headlineOf(fact, tongue.speech), href: links.fact(id), ...sureness(fact) };
}

/** Letters of the words that stand beneath a fact: about a line. */
const LINE = 110;

/** What stands beneath a fact: its words with a link to them, and who says so, where and when. */
export function saidUnder(id: string, sayings: Sayings, tongue: Tongue): Pick<LinkedCell, "under"> {
  const saying = sayings[id];
  if (saying === undefined) return {};
  const { words, speaker, speakerId, publisher, title, told, document, claim } = saying;
  const { says, on } = tongue.words.tables.told;
  const by = inOneLine(
    speaker === null ? null : says({ speaker: actorName({ id: speakerId ?? "", name: speaker }, tongue.speech) }),
    publisher ?? title,
    told === null ? null : on({ date: tongue.date(told) }),
  );
  return { under: { words: cut(words), by, href: links.document(document, claim) } };
}

function cut(words: string): string {
  if (words.length <= LINE) return words;
  const line = words.slice(0, LINE).replace(/[\uD800-\uDBFF]$/u, "");
  return `${trimmed(line.slice(0, Math.max(line.lastIndexOf(" "), LINE / 2)), null, /[\s,;:…]/u)} …`;
}

/** What the first cell of a fact's row says of how sure it is. */
export function sureness(fact: Pick<FactSummary, "confidence">): Pick<LinkedCell, "unsure"> {
  return isCertain(fact) ? {} : { unsure: true };
}

/** Words of the language with dates among them, which are not broken on a page; for programs as they are. */
export function wordsCell(words: string, tongue: Tongue): { readonly text: string; readonly value: string } {
  return { text: tongue.kept(words), value: words };
}

/** A date in words, EDTF for programs; where there is none, when it was reported, in words alone. */
export function dateCell(edtf: string | null, tongue: Tongue, reported: string | null = null): Cell {
  if (edtf !== null) return { text: tongue.date(edtf), value: edtf, dated: true };
  if (reported === null) return null;
  return { text: tongue.words.tables.reported({ date: tongue.date(reported) }), value: "", dated: true };
}

/** A day and a time, ISO 8601 for programs. */
export function instantCell(iso: string, tongue: Tongue): Cell {
  return { text: tongue.instant(iso), value: iso, dated: true };
}

/** States and organisations in words, their ids for programs. */
export function partiesCell(ids: readonly string[], tongue: Tongue): Cell {
  return { text: ids.map((id) => nameOf(id, tongue.speech)).join(tongue.speech.between), value: ids.join(" ") };
}

/** A person with a link to the page of that; nothing for somebody else. */
export function personCell(id: string | null, tongue: Tongue): Cell {
  return id?.startsWith("person:") ? { text: nameOf(id, tongue.speech), href: links.actor(id), value: id } : null;
}

/** US dollars in few figures, whole for programs; nothing for nothing. */
export function dollarsCell(value: number | null, tongue: Tongue): Cell {
  return value === null ? null : { text: tongue.dollars(value), value: Math.round(value) };
}

export function percentCell(value: number, tongue: Tongue): Cell {
  return { text: tongue.percent(value), value: Math.round(value * 1000) / 1000 };
}
