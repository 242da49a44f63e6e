import type { Patterns } from "../../../words/index.js";
import type { Words } from "../english/index.js";

export const documents: Patterns<Words["documents"]> = {
  title: "文献",
  caption: "文献，按发布日期由新到旧",
  empty: "本台账尚无文献。",
  none: "没有符合条件的文献。",
  counted: "{n, number}篇文献",
  columns: { title: "标题", published: "发布日期", publisher: "发布机构", language: "语言", added: "添加时间" },
  filter: {
    title: "筛选",
    publisher: "发布机构",
    from: "发布日期自",
    to: "至",
    language: "语言",
    show: "显示",
    all: "全部文献",
  },
  publishers: "全部发布机构及其类别",
  next: "更早的文献",
};
