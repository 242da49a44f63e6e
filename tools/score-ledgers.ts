// node dist/tools/score-ledgers.js FOLDER… [--list]: how well claims of small ledgers become the facts that an expert would write: pairwise precision and recall, by
// folder and type; with --list the pairs that were joined wrongly and those that were missed, with their words.
import { FOLDS } from "../src/dossier/index.js";
import { openLedger } from "../src/ledger/index.js";
import { compared, entriesOf, type LedgerFile, ledgerFiles } from "../test/ledgers/ledger-file.js";

const folders = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const list = process.argv.includes("--list");
const RUN = { at: "2026-01-01T00:00:00Z", program: "score" };

const claimsOf = (file: LedgerFile) =>
  new Map(
    file.documents.flatMap((document) => document.claims.map((claim) => [claim.key, { claim, document }] as const)),
  );

for (const folder of folders) {
  const all = { hit: 0, made: 0, wanted: 0 };
  const types = new Map<string, { wrong: number; missed: number; wanted: number }>();
  for (const file of ledgerFiles(folder)) {
    const { entries, keys } = entriesOf(file);
    const ledger = await openLedger(":memory:", { folds: FOLDS });
    await ledger.add(entries, RUN);
    const pairs = compared(file, keys, await ledger.facts());
    await ledger.close();
    for (const key of ["hit", "made", "wanted"] as const) all[key] += pairs[key];
    const claims = claimsOf(file);
    const typed = (key: string) => {
      const type = claims.get(key)!.claim.type;
      if (!types.has(type)) types.set(type, { wrong: 0, missed: 0, wanted: 0 });
      return types.get(type)!;
    };
    for (const group of file.facts) typed(group[0]!).wanted += (group.length * (group.length - 1)) / 2;
    const said = (key: string) => {
      const { claim, document } = claims.get(key)!;
      const { type, source, target, when, amount, status, details } = claim;
      return `    ${key} ${document.date} ${type} ${source}>${target} ${status} ${when?.edtf ?? "-"} ${amount?.value ?? ""} ${JSON.stringify(details)} “${claim.words}”`;
    };
    for (const [kind, pair] of [
      ...pairs.wrong.map((one) => ["wrong", one] as const),
      ...pairs.missed.map((one) => ["missed", one] as const),
    ]) {
      typed(pair[0])[kind]++;
      if (list) console.log(`${file.name} ${kind}\n${said(pair[0])}\n${said(pair[1])}`);
    }
    if (list) console.log(`${file.name}: ${pairs.hit} of ${pairs.made} joined, ${pairs.wanted} wanted`);
  }
  const share = (a: number, b: number) => (b === 0 ? "–" : (a / b).toFixed(3));
  console.log(
    `${folder}: precision ${share(all.hit, all.made)}, recall ${share(all.hit, all.wanted)} of ${all.wanted} pairs`,
  );
  for (const [type, { wrong, missed, wanted }] of [...types].sort())
    console.log(`  ${type}: ${wrong} wrong, ${missed} missed of ${wanted}`);
}
