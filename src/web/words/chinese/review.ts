import type { Patterns } from "../../../words/index.js";
import type { Words } from "../english/index.js";

export const review: Patterns<Words["review"]> = {
  title: "审核",
  lead: "最值得裁定的断言排在最前：本身存疑，而对其他内容影响又大。",
  progress: "已裁定{judged, plural, other {#条断言}}，待裁定：{waiting}。",
  most: "{n}以上",
  none: "所有断言均已裁定。可以添加文献，或查看裁定列表。",
  empty: "本台账尚无断言，请先添加文献。",
  add: "添加文献",
  orphans: "没有对应断言的裁定",
  agreement: "审核人裁定的一致程度",
  why: "列入原因：",
  gain: "预计收益{gain}",
  uncertain: "同类断言的正确率为{percent}",
  alone: "单一来源",
  others: "{n, plural, other {#个独立来源}}",
  sum: "涉及{dollars}",
  conflicts: "或可解决所属事实的{n, plural, other {#处冲突}}",
  busy: "所涉双边关系共有{n, plural, other {#项事实}}",
  waiting: "待裁定的断言",
  columns: { gain: "收益", conflicts: "冲突", usd: "美元", pair: "双方事实数" },
};
