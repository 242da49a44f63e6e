import { createHash } from "node:crypto";
import { DAYS_APART, type Outline } from "../alignment/index.js";
import { SPLITTERS } from "../language/search/index.js";
import { addressOf } from "./address.js";

/** Figures of a document under which it is found: translations have nearly all in common, so that a few are enough, of which they share two. */
const FIGURES = 5;
export const SHARED_FIGURES = 2;
/** A document is kept under no more houses and cited addresses. */
const HOUSES = 4;
const CITED = 8;
/** Days that lie under one key. */
const STRETCH = DAYS_APART + 1;

/** The keys under which a document waits for its translations, and those under which it looks for them. */
export interface ParallelKeys {
  readonly held: readonly string[];
  readonly sought: readonly string[];
}

/**
 * Keys by who published it, when, in which language, and one of its rarest figures: so a document meets only what the same house put out in those days in
 * another language with the same figure in it. Where one cites the other, the address is enough.
 * @param address of the document itself, as addressOf writes it; it is asked for by those that cite it.
 */
export function parallelKeysOf(outline: Outline, address: string | null = null): ParallelKeys {
  const { day, language } = outline;
  if (day === null) return { held: [], sought: [] };
  const figures = [...new Set(outline.paragraphs.flatMap(({ keys }) => keys))]
    .filter((key) => /^(?:[$#]|@\d{4}-\d\d-\d\d$)/u.test(key))
    .map((key) => drawn(key))
    .sort()
    .slice(0, FIGURES);
  const stretch = Math.floor(day / STRETCH);
  const under = (code: string, at: number) =>
    outline.houses
      .slice(0, HOUSES)
      .flatMap((house) => figures.map((figure) => `t${drawn(`${house}\n${at}\n${code}\n${figure}`)}`));
  const cites = citedBy(outline);
  const others = CODES.filter((code) => code !== language);
  return {
    // The last is of all of it, so that another outline is seen to be another.
    held: [
      ...under(language, stretch),
      ...cites.map((cited) => `c${cited}`),
      `o${drawn(JSON.stringify(outline))}`,
    ].sort(),
    sought: [
      ...others.flatMap((code) => [stretch - 1, stretch, stretch + 1].flatMap((at) => under(code, at))),
      ...cites.map((cited) => `u${cited}`),
      ...(address === null ? [] : [`c${address}`]),
    ],
  };
}

/** Codes of the languages that outlines may be in. */
const CODES = [...SPLITTERS.keys()];

/** The addresses that a document cites, as addressOf writes them. */
export function citedBy({ cites }: Outline): string[] {
  return [...new Set(cites.flatMap((address) => addressOf(address) ?? []))].sort().slice(0, CITED);
}

const drawn = (text: string) => createHash("sha256").update(text).digest("base64url").slice(0, 16);
