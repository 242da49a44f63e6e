import type { NumeralTable } from "../language.js";

const ONES =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const ORDINAL_ONES = (
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth " +
  "sixteenth seventeenth eighteenth nineteenth"
).split(" ");
const ORDINAL_TENS = "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth".split(
  " ",
);

const valued = (words: readonly string[], value: (at: number) => number): Readonly<Record<string, number>> =>
  Object.fromEntries(words.map((word, at) => [word, value(at)]));

/** English numbers. */
export const numerals: NumeralTable = {
  decimal: ".",
  words: {
    ...valued(ONES, (at) => at),
    ...valued(TENS, (at) => 20 + 10 * at),
    half: 0.5,
    "half a": 0.5,
    "half of a": 0.5,
    "half an": 0.5,
    "a half": 0.5,
    "one half": 0.5,
    "a quarter of a": 0.25,
    "quarter of a": 0.25,
    "three quarters of a": 0.75,
    "three-quarters of a": 0.75,
  },
  multipliers: { hundred: 100, dozen: 12 },
  scales: {
    thousand: 3,
    lakh: 5,
    lakhs: 5,
    million: 6,
    millions: 6,
    mln: 6,
    mn: 6,
    mio: 6,
    mil: 6,
    crore: 7,
    crores: 7,
    cr: 7,
    billion: 9,
    billions: 9,
    bn: 9,
    bln: 9,
    bil: 9,
    milliard: 9,
    milliards: 9,
    trillion: 12,
    trillions: 12,
    trn: 12,
    tn: 12,
    quadrillion: 15,
  },
  scaleLetters: { k: 3, m: 6, mm: 6, b: 9, t: 12 },
  joints: ["and"],
  articles: ["a", "an", "a full", "a whole", "a further", "another", "a cool", "each"],
  more: ["odd", "-odd", "some odd"],
  vague: [
    "several",
    "a few",
    "few",
    "many",
    "multiple",
    "some tens of",
    "a couple of",
    "a couple",
    "tens of",
    "dozens of",
    "scores of",
    "hundreds of",
    "thousands of",
    "tens or hundreds of",
    "untold",
    "countless",
    "millions of",
    "billions of",
    "trillions of",
    "millions",
    "billions",
    "trillions",
  ],
  ordinals: {
    ...valued(ORDINAL_ONES, (at) => at + 1),
    ...valued(ORDINAL_TENS, (at) => 20 + 10 * at),
  },
  ordinalEndings: ["st", "nd", "rd", "th"],
  ordinalPrefixes: [],
};
