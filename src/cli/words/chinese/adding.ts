import type { Patterns } from "../../../words/index.js";
import type { Words } from "../english/index.js";

export const adding: Patterns<Words["adding"]> = {
  added: "新增{n, plural, other {#篇文献}}",
  editions: "其中{n, number}篇为其他文献的新版",
  changed: "重新读取{n, number}篇",
  known: "此前已有{n, number}篇",
  removed: "略过审核人已移除的{n, number}篇",
  failed: "失败{n, number}篇",
  outcome:
    "{documents}；{claims, plural, other {#条断言}}{retired, plural, =0 {} other {，#条未再找到}} → {facts, plural, other {#项事实}}",
  translations: "；标记为{original}的译文：{n, plural, =0 {没有新增} other {#篇文献}}",
  documents: "{n, plural, other {#篇文献}}",
  lines: "{n, plural, other {#行}}",
  claims: "{n, plural, other {#条断言}}",
  rate: "每秒{n}",
  left: "还需{span}",
  about: "约{span}",
  seconds: "{n}秒",
  minutes: "{n}分钟",
  hours: "{n}小时",
  dryRun: "这是试运行：未写入任何内容。",
  unsettled: "事实尚未更新，台账目前又无法写入；待可写入后请重新运行同一命令。",
  indexing: "正在为搜索建立台账索引（仅此一次）：{done, number}/{all, number}篇文献",
  resumes: "{words}；中断后可继续",
  warning: "警告",
  info: "提示",
};
