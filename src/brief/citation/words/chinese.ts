import type { Patterns } from "../../../words/index.js";
import type { CitationTexts } from "./english.js";

export const chinese: Patterns<CitationTexts> = {
  ledger: "Entente，台账 {ledger}{snapshot, select, none {} other {，快照 {snapshot}}}",
  state: "哈希值 {digest}",
  titleVersion: "{title}（版本 {digest}）",
  version: "版本 {digest}",
  noDate: "日期不详",
  noDateInFull: "日期不详",
  noTitle: "[无标题]",
  titled: "《{words}》，",
  titledElsewhere: "“{words}”，",
  within: "〈{words}〉",
  withinElsewhere: "‘{words}’",
  between: "、",
  and: "{others}、{last}",
  ampersand: "{others}、{last}",
  etAl: "{first}等",
  made: "{who}（{date}）。",
  yearFirst: "{year}年{rest}",
  comma: "，",
  stop: "。",
  space: "",
  online: "{title} [在线]",
  seen: "[访问日期：{date}]",
  address: "网址：{url}",
};
