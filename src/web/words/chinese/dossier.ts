import type { Patterns } from "../../../words/index.js";
import type { dossier as english } from "../english/dossier.js";

export const dossier: Patterns<typeof english> = {
  empty: "{who}：本台账的文献没有述及任何事实。",
  emptyHint: "请添加有关文献，或看看是否有涉及其他当事方的事实：",
  unknown: "没有名为“{id}”的国家或组织。",
  one: "双边档案需要两个不同的当事方。",
  counts: {
    facts: "事实",
    corroborated: "多源印证",
    claims: "断言",
    conflicting: "数值冲突",
  },
  level: {
    now: "{since, select, none {{standing, select, none {{level}} other {{level}（截至{standing}）}}} other {{level}（自{since}起）}}",
    ended: "目前没有有效的关系级别；最近一次为{level}（至{until}止）",
    title: "关系级别",
    none: "没有事实述及关系级别。",
    perhaps: "可能为{level}",
    noneCertain: "，可信度{percent}：述及关系级别的事实均不确定",
    told: "{support, plural, other {#个独立来源}}",
  },
  asOf: {
    title: "显示范围",
    asOf: "截至何时所知",
    from: "大事记自",
    to: "至",
    hint: "2012、2012-06或2012-06-30",
    show: "显示",
    all: "目前所知的全部",
    note: "此处只显示截至{date}已发布的文献所述内容，此后获知的不计在内。",
  },
  sections: {
    level: "关系级别",
    timeline: "大事记",
    money: "资金",
    projects: "项目",
    visits: "访问",
    positions: "立场",
    cooperation: "合作",
    trend: "走势",
    memberships: "国际组织",
    discord: "有出入之处",
    newest: "最新事实",
    sources: "来源",
    partners: "伙伴",
    network: "关系网络",
    planned: "计划",
  },
  notes: {
    money:
      "各项均不重复计算：总额不与其分项相加，承诺也不与兑现它的贷款相加。美元为各笔金额当年的美元，按官方年均汇率折算。",
    trend:
      "戈尔茨坦分值表示事件偏于合作（10）或冲突（−10）的程度。季度数值同样受发表数量影响；色带只表示事实的可信程度。",
    memberships: "依据参考表，而非文献；每行注明资料截止的日期。",
    sources: "{alone}项事实只有一个独立来源，{corroborated}项有两个以上。副本、译文和同一通讯社的稿件只计一次。",
    map: "边界采用Natural Earth数据，不代表任何立场。",
    position: "每格为所知的最新立场，并附其所据事实。",
  },
  zoom: { title: "缩放", all: "全部年份", decade: "{from}年代", last: "最近五年" },
  noDiscord: "这些事实与其他事实均无矛盾。",
  more: { search: "在搜索中查看全部{n}项" },
};
