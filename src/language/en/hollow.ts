import { listed } from "../../text/index.js";

/** Words that name nothing by themselves: what is told as goods, a subject or a purpose in these alone is not told. */
export const hollow: readonly string[] = listed(
  "goods|product|products|items|things|stuff|commodities|more|several|various|such|other|bad|what kind|kind of|matters|issues|affairs|start|begin|take effect|come into force|enter into force|accession|the following|statement|be used",
);
