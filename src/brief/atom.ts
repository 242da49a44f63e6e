import { type Digest, isQuiet } from "../dossier/index.js";
import { stagedHeadline } from "../words/index.js";
import { linesOfPart, sourceOfLine } from "./digest.js";
import { escaped } from "./html.js";
import type { BriefWords } from "./words/index.js";
import { ENGLISH_BRIEF } from "./words/index.js";

/**
 * A digest as an Atom feed (RFC 4287): an entry for each thing that is new, the latest first. An entry keeps its id and its instant whenever the feed is made,
 * so that readers show it once. `site`: where the ledger is shown, without a slash at the end; entries lead nowhere where it is not known.
 */
export function digestAtom(
  { reviewer, parts, documents, learned, at }: Digest,
  { site, words = ENGLISH_BRIEF }: { readonly site: string | null; readonly words?: BriefWords },
): string {
  const entries = parts
    .filter((part) => !isQuiet(part))
    .flatMap((part) =>
      linesOfPart(part, words).map((line) => {
        const updated = instantOf(learned[line.fact.id], at);
        const source = sourceOfLine(line, documents, words);
        const quoted = line.words === "" ? "" : `<blockquote>${escaped(line.words)}</blockquote>`;
        const body = `<p>${escaped(line.what)}</p>${quoted}${source === "" ? "" : `<p>${escaped(source)}</p>`}`;
        const link = site === null ? "" : `<link rel="alternate" href="${escaped(`${site}/facts/${line.fact.id}`)}"/>`;
        return {
          updated,
          id: line.id,
          xml: `<entry><id>urn:entente:${line.id}</id><title>${escaped(stagedHeadline(line.fact, words.speech))}</title><updated>${updated}</updated>${link}<category term="${escaped(part.name)}"/><content type="html">${escaped(body)}</content></entry>`,
        };
      }),
    )
    .sort((a, b) => (a.updated === b.updated ? (a.id < b.id ? -1 : 1) : a.updated < b.updated ? 1 : -1));
  const self = site === null ? "" : `<link rel="self" href="${escaped(`${site}/digest.atom`)}"/>`;
  const updated = entries[0]?.updated ?? instantOf(parts.map(({ since }) => since).sort()[0], at);
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${words.language}">
<id>urn:entente:digest:${encodeURIComponent(reviewer)}</id>
<title>${escaped(words.digest.title)}</title>
<updated>${updated}</updated>
<author><name>Entente</name></author>
${self}
${entries.map(({ xml }) => `${xml}\n`).join("")}</feed>
`;
}

/** An instant as Atom wants it; a day is its first second. */
function instantOf(told: string | undefined, otherwise: string): string {
  if (told === undefined || told === "") return otherwise;
  return /^\d{4}-\d\d-\d\dT/u.test(told) ? told : /^\d{4}-\d\d-\d\d$/u.test(told) ? `${told}T00:00:00Z` : otherwise;
}
