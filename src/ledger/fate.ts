import type { Claim } from "../claim/index.js";
import { anchor, extentOf, quote, type Span } from "../text/index.js";
import { bodyOf } from "./claim-row.js";
import { digest } from "./digest.js";
import type { Folds } from "./folds.js";
import { heirsOf } from "./heirs.js";
import { isVouchedFor } from "./holders.js";
import { type PreparedClaim, prepareClaim } from "./prepared.js";
import type { Schema } from "./schema.js";

type ClaimRow = Schema["claims"];

/** Where claims that a reading lacks may go on: its text, and the claims that it has. */
export interface Home {
  readonly reading: Pick<Schema["readings"], "id" | "document" | "text" | "publisher" | "url" | "date">;
  readonly living: readonly Claim[];
}

/** What becomes of claims that a new reading of their document, or a later edition, does not tell. */
export interface Fates {
  /** They stand as they are: another reader tells them still, or a person vouches for them. */
  readonly stay: readonly ClaimRow[];
  /** They are no longer there; those whose place another took have it as their heir. */
  readonly retired: readonly ClaimRow[];
  /** What a person vouches for and whose words stand elsewhere now. */
  readonly carried: readonly PreparedClaim[];
}

/**
 * Rows have in `held` who tells them still. A claim goes over to the one that says the same at the same place; what has none stands on where a reader or
 * a person holds it to be so and its words are in the text, and is retired by `run` otherwise.
 */
export function fatesOf(rows: readonly ClaimRow[], home: Home, run: string, folds: Folds): Fates {
  const stay: ClaimRow[] = [];
  const retired: ClaimRow[] = [];
  const carried: PreparedClaim[] = [];
  const { text, document } = home.reading;
  const told = rows.filter((row) => row.retired === null && row.held !== "");
  const present = rows.filter((row) => row.retired === null);
  const heirs = heirsAmong(
    present.filter(({ held }) => held === ""),
    [...home.living, ...told.map(claimIn)],
    text,
  );
  for (const row of present) {
    const heir = heirs.get(row.id) ?? null;
    const stands = heir === null && (row.held !== "" || isVouchedFor(row));
    const place = stands ? anchor(claimIn(row).evidence, text) : null;
    const gone = { ...row, held: "", retired: run, heir };
    if (!place?.exact) retired.push(gone);
    else if (row.document === document && place.start === claimIn(row).evidence.start) stay.push(row);
    else {
      const moved = carriedTo(row, place, home, folds);
      carried.push(moved);
      retired.push({ ...gone, heir: moved.row.id });
    }
  }
  const before = rows.filter((row) => row.retired !== null);
  const now = [...home.living, ...stay.map(claimIn), ...carried.map(({ row }) => claimIn(row))];
  const later = heirsAmong(before, now, text);
  return {
    stay,
    retired: [...retired, ...before.map((row) => ({ ...row, heir: later.get(row.id) ?? null }))],
    carried,
  };
}

function heirsAmong(departed: readonly ClaimRow[], living: readonly Claim[], text: string) {
  const corrected = ({ corrected: now }: ClaimRow) => (now === null ? null : (JSON.parse(now) as Claim));
  return heirsOf(
    departed.map((row) => ({ claim: claimIn(row), corrected: corrected(row) })),
    living,
    text,
  );
}

const claimIn = ({ body }: Pick<ClaimRow, "body">): Claim => JSON.parse(body) as Claim;

/** A claim with its words where they stand now. Its id is made of the one that it had. */
function carriedTo(row: ClaimRow, place: Span, { reading }: Home, folds: Folds): PreparedClaim {
  const { evidence, ...read } = claimIn(row);
  const moved = place.start - evidence.start;
  const within = (at: number) => Math.max(0, Math.min(reading.text.length, at));
  const sentence = [
    Math.min(place.start, within(evidence.sentence[0] + moved)),
    Math.max(place.end, within(evidence.sentence[1] + moved)),
  ] as const;
  const claim: Claim = {
    ...read,
    id: `c_${digest("carried", reading.document, row.id, place.start)}`,
    document: reading.document,
    evidence: { ...quote(reading.text, place), sentence },
  };
  const where = { reading, held: row.held, published: extentOf(reading.date)?.lo ?? null };
  return prepareClaim(claim, bodyOf(claim, JSON.parse(row.roots) as string[]), where, folds);
}
