import { listed } from "../../text/index.js";
import type { RelayTable } from "../language.js";

/** How Turkish tells that somebody passes on what another says. */
export const relays: RelayTable = {
  before: [],
  behind: listed(
    `haberine göre|haberinde|haberlerine göre|bildirdi|bildirdiğine göre|yazdı|yazdığına göre|aktardı|aktardığına göre|duyurdu|konuşan|konuştu|açıklamada|açıklamasında|verdiği demeçte|verdiği mülakatta|verdiği röportajda|demeçte|demeç veren|mülakatta|röportajda|söyleyen|anlatan|dayandırdığı|dayanarak|sorularını yanıtlayan|muhabirine|yayınında|ekranlarında|değerlendiren`,
  ),
  quoting: listed(
    "dayandırdığı|dayandırdığı haberine göre|dayanarak|atfen|alıntılayarak|sözlerini aktaran|sözlerini aktardı",
  ),
  between: listed(
    "gazetesi*|gazetesine|gazetesinin|ajansı*|ajansına|ajansının|haber|televizyonu*|televizyonuna|kanalı*|kanalına|radyosu*|radyosuna|dergisi*|dergisine|'|’|özel|yaptığı|verdiği|a|e|ya|ye|na|ne|nın|nin|nun|nün|ın|in|un|ün|da|de|ta|te",
  ),
};
