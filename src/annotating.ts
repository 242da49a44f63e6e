// Web Annotations that people made elsewhere, taken into a ledger: what their words hold becomes claims, the rest notes. See taking.ts.
import type { Claim } from "./claim/index.js";
import type { Annotated } from "./exchange/index.js";
import type { Ledger, Remark } from "./ledger/index.js";
import { markClaim } from "./marking.js";
import type { Marked } from "./proposal/index.js";

/** What became of an annotation: a claim, notes or tags of the ledger (their ids), or nothing, with why: a sentence without its full stop. */
export type Taken =
  | { readonly is: "claim" | "note" | "known"; readonly ids: readonly string[]; readonly why: string | null }
  | { readonly is: "refused"; readonly why: string };

/** Who takes them in, when, with which program. */
interface By {
  readonly reviewer: string;
  readonly at: string;
  readonly program: string;
}

/**
 * Takes an annotation in. What it says for programs goes through the same door as the claim that a person marks (markClaim); where the words do not hold it, and
 * where people alone can read it, it becomes a note on the document, with the words. Nothing is taken in twice. Throws LedgerError.
 */
export async function takeIn(ledger: Ledger, given: Annotated, by: By): Promise<Taken> {
  const [own] = given.claim === null ? [] : await ledger.claims([given.claim]);
  if (own !== undefined && own.retired === null) return { is: "known", ids: [own.claim.id], why: null };
  const found = await placeOf(ledger, given);
  if ("problem" in found) return { is: "refused", why: found.problem };
  const { document, words, place } = found;
  let why: string | null = null;
  if (given.marked !== null && words === null) why = "it says what words tell, and names no words";
  else if (given.marked !== null && words !== null) {
    const marked = { ...given.marked, words, ...(place === undefined ? {} : { place }) };
    const there = (await ledger.claimsOfDocuments([document])).find((claim) => isSame(claim, marked, found.start));
    if (there !== undefined) return { is: "known", ids: [there.id], why: null };
    const reason = given.creator === null ? "annotated elsewhere" : `annotated elsewhere by ${given.creator}`;
    const claim = await markClaim(ledger, { document, marked, reason, ...by });
    if (!("problem" in claim)) return { is: "claim", ids: [claim.id], why: null };
    why = claim.problem;
  }
  return noted(ledger, given, { document, words, why }, by);
}

interface Place {
  readonly document: string;
  /** The annotated words as the document has them; null where it is about the whole document. */
  readonly words: string | null;
  /** Which of several places of the words. */
  readonly place?: number;
  /** Where they begin. */
  readonly start: number;
}

/** Whether a claim of the document tells of these words what is marked there. */
function isSame(
  { type, evidence, source, target, status, when, amount }: Claim,
  marked: Marked,
  start: number,
): boolean {
  const ids = (actors: Claim["source"]) => actors.map(({ id }) => id).join(" ");
  const told = [type, status, when?.edtf ?? null, amount?.value ?? null, amount?.currency ?? null];
  const { amount: sum } = marked;
  const said = [marked.type, marked.status, marked.when, sum?.value ?? null, sum?.currency ?? null];
  return (
    evidence.start === start &&
    told.every((value, i) => value === said[i]) &&
    ids(source) === marked.source.join(" ") &&
    ids(target) === marked.target.join(" ")
  );
}

/** The document that is annotated, and the words in it. They must stand there as they are quoted: an annotation is no witness for other words. */
async function placeOf(ledger: Ledger, given: Annotated): Promise<Place | { readonly problem: string }> {
  const { documentsNamed } = await import("./ledger/index.js");
  const { anchor } = await import("./text/index.js");
  const { placeAt } = await import("./proposal/index.js");
  const { source, document, quote, position } = given;
  const own = document === null ? null : await ledger.document(document);
  const named = own !== null ? [own.id] : await ledger.ask((tx, engine) => documentsNamed(engine, tx, source));
  if (named.length === 0) return { problem: `the ledger has no document ${source}` };
  const places: Place[] = [];
  const placed = (words: string, start: number, text: string) => {
    const place = placeAt(words, text, start);
    return place === undefined ? { start } : { start, place };
  };
  for (const id of named) {
    const text = (await ledger.texts([id])).get(id) ?? "";
    if (quote === null && position === null) places.push({ document: id, words: null, start: 0 });
    else if (quote === null) {
      const words = text.slice(position!.start, position!.end);
      if (words.trim() !== "") places.push({ document: id, words, ...placed(words, position!.start, text) });
    } else {
      const start = position?.start ?? 0;
      const at = anchor({ ...quote, start, end: start + quote.exact.length }, text);
      if (at?.exact === true) places.push({ document: id, words: quote.exact, ...placed(quote.exact, at.start, text) });
    }
  }
  const [first, other] = places;
  if (first === undefined) return { problem: `its words are not in the document ${named[0]}` };
  if (other !== undefined)
    return { problem: `several documents contain its words: ${first.document}, ${other.document}` };
  return first;
}

/** What people can read of an annotation, on its document. */
async function noted(
  ledger: Ledger,
  { notes, tags, creator }: Annotated,
  { document, words, why }: { readonly document: string; readonly words: string | null; readonly why: string | null },
  { reviewer, at }: By,
): Promise<Taken> {
  const { LONGEST_NOTE, remarkName, remarkOf } = await import("./ledger/index.js");
  const quoted = words === null ? "" : `“${words}”: `;
  const by = creator === null || creator === reviewer ? "" : ` (${creator})`;
  const texts = notes.map((note) => `${quoted}${note.trim()}${by}`);
  const names = tags.map(remarkName);
  if (texts.length === 0 && names.length === 0) return { is: "refused", why: why ?? "it says nothing" };
  if (texts.some((text) => text.length > LONGEST_NOTE))
    return { is: "refused", why: `its note is longer than ${LONGEST_NOTE} letters` };
  const misnamed = tags.find((_, i) => names[i] === null);
  if (misnamed !== undefined) return { is: "refused", why: `“${misnamed}” is not a valid tag name` };
  const said = { at, reviewer, subject: document };
  const made: Remark[] = [
    ...texts.map((value) => remarkOf({ ...said, what: "note", value })),
    ...names.map((value) => remarkOf({ ...said, what: "tag", value: value! })),
  ];
  const there = await ledger.remarks.on(document);
  const isThere = (one: Remark) => there.some(({ what, value }) => what === one.what && value === one.value);
  const fresh = made.filter((one) => !isThere(one));
  if (fresh.length === 0) return { is: "known", ids: made.map(({ id }) => id), why };
  await ledger.remarks.add(fresh);
  return { is: "note", ids: fresh.map(({ id }) => id), why };
}
