import type { Claim } from "../claim/index.js";
import type { Testimony } from "../ledger/index.js";

/** A testimony by its shortest description, for tests: a loan of China to Kazakhstan unless it says otherwise. */
export interface Said {
  readonly published?: string | null;
  readonly strain?: string;
  readonly roots?: readonly string[];
  readonly verdict?: Testimony["verdict"];
  readonly publisher?: string;
  readonly claim?: Partial<Claim>;
}

/** The testimony "c_NAME" of the document "d_NAME". */
export function said(name: string, given: Said = {}): Testimony {
  const state = (id: string) => ({ id, kind: "state" as const, name: id, text: null });
  const claim: Claim = {
    id: `c_${name}`,
    type: "finance",
    source: [state("CHN")],
    target: [state("KAZ")],
    mutual: false,
    agents: [],
    details: { flow: "loan", purpose: "the Moynaq refinery" },
    amount: { value: 312e6, currency: "USD", qualifier: null, text: "$312 million" },
    when: null,
    where: null,
    status: "agreed",
    event: { plover: null, mode: null, cameo: null, quad: null, goldstein: null, context: [] },
    attribution: null,
    citations: [],
    evidence: { exact: `words of ${name}`, prefix: "", suffix: "", start: 0, end: 1, sentence: [0, 1] },
    confidence: 0.8,
    document: `d_${name}`,
    language: "en",
    producer: "test",
    ...given.claim,
  };
  return {
    claim,
    published: given.published ?? null,
    publisher: given.publisher ?? null,
    strain: given.strain ?? claim.document,
    roots: given.roots ?? [],
    verdict: given.verdict ?? null,
  };
}

export const on = (edtf: string): Claim["when"] => ({ edtf, text: null, basis: "stated" });
