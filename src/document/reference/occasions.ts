import { anyOf, wholeWord } from "../../language/documents/index.js";
import { later } from "./later.js";
import type { PartRule } from "./slip.js";
import { wordTable } from "./word-table.js";

const NAME = "([^,.;()\\uE000]{3,160}(?:\\.(?=\\p{L})[^,.;()\\uE000]{1,80})?)";
const isOccasionWord = wordTable("occasionHints");
const said = (type: "speech" | "paper-conference", field: "speechOccasions" | "paperOccasions"): PartRule => ({
  name: type,
  form: later(() => `[([]?(?<!\\p{L})${anyOf(field)}\\s(?:the\\s)?${NAME}`, "giu"),
  when: isOccasionWord,
  read: (match) => ({ parts: { occasion: type, "event-title": match[1]!.trim() } }),
});

/** Where something was said or presented. */
export const OCCASIONS: readonly PartRule[] = [
  said("paper-conference", "paperOccasions"),
  said("speech", "speechOccasions"),
];

const INTERVIEW = later(() => `^${wholeWord("interviews")}`, "iu");

export function isInterview(text: string): boolean {
  return INTERVIEW().test(text.slice(0, 60));
}
