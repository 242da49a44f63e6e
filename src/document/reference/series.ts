import { anyOf, inEitherCase } from "../../language/documents/index.js";
import { datesIn } from "./dates.js";
import { later } from "./later.js";
import type { PartRule } from "./slip.js";

const SERIES = anyOf("treatySeries");
const PAGE = `(?:${anyOf("pageAbbreviations")}\\.\\s?)`;
const VOLUME = inEitherCase("volume");

/** Volumes and pages of the series in which treaties and judgments are printed. */
export const SERIES_RULES: readonly PartRule[] = [
  {
    name: "871 UNTS 203, 2012 I.C.J. 422",
    form: later(() => `(?<!\\d)(\\d{1,4})\\s(${SERIES})\\.?\\s${PAGE}?(\\d{1,5})`, "gu"),
    read([, number, container, page]) {
      const told =
        number!.length === 4 && number! > "1850" && /C/u.test(container!) ? { issued: number! } : { volume: number! };
      return { parts: { ...told, "container-title": container!, page: page! } };
    },
  },
  {
    name: "UNTS, vol. 377, p. 41",
    form: later(
      () =>
        `(?<![^\\s(\\[,;])(${SERIES}),?\\s${VOLUME}\\s?(\\d{1,4})(?:,\\s(?:${inEitherCase("numberMarks")}|I-)\\s?[\\dI-]+)?(?:,?\\s${PAGE}(\\d{1,5}))?`,
      "gu",
    ),
    read: ([, container, volume, page]) => ({
      parts: { "container-title": container!, volume: volume!, ...(page === undefined ? {} : { page }) },
    }),
  },
  {
    name: "I.C.J. Reports 1986, p. 14",
    form: later(
      () => `(?<![^\\s(\\[,;])\\[?(${SERIES})\\]?,?\\s\\(?((?:19|20)\\d\\d)\\)?,?\\s${PAGE}?(\\d{1,5})`,
      "gu",
    ),
    read: ([, container, year, page]) => ({ parts: { "container-title": container!, issued: year!, page: page! } }),
  },
  {
    name: "OJ L 229, 31.7.2034, p. 1",
    form: later(
      () => `(?<![^\\s([,;])(?:\\[\\d{4}\\]\\s)?(${anyOf("gazetteSeries")})[\\s-]?(\\d{1,4})(?:/(\\d{1,4}))?`,
      "gu",
    ),
    read: ([, container, volume, page]) => ({
      parts: { "container-title": container!, volume: volume!, ...(page === undefined ? {} : { page }) },
    }),
  },
  {
    name: "signed and in force",
    form: later(() => `\\(${anyOf("signing")}([^()]{4,140})\\)`, "giu"),
    read(match) {
      const date = datesIn(match[1]!)[0];
      return date === undefined ? null : { parts: { issued: date.edtf } };
    },
  },
  {
    name: "when it came into force",
    form: later(() => `[([]${anyOf("inForce")}[^()[\\]]{0,120}[)\\]]`, "giu"),
    read: () => ({ parts: {} }),
  },
  {
    name: "vol. 2 of A History",
    form: later(
      () =>
        `(?<=[.,]\\s)${VOLUME}\\s(\\d{1,3}|[IVXLC]{1,6}),?\\s${anyOf("volumeOf")}\\s(?=\\p{Lu})([^(.,:;\\uE000]{3,100})(?=\\s?[(.,])`,
      "gu",
    ),
    read: ([, volume, title]) => ({ parts: { volume: volume!, "collection-title": title!.trim() } }),
  },
  {
    name: "Pacific Studies Series 14",
    form: later(
      () =>
        `(?<=,\\s)(\\p{Lu}[^(),.:;\\uE000]{3,80}\\s${anyOf("seriesWords")})(?:,?\\s(?:${inEitherCase("numberMarks", "volume")}\\s)?)(\\d{1,4})(?=\\s\\()`,
      "gu",
    ),
    read: ([, title, number]) => ({ parts: { "collection-title": title!, "collection-number": number! } }),
  },
  {
    name: "judgment",
    form: later(
      () => `(?<=[,.]\\s)(${anyOf("judgments")})(?:\\s${anyOf("judgmentOn")}\\s[^,.\\uE000]{3,40})?(?=[,.;]|$)`,
      "giu",
    ),
    read: ([, genre]) => ({ parts: { genre: genre! } }),
  },
  {
    name: "stage of a case",
    form: later(() => `(?<=[,.]\\s)${anyOf("caseStages")}(?=[,.;]|$)`, "giu"),
    read: () => ({ parts: {} }),
  },
];

const OF_TREATIES = later(() => `^${anyOf("treatySeriesNames")}$`);

/** Whether a container is one of the series of treaties. */
export function isTreatySeries(container: string): boolean {
  return OF_TREATIES().test(container);
}
