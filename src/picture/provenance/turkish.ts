import { SPEECHES } from "../../words/index.js";
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
  title: "Kaynak zinciri",
  takes: MANNERS,
  manners: MANNERS,
  notRead: "kayıt defterinde yok",
  odd: "döngüsel veya zamana aykırı",
  circular: "döngüsel atıf",
  backwards: "daha sonra yayımlanmış",
  columns: {
    taker: "Kim",
    takerDay: "Ne zaman",
    manner: "Nasıl",
    source: "Kimden",
    sourceDay: "Kaynağın tarihi",
    odd: "Not",
  },
  nobody: "bilinen bir kaynağı yok",
  key: "Soldan sağa zaman sırasıyla; oklar kaynaktan, bilgiyi alan metne gider. Kesik çizgili kutular, atıf yapılan ama kayıt defterinde bulunmayan kaynaklardır.",
  columnKey:
    "Yukarıdan aşağıya zaman sırasıyla; oklar kaynaktan, bilgiyi alan metne gider. Kesik çizgili kutular, atıf yapılan ama kayıt defterinde bulunmayan kaynaklardır.",
  speech: () => SPEECHES.tr,
  tie: (taker, takes, source) => `${taker} ← ${source}: ${takes}`,
  more: (nodes) => `Tabloda ${number(nodes)} kaynak daha var.`,
  description({ documents, unread, first, ties, circular }) {
    const firsts = first.slice(0, 4).map(({ name, day }) => `${name} (${day})`);
    const how = ties.map(({ manner, count }) => `${MANNERS[manner]} (${number(count)})`);
    return [
      `${number(documents)} belge${unread.length === 0 ? "" : `; ayrıca atıf yapılan ama kayıt defterinde bulunmayan ${number(unread.length)} kaynak`}.`,
      first.length === 0
        ? "Her metnin daha eski bir kaynağı var."
        : `Daha eski kaynağı olmayan: ${firsts.join(", ")}${first.length > 4 ? " ve diğerleri" : ""}.`,
      how.length === 0 ? "Aralarında bağ yok." : `Bağlar: ${how.join(", ")}.`,
      ...(circular === 0 ? [] : [`${number(circular)} bağ döngü oluşturuyor.`]),
    ].join(" ");
  },
};
