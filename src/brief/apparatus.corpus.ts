// Invented documents behind the facts of dossier.corpus.ts.
import type { CitedDocument, Voucher } from "../dossier/index.js";
import { FACTS, HOSTILE } from "./dossier.corpus.js";
import type { Apparatus } from "./notes.js";

const document = (n: number, more: Partial<CitedDocument> = {}): CitedDocument => ({
  id: `d_${String(n).padStart(16, "0")}`,
  title: `Report ${n}`,
  publisher: "Steppe Courier",
  date: `2014-05-${String(n).padStart(2, "0")}`,
  language: "en",
  url: `https://courier.example/${n}?a=1&b=2`,
  added: "2026-11-29T08:00:00.000Z",
  authors: [],
  ...more,
});

const told = (n: number, words: string, more: Partial<CitedDocument> = {}): Voucher => ({
  claim: `c_${n}`,
  words,
  document: document(n, more),
});

/** Words that a spreadsheet would run, that a page would obey, that turn around, and that never end. */
export const AWKWARD = {
  formula: '=HYPERLINK("https://evil.example","open")',
  turned: "قال الوزير إن المشروع مستمر \u202Etxet",
  long: "the parties ".repeat(5000),
  control: "a\u0000b\u000Bc\uFFFE",
};

const vouchers: readonly Voucher[] = [
  told(1, AWKWARD.formula),
  told(2, AWKWARD.turned, { title: AWKWARD.turned, url: "javascript:alert(1)" }),
  told(3, AWKWARD.long, { publisher: null, date: null }),
  told(4, AWKWARD.control, { title: HOSTILE, url: 'https://courier.example/"><script>' }),
  told(5, "一带一路倡议", { title: "共建“一带一路”" }),
];

export const APPARATUS: Apparatus = {
  // The first fact has all, the third none, each other one a document of its own.
  evidence: new Map(
    FACTS.map(({ id }, i) => [id, i === 0 ? vouchers : i === 2 ? [] : [told(i + 10, `It says so, ${i}.`)]] as const),
  ),
  style: "chicago",
  edition: { ledger: "desk.db", digest: "0123456789abcdef", snapshot: null, date: "2026-11-29" },
};
