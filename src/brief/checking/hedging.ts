import type { Ground } from "./ground.js";
import type { Mark } from "./lexicon.js";
import type { Mention } from "./tokens.js";

// What is not certain, or is told in somebody's words alone, must be told so.

/** Whether a fact is what somebody says or thinks. */
export const isSpeech = ({ type }: Ground): boolean => type === "statement" || type === "position";

/** Why a sentence may not tell its facts as it does, without a word for whose they are or how sure; null where it may. */
export function certaintyWhy(mentions: readonly Mention[], grounds: readonly Ground[]): string | null {
  if (hasHedge(mentions)) return null;
  const quoted = grounds.find((ground) => ground.certain && ground.isSaid && !isOwnWord(ground));
  return grounds.some(({ certain }) => !certain)
    ? "the source is not certain, but this is written as if it were: write “reportedly”, or “according to” whom"
    : quoted === undefined
      ? null
      : `the source has it only from ${quoted.voices[0]}: write “according to” and who it is`;
}

/** Dealings of which who gets something knows as well as who gives it. */
const DEALINGS: ReadonlySet<string> = new Set(["finance", "trade", "project", "visit"]);

/** Who says what he thinks of somebody, what his own state does, alone or with another, or what it gets, is told by that alone. */
const isOwnWord = (ground: Ground): boolean => {
  const { type, speakers, source, target, mutual, conflicts } = ground;
  const parties = mutual || DEALINGS.has(type) ? [...source, ...target] : [...source];
  return isSpeech(ground) || (conflicts.size === 0 && parties.some((id) => speakers.has(id)));
};

/** What says that somebody says so, or that it is not certain. */
const HEDGES: ReadonlySet<Mark> = new Set(["says", "according", "denial", "hedge", "reported", "dispute"]);

const hasHedge = (mentions: readonly Mention[]): boolean =>
  mentions.some(({ cue }) => cue.marks?.some((mark) => HEDGES.has(mark)));
