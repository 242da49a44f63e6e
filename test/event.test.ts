import { expect, test } from "vitest";
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
  ["Slovakia opposes Ukraine’s accession to NATO.", "position", "111", "ACCUSE"],
  ["The presidents of Peru and Chile met in Lima in May.", "meeting", "040", "CONSULT"],
  ["The presidents of Peru and Chile will meet in Lima next month.", "meeting", "036", "AGREE"],
  ["Peru and Chile signed a trade agreement in May.", "agreement", "057", "SUPPORT"],
  ["Kenya accused Sudan of arming the rebels.", "statement", "112", "ACCUSE"],
  ["Japan condemned North Korea’s missile test.", "statement", "111", "ACCUSE"],
  ["Turkey praised Norway for its mediation.", "statement", "051", "SUPPORT"],
  ["Poland threatened Belarus with sanctions.", "statement", "13", "THREATEN"],
  ["Mali rejected a French proposal.", "statement", "12", "REJECT"],
  ["The European Union imposed sanctions on Belarus in 2021.", "action", "163", "SANCTION"],
  ["Norway expelled two Russian diplomats.", "action", "166", "SANCTION"],
  ["Israeli jets attacked a depot in Syria.", "action", "19", "ASSAULT"],
  ["Iran released two French prisoners.", "action", "0841", "RETREAT"],
  ["Pakistan massed troops on the Indian border.", "action", "15", "MOBILIZE"],
  ["Russia deployed two battalions to Belarus.", "action", "154", "MOBILIZE"],
  ["A Sudanese suicide bomber killed two Dutch soldiers.", "action", "1831", "ASSAULT"],
  ["A Turkish drone struck a lorry in northern Syria.", "action", "1952", "ASSAULT"],
  ["Iraq used mustard gas against Iranian troops.", "action", "2041", "ASSAULT"],
  ["Israel lifted its blockade of Lebanon.", "action", "0872", "RETREAT"],
  ["The United States suspended military aid to Mali.", "action", "1622", "SANCTION"],
  ["Poland delivered 30 tanks to Ukraine.", "finance", "072", "AID"],
  ["India and Nepal held a joint military exercise in May.", "action", "062", "COOPERATE"],
  ["Algeria exports gas to Italy.", "trade", "061", "COOPERATE"],
  ["China and Laos cooperate in energy.", "cooperation", "06", "COOPERATE"],
  ["Peru and Chile plan to upgrade their relations to a strategic partnership.", "partnership", "030", "AGREE"],
] as const;

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
