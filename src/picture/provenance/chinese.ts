import { SPEECHES } from "../../words/index.js";
import { number } from "../chinese-counts.js";
import type { ProvenanceWords } from "./words.js";

const MANNERS: ProvenanceWords["manners"] = {
  copy: "转载",
  translation: "翻译",
  agency: "通讯社稿件",
  quotes: "引述",
  cites: "注释援引",
  "same-text": "文字相同",
  "same-words": "句子相同",
};

/** The words of who took a thing from whom in Chinese. */
export const CHINESE_PROVENANCE_WORDS: ProvenanceWords = {
  title: "转引关系",
  takes: MANNERS,
  manners: MANNERS,
  notRead: "不在本台账中",
  odd: "循环转引或时间倒置",
  circular: "循环转引",
  backwards: "发表在后",
  columns: { taker: "转引者", takerDay: "时间", manner: "方式", source: "出处", sourceDay: "出处时间", odd: "备注" },
  nobody: "未见出处",
  key: "从左到右按时间排列；箭头由出处指向转引者。虚线框表示被援引但不在本台账中的来源。",
  columnKey: "从上到下按时间排列；箭头由出处指向转引者。虚线框表示被援引但不在本台账中的来源。",
  speech: () => SPEECHES.zh,
  tie: (taker, takes, source) => `${taker} ← ${source}：${takes}`,
  more: (nodes) => `表中另有${number(nodes)}个来源。`,
  description({ documents, unread, first, ties, circular }) {
    const firsts = first.slice(0, 4).map(({ name, day }) => `${name}（${day}）`);
    const how = ties.map(({ manner, count }) => `${MANNERS[manner]}（${number(count)}）`);
    return [
      `${number(documents)}篇文献${unread.length === 0 ? "" : `，另有${number(unread.length)}个来源被援引但不在本台账中`}。`,
      first.length === 0 ? "各方均转引自他处。" : `未转引他处的：${firsts.join("、")}${first.length > 4 ? "等" : ""}。`,
      how.length === 0 ? "彼此没有关联。" : `关联：${how.join("、")}。`,
      ...(circular === 0 ? [] : [`${number(circular)}条关联构成循环。`]),
    ].join("");
  },
};
