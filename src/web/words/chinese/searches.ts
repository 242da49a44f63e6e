import type { Patterns } from "../../../words/index.js";
import type { Words } from "../english/index.js";

export const searches: Patterns<Words["searches"]> = {
  title: "已保存的搜索",
  lead: "以名称保存的搜索，供本台账所有用户使用，并显示自您上次查看以来的新结果。",
  none: "尚未保存任何搜索。请先搜索，再在结果旁命名保存。",
  name: "搜索名称",
  save: "保存此搜索",
  look: "标为已阅",
  forget: "删除",
  by: "{reviewer}保存于{day}。",
  answers: "{count, plural, other {共有{n}条断言和句子符合条件。}}",
  fresh: "自{since}以来新增{n}条",
  nothingNew: "自{since}以来没有新结果。",
  broken: "此查询已无法执行。",
  nameless: "请为搜索命名，最多100个字符。",
  queryless: "没有可搜索的内容；请先填写查询。",
};
