import type { Status } from "../../vocabulary/index.js";
import { GRAMMARS } from "./grammars/index.js";
import type { Ground } from "./ground.js";
import type { Cue } from "./lexicon.js";
import { isSpaced } from "./senses/index.js";
import { type Mention, type Token, tokensOf } from "./tokens.js";
import { sensesOf } from "./wording.js";

// What somebody agreed to do lies ahead, and what lies ahead was agreed where the sources say so.

const AHEAD: readonly Status[] = ["planned", "pledged"];

/** Whether a word tells that something was agreed, and no more. */
const isAgreed = ({ types, marks, statuses }: Cue): boolean =>
  types === undefined && marks === undefined && (statuses?.every((status) => status === "agreed") ?? false);

/** A word for "agreed" where the very words of a source that tells of plans or promises say it, too: it tells of what is planned then. */
export function asAgreed(
  mention: Mention,
  tokens: readonly Token[],
  grounds: readonly Ground[],
  code: string,
): Mention {
  const { cue, span } = mention;
  const ahead = grounds.filter(({ statuses }) => !statuses.has("agreed") && AHEAD.some((one) => statuses.has(one)));
  if (!isAgreed(cue) || ahead.length === 0) return mention;
  const said = sensesIn(
    tokens.filter((token) => token.span.start >= span.start && token.span.end <= span.end).map(({ word }) => word),
    code,
  );
  const isTold = ({ words }: Ground) =>
    words.some(
      ({ language, text }) =>
        GRAMMARS[language] !== undefined &&
        [...sensesIn(wordsOf(text, language), language)].some((sense) => said.has(sense)),
    );
  return ahead.some(isTold) ? { ...mention, cue: { ...cue, statuses: [...cue.statuses!, ...AHEAD] } } : mention;
}

const wordsOf = (text: string, code: string): string[] =>
  tokensOf(text, { start: 0, end: text.length }, { code, spaced: isSpaced(code) }).map(({ word }) => word);

function sensesIn(words: readonly string[], code: string): Set<number> {
  const tables = sensesOf(code);
  return tables.all(tables.termsOf(words));
}

/** Whether a word merely puts ahead what another says was agreed: "agreed that relations would be raised". */
export const isOfAgreed = ({ cue: { types, marks, statuses }, span }: Mention, all: readonly Mention[]): boolean =>
  types === undefined &&
  marks === undefined &&
  (statuses?.includes("planned") ?? false) &&
  (statuses?.includes("agreed") ?? false) &&
  all.some((one) => one.span.end <= span.start && isAgreed(one.cue));
