import { own } from "../../text/index.js";
import { dateWords, SPEECHES, slugWords } from "../../words/index.js";
import { number, period } from "../chinese-counts.js";
import type { VisitsWords } from "./words.js";

const { zh } = SPEECHES;
const visitsOf = (value: number) => `${number(value)}次访问`;
const direction: VisitsWords["direction"] = (from, to, total) => `${from} → ${to}：${visitsOf(total)}`;

/** The words of a picture of visits in Chinese. */
export const CHINESE_VISITS_WORDS: VisitsWords = {
  title: "双向访问",
  columns: {
    from: "出访方",
    to: "东道方",
    when: "时间",
    kind: "类别",
    visitor: "出访者",
    place: "地点",
    status: "进展状态",
  },
  statuses: zh.words.statuses,
  key: "每个方块为一次访问，标于其日期或月份；细线表示仅知年份或更长时段的访问。空心：计划中或已商定。打叉：已取消、已中止或被否认。",
  crowded: "柱高为访问次数。",
  nothing: "没有日期明确的访问。",
  others: "其他方",
  direction,
  kind: (slug) => own(zh.words.visits, slug ?? "unspecified") ?? `访问（${slugWords(slug ?? "")}）`,
  when: (edtf) => (edtf === null ? "日期不详" : dateWords(edtf, zh)),
  visit: ({ when, kind, visitor, place, status }) =>
    `${when}：${[visitor, kind, place].filter((part) => part !== null).join("，")}（${status}）`,
  years: (from, to, visits) => `${period(from, to)}：${visitsOf(visits)}`,
  leftOut: (visits, years) =>
    `${years.map((year) => `${year}年`).join("、")}的${visitsOf(visits)}与其余相距过远，未画出，见表。`,
  missing: (undated, older) => {
    const parts = [
      ...(undated > 0 ? [`${visitsOf(undated)}日期不详，未画出。`] : []),
      ...(older > 0 ? [`更早的${visitsOf(older)}未画出。`] : []),
    ];
    return parts.length === 0 ? null : parts.join("");
  },
  description: (told) => {
    if (told.every(({ total }) => total === 0)) return "没有已知的访问。";
    return told
      .map(({ from, to, total, first, last }) => {
        const years = first === null || last === null ? "" : `，${period(first, last)}`;
        return `${direction(from, to, total)}${years}。`;
      })
      .join("");
  },
};
