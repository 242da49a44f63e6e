// Treebanks in CoNLL-U, gzipped or not.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

/** A sentence of a treebank; heads are indices in the sentence, -1 for the root. */
export interface TreebankSentence {
  readonly forms: readonly string[];
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  readonly heads: readonly number[];
  readonly relations: readonly string[];
}

/** The sentences of CoNLL-U text. Ranges (1-2) and empty nodes (8.1) are left out: the words are what is parsed. */
export function parseConllu(text: string): TreebankSentence[] {
  const sentences: TreebankSentence[] = [];
  for (const block of text.split(/\r?\n\r?\n/u)) {
    const words = block
      .split(/\r?\n/u)
      .map((line) => line.split("\t"))
      .filter((columns) => /^\d+$/u.test(columns[0]!));
    if (words.length === 0) continue;
    const column = (k: number) => words.map((columns) => columns[k] ?? "_");
    sentences.push({
      forms: column(1),
      upos: column(3),
      xpos: column(4),
      heads: column(6).map((head) => Number(head) - 1),
      relations: column(7),
    });
  }
  return sentences;
}

/** Reads the treebank `name` ("en.ewt.train") of a folder; throws, naming what is missing and where it is looked for. */
export function readTreebank(folder: string, name: string): TreebankSentence[] {
  const path = [`${name}.conllu.gz`, `${name}.conllu`].map((file) => join(folder, file)).find(existsSync);
  if (path === undefined) throw new Error(`There is no ${name}.conllu or ${name}.conllu.gz in ${folder}.`);
  const bytes = readFileSync(path);
  return parseConllu((path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8"));
}

/** A relation without its subtype: nsubj of nsubj:pass. */
export function universal(relation: string): string {
  const colon = relation.indexOf(":");
  return colon < 0 ? relation : relation.slice(0, colon);
}
