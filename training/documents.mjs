// Documents of gold as the product reads them, and the parts into which publishers are dealt so that each is judged by what the others taught.
import { readFileSync } from "node:fs";
import { annotate } from "../dist/src/annotation/index.js";
import { readRecord } from "../dist/src/document/index.js";
import { LANGUAGES } from "../dist/src/language/index.js";

/** Parts of publishers. */
export const FOLDS = 8;

/** The documents of files of JSON Lines, named with commas between, each with the number of its file. */
export const goldOf = (files) =>
  files.split(",").flatMap((file, set) =>
    readFileSync(file, "utf8")
      .split("\n")
      .filter(Boolean)
      .map((line) => ({ set, ...JSON.parse(line) })),
  );

/** The part that each document belongs to: with its publisher, in Turkish and Chinese, which have few, alone. */
export function foldsOf(documents) {
  const known = new Map();
  return new Map(
    documents.map(({ language = "en", publisher, document }) => {
      const key = language === "en" || language === "ru" ? (publisher ?? document) : document;
      if (!known.has(key)) known.set(key, known.size % FOLDS);
      return [document, known.get(key)];
    }),
  );
}

/** A document of gold, annotated; null where nothing can be read. */
export async function annotated({ document: id, text, title, date, url, publisher, language = "en" }) {
  const house =
    publisher ??
    (/kremlin\.ru/u.test(url ?? "")
      ? "President of Russia"
      : /president\.gov\.ua/u.test(url ?? "")
        ? "President of Ukraine"
        : undefined);
  const { document } = await readRecord(id, {
    text,
    title: title ?? undefined,
    date: date || undefined,
    url: url ?? undefined,
    publisher: house,
    language,
  });
  return (
    document &&
    annotate(
      document,
      LANGUAGES.find(({ code }) => code === language),
    )
  );
}
