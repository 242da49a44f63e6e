import type { Patterns } from "../../../words/index.js";
import type { Words } from "../english/index.js";

export const changes: Patterns<Words["changes"]> = {
  title: "{who}：有何变化",
  since: "自",
  until: "至",
  by: "时间依据",
  bases: { published: "发布时间", added: "添加到本台账的时间" },
  show: "对照",
  hint: "2026、2026-03或2026-03-15",
  lead: "{since}之前所知，与{until, select, none {目前} other {截至{until}}}所知的对照。",
  basisNote: {
    published: "文献自发布之时计入，直至被后一版本取代。",
    added: "文献自添加到本台账之时计入。文本重新读取后结果不同，也算变化。",
  },
  facts: "期初{before, plural, other {#项事实}}，期末{after, plural, other {#项事实}}。",
  none: "没有变化。",
  nothingBefore: "此前没有已知的事实，因此全部为新增。",
  sections: {
    fresh: "新增",
    changed: "有变动",
    withdrawn: "已撤下",
    support: "来源增减",
  },
  columns: {
    fact: "事实",
    when: "时间",
    change: "变动内容",
    words: "原文依据",
    source: "文献",
    edition: "后一版本",
  },
  dossier: "查看档案",
  link: "某日以来的变化…",
  order: "起始日期不得晚于截止日期。",
};
