import { describe, expect, test } from "vitest";
import { siteFor } from "../../../test/web-site.js";
import { openLedger } from "../../entente.js";
import { TONGUES } from "./index.js";

/** What is no sentence of English but names, dates and examples may be in it. */
const CYRILLIC = /[а-яё]{3}/iu;
const HAN = /\p{sc=Han}{3}/u;

/** Names of filters, of types and of commands are the same in every language; words that join them are left over. */
function noEnglish(said = ""): string {
  expect(said).not.toMatch(/\b(?:the|is|of|a|an|give|write|near|no such|such as|syntax|error|words)\b/u);
  return said;
}

const lead = (page: string) => /<p class="lead">([\s\S]*?)<\/p>/u.exec(page)?.[1];

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
  ] as const)("%s: of a form that has expired, and of one that is nowhere", async (lang, letters) => {
    const ledger = await openLedger(":memory:");
    try {
      const site = siteFor(ledger);
      for (const at of ["/searches", "/nowhere"]) {
        const answer = await site.post("/", `${at}?lang=${lang}`, [["name", "x"]], { token: "of yesterday" });
        const page = await answer.text();
        expect(page).toContain(`<html lang="${lang}"`);
        expect(lead(page)).toMatch(letters);
      }
    } finally {
      await ledger.close();
    }
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
      const alert = (page: string) =>
        /role="alert"[^>]*>([\s\S]*?)<\/(?:div|p)>/u.exec(page)?.[1]?.replace(/<[^>]+>/gu, "");
      for (const query of ["over:many", "from:XXX", "nofilter:x", "type:nix"])
        expect(noEnglish(alert(await html(`/search?q=${query}&lang=${lang}`)))).toMatch(letters);
      for (const asked of ["+nix+from+facts", "+*+from+nowhere", "+1;select+2", "+nix()"])
        expect(noEnglish(alert(await html(`/sql?query=select${asked}&lang=${lang}`)))).toMatch(letters);
      for (const at of ["/documents?after=nowhere", "/documents?from=2031-99", "/KAZ/CHN?sure=9.5"])
        expect(noEnglish(lead(await html(`${at}${at.includes("?") ? "&" : "?"}lang=${lang}`)))).toMatch(letters);
    } finally {
      await ledger.close();
    }
  });
});
