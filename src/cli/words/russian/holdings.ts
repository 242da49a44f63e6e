import type { Patterns } from "../../../words/index.js";
import type { Words } from "../english/index.js";

export const holdings: Patterns<Words["holdings"]> = {
  ledger: "реестр",
  size: "размер",
  megabytes: "{n} МБ",
  documents: "документы",
  documentsHeld: "{n, number} (без копий и переводов — {strains, number})",
  readBy: "{n, number} — прочитано программой {producer}",
  claims: "утверждения",
  claimsHeld: "{n, number}{retired, plural, =0 {} other {; больше не обнаруживаются при чтении: #}}",
  ofType: "{n, number} — {type}",
  facts: "факты",
  factsHeld: "{n, number}{unsettled, select, yes {, не обновлены: ожидается пересчёт} other {}}",
  judgements: "решения",
  runs: "запуски",
  runsHeld: "{n, number}, последний {id}: {at}, {program}",
  content: "содержимое",
  verified: "{digest} (проверено)",
};
