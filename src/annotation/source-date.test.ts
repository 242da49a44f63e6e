import { describe, expect, test } from "vitest";
import { languageOf } from "../language/index.js";
import { sourceDate } from "./index.js";

const of = (code: string, source: string, sentence: string, when: string | null = null) =>
  sourceDate(source, { sentence, published: "2022-03-20", when }, languageOf(code)!);

describe("the day of what a cited source said", () => {
  test.each([
    [
      "en",
      "Ministry of Finance",
      "According to a report of the Ministry of Finance of 12 January, China lent $38 million.",
      "2022-01-12",
    ],
    ["en", "Balta Gazette", "The port cost $38 million, the Balta Gazette reported on 3 March 2021.", "2021-03-03"],
    [
      "en",
      "Ministry of Finance",
      "In a statement dated 12 January 2022, the Ministry of Finance put it at $38 million.",
      "2022-01-12",
    ],
    [
      "en",
      "Ministry of Finance",
      "China lent $38 million, a press release issued in May 2020 by the Ministry of Finance says.",
      "2020-05",
    ],
    [
      "ru",
      "Министерства финансов",
      "По данным отчёта Министерства финансов от 12 января 2022 года, Китай выделил 38 млн долларов.",
      "2022-01-12",
    ],
    [
      "tr",
      "Maliye Bakanlığı",
      "Maliye Bakanlığının 12 Ocak 2022 tarihli raporuna göre Çin 38 milyon dolar verdi.",
      "2022-01-12",
    ],
    ["zh", "财政部", "据财政部2022年1月12日发布的报告，中国提供了3800万美元贷款。", "2022-01-12"],
    ["zh", "新华社", "据新华社3月3日报道，中国提供了3800万美元贷款。", "2022-03-03"],
  ])("stands beside it (%s: %s)", (code, source, sentence, date) => {
    expect(of(code, source, sentence)).toBe(date);
  });

  test.each([
    ["en", "Ministry of Finance", "The Ministry of Finance said that China lent $38 million in 2019."],
    ["en", "Ministry of Finance", "On 2 May 2021 China opened the port, for which the Ministry of Finance had paid."],
    ["en", "Ministry of Trade", "A report of the Ministry of Finance of 12 January 2022 tells of it."],
    [
      "ru",
      "Министерство финансов",
      "Министерство финансов подтвердило, что 12 января 2022 года Китай выделил 38 млн долларов.",
    ],
    ["zh", "财政部", "财政部认为中国于2019年提供了3800万美元贷款。"],
  ])("is not another day of its sentence (%s: %s)", (code, source, sentence) => {
    expect(of(code, source, sentence)).toBeNull();
  });

  test("is not the day of what happened", () => {
    const sentence = "China lent $38 million, the Ministry of Finance reported on 12 January 2022.";
    expect(of("en", "Ministry of Finance", sentence, "12 January 2022")).toBeNull();
  });
});
