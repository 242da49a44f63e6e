import { describe, expect, test } from "vitest";
import { criticism, inWords, JAPAN, MIRELA, stated, UZBEKISTAN } from "../../../test/briefs/specimens.js";
import type { Claim } from "../../claim/index.js";
import { HOLDING } from "../holding.js";
import { PROSES } from "../prose/index.js";
import { composed } from "./compose.js";
import { Manners } from "./manner.js";
import type { Material } from "./material.js";
import { planOf } from "./plan.js";

describe("an article goes by the words of its documents and tells", () => {
  /** The first sentence of its body; null where it has none. */
  const firstIn = ({ paragraphs }: ReturnType<typeof composed>): string | null =>
    paragraphs
      .flat()[0]
      ?.map(({ text }) => text)
      .join("") ?? null;
  const articleOf = (materials: readonly Material[], code: string) =>
    composed({ ...planOf(["JPN", "UZB"], materials, () => 1), lead: [] }, PROSES[code]!, {
      manners: new Manners(PROSES[code]!, HOLDING),
    });

  test.each([
    ["en", "Japan and Uzbekistan signed a treaty in 2031."],
    ["ru", "В 2031 году Япония и Узбекистан подписали договор."],
    ["tr", "Japonya ile Özbekistan, 2031’de bir antlaşma imzaladı."],
    ["zh", "2031年，日本与乌兹别克斯坦签订条约。"],
  ])("a paper as signed where the words say so (%s)", (code, sentence) => {
    const paper = inWords("Japan and Uzbekistan signed a treaty", {
      type: "agreement",
      status: "agreed",
      mutual: true,
      source: [JAPAN, UZBEKISTAN],
      target: [],
      details: { instrument: "treaty" },
      when: stated("2031"),
    });
    expect(firstIn(articleOf([paper], code))).toBe(sentence);
  });

  test("a paper by its name, and not as one on that", () => {
    const paper = inWords("Japan and Uzbekistan signed the Osaka Treaty", {
      type: "agreement",
      status: "agreed",
      mutual: true,
      source: [JAPAN, UZBEKISTAN],
      target: [],
      details: { instrument: "treaty", subject: "Osaka" },
      when: stated("2031"),
    });
    expect(firstIn(articleOf([paper], "en"))).toBe("Japan and Uzbekistan signed the Osaka treaty in 2031.");
  });

  const money = (exact: string, own: Partial<Claim> = {}) =>
    inWords(exact, {
      type: "finance",
      details: { flow: "loan" },
      amount: { value: 5e6, currency: "USD", qualifier: null, text: "$5 million" },
      when: stated("2021"),
      ...own,
    });

  test.each([
    [
      "en",
      "Japan extended a loan of USD 5 million to Uzbekistan in 2021.",
      "Japan disbursed USD 5 million to Uzbekistan in 2021.",
    ],
    [
      "ru",
      "В 2021 году Япония предоставила Узбекистану кредит на 5 млн долларов.",
      "В 2021 году Япония перечислила Узбекистану 5 млн долларов.",
    ],
    [
      "tr",
      "Özbekistan, 2021’de Japonya’dan 5 milyon dolar kredi aldı.",
      "Japonya, 2021’de Özbekistan’a 5 milyon dolar ödedi.",
    ],
    ["zh", "2021年，乌兹别克斯坦从日本获得500万美元贷款。", "2021年，日本向乌兹别克斯坦发放了500万美元贷款。"],
  ])("money by the verb of its words (%s)", (code, provided, disbursed) => {
    const sentence = (exact: string) => firstIn(articleOf([money(exact)], code));
    expect(sentence("Japan provided Uzbekistan with a loan of $5 million")).toBe(provided);
    expect(sentence("Japan disbursed a loan of $5 million to Uzbekistan")).toBe(disbursed);
  });

  test.each([
    [
      "en",
      "Trade between Japan and Uzbekistan reached USD 5 million in 2021.",
      "Trade between Japan and Uzbekistan rose to USD 5 million in 2021.",
    ],
    [
      "ru",
      "В 2021 году товарооборот между Японией и Узбекистаном составил 5 млн долларов.",
      "В 2021 году товарооборот между Японией и Узбекистаном увеличился и составил 5 млн долларов.",
    ],
    [
      "tr",
      "Japonya ile Özbekistan arasındaki ticaret hacmi 2021’de 5 milyon dolar düzeyindeydi.",
      "Japonya ile Özbekistan arasındaki ticaret hacmi 2021’de 5 milyon dolara yükseldi.",
    ],
    [
      "zh",
      "2021年，日本与乌兹别克斯坦之间的贸易额为500万美元。",
      "2021年，日本与乌兹别克斯坦之间的贸易额增至500万美元。",
    ],
  ])("of trade that grew only where the words say so (%s)", (code, came, rose) => {
    const details = { trend: "rising" };
    const sentence = (exact: string) =>
      firstIn(articleOf([money(exact, { type: "trade", mutual: true, details })], code));
    expect(sentence("trade between Japan and Uzbekistan reached $5 million")).toBe(came);
    expect(sentence("trade between Japan and Uzbekistan rose to $5 million")).toBe(rose);
    // What it grew from is not what it grew to; and a sentence of the first alone would hide the second.
    expect(sentence("trade between Japan and Uzbekistan rose from $5 million to $9 million")).toBe(null);
  });

  test.each([
    ["en", "Japan lent Uzbekistan USD 5 million in 2021"],
    ["ru", "Япония в 2021 году предоставила Узбекистану кредит на 5 млн долларов"],
    ["tr", "Japonya 2021’de Özbekistan’a 5 milyon dolar borç verdi"],
    ["zh", "2021年日本向乌兹别克斯坦提供500万美元贷款"],
  ])("in its title what happened with its year, and not what is somebody's word (%s)", (code, title) => {
    const big = money("Japan lent Uzbekistan $9 million", {
      amount: { value: 9e6, currency: "USD", qualifier: null, text: "$9 million" },
      attribution: { speaker: MIRELA, verb: "say" },
    });
    expect(articleOf([big, criticism([]), money("Japan lent Uzbekistan $5 million in 2021")], code).title).toBe(title);
  });

  test.each([
    ["coal station at Karshi", "a coal station at Karshi", "a coal station at Karshi"],
    ["Karshi canal", "the Karshi canal", "the Karshi canal"],
    ["irrigation", "irrigation", "irrigation"],
    // One that was told of before is none here, and a thing without an article none at all.
    ["canal", "the canal", null],
    ["canal", "canal", null],
  ])("what money is for with the article that it has there: %s", (purpose, there, told) => {
    const amount = { value: 5e6, currency: "USD", qualifier: null, text: "USD 5 million" };
    const details = { flow: "loan", purpose };
    const money = inWords(`Japan lent Uzbekistan USD 5 million for ${there}`, { type: "finance", details, amount });
    expect(firstIn(articleOf([money], "en"))).toMatch(
      new RegExp(
        `${told === null ? "USD 5 million" : `(?:for|to finance) ${told}`}, it was reported in March 2032\\.$`,
        "u",
      ),
    );
  });

  test("in its title what it is on, where nothing is sure, where it is with others, or where much is known", () => {
    const details = { act: "attack" } as const;
    const attack = (more = {}) => inWords("Japan attacked Uzbekistan", { type: "action", details, ...more });
    expect(articleOf([attack()], "ru").title).toBe("Япония напала на Узбекистан");
    expect(articleOf([attack({ confidence: 0.7 })], "ru").title).toBe("Япония и Узбекистан: разногласия");
    const third = { id: "KAZ", kind: "state", name: "Kazakhstan", text: "Kazakhstan" } as const;
    expect(articleOf([attack({ target: [UZBEKISTAN, third] })], "tr").title).toBe(
      "Japonya ve Özbekistan: anlaşmazlıklar",
    );
    const met = (year: number) =>
      attack({
        type: "meeting",
        mutual: true,
        source: [JAPAN, UZBEKISTAN],
        target: [],
        details: {},
        when: stated(`${year}`),
      });
    const many = [2010, 2011, 2012, 2013, 2014].flatMap((year) => [attack({ when: stated(`${year}`) }), met(year)]);
    expect(articleOf(many, "zh").title).toBe("日本与乌兹别克斯坦：摩擦（2010—2014年）");
  });

  test.each([
    ["en", "An agreement between Japan and Uzbekistan on fisheries entered into force in 2031."],
    ["ru", "В 2031 году вступило в силу соглашение между Японией и Узбекистаном о рыболовстве."],
  ])("of a paper that it came into force, and nothing of one that one side approved (%s)", (code, sentence) => {
    const paper = (exact: string) =>
      inWords(exact, {
        type: "agreement",
        status: "agreed",
        mutual: true,
        source: [JAPAN, UZBEKISTAN],
        target: [],
        details: { instrument: "agreement", subject: "fisheries" },
        when: stated("2031"),
      });
    const told = (exact: string) => firstIn(articleOf([paper(exact)], code));
    expect(told("agreement of Japan and Uzbekistan on fisheries entered into force")).toBe(sentence);
    expect(told("the Diet approved the agreement of Japan and Uzbekistan on fisheries")).toBe(null);
  });
});
