import type { Patterns } from "../../../words/index.js";
import type { Words } from "../english/index.js";

export const checks: Patterns<Words["checks"]> = {
  title: "核查",
  lead: "此处列出可能的错误和有出入的内容。核查只指出应看何处，不裁断谁对谁错。",
  kinds: {
    stale: "过时或不可能成立",
    contradicted: "相互矛盾",
    conflicting: "来源说法不一",
    recycled: "重复使用的数字",
  },
  notes: {
    stale: "对照参考表，落笔时已经过时或根本不可能成立的表述。",
    contradicted: "在共同涉及的时段内不可能同时成立的两项事实。",
    conflicting: "各来源的说法不可能同时成立的事实。",
    recycled: "先见于某事、后又见于另一事的少见金额。",
  },
  lists: "清单",
  none: {
    stale: "已将{checked}篇文献与参考表对照，未发现问题。",
    contradicted: "没有相互矛盾的事实。",
    conflicting: "没有来源说法不一的事实。",
    recycled: "没有发现重复使用的数字。",
  },
  looked: "本页将{documents}篇文献中的{checked}篇与参考表作了对照。",
  columns: { finding: "核查结果", words: "文中说法", holds: "参考表所载", source: "来源", party: "当事方" },
  next: "下一页",
  all: "完整清单",
};
