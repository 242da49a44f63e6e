import type { SpeechWords } from "./english.js";
import type { Patterns } from "./message.js";

export const becoming: Patterns<SpeechWords["becoming"]> = {
  changed: "{field}：{before} → {after}",
  notStated: "未说明",
  none: "无",
  fields: {
    status: "进展状态",
    when: "日期",
    amount: "金额",
    place: "地点",
    conflicts: "冲突",
    support: "独立来源",
    kind: "类别",
    level: "级别",
    stance: "立场",
    issue: "议题",
    standing: "身份",
    visitor: "出访者",
    name: "名称",
    subject: "主题",
    purpose: "用途",
    flow: "资金类型",
    goods: "商品",
    trend: "走势",
    fields: "领域",
    participants: "参加者",
    organisation: "组织",
  },
};
