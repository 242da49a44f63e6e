import type { Patterns } from "../../../words/index.js";
import type { Words } from "../english/index.js";

export const beside: Patterns<Words["beside"]> = {
  heading: "译文对照",
  title: "对照：{left} / {right}",
  missing: "台账没有同时收录这两篇文献：{ids}。请在文献列表中查找。",
  problem: "这两篇文献无法对照：{why}",
  differences: "不同之处",
  caption: "两篇译文的不同之处",
  none: "没有发现差异：金额、日期、数字、名称和进展状态均一致，两篇都没有遗漏。",
  count: "共有{n, plural, other {#处}}不同。金额按数值比较，不论写法如何。",
  row: "第{n}行",
  in: "{language}：",
  left: "第一篇",
  right: "第二篇",
  unknown: "语言不明",
  nothing: "未提及",
  onlyHere: "仅见于此",
  leftOut: "此处略去。",
  more: "此处显示前{shown}处，共{all}处；全部内容见本页的JSON。",
  csv: "全部差异（CSV）",
  texts: "文本",
  columns: {
    row: "行",
    kind: "差异类别",
    left: "第一篇",
    leftMeans: "含义（第一篇）",
    right: "第二篇",
    rightMeans: "含义（第二篇）",
  },
};
