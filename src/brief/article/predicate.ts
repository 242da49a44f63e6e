import type { Claim } from "../../claim/index.js";
import { trimmed, visible } from "../../text/index.js";
import { isAdjective, type Prose, TELLINGS, type Telling } from "../prose/index.js";
import type { Material } from "./material.js";

/** What a document says that somebody did: who, in its words, or null where another word stands for who acts; and what. */
export interface Predicate {
  readonly subject: string | null;
  readonly words: string;
  /** Whether these tell when it was, or that it has been. */
  readonly isDated: boolean;
}

/** Signs of English that a clause of a document has in a sentence, at most. */
const LONGEST = 150;
/** What is quoted itself, or is more than a clause. */
const BROKEN = /[“”„«»「」"()[\];:。！？；：]|[.!?]\s/u;

const NAME = /\p{Lu}|\p{Script=Han}/u;

/** A year that words tell themselves: another beside it would be one too many. */
const YEAR = /(?<!\d)(?:1[6-9]|20)\d\d(?!\d)/u;

/** The clause of a claim in the language of the text that can stand as a sentence behind who acts; null where none does. */
export function predicateOf({ claims }: Material, prose: Prose): Predicate | null {
  const [code] = prose.speech.locale.split("-");
  for (const claim of claims) {
    if (claim.language.split("-")[0] !== code) continue;
    const found = clauseOf(claim, TELLINGS[code!]!, prose);
    if (found !== null && found.words.length <= LONGEST / prose.density && !BROKEN.test(found.words)) return found;
  }
  return null;
}

/** The words of a claim as a sentence of its own: null of what was cut off, or is no clause that begins with who acts. */
export function sentenceIn({ evidence, source, target, mutual, agents, language }: Claim): string | null {
  const telling = TELLINGS[language.split("-")[0]!];
  const exact = tidied(evidence.exact);
  if (telling === undefined || !standsAlone(evidence, telling) || /[“”„«»「」"]|[.!?]\s/u.test(exact)) return null;
  const article = telling.article.exec(evidence.prefix)?.[0] ?? "";
  const texts = textsOf([...source, ...(mutual ? target : []), ...agents.map(({ actor }) => actor)]);
  const name = texts.find((text) => exact.startsWith(text));
  if (name === undefined || !telling.behind.test(exact.slice(name.length))) return null;
  // "Korean firms" need a verb behind them.
  if (isAdjective(name, language.split("-")[0]!) && !telling.finite.test(exact)) return null;
  // An article that the words leave out would have to be written into the quote.
  const isWhole =
    article === "" && !telling.leaning.test(exact) && !telling.meagre.test(exact.slice(name.length).trim());
  return isWhole ? exact : null;
}

/** Whether the words of a claim were neither cut off nor a part of another clause. */
const standsAlone = ({ prefix, suffix }: Claim["evidence"], { ends, dependent }: Telling): boolean =>
  ends.test(suffix) && !dependent.test(prefix);

function clauseOf(
  { evidence, source, target, mutual, agents, when, language }: Claim,
  telling: Telling,
  { and, comma = ", ", lettered = (text: string) => text, declared }: Prose,
) {
  if (!standsAlone(evidence, telling)) return null;
  // Whom it is done to was told before, where no name tells it here: "Moscow objected".
  const acted = mutual ? [] : textsOf(target);
  if (acted.length > 0 && !acted.some((name) => NAME.test(name) && evidence.exact.includes(name))) return null;
  const time = when?.text == null ? "" : tidied(when.text);
  const isDated = /\d{4}/u.test(time);
  const exact = isDated ? tidied(evidence.exact) : withoutTime(tidied(evidence.exact), time, telling);
  const names = textsOf([...source, ...agents.map(({ actor }) => actor)]);
  let end = telling.own.exec(exact)?.[0].trimEnd().length ?? 0;
  const isOwn = end > 0;
  while (!isOwn) {
    const rest = exact.slice(end);
    const joint = end === 0 ? "" : [and, comma].find((one) => rest.startsWith(one));
    const name = joint === undefined ? undefined : names.find((one) => rest.startsWith(one, joint.length));
    if (name === undefined) break;
    end += joint!.length + name.length;
  }
  // "Uzbek gas" is not the state.
  if (end > 0 && isAdjective(exact.slice(0, end), language.split("-")[0]!)) return null;
  // Who acts of two is not told by a verb alone; and behind a comma English has a participle ("Japan, saddled with debt").
  if (end === 0 && (mutual || telling.joined.test(evidence.prefix))) return null;
  const lasts = /\/(?:\.\.)?$/u.test(when?.edtf ?? "");
  const isPerson = [...source, ...agents.map(({ actor }) => actor)].some(
    ({ kind, text }) => kind === "person" && text !== null && exact.slice(0, end).endsWith(tidied(text)),
  );
  const words = exact
    .slice(end)
    .replace(isPerson ? telling.office : "", "")
    .replace(/^[\s,]+/u, "")
    .trim()
    .replace(lasts ? "" : telling.before, "");
  if (!(end === 0 ? telling.begun : telling.behind).test(exact.slice(end))) return null;
  const plain = lettered(words);
  if ([telling.leaning, telling.relative, telling.present, telling.meagre].some((sign) => sign.test(plain)))
    return null;
  // What was done once was not done since a time: "since 2017 it allowed".
  if (lasts && !telling.lasting.test(words)) return null;
  // As inside a sentence: whoever writes it gives its first word a capital.
  const article = (telling.article.exec(evidence.prefix)?.[0] ?? "").toLowerCase();
  const subject = `${article}${exact.slice(0, end)}`;
  return {
    // "The Ambassador" is one of whom the document told before.
    subject: end === 0 || isOwn || telling.leaning.test(subject) ? null : subject,
    words: declared?.holding.test(plain) ? `${declared.verb}${words}` : words,
    isDated: YEAR.test(words) || (isDated && words.includes(time)) || telling.perfect.test(words),
  };
}

const textsOf = (actors: readonly { readonly text: string | null }[]): string[] =>
  actors
    .flatMap(({ text }) => (text === null ? [] : [tidied(text)]))
    .filter((text) => text !== "")
    .sort((a, b) => b.length - a.length);

/** Words without a time that means something only beside the date of its text ("on Thursday"), and what joins it to them. */
function withoutTime(words: string, time: string, { joins }: Telling): string {
  const at = time === "" ? -1 : words.indexOf(time);
  if (at < 0) return words;
  const before = words.slice(0, at).replace(joins, "");
  const behind = words.slice(at + time.length).replace(/^,?\s*/u, "");
  return tidied(before === "" || behind === "" ? `${before}${behind}` : `${before} ${behind}`);
}

/** The words of a claim as they may be quoted by themselves. */
export const tidied = (words: string): string =>
  trimmed(visible(words).replace(/\s+/gu, " "), /[\s,;:]/u, /[\s,;:.。，；：]/u);
