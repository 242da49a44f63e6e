import type { CslType } from "./csl.js";
import { HOLE, type PartRule } from "./slip.js";
import { wordTable } from "./word-table.js";

/** Words that say what kind of thing a work is. The type is CSL's; the words themselves are its `genre`. */
interface Genre {
  readonly type: CslType;
  readonly words: string;
}

const GENRES: readonly Genre[] = [
  {
    type: "thesis",
    words:
      "(?:unpublished |unpubl\\. )?(?:ph\\.? ?d\\.?|doctoral|master[’']?s?|m\\.?a\\.?|m\\.?sc\\.?|m\\.?phil\\.?|b\\.?a\\.?|d\\.?phil\\.?|bachelor[’']?s?|undergraduate|graduate)\\s?(?:diss(?:ertation|\\.)|thesis)|thèse de doctorat|tesis doctoral|diplomarbeit|dissertation(?= ?[,)])|(?:yayı[mn]lanmamış |basılmamış )?(?:yüksek lisans|doktora|lisans)\\s?tezi|(?:автореф(?:ерат|\\.)\\s)?дис(?:\\.|сертация)(?:\\s?(?:\\.\\.\\.|…|на соиск\\.?))?(?:\\s(?:канд|д-ра|докт)\\.?(?:\\s[а-я]{3,6}\\.)?\\s(?:наук|н\\.))?",
  },
  {
    type: "report",
    words:
      "(?:working|discussion|occasional|white|policy|research|briefing|background|position|technical|conference) paper|policy brief|issue brief|briefing(?: note)?|backgrounder|fact ?sheet|(?:special |technical |research |annual |staff |country |asia |europe |crisis group )?report|staff report|country report|technical note|memorandum|рабоч(?:ая|ие) тетрад[ьи]|доклад|отч[её]т|аналитическая записка|препринт|çalışma tebliği|politika notu|rapor(?:u)?|arbeitspapier|document de travail|documento de trabajo|informe|rapport",
  },
  { type: "speech", words: "(?:keynote |opening |inaugural )?(?:speech|lecture)|konuşma|выступление|речь" },
  {
    type: "document",
    words:
      "press[- ]release|media (?:release|note)|news release|press statement|press communiqu[ée]|пресс-релиз|сообщение для сми|basın (?:açıklaması|bülteni|bildirisi)|communiqué de presse|pressemitteilung|comunicado de prensa|nota de prensa",
  },
];
const ALL = GENRES.map(({ words }) => words).join("|");
const NUMBERED = new RegExp(
  `(?<=[.,;:([–—${HOLE}]["”’»]?\\s?|\\s[–—]\\s)[([]?((?:[^\\s,.;:()${HOLE}]{2,16}\\s){0,2}(?:${ALL}))(?=[\\s,:#])(?:\\sseries)?,?\\s(?:[Nn]o\\.?|[Nn]r\\.?|№|[Nn][°º]|number|#|sayı:?|report no\\.)?\\s?:?((?:[A-Z]{1,6}[ /-])?\\d[\\d/A-Z.–-]{0,14}(?<![.,]))[)\\]]?`,
  "giu",
);
const BRACKETED = new RegExp(`[([]((?:${ALL}))(?:\\)|\\]|(?=,))`, "giu");
const BARE = new RegExp(`(?<=[.,;:(–—[\\uE000]\\s?)((?:${ALL}))(?=\\s?(?:[.,;:)\\]–—${HOLE}]|\\.?$))`, "giu");

const FORMS = GENRES.map(({ type, words }) => ({ type, form: new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, "iu") }));

const isGenreWord = wordTable(
  "paper|brief|briefing|backgrounder|factsheet|sheet|report|rapport|rapor|raporu|informe|thesis|diss*|tezi|дис|диссертация|автореф*|доклад|отчёт|отчет|записка|препринт|тетрад*|tebliği|notu|note|memorandum|arbeitspapier|document|documento|release|statement|communiqué|communique|пресс-релиз|сообщение|basın|pressemitteilung|comunicado|nota|thèse|tesis|diplomarbeit|speech|lecture|konuşma|выступление|речь",
);

/** The kind of a work where its words stand by themselves: with a number, in brackets, between commas. */
export const GENRE_RULES: readonly PartRule[] = [
  {
    name: "numbered genre",
    form: NUMBERED,
    when: isGenreWord,
    // "Annual Report 2012" has a year, not a number.
    read: (match) =>
      /^(?:1[5-9]|20)\d\d$|^\p{Ll}/u.test(match[2]!) ? null : { parts: { genre: match[1]!, number: match[2]! } },
  },
  { name: "genre in brackets", form: BRACKETED, when: isGenreWord, read: (match) => ({ parts: { genre: match[1]! } }) },
  { name: "genre", form: BARE, when: isGenreWord, read: (match) => ({ parts: { genre: match[1]! } }) },
];

/** The type that the words of a genre tell of. */
export function typeOfGenre(genre: string): CslType | null {
  return FORMS.find(({ form }) => form.test(genre))?.type ?? null;
}

/** Titles that only reports have. */
const REPORT_NAMED = /(?<!\p{L})(?:reports?|white paper|raporu|доклад|отч[её]т|rapport|bericht|informe)(?!\p{L})/iu;
const REPORT_TITLE =
  /(?<!\p{L})(?:reports?|white paper|review of|yearbook|outlook|survey|profile|strategy|action plan|statistics|raporu|strateji(?:si)?|доклад|отч[её]т|обзор|стратегия|концепция|rapport|bericht|informe)(?!\p{L})/iu;

/** Whether a title reads as that of a report; `named` asks for a word that leaves no doubt. */
export function isReportTitle(title: string, named = false): boolean {
  return (named ? REPORT_NAMED : REPORT_TITLE).test(title.slice(0, 400));
}
