import stringWidth from "string-width";
import { afterAll, expect, test } from "vitest";
import { READING, TEXT } from "../../test/sample-reading.js";
import { derivation } from "./derivation.js";
import { ruleWords } from "./rule-words.js";
import { speak } from "./words/index.js";

afterAll(() => speak("en"));

test("the tree of rules with the words and values of each", () => {
  expect(derivation(TEXT, READING.claims[0]!, { format: "table", width: 80, colour: false })).toEqual([
    "visit-frame  “President Ana Sol paid a state visit to Sylvania”",
    "├─ state  “Freedonia”  = kind state, name Freedonia",
    "└─ party  “Freedonia”  = kind state, name Freedonia",
    "   └─ state  “Freedonia”  = kind state, name Freedonia",
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
    "├─ источник действия (не назван прямо) [source/understood]  “Words”",
    "├─ государство [name/state-adjective]  “Words”",
    "└─ против  −1.00  тип: финансы",
  ]);
  expect(ruleWords("date: {day} {month}")).toBe("время");
  expect(ruleWords("reader/visit")).toBe("визит");
  expect(ruleWords("constructor")).toBeNull();
});
