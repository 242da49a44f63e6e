import { createContext, runInContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { beginsAsFeedList, catalogueOf } from "./catalogue/index.js";
import { ARCHIVES, PARCELS } from "./container/index.js";
import { READERS } from "./read.js";

/** What looks at bytes before anything bounds the time that they may take. */
const RECOGNISERS = [
  ...[...READERS, ...ARCHIVES, ...PARCELS].map(({ name, recognises }) => ({ name, recognises })),
  { name: "list of feeds", recognises: beginsAsFeedList },
  ...["a.csv", "a.json", "a.xml"].map((name) => ({
    name: `catalogue ${name}`,
    recognises: (bytes: Uint8Array) => catalogueOf(name, bytes) !== null,
  })),
];

/** Beginnings of files, and what may stand in them again and again. */
const BEFORE = ["", "<!DOCTYPE html>\n", '<?xml version="1.0"?>', "\xEF\xBB\xBF", "---\n", "{", "From a@b.example Mon"];
const AGAIN = [
  "<!-- a -->\n",
  "<!-- a ",
  "-->",
  "<!---->",
  "<!DOCTYPE html>\n",
  "<!DOCTYPE rss [<!ENTITY a 'b'>",
  "<!DOCTYPE a> ",
  "]  ",
  '<?xml version="1.0"?>\n',
  "<?a ?>",
  "<?a >",
  "<html",
  "<meta charset",
  "<rss",
  "<",
  ">",
  " ",
  "\n",
  "\0",
  "a: b\n",
  "a: b\r\n",
  "a: b\r\r\n",
  "  - a\r\r\n",
  "---\n",
  "|---",
  "[a](",
  "**a",
  "# ",
  "[^a]: ",
  "```\n",
  '"version" : ',
  "From a 2021 ",
  "X-A: b\r\n",
  "x-",
  "Subject:",
  "%PDF-",
  "{\\rtf",
  "PK\x03\x04",
  "word/",
  "[Content_Types].xml",
  "mimetype",
  "WARC/1.0\r\n",
  "\x1F\x8B\x08",
];
/** Characters: no recogniser of a text looks at more. */
const MOST = 65_536;
const PATIENCE = 3000;

const apart = createContext({});

/** Milliseconds of the quickest of some runs; Infinity where it would not end in time. */
function cost(work: () => void): number {
  Object.assign(apart, { work });
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 3; i++) {
    const started = performance.now();
    try {
      // Only so can what runs in this thread be ended.
      runInContext("work()", apart, { timeout: PATIENCE });
    } catch {
      return Number.POSITIVE_INFINITY;
    }
    least = Math.min(least, performance.now() - started);
  }
  return least;
}

/** What stands before the first element, in orders in which files have it. */
const PROLOGUES = [
  "",
  "\xEF\xBB\xBF\n",
  '<?xml version="1.0"?>\n<?xml-stylesheet href="a.xsl"?>',
  "<!-- a > b -->\n<!---->\n<!-- c -->",
  '<!DOCTYPE rss PUBLIC "-//Netscape//DTD RSS 0.91//EN" "rss.dtd" [<!ENTITY a "]">\n<!ENTITY b ">">\n] >\n<!-- c -->',
  `<!DOCTYPE a>${"<!-- a -->\n".repeat(60)}`,
];

test.each(PROLOGUES)("what a file is can be told behind %j", (prologue) => {
  const formatOf = (rest: string): string | undefined => {
    const bytes = Buffer.from(prologue + rest, "latin1");
    return [...PARCELS, ...READERS].find((one) => one.recognises(bytes, "a"))?.name;
  };
  expect(formatOf('<rss version="2.0"><channel>')).toBe("feed");
  expect(formatOf("<feed>")).toBe("feed");
  expect(formatOf("<p>China lent Fiji money.")).toBe("HTML");
  expect(formatOf("Fiji <rss> <feed> <p>")).toBe("plain text");
  expect(formatOf("<feedback>")).toBe("plain text");
});

test("a document type alone makes a page", () => {
  const bytes = Buffer.from("<!-- a -->\n<!doctype HTML SYSTEM 'about:legacy-compat'>Fiji");
  expect(READERS.find((one) => one.recognises(bytes, "a"))?.name).toBe("HTML");
});

describe.each(RECOGNISERS)("the recogniser of $name", ({ recognises }) => {
  test.each(BEFORE)("ends in time in proportion to what is repeated behind %j", (before) => {
    const slow: unknown[] = [];
    for (const again of AGAIN) {
      const costOf = (length: number): number => {
        const file = Buffer.from((before + again.repeat(length / again.length)).slice(0, length), "latin1");
        return cost(() => recognises(file, "a.md"));
      };
      const half = costOf(MOST / 2);
      const whole = half === Number.POSITIVE_INFINITY ? half : costOf(MOST);
      if (whole === Number.POSITIVE_INFINITY || whole > 4 * half + 20) slow.push([again, half, whole]);
    }
    expect(slow).toEqual([]);
  });
});
