import { isNews, slug } from "../vocabulary/index.js";
import type { Atom } from "./atom.js";
import { isCut } from "./cut.js";
import { headOf } from "./introductions.js";
import type { Passage } from "./mentions.js";
import { romanised } from "./romanise.js";
import type { Run } from "./runs.js";
import type { Scene, Stretch } from "./scene.js";

/** Letters of a masthead of one word, at least: "Star" and "Trend" may be anything. */
const SHORTEST = 5;

/**
 * The id of a newspaper, agency or broadcaster whose name a run of words is: by a word in it ("Daily Herald"), by one beside it ("Haaretz gazetesi", "газета «Взгляд»"), or
 * because it is the masthead of one that is known. Null where it is none.
 */
export function pressOf(scene: Scene, passage: Passage & Stretch, run: Run): string | null {
  const words = passage.words.slice(run.from, run.to);
  const letters = words.filter(({ kind }) => kind === "letters");
  const isPress =
    isBeside(scene, passage, run) ||
    (headOf(scene, passage, run) === "press" && letters.length > 1 && !isCut(scene, passage, run)) ||
    isMasthead(scene, letters);
  if (!isPress) return null;
  // "Yeni Ufuk Gazetesi" is Yeni Ufuk. Names of newspapers stand as they are, in quotation marks, where others have cases.
  const { apart } = scene.gazetteer.pressNouns;
  const noun = words.findIndex((_, i) => i > 0 && apart.at(words, i).some(({ to }) => to === words.length));
  const name = (noun < 0 ? words : words.slice(0, noun)).map(({ lower }) => lower).join(" ");
  const id = slug(romanised(name, scene.language.letters));
  return id === "" ? null : `media:${id}`;
}

function isMasthead({ common, language }: Scene, letters: readonly Atom[]): boolean {
  if (!language.letters.spaced) return false;
  if (letters.length === 1 && (letters[0]!.text.length < SHORTEST || common.has(letters[0]!.lower))) return false;
  return isNews(letters.map(({ text }) => text).join(" "));
}

/** Whether a word beside the run says that it is a newspaper, agency or broadcaster: right behind it, or right before it with quotation marks between at most. */
function isBeside({ gazetteer: { pressNouns } }: Scene, { words }: Passage, { from, to }: Run): boolean {
  const quoted = /^["“”«»„'‘’]$/u;
  const before = words[from - 1] !== undefined && quoted.test(words[from - 1]!.text) ? from - 2 : from - 1;
  for (let at = Math.max(0, before - 2); at <= before; at++)
    if (pressNouns.before.at(words, at).some((found) => found.to === before + 1)) return true;
  const behind = words[to] !== undefined && quoted.test(words[to]!.text) ? to + 1 : to;
  return behind < words.length && pressNouns.behind.at(words, behind).length > 0;
}
