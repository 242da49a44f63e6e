import { describe, expect, test } from "vitest";
import { COOPERATION_FIELDS, ISSUES, SECTORS } from "../vocabulary/index.js";
import { SPEECHES, sectorWords, slugWords, termWords } from "./index.js";

/** Places that Turkish writes as English does. */
const SAME = new Set(["Donbas", "Essequibo", "Mayotte"]);

/** What stands in a language that it writes otherwise. */
const FOREIGN = { ru: /[A-Za-z]/u, tr: /[^\p{Script=Latin}\p{P}\p{Zs}]/u, zh: /[A-Za-z\p{Script=Cyrillic}]/u };

const every = (said: (typeof SPEECHES)["en"]) => [
  ...ISSUES.map((slug) => [slug, termWords(slug, said, "issue")] as const),
  ...COOPERATION_FIELDS.map((slug) => [slug, termWords(slug, said, "fields")] as const),
  ...SECTORS.map(({ code }) => [code, sectorWords(code, said)] as const),
];

describe.each(["ru", "tr", "zh"] as const)("in %s", (code) => {
  const words = every(SPEECHES[code]);

  test("every issue, field and sector is in the language", () => {
    const english = new Map(every(SPEECHES.en));
    const wrong = words.filter(
      ([slug, said]) =>
        said === "" ||
        FOREIGN[code].test(said) ||
        ((said === english.get(slug) || said === slugWords(slug)) && !SAME.has(said)),
    );
    expect(wrong).toEqual([]);
  });

  test("no two issues are called alike", () => {
    const issues = words.slice(0, ISSUES.length).map(([, said]) => said);
    expect(issues.filter((said, i) => issues.indexOf(said) !== i)).toEqual([]);
  });
});

test("what a state is for or against on the climate is what is done about it", () => {
  expect(Object.values(SPEECHES).map((said) => termWords("climate", said, "issue"))).toEqual([
    "climate action",
    "борьба с изменением климата",
    "iklim değişikliğiyle mücadele",
    "应对气候变化",
  ]);
});
