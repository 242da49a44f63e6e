import type { Patterns } from "../../../words/index.js";
import type { Words } from "../english/index.js";

export const publishers: Patterns<Words["publishers"]> = {
  title: "发布机构",
  caption: "发布机构，按文献数量由多到少",
  lead: "各发布机构的类别。类别只说明是谁在说话，不说明所言真假，也不影响任何得分。",
  columns: { publisher: "发布机构", documents: "文献", kind: "类别", by: "认定依据" },
  nobody: "未注明发布机构",
  decided: "{reviewer}，{day}{reason, select, none {} other {：{reason}}}",
  filter: "类别",
  all: "全部类别",
  show: "显示",
  none: "没有这一类别的发布机构。",
  cut: "此处只显示前{n}家；命令 entente publishers 可列出全部。",
  change: "审核人可以另行认定；认定对该机构的所有文献有效。",
  decide: "认定发布机构的类别",
  which: "发布机构，或其网站域名",
  of: "所属国家或组织（官方机构和官方媒体须填）",
  withdraw: "撤回认定",
  unclear: "请填写发布机构，并选择类别。",
  unknownParty: "没有名为{named}的国家或组织；请填写代码或英文名称，例如 KAZ、China、org:SCO。",
  whose: "请填写其归属：官方机构和官方媒体必须属于某个国家或组织。",
};
