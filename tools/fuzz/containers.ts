// Containers that are fuzzed: what they give is opened and read, as the command does it.
import { gzipSync } from "node:zlib";
import {
  ARC_HEADER,
  answer,
  arcRecord,
  digest,
  message,
  multipart,
  packed,
  warcRecord,
} from "../../src/document/container/container.corpus.js";
import { ARCHIVES, type Found, once, PARCELS, unpacked } from "../../src/document/container/index.js";
import { type DocumentResult, readMember } from "../../src/document/index.js";
import { holds, isSentence, type Target } from "./readers.js";

const WORDS = "Malta lent Fiji $3 million for a ship on 9 March 2021.";
const PAGE = `<html><head><title>Loans</title></head><body><h1>Loans</h1><p>${WORDS}</p></body></html>`;

const MIXED = multipart("mixed", [
  [
    "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable",
    `${WORDS}=20\r\n-- =\r\nAnn`,
  ],
  ['Content-Type: text/html\r\nContent-Disposition: attachment; filename="page.html"', PAGE],
  ["Content-Type: message/rfc822", message({ Subject: "=?utf-8?B?TG9hbnM=?=" }, WORDS)],
]);
const DIGEST = digest([message({ Subject: "Loans" }, WORDS), message({ Subject: "Ships" }, WORDS)]);
const REPLY = message(
  { Subject: "Fwd: Loans", "Content-Type": "text/plain; charset=koi8-r" },
  `Yes.\n\nOn 3 May 2021 Ann Roe wrote:\n> ${WORDS}\n\n---------- Forwarded message ---------\nFrom: Jon Vik <j@b.example>\nDate: 3 May 2021\n\n${WORDS}\n-- \nJon\n`,
);
const SAVED = multipart("related", [
  ["Content-Type: text/html\r\nContent-Transfer-Encoding: base64", Buffer.from(PAGE).toString("base64")],
]).replace("Ana Lima <ana@consulate.example>", "<Saved by Blink>");
const RICH = message(
  { Subject: "Loans", "Content-Type": "text/html" },
  `<div><p>${WORDS}</p></div><div class="gmail_quote"><blockquote type=cite>Old words.</blockquote></div>`,
);

const RSS = `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Wire</title><link>https://w.example/</link><item><title>A &amp; b</title><link>/1</link><pubDate>Mon, 03 May 2021 10:00:00 GMT</pubDate><dc:creator>Ann Roe</dc:creator><content:encoded><![CDATA[<p>${WORDS}</p>]]></content:encoded></item><item><description>Fiji thanked Malta.</description></item></channel></rss>`;
const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom"><title>W</title><entry><title>T</title><link href="https://w.example/1"/><published>2021-05-03T10:00:00Z</published><author><name>Ann Roe</name></author><content type="html">&lt;p&gt;${WORDS}&lt;/p&gt;</content></entry></feed>`;
const JSON_FEED = JSON.stringify({
  version: "https://jsonfeed.org/version/1.1",
  title: "W",
  items: [
    {
      id: "1",
      url: "https://w.example/1",
      date_published: "2021-05-03",
      content_html: `<p>${WORDS}</p>`,
      authors: [{ name: "Ann" }],
    },
  ],
});
const RDF = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>W</title></channel><item><title>T</title><link>https://w.example/1</link><description>${WORDS}</description></item></rdf:RDF>`;

const RECORDS = [
  warcRecord("warcinfo", "", "software: x"),
  warcRecord("response", "https://w.example/1", answer(PAGE)),
  warcRecord("response", "https://w.example/2", answer(gzipSync(PAGE), "Content-Encoding: gzip\r\n")),
  warcRecord(
    "response",
    "https://w.example/3",
    answer(
      `5\r\n<html\r\n${(PAGE.length - 5).toString(16)}\r\n${PAGE.slice(5)}\r\n0\r\n\r\n`,
      "Transfer-Encoding: chunked\r\n",
    ),
  ),
];

const ARC_RECORDS = [ARC_HEADER, arcRecord("http://w.example/1", answer(PAGE)), arcRecord("http://w.example/2", PAGE)];
const BOX =
  `From ann@x.example Mon May  3 10:00:00 2021\n${message({ Subject: "One" }, `${WORDS}\n\n>From here it rains.\n`)}\n\nFrom jon@x.example Tue May  4 10:00:00 2021\n${MIXED}\n`.replaceAll(
    "\r\n",
    "\n",
  );

/** Containers by the name of their format. */
export const CONTAINERS: Readonly<Record<string, Target>> = {
  mail: target("m.eml", [MIXED, REPLY, SAVED, RICH, DIGEST]),
  feed: target("feed.xml", [RSS, ATOM, JSON_FEED, RDF]),
  warc: target("crawl.warc", [Buffer.concat(RECORDS), packed(RECORDS)]),
  arc: target("crawl.arc", [Buffer.concat(ARC_RECORDS), packed(ARC_RECORDS)]),
  mbox: target("box.mbox", [BOX]),
};

/** What a container came to: each document in it, or what is said of it. */
export interface Outcome {
  readonly name: string;
  readonly result: DocumentResult;
}

/** Opens a file and reads all that it holds. */
export async function outcomesOf(name: string, bytes: Uint8Array): Promise<Outcome[]> {
  const all: Outcome[] = [];
  for await (const found of unpacked({ name, chunks: once(bytes) }, [...ARCHIVES, ...PARCELS]))
    all.push({
      name: nameOf(found),
      result: "problem" in found ? { document: null, problems: [found.problem] } : await readMember(found),
    });
  return all;
}

function nameOf(found: Found): string {
  return "problem" in found ? (found.problem.place ?? "") : found.name;
}

function target(name: string, seeds: readonly (string | Uint8Array)[]): Target {
  return {
    seeds: seeds.map((seed) => Buffer.from(seed)),
    async fuzz(bytes) {
      const all = await outcomesOf(name, bytes);
      for (const { result } of all) {
        const { document, problems } = result;
        if (document) holds(document);
        else if (!problems.some(({ severity }) => severity === "error"))
          throw new Error("nothing was read and nothing was said");
        for (const { message } of problems) isSentence(message);
      }
    },
  };
}
