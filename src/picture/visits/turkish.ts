import { own } from "../../text/index.js";
import { capitalised, dateWords, SPEECHES, slugWords } from "../../words/index.js";
import { countText } from "../amount.js";
import type { VisitsWords } from "./words.js";

const { tr } = SPEECHES;
const number = (value: number) => countText(value, tr.locale);
const direction: VisitsWords["direction"] = (from, to, total) =>
  `${capitalised(from, "tr")} → ${to}: ${number(total)} ziyaret`;

/** The words of a picture of visits in Turkish. */
export const TURKISH_VISITS_WORDS: VisitsWords = {
  title: "Karşılıklı ziyaretler",
  columns: {
    from: "Nereden",
    to: "Nereye",
    when: "Zaman",
    kind: "Tür",
    visitor: "Ziyaret eden",
    place: "Yer",
    status: "Durum",
  },
  statuses: tr.words.statuses,
  key: "Her kare, gününe veya ayına yerleştirilmiş bir ziyareti gösterir; ince çizgi, yalnızca yılı ya da daha uzun bir dönemi bilinen ziyarettir. İçi boş: planlandı veya kararlaştırıldı. Çarpılı: iptal edildi, askıya alındı veya yalanlandı.",
  crowded: "Sütunlar ziyaret sayısını gösterir.",
  nothing: "Tarihi bilinen ziyaret yok.",
  others: "diğerleri",
  direction,
  kind: (slug) => own(tr.words.visits, slug ?? "unspecified") ?? `ziyaret (${slugWords(slug ?? "")})`,
  when: (edtf) => (edtf === null ? "tarihsiz" : dateWords(edtf, tr)),
  visit: ({ when, kind, visitor, place, status }) =>
    `${when}: ${[kind, visitor, place].filter((part) => part !== null).join(", ")} (${status})`,
  years: (from, to, visits) => `${from === to ? from : `${from}–${to}`}: ${number(visits)} ziyaret`,
  leftOut: (visits, years) =>
    `Ötekilerden çok uzakta kaldığı için çizilmedi: ${number(visits)} ziyaret (${years.join(", ")}); tabloda yer alıyor.`,
  missing: (undated, older) => {
    const parts = [
      ...(undated > 0 ? [`Tarihsiz ${number(undated)} ziyaret gösterilmiyor.`] : []),
      ...(older > 0 ? [`Daha eski ${number(older)} ziyaret gösterilmiyor.`] : []),
    ];
    return parts.length === 0 ? null : parts.join(" ");
  },
  description: (told) => {
    if (told.every(({ total }) => total === 0)) return "Bilinen ziyaret yok.";
    return told
      .map(({ from, to, total, first, last }) => {
        const years = first === null || last === null ? "" : `, ${first === last ? first : `${first}–${last}`}`;
        return `${direction(from, to, total)}${years}.`;
      })
      .join(" ");
  },
};
