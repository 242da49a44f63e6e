import { describe, expect, test } from "vitest";
import { fact, inWords, JAPAN, state, stated, UZBEKISTAN } from "../../../test/briefs/specimens.js";
import type { Claim } from "../../claim/index.js";
import { MATTERS } from "../../words/index.js";
import { checkedText, groundOfFact } from "../checking/index.js";
import { HOLDING } from "../holding.js";
import { PROSES } from "../prose/index.js";
import { composed } from "./compose.js";
import { Manners } from "./manner.js";
import type { Material } from "./material.js";
import { planOf } from "./plan.js";

const BOTH = { mutual: true, source: [JAPAN, UZBEKISTAN], target: [] };

/** The sentences of an article without a standfirst, by paragraphs. */
function told(materials: readonly Material[], code: string): string[][] {
  const plan = { ...planOf(["JPN", "UZB"], materials, () => 1), lead: [] };
  return composed(plan, PROSES[code]!).paragraphs.map((all) =>
    all.map((parts) => parts.map(({ text }) => text).join("")),
  );
}

describe("an article that a desk reads", () => {
  const sum = { value: 5e6, currency: "USD", qualifier: null, text: "" };
  const trade = (when: string, own: Partial<Claim> = {}) =>
    fact({ ...BOTH, type: "trade", amount: sum, when: stated(when), ...own });

  test("goes by time, whoever tells it", () => {
    const loan = fact({
      type: "finance",
      details: { flow: "loan" },
      amount: sum,
      when: stated("1999"),
      confidence: 0.7,
    });
    expect(told([trade("2021"), loan], "en").flat()).toEqual([
      expect.stringMatching(/ in 1999, according to the Harbour Gazette\.$/u),
      expect.stringMatching(/^Trade between .* in 2021\.$/u),
    ]);
  });

  test.each([
    ["en", "Japan supported the accession of Uzbekistan to the World Trade Organization"],
    ["ru", "в поддержку вступления Узбекистана во Всемирную торговую организацию"],
    ["tr", "Japonya, Özbekistan’ın Dünya Ticaret Örgütü’ne katılımını destekledi"],
    ["zh", "日本表示支持乌兹别克斯坦加入世界贸易组织"],
  ])("tells whose accession a state supports (%s)", (code, sentence) => {
    const details = { issue: "wto-accession", stance: "supports" };
    const position = fact({ type: "position", details, source: [JAPAN], target: [UZBEKISTAN], status: "stated" });
    expect(told([position], code).flat()).toEqual([expect.stringContaining(sentence)]);
    const ofNobody = fact({ type: "position", details, source: [JAPAN], target: [], status: "stated" });
    expect(told([ofNobody], code)).toEqual([]);
  });

  test("says of two fields at two times what is done in each", () => {
    const work = (fields: readonly string[], when: string) =>
      fact({ ...BOTH, type: "cooperation", status: "ongoing", details: { fields }, when: stated(when) });
    const sentences = told([work(["trade"], "2031-05"), work(["security"], "2031-07")], "tr").flat();
    expect(sentences).toHaveLength(2);
  });

  test.each([
    ["en", "On the economic side, "],
    ["ru", "В экономической сфере "],
    ["tr", "Ekonomik alanda "],
    ["zh", "经济方面，"],
  ])("names the side that a later paragraph is on (%s)", (code, opening) => {
    const met = ["2020", "2022", "2024"].map((when) =>
      fact({
        ...BOTH,
        type: "meeting",
        details: { kind: when === "2022" ? "talks" : "meeting" },
        when: stated(`${when}-03`),
      }),
    );
    const ties = fact({
      ...BOTH,
      type: "partnership",
      details: { level: "strategic-partnership" },
      when: stated("2015"),
    });
    const money = (flow: string, when: string) =>
      fact({ type: "finance", details: { flow }, amount: sum, when: stated(when) });
    const flows = ["loan", "grant", "credit-line", "investment", "aid", "debt-relief", "purchase", "other"];
    const all = [...met, ties, ...flows.map((flow, i) => money(flow, `${2003 + i}`))];
    const [first, second] = told(all, code);
    expect(first!.join(" ")).not.toContain(opening.trim());
    expect(second![0]!.startsWith(opening)).toBe(true);
  });

  test.each([
    ["en", "Trade between Japan and Uzbekistan came to USD 5 million in 2020.[^1] They traded the following year.[^2]"],
    ["ru", "Товарооборот между Японией и Узбекистаном в 2020 году вырос[^1]. В следующем году они торговали[^2]."],
    ["tr", "Japonya ve Özbekistan, 2020’de ticaret yaptı.[^1] Ertesi yıl taraflar ticaret yaptı.[^2]"],
    ["zh", "2020年，日本和乌兹别克斯坦开展了贸易。[^1]次年，双方开展了贸易。[^2]"],
  ])("the year behind the one that was told last as that alone (%s)", (code, text) => {
    const grew = { details: { trend: "rising" } };
    const whys = (year: string) => {
      const grounds = [trade("2020", grew), trade(year)].map(
        (one, i) => [`${i + 1}`, { facts: [groundOfFact(one)], claims: [] }] as const,
      );
      return checkedText(text, code, new Map(grounds)).refusals.map(({ why }) => why);
    };
    expect(whys("2021")).toEqual([]);
    expect(whys("2022")).toEqual(["the source gives a date other than the one after 2020"]);
  });

  const KAZAKHSTAN = state("KAZ", "Kazakhstan");
  const met = (when: string, own: Partial<Claim> = {}) =>
    fact({ ...BOTH, type: "meeting", details: { kind: "talks" }, when: stated(when), ...own });
  const shelled = (when: string) => fact({ type: "action", details: { act: "shelling" }, when: stated(when) });

  test("a month before its days", () => {
    const [first, second] = told([met("2031-05-04"), shelled("2031-05")], "en").flat();
    expect(first).toMatch(/shelled Uzbekistan in May 2031/u);
    expect(second).toMatch(/on 4 May 2031/u);
  });

  test("what was on one day in one paragraph, whatever its theme", () => {
    const flows = ["loan", "grant", "aid", "investment", "credit-line", "purchase", "other", "debt-relief"];
    const money = (flow: string, when: string) =>
      fact({ type: "finance", details: { flow }, amount: sum, when: stated(when), confidence: 0.7 });
    const calls = ["2027-01-01", "2029-01-01"].map((when) => met(when, { details: { kind: "call" }, confidence: 0.7 }));
    const all = flows.map((flow, i) => money(flow, `${2003 + 2 * i}`));
    const { lead, paragraphs } = planOf(
      ["JPN", "UZB"],
      [...all, ...calls, trade("2029-01-01", { confidence: 0.7 })],
      () => 1,
    );
    const onDay = [lead, ...paragraphs.map(({ units }) => units)].map((units) =>
      units.flatMap(({ materials }) => materials).filter(({ fact: { when } }) => when[0]?.value === "2029-01-01"),
    );
    expect(paragraphs.length).toBeGreaterThan(1);
    expect(onDay.filter((own) => own.length > 0).map((own) => own.length)).toEqual([2]);
  });

  test.each([
    ["en", "these countries"],
    ["ru", "эти страны"],
    ["tr", "bu ülkeler"],
    ["zh", "上述各国"],
  ])("several states that were just listed by one word (%s)", (code, again) => {
    const all = { source: [JAPAN, UZBEKISTAN, KAZAKHSTAN] };
    const paper = fact({
      ...BOTH,
      ...all,
      type: "agreement",
      status: "agreed",
      details: { instrument: "treaty" },
      when: stated("2036"),
    });
    const text = told([met("2031-05", all), paper], code)
      .flat()
      .join(" ");
    expect(text.toLowerCase()).toMatch(code === "en" ? /\bthey\b|these countries/u : new RegExp(again, "u"));
  });

  test("nothing of a third state alone, in words of a document", () => {
    const joined = inWords("Kazakhstan joined the Malabar exercise", {
      type: "action",
      details: { act: "exercise" },
      source: [{ ...KAZAKHSTAN, text: "Kazakhstan" }],
      target: [JAPAN, UZBEKISTAN],
      when: stated("2031"),
    });
    const manners = new Manners(PROSES.en!, HOLDING);
    const plan = { ...planOf(["JPN", "UZB"], [joined], () => 1), lead: [] };
    expect(composed(plan, PROSES.en!, { manners }).paragraphs.flat()).toEqual([]);
  });

  test.each([
    ["en", "According to the joint statement of 2 March 2032, Japan criticised Uzbekistan."],
    ["ru", "Согласно совместному заявлению от 2 марта 2032 года, Япония раскритиковала Узбекистан."],
    ["tr", "2 Mart 2032 tarihli ortak açıklamaya göre Japonya, Özbekistan’ı eleştirdi."],
    ["zh", "据2032年3月2日的联合声明，日本批评乌兹别克斯坦。"],
  ])("has what both signed from their joint statement (%s)", (code, sentence) => {
    const one = fact({ type: "statement", status: "stated", details: { act: "criticise" }, confidence: 0.7 });
    const documents = one.documents.map((own) => ({
      ...own,
      title: "Joint Statement of Japan and Uzbekistan",
      date: "2032-03-02",
    }));
    expect(told([{ ...one, documents }], code).flat()).toEqual([sentence]);
  });

  test.each(Object.keys(PROSES))(
    "tells goods, and what papers are on, in words that its checker bears out (%s)",
    (code) => {
      const words = (of: keyof typeof MATTERS) =>
        [...MATTERS[of]()].flatMap(([word, { en }]) =>
          [word, `on ${word}`, `on the ${word}`].includes(en!) ? [word] : [],
        );
      const sold = words("goods").map((one) =>
        inWords(`Japan supplied Uzbekistan with ${one}`, {
          type: "trade",
          details: { goods: [one] },
          when: stated("2031"),
        }),
      );
      const signed = words("subject").map((one) =>
        inWords(`Japan and Uzbekistan signed an agreement on ${one}`, {
          ...BOTH,
          type: "agreement",
          status: "agreed",
          details: { instrument: "agreement", subject: one },
          when: stated("2031"),
        }),
      );
      const manners = new Manners(PROSES[code]!, HOLDING);
      const refused = [...sold, ...signed].filter((one) => {
        const [sentence = ""] = told([one], code).flat();
        return sentence === "" || !manners.bears(sentence.replace(/[.。]$/u, ""), one);
      });
      expect(refused.map(({ claims }) => claims[0]!.evidence.exact)).toEqual([]);
    },
  );
});
