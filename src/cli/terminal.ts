import type { Style } from "./result.js";
import { language } from "./words/index.js";

/** Columns of a page, where there is no terminal to ask. */
const PAGE = 80;
const NARROWEST = 40;
/** Lines longer than this are hard to read, whatever the terminal. */
const WIDEST = 120;

/** How results look: as asked for, else as standard output and the environment say (https://no-color.org). */
export function styleFor(asked: { format?: Style["format"]; color?: boolean; widest?: number }): Style {
  const { env, stdout } = process;
  const terminal = stdout.isTTY === true;
  const columns = stdout.columns ?? Number.parseInt(env.COLUMNS ?? "", 10);
  return {
    format: asked.format ?? (terminal ? "table" : "jsonl"),
    width: Math.min(asked.widest ?? WIDEST, Math.max(NARROWEST, columns || PAGE)),
    lang: language().lang,
    colour: asked.color ?? (terminal && !env.NO_COLOR && env.TERM !== "dumb"),
  };
}

/** Which signs bars and lines are drawn with: blocks, unless the locale of the environment says that letters are not of Unicode. */
export function glyphsFor({ LC_ALL, LC_CTYPE, LANG }: NodeJS.ProcessEnv): "blocks" | "ascii" {
  const locale = LC_ALL || LC_CTYPE || LANG || "";
  return locale === "" || /utf-?8/iu.test(locale) ? "blocks" : "ascii";
}
