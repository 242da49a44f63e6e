import { describe, expect, test } from "vitest";
import type { DocumentSummary, Fact, KeptClaim } from "../../ledger/index.js";
import { sayingsOf } from "./saying.js";

const fact = { id: "f_1", first: { claim: "c_1", published: "2032-03-02" } } as Fact;
const claimOf = (exact: string, speaker: string | null) =>
  ({
    claim: {
      id: "c_1",
      document: "d_1",
      evidence: { exact },
      attribution: speaker === null ? null : { speaker: { id: "person:ann-ray", name: speaker }, verb: "said" },
    },
  }) as unknown as KeptClaim;
const document = { id: "d_1", publisher: "The Velm Gazette", title: "News", date: "2032-03-02" } as DocumentSummary;

describe("how a fact was told", () => {
  test("is its words in a line, who says them, where and when", () => {
    expect(sayingsOf([fact], [claimOf("Armenia shelled\n  a village", "Ann Ray")], [document])).toEqual({
      f_1: {
        claim: "c_1",
        document: "d_1",
        words: "Armenia shelled a village",
        speaker: "Ann Ray",
        speakerId: "person:ann-ray",
        publisher: "The Velm Gazette",
        title: "News",
        told: "2032-03-02",
      },
    });
  });

  test("is cut between words where it is long", () => {
    const { words } = sayingsOf([fact], [claimOf("word, ".repeat(60), null)], [document]).f_1!;
    expect(words.length).toBeLessThanOrEqual(202);
    expect(words).toMatch(/word …$/u);
    const han = sayingsOf([fact], [claimOf("外".repeat(400), null)], [document]).f_1!.words;
    expect(han).toMatch(/^外{100,200} …$/u);
  });

  test("is left out where its document is not at hand", () => {
    expect(sayingsOf([fact], [claimOf("words", null)], [])).toEqual({});
  });
});
