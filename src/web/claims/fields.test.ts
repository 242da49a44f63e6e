import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { KINDS } from "../../claim/kinds/index.js";
import { CLAIM_TYPES, SECTORS } from "../../vocabulary/index.js";
import { SPEECHES, slugWords } from "../../words/index.js";
import { TONGUES } from "../words/index.js";
import { detailValue } from "./card.js";
import { fieldName, fieldsOf } from "./fields.js";

/** Words that Turkish has as English does, places among them; sectors have the names of the OECD. */
const SAME = new Set(["donbas", "essequibo", "mayotte", "propaganda", "veto"]);
/** What English writes as its slug is written. */
const HYPHENATED = new Set(["non-interference", "non-proliferation", "nagorno-karabakh", "counter-terrorism"]);
const sectors = new Set<string>(SECTORS.map(({ code }) => code));

type Choice = readonly [field: string, slug: string];

/** What persons may choose, what readers may, and what the network can say. */
const offered: readonly Choice[] = CLAIM_TYPES.flatMap((type) =>
  fieldsOf({ type }).flatMap(({ name, choices = [] }) =>
    name.startsWith("details.") ? choices.map((one): Choice => [name.slice("details.".length), one]) : [],
  ),
);
const kinds: readonly Choice[] = CLAIM_TYPES.flatMap((type) => {
  const { choices, usual = [] } = KINDS[type];
  return Object.entries(choices).flatMap(([field, may]) => (may ?? usual).map((one): Choice => [field, one]));
});
const learned = (
  JSON.parse(readFileSync(new URL("../../../models/reader/reader.json", import.meta.url), "utf8"))
    .details as readonly (readonly [type: string, field: string, slug: string])[]
).map(([, field, slug]): Choice => [field, slug]);

const choices = [...offered, ...kinds, ...learned].filter(([, one]) => !sectors.has(one));

describe.each(TONGUES)("on cards in $code", (tongue) => {
  const { speech } = tongue;

  test("no detail of a claim stands as the slug that it is kept by", () => {
    expect(learned.length).toBeGreaterThan(400);
    const raw = choices.filter(([field, one]) => {
      const words = detailValue(field, one, tongue);
      // English has its words for most of them; elsewhere one that has none has the words of its slug.
      if (speech === SPEECHES.en) return one.includes("-") && words.toLowerCase() === one && !HYPHENATED.has(one);
      return words !== "" && words.toLowerCase() === slugWords(one) && !SAME.has(one);
    });
    expect(raw).toEqual([]);
  });

  test("what two details have in common has the words of its own", () => {
    const { acts, visits, standings, issues, fields } = speech.words as unknown as Record<
      string,
      Readonly<Record<string, string>>
    >;
    const words = (field: string, slug: string) => detailValue(field, slug, tongue).toLocaleLowerCase(tongue.locale);
    const lower = (text?: string) => text?.toLocaleLowerCase(tongue.locale);
    expect([words("act", "transit"), words("kind", "transit")]).toEqual([lower(acts!.transit), lower(visits!.transit)]);
    expect(words("act", "sanctions")).toBe(lower(acts!.sanctions));
    expect(words("issue", "sanctions")).toBe(lower(issues!.sanctions));
    expect(words("issue", "counter-terrorism")).toBe(lower(issues!["counter-terrorism"]));
    expect(words("fields", "counter-terrorism")).toBe(lower(fields!["counter-terrorism"]));
    expect(words("standing", "partner")).toBe(lower(standings!.partner));
  });

  test("no field says on a card how the form wants it written", () => {
    const names = CLAIM_TYPES.flatMap((type) => fieldsOf({ type }).map(({ name }) => fieldName(name, tongue)));
    expect(names.filter((name) => /[(（]/u.test(name))).toEqual([]);
  });

  test("each of their fields has a name", () => {
    const { fields } = tongue.words.claims.judge;
    const named = [...new Set(offered.map(([name]) => `details.${name}`))];
    expect(named.filter((name) => fields[name] === undefined)).toEqual([]);
  });
});
