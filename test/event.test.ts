import { expect, test } from "vitest";
import { read } from "../src/entente.js";

/** PLOVER's decision rules on own sentences: a promise is AGREE, a signature SUPPORT, money paid AID or, of mutual benefit, COOPERATE. */
const CASES = [
  ["Kenya’s president will visit Norway next month.", "visit", "036", "AGREE"],
  ["Kenya’s president visited Norway in May.", "visit", "042", "CONSULT"],
  ["Kenya’s president has cancelled a visit to Norway.", "visit", "125", "REJECT"],
  ["Japan pledged $20 million to Nepal.", "finance", "0331", "AGREE"],
  ["Japan and Nepal signed a loan agreement for $20 million.", "finance", "057", "SUPPORT"],
  ["Japan gave Nepal a grant of $20 million in 2019.", "finance", "071", "AID"],
  ["Turkey bought gas from Algeria for $2 billion in 2019.", "finance", "061", "COOPERATE"],
  ["Ireland recognised the State of Palestine.", "position", "054", "SUPPORT"],
  ["Croatia supports Albania’s accession to the EU.", "position", "051", "SUPPORT"],
  ["Slovakia opposes Ukraine’s accession to NATO.", "position", "111", "ACCUSE"],
  ["Peru and Chile plan to upgrade their relations to a strategic partnership.", "partnership", "030", "AGREE"],
] as const;

test.each(CASES)("%s", async (text, type, cameo, plover) => {
  const { claims } = await read({ name: "line", record: { text, date: "2024-06-15", language: "en" } });
  const found = claims.map((claim) => claim.value).filter((claim) => claim.type === type);
  expect(found.map((claim) => claim.event.cameo)).toEqual([cameo]);
  expect(found[0]?.event.plover).toBe(plover);
  expect(found[0]?.event.quad).toBe(
    type === "finance" && /^(?:AID|COOPERATE)$/.test(plover) ? 2 : /^(?:REJECT|ACCUSE)$/.test(plover) ? 3 : 1,
  );
});

test("what is denied carries no code", async () => {
  const { claims } = await read({
    name: "line",
    record: { text: "Kenya’s president denied that he had visited Norway.", date: "2024-06-15", language: "en" },
  });
  expect(claims.map((claim) => [claim.value.status, claim.value.event.cameo])).toEqual([["denied", null]]);
});
