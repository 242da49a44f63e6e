import type { DocumentSummary, Fact } from "../../ledger/index.js";
import type { Table } from "../../table/index.js";
import { headlineOf } from "../../words/index.js";
import { links } from "../page/index.js";
import type { ShownClaim } from "../shapes/index.js";
import type { Tongue } from "../words/index.js";
import { sayerOf } from "./parties.js";

/** Claims as rows, with their documents where those differ. */
export function claimsTable(
  claims: readonly ShownClaim[],
  facts: Readonly<Record<string, Fact>>,
  tongue: Tongue,
  documents?: Readonly<Record<string, DocumentSummary>>,
): Table {
  const { table } = tongue.words.claims;
  const texts = ["id", "type", "headline", "source", "target", "when", "status"] as const;
  return {
    caption: table.caption,
    columns: [
      ...texts.map((name) => ({ title: table[name] })),
      { title: table.value, numeric: true },
      { title: table.currency },
      { title: table.sayer },
      { title: table.confidence, numeric: true },
      { title: table.verdict },
      { title: table.words },
      { title: table.fact },
      { title: table.support, numeric: true },
      { title: table.document },
      ...(documents === undefined
        ? []
        : [{ title: table.publisher }, { title: table.published }, { title: table.address }]),
    ],
    rows: claims.map(({ claim, verdict, fact }) => {
      const document = documents?.[claim.document];
      return [
        { text: claim.id, href: links.document(claim.document, claim.id) },
        claim.type,
        headlineOf(claim, tongue.speech),
        claim.source.map(({ id }) => id).join(" "),
        claim.target.map(({ id }) => id).join(" "),
        claim.when?.edtf ?? null,
        claim.status,
        claim.amount?.value ?? null,
        claim.amount?.currency ?? null,
        sayerOf(claim.attribution, tongue),
        claim.confidence,
        verdict,
        claim.evidence.exact,
        fact === null ? null : { text: fact, href: links.fact(fact) },
        fact === null ? null : (facts[fact]?.support ?? null),
        document?.title ?? claim.document,
        ...(documents === undefined
          ? []
          : [document?.publisher ?? null, document?.date ?? null, document?.url ?? null]),
      ];
    }),
  };
}
