import { fold } from "./phrases.js";

/** Names and abbreviations of the months in English, Russian (nominative and genitive), Turkish, French, German and Spanish. */
const MONTH_NAMES: readonly string[] = [
  "january|jan|январь|января|янв|ocak|oca|janvier|janv|januar|jänner|enero|ene",
  "february|feb|февраль|февраля|фев|февр|şubat|şub|février|févr|februar|febrero",
  "march|mar|март|марта|мар|mart|mars|märz|marzo",
  "april|apr|апрель|апреля|апр|nisan|nis|avril|avr|abril|abr",
  "may|май|мая|mayıs|mai|mayo",
  "june|jun|июнь|июня|июн|haziran|haz|juin|juni|junio",
  "july|jul|июль|июля|июл|temmuz|tem|juillet|juil|juli|julio",
  "august|aug|август|августа|авг|ağustos|ağu|août|agosto|ago",
  "september|sep|sept|сентябрь|сентября|сен|сент|eylül|eyl|septembre|septiembre",
  "october|oct|октябрь|октября|окт|ekim|eki|octobre|oktober|okt|octubre",
  "november|nov|ноябрь|ноября|ноя|нояб|kasım|kas|novembre|noviembre",
  "december|dec|декабрь|декабря|дек|aralık|ara|décembre|déc|dezember|dez|diciembre|dic",
];

/** The months, 1 to 12, by their folded names. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  MONTH_NAMES.flatMap((names, i) => names.split("|").map((name) => [fold(name), i + 1] as const)),
);
