import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { gunzipSync } from "node:zlib";
import type { Span } from "../../src/text/index.js";

/** A syntactic word of a treebank and its place in the raw text that `rawBlocks` makes. */
export interface Word {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  /** In its sentence's own text; the parts of a contraction share out its letters. */
  readonly span: Span;
}

export interface TreebankSentence {
  readonly text: string;
  readonly words: readonly Word[];
  /** Whether a document or a paragraph begins with this sentence. */
  readonly opensBlock: boolean;
}

/** A stretch of raw text with the true places of its sentences and words. */
export interface RawBlock {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly words: readonly Span[];
}

/** Where the treebanks lie: `../shared/data/ud` beside the repository. */
export function treebankPath(name: string): string {
  return resolve("../shared/data/ud", `${name}.conllu.gz`);
}

export function hasTreebanks(): boolean {
  return existsSync(treebankPath("en.pud.test"));
}

/** Reads a treebank in CoNLL-U (https://universaldependencies.org/format.html), gzip-compressed. Empty nodes are left out. */
export function readTreebank(name: string): TreebankSentence[] {
  const sentences: TreebankSentence[] = [];
  for (const stanza of gunzipSync(readFileSync(treebankPath(name)))
    .toString("utf8")
    .split("\n\n")) {
    const lines = stanza.split("\n").filter((line) => line !== "");
    if (lines.length > 0) sentences.push(sentence(lines));
  }
  return sentences;
}

function sentence(lines: readonly string[]): TreebankSentence {
  let text = "";
  let opensBlock = false;
  const words: Word[] = [];
  let partsUntil = 0;
  let partAt = 0;
  for (const line of lines) {
    if (line.startsWith("#")) {
      if (/^# new(?:doc|par)(?: |$)/u.test(line)) opensBlock = true;
      continue;
    }
    const [id = "", form = "", lemma = "", upos = "", xpos = "", , , , , misc = ""] = line.split("\t");
    if (id.includes(".")) continue;
    const space = misc.includes("SpaceAfter=No") ? "" : " ";
    const range = /^\d+-(\d+)$/u.exec(id);
    if (range) {
      partsUntil = Number(range[1]);
      partAt = text.length;
      text += form + space;
    } else if (Number(id) <= partsUntil) {
      const end = Number(id) === partsUntil ? text.trimEnd().length : partAt + form.length;
      words.push({ form, lemma, upos, xpos, span: { start: partAt, end } });
      partAt = end;
    } else {
      words.push({ form, lemma, upos, xpos, span: { start: text.length, end: text.length + form.length } });
      text += form + space;
    }
  }
  return { text: text.trimEnd(), words, opensBlock };
}

/** Joins the sentences of each document or paragraph with spaces, as they would stand in a raw text. */
export function rawBlocks(sentences: readonly TreebankSentence[]): RawBlock[] {
  const blocks: RawBlock[] = [];
  let open: TreebankSentence[] = [];
  const close = () => {
    if (open.length > 0) blocks.push(join(open));
    open = [];
  };
  for (const each of sentences) {
    if (each.opensBlock) close();
    open.push(each);
  }
  close();
  return blocks;
}

function join(sentences: readonly TreebankSentence[]): RawBlock {
  let text = "";
  const spans: Span[] = [];
  const words: Span[] = [];
  for (const each of sentences) {
    if (text !== "") text += " ";
    const at = text.length;
    text += each.text;
    spans.push({ start: at, end: text.length });
    for (const word of each.words) words.push({ start: at + word.span.start, end: at + word.span.end });
  }
  return { text, sentences: spans, words };
}
