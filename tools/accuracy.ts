import { scores } from "../src/web/pages/about/scores.js";

/** What a newcomer calls the kinds of text that were annotated, in the order of the README's table. */
const NAMES: Readonly<Record<string, string>> = {
  "en press": "English press (New York Times, BBC, Politico …)",
  "en wires": "English wires (TASS, AFP …)",
  "ru press": "Russian (foreign press in translation)",
  "tr press": "Turkish (Milliyet, TRT)",
  "zh press": "Chinese (Xinhua)",
  "en articles": "invented articles of many kinds, in English",
  "en readouts": "official readouts in English (the rules were tuned on these)",
};
/** The rows of a table whose first column is the kind of text. */
const ROWS = /(?<=^\| kind of text \|.*\n\|[ |-]+\|\n)(?:\|.*\n)+/m;

/** The README with what training/calibrate.mjs measured in its table of accuracy: precision, recall, and how much of what is certain is right, in per cent. */
export function withAccuracy(readme: string): string {
  const percent = (part: number, whole: number) => String(Math.round((100 * part) / whole));
  const rows = Object.entries(NAMES).map(([of, name]) => {
    const kind = scores.kinds.find(({ language, kind }) => `${language} ${kind}` === of)!;
    const { annotated, found, right, certain } = kind;
    return `| ${name} | ${percent(right, found)} | ${percent(right, annotated)} | ${percent(certain.right, certain.found)} |\n`;
  });
  return readme.replace(ROWS, () => rows.join(""));
}
