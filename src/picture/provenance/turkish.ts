import { citedWords, SPEECHES, sourceDay } from "../../words/index.js";
import { countText } from "../amount.js";
import type { ProvenanceWords } from "./words.js";

const number = (value: number) => countText(value, "tr-TR");

const MANNERS: ProvenanceWords["manners"] = {
  copy: "kopya",
  translation: "çeviri",
  agency: "ajans haberi",
  quotes: "alıntı",
  cites: "dipnot",
  "same-text": "aynı metin",
  "same-words": "aynı cümle",
};

/** The words of who took a thing from whom in Turkish. */
export const TURKISH_PROVENANCE_WORDS: ProvenanceWords = {
  cited: (source) => citedWords(source, SPEECHES.tr),
  day: (source) => sourceDay(source, SPEECHES.tr),
  title: "Kim kimden aldı",
  manners: MANNERS,
  takes: MANNERS,
  notRead: "okunmadı",
  odd: "döngüsel veya zamana aykırı",
  circular: "döngüsel atıf",
  backwards: "daha sonra yayımlandı",
  columns: {
    taker: "Kim",
    takerDay: "Ne zaman",
    manner: "Nasıl",
    source: "Kimden",
    sourceDay: "Kaynağın tarihi",
    odd: "Not",
  },
  nobody: "bilinen bir kaynağı yok",
  key: "Soldan sağa zaman sırasıyla; oklar kaynaktan onu alana gider. Kesik çizgili kutular, atıf yapılan ama okunmayan kaynaklardır.",
  more: (nodes) => `Tabloda ${number(nodes)} kaynak daha var.`,
  description({ documents, unread, first, ties, circular }) {
    const firsts = first.slice(0, 4).map(({ name, day }) => `${name} (${day})`);
    const how = ties.map(({ manner, count }) => `${MANNERS[manner]} (${number(count)})`);
    return [
      `${number(documents)} belge${unread.length === 0 ? "" : `; ayrıca atıf yapılan ama okunmayan ${number(unread.length)} kaynak`}.`,
      first.length === 0
        ? "Herkes bir başkasından almış."
        : `Kimseden almayan: ${firsts.join(", ")}${first.length > 4 ? " ve diğerleri" : ""}.`,
      how.length === 0 ? "Aralarında bağ yok." : `Bağlar: ${how.join(", ")}.`,
      ...(circular === 0 ? [] : [`${number(circular)} bağ döngü oluşturuyor.`]),
    ].join(" ");
  },
};
