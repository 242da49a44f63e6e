import { describe, expect, test } from "vitest";
import { fact, inWords, JAPAN, stated, UZBEKISTAN } from "../../../test/briefs/specimens.js";
import type { Claim } from "../../claim/index.js";
import { HOLDING } from "../holding.js";
import { PROSES } from "../prose/index.js";
import { composed } from "./compose.js";
import { Manners } from "./manner.js";
import type { Material } from "./material.js";
import { planOf } from "./plan.js";

const BOTH = { mutual: true, source: [JAPAN, UZBEKISTAN], target: [] };
const state = (id: string, name: string) => ({ id, kind: "state" as const, name, text: null });

const articleOf = (materials: readonly Material[], code = "en") =>
  composed({ ...planOf(["JPN", "UZB"], materials, () => 1), lead: [] }, PROSES[code]!);
/** The sentences of an article without a standfirst, a star for each note. */
const told = (materials: readonly Material[], code = "en"): string[] =>
  articleOf(materials, code)
    .paragraphs.flat()
    .map((parts) => parts.map(({ text, facts }) => `${text}${"*".repeat(facts.length)}`).join(""));

const money = (flow: string, when: string, own: Partial<Claim> = {}) =>
  fact({
    type: "finance",
    details: { flow },
    amount: { value: 5e6, currency: "USD", qualifier: null, text: "" },
    when: stated(when),
    ...own,
  });
const met = (when: string, own: Partial<Claim> = {}) =>
  fact({ ...BOTH, type: "meeting", details: { kind: "talks" }, when: stated(when), ...own });

describe("an article that nobody hears the machine in", () => {
  test("tells whose word something is before it and behind it in turn", () => {
    const paper = (publisher: string, when: string) => {
      const one = met(when, { confidence: 0.7 });
      return { ...one, documents: one.documents.map((own) => ({ ...own, publisher })) };
    };
    expect(
      told([
        paper("Tashkent Weekly Post", "2021"),
        paper("Reuters", "2022"),
        paper("Centre for Asian Studies, Geneva", "2023"),
      ]),
    ).toEqual([
      "Japan and Uzbekistan held talks in 2021, according to the Tashkent Weekly Post.*",
      "According to Reuters, they held talks the following year.*",
      "The two countries held talks in 2023, the Centre for Asian Studies reported.*",
    ]);
  });

  test.each([
    ["en", "Japan and Uzbekistan held talks in 2019, in March 2021 and on 3 May 2023.***"],
    ["zh", "2019年、2021年3月和2023年5月3日，日本与乌兹别克斯坦举行会谈。***"],
  ])("tells contacts of one kind in one sentence, however near their dates are (%s)", (code, sentence) => {
    const talks = ["2019", "2021-03", "2023-05-03"].map((when) => met(when));
    expect(told(talks, code).at(-1)).toBe(sentence);
    const one = met("2024-02");
    const where = [{ value: { name: "Tokyo", country: "JPN" }, claims: one.fact.claims, support: 1 }];
    const elsewhere = { ...one, fact: { ...one.fact, where } };
    expect(told([...talks, elsewhere], code)).toHaveLength(2);
  });

  test.each([
    ["en", "Japan and Uzbekistan held talks with Kazakhstan and Kyrgyzstan in 2021.*"],
    ["ru", "В 2021 году Япония и Узбекистан провели переговоры с Казахстаном и Киргизией*."],
    ["tr", "Japonya ile Özbekistan, 2021’de Kazakistan ve Kırgızistan’ın da katıldığı müzakerelerde bulundu.*"],
    ["zh", "2021年，日本、乌兹别克斯坦、哈萨克斯坦和吉尔吉斯斯坦举行会谈。*"],
  ])("has the two in front of many (%s)", (code, sentence) => {
    const others = [state("KAZ", "Kazakhstan"), state("KGZ", "Kyrgyzstan")];
    expect(told([met("2021", { source: [...others, JAPAN, UZBEKISTAN] })], code)).toEqual([sentence]);
  });

  test.each([
    [
      "en",
      "Japan’s Prime Minister Shinzo Abe travelled to Uzbekistan in October 2015* and met Uzbekistan’s President Islam Karimov on 25 October.*",
    ],
    [
      "tr",
      "Japonya Başbakanı Şinzo Abe, Ekim 2015’te Özbekistan’ı ziyaret etti* ve 25 Ekim’de Özbekistan Cumhurbaşkanı İslam Kerimov ile görüştü.*",
    ],
    ["zh", "2015年10月，日本首相安倍晋三到访乌兹别克斯坦*，并于10月25日与乌兹别克斯坦总统卡里莫夫举行会晤。*"],
  ])("tells whom a guest met with the visit (%s)", (code, sentence) => {
    const person = (id: string, name: string, land: string) => ({
      id,
      kind: "person" as const,
      name,
      text: null,
      state: land,
    });
    const [guest, host] = [
      person("person:shinzo-abe", "Shinzo Abe", "JPN"),
      person("person:islam-karimov", "Islam Karimov", "UZB"),
    ];
    const offices = ["prime-minister", "president"];
    const agents = [guest, host].map((actor, i) => ({ actor, office: offices[i] })) as Claim["agents"];
    const visit = fact({
      type: "visit",
      details: { kind: "unspecified", visitor: guest.id },
      when: stated("2015-10"),
      agents,
    });
    const meeting = (when: string) =>
      met(when, { details: { kind: "meeting", participants: [guest.id, host.id] }, agents });
    expect(told([visit, meeting("2015-10-25")], code)).toEqual([sentence]);
    expect(told([visit, meeting("2016-10-25")], code)).toHaveLength(2);
  });

  test("lists what lies far apart only where nothing was between", () => {
    const treaty = (when: string) =>
      fact({
        ...BOTH,
        type: "agreement",
        status: "agreed",
        details: { instrument: "treaty", subject: "peace" },
        when: stated(when),
      });
    expect(told([treaty("2012"), treaty("2022")])).toHaveLength(1);
    expect(told([treaty("2012"), met("2018"), treaty("2022")]).map((one) => /\d{4}/u.exec(one)?.[0])).toEqual([
      "2012",
      "2018",
      "2022",
    ]);
  });

  test.each([
    ["peace", "treaty", "signed a peace treaty"],
    ["a ceasefire", "agreement", "signed a ceasefire agreement"],
    ["two dams", "contract", "signed a contract on two dams"],
    ["peace", "declaration", "signed a declaration on peace"],
  ])("has one noun or two before the paper: %s", (subject, instrument, words) => {
    const paper = inWords(`signed a ${instrument} on ${subject}`, {
      ...BOTH,
      type: "agreement",
      status: "agreed",
      details: { instrument, subject },
      when: stated("2021"),
    });
    expect(told([paper])[0]).toContain(words);
  });

  test("joins nothing before whose word both are stands behind", () => {
    const unsure = (flow: string, when: string) => money(flow, when, { confidence: 0.7 });
    const [first] = told([unsure("loan", "2021"), unsure("grant", "2022")]);
    expect(first).toBe("Japan lent Uzbekistan USD 5 million in 2021, according to the Harbour Gazette.*");
  });

  test("tells whom something was done to once, where the verb is told once", () => {
    const goods = (what: string, when: string) =>
      fact({ type: "trade", details: { goods: what }, when: stated(when), status: "completed" });
    const [sentence] = told([goods("electricity", "2015"), goods("gas", "2016")]);
    expect(sentence).toBe("Japan supplied Uzbekistan with electricity in 2015* and with gas the following year.*");
  });

  test("links what goes either way", () => {
    const back = money("loan", "2022", { source: [UZBEKISTAN], target: [JAPAN] });
    expect(told([money("loan", "2021"), back])).toEqual([
      "Japan lent Uzbekistan USD 5 million in 2021*, while Uzbekistan lent Japan USD 5 million the following year.*",
    ]);
  });

  test("calls who acted in the sentence before by no name again, and no other state", () => {
    const coal = fact({ type: "trade", details: { goods: ["coal"] }, when: stated("2029") });
    const [first, second] = told([money("aid", "2021"), coal]);
    expect(first).toMatch(/^Japan /u);
    expect(second).toMatch(/^It supplied Uzbekistan /u);
    const other = fact({ ...coal.claims[0]!, source: [UZBEKISTAN], target: [JAPAN] });
    expect(told([money("aid", "2021"), other]).join(" ")).toContain("Uzbekistan supplied Japan");
  });

  test("tells all who were there side by side, those first whom it is on", () => {
    const kazakhstan = state("KAZ", "Kazakhstan");
    const summit = met("2021", { source: [JAPAN, kazakhstan, UZBEKISTAN], details: { kind: "summit" } });
    expect(told([summit])).toEqual(["Japan, Uzbekistan and Kazakhstan held a summit in 2021.*"]);
    expect(told([summit], "zh").join("")).toContain("哈萨克斯坦");
  });

  test.each(["en", "ru", "tr", "zh"])("tells nothing twice in the same words (%s)", (code) => {
    const plan = () =>
      fact({ type: "project", status: "planned", details: { kind: "railway" }, when: stated("2031-03") });
    expect(told([plan(), plan()], code)).toHaveLength(1);
  });

  test("tells a verb that two sentences share once, and a time at the head of a sentence for that alone", () => {
    const work = (name: string, when: string | null) =>
      fact({
        type: "project",
        details: { kind: "bridge", name, milestone: "completed" },
        when: when === null ? null : stated(when),
      });
    expect(told([work("Termez bridge", "2021"), work("Nukus tower", "2022")])).toEqual([
      "Japan completed the Termez bridge in Uzbekistan in 2021* and the Nukus tower the following year.*",
    ]);
  });

  test("names a kind of paper once in a list", () => {
    const paper = (subject: string, when: string) =>
      fact({
        ...BOTH,
        type: "agreement",
        status: "agreed",
        details: { instrument: "memorandum", subject },
        when: stated(when),
      });
    expect(told([paper("fisheries", "2021"), paper("rice", "2022"), paper("coal", "2023")])).toEqual([
      "Japan and Uzbekistan concluded a memorandum on fisheries in 2021*, one on rice in 2022* and another on coal in 2023.*",
    ]);
  });

  test("has in its title what says something, if anything does", () => {
    const bare = fact({
      ...BOTH,
      type: "agreement",
      status: "agreed",
      details: { instrument: "treaty" },
      when: stated("2031"),
    });
    expect(articleOf([bare, money("grant", "2001")]).title).toContain("USD 5 million");
    expect(articleOf([bare]).title).toContain("treaty");
  });

  test.each([
    ["Japan gave no answer", null],
    ["Japan has refused", null],
    ["Japan urged restraint on both", null],
    ["Japan lent its help to the country", null],
    ["Japan called its envoy home in June", null],
    ["Japan urged Uzbekistan to accept", null],
    ["Japan raised the matter with Mirela Tosk", null],
    ["Japan gave back the two Uzbek pilots", null],
    ["Japan declined an Uzbek demand", null],
    ["Japan expelled six Uzbek diplomats from Osaka", "Japan expelled six Uzbek diplomats from Osaka"],
  ])("has no clause of a document that says nothing by itself: %s", (exact, clause) => {
    const one = inWords(exact, {
      type: "action",
      details: { act: "expel" },
      source: [{ ...JAPAN, text: "Japan" }],
      when: stated("2031"),
    });
    const manners = new Manners(PROSES.en!, HOLDING);
    const { paragraphs } = composed({ ...planOf(["JPN", "UZB"], [one], () => 1), lead: [] }, PROSES.en!, { manners });
    const text = paragraphs.flat(2).map((part) => part.text);
    expect(text).toEqual(clause === null ? [] : [`In 2031 ${clause}.`]);
  });
});
