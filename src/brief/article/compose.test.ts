import { describe, expect, test } from "vitest";
import { materialOf } from "../../../test/briefs/invented.js";
import type { Claim } from "../../claim/index.js";
import { PROSES } from "../prose/index.js";
import { composed } from "./compose.js";
import type { Material } from "./material.js";
import { planOf } from "./plan.js";

const state = (id: string, name: string) => ({ id, kind: "state" as const, name, text: null });
const JAPAN = state("JPN", "Japan");
const UZBEKISTAN = state("UZB", "Uzbekistan");
const MIRELA = { id: "person:mirela-tosk", kind: "person" as const, name: "Mirela Tosk", text: null, state: "UZB" };

let count = 0;
function fact(own: Partial<Claim>): Material {
  const id = (++count).toString(16).padStart(16, "0");
  return materialOf({
    id: `c_${id}`,
    source: [JAPAN],
    target: [UZBEKISTAN],
    mutual: false,
    agents: [],
    details: {},
    amount: null,
    when: null,
    where: null,
    status: "completed",
    attribution: null,
    citations: [],
    evidence: { exact: "words", prefix: "", suffix: "", start: 0, end: 5, sentence: [0, 5] },
    confidence: 0.95,
    document: `d_${id}`,
    language: "en",
    producer: "test",
    ...own,
  } as Claim);
}

const stated = (edtf: string) => ({ edtf, text: null, basis: "stated" as const });
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

describe("an article tells", () => {
  test.each([
    ["en", "Japan lent Uzbekistan USD 5 million in 2019* and USD 7 million in 2021.*"],
    [
      "ru",
      "Япония предоставила Узбекистану кредиты на сумму 5 млн долл. США в 2019 году* и 7 млн долл. США в 2021 году.*",
    ],
    [
      "tr",
      "Japonya Özbekistan’a 2019 yılında 5 milyon ABD doları ve 2021 yılında 7 milyon ABD doları tutarında kredi sağladı.**",
    ],
    ["zh", "日本向乌兹别克斯坦提供了2019年500万美元*和2021年700万美元贷款。*"],
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

  test("a speaker with the office once, and by the family name later", () => {
    const said = (field: string) =>
      fact({
        type: "cooperation",
        mutual: true,
        source: [JAPAN, UZBEKISTAN],
        target: [],
        status: field === "energy" ? "planned" : "ongoing",
        details: { fields: [field] },
        agents: [{ actor: MIRELA, office: "president" }],
        attribution: { speaker: MIRELA, verb: "say" },
      });
    expect(
      told([said("energy"), said("science")])
        .flat()
        .join(" "),
    ).toBe(
      "According to President Mirela Tosk of Uzbekistan, Japan and Uzbekistan planned to cooperate in energy* and cooperated in science.*",
    );
  });

  test("nothing of a fact whose words are in another language and that has nothing else", () => {
    const coal = fact({ type: "trade", details: { goods: ["coal"] } });
    expect(told([coal])).toEqual([["As was reported in March 2032, Japan supplied Uzbekistan with coal.*"]]);
    expect(told([coal], "zh")).toEqual([]);
  });
});
