import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { Random } from "../../tools/train/random.js";
import { ROOT } from "../imports.js";
import { copied, MANNERS, type Manner } from "./copying.js";
import { bulletin, type Happening, happening, readout, report, treaty } from "./happening.js";

/** A text of the collection. Texts with the same `family` are one text and its copies; texts of one `event` tell of the same thing. */
export interface Sample {
  readonly family: number;
  readonly event: number;
  readonly made: Manner | "original" | "report" | "readout" | "treaty" | "bulletin";
  readonly paragraphs: readonly string[];
}

/** Running text of the sample documents of the repository. */
export function corpusTexts(): string[][] {
  return ["corpus", "corpus/sealed"].flatMap((folder) =>
    readdirSync(path.join(ROOT, folder))
      .filter((file) => /\.(?:txt|html)$/.test(file))
      .sort()
      .map((file) => paragraphsOf(readFileSync(path.join(ROOT, folder, file), "utf8"), file.endsWith("html"))),
  );
}

function paragraphsOf(text: string, html: boolean): string[] {
  const parts = html
    ? [...text.matchAll(/<p[^>]*>([\s\S]*?)<\/p>/gu)].map(([, words]) => words!.replace(/<[^>]*>/gu, ""))
    : text.split(/\n\s*\n/u);
  return parts.map((p) => p.replace(/\s+/gu, " ").trim()).filter((p) => p.length > 120);
}

/** A collection: originals with copies of every manner, independent reports of the same events, and texts that only share their formulas. */
export function collection(seed: number, corpus: readonly (readonly string[])[], size = 40): Sample[] {
  const random = new Random(seed);
  const samples: Sample[] = [];
  let family = 0;
  let event = 0;
  const filler = Array.from({ length: 60 }, () => report(happening(random), Math.floor(random.uniform() * 6), random));
  const withCopies = (told: Omit<Sample, "family">, copies: number) => {
    samples.push({ ...told, family });
    for (let i = 0; i < copies; i++) {
      const made = MANNERS[Math.floor(random.uniform() * MANNERS.length)]!;
      samples.push({ family, event: told.event, made, paragraphs: copied(told.paragraphs, made, filler, random) });
    }
    family++;
  };
  for (let i = 0; i < size; i++) {
    const told = happening(random);
    event++;
    for (const newsroom of shuffled([0, 1, 2, 3, 4, 5], random).slice(0, 3))
      withCopies({ event, made: "report", paragraphs: report(told, newsroom, random) }, 2);
  }
  for (const paragraphs of shuffled([...corpus], random).slice(0, 15)) {
    event++;
    withCopies({ event, made: "original", paragraphs }, 3);
  }
  const formal: readonly [Sample["made"], (told: Happening) => string[]][] = [
    ["readout", (told) => readout(told, random)],
    ["treaty", (told) => treaty(told, random)],
    ["bulletin", bulletin],
  ];
  for (const [made, write] of formal)
    for (let i = 0; i < size / 2; i++) {
      event++;
      withCopies({ event, made, paragraphs: write(happening(random)) }, i % 4 === 0 ? 1 : 0);
    }
  return samples;
}

function shuffled<T>(items: T[], random: Random): T[] {
  random.shuffle(items);
  return items;
}
