import type { Material } from "../../src/brief/index.js";
import type { Claim } from "../../src/claim/index.js";
import { materialOf } from "./invented.js";

export const state = (id: string, name: string) => ({ id, kind: "state" as const, name, text: null });
export const JAPAN = state("JPN", "Japan");
export const UZBEKISTAN = state("UZB", "Uzbekistan");
export const MIRELA = {
  id: "person:mirela-tosk",
  kind: "person" as const,
  name: "Mirela Tosk",
  text: null,
  state: "UZB",
};

let count = 0;
/** What one claim tells of Japan and Uzbekistan. */
export function fact(own: Partial<Claim>): Material {
  const id = (++count).toString(16).padStart(16, "0");
  return materialOf({
    id: `c_${id}`,
    source: [JAPAN],
    target: [UZBEKISTAN],
    mutual: false,
    agents: [],
    details: {},
    amount: null,
    when: null,
    where: null,
    status: "completed",
    attribution: null,
    citations: [],
    evidence: { exact: "lent", prefix: "", suffix: "", start: 0, end: 4, sentence: [0, 4] },
    confidence: 0.95,
    document: `d_${id}`,
    language: "en",
    producer: "test",
    ...own,
  } as Claim);
}

export const stated = (edtf: string) => ({ edtf, text: null, basis: "stated" as const });

/** The same, in the words of a document. */
export const inWords = (exact: string, own: Partial<Claim>) =>
  fact({
    ...own,
    evidence: { exact, prefix: "", suffix: "", start: 0, end: exact.length, sentence: [0, exact.length] },
  });

export const criticism = (agents: Claim["agents"], source = UZBEKISTAN, target = JAPAN) =>
  fact({
    type: "statement",
    status: "stated",
    source: [source],
    target: [target],
    details: { act: "criticise" },
    agents,
    when: stated("2031-03-02"),
  });
