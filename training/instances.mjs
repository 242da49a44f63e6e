// node training/instances.mjs TOKENIZER.json OUT.jsonl [--texts] GOLD…: windows of annotated documents, one a line, as the network reads them, for model.py.
// Gold is JSON (an array of documents) or JSON Lines; a document holds text, title, date, publisher, language and claims in the form of docs/claims.md's gold.
import { createWriteStream, readFileSync } from "node:fs";
import { annotate, publisherOf } from "../dist/src/annotation/index.js";
import { readRecord } from "../dist/src/document/index.js";
import { LANGUAGES } from "../dist/src/language/index.js";
import { Pieces, windowsOf } from "../dist/src/reading/index.js";
import { publisherNamed } from "../dist/src/vocabulary/index.js";

/** Ids by which annotators call what vocabulary/organisations.ts has under another one: a claim of it would have no candidate to learn from. */
const SAME = {
  "org:ISIL": "org:ISIS",
  "org:IS": "org:ISIS",
  "org:Islamic-State": "org:ISIS",
  "org:AL": "org:LAS",
  "org:Arab-League": "org:LAS",
  "org:LN": "org:League-of-Nations",
  "org:LON": "org:League-of-Nations",
  "org:LoN": "org:League-of-Nations",
  "org:MERCOSUR": "org:Mercosur",
  "org:INTERPOL": "org:Interpol",
  "org:DNR": "org:DPR",
  "org:LNR": "org:LPR",
  "org:CU": "org:Customs-Union",
  "org:Caricom": "org:CARICOM",
  "org:Houthi": "org:Houthis",
  "org:al-Shabab": "org:Al-Shabaab",
  "org:al-Shabaab": "org:Al-Shabaab",
  "org:al-Qaeda": "org:Al-Qaeda",
  "org:AlQaeda": "org:Al-Qaeda",
  "org:Nusra-Front": "org:al-Nusra",
  "org:Al-Nusra": "org:al-Nusra",
  "org:Jabhat-al-Nusra": "org:al-Nusra",
};
const called = (id) => SAME[id] ?? id;

const [tokenizer, out, ...files] = process.argv.slice(2);
const pieces = new Pieces(JSON.parse(readFileSync(tokenizer, "utf8")).model.vocab);
const languages = new Map(LANGUAGES.map((language) => [language.code, language]));

/** @returns {Generator<object>} the documents of a file */
function* documentsOf(file) {
  const text = readFileSync(file, "utf8");
  if (file.endsWith(".jsonl"))
    for (const line of text.split("\n")) {
      if (line.trim()) yield JSON.parse(line);
    }
  else yield* [JSON.parse(text)].flat();
}

/** The house of a document: its publisher, or what its address tells. */
const houseOf = ({ publisher, url }) =>
  publisher ??
  (/kremlin\.ru/u.test(url ?? "")
    ? "President of Russia"
    : /president\.gov\.ua/u.test(url ?? "")
      ? "President of Ukraine"
      : null);

/** Index of the first piece that ends behind a place; -1 where none does. */
function pieceAt(list, from, at) {
  let low = from,
    high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle].end <= at) low = middle + 1;
    else high = middle;
  }
  return low < list.length ? low : -1;
}

const sink = createWriteStream(out);
let documents = 0,
  lost = 0,
  claims = 0,
  placed = 0;
for (const file of files)
  for (const gold of documentsOf(file)) {
    const id = gold.document ?? gold.id,
      code = gold.language ?? "en",
      language = languages.get(code);
    const publisher = houseOf(gold);
    const { document } = await readRecord(id, {
      text: gold.text,
      title: gold.title ?? undefined,
      date: gold.date || undefined,
      url: gold.url ?? undefined,
      publisher: publisher ?? undefined,
      language: code,
    });
    if (!document || !language) {
      lost++;
      continue;
    }
    const annotation = annotate(document, language);
    const home =
      publisherOf(document, language) ?? (publisher === null ? null : publisherNamed(publisher)?.state) ?? null;
    const masthead = { publisher, title: document.metadata.title, date: document.metadata.date, home };
    // Gold has places of the text as it was given; a document's own text may differ in its blanks.
    const same = document.text === gold.text;
    const shift = (quote, start) => {
      if (same && document.text.startsWith(quote, start)) return start;
      let best = -1;
      for (let at = document.text.indexOf(quote); at >= 0; at = document.text.indexOf(quote, at + 1))
        if (best < 0 || Math.abs(at - start) < Math.abs(best - start)) best = at;
      return best;
    };
    const list = (gold.claims ?? []).map((claim) => {
      const start = shift(claim.evidence.exact, claim.evidence.start ?? 0);
      const trigger = claim.trigger ? start + (claim.trigger.start - claim.evidence.start) : null;
      return { ...claim, start, end: start + claim.evidence.exact.length, trigger };
    });
    documents++;
    claims += list.filter(({ start }) => start >= 0).length;
    const windows = windowsOf(annotation, masthead, pieces);
    windows.forEach((window, w) => {
      const { pieces: p, own } = window;
      const first = p[own].start,
        last = p.at(-1).end;
      const mine = list.filter(
        ({ start, trigger }) => start >= 0 && (trigger ?? start) >= first && (trigger ?? start) < last,
      );
      placed += mine.length;
      const times = window.times.map(({ at, index }) => [at, annotation.times[index].value.edtf]);
      const sums = window.sums.map(({ at, index }) => {
        const { value, currency, qualifier } = annotation.sums[index].value;
        return [at, value, currency, qualifier];
      });
      sink.write(
        `${JSON.stringify({
          doc: id,
          w,
          lang: code,
          pub: publisher,
          date: document.metadata.date,
          own,
          ids: p.map(({ id }) => id),
          spans: p.slice(own).map(({ start, end }) => [start, end]),
          sent: [...window.sentence],
          marks: [...window.marks],
          ents: window.candidates.map(({ id, kind, mentions }) => ({
            id,
            kind,
            m: mentions.map(({ first, last, how }) => [first, last, how]),
          })),
          times,
          sums,
          known: gold.known ?? null,
          claims: mine.map((c) => ({
            type: c.type,
            source: c.source.map(called),
            target: (c.target ?? []).map(called),
            mutual: !!c.mutual,
            says: c.attribution === undefined || c.attribution === null ? null : called(c.attribution),
            saysKnown: c.attribution !== undefined,
            when: c.when?.edtf ?? c.when ?? null,
            whenKnown: c.when !== undefined,
            status: c.status ?? null,
            amount: c.amount ?? null,
            details: c.details ?? {},
            optional: !!c.optional,
            t: c.trigger === null ? -1 : pieceAt(p, own, c.trigger),
            e: [pieceAt(p, own, c.start), pieceAt(p, own, c.end - 1)],
          })),
        })}\n`,
      );
    });
  }
sink.end();
console.error(`${documents} documents, ${lost} lost; ${placed} of ${claims} claims in windows`);
