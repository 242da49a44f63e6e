import type { Patterns } from "../../../words/index.js";
import type { Words } from "../english/index.js";

export const holdings: Patterns<Words["holdings"]> = {
  ledger: "台账",
  size: "大小",
  megabytes: "{n} MB",
  documents: "文献",
  documentsHeld: "{n, number}（不计副本和译文为{strains, number}）",
  readBy: "{n, number}：由{producer}读取",
  claims: "断言",
  claimsHeld: "{n, number}{retired, plural, =0 {} other {，另有#条在后来的读取中未再找到}}",
  ofType: "{type}{n, number}条",
  facts: "事实",
  factsHeld: "{n, number}{unsettled, select, yes {，尚未更新：有待重新归并} other {}}",
  judgements: "裁定",
  runs: "运行",
  runsHeld: "{n, number}次，最近一次{id}：{at}，{program}",
  content: "内容",
  verified: "{digest}（已核实）",
};
