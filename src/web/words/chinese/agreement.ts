import type { Patterns } from "../../../words/index.js";
import type { Words } from "../english/index.js";

export const agreement: Patterns<Words["agreement"]> = {
  title: "审核人裁定的一致程度",
  lead: "两人均已采纳或驳回的断言，列出各自最后的裁定；裁定不一的，注明由谁定夺。",
  first: "第一名审核人",
  second: "第二名审核人",
  show: "对照",
  few: "在本台账裁定过断言的审核人不足两名。",
  none: "{a}与{b}没有共同裁定过的断言。",
  counts: "两人均已裁定：{both}条；其中裁定不一：{apart}条。",
  kappa: "科恩κ系数：{value}（95%置信区间：{low}至{high}）。",
  table: "两人均已裁定的断言",
  claim: "断言",
  what: "内容",
  words: "原文依据",
  third: "定夺人",
  holds: "最终裁定",
  accept: "采纳",
  reject: "驳回",
  disputed: "未决，待第三人定夺",
  accepted: "采纳",
  rejected: "驳回",
  because: "{word}：{reason}",
  by: "{reviewer}：{word}",
};
