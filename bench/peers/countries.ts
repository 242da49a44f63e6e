// https://github.com/mledoze/countries, countries.json: names of sovereign states, the words for who comes from them, and their capitals, each in two sentences of ours.
import { readFileSync } from "node:fs";
import path from "node:path";
import { annotated } from "./moments.js";
import { halfOf, installed, type Runner, share } from "./runner.js";

interface Country {
  readonly name: { readonly common: string; readonly official: string };
  readonly cca3: string;
  readonly independent: boolean | null;
  readonly capital: readonly string[];
  readonly demonyms?: { readonly eng?: { readonly m: string } };
}

/** What a package looks up that maps names to codes (MIT). */
interface IsoCountries {
  readonly default: { getAlpha3Code(name: string, language: string): string | undefined };
}

/** Sentences with a name in them: as who does something, and as who is met. */
type Frame = (name: string) => string;
const NAMES: readonly Frame[] = [
  (name) => `${name} and Zambia signed an agreement on trade in March.`,
  (name) => `The ministers spoke about a loan to ${name} in March.`,
];
const DEMONYMS: readonly Frame[] = [
  (name) => `The ${name} government signed an agreement on trade in March.`,
  (name) => `The ministers met a ${name} delegation in March.`,
];
const CAPITALS: readonly Frame[] = [
  (name) => `Relations between ${name} and Lusaka have improved since March.`,
  (name) => `The ministers said that ${name} had signed the agreement.`,
];

export const countries: Runner = async (folder, { half, peer }) => {
  const all: readonly Country[] = JSON.parse(readFileSync(path.join(folder, "countries.json"), "utf8"));
  const states = halfOf(
    all.filter(({ independent }) => independent === true).map((one) => [one.cca3, one] as const),
    half,
  ).map(([, one]) => one);
  const sets: readonly [string, readonly Frame[], (one: Country) => readonly string[]][] = [
    ["names", NAMES, ({ name }) => [name.common]],
    ["official names", NAMES, ({ name }) => [name.official]],
    ["demonyms", DEMONYMS, ({ demonyms }) => [demonyms?.eng?.m ?? ""]],
    ["capitals", CAPITALS, ({ capital }) => capital],
  ];
  const lookUp = peer ? await byLookUp() : null;
  const misses: string[] = [];
  const figures: string[] = [];
  for (const [what, frames, wordsOf] of sets) {
    let [asked, right, known] = [0, 0, 0];
    for (const one of states)
      for (const words of wordsOf(one).filter((some) => some !== "")) {
        asked++;
        if (lookUp?.(words) === one.cca3) known++;
        const wrong: string[] = [];
        for (const frame of frames) {
          const sentence = frame(words);
          const given = await codesAt(sentence, words);
          if (!given.includes(one.cca3)) wrong.push(`${given.join(", ") || "nothing"} in "${sentence}"`);
        }
        if (wrong.length === 0) right++;
        else misses.push(`${what.padEnd(15)} ${one.cca3}: ${wrong.join("; ")}`);
      }
    const beside = lookUp === null || !what.endsWith("names") ? "" : `; i18n-iso-countries ${share(known, asked)}`;
    figures.push(`${asked} ${what}, right in both sentences ${share(right, asked)}${beside}`);
  }
  return { figures, misses };
};

async function byLookUp(): Promise<(name: string) => string | undefined> {
  const { default: iso } = await installed<IsoCountries>("i18n-iso-countries", "7.14.0");
  return (name) => iso.getAlpha3Code(name, "en");
}

/** The codes of the states that the words stand for in a sentence. */
async function codesAt(sentence: string, words: string): Promise<string[]> {
  const { names, span: inside } = await annotated(sentence, "2021-06-01");
  const start = inside.start + sentence.indexOf(words);
  return names
    .filter(({ span }) => span.start < start + words.length && span.end > start)
    .flatMap(({ id, state, members, kind }) => [
      `${kind === "state" ? (id ?? "") : ""}`,
      state ?? "",
      ...(members ?? []),
    ])
    .filter((code) => code !== "");
}
