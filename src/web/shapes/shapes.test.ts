import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { documentPage, entriesOf, factPage, openLedger } from "../../entente.js";
import { judgementOf, type Ledger } from "../../ledger/index.js";
import {
  ContradictionShape,
  DocumentSummaryShape,
  FactShape,
  JudgementShape,
  KeptClaimShape,
  KeptDocumentShape,
  shownClaim,
  TrailShape,
} from "./index.js";

/** Documents of the corpus with notes, with lists and with a page's markup. */
const FILES = ["mesopotamia-analysis.txt", "malawi-finance-record.txt", "bank-release.html"];
let ledger: Ledger;

beforeAll(async () => {
  ledger = await openLedger(":memory:");
  for (const name of FILES) {
    const bytes = readFileSync(new URL(`../../../corpus/${name}`, import.meta.url));
    for await (const { entry } of entriesOf({ name, bytes }))
      await ledger.add(entry === null ? [] : [entry], { at: "2026-03-01T09:00:00Z", program: "test" });
  }
});
afterAll(() => ledger.close());

test("all that a ledger of real documents tells has these shapes, and nothing besides", async () => {
  const [first] = await ledger.facts({ limit: 1 });
  await ledger.judge([
    judgementOf({
      at: "2026-03-02T09:00:00Z",
      reviewer: "ann",
      verdict: "note",
      claims: first!.claims,
      others: [],
      field: null,
      value: null,
      reason: "A word for others.",
    }),
  ]);
  const documents = await ledger.documents();
  expect(documents).toHaveLength(FILES.length);
  for (const { id } of documents) {
    const page = (await documentPage(ledger, id))!;
    const shape = z.strictObject({
      document: KeptDocumentShape,
      claims: z.array(KeptClaimShape),
      facts: z.array(FactShape),
      judgements: z.array(JudgementShape),
    });
    shape.parse({
      document: page.document,
      claims: page.claims.map(shownClaim),
      facts: Object.values(page.facts),
      judgements: page.judgements,
    });
  }
  for (const { id } of await ledger.facts({ limit: 100 })) {
    const { documents, trails, contradictions, judgements } = (await factPage(ledger, id))!;
    z.array(DocumentSummaryShape).parse(Object.values(documents));
    z.array(TrailShape).parse(trails);
    z.array(ContradictionShape).parse(contradictions);
    z.array(JudgementShape).parse(judgements);
  }
});
