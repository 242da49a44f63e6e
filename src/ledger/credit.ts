import type { Block, Document } from "../document/index.js";
import { agencyNamed } from "./agencies.js";

/** How far into its first paragraph a text signs. */
const REACH = 140;
const BODY = new Set(["paragraph", "list-item", "quotation"]);

/**
 * The agencies whose report a document prints, as it signs: "BEIJING, 5 January (Xinhua) --", "/TASS/", "Reuters –", a byline, a last line "Source: AFP", the
 * publisher itself. An agency that no table knows counts when it stands in the brackets of a dateline. In order.
 */
export function creditsOf(document: Pick<Document, "text" | "blocks" | "metadata">): string[] {
  const found = new Set<string>();
  const add = (agency: string | null) => {
    if (agency !== null) found.add(agency);
  };
  const words = ({ span }: Block) => document.text.slice(span.start, span.end);
  const body = document.blocks.filter(({ kind }) => BODY.has(kind));
  for (const block of body.slice(0, 2)) for (const agency of inDateline(words(block).slice(0, REACH))) add(agency);
  const last = body.at(-1);
  if (last) {
    const close = words(last).slice(-60);
    add(agencyNamed(/[(/[]([^()/[\]]{2,40})[)/\]]\s*[.]?\s*$/u.exec(close)?.[1] ?? ""));
    add(agencyNamed(/[–—-]\s*([^–—-]{2,40}?)\s*$/u.exec(close)?.[1] ?? ""));
    if (words(last).length < 60) for (const agency of signedBy(words(last))) add(agency);
  }
  const signatures = document.blocks.filter(({ kind }) => kind === "byline").map(words);
  for (const line of [...signatures, ...document.metadata.authors]) for (const agency of signedBy(line)) add(agency);
  add(agencyNamed(document.metadata.publisher ?? ""));
  return [...found].sort();
}

function inDateline(opening: string): string[] {
  const found: string[] = [];
  for (const [, name] of opening.matchAll(/\/\s*([^/\n]{2,30}?)\s*\//gu)) found.push(...(known(name!) ?? []));
  const bare = /^([^\n]{2,30}?)\s*(?:--|[–—]|,\s*\d| - )/u.exec(opening);
  if (bare) found.push(...(known(bare[1]!) ?? []));
  const bracket = /^([^()\n]{2,70}?),?\s*\(([^()\n]{2,40})\)\s*(?:--?|[–—―:])\s/u.exec(opening);
  if (bracket) found.push(...(known(bracket[2]!) ?? unknown(bracket[1]!, bracket[2]!)));
  else found.push(...(known(/^\(([^()\n]{2,40})\)/u.exec(opening)?.[1] ?? "") ?? []));
  return found;
}

function known(name: string): string[] | null {
  const agency = agencyNamed(name);
  return agency === null ? null : [agency];
}

/** "BUJUMBURA (Inland) –": a place in capitals, perhaps a date, then a name in brackets is how agencies sign, whatever their name. */
function unknown(before: string, name: string): string[] {
  const place = before.split(",")[0]!;
  const named = /^\p{Lu}[\p{L}.&' -]{1,30}$/u.test(name) && place === place.toUpperCase() && /\p{Lu}{3}/u.test(place);
  return named ? [name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, "-")] : [];
}

/** The agencies among the names in a line: "By Ana Sol, Reuters", "Source: Xinhua | Editor: Li". */
function signedBy(line: string): string[] {
  return line
    .replace(/^\s*(?:by|source|sources|from|источник|kaynak)\s*:?\s+/iu, "")
    .split(/\s*[,;|/·•:()–—]\s*|\s+and\s+|\s+with\s+/u)
    .flatMap((name) => known(name) ?? []);
}
