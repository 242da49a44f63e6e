// https://github.com/inukshuk/anystyle, res/parser/: fields of references beside its gold files. anystyle is trained on them.
import { readFileSync } from "node:fs";
import path from "node:path";
import { SaxesParser } from "saxes";
import { type CslItem, type CslName, citesOf } from "../../src/document/index.js";
import { halfOf, type Runner, share } from "./runner.js";

/** What a sequence of a gold file says, by the tag: what stands in it, and all of it in a row. */
interface Gold {
  readonly text: string;
  readonly parts: ReadonlyMap<string, string>;
}

/** A field: the value that gold has, and the one that was read, brought to one form; the empty words where there is none. */
interface Field {
  readonly name: string;
  readonly gold: (parts: ReadonlyMap<string, string>) => string;
  readonly read: (item: Read) => string;
}

/** A work as it is read, with the pages that its note points to. */
type Read = CslItem & { readonly locator?: string };

const bare = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
const numeral = (words: string): string => /\d+/u.exec(words)?.[0] ?? bare(words.replace(/\bvol(?:ume)?\b\.?/iu, ""));
const range = (words: string): string => (words.match(/\d+/gu) ?? []).slice(0, 2).join("-");
const NO_NAMES = new Set([
  "and",
  "et",
  "al",
  "ed",
  "eds",
  "editor",
  "editors",
  "edited",
  "by",
  "in",
  "trans",
  "und",
  "others",
  "y",
]);
const people = (words: string): string =>
  (words.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [])
    .filter((word) => !NO_NAMES.has(word))
    .sort()
    .join(" ");
const names = (read: readonly CslName[] | undefined): string =>
  people(
    (read ?? []).map(({ family, given, literal }) => [given, family, literal].filter(Boolean).join(" ")).join(" "),
  );
const tag =
  (...tags: readonly string[]) =>
  (parts: ReadonlyMap<string, string>): string =>
    tags.flatMap((one) => parts.get(one) ?? [])[0] ?? "";
const told = (name: keyof Read) => (item: Read) => String(item[name] ?? "");
const withoutIn = (words: string): string => words.replace(/^\s*(?:in|en|dans)\b:?\s*/iu, "");

const FIELDS: readonly Field[] = [
  { name: "author", gold: (parts) => people(tag("author")(parts)), read: ({ author }) => names(author) },
  { name: "title", gold: (parts) => bare(tag("title")(parts)), read: (item) => bare(told("title")(item)) },
  {
    name: "container",
    gold: (parts) => bare(withoutIn(tag("journal", "container-title")(parts))),
    read: (item) => bare(told("container-title")(item)),
  },
  {
    name: "year",
    gold: (parts) => /\d{4}/u.exec(tag("date")(parts))?.[0] ?? "",
    read: ({ issued }) => String(issued?.["date-parts"]?.[0]?.[0] ?? ""),
  },
  { name: "volume", gold: (parts) => numeral(tag("volume")(parts)), read: (item) => numeral(told("volume")(item)) },
  {
    name: "pages",
    gold: (parts) => range(tag("pages")(parts)),
    read: (item) => range(told("page")(item) || told("locator")(item) || told("number-of-pages")(item)),
  },
  { name: "publisher", gold: (parts) => bare(tag("publisher")(parts)), read: (item) => bare(told("publisher")(item)) },
  { name: "place", gold: (parts) => bare(tag("location")(parts)), read: (item) => bare(told("publisher-place")(item)) },
  { name: "editor", gold: (parts) => people(tag("editor")(parts)), read: ({ editor }) => names(editor) },
  { name: "DOI", gold: (parts) => doi(tag("doi")(parts)), read: (item) => doi(told("DOI")(item)) },
  { name: "URL", gold: (parts) => bare(tag("url")(parts)), read: (item) => bare(told("URL")(item)) },
];

function doi(words: string): string {
  return bare(words.replace(/^.*?(?=10\.)/u, ""));
}

function sequencesOf(xml: string): Gold[] {
  const found: Gold[] = [];
  let parts: Map<string, string> | null = null;
  let row: string[] = [];
  let words = "";
  const parser = new SaxesParser();
  parser.on("opentag", ({ name }) => {
    words = "";
    if (name === "sequence") [parts, row] = [new Map(), []];
  });
  parser.on("text", (text) => {
    words += text;
  });
  parser.on("closetag", ({ name }) => {
    if (name === "sequence" && parts) found.push({ text: row.join(" "), parts });
    else if (name !== "dataset" && parts) {
      // The number in front of an entry is its mark, which a document has apart.
      if (name !== "citation-number") row.push(words.trim());
      if (!parts.has(name)) parts.set(name, words.trim());
    }
  });
  parser.write(xml).close();
  return found;
}

export const references: Runner = async (folder, { half }) => {
  const misses: string[] = [];
  const figures: string[] = [];
  for (const file of ["gold", "core"]) {
    const all = sequencesOf(readFileSync(path.join(folder, "res", "parser", `${file}.xml`), "utf8"));
    const chosen = halfOf(
      all.map((one, i) => [String(i).padStart(6, "0"), one] as const),
      half,
    );
    const counts = new Map(FIELDS.map(({ name }) => [name, { right: 0, gold: 0, read: 0 }]));
    for (const [, { text, parts }] of chosen) {
      const item = itemOf(text);
      for (const { name, gold, read } of FIELDS) {
        const [wanted, got] = [gold(parts), read(item)];
        const count = counts.get(name)!;
        if (wanted !== "") count.gold++;
        if (got !== "") count.read++;
        if (wanted !== "" && wanted === got) count.right++;
        else if (wanted !== got)
          misses.push(`${file} ${name}: ${got || "nothing"} for ${wanted || "nothing"}  ${text}`);
      }
    }
    const sum = { right: 0, gold: 0, read: 0 };
    for (const [name, { right, gold, read }] of counts) {
      sum.right += right;
      sum.gold += gold;
      sum.read += read;
      figures.push(`${file}, ${name}: right ${share(right, gold)} of ${gold}, precision ${share(right, read)}`);
    }
    const f1 = (2 * sum.right) / (sum.gold + sum.read || 1);
    figures.push(`${file}, ${chosen.length} references, all fields: F1 ${f1.toFixed(3)}`);
  }
  return { figures, misses };
};

function itemOf(text: string): Read {
  const [cite] = citesOf([{ mark: "1", text }])[0]!;
  return {
    id: "1",
    type: "document",
    ...cite?.item,
    ...(cite?.locator === undefined ? {} : { locator: cite.locator }),
  };
}
