import { datesIn } from "./dates.js";
import type { PartRule } from "./slip.js";

const SERIES =
  "(?:U\\.?\\s?N\\.?\\s?T\\.?\\s?S\\.?|L\\.?N\\.?T\\.?S\\.?|I\\.?L\\.?M\\.?|U\\.?S\\.?T\\.?|(?:United Nations|League of Nations),? Treaty Series|International Legal Materials|СДД ООН|I\\.?C\\.?J\\.?(?: Reports| Rep\\.?)?|P\\.?C\\.?I\\.?J\\.?(?:, Ser\\. [AB])?|Reports of International Arbitral Awards|R\\.?I\\.?A\\.?A\\.?)";

/** Volumes and pages of the series in which treaties and judgments are printed. */
export const SERIES_RULES: readonly PartRule[] = [
  {
    name: "871 UNTS 203, 2012 I.C.J. 422",
    form: new RegExp(`(?<!\\d)(\\d{1,4})\\s(${SERIES})\\.?\\s(?:p\\.\\s?)?(\\d{1,5})`, "gu"),
    read([, number, container, page]) {
      const told =
        number!.length === 4 && number! > "1850" && /C/u.test(container!) ? { issued: number! } : { volume: number! };
      return { parts: { ...told, "container-title": container!, page: page! } };
    },
  },
  {
    name: "UNTS, vol. 377, p. 41",
    form: new RegExp(
      `(?<![^\\s(\\[,;])(${SERIES}),?\\s(?:vol(?:ume|\\.)?|т\\.|cilt)\\s?(\\d{1,4})(?:,\\s(?:[Nn]os?\\.|I-)\\s?[\\dI-]+)?(?:,?\\s(?:pp?|с|s)\\.\\s?(\\d{1,5}))?`,
      "gu",
    ),
    read: ([, container, volume, page]) => ({
      parts: { "container-title": container!, volume: volume!, ...(page === undefined ? {} : { page }) },
    }),
  },
  {
    name: "I.C.J. Reports 1986, p. 14",
    form: new RegExp(
      `(?<![^\\s(\\[,;])\\[?(${SERIES})\\]?,?\\s\\(?((?:19|20)\\d\\d)\\)?,?\\s(?:pp?\\.\\s?)?(\\d{1,5})`,
      "gu",
    ),
    read: ([, container, year, page]) => ({ parts: { "container-title": container!, issued: year!, page: page! } }),
  },
  {
    name: "OJ L 229, 31.7.2034, p. 1",
    form: /(?<![^\s([,;])(?:\[\d{4}\]\s)?(OJ\s[LC]|Official Journal of the European (?:Union|Communities)(?:,?\s[LC])?)[\s-]?(\d{1,4})(?:\/(\d{1,4}))?/gu,
    read: ([, container, volume, page]) => ({
      parts: { "container-title": container!, volume: volume!, ...(page === undefined ? {} : { page }) },
    }),
  },
  {
    name: "signed and in force",
    form: /\((?:adopted|signed|opened for signature|concluded|done|подписан\p{L}*|принят\p{L}*)([^()]{4,140})\)/giu,
    read(match) {
      const date = datesIn(match[1]!)[0];
      return date === undefined ? null : { parts: { issued: date.edtf } };
    },
  },
  {
    name: "when it came into force",
    form: /[([](?:entered into force|entry into force|in force|вступил\p{L}* в силу|yürürlük|hereinafter|далее|ratified|adopted by)[^()[\]]{0,120}[)\]]/giu,
    read: () => ({ parts: {} }),
  },
  {
    name: "vol. 2 of A History",
    form: /(?<=[.,]\s)[Vv]ol(?:ume|\.)\s(\d{1,3}|[IVXLC]{1,6}),?\s(?:of|in)\s(?=[\p{Lu}])([^(.,:;\uE000]{3,100})(?=\s?[(.,]|,\sed)/gu,
    read: ([, volume, title]) => ({ parts: { volume: volume!, "collection-title": title!.trim() } }),
  },
  {
    name: "Pacific Studies Series 14",
    form: /(?<=,\s)(\p{Lu}[^(),.:;\uE000]{3,80}\s(?:Series|Library|Monographs|Studies))(?:,?\s(?:[Nn]o\.\s|vol\.\s)?)(\d{1,4})(?=\s\()/gu,
    read: ([, title, number]) => ({ parts: { "collection-title": title!, "collection-number": number! } }),
  },
  {
    name: "judgment",
    form: /(?<=[,.]\s)(judgment|advisory opinion|order|award|arrêt)(?:\s(?:of|on the)\s[^,.\uE000]{3,40})?(?=[,.;]|$)/giu,
    read: ([, genre]) => ({ parts: { genre: genre! } }),
  },
  {
    name: "stage of a case",
    form: /(?<=[,.]\s)(?:merits|preliminary objections|provisional measures|jurisdiction(?: and admissibility)?)(?=[,.;]|$)/giu,
    read: () => ({ parts: {} }),
  },
];

/** Whether a container is one of the series of treaties. */
export function isTreatySeries(container: string): boolean {
  return /^(?:[UL]\.?\s?N\.?\s?T\.?\s?S\.?|.*Treaty Series|СДД ООН)$/u.test(container);
}
