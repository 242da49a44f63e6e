import { describe, expect, test } from "vitest";
import { chosenLang } from "./chosen-lang.js";

const file = (values: Readonly<Record<string, unknown>>) => ({ path: "entente.toml", text: "", values });
const inFiles =
  (...all: Readonly<Record<string, unknown>>[]) =>
  () =>
    Promise.resolve(all.map(file));
const unasked = () => Promise.reject(new Error("files are read"));

describe("the language of a run", () => {
  test.each([
    [["--lang", "ru", "read", "a.txt"], "ru"],
    [["read", "a.txt", "--lang=zh"], "zh"],
    [["--lang", "ru", "read", "a.txt", "--lang", "tr"], "tr"],
    [["search", "--", "--lang", "ru"], "en"],
    [["read", "--lang", "xx"], "en"],
  ])("of %j is %s", async (args, lang) => {
    expect(await chosenLang(args, {}, inFiles())).toBe(lang);
  });

  test("is that of the command line, then of the environment, then of the nearest file that has one", async () => {
    expect(await chosenLang(["--lang", "zh"], { ENTENTE_LANG: "ru" }, unasked)).toBe("zh");
    expect(await chosenLang([], { ENTENTE_LANG: "ru" }, unasked)).toBe("ru");
    expect(await chosenLang([], { ENTENTE_LANG: "" }, inFiles({ ledger: "a.db" }, { lang: "tr" }))).toBe("tr");
  });

  test("is not that of the system unless a file says so", async () => {
    const env = { LC_ALL: "", LANG: "ru_RU.UTF-8" };
    expect(await chosenLang([], env, inFiles())).toBe("en");
    expect(await chosenLang([], env, inFiles({ lang: "system" }))).toBe("ru");
    expect(await chosenLang([], { LANG: "fi_FI.UTF-8" }, inFiles({ lang: "system" }))).toBe("en");
  });

  test("that there is not is told, with where it was said", async () => {
    await expect(chosenLang([], { ENTENTE_LANG: "fi" }, unasked)).rejects.toThrow(
      "ENTENTE_LANG can't be fi: Choose from en, ru, tr, zh",
    );
    await expect(chosenLang([], {}, inFiles({ lang: 3 }))).rejects.toThrow(
      "entente.toml: lang can't be 3: Choose from en, ru, tr, zh, system",
    );
  });
});
