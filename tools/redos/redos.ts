// npm run redos: every regular expression of src that may take more time than in proportion to the text, by recheck. Verdicts are kept by the expression (verdicts.tsv), so that
// only new ones are looked at, and those that are gone leave the table. One that no automaton found safe is printed until its row says what bounds its text or its steps; then the exit code is 0.
import { expressions } from "./expressions.js";
import { keepVerdicts, type Verdict, verdictOf, verdicts } from "./verdicts.js";

const before = verdicts();
const now = new Map<string, Verdict>();
const told: string[] = [];
const found = expressions();
for (const { place, source, flags, digest } of found) {
  let verdict = now.get(digest) ?? before.get(digest);
  if (verdict === undefined) {
    verdict = { kind: await verdictOf(source, flags), bound: "" };
    before.set(digest, verdict);
    keepVerdicts(before);
  }
  now.set(digest, verdict);
  if (verdict.kind !== "safe" && verdict.bound === "")
    told.push(`${digest}  ${verdict.kind}  ${place}  /${source.slice(0, 160)}/${flags}`);
}
keepVerdicts(now);
process.stdout.write(`${told.map((line) => `${line}\n`).join("")}${found.length} expressions, ${now.size} different\n`);
process.exitCode = told.length === 0 ? 0 : 1;
