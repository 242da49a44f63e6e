// npm run limits: what takes time in proportion to its input. Each row makes an input of a size and does something with it; of twice the size it may take twice the time
// and a little more. Prints a line a row, and ends with 1 where one took more. Times are of the processor, so that what runs beside costs little; the best of three counts.
import { parseArgs } from "node:util";
import { annotate, sentencesOf } from "../src/annotation/index.js";
import { citesOf, readDocument, readRecord } from "../src/document/index.js";
import { LANGUAGES } from "../src/language/index.js";
import { normalise } from "../src/text/index.js";

interface Row {
  readonly name: string;
  /** Units of what is repeated, more where that takes too little to be told; the second time twice as many. */
  readonly size: number;
  readonly input: (size: number) => string;
  readonly does: (input: string) => unknown;
}

const english = LANGUAGES.find(({ code }) => code === "en")!;
const repeated =
  (unit: string, before = "", after = "") =>
  (size: number): string =>
    before + unit.repeat(Math.ceil(size / unit.length)) + after;
const file = (name: string) => (text: string) =>
  readDocument({ name, bytes: new TextEncoder().encode(text) }, { language: "en" });
const record = (text: string) => readRecord("long", { text, language: "en" });

/** Rows that do one thing with inputs of many kinds. */
const rows = (what: string, size: number, does: Row["does"], inputs: Readonly<Record<string, Row["input"]>>): Row[] =>
  Object.entries(inputs).map(([of, input]) => ({ name: `${what}: ${of}`, size, input, does }));
const units = (...all: readonly string[]): Record<string, Row["input"]> =>
  Object.fromEntries(all.map((unit) => [JSON.stringify(unit), repeated(unit)]));

const ROWS: readonly Row[] = [
  ...rows("normal form", 500_000, normalise, units("e\u0301", "\u0301", "\u00AD", "ﬁ")),
  ...rows(
    "sentences",
    100_000,
    (text) => sentencesOf(text, { start: 0, end: text.length }, english),
    units("(.", "a.", "a-", "a'", "'s", "1,", "a@", '"', '." ', "\u0301", "A&"),
  ),
  ...rows(
    "times and sums",
    20_000,
    async (text) => annotate((await record(text)).document!, english),
    units("2006 - ", "from ", "May ", "1,000 million ", "$", "3 days after ", "half a ", "(", "last ", "and "),
  ),
  ...rows(
    "a reference",
    100_000,
    (text) => citesOf([{ mark: "1", text }]),
    units(
      "see also ",
      "ed. A, ",
      "A/RES/",
      "Ф. 1. Оп. 2. Д. ",
      "RG 59, Box 7, ",
      "review of A, by ",
      "telegram no. ",
      "Vol. 2 of A ",
    ),
  ),
  {
    name: "references: many notes",
    size: 1000,
    input: (size) => Array.from({ length: size }, (_, i) => `Doe${i}, Short Title, ${i}.`).join("\n"),
    does: (text) => citesOf(text.split("\n").map((note, i) => ({ mark: String(i), text: note }))),
  },
  ...rows(
    "plain text",
    200_000,
    record,
    units("[1]", "[1] Ibid.\n\n", "a", "*", "Jane Doe\n", "Similar Posts\n\n", "a¹", "[1, 1, 1, ", "by a"),
  ),
  ...rows("HTML", 200_000, file("x"), {
    "elements that are not closed": repeated("<b>", "<p>hello"),
    "closing tags": repeated("</div>", "<p>hello"),
    "deep JSON-LD": repeated("[", '<script type="application/ld+json">', "</script><p>hello"),
    "links to one note": repeated('x<a href="#n">1</a>', "<p id=n>hello</p><p>"),
    "the name of a class": repeated("tooltip", '<p class="', '!">hello'),
    paragraphs: repeated("<p>China lent Fiji money in May.</p>", "<h1>Loans</h1>"),
  }),
  ...rows("Markdown", 100_000, file("x.md"), {
    brackets: repeated("[", "# a\n\n"),
    emphasis: repeated("*a **b ", "# a\n\n"),
    quotations: repeated(`${">".repeat(90)} a\n`),
    links: repeated("[a](b", "# a\n\n"),
    "lines of one letter": repeated("\na", "# a\n\n**b**"),
  }),
  ...rows("RTF", 200_000, file("x.rtf"), {
    "control words": repeated("\\b", "{\\rtf1 ", " a}"),
    "letters in hexadecimal": repeated("\\'e0", "{\\rtf1 ", " a}"),
    cells: repeated("\\intbl a\\cell", "{\\rtf1 ", "}"),
    notes: repeated("a{\\footnote b}", "{\\rtf1 ", "}"),
  }),
];

/** Twice the input may take this many times the time; what takes less than so long is enlarged, to so many times its size at most. */
const MOST = 3;
const LEAST_MS = 100;
const LARGEST = 16;
const TRIES = 3;

async function cost(does: Row["does"], input: string): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < TRIES; i++) {
    const begun = process.cpuUsage();
    await does(input);
    const { user, system } = process.cpuUsage(begun);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

const { positionals } = parseArgs({ allowPositionals: true });
let slow = 0;
for (const { name, size, input, does } of ROWS) {
  if (positionals.length > 0 && !positionals.some((part) => name.includes(part))) continue;
  await does(input(Math.ceil(size / 10)));
  let [units, once] = [size, await cost(does, input(size))];
  for (; once < LEAST_MS && units < size * LARGEST; once = await cost(does, input(units))) units *= 2;
  const twice = await cost(does, input(2 * units));
  const times = twice / Math.max(once, LEAST_MS);
  if (times > MOST) slow++;
  process.stdout.write(
    `${times > MOST ? "TOO SLOW  " : ""}${name}, ${units}: ${once.toFixed(0)} ms, twice as much ${twice.toFixed(0)} ms (${times.toFixed(1)} times)\n`,
  );
}
process.exitCode = slow === 0 ? 0 : 1;
