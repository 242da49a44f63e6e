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

export const goldenRules: Runner = async (folder, half) => {
  const readme = readFileSync(path.join(folder, "README.md"), "utf8");
  const english = /#### Golden Rules \(English\)(.*?)####/su.exec(readme)?.[1] ?? "";
  const language = LANGUAGES.find(({ code }) => code === "en")!;
  const rules = [...english.matchAll(RULE)].map(
    ([, number, , text, list]) => [number!.padStart(3, "0"), { text: unescaped(text!), list: list! }] as const,
  );
  const misses: string[] = [];
  const chosen = halfOf(rules, half);
  for (const [number, { text, list }] of chosen) {
    const wanted = (list.match(STRING) ?? []).map((one) => even(JSON.parse(one)));
    const given = sentencesOf(text, { start: 0, end: text.length }, language).map(({ start, end }) =>
      even(text.slice(start, end)),
    );
    if (JSON.stringify(given) !== JSON.stringify(wanted)) misses.push(`${number}  ${given.join(" ‖ ")}`);
  }
  const right = chosen.length - misses.length;
  return { figures: [`${right} of ${chosen.length} rules: ${(right / chosen.length).toFixed(3)}`], misses };
};
