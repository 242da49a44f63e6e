import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import {
  ENGLISH,
  fieldsPicture,
  ladderPicture,
  moneyFlowsPicture,
  moneyPicture,
  type Picture,
  partnersPicture,
  png,
  timelinePicture,
  trendPicture,
} from "./index.js";

const HOSTILE = [
  "</text><script>alert(1)</script>",
  '" onload="alert(1)',
  "javascript:alert(1)",
  "<style>*{}</style>",
  "]]><!--",
  "a\u0000\u202Eb\uD800",
  "../..//host",
];

/** Every picture of something small in which all that a document or a caller may say is the text. */
function all(text: string): Picture[] {
  const names = { party: () => text, fact: () => text, level: () => text, field: () => text };
  const how = { id: "a", width: 720, names };
  const counts = { facts: 2, claims: 2, corroborated: 1, conflicting: 0, types: {} };
  const point = {
    when: "2011-34",
    events: 2,
    goldstein: -3,
    expected: -2,
    interval: [-4, 0] as const,
    quads: [1, 0, 0, 1] as const,
  };
  const level = {
    fact: text,
    level: text,
    rank: null,
    from: text,
    standing: text,
    until: text,
    support: 1,
    confidence: 0.9,
  };
  const partner = {
    partner: text,
    counts,
    trend: [{ ...point, when: "2011" }],
    years: [{ year: 2011, facts: 2 }],
    moneyIn: 5e6,
    moneyOut: 0,
    level,
  };
  const bin = { when: "2011", facts: 1, corroborated: 1, conflicting: 0, notable: [text] };
  const sum = {
    ...{ source: text, target: text, flow: text, firmness: "paid" as const, facts: [text], amounts: [] },
    ...{ year: 2011, usd: 5e6, constantUsd: 5e6, withoutUsd: 0, withoutConstant: 0 },
  };
  const reference = {
    ...{ parties: [text, text] as const, from: "2009", to: text, level: text, label: text, source: text },
  };
  return [
    timelinePicture(
      { scale: "year", from: "2011", to: "2012", undated: 0, lanes: [{ lane: "money", facts: 1, bins: [bin] }] },
      { ...how, words: ENGLISH.timeline },
    ),
    ladderPicture(
      { now: level, history: [level, { ...level, from: "2011" }], reference: [reference] },
      { ...how, words: ENGLISH.ladder },
    ),
    moneyPicture({ sums: [sum] }, { ...how, words: ENGLISH.money }),
    moneyPicture({ sums: [sum] }, { ...how, words: ENGLISH.money, by: "flow" }),
    moneyFlowsPicture([{ year: 2011, in: 5e6, out: 1, pledgedIn: 0, pledgedOut: 4 }], {
      ...{ ...how, words: ENGLISH.moneyFlows, party: text, partner: text },
    }),
    trendPicture({ points: [point], events: 2, undated: 0, unscored: 0 }, { ...how, words: ENGLISH.trend }),
    fieldsPicture([{ field: text, facts: 2, undated: 1, years: [{ year: 2011, facts: 1 }] }], {
      ...{ ...how, words: ENGLISH.fields },
    }),
    partnersPicture([partner], { ...how, words: ENGLISH.partners, state: text, total: 1 }),
  ];
}

/** Elements and attributes as a reader of XML sees them. */
function read({ svg }: Picture): { readonly name: string; readonly attributes: Readonly<Record<string, string>> }[] {
  const seen: { name: string; attributes: Record<string, string> }[] = [];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => seen.push({ name, attributes: attributes as Record<string, string> }));
  parser.write(svg).close();
  return seen;
}

describe("every picture", () => {
  test("holds any text as text, and leads nowhere but into the site", () => {
    const drawn = new Set("svg title desc a g path rect circle text pattern marker".split(" "));
    for (const text of HOSTILE)
      for (const picture of all(text))
        for (const { name, attributes } of read(picture)) {
          expect(drawn).toContain(name);
          expect(Object.keys(attributes).filter((key) => /^on|^style$/iu.test(key))).toEqual([]);
          expect(attributes.href ?? "/facts/x").toMatch(
            /^(?:\/(?:facts\/)?[^/\\\s<>"]+(?:\/[^/\\\s<>"]+)?|\?from=[\d-]+&to=[\d-]+)$/u,
          );
        }
  });

  test("has ids that are its own", () => {
    for (const picture of all("x")) {
      const ids = read(picture).flatMap(({ attributes }) => attributes.id ?? []);
      expect(ids.every((id) => id.startsWith("a-"))).toBe(true);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  test("is the same for the same values", () => {
    expect(all("Kazakhstan")).toEqual(all("Kazakhstan"));
  });

  test("can be made a PNG", async () => {
    for (const picture of all("Kazakhstan")) expect((await png(picture))?.length).toBeGreaterThan(1000);
  });
});
