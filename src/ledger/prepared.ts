import type { Outline } from "../alignment/index.js";
import type { Claim } from "../claim/index.js";
import { extentOf } from "../text/index.js";
import { claimKey, dayOfKey } from "./claim-key.js";
import { bodyOf, derivedOf } from "./claim-row.js";
import { derivationRow } from "./derivation-row.js";
import type { Entry } from "./entry.js";
import type { Folds } from "./folds.js";
import { readerOf } from "./holders.js";
import { originalRows } from "./originals.js";
import { type PassageRow, passageRows } from "./passage-row.js";
import { readingRow } from "./reading-row.js";
import { rootsOf } from "./roots.js";
import type { Schema } from "./schema.js";
import { circumstancesOf, claimTerms, passagesOf, termText, tokensOf } from "./search/index.js";
import { type StrainKeys, strainKeysOf } from "./strain-keys.js";

/**
 * An entry as it is written: all of its rows that can be made without the ledger. Plain data and mostly texts, so that the threads that read documents
 * make it and the one that writes has little left to do.
 */
export interface Prepared extends Pick<Entry, "name" | "source"> {
  /** SHA-256 of the bytes; the rest of the document is in its reading. */
  readonly hash: string;
  readonly reading: Omit<Schema["readings"], "run">;
  /** Whether it was read as persons have set what is known of it; see mending.ts. */
  readonly mended: boolean;
  readonly keys: StrainKeys;
  readonly outline: Outline | null;
  readonly claims: readonly PreparedClaim[];
  /** Its bytes, where they are to be kept. */
  readonly original?: readonly Schema["originals"][];
  /** Its sentences without a claim. */
  readonly passages: readonly PassageRow[];
}

/** A claim as it is written where nobody judges it and no other has its key. */
export interface PreparedClaim {
  readonly row: Omit<Schema["claims"], "run">;
  /** What it is found by; see Posting. */
  readonly tokens: string;
  /** How it was made; null where the entry does not say. */
  readonly derivation: Schema["derivations"] | null;
}

/** Makes the rows of an entry. A function of the entry and the folds alone. */
export function prepare(entry: Entry, folds: Folds): Prepared {
  const { document, name, source, signature, outline = null } = entry;
  const { date, url, translations } = document.metadata;
  const bodies = entry.claims.map((claim) => bodyOf(claim, rootsOf(claim, document)));
  const reading = readingRow(entry, bodies);
  const published = extentOf(date)?.lo ?? null;
  const held = readerOf(entry.producer);
  const claims = entry.claims.map((read, i) => {
    const derivation = derivationRow(read.id, entry.derivations?.[i] ?? null);
    return prepareClaim(read, bodies[i]!, { reading, held, published }, folds, derivation);
  });
  const keys = strainKeysOf({
    document: document.id,
    signature,
    url,
    translations,
    publisher: reading.publisher,
    title: reading.title,
    outline,
  });
  const told = entry.claims.map(({ evidence }) => evidence.sentence);
  const passages = passageRows(document.id, passagesOf(document, told, published), published);
  const mended = document.metadata.mended !== undefined;
  const rest = { hash: document.hash, reading, mended, keys, outline, claims, passages };
  const original = entry.original === undefined ? {} : { original: originalRows(document.hash, entry.original) };
  return { name, ...(source ? { source } : {}), ...rest, ...original };
}

/** Where a claim stands: in which reading, told by whom, and the day its document came out. */
export interface Place {
  readonly reading: Pick<Schema["readings"], "id" | "text" | "publisher" | "url">;
  readonly held: string;
  readonly published: number | null;
}

/** Makes the row of a claim that nobody judged; `body` is the claim as it is written. */
export function prepareClaim(
  read: Claim,
  body: ReturnType<typeof bodyOf>,
  { reading, held, published }: Place,
  folds: Folds,
  derivation: Schema["derivations"] | null = null,
): PreparedClaim {
  const claim = asKept(read, body.body);
  const derived = derivedOf(claim, published, folds);
  const terms = claimTerms(reading.text, claim);
  const row = {
    key: claimKey(claim.id, derived.lo ?? derived.hi ?? published),
    id: claim.id,
    document: claim.document,
    reading: reading.id,
    ...body,
    held,
    retired: null,
    heir: null,
    corrected: null,
    verdict: null,
    ...derived,
    published,
    terms: termText(terms),
  };
  return { row, tokens: tokensOf(claim, terms, circumstancesOf(row, reading)), derivation };
}

/** A claim as its row will tell it: what can't be stored is another character there, and columns follow from that. */
function asKept(read: Claim, body: string): Claim {
  return body.includes("\ufffd") ? (JSON.parse(body) as Claim) : read;
}

/** Whether a claim that was given another key is still found by the same tokens: they hold the day of its place in the order. */
export function holdsAt({ row }: PreparedClaim, key: number): boolean {
  return dayOfKey(key) === dayOfKey(row.key);
}
