import { describe, expect, test } from "vitest";
import type { DocumentSummary } from "../ledger/index.js";
import { phrasingsOf } from "./phrasing.js";

const china = { id: "CHN", kind: "state" as const, name: "China", text: "Beijing" };
const kazakhstan = { id: "KAZ", kind: "state" as const, name: "Kazakhstan", text: "Kazakhstan" };

/** The words of claims of one document each, told in the order of the list: "2019 en Kazakhstan supports …". */
function told(...lines: readonly string[]) {
  const claims = lines.map((line, i) => {
    const [, language = "", exact = ""] = /^\S+ (\S+) (.*)$/u.exec(line)!;
    const evidence = {
      exact,
      prefix: "",
      suffix: "",
      start: 0,
      end: exact.length,
      sentence: [0, exact.length] as const,
    };
    return {
      id: `c_${i}`,
      document: `d_${i}`,
      evidence,
      language,
      source: [kazakhstan],
      target: [china],
      agents: [],
      attribution: null,
    };
  });
  const documents = lines.map((line, i) => {
    const date = line.split(" ")[0] === "-" ? null : line.split(" ")[0]!;
    return { id: `d_${i}`, date, publisher: `House ${i}` } as DocumentSummary;
  });
  return phrasingsOf(claims, documents).map(({ claim, change, words, added, dropped }) => ({
    claim,
    change,
    added: added.map(({ start, end }) => words.slice(start, end)),
    dropped,
  }));
}

describe("the words of a position over time", () => {
  test("are the same in other forms, with other little words and names of the parties", () => {
    const [first, second] = told(
      "2019 en Kazakhstan supports the One-China principle",
      "2021 en Astana once more supported One-China principles of Beijing",
    );
    expect([first!.change, second!.change]).toEqual(["first", "changed"]);
    expect(
      told(
        "2019 en Kazakhstan supports the One-China principle",
        "2021 en Kazakhstan supported a One-China principle",
      )[1],
    ).toEqual({
      claim: "c_1",
      change: "same",
      added: [],
      dropped: [],
    });
  });

  test("have what is new and what is left out, in order of publication", () => {
    const later = "2022-07-01 en Kazakhstan firmly adheres to the one-China policy and does not support independence";
    const [first, second] = told(later, "2019 en Kazakhstan adheres to the one-China principle");
    expect(first).toMatchObject({ claim: "c_1", change: "first" });
    expect(second).toEqual({
      claim: "c_0",
      change: "changed",
      added: ["firmly", "policy", "does", "not", "support", "independence"],
      dropped: ["principle"],
    });
  });

  test("are held against those of their own language alone, and against nothing where undated", () => {
    expect(
      told(
        "2019 en Kazakhstan supports the one-China principle",
        "2020 ru Казахстан поддерживает принцип единого Китая",
        "2021 zh 哈萨克斯坦支持一个中国原则",
        "2022 zh 哈萨克斯坦坚定支持一个中国原则",
        "2023 ru Казахстан поддержал политику единого Китая",
        "- en Kazakhstan opposes it",
      ).map(({ change, added }) => [change, added.join(" ")]),
    ).toEqual([
      ["first", ""],
      ["first", ""],
      ["first", ""],
      ["changed", expect.stringContaining("坚定")],
      ["changed", expect.stringContaining("политику")],
      ["undated", ""],
    ]);
  });
});
