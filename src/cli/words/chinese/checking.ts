import type { Patterns } from "../../../words/index.js";
import type { Words } from "../english/index.js";

export const checking: Patterns<Words["checking"]> = {
  findings: {
    "out-of-date": "已过时",
    contradicted: "与参考表矛盾",
    date: "日期不同",
    term: "任期不同",
    name: "写法不同",
  },
  finding: "{kind}：{what}",
  words: "“{words}”",
  checked: "已将{documents, plural, other {#篇文献}}与参考表对照：{found, plural, =0 {未发现问题} other {发现#处}}。",
  none: {
    contradicted: "台账中没有相互矛盾的事实。",
    conflicting: "台账中没有说法冲突的事实。",
    recycled: "台账中没有重复使用的数字。",
  },
  found: "共{n, number}项。",
  value: "{value}（{n, number}）",
  figure: "{sum}，{party}",
  first: "最早：{fact}",
  later: "后来（{differs}不同）：{fact}",
  differs: { party: "当事方", date: "日期", type: "事实类型", object: "对象" },
  draft: "已核对{sentences, plural, other {#句}}：{refused, plural, =0 {全部通过} other {#句未通过}}。",
  beside: {
    none: "未发现差异。",
    differences: "{n, plural, other {#处差异}}：",
    omitted: "（略去）",
    nothing: "无",
    means: "“{words}”（{meaning}）",
  },
  links: {
    states: {
      alive: "有效",
      moved: "已移址",
      dead: "已失效",
      refused: "拒绝访问",
      silent: "无响应",
      unasked: "未检查",
    },
    archivedCopy: "存档副本",
    archived: "存档：{address}",
    documents: "{n, plural, other {#篇文献}}",
    counted: "{state}{n, number}个",
    nothing: "没有需要检查的网址；--again 可重新检查先前的网址。",
    checked:
      "已检查{n, plural, other {#个网址}}：{told}{left, plural, =0 {} other {；为减轻网站负担，余下#个留待下次}}",
    checking: "正在检查{sites, plural, other {#个网站}}的{n, plural, other {#个网址}}",
    interrupted: "{words}；如中断，重复该命令即可继续",
    progress: "已检查{done, number}/{all, number}个网址",
  },
};
