import { describe, expect, test } from "vitest";
import { fact, JAPAN, stated, UZBEKISTAN } from "../../../test/briefs/specimens.js";
import type { Claim } from "../../claim/index.js";
import { composed, type Material, planOf } from "../article/index.js";
import { PROSES } from "./index.js";

const BOTH = { mutual: true, source: [JAPAN, UZBEKISTAN], target: [] };
const state = (id: string, name: string) => ({ id, kind: "state" as const, name, text: null });
const TAIWAN = state("TWN", "Taiwan");

/** The sentences of an article without a standfirst. */
const told = (materials: readonly Material[], code: string, parties: [string, string] = ["JPN", "UZB"]): string[] =>
  composed({ ...planOf(parties, materials, () => 1), lead: [] }, PROSES[code]!)
    .paragraphs.flat()
    .map((parts) => parts.map(({ text }) => text).join(""));

const money = (flow: string, when: string, own: Partial<Claim> = {}) =>
  fact({
    type: "finance",
    details: { flow },
    amount: { value: 5e6, currency: "USD", qualifier: null, text: "" },
    when: stated(when),
    ...own,
  });

describe("Turkish", () => {
  test("names who acts once, and to whom once in a sentence", () => {
    const coal = fact({ type: "trade", details: { goods: ["coal"] }, when: stated("2022") });
    expect(told([money("aid", "2021"), coal], "tr")).toEqual([
      "Japonya, 2021’de Özbekistan’a 5 milyon dolarlık yardım verdi ve ertesi yıl bu ülkeye kömür sattı.",
    ]);
    expect(told([money("aid", "2021"), money("grant", "2029")], "tr")[1]).toMatch(/^2029’da Özbekistan’a 5 milyon /u);
    const done = (act: string) => fact({ type: "action", details: { act }, when: stated("2021") });
    expect(told([done("attack"), done("sanctions")], "tr").join(" ")).toContain(" ve bu ülkeye yaptırım uyguladı.");
  });

  test("declines the last of several to whom something is done", () => {
    const criticism = { type: "statement", status: "stated", details: { act: "criticise" } } as const;
    const both = fact({ ...criticism, source: [state("TUR", "Turkey")], target: [JAPAN, UZBEKISTAN] });
    expect(told([both], "tr")[0]).toMatch(/Japonya ve Özbekistan’ı eleştirdi\.$/u);
  });

  test("has the endings of works that are somebody's", () => {
    const bridge = (name: string | null) =>
      fact({
        type: "project",
        details: { kind: "bridge", milestone: "completed", ...(name === null ? {} : { name }) },
        when: stated("2021"),
      });
    expect(told([bridge("Termez bridge")], "tr")[0]).toContain("köprüsünü tamamladı");
    expect(told([bridge(null)], "tr")[0]).toContain("bir köprü tamamladı");
  });
});

describe("Chinese", () => {
  test("links what was at one time, and tells all who were there side by side", () => {
    const met = fact({ ...BOTH, type: "meeting", details: { kind: "talks" }, when: stated("2021-05-03") });
    const paper = fact({
      ...BOTH,
      type: "agreement",
      status: "agreed",
      details: { instrument: "joint-statement" },
      when: stated("2021-05-03"),
    });
    expect(told([met, paper], "zh").join("")).toMatch(
      /^2021年5月3日，日本与乌兹别克斯坦举行会谈(?:，并|；双方)发表联合声明。$/u,
    );
    const summit = { ...BOTH, source: [JAPAN, state("KAZ", "Kazakhstan"), UZBEKISTAN] };
    expect(
      told([fact({ ...summit, type: "meeting", details: { kind: "summit" }, when: stated("2021") })], "zh"),
    ).toEqual(["2021年，日本、乌兹别克斯坦和哈萨克斯坦举行峰会。"]);
  });

  test("calls a party that is no country none", () => {
    const attack = (target: Claim["target"][number]) =>
      told(
        [
          fact({ type: "action", details: { act: "sanctions" }, target: [target], when: stated("2021") }),
          fact({ type: "action", details: { act: "incursion" }, target: [target], when: stated("2022") }),
        ],
        "zh",
        ["JPN", target.id],
      ).join("");
    expect(attack(UZBEKISTAN)).toContain("越境进入该国");
    expect(attack(TAIWAN)).toContain("越境进入对方");
  });
});
