// What the views of a ledger are, in each language.
import { own } from "../../text/index.js";
import { LOCALES, type Speech } from "../speech.js";
import { views as chinese } from "./chinese.js";
import { views as russian } from "./russian.js";
import { views as turkish } from "./turkish.js";

/** By locale: a page that knows what documents call people has a speech of its own. */
const IN: ReadonlyMap<string, Readonly<Record<string, string>>> = new Map([
  [LOCALES.ru, russian],
  [LOCALES.tr, turkish],
  [LOCALES.zh, chinese],
]);

/** What is said of a view or a column, in a language; English as it is. */
export function viewWords(said: string, speech: Speech): string {
  return own(IN.get(speech.locale) ?? {}, said) ?? said;
}
