import { countText } from "../amount.js";
import type { NetworkWords } from "./words.js";

const number = (value: number) => countText(value, "tr-TR");
const NOTHING = "Başka taraflarla ilgili bilinen olgu yok.";

/** The words of a network in Turkish. */
export const TURKISH_NETWORK_WORDS: NetworkWords = {
  title: "İlişki ağı",
  columns: {
    one: "Bir taraf",
    other: "Öteki taraf",
    facts: "Olgu",
    corroborated: "Çok kaynaklı",
    conflicting: "Değerleri uyuşmayan",
  },
  key: "Çizgi ne kadar kalınsa olgu o kadar çoktur; iş birliği de çatışma da sayılır. Düğümler arasındaki uzaklık bir şey anlatmaz.",
  disputed: "Kesik çizgi: on olgudan en az birinin değerleri uyuşmuyor.",
  nothing: NOTHING,
  tie: (a, b, { facts, corroborated, conflicting }) =>
    [
      `${a} ve ${b}: ${number(facts)} olgu`,
      ...(corroborated > 0 ? [`${number(corroborated)} tanesi birden çok kaynağa dayanıyor`] : []),
      ...(conflicting > 0 ? [`${number(conflicting)} tanesinin değerleri uyuşmuyor`] : []),
    ].join(", "),
  node: (name, facts) => `${name}: ${number(facts)} olgu`,
  description({ state, partners, others, disputed }) {
    if (partners.length === 0) return NOTHING;
    const first = partners.slice(0, 3).map((one) => `${one.name} (${number(one.facts)})`);
    const [tie] = [...others].sort((a, b) => b.facts - a.facts);
    return [
      `${state}: ${number(partners.length)} karşı taraf; en çok olgu: ${first.join(", ")}.`,
      ...(tie ? [`Karşı tarafların kendi arasında en çok olgu: ${tie.a} ve ${tie.b} (${number(tie.facts)}).`] : []),
      ...(disputed > 0 ? [`${number(disputed)} çizgide on olgudan en az birinin değerleri uyuşmuyor.`] : []),
    ].join(" ");
  },
};
