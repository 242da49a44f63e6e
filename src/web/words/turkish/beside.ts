import type { Patterns } from "../../../words/index.js";
import type { Words } from "../english/index.js";

/** Two translations side by side. */
export const beside: Patterns<Words["beside"]> = {
  heading: "Yan yana",
  title: "Yan yana: {left} / {right}",
  missing: "Bu belgelerden en az biri kayıt defterinde yok: {ids}. Belge listesine bakın.",
  problem: "Bu belgeler yan yana gösterilemiyor: {why}",
  differences: "Farklar",
  caption: "İki çeviri arasındaki farklar",
  none: "Fark bulunmadı: tutarlar, tarihler, sayılar, adlar ve durumlar aynı; iki metinde de atlanan bir şey yok.",
  count: "{n, number} fark bulundu. Tutarlar, nasıl yazılmış olurlarsa olsunlar, değerleriyle karşılaştırılır.",
  row: "Satır {n}",
  in: "{language} metinde",
  left: "birinci",
  right: "ikinci",
  unknown: "dili belirtilmemiş",
  nothing: "geçmiyor",
  onlyHere: "yalnızca burada",
  leftOut: "Burada atlanmış.",
  more: "{all} farkın ilk {shown} tanesi gösteriliyor; tamamı bu sayfanın JSON dosyasında.",
  csv: "Bütün farklar (CSV)",
  texts: "Metinler",
  columns: {
    row: "Satır",
    kind: "Fark",
    left: "Birinci metin",
    leftMeans: "Anlamı (birinci)",
    right: "İkinci metin",
    rightMeans: "Anlamı (ikinci)",
  },
};
