import type { Random } from "../../tools/train/random.js";

/** What is done to a text between one newsroom and the next. */
export const MANNERS = [
  "verbatim",
  "trimmed",
  "credited",
  "edited",
  "extended",
  "reordered",
  "embedded",
  "trimmed and edited",
  "extended and edited",
] as const;
export type Manner = (typeof MANNERS)[number];

const SYNONYMS: Readonly<Record<string, string>> = Object.fromEntries(
  `said=stated|told=informed|will=is to|after=following|about=around|build=construct|big=large|large=sizeable|began=started|start=begin|end=close|year=twelvemonth|also=too|but=yet|
  money=funds|help=assist|many=numerous|show=indicate|needed=required|before=ahead of|quickly=rapidly|agreed=consented|because=since|while=as|meeting=encounter|met=saw|visit=trip|
  country=nation|countries=nations|government=cabinet|officials=functionaries|new=fresh|first=initial|last=latest|two=both|important=significant|parliament=legislature|
  people=persons|plan=scheme|loan=credit|border=frontier|railway=railroad|centre=center|programme=program|which=that|however=though|expected=due`
    .split("|")
    .map((pair) => pair.trim().split("=")),
);
const CREDITS = [
  (p: string) => `ROVANIA, 4 Oct (Norpress) – ${p}`,
  (p: string) => `(Norpress) — ${p}`,
  (p: string) => `${p} /NORPRESS/`,
  (p: string) => `${p} Norpress contributed to this report.`,
];

/** A copy of a text, in paragraphs; `others` lends the paragraphs that are added to it. */
export function copied(
  text: readonly string[],
  manner: Manner,
  others: readonly (readonly string[])[],
  random: Random,
): string[] {
  switch (manner) {
    case "verbatim":
      return [...text];
    case "trimmed":
      return trimmed(text, 0.4 + random.uniform() * 0.5);
    case "credited":
      return text.map((p, i) => (i === 0 ? CREDITS[Math.floor(random.uniform() * CREDITS.length)]!(p) : p));
    case "edited":
      return edited(text, 0.02 + random.uniform() * 0.08, random);
    case "extended":
      return extended(text, 0.15 + random.uniform() * 0.35, others, random);
    case "reordered": {
      const [lead, ...rest] = text;
      random.shuffle(rest);
      return [lead!, ...rest];
    }
    case "embedded":
      return extended(text, 1 + random.uniform() * 1.5, others, random);
    case "trimmed and edited":
      return edited(trimmed(text, 0.5 + random.uniform() * 0.4), 0.02 + random.uniform() * 0.06, random);
    case "extended and edited":
      return edited(
        extended(text, 0.15 + random.uniform() * 0.35, others, random),
        0.02 + random.uniform() * 0.06,
        random,
      );
  }
}

const wordCount = (text: readonly string[]) => text.join(" ").split(/\s+/u).length;

/** The beginning of a text, down to a share of its words, cut between sentences. */
function trimmed(text: readonly string[], share: number): string[] {
  const wanted = wordCount(text) * share;
  const kept: string[] = [];
  let words = 0;
  for (const paragraph of text) {
    const sentences = paragraph.split(/(?<=[.!?”]) (?=[\p{Lu}“])/u);
    const here: string[] = [];
    for (const sentence of sentences) {
      if (words >= wanted) break;
      here.push(sentence);
      words += wordCount([sentence]);
    }
    if (here.length > 0) kept.push(here.join(" "));
  }
  return kept;
}

/** Single words replaced by others of like meaning, left out, or doubled by an adverb: a sub-editor's hand, evenly over the text. */
function edited(text: readonly string[], share: number, random: Random): string[] {
  return text.map((paragraph) =>
    paragraph
      .split(" ")
      .flatMap((word) => {
        const other = SYNONYMS[word];
        if (other !== undefined && random.uniform() < 0.25) return [other];
        if (random.uniform() >= share) return [word];
        const lot = random.uniform();
        if (lot < 0.4 && /^\p{Ll}{2,}$/u.test(word)) return [];
        return lot < 0.7 ? [word, "also"] : lot < 0.85 ? ["reportedly", word] : [`${word},`];
      })
      .join(" "),
  );
}

/** Paragraphs of other texts put in, up to a share of the words. */
function extended(
  text: readonly string[],
  share: number,
  others: readonly (readonly string[])[],
  random: Random,
): string[] {
  const wanted = wordCount(text) * share;
  const result = [...text];
  let added = 0;
  for (let tries = 0; added < wanted && tries < 60; tries++) {
    const other = others[Math.floor(random.uniform() * others.length)]!;
    const paragraph = other[Math.floor(random.uniform() * other.length)]!;
    result.splice(1 + Math.floor(random.uniform() * result.length), 0, paragraph);
    added += wordCount([paragraph]);
  }
  return result;
}
