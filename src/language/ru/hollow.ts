import { listed } from "../../text/index.js";

/** Words that name nothing by themselves: what is told as goods, a subject or a purpose in these alone is not told. */
export const hollow: readonly string[] = listed(
  "товар*|вещ*|издели*|груз*|друг*|разн*|нескольк*|вопрос*|дел*|начат*|вступит* в силу",
);
