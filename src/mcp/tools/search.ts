import { z } from "zod";
import { queryOf } from "../../entente.js";
import { type Hit, type PassageHit, summaryOf } from "../../ledger/index.js";
import { addresses } from "../addresses.js";
import type { Desk } from "../desk.js";
import { fittedJson } from "../fitted.js";
import { quoted } from "../quoted.js";
import { claimTold, documentTold, factTold } from "../told.js";
import { tool } from "../tool.js";

export const search = tool({
  name: "search",
  title: "Search facts, claims and sentences",
  description:
    'Searches the ledger. Words in any inflection, "exact words", OR, - before what must not be there, and filters: pair:KAZ-CHN, state:KAZ, person:"Xi Jinping", type:loan, status:completed, from:2020, to:2024-06, over:1e9, publisher:NAME. Gives claims with their words and documents, facts (claims of several documents about one thing), or sentences without a claim.',
  input: z.strictObject({
    query: z.string().trim().min(1).max(2000),
    what: z.enum(["claims", "facts", "sentences"]).default("claims"),
    order: z.enum(["best", "newest"]).default("best"),
    limit: z.number().int().min(1).max(50).default(10),
    added_since: z.iso
      .datetime()
      .optional()
      .describe("Only what the ledger learned after that instant, such as 2026-03-01T09:30:00Z."),
    after: z.string().max(500).optional().describe("`next` of the answer before, for what comes after it."),
  }),
  power: null,
  async run({ ledger }, { query, what, order, limit, added_since: since, after = null }) {
    const results = await ledger.search(await queryOf(query), {
      limit,
      cursor: after,
      order,
      ...(since === undefined ? {} : { from: { since } }),
    });
    const { hits, total, more, passages, next } = results;
    const counted = { query, total: what === "sentences" ? passages.total : total, more };
    if (what === "facts") return quoted(fittedJson({ ...counted, next, facts: await factsOf(ledger, hits) }));
    if (what === "sentences") return quoted(fittedJson({ ...counted, next, sentences: passages.hits.map(sentence) }));
    return quoted(fittedJson({ ...counted, next, claims: hits.map(claim) }));
  },
});

function claim({ claim, verdict, document, fact, snippet }: Hit): object {
  return {
    ...claimTold(claim),
    fact: fact === null ? null : addresses.fact(fact.id),
    independent_origins: fact?.support ?? 0,
    ...(verdict === null ? {} : { verdict }),
    context: snippet.text,
    document: documentTold(document),
  };
}

function sentence({ document, start, snippet }: PassageHit): object {
  return { text: snippet.text, start, document: documentTold(document) };
}

/** The facts of claims, each once, in the order of the claims that answer. */
async function factsOf(ledger: Desk["ledger"], hits: readonly Hit[]): Promise<object[]> {
  const ids = [...new Set(hits.flatMap(({ fact }) => fact?.id ?? []))];
  const found = new Map((await ledger.factsOf(ids)).map((fact) => [fact.id, fact]));
  return ids.flatMap((id) => {
    const fact = found.get(id);
    return fact === undefined ? [] : [factTold(summaryOf(fact))];
  });
}
