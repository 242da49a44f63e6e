import { expect, test } from "vitest";
import { eventOf } from "../src/claim/event.js";
import { read } from "../src/entente.js";
import { PLOVER_QUADS } from "../src/vocabulary/index.js";

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
  ["Slovakia opposes Ukraine’s accession to NATO.", "position", "120", "REJECT"],
  ["The presidents of Peru and Chile met in Lima in May.", "meeting", "040", "CONSULT"],
  ["The presidents of Peru and Chile will meet in Lima next month.", "meeting", "036", "AGREE"],
  ["Peru and Chile signed a trade agreement in May.", "agreement", "057", "SUPPORT"],
  ["Poland delivered 30 tanks to Ukraine.", "finance", "072", "AID"],
  ["Algeria exports gas to Italy.", "trade", "061", "COOPERATE"],
  ["China and Laos cooperate in energy.", "cooperation", "06", "COOPERATE"],
  ["Peru and Chile plan to upgrade their relations to a strategic partnership.", "partnership", "030", "AGREE"],
] as const;

/** Acts that no rule reads, as the vocabulary has them: what the network finds gets its code from them. */
const ACTS = [
  ["statement", "accuse", "112", "ACCUSE"],
  ["statement", "criticise", "111", "ACCUSE"],
  ["statement", "praise", "051", "SUPPORT"],
  ["statement", "threaten", "13", "THREATEN"],
  ["statement", "reject", "12", "REJECT"],
  ["action", "sanctions", "163", "SANCTION"],
  ["action", "expulsion", "166", "SANCTION"],
  ["action", "attack", "19", "ASSAULT"],
  ["action", "release", "0841", "RETREAT"],
  ["action", "mobilisation", "15", "MOBILIZE"],
  ["action", "deployment", "154", "MOBILIZE"],
  ["action", "airstrike", "195", "ASSAULT"],
  ["action", "joint-exercise", "062", "COOPERATE"],
  ["action", "aid-cut", "162", "SANCTION"],
] as const;

test.each(ACTS)("%s: %s", (type, act, cameo, plover) => {
  const status = type === "action" ? "completed" : "stated";
  const event = eventOf(type, { source: ["RUS"], target: ["UKR"], mutual: false, status, details: { act } });
  expect(event.cameo?.slice(0, cameo.length)).toBe(cameo);
  expect(event).toMatchObject({ plover, quad: PLOVER_QUADS[plover] });
});

test.each(CASES)("%s", async (text, type, cameo, plover) => {
  const { claims } = await read({ name: "line", record: { text, date: "2024-06-15", language: "en" } });
  const found = claims.map((claim) => claim.value).filter((claim) => claim.type === type);
  // A longer code refines the one that it begins with.
  expect(found.map((claim) => claim.event.cameo?.slice(0, cameo.length))).toEqual([cameo]);
  expect(found[0]?.event.plover).toBe(plover);
  expect(found[0]?.event.quad).toBe(PLOVER_QUADS[plover]);
});

test("what is denied carries no code", async () => {
  const { claims } = await read({
    name: "line",
    record: { text: "Kenya’s president denied that he had visited Norway.", date: "2024-06-15", language: "en" },
  });
  const visits = claims.map((claim) => claim.value).filter((claim) => claim.type === "visit");
  expect(visits.map((claim) => [claim.status, claim.event.cameo])).toEqual([["denied", null]]);
});
