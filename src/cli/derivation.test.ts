import stringWidth from "string-width";
import { expect, test } from "vitest";
import { READING, TEXT } from "../../test/sample-reading.js";
import { derivation } from "./derivation.js";

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
