import type { Patterns } from "../../../words/index.js";
import type { Words } from "../english/index.js";

export const home: Patterns<Words["home"]> = {
  title: "文献所述",
  empty: "本台账是空的。添加有关国家间关系的文献后，这里会显示新增内容、最活跃的双边关系，以及来源说法不一之处。",
  emptyReader: "文献由服务器管理员添加。",
  emptyCommand: "也可以从命令行添加整个文件夹：",
  totals: {
    documents: "{n, plural, other {文献}}",
    claims: "{n, plural, other {断言}}",
    facts: "{n, plural, other {事实}}",
    judgements: "{n, plural, other {裁定}}",
  },
  news: {
    title: "您上次访问以来的新增内容",
    since: "自{instant}起。",
    lately: "最近30天新增",
    none: "自{instant}以来没有新增内容。",
    run: "{documents, plural, other {#篇文献}}，{claims, plural, other {#条断言}}{facts, select, none {} other {，归入{facts, plural, other {#项事实}}}}",
    nothingRead: "没有新内容",
    documents: "最新文献",
  },
  about: "工作方式与正确率",
  pairs: { title: "档案", lead: "事实最多的双边关系。", all: "全部国家与双边关系" },
  motion: {
    title: "最活跃的双边关系",
    caption: "最近13周及此前52周首次述及的事实",
    pair: "双方",
    lately: "近13周",
    before: "此前52周",
    again: "再次述及",
    pace: "活跃度",
    times: "× {n}",
    none: "最近13周没有发表任何涉及双边关系的内容。",
    note: "活跃度是近13周平均每周首次述及的事实数与此前52周之比；计算时近13周加一项，此前52周加四项，以免仅有寥寥几项事实的新双边关系排到最前。活跃度既取决于发生了多少事，也取决于发表了多少文献。",
  },
  discord: {
    title: "来源说法不一（{total}）",
    none: "没有说法冲突的事实。",
    sides: "{kind}：{values}",
    or: "或",
    kinds: {
      amount: "金额",
      date: "日期",
      status: "进展状态",
      party: "当事方",
      existence: "是否确有其事",
      place: "地点",
      level: "级别",
    },
  },
  stale: {
    title: "过时或不可能成立",
    none: "最新文献与参考表没有出入。",
    lead: "最新文献与参考表不符之处。",
  },
  review: {
    title: "优先审核",
    lead: "最值得由审核人裁定的断言。",
    none: "没有待审核的断言。",
    all: "待审队列",
  },
};
