// Every limit on what comes in: how much, of what, and why so much. docs/limits.md is made of it (`npm run docs`). What bounds only how something is worked out stands where that is done.

/** What a limit counts; seconds may have fractions. */
type Unit = "bytes" | "characters" | "seconds" | "megabytes" | "times" | "number";

/** A limit: at most so many of what. */
export interface Limit {
  readonly most: number;
  readonly unit: Unit;
  readonly of: string;
  /** Why it is so much and not more; for what is set by an option, its name too. */
  readonly why: string;
}

const KB = 1024;
/** Bytes of a megabyte. */
export const MB = 1024 * KB;

const limit =
  (unit: Unit) =>
  (most: number, of: string, why: string): Limit => ({ most, unit, of, why });
const bytes = limit("bytes");
const characters = limit("characters");
const seconds = limit("seconds");
const megabytes = limit("megabytes");
const times = limit("times");
const number = limit("number");

/** Of one document, whatever its format. */
const document = {
  file: bytes(
    64 * MB,
    "a file, a message, a page or a line of JSON Lines",
    "it is held whole; most of it are pictures",
  ),
  passed: bytes(512 * MB, "a line of JSON Lines that is passed over", "what has a longer one has no lines"),
  text: bytes(10 * MB, "text of a document", "cost is linear up to here; what is longer is a collection of documents"),
  step: seconds(
    30,
    "a step of reading (`--time-limit`)",
    "the clock runs anew after each, so that none is stopped for its length",
  ),
  letter: seconds(0.0005, "all steps, for each letter", "prose takes a tenth; beyond, the clock no longer runs anew"),
  memory: megabytes(512, "memory of a thread (`--memory-limit`)", "several threads read at once"),
  around: megabytes(512, "memory beside that of threads", "the network, code, and documents that wait"),
  waiting: bytes(64 * MB, "documents that wait for a thread", "memory does not grow with the stream"),
  lines: number(300_000, "lines that are looked at one by one", "a text of more is no prose"),
};

/** Of single formats. */
const format = {
  markdown: bytes(2 * MB, "Markdown that is parsed; more is read as plain text", "tokens take many times their text"),
  nested: number(
    1000,
    "elements or groups in one another (Word, OpenDocument, RTF)",
    "no document of words needs more",
  ),
  elements: number(
    250_000,
    "elements of a web page; of more the head is read",
    "each is held, with all that it says of itself",
  ),
  nestedElements: number(400, "elements in one another of a web page", "each is a call in a call"),
  searched: number(
    40_000,
    "elements of a page whose article is searched for",
    "readability passes over each many times",
  ),
  head: characters(1_000_000, "the head of a page that is too large", "what stands in a head is short"),
  linkedData: characters(1_000_000, "one piece of JSON-LD", "it is parsed whole"),
  scripts: characters(2_000_000, "scripts that are looked through for a day", "a site's own code is no longer"),
  cells: number(20_000, "cells of a table of a web page", "spans make cells of nothing"),
  pages: number(5000, "pages of a PDF", "no document of words has more"),
  pieces: number(2_000_000, "pieces of text of a PDF", "a book of a thousand pages has a million"),
  scanned: number(300, "pages of a PDF of pictures", "each takes seconds"),
  scan: number(60_000_000, "pixels of one such page", "A4 at 600 dots an inch has 35 million"),
  recognition: seconds(60, "recognising one page", "a page takes seconds mostly"),
  recognised: bytes(16 * MB, "what is recognised on one page", "a page of words is shorter"),
  announced: seconds(15, "a picture that a PDF has announced", "pdf.js gives it in less"),
  drawn: number(4_000_000, "pixels of a page that is drawn", "144 to the inch on A3"),
};

/** Of what holds several documents. */
const container = {
  unpacked: bytes(512 * MB, "all that one input unpacks to", "an archive is held while it is opened"),
  files: number(5000, "files of one archive", "what is in a directory is held"),
  ratio: times(
    100,
    "packing: of a file, and of all that one input unpacks to",
    "words reach a tenth of deflate's 1032",
  ),
  ratioFrom: bytes(10 * MB, "what may be packed more tightly", "it does no harm"),
  depth: number(3, "containers in one another", "deeper ones are bombs, or mistakes"),
  opened: times(
    4,
    "the time limit, for all that an archive or mailbox holds",
    "a few of its documents may each take as long",
  ),
  byte: seconds(
    0.0005,
    "and more for each byte that it unpacks to",
    "twice that of a letter: others are read beside it",
  ),
  tight: number(
    10,
    "such bytes that count, for one that is packed",
    "words are packed to a third; else little makes much",
  ),
  counting: seconds(10, "counting what is left out of one that took longer", "more is not worth a wait"),
  items: number(5000, "items of a feed", "an archive of a newspaper has some thousands"),
  line: bytes(MB, "a line of a mailbox", "mail has lines of a thousand (RFC 5322)"),
  header: bytes(64 * KB, "the header of a record of a WARC", "no record needs as much"),
  parts: number(50, "parts of a message in one another", "each forward is two"),
  folders: number(100, "folders in one another", "deeper ones are loops"),
};

/** Of libraries, tables, side-cars and lists of addresses. */
const catalogue = {
  sideCar: bytes(MB, "a side-car", "it tells of one document"),
  entries: number(100_000, "entries of a library or table", "each is looked for among files"),
  title: characters(500, "a title, a name or an address", "longer ones are text"),
  tag: characters(200, "a tag", "longer ones are text"),
  list: number(200, "authors, tags or collections of one document", "longer lists are none of one"),
  sitemap: number(50_000, "addresses of a sitemap", "sitemaps.org allows as many"),
  sitemaps: number(50, "sitemaps of one visit", "each is fetched"),
  feeds: number(2000, "feeds of a list (OPML)", "each is fetched"),
};

/** Of what is fetched. */
const web = {
  redirects: number(5, "redirects of one address", "more are a loop"),
  rules: bytes(2 * MB, "a robots.txt that is fetched", "half a megabyte has to be read (RFC 9309)"),
  rulesRead: characters(512 * KB, "a robots.txt that is looked at", "RFC 9309 asks for 500 KiB"),
  delay: seconds(60, "the pause that a robots.txt asks for", "longer ones are shortened to it"),
  address: characters(2000, "an address in a note that is followed", "nobody follows a longer one"),
};

/** Of ledgers. */
const ledger = {
  original: bytes(32 * MB, "a file that is kept (`--keep-originals`)", "a database is no store of scans"),
  line: bytes(512 * MB, "a line of an export that is taken in", "the longest document gives less"),
  portion: characters(16 * MB, "lines of an export in one transaction", "all of it is held"),
  query: characters(1000, "a query of the search", "nobody types more"),
  queryParts: number(40, "parts of such a query", "each is looked up"),
  sql: bytes(20_000, "a query in SQL", "nobody writes more by hand"),
  sqlAnswer: bytes(64 * MB, "its answer", "it is held whole"),
  sqlMemory: bytes(512 * MB, "memory of its engine", "its own process ends there"),
  note: characters(4000, "a note on a fact", "longer ones are documents"),
  tag: characters(60, "the name of a tag or collection", "it stands on a label"),
  checked: bytes(MB, "a text that is held against a ledger", "a report of 150,000 words"),
  annotations: bytes(256 * MB, "a file of annotations", "a few hundred thousand of them"),
};

/** Of the server. */
const server = {
  address: characters(4096, "a path with its query", "longer ones are none of ours"),
  headers: bytes(16 * KB, "the headers of a request", "browsers send less"),
  headersTime: seconds(10, "headers, and a connection over which nothing is asked", "slower ones hold others off"),
  bodyTime: seconds(10, "the body of a form that is no upload", "it comes in one go on any line"),
  quickBody: bytes(256 * KB, "a body that has to come in that time", "what is larger is an upload"),
  requestTime: seconds(300, "an upload", "256 MB on a line of 7 Mbit a second"),
  idle: seconds(120, "a connection over which nothing goes", "who does not read it has gone"),
  connections: number(1000, "connections at once", "each takes some memory"),
  ofOne: number(64, "connections of one address on a shared server", "a newsroom behind one address has enough"),
  burst: number(600, "requests of one client at once", "a newsroom behind one address reads"),
  rate: number(60, "requests of one client a second after that", "nobody copies a ledger in a minute"),
  form: bytes(64 * KB, "a form, and a field of one with files", "some fields of text, and ids of the claims of a fact"),
  signIn: bytes(4 * KB, "a form for signing in or out", "it has one token"),
  judgements: bytes(MB, "judgements of a program that are sent at once", "a thousand of them"),
  judged: number(1000, "such judgements", "they are one transaction"),
  upload: bytes(256 * MB, "files that are sent at once", "they lie on the disk, and are opened one by one"),
  files: number(500, "files that are sent at once", "more are for `entente add`"),
  formFiles: number(600, "files of a form that are taken at all", "so that who sends some too many is told"),
  fields: number(40, "other fields of such a form", "it has five"),
  sessions: number(10_000, "sessions", "the longest unused goes first"),
  session: seconds(12 * 3600, "a session that nobody uses", "a day at work"),
};

/** Of models: what they ask of Entente (MCP), and what it asks of them. */
const model = {
  request: bytes(8 * MB, "a request over MCP", "a document that is added, escaped"),
  answer: characters(60_000, "an answer over MCP", "a reader with a small memory takes it in"),
  excerpt: characters(4000, "one text in it", "so that others have room"),
  checked: characters(200_000, "a text to check over MCP", "a long article"),
  added: characters(2_000_000, "a document that is added over MCP", "a long report"),
  compared: number(3000, "facts of two dossiers that are compared over MCP", "each is reckoned anew for both"),
  reply: bytes(MB, "a reply of a language model", "claims of a passage take some kilobytes"),
  told: characters(64_000, "what is looked at of it", "claims of a passage take some kilobytes"),
  claims: number(60, "claims of a passage in it", "a passage has a dozen"),
  passage: characters(1600, "a passage that a model is asked about", "more is answered worse"),
  sentence: characters(4000, "a sentence in it", "longer ones are tables"),
  passages: number(400, "passages of one document", "each costs a call"),
};

/** Of what Entente sends and draws. */
const out = {
  queued: bytes(16 * MB, "messages to a queue that are on their way", "they are held until they are there"),
  picture: number(16_000_000, "pixels of a picture as PNG; larger ones are less fine", "64 MB of memory"),
};

export const LIMITS = { document, format, container, catalogue, web, ledger, server, model, out } as const;
