import { LIMITS } from "../../text/index.js";
import { decodeAs } from "../decoding.js";
import { NO_PROPERTIES, type Properties } from "../properties.js";
import type { Written } from "../writer.js";
import { encodingOfCharset, encodingOfPage } from "./code-pages.js";
import { type Destination, destinationOf } from "./destinations.js";
import { RtfText } from "./text.js";
import type { Token } from "./tokens.js";

/** What a group hands on to the groups within it, and takes back at its end. */
interface Group {
  destination: Destination;
  /** Whether nothing but \* has stood in it. */
  fresh: boolean;
  starred: boolean;
  encoding: string | null;
  raised: boolean;
  /** Whether its words are deleted or not to be seen. */
  hidden: boolean;
  /** How many characters stand for one of \u, for readers that do not know it. */
  fallback: number;
}

/** Why a file is not read, as a sentence. */
export class TooDeep extends Error {}

const DEEPEST = LIMITS.format.nested.most;
/** What the properties of the file are told in. */
const IN_FILE = new Set<Destination>(["title", "author", "company", "created", "changed"]);
const SYMBOLS: ReadonlyMap<string, string> = new Map([
  ["emdash", "—"],
  ["endash", "–"],
  ["lquote", "‘"],
  ["rquote", "’"],
  ["ldblquote", "“"],
  ["rdblquote", "”"],
  ["bullet", "•"],
  ["emspace", " "],
  ["enspace", " "],
  ["qmspace", " "],
  ["tab", " "],
  ["~", "\u00A0"],
  ["_", "-"],
  ["{", "{"],
  ["}", "}"],
  ["\\", "\\"],
]);

/** Carries out what the tokens of an RTF file say, as far as its text is concerned. */
export class Interpreter {
  private readonly groups: Group[] = [];
  private group: Group = {
    destination: "skipped",
    fresh: false,
    starred: false,
    encoding: null,
    raised: false,
    hidden: false,
    fallback: 1,
  };
  private readonly text = new RtfText();
  private readonly fonts = new Map<number, string>();
  private font = 0;
  private page = "windows-1252";
  /** Bytes as Latin-1 that wait to be decoded together, because two may be one character. */
  private bytes = "";
  private passing = 0;
  private readonly told = new Map<Destination, string>();
  private style = { id: 0, name: "" };

  take(token: Token): void {
    if (token.type !== "byte" && token.type !== "text") this.decode();
    if (token.type === "open") this.enter();
    else if (token.type === "close") this.leave();
    else if (token.type === "byte") this.bytesOf(String.fromCharCode(token.byte));
    else if (token.type === "text") this.bytesOf(token.text);
    else if (token.type === "word") this.word(token.word, token.value);
  }

  /** What the file came to. `complete` is false when it was cut short. */
  finish(): { written: Written; title: string | null; properties: Properties; complete: boolean } {
    this.decode();
    const complete = this.groups.length === 0;
    const { written, title } = this.text.finish();
    const told = (destination: Destination): string | null => this.told.get(destination)?.trim() || null;
    const author = told("author");
    const properties = {
      ...NO_PROPERTIES,
      title: told("title"),
      authors: author === null ? [] : [author],
      created: told("created"),
      modified: told("changed"),
    };
    return { written, title, properties, complete };
  }

  private enter(): void {
    if (this.groups.length >= DEEPEST)
      throw new TooDeep(`The RTF document has groups nested more than ${DEEPEST} deep; it was not read.`);
    this.groups.push(this.group);
    const first = this.groups.length === 1;
    this.group = { ...this.group, ...(first ? { destination: "text" } : {}), fresh: true, starred: false };
    this.passing = 0;
  }

  private leave(): void {
    const left = this.group;
    this.group = this.groups.pop() ?? left;
    this.passing = 0;
    if (left.destination === "footnote" && this.group.destination !== "footnote") this.text.endNote();
    if (left.destination === "styles") this.endStyle();
  }

  private bytesOf(text: string): void {
    const passed = Math.min(this.passing, text.length);
    this.passing -= passed;
    if (passed === text.length) return;
    this.group.fresh = false;
    if (this.group.destination !== "skipped") this.bytes += text.slice(passed);
  }

  private decode(): void {
    if (this.bytes === "") return;
    const { bytes } = this;
    this.bytes = "";
    // All encodings of RTF have ASCII in common; most words are no more, and are taken as they are, without a copy.
    if (/^[\0-\x7f]*$/u.test(bytes)) this.put(bytes);
    else {
      const raw = Buffer.from(bytes, "latin1");
      this.put(decodeAs(raw, this.group.encoding ?? this.page) ?? decodeAs(raw, "windows-1252")!);
    }
  }

  private word(word: string, value: number | null): void {
    const { group } = this;
    if (word === "*") {
      group.starred = true;
      return;
    }
    if (group.fresh) {
      group.fresh = false;
      const opened = destinationOf(word, group.destination, group.starred);
      if (opened !== null) {
        group.destination = opened;
        if (opened === "footnote") this.text.startNote();
        return;
      }
    }
    if (group.destination === "skipped" || group.destination === "hollow") return;
    const symbol = SYMBOLS.get(word);
    if (symbol !== undefined) this.put(symbol);
    else if (word === "u") this.unicode(value ?? 0);
    else if (!this.character(word, value) && !this.declaration(word, value)) this.text.control(word, value);
  }

  /** A UTF-16 unit, of which the next characters are a likeness. Units of private use are signs of symbol fonts. */
  private unicode(value: number): void {
    const unit = value & 0xffff;
    if (unit < 0xe000 || unit > 0xf8ff) this.put(String.fromCharCode(unit));
    this.passing = this.group.fallback;
  }

  /** Properties of characters. */
  private character(word: string, value: number | null): boolean {
    const { group } = this;
    const on = value !== 0;
    if (word === "uc") group.fallback = Math.min(Math.max(0, value ?? 1), 16);
    else if (word === "super") group.raised = on;
    else if (word === "up") group.raised = (value ?? 6) > 0;
    else if (word === "nosupersub" || word === "sub") group.raised = false;
    else if (word === "v" || word === "deleted") group.hidden = on;
    else if (word === "plain") Object.assign(group, { raised: false, hidden: false, encoding: null });
    else if (word === "f" && group.destination !== "fonts") group.encoding = this.fonts.get(value ?? 0) ?? null;
    else return false;
    return true;
  }

  /** What the head of the file declares. */
  private declaration(word: string, value: number | null): boolean {
    const { destination } = this.group;
    const number = value ?? 0;
    if (word === "ansicpg") this.page = encodingOfPage(number);
    else if (word === "mac") this.page = "macintosh";
    else if (destination === "fonts") {
      const encoding = word === "fcharset" ? encodingOfCharset(number) : word === "cpg" ? encodingOfPage(number) : null;
      if (word === "f") this.font = number;
      else if (encoding !== null) this.fonts.set(this.font, encoding);
    } else if (destination === "styles") {
      if (word === "s") this.style.id = number;
    } else if (destination === "created" || destination === "changed") {
      if (word === "yr") this.tell(destination, String(number));
      else if (word === "mo" || word === "dy") this.tell(destination, `-${String(number).padStart(2, "0")}`);
    } else return false;
    return true;
  }

  private endStyle(): void {
    this.text.style(this.style.id, this.style.name.replace(/;.*$/su, "").trim().toLowerCase());
    this.style = { id: 0, name: "" };
  }

  private put(words: string): void {
    const { destination, hidden, raised } = this.group;
    if (destination === "text" || destination === "footnote") {
      if (!hidden) this.text.words(words, raised);
    } else if (destination === "label") this.text.label(words);
    else if (destination === "styles") this.style.name += words;
    else if (IN_FILE.has(destination)) this.tell(destination, words);
  }

  private tell(destination: Destination, words: string): void {
    const before = this.told.get(destination) ?? "";
    if (before.length < 1000) this.told.set(destination, before + words);
  }
}
