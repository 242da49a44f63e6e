import { describe, expect, test } from "vitest";
import { criticism, fact, inWords, JAPAN, MIRELA, stated, UZBEKISTAN } from "../../../test/briefs/specimens.js";
import type { Claim } from "../../claim/index.js";
import { HOLDING } from "../holding.js";
import { PROSES } from "../prose/index.js";
import { composed } from "./compose.js";
import { Manners } from "./manner.js";
import type { Material } from "./material.js";
import { planOf } from "./plan.js";

const loan = (value: number, when: string) =>
  fact({
    type: "finance",
    details: { flow: "loan" },
    amount: { value, currency: "USD", qualifier: null, text: "" },
    when: stated(when),
  });

/** The paragraphs of an article without a standfirst. */
function told(materials: readonly Material[], code = "en"): string[][] {
  const plan = { ...planOf(["JPN", "UZB"], materials, () => 1), lead: [] };
  return composed(plan, PROSES[code]!).paragraphs.map((sentences) =>
    sentences.map((parts) => parts.map(({ text, facts }) => `${text}${"*".repeat(facts.length)}`).join("")),
  );
}

test("what is news heads an article before what is as weighty and years older", () => {
  const [old, recent] = [loan(5e6, "2005"), loan(7e6, "2021")];
  for (const all of [
    [old, recent],
    [recent, old],
  ])
    expect(planOf(["JPN", "UZB"], all, () => 1).head[0]).toBe(recent);
});

describe("an article tells", () => {
  test.each([
    ["en", "Japan lent Uzbekistan USD 5 million in 2019* and USD 7 million in 2021.*"],
    ["ru", "Узбекистан получил от Японии кредиты на сумму 5 млн долларов в 2019 году* и 7 млн долларов в 2021 году*."],
    ["tr", "Japonya, Özbekistan’a 2019’da 5 milyon dolar ve 2021’de 7 milyon dolar borç verdi.**"],
    ["zh", "乌兹别克斯坦从日本获得2019年的500万美元*和2021年的700万美元贷款。*"],
  ])("sums of one kind in one sentence, each with its note where the verb is before it (%s)", (code, sentence) => {
    expect(told([loan(5e6, "2019"), loan(7e6, "2021")], code)).toEqual([[sentence]]);
  });

  test("what one does in one sentence, and names whom it is for once", () => {
    const grant = fact({
      type: "finance",
      details: { flow: "grant" },
      amount: { value: 2e6, currency: "USD", qualifier: null, text: "" },
      when: stated("2022"),
    });
    expect(told([loan(5e6, "2019"), grant])).toEqual([
      ["Japan lent Uzbekistan USD 5 million in 2019* and granted it USD 2 million in 2022.*"],
    ]);
  });

  test("days of a month with their year once", () => {
    const met = (when: string) =>
      fact({
        type: "meeting",
        mutual: true,
        source: [JAPAN, UZBEKISTAN],
        target: [],
        details: { kind: "talks" },
        when: stated(when),
      });
    expect(told([met("2031-03-02"), met("2031-03-09")])).toEqual([
      ["Japan and Uzbekistan held talks on 2 March and 9 March 2031.**"],
    ]);
  });

  test("a speaker with the office once", () => {
    const said = (flow: string) =>
      fact({
        type: "finance",
        amount: { value: 5e6, currency: "USD", qualifier: null, text: "" },
        when: stated("2021"),
        status: flow === "loan" ? "completed" : "pledged",
        details: { flow },
        agents: [{ actor: MIRELA, office: "president" }],
        attribution: { speaker: MIRELA, verb: "say" },
      });
    expect(told([said("loan"), said("grant")])).toEqual([
      [
        "According to Uzbekistan’s President Mirela Tosk, Japan lent Uzbekistan USD 5 million in 2021* and pledged a grant of USD 5 million.*",
      ],
    ]);
  });

  test("what one speaker said in one sentence, whoever it is on", () => {
    const said = (own: Partial<Claim>) => fact({ attribution: { speaker: MIRELA, verb: "say" }, ...own });
    const lent = said({
      type: "finance",
      details: { flow: "loan" },
      amount: { value: 5e6, currency: "USD", qualifier: null, text: "" },
      when: stated("2021"),
    });
    const coal = said({ type: "trade", details: { goods: ["coal"] }, when: stated("2022") });
    expect(told([lent, coal])).toEqual([
      ["According to Uzbekistan, Japan lent it USD 5 million in 2021* and supplied it with coal the following year.*"],
    ]);
    const stateless = { id: MIRELA.id, kind: MIRELA.kind, name: MIRELA.name, text: null };
    const coking = said({ ...coal.claims[0]!, attribution: { speaker: stateless, verb: "say" } });
    expect(told([lent, coking]).flat()[1]).toMatch(/^According to a report of .* with coal in 2022/u);
  });

  const visit = (visitor: typeof MIRELA) =>
    fact({
      type: "visit",
      source: [UZBEKISTAN],
      target: [JAPAN],
      agents: [{ actor: visitor, office: "president" }],
      details: { kind: "state", visitor: visitor.id },
      when: stated("2031-03-02"),
    });

  test.each([
    [
      "en",
      "Uzbekistan’s President Mirela Tosk travelled to Japan on a state visit on 2 March 2031*, when Japan criticised Uzbekistan.*",
    ],
    [
      "ru",
      "2 марта 2031 года состоялся государственный визит президента Узбекистана в Японию*.",
      "В тот же день Япония раскритиковала Узбекистан*.",
    ],
    [
      "tr",
      "Özbekistan Cumhurbaşkanı Mirela Tosk, 2 Mart 2031’de Japonya’ya devlet ziyaretinde bulundu.*",
      "Japonya, aynı gün Özbekistan’ı eleştirdi.*",
    ],
    ["zh", "2031年3月2日，乌兹别克斯坦总统对日本进行了国事访问。*", "同日，日本批评乌兹别克斯坦。*"],
  ])("a day once, and nobody as a man who may be none (%s)", (code, ...sentences) => {
    expect(told([visit(MIRELA), criticism([], JAPAN, UZBEKISTAN)], code).flat()).toEqual(sentences);
  });

  test.each([
    ["en", "Japan criticised Uzbekistan on 4 May 2031.*"],
    ["ru", "4 мая 2031 года Япония раскритиковала Узбекистан*."],
    ["tr", "4 Mayıs 2031’de Japonya, Özbekistan’ı eleştirdi.*"],
    ["zh", "2031年5月4日，日本批评乌兹别克斯坦。*"],
  ])("the year of a day in each sentence (%s)", (code, second) => {
    const later = {
      type: "statement",
      status: "stated",
      details: { act: "criticise" },
      when: stated("2031-05-04"),
    } as const;
    expect(told([visit(MIRELA), fact(later)], code).flat()[1]).toBe(second);
  });

  const deported = (own: Partial<Claim> = {}) =>
    fact({ type: "action", details: { act: "deportation" }, when: stated("2031-03"), ...own });

  test.each([
    ["en", "Japan deported Uzbeks in March 2031.*"],
    ["ru", "В марте 2031 года Япония депортировала узбеков*."],
    ["tr", "Japonya, Mart 2031’de Özbekistanlıları sınır dışı etti.*"],
    ["zh", "2031年3月，日本遣返了乌兹别克斯坦公民。*"],
  ])("an act with whom it was done to (%s)", (code, sentence) => {
    expect(told([deported()], code)).toEqual([[sentence]]);
  });

  test("a day that only the date of a text gives by its month, once, and then no more", () => {
    const day = { edtf: "2031-03-02", text: null, basis: "publication" as const };
    const act = (slug: string) => fact({ type: "action", details: { act: slug }, when: day });
    expect(
      told(["blockade", "sanctions", "shelling"].map((slug) => act(slug)))
        .flat()
        .join(" "),
    ).toBe("Japan blockaded Uzbekistan in March 2031* and imposed sanctions on it.* It also shelled Uzbekistan.*");
  });

  test.each([
    ["ru", "По информации Международного агентства по атомной энергии, Япония напала на Узбекистан*."],
    ["tr", "Uluslararası Atom Enerjisi Ajansı’na göre Japonya, Özbekistan’a saldırdı.*"],
    ["zh", "国际原子能机构称，日本袭击了乌兹别克斯坦。*"],
  ])("an organisation by its name in the language (%s)", (code, sentence) => {
    const speaker = { id: "org:IAEA", kind: "organisation" as const, name: "IAEA", text: null };
    const one = fact({ type: "action", details: { act: "attack" }, attribution: { speaker, verb: "say" } });
    expect(told([one], code)).toEqual([[sentence]]);
  });

  test("by the state what somebody without an office said, where a verb would tell a man from a woman", () => {
    expect(told([criticism([{ actor: MIRELA, office: null }])], "ru")).toEqual([
      ["2 марта 2031 года Узбекистан раскритиковал Японию*."],
    ]);
  });

  const articleOf = (materials: readonly Material[], code: string) =>
    composed({ ...planOf(["JPN", "UZB"], materials, () => 1), lead: [] }, PROSES[code]!, {
      manners: new Manners(PROSES[code]!, HOLDING),
    });

  const recognised = (verb = "recognised") =>
    inWords(`Japan ${verb} the Uzbek character of the Aral islands`, {
      type: "position",
      status: "stated",
      source: [{ ...JAPAN, text: "Japan" }],
      details: { stance: "recognises", issue: "aral" },
      when: stated("2031-03-02"),
    });
  const project = (exact: string, suffix = ".", prefix = "") => {
    const own = { type: "project", details: { kind: "railway", name: "Termez railway" } } as const;
    const evidence = { exact, prefix, suffix, start: 0, end: exact.length, sentence: [0, exact.length] as const };
    return fact({ ...own, source: [{ ...JAPAN, text: "Japan" }], evidence });
  };
  const wordsIn = (all: ReturnType<typeof articleOf>["further"]) =>
    all.map((parts) => parts.map(({ text }) => text).join(""));

  test("what no field has by the clause of its document, and of what is no clause, was cut off, or is a part of another, nothing", () => {
    const parts = [
      project("the railway was called off by Japan"),
      project("Japan ordered seven engineers", " to go"),
      project("Japan ordered seven engineers to go", ".", "It is the largest team that "),
    ];
    const { paragraphs, further } = articleOf([recognised(), ...parts], "en");
    expect(paragraphs.map(wordsIn)).toEqual([
      ["On 2 March 2031 Japan recognised the Uzbek character of the Aral islands."],
    ]);
    expect(further).toEqual([]);
  });

  test("what no sentence can tell by a clause of its document behind the text, in the language of the document alone", () => {
    const told = (code: string) => wordsIn(articleOf([recognised("recognises")], code).further);
    expect(told("en")).toEqual(["“Japan recognises the Uzbek character of the Aral islands”."]);
    expect(told("ru")).toEqual([]);
  });

  test("of whom somebody is expelled not by all of their people", () => {
    const act = { type: "action", details: { act: "expulsion" }, when: stated("2031") } as const;
    const three = inWords("Japan expelled three Uzbek officers from Kobe", {
      ...act,
      source: [{ ...JAPAN, text: "Japan" }],
    });
    expect(articleOf([three], "en").paragraphs.flatMap(wordsIn)).toEqual([
      "In 2031 Japan expelled three Uzbek officers from Kobe.",
    ]);
    for (const code of ["ru", "tr", "zh"]) expect(articleOf([three], code).paragraphs).toEqual([]);
  });

  test("nobody as the Ambassador whom only the document knows", () => {
    const thanks = inWords("Ambassador thanked Japan for its gift of trees", {
      type: "statement",
      status: "stated",
      source: [{ ...UZBEKISTAN, text: "Ambassador" }],
      target: [JAPAN],
      details: { act: "praise" },
    });
    const { evidence } = thanks.claims[0]!;
    const claims = [{ ...thanks.claims[0]!, evidence: { ...evidence, prefix: "The " } }];
    expect(articleOf([{ ...thanks, claims }], "en").paragraphs.flatMap(wordsIn)).toEqual([
      "Uzbekistan thanked Japan for its gift of trees, it was reported in March 2032.",
    ]);
  });

  test("the fund that acts for a state with that state, and then by its name", () => {
    const fund = {
      id: "firm:abu-dhabi-fund",
      kind: "firm",
      name: "Abu Dhabi Fund for Development",
      state: "ARE",
    } as const;
    const exact = "the Abu Dhabi Fund for Development lent Uzbekistan AED 5 million";
    const lent = (when: string) =>
      inWords(exact, {
        type: "finance",
        source: [{ id: "ARE", kind: "state", name: "United Arab Emirates", text: fund.name }],
        agents: [{ actor: { ...fund, text: fund.name }, office: null }],
        details: { flow: "loan", agency: fund.name },
        amount: { value: 5e6, currency: "AED", qualifier: null, text: "AED 5 million" },
        when: stated(when),
      });
    const sentence = (code: string) => wordsIn(articleOf([lent("2021")], code).paragraphs.flat())[0];
    expect(sentence("en")).toBe(
      "The Abu Dhabi Fund for Development (United Arab Emirates) lent Uzbekistan AED 5 million in 2021.",
    );
    expect(sentence("ru")).toBe(
      "В 2021 году Фонд развития Абу-Даби (ОАЭ) выделил Узбекистану кредит на 5 млн дирхамов ОАЭ.",
    );
    expect(sentence("zh")).toBe("2021年，阿拉伯联合酋长国阿布扎比发展基金向乌兹别克斯坦提供了500万阿联酋迪拉姆贷款。");
  });

  test("nothing of a fact whose words are in another language and that has nothing else", () => {
    const hats = fact({ type: "trade", details: { goods: ["sun hats"] } });
    expect(told([hats])).toEqual([["Japan supplied Uzbekistan with sun hats, it was reported in March 2032.*"]]);
    expect(told([hats], "zh")).toEqual([]);
  });
});
