// https://github.com/diasks2/pragmatic_segmenter, README.md: rules for the ends of sentences, each a text and its sentences.
import { readFileSync } from "node:fs";
import path from "node:path";
import { sentencesOf } from "../../src/annotation/index.js";
import { LANGUAGES } from "../../src/language/index.js";
import { halfOf, type Runner } from "./runner.js";

const RULE = /(\d+)\.\) \*\*([^\n]*?)\*\*[^\n]*\n```\n(.*?)\n=> ([^\n]*)\n```/gsu;
const STRING = /"(?:[^"\\]|\\.)*"/gu;
const even = (text: string): string => text.replace(/\s+/gu, " ").trim();
const unescaped = (text: string): string => text.replaceAll("\\n", "\n").replaceAll('\\"', '"');

/** The sentences of a text, as a program parts them. */
type Part = (text: string) => readonly string[];

export const goldenRules: Runner = async (folder, { half, peer }) => {
  const readme = readFileSync(path.join(folder, "README.md"), "utf8");
  const english = /#### Golden Rules \(English\)(.*?)####/su.exec(readme)?.[1] ?? "";
  const rules = [...english.matchAll(RULE)].map(
    ([, number, , text, list]) => [number!.padStart(3, "0"), { text: unescaped(text!), list: list! }] as const,
  );
  const chosen = halfOf(rules, half);
  const misses: string[] = [];
  const figures: string[] = [];
  for (const [who, part] of Object.entries(await partersOf(peer))) {
    let right = 0;
    for (const [number, { text, list }] of chosen) {
      const wanted = (list.match(STRING) ?? []).map((one) => even(JSON.parse(one)));
      const given = part(text).map(even);
      if (JSON.stringify(given) === JSON.stringify(wanted)) right++;
      else if (who === "Entente") misses.push(`${number}  ${given.join(" ‖ ")}`);
    }
    figures.push(`${who}, ${right} of ${chosen.length} rules: ${(right / (chosen.length || 1)).toFixed(3)}`);
  }
  return { figures, misses };
};

async function partersOf(peer: boolean): Promise<Readonly<Record<string, Part>>> {
  const language = LANGUAGES.find(({ code }) => code === "en")!;
  const entente: Part = (text) =>
    sentencesOf(text, { start: 0, end: text.length }, language).map(({ start, end }) => text.slice(start, end));
  if (!peer) return { Entente: entente };
  const { default: winkNLP } = await import("wink-nlp");
  const { default: model } = await import("wink-eng-lite-web-model");
  const wink = winkNLP(model);
  const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });
  return {
    Entente: entente,
    "wink-nlp": (text) => wink.readDoc(text).sentences().out(),
    "Intl.Segmenter": (text) => [...segmenter.segment(text)].map(({ segment }) => segment),
  };
}
