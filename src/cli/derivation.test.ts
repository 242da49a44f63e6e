import stringWidth from "string-width";
import { afterAll, expect, test } from "vitest";
import { READING, TEXT } from "../../test/sample-reading.js";
import { derivation } from "./derivation.js";
import { ruleWords } from "./rule-words.js";
import { valueWords } from "./value-words.js";
import { speak } from "./words/index.js";

afterAll(() => speak("en"));

test("the tree of rules with the words and values of each", () => {
  expect(derivation(TEXT, READING.claims[0]!, { format: "table", width: 80, colour: false })).toEqual([
    "visit-frame  “President Ana Sol paid a state visit to Sylvania”",
    "├─ state  “Freedonia”",
    "└─ party  “Freedonia”  = state",
    "   └─ state  “Freedonia”",
  ]);
});

test("keeps to the width and obeys nothing of the document", () => {
  for (const line of derivation(TEXT, READING.claims[3]!, { format: "table", width: 44, colour: false })) {
    expect(stringWidth(line)).toBeLessThanOrEqual(44);
    expect(line).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
  }
});

test("rules are called in the language of the run, with their code beside it", async () => {
  const span = { start: 0, end: 5 };
  const node = (rule: string, value: unknown = null) => ({ rule, value, span, parts: [] });
  const tree = {
    ...node("finance/verb"),
    parts: [
      node("source/understood"),
      node("name/state-adjective"),
      node("against", { name: "type finance", value: -1 }),
    ],
  };
  await speak("ru");
  expect(derivation("Words", tree, { format: "table", width: 80, colour: false })).toEqual([
    "финансы [finance/verb]  “Words”",
    "├─ действующая сторона (без прямого упоминания) [source/understood]  “Words”",
    "├─ государство [name/state-adjective]  “Words”",
    "└─ против  −1,00  тип: финансы",
  ]);
  expect(ruleWords("date: {day} {month}")).toBe("время");
  expect(ruleWords("reader/visit")).toBe("визит");
  expect(ruleWords("constructor")).toBeNull();
});

test("what rules made of their words is told in the language of the run, and the code beside it", async () => {
  const made = (rule: string, value: unknown, words = "Words") =>
    valueWords(rule, ruleWords(rule) ?? rule, value, words);
  const values = () => [
    made("source", { id: "GHA", kind: "state", name: "Ghana", text: "Words" }),
    made("target", { id: "HRV", score: 0.95 }),
    made("name/state-capital", { id: "HRV", kind: "state", name: "Croatia", naming: "capital", latitude: 45.81 }),
    made("relday: {relday}", { edtf: "2031-03-14", basis: "publication" }),
    made("numeral", { mantissa: "1.2", exponent: 9, words: true }),
    made("qualified sum", { value: 1.2e9, currency: "EUR", qualifier: "up-to" }),
    made("unit: {shift}", { kind: "unit", unit: "year", offset: -1 }),
    made("date: {day} {month}", { kind: "date", month: 7, day: 3 }),
    made("currency", { usual: "EUR", sign: true, novel: true }),
    made("score", 0.76),
    made("office", "foreign-minister"),
    made("trigger", "Words"),
  ];
  await speak("en");
  expect(values()).toEqual([
    "Ghana [GHA], state",
    "Croatia [HRV], 95% likely",
    "Croatia [HRV], by its capital, latitude: 45.81",
    "2031-03-14, from the date of publication",
    "1,200,000,000, in words",
    "up to EUR 1.2 billion",
    "unit: year, shift: -1",
    "XXXX-07-03",
    "[EUR], by its sign, [novel]",
    "76%",
    "foreign minister [foreign-minister]",
    "",
  ]);
  await speak("ru");
  expect(
    values()
      .slice(0, 6)
      .map((one) => one.replaceAll("\u00a0", " ")),
  ).toEqual([
    "Гана [GHA], государство",
    "Хорватия [HRV], вероятность 95 %",
    "Хорватия [HRV], по столице, широта: 45,81",
    "2031-03-14, по дате публикации",
    "1 200 000 000, словами",
    "до 1,2 млрд евро",
  ]);
});

test("signals of the network are chances, leads and counts, and those of no weight are left out", async () => {
  const signs = {
    act: 3,
    rival: -1.5,
    alone: 0,
    several: 1,
    apart: 2,
    far: Math.log1p(13),
    words: Math.log(8),
    novel: 0.25,
  };
  await speak("en");
  const tree = { rule: "signs", value: signs, span: { start: 0, end: 5 }, parts: [] };
  expect(derivation("Words", tree, { format: "table", width: 80, colour: false })).toEqual([
    "signals [signs]",
    "├─ chance of the act: 95%",
    "├─ lead over other types of act: −1.50",
    "├─ several parties on one side: yes",
    "├─ parties not named in the sentence: 2",
    "├─ word parts to the farthest party: 13",
    "├─ length in word parts: 8",
    "└─ [novel]: 0.25",
  ]);
});
