import { alternation, anyOf, bounded, phrasesOf, valuesOf } from "../../language/documents/index.js";
import { fold } from "../fold.js";

/** A stretch of the words of a message: its own, its signature, those of the message it replies to, or one that it forwards. */
export interface MessagePart {
  readonly kind: "own" | "signature" | "quoted" | "forwarded";
  readonly start: number;
  readonly end: number;
}

/** The line over a message that is quoted or forwarded whole. */
const FORWARDED = new RegExp(`^[-_*\\s>]*${anyOf("forwardedLines")}(?![\\p{L}\\p{N}])[-_*:\\s]*$`, "iu");
const REPLY = new RegExp(`^[-_*\\s>]*${anyOf("repliedLines")}(?![\\p{L}\\p{N}])`, "iu");
/** "On Mon, 3 May 2021 at 10:00, Jane Doe <jane@example.org> wrote:" */
const WROTE = new RegExp(`${bounded(phrasesOf("wrote").map(fold))}\\s?[:\uFF1A]\\s*$`, "u");
const FORWARD = new RegExp(`^\\s*${anyOf("forwardPrefixes")}\\s*[:\uFF1A]`, "iu");

/** Parts of the plain text of a message in order, the whole of it. Cost is linear. */
export function partsOfMessage(text: string, subject: string): readonly MessagePart[] {
  const parts: MessagePart[] = [];
  const isForward = FORWARD.test(subject);
  let kind = "own" as MessagePart["kind"];
  let start = 0;
  const turn = (next: MessagePart["kind"], at: number): void => {
    if (next === kind) return;
    if (at > start) parts.push({ kind, start, end: at });
    kind = next;
    start = at;
  };
  for (let at = 0; at < text.length; ) {
    const newline = text.indexOf("\n", at);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(at, Math.min(end, at + 300)).trim();
    if (kind === "forwarded") break;
    if (FORWARDED.test(line)) turn(REPLY.test(line) && !isForward ? "quoted" : "forwarded", at);
    else if (line.startsWith(">")) turn("quoted", at);
    else if (WROTE.test(fold(line)) && /\d/u.test(line) && followedByQuote(text, end)) turn("quoted", at);
    else if (
      line !== "" &&
      kind === "quoted" &&
      !REPLY.test(
        text
          .slice(start, start + 300)
          .split("\n")[0]!
          .trim(),
      )
    )
      turn("own", at);
    at = end + 1;
  }
  parts.push({ kind, start, end: text.length });
  return parts.flatMap((part, i) => {
    // Below what a reply quotes a signature may be all that is left of its own words.
    const signed = part.kind === "own" ? signatureIn(text.slice(part.start, part.end), i > 0) : -1;
    if (signed < 0) return [part];
    const at = part.start + signed;
    return [
      { ...part, end: at },
      { ...part, kind: "signature", start: at },
    ];
  });
}

/** Lines that a signature may have; more below a line of dashes is a further part of the message. */
const LONGEST_SIGNATURE = 12;

/**
 * Where the signature under words begins, with its line "-- " (RFC 3676, section 4.3), whose space is often lost; -1 where there is none. `alone`: it
 * may stand without words before it.
 */
function signatureIn(words: string, alone = false): number {
  let at = -1;
  for (const { index } of words.matchAll(/^--[ \t]*$/gmu)) at = index;
  if (at < 0 || (!alone && words.slice(0, at).trim() === "")) return -1;
  return words.slice(at).trimEnd().split("\n").length <= LONGEST_SIGNATURE + 1 ? at : -1;
}

function followedByQuote(text: string, from: number): boolean {
  return /^\s*>/u.test(text.slice(from, from + 400));
}

/** A message as it is forwarded: fields over the words, such as "From: …" and "Date: …". */
export interface Forwarded {
  readonly fields: ReadonlyMap<"from" | "date" | "subject", string>;
  readonly text: string;
}

const FIELDS = (["from", "date", "subject"] as const).map((field) => [fieldForm(field, "(.+)$"), field] as const);
const OTHER = fieldForm("other", "");

function fieldForm(field: "from" | "date" | "subject" | "other", value: string): RegExp {
  const names = alternation(valuesOf("mailFields").flatMap((fields) => fields[field]));
  return new RegExp(`^\\**${names}\\**\\s*[:\uFF1A]\\**\\s*${value}`, "iu");
}

/** The fields and the words of a stretch that is forwarded, without its signature. */
export function forwarded(text: string): Forwarded {
  const fields = new Map<"from" | "date" | "subject", string>();
  const lines = text.split("\n");
  let at = 1;
  for (; at < lines.length && at < 20; at++) {
    const line = lines[at]!.replace(/^[>\s]+/u, "").trim();
    const field = FIELDS.find(([form]) => form.test(line));
    if (field) fields.set(field[1], field[0].exec(line)![1]!.slice(0, 300));
    else if (line !== "" && !OTHER.test(line)) break;
  }
  const words = lines
    .slice(at)
    .map((line) => line.replace(/^>\s?/u, ""))
    .join("\n");
  const signed = signatureIn(words);
  return { fields, text: signed < 0 ? words : words.slice(0, signed) };
}
