import type { Phrasing } from "../dossier/index.js";
import { ENGLISH_SPEECH, type Speech } from "./speech.js";

/** What is to be said of a wording beside the one before it: "first", "same words", "new: “firmly”; gone: “principle”". */
export function phrasingWords({ change, words, added, dropped }: Phrasing, said: Speech = ENGLISH_SPEECH): string {
  const { phrasings } = said.words;
  if (change !== "changed") return phrasings[change];
  const quoted = (all: readonly string[]) => all.map((one) => phrasings.quoted({ words: one })).join(said.between);
  const fresh = added.map(({ start, end }) => words.slice(start, end));
  return [
    ...(fresh.length === 0 ? [] : [phrasings.fresh({ words: quoted(fresh) })]),
    ...(dropped.length === 0 ? [] : [phrasings.gone({ words: quoted(dropped) })]),
  ].join(said.signs.semicolon);
}
