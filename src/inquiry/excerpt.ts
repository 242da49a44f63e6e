import type { Claim } from "../claim/index.js";
import type { Document } from "../document/index.js";
import type { Entry, Judgement, Ledger, OriginalsOf } from "../ledger/index.js";
import { publisherKey } from "../vocabulary/index.js";

/**
 * A ledger in memory that holds nothing but what a collection of another has: its documents whole; of its facts and pairs the claims, each with its sentence
 * and the title, publisher, date and address of its document, all other words of which are blanked; and of what persons said what is about these alone.
 * Whoever is handed it can be told nothing else, whatever is asked. Facts are reckoned anew, so that one may have another id, and fewer origins.
 */
export async function excerptOf(ledger: Ledger, collection: string): Promise<Ledger> {
  const { openLedger, signatureOf } = await import("../ledger/index.js");
  const { FOLDS } = await import("../dossier/index.js");
  const { whole, claims: chosen, pairs } = await membersOf(ledger, collection);
  const excerpt = await openLedger(":memory:", { folds: FOLDS, originals: lent(ledger.originals, whole) });
  const ids = new Set<string>();
  const publishers = new Set<string>();
  const documents = new Set<string>();
  for (const id of [...new Set([...whole, ...chosen.values()])].sort()) {
    const material = await ledger.documentMaterial(id);
    if (material === null || material.document.removed !== null) continue;
    const { document } = material;
    const isWhole = whole.has(id);
    const told = material.claims.filter(
      ({ claim, verdict }) => verdict !== "rejected" && (isWhole || chosen.has(claim.id)),
    );
    const own = told.map(({ claim }) => claim);
    const entry: Entry = {
      ...(isWhole ? { document: document.document, claims: own } : blanked(document.document, own)),
      name: isWhole ? (document.names[0] ?? id) : id,
      producer: document.producer,
      options: document.options,
      signature: isWhole ? signatureOf(document.document) : [],
    };
    await excerpt.add([entry], { at: document.added, program: "entente" });
    for (const claim of own) ids.add(claim.id);
    publishers.add(publisherKey(document.publisher ?? ""));
    documents.add(id);
  }
  await excerpt.judge(await judgementsWithin(ledger, ids));
  const remarks = (await ledger.remarks.standing()).filter(
    ({ what, subject, value }) =>
      (what !== "collection" || value === collection) &&
      (pairs.has(subject) ||
        (whole.has(subject) && documents.has(subject)) ||
        (subject.startsWith("f_") && ids.has(`c_${subject.slice(2)}`))),
  );
  await excerpt.remarks.add(remarks);
  const decisions = await ledger.provenance.decisions();
  await excerpt.provenance.decide(decisions.filter(({ publisher }) => publishers.has(publisherKey(publisher))));
  await excerpt.settle();
  return excerpt;
}

/** The originals of some documents alone: they stay where they are kept, since together they may be more than memory holds. */
function lent(originals: OriginalsOf, documents: ReadonlySet<string>): OriginalsOf {
  return {
    has: async (document) => documents.has(document) && originals.has(document),
    of: async (document) => (documents.has(document) ? originals.of(document) : null),
  };
}

/** What a collection has: documents, pairs, and the claims of its facts and pairs with their documents. */
async function membersOf(ledger: Ledger, collection: string) {
  const placed = await ledger.remarks.under("collection", collection);
  const subjects = placed.map(({ remark }) => remark.subject);
  const pairs = new Set(subjects.filter((subject) => subject.includes(" ")));
  const facts = await ledger.factsOf([...new Set(placed.flatMap(({ fact }) => fact ?? []))]);
  const claims = await ledger.claims(facts.flatMap((fact) => fact.claims));
  const chosen = new Map(claims.map(({ claim }) => [claim.id, claim.document]));
  for (const subject of pairs) {
    const [a = "", b = ""] = subject.split(" ");
    for (const { claim } of await ledger.testimonies({ pair: [a, b] })) chosen.set(claim.id, claim.document);
  }
  return { whole: new Set(subjects.filter((subject) => subject.startsWith("d_"))), claims: chosen, pairs };
}

/** A document of which only the sentences of claims are left, each where it stands, and the claims without the words around those. */
function blanked(document: Document, claims: readonly Claim[]): Pick<Entry, "document" | "claims"> {
  const spans = claims.flatMap(({ evidence: { start, end, sentence } }) => [[start, end] as const, sentence]);
  const blank = (text: string) => text.replaceAll(/[^\n]/gu, (sign) => " ".repeat(sign.length));
  let text = blank(document.text);
  for (const [start, end] of spans) text = text.slice(0, start) + document.text.slice(start, end) + text.slice(end);
  const { title, publisher, date, language, url, authors, implied } = document.metadata;
  const none = { subtitle: null, modified: null, section: null, translations: [] };
  return {
    document: {
      ...document,
      text,
      blocks: document.blocks.filter(({ span }) => spans.some(([start, end]) => start < span.end && end > span.start)),
      marks: [],
      references: [],
      metadata: { title, publisher, date, language, url, authors, implied, ...none },
      problems: [],
    },
    claims: claims.map((claim) => {
      const { evidence } = claim;
      const { start, end, prefix, suffix } = evidence;
      const around = {
        prefix: text.slice(Math.max(0, start - prefix.length), start),
        suffix: text.slice(end, end + suffix.length),
      };
      return { ...claim, citations: [], evidence: { ...evidence, ...around } };
    }),
  };
}

/** Words that are said again of the claims of an excerpt: corrections are in those already, and so are identities. */
const SAID: ReadonlySet<string> = new Set(["accept", "reject", "same", "different", "note", "withdraw"]);

/** Judgements on these claims alone, or on claims whose place they took, in the order in which they were made. */
async function judgementsWithin(ledger: Ledger, claims: ReadonlySet<string>): Promise<Judgement[]> {
  const { inOrder, judgementOf } = await import("../ledger/index.js");
  const all = inOrder(await ledger.judgements()).filter(({ verdict }) => SAID.has(verdict));
  const named = [...new Set(all.flatMap(({ claims, others }) => [...claims, ...others]))];
  const heirs = new Map((await ledger.claims(named)).map(({ claim, heir }) => [claim.id, heir ?? claim.id]));
  const anew = new Map<string, string>();
  return all.flatMap((judgement) => {
    const moved = (list: readonly string[]) => list.map((id) => heirs.get(id) ?? id);
    const [on, others] = [moved(judgement.claims), moved(judgement.others)];
    if (![...on, ...others].every((id) => claims.has(id))) return [];
    const { id, value } = judgement;
    const now = judgementOf({ ...judgement, claims: on, others, value: anew.get(String(value)) ?? value });
    anew.set(id, now.id);
    return [now];
  });
}
