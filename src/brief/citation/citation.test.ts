import { describe, expect, test } from "vitest";
import {
  bibtexOf,
  CITING,
  cited as citedIn,
  cslJsonOf,
  ENGLISH_CITING,
  risOf,
  STYLES,
  type Style,
  type Work,
  webAddress,
  workOfDocument,
  workOfEntry,
} from "./index.js";

const cited = (work: Work, style: Style) => citedIn(work, style, ENGLISH_CITING);

const PAGE: Work = workOfDocument({
  id: "d_0123456789abcdef",
  title: "Two sides sign a “port” loan",
  authors: ["Aigerim Islamova", "Li Wei"],
  publisher: "Steppe Courier",
  date: "2024-05-02",
  language: "en",
  url: "https://courier.example/2024/loan?a=1&b=2",
  added: "2026-11-29T08:00:00.000Z",
});
const BARE: Work = { ...PAGE, title: null, authors: [], container: null, date: null, url: null, accessed: null };
const FACT = workOfEntry(
  { ledger: "desk.db", digest: "ab".repeat(32), snapshot: null, date: "2026-11-29" },
  {
    id: "f_0123456789abcdef",
    title: "Loan of USD 1.7 billion: China → Kazakhstan",
    address: null,
    note: "f_0123456789abcdef",
    language: "en",
  },
);

describe("a work in a style", () => {
  test("has the form of its manual", () => {
    expect(Object.fromEntries(STYLES.map((style) => [style, cited(PAGE, style)]))).toEqual({
      chicago:
        "Aigerim Islamova and Li Wei, “Two sides sign a ‘port’ loan,” Steppe Courier, May 2, 2024, https://courier.example/2024/loan?a=1&b=2",
      apa: "Aigerim Islamova & Li Wei. (2024, May 2). Two sides sign a “port” loan. Steppe Courier. https://courier.example/2024/loan?a=1&b=2",
      iso690:
        "ISLAMOVA, Aigerim and WEI, Li. Two sides sign a “port” loan [online]. Steppe Courier. 2 May 2024 [viewed 29 November 2026]. Available from: https://courier.example/2024/loan?a=1&b=2",
      gost: "Aigerim Islamova, Li Wei. Two sides sign a “port” loan [Электронный ресурс] // Steppe Courier. 02.05.2024. URL: https://courier.example/2024/loan?a=1&b=2 (дата обращения: 29.11.2026)",
    });
  });

  test("says what is not known, and makes nothing up", () => {
    expect(STYLES.map((style) => cited(BARE, style))).toEqual([
      "n.d.",
      "[No title]. (n.d.).",
      "[no date].",
      "[Б. н.].",
    ]);
  });

  test("of a ledger tells its state and date", () => {
    expect(cited(FACT, "chicago")).toBe(
      "“Loan of USD 1.7 billion: China → Kazakhstan,” Entente, ledger desk.db, state abababababababab, November 29, 2026",
    );
    expect(cited(FACT, "apa")).toContain("(Version abababababababab)");
  });

  test("is in the words of the reader, and its title as it is", () => {
    const two: Work = { ...PAGE, authors: ["Elif Demirtaş", "Ali Kılıç"], language: "tr", title: "Liman “kredisi”" };
    const inAll = (work: Work, style: Style) =>
      (["ru", "tr", "zh"] as const).map((code) => citedIn({ ...work, url: null }, style, CITING[code]));
    expect(inAll(two, "chicago")).toEqual([
      "Elif Demirtaş и Ali Kılıç, «Liman “kredisi”», Steppe Courier, 2 мая 2024\u00a0г.",
      "Elif Demirtaş ve Ali Kılıç, “Liman ‘kredisi’”, Steppe Courier, 2 Mayıs 2024",
      "Elif Demirtaş、Ali Kılıç，“Liman ‘kredisi’”，Steppe Courier，2024年5月2日",
    ]);
    expect(inAll(two, "apa")).toEqual([
      "Elif Demirtaş и Ali Kılıç. (2024, 2 мая). Liman “kredisi”. Steppe Courier.",
      "Elif Demirtaş ve Ali Kılıç. (2024, 2 Mayıs). Liman “kredisi”. Steppe Courier.",
      "Elif Demirtaş、Ali Kılıç（2024年5月2日）。Liman “kredisi”。Steppe Courier。",
    ]);
    expect(citedIn(two, "iso690", CITING.tr)).toBe(
      "DEMİRTAŞ, Elif ve KILIÇ, Ali. Liman “kredisi” [çevrim içi]. Steppe Courier. 2 Mayıs 2024 [erişim tarihi: 29 Kasım 2026]. Erişim adresi: https://courier.example/2024/loan?a=1&b=2",
    );
    expect(citedIn({ ...two, language: "zh", title: "《海报》改版" }, "chicago", CITING.zh)).toContain(
      "《〈海报〉改版》，",
    );
  });

  test("of a ledger has the words of the reader in every style and file", () => {
    const english = /[Ll]edger|state|Version|snapshot/u;
    for (const code of ["ru", "tr", "zh"] as const) {
      const fact: Work = { ...FACT, title: "…", language: code };
      for (const style of STYLES) expect(citedIn(fact, style, CITING[code])).not.toMatch(english);
      expect(bibtexOf([fact], CITING[code])).toMatch(/howpublished = \{Entente[,，]/u);
      expect(bibtexOf([fact], CITING[code])).not.toMatch(/ledger|snapshot/u);
      expect(risOf([fact], CITING[code])).not.toMatch(/ledger|snapshot/u);
      expect(JSON.stringify(cslJsonOf([fact], CITING[code]))).not.toMatch(/ledger|snapshot/u);
    }
    expect(citedIn(FACT, "gost", ENGLISH_CITING)).toContain("// Entente, реестр desk.db. 29.11.2026. Версия abab");
  });

  test("has dates as exact as they are told", () => {
    const dated = (date: string) => cited({ ...PAGE, authors: [], date }, "apa").split(". ")[1];
    expect([dated("2024-05"), dated("2024"), dated("2024-33"), dated("2011/2012")]).toEqual([
      "(2024, May)",
      "(2024)",
      "(first quarter of 2024)",
      "(2011 – 2012)",
    ]);
  });
});

describe("addresses", () => {
  test("are of the web, and hold nothing that ends a link", () => {
    expect([
      webAddress("javascript:alert(1)"),
      webAddress("file:///etc/passwd"),
      webAddress("no address"),
      webAddress("https://a.example/b>c)[d]\"e'{f}"),
    ]).toEqual([null, null, null, "https://a.example/b%3Ec)%5Bd%5D%22e%27%7Bf%7D"]);
  });
});

describe("files for reference managers", () => {
  const hostile: Work = {
    ...PAGE,
    title: "50 % of {all} \\input{x} & $ #_~^",
    authors: ["A\nTY  - BOOK".replace("\n", " ")],
  };

  test("of BibTeX hold no command", () => {
    const text = bibtexOf([hostile, FACT], ENGLISH_CITING);
    expect(text).toContain(
      "title = {{50 \\% of \\{all\\} \\textbackslash{}input\\{x\\} \\& \\$ \\#\\_\\textasciitilde{}\\textasciicircum{}}}",
    );
    expect(text).toContain("@misc{f_0123456789abcdef,");
    expect(text).toContain("  month = may,\n  day = {2},");
    expect(text).toContain("  version = {abababababababab}");
    expect(text.match(/^@misc/gmu)).toHaveLength(2);
  });

  test("of RIS have a line each and an end", () => {
    const lines = risOf([hostile, BARE], ENGLISH_CITING).split("\r\n");
    expect(lines.filter((one) => one.startsWith("TY  - "))).toEqual(["TY  - ELEC", "TY  - ELEC"]);
    expect(lines.filter((one) => one === "ER  - ")).toHaveLength(2);
    expect(lines).toContain("DA  - 2024/05/02/");
    expect(lines).toContain("UR  - https://courier.example/2024/loan?a=1&b=2");
  });

  test("of CSL have dates to the day", () => {
    expect(
      cslJsonOf([PAGE, { ...PAGE, date: "2024-33" }], ENGLISH_CITING).map(({ issued, accessed }) => ({
        issued,
        accessed,
      })),
    ).toEqual([
      { issued: { "date-parts": [[2024, 5, 2]] }, accessed: { "date-parts": [[2026, 11, 29]] } },
      { issued: { raw: "2024-33" }, accessed: { "date-parts": [[2026, 11, 29]] } },
    ]);
    expect(cslJsonOf([FACT], ENGLISH_CITING)[0]).toMatchObject({ type: "dataset", version: "abababababababab" });
  });
});
