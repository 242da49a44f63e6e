import type { Phrase } from "../article/index.js";

/** Words for what a publisher is: a name that begins with one is told without quotation marks. */
const KINDS =
  /^(?:(?:аналитическ|информационн)\p{L}{2} )?(?:агентство|академия|администрация|альманах|архив|ассоциация|банк|бюллетень|ведомство|газета|еженедельник|журнал|издание|институт|информ\p{L}+|канал|клуб|комиссия|комитет|компания|министерство|мид|минфин|организация|отдел|посольство|правительство|представительство|пресс-\p{L}+|портал|радиостанция|редакция|сайт|служба|совет|теле\p{L}+|университет|фонд|центр)(?!\p{L})/iu;
/** A name that says what it is further back needs no word for it either. */
const HAS_KIND =
  /(?<!\p{L})(?:агентство|бюллетень|вестник|газета|журнал|канал|портал|радио|сайт|служба|стенограмма|телеканал|телевидение|центр)(?!\p{L})/iu;
/** What stands behind a name: a column, a place of it, or that the text is a translation. */
const BEHIND = /(?:[,:] [^«»"]*| \([^()]*\))+$/u;

/**
 * Who published a document, as the subject of "сообщает": letters and addresses on the web as they are, what says what it is by itself, and every other name in quotation marks.
 * A name that has some within keeps these ("агентство «Восток-1»").
 */
export function russianPublisher(name: string): Phrase {
  const whole = /\p{Script=Cyrillic}/u.test(name) ? name.replace(BEHIND, "") : name;
  const kind = KINDS.exec(whole)?.[0];
  const hasTitle = /«[^»]+»/u.test(whole);
  // An abbreviation is no common noun: "МИД России".
  const isCommon = /^\p{Lu}\p{Ll}/u.test(whole) && (hasTitle || (kind !== undefined && kind !== kind.toUpperCase()));
  if (isCommon) return { text: `${whole[0]!.toLowerCase()}${whole.slice(1)}` };
  if (hasTitle) return { text: `издание ${whole}` };
  const isBare = kind !== undefined || /[«»"“„]/u.test(name) || /^\S+\.\S+$/u.test(name) || !/\p{Ll}/u.test(name);
  // A name alone may be of any number, and a verb must agree with it.
  if (isBare) return { text: whole };
  return { text: HAS_KIND.test(whole) ? `«${whole}»` : `издание «${whole}»` };
}
