import type { Patterns } from "../../../words/index.js";
import type { Words } from "../english/index.js";

/** What is new of what somebody follows. */
export const digest: Patterns<Words["digest"]> = {
  title: "最新动态",
  lead: "本台账中与您所关注内容有关的新事实、有变动和已撤下的事实，以及新出现的矛盾。",
  none: "您尚未关注任何内容。可在国家、双边关系或人物的页面上关注，也可在此关注搜索。",
  nothingNew: "没有新内容。",
  since: "起始日期",
  last: "自上次查看以来",
  hint: "2026、2026-03或2026-03-15",
  show: "显示",
  seen: "全部已阅",
  meanwhile: "其间又有新内容，见下文。",
  follow: "关注",
  unfollow: "取消关注",
  followed: "您的关注",
  toldTo: "已阅至{since}",
  search: "搜索词",
  followSearch: "关注此搜索",
  feed: "最近30天的Atom订阅源",
  searchFor: "搜索：{words}",
  sections: { contradicted: "新出现的矛盾", fresh: "新增", changed: "有变动", withdrawn: "已撤下" },
  columns: {
    subject: "关注项",
    fact: "事实",
    other: "与之矛盾的事实",
    because: "理由",
    when: "时间",
    change: "变动内容",
    words: "原文依据",
    source: "文献",
  },
};
