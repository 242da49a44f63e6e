import { describe, expect, test } from "vitest";
import { CLAIM_TYPES, SECTORS } from "../../vocabulary/index.js";
import { SPEECHES, slugWords } from "../../words/index.js";
import { TONGUES } from "../words/index.js";
import { detailValue } from "./card.js";
import { fieldName, fieldsOf } from "./fields.js";

/** Places that Turkish writes as English does; sectors have the names of the OECD. */
const SAME = new Set(["donbas", "essequibo", "mayotte"]);
const sectors = new Set<string>(SECTORS.map(({ code }) => code));

const choices = CLAIM_TYPES.flatMap((type) =>
  fieldsOf({ type }).flatMap(({ name, choices = [] }) =>
    name.startsWith("details.") ? choices.filter((one) => !sectors.has(one)).map((one) => [name, one] as const) : [],
  ),
);

describe.each(TONGUES.filter(({ speech }) => speech !== SPEECHES.en))("on pages in $code", (tongue) => {
  test("no detail of a claim stands in English", () => {
    const english = choices.filter(([name, one]) => {
      const words = detailValue(name.slice("details.".length), one, tongue);
      return words !== "" && !SAME.has(one) && words.toLowerCase() === slugWords(one);
    });
    expect(english).toEqual([]);
  });

  test("no field says on a card how the form wants it written", () => {
    const names = CLAIM_TYPES.flatMap((type) => fieldsOf({ type }).map(({ name }) => fieldName(name, tongue)));
    expect(names.filter((name) => /[(（]/u.test(name))).toEqual([]);
  });

  test("each of their fields has a name", () => {
    const { fields } = tongue.words.claims.judge;
    expect([...new Set(choices.map(([name]) => name))].filter((name) => fields[name] === undefined)).toEqual([]);
  });
});
