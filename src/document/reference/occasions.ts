import type { PartRule } from "./slip.js";
import { wordTable } from "./word-table.js";

const NAME = "([^,.;()\\uE000]{3,160}(?:\\.(?=\\p{L})[^,.;()\\uE000]{1,80})?)";
const isOccasionWord = wordTable(
  "presented|prepared|delivered|presentation|paper|proceedings|материалы|vortrag|speech|address|remarks|statement|lecture|intervention|выступление|речь|konuşma|konuşması",
);
const said = (type: "speech" | "paper-conference", words: string): PartRule => ({
  name: type,
  form: new RegExp(`[([]?(?<!\\p{L})(?:${words})\\s(?:the\\s)?${NAME}`, "giu"),
  when: isOccasionWord,
  read: (match) => ({ parts: { occasion: type, "event-title": match[1]!.trim() } }),
});

/** Where something was said or presented. */
export const OCCASIONS: readonly PartRule[] = [
  said(
    "paper-conference",
    "(?:paper |bildiri |доклад )?(?:presented at|prepared for|delivered to|presentation at)|paper (?:at|for)|in proceedings of|материалы (?=конф)|vortrag auf",
  ),
  said(
    "speech",
    "(?:(?:keynote|opening|closing|inaugural) )?(?:speech|address|remarks|statement|lecture|intervention)(?: delivered| given| made)? (?:at|to|before)|выступление (?:на|в|перед)|речь (?:на|в)|konuşma(?:sı)?,",
  ),
];

const INTERVIEW =
  /^(?:(?:author[’']?s? |personal |telephone |phone |email )?interviews?(?: (?:with|by)|(?=,))|интервью (?:с|автора)|(?:yazarın )?(?:mülakat|görüşme|söyleşi)|entretien avec|entrevista con)(?!\p{L})/iu;

export function isInterview(text: string): boolean {
  return INTERVIEW.test(text.slice(0, 60));
}
