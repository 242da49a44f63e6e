import { describe, expect, test } from "vitest";
import { siteFor } from "../../../test/web-site.js";
import { openLedger } from "../../entente.js";
import { TONGUES } from "./index.js";

/** What is no sentence of English but names, dates and examples may be in it. */
const CYRILLIC = /[а-яё]{3}/iu;
const HAN = /\p{sc=Han}{3}/u;

describe("what is wrong is said on pages in the language of the page", () => {
  test("what is in no catalogue stays as it is", () => {
    const said = "Уже сказано по-русски.";
    for (const tongue of TONGUES) expect(tongue.problem(said)).toBe(said);
  });

  test.each(TONGUES.map((one) => [one.code, one] as const))("%s: half a sentence gets its stop", (_, tongue) => {
    const half = "The query has more than 30 words and filters; leave some out";
    expect(tongue.problem(`${half}.`)).toBe(tongue.problem(half));
    expect(tongue.problem(half)).toMatch(/[.。]$/u);
  });

  test.each([
    ["ru", CYRILLIC],
    ["tr", /[çğışöü]/u],
    ["zh", HAN],
  ] as const)("%s: of a query, and of an address", async (lang, letters) => {
    const ledger = await openLedger(":memory:");
    try {
      const site = siteFor(ledger);
      const html = async (at: string) => (await site.get(at, "text/html")).text();
      const alert = (page: string) => /role="alert"[^>]*>([\s\S]*?)<\/div>/u.exec(page)?.[1]?.replace(/<[^>]+>/gu, "");
      expect(alert(await html(`/search?q=over:many&lang=${lang}`))).toMatch(letters);
      const lead = (page: string) => /<p class="lead">([\s\S]*?)<\/p>/u.exec(page)?.[1];
      expect(lead(await html(`/documents?after=nowhere&lang=${lang}`))).toMatch(letters);
    } finally {
      await ledger.close();
    }
  });
});
