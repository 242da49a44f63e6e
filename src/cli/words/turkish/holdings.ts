import type { Patterns } from "../../../words/index.js";
import type { Words } from "../english/index.js";

export const holdings: Patterns<Words["holdings"]> = {
  ledger: "kayıt defteri",
  size: "boyut",
  megabytes: "{n} MB",
  documents: "belgeler",
  documentsHeld: "{n, number} (kopyalar ve çeviriler sayılmazsa {strains, number})",
  readBy: "{n, number} tanesini okuyan: {producer}",
  claims: "beyanlar",
  claimsHeld: "{n, number}{retired, plural, =0 {} other {, ayrıca sonraki okumaların artık bulmadığı #}}",
  ofType: "{n, number} {type}",
  facts: "olgular",
  factsHeld: "{n, number}{unsettled, select, yes {, güncel değil: yeniden hesaplanacak} other {}}",
  judgements: "kararlar",
  runs: "çalıştırmalar",
  runsHeld: "{n, number}, sonuncusu {id}: {at}, {program}",
  content: "içerik",
  verified: "{digest} (doğrulandı)",
};
