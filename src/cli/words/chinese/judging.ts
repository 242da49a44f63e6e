import type { Patterns } from "../../../words/index.js";
import type { Words } from "../english/index.js";

export const judging: Patterns<Words["judging"]> = {
  verdicts: {
    accept: "采纳",
    reject: "驳回",
    correct: "更正",
    same: "合并",
    different: "拆分",
    place: "移置",
    remove: "移除",
    withdraw: "撤回裁定",
    note: "备注",
  },
  judged:
    "{verdict}{change, select, none {} other { {change}}}：{claims}{on, select, none {} other { → {on}}}{from, select, none {} other { ≠ {from}}}；{reviewer}{reason, select, none {} other {（{reason}）}}",
  orphan: "{document}中的{type}断言，{edition, select, none {读取时已不再找到} other {新版{edition}中没有}}：“{words}”",
  noOrphans: "每项裁定都有对应的断言。",
  agreement: {
    all: "全部",
    type: "类型",
    both: "两人均裁定",
    agree: "一致",
    first: "第一人采纳",
    second: "第二人采纳",
    kappa: "κ系数",
    interval: "95%",
  },
  interval: "{low}至{high}",
  corrections: "{field}：两人均更正{both, number}处，其中更正相同{same, number}处",
  gain: "预计收益",
  allJudged: "所有断言均已裁定。",
  marked: "{headline}，由{reviewer}标注",
  publishers: {
    documents: "文献",
    publisher: "发布机构",
    kind: "类别",
    basis: "认定依据",
    by: { decision: "认定", name: "发布机构表", host: "发布机构表（按网址）", rule: "规则", nobody: "–" },
    is: "{publisher}：{kind}（{basis}）；{documents, plural, other {#篇文献}}",
    decided:
      "{publisher}：{kind, select, none {撤回认定} other {认定为{kind}}}；{reviewer}{reason, select, none {} other {（{reason}）}}",
    unnamed: "（未注明发布机构）",
    none: "未找到。",
  },
};
