// npm run redos: every regular expression of src, held against recheck (an automaton of it, no trial): which may take more time than in proportion to the text. Those are
// printed and the exit code is 1; who keeps one says beside it what bounds the text. What recheck does not know in time is printed too.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

process.env.RECHECK_BACKEND = "pure";
const { checkSync } = await import("recheck");

/** Milliseconds for one expression; a few of many letters with \p{…} take longer and are told as not known. */
const PATIENCE = 3000;
const SRC = fileURLToPath(new URL(import.meta.url.includes("/dist/") ? "../../src" : "../src", import.meta.url));

/** Expressions that take more than linear time, and what bounds the text that they are held against. */
const BOUNDED: Readonly<Record<string, string>> = {
  "annotation/numeral-digits.ts": "the digits of one number",
  "brief/checking/ground.ts": "what stands beside the words of a claim, cut to its length",
  "brief/checking/lexicon.ts": "tables of ours",
  "brief/checking/naming.ts": "what stands before a name, cut to its length",
  "brief/checking/senses/senses.ts": "tables of ours",
  "brief/checking/values.ts": "the figures of one number",
  "brief/citation/styles.ts": "a name",
  "brief/prose/chinese.ts": "the words of a claim that are no longer than a clause",
  "brief/prose/turkish.ts": "the words of a claim that are no longer than a clause",
  "brief/notes.ts": "a quotation that was cut to its length",
  "claim/act/frames.ts": "tables of ours",
  "claim/english/language/lemmas.ts": "tables of ours",
  "claim/english/language/word-list.ts": "tables of ours",
  "claim/table/values.ts": "a cell of a table",
  "cli/digest.ts": "an address that the person who runs the command gives",
  "document/pdf/hyphens.ts": "a line of a page",
  "document/pdf/paragraphs.ts": "a line of a page",
  "document/reference/chain.ts": "a reference, whose spaces are single",
  "document/reference/papers.ts": "a reference, whose spaces are single",
  "document/reference/reviews.ts": "200 characters",
  "document/reference/roles.ts": "24 characters",
  "dossier/site.ts": "the name of a work",
  "dossier/sum.ts": "twelve digits",
  "dossier/unusual.ts": "twelve digits",
  "language/en/document.ts": "a reference, whose spaces are single",
  "language/en/name-words.ts": "tables of ours",
  "ledger/address.ts": "a part of an address, which is no longer than 2,000 characters",
  "ledger/credit.ts": "70 characters",
  "ledger/search/amounts.ts": "a word of a question",
  "ledger/search/snippet.ts": "a stretch that was cut to its length",
  "ledger/server-address.ts": "the address of a ledger",
  "ledger/sql/answer.ts": "a query of an admin",
  "picture/map/sign.ts": "a drawing of ours",
  "picture/standalone.ts": "a drawing of ours",
  "sources.ts": "a rule of ours",
  "vocabulary/publisher-class.ts": "a publisher's name",
  "vocabulary/publishers.ts": "a publisher's name",
  "vocabulary/reference/spells.ts": "a date",
  "web/claims/card.tsx": "words of ours",
  "web/claims/said.tsx": "words of ours",
  "web/pages/fact/behind.tsx": "ids of a fact",
  "web/pages/reading/mark-action.ts": "a field of a form, 4 KB",
  "web/pages/reading/mend-form.tsx": "words of ours",
};

interface Expression {
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

function* expressionsIn(file: string): Generator<Expression> {
  const tree = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  const open: ts.Node[] = [tree];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (ts.isRegularExpressionLiteral(node)) {
      const [, source = "", flags = ""] = /^\/(.*)\/([a-z]*)$/su.exec(node.text) ?? [];
      const { line } = tree.getLineAndCharacterOfPosition(node.getStart());
      yield { place: `${path.relative(SRC, file)}:${line + 1}`, source, flags: flags.replace("d", "") };
    }
    open.push(...node.getChildren());
  }
}

const files = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/u.test(file) && !/\.(?:test|corpus)\.tsx?$/u.test(file))
  .sort();
const verdicts = new Map<string, string>();
const told: Record<string, string[]> = {};
let count = 0;
for (const file of files)
  for (const { place, source, flags } of expressionsIn(path.join(SRC, file))) {
    count++;
    // Without a part that may come any number of times, time is bounded by the expression itself.
    if (!/[*+]|\{\d+,\}/u.test(source)) continue;
    const key = `/${source}/${flags}`;
    const verdict = verdicts.get(key) ?? verdictOf(source, flags);
    verdicts.set(key, verdict);
    if (verdict !== "safe" && !(verdict === "more than linear" && file in BOUNDED))
      told[verdict] = [...(told[verdict] ?? []), `${place}  ${key.slice(0, 160)}`];
  }
for (const [verdict, places] of Object.entries(told))
  process.stdout.write(`${verdict} (${places.length}):\n  ${places.join("\n  ")}\n`);
process.stdout.write(`${count} regular expressions in ${files.length} files\n`);
process.exitCode = told["more than linear"] === undefined ? 0 : 1;

function verdictOf(source: string, flags: string): string {
  try {
    const found = checkSync(source, flags, {
      timeout: PATIENCE,
      checker: "automaton",
      attackTimeout: 0,
      recallTimeout: 0,
    });
    if (found.status === "safe") return "safe";
    // "unexpected": it is not linear, and no text that shows it was made in no time.
    const { kind } = found.status === "unknown" ? found.error : { kind: "vulnerable" };
    return kind === "vulnerable" || kind === "unexpected" ? "more than linear" : "not known";
  } catch {
    return "not known";
  }
}
