import type { Patterns } from "../../../words/index.js";
import type { Words } from "../english/index.js";

export const remarks: Patterns<Words["remarks"]> = {
  title: "备注、标签与专题",
  none: "暂无内容。",
  tags: "标签",
  collections: "专题",
  notes: "备注",
  noteBy: "{who}，{at}",
  takeBack: "移除",
  add: "添加",
  fields: { note: "备注", tag: "标签", collection: "专题" },
  hint: "例如 energy-2026",
  unclear: "请填写备注、标签或专题。",
  noName: "“{given}”不能用作名称；只能使用文字、数字、句点和连字符，例如 energy-2026。",
  list: {
    title: "专题与标签",
    lead: "由审核人整理。搜索 tag:名称 或 collection:名称，可查到有关断言。",
    empty: "尚无标签或专题。审核人可在事实、文献和双边关系的页面上添加。",
    columns: { name: "名称", facts: "事实", documents: "文献", pairs: "双边关系", last: "最近更改" },
  },
  one: {
    titles: { tag: "标签“{name}”", collection: "专题“{name}”" },
    lead: "共{n, plural, other {#项}}，包括事实、文献和双边关系。",
    missing: {
      tag: "没有内容带有标签“{name}”。",
      collection: "专题“{name}”中没有内容。",
    },
    columns: { kind: "类别", subject: "内容", by: "添加人", at: "添加日期", id: "标识" },
    kinds: { fact: "事实", document: "文献", pair: "双边关系" },
    search: "在搜索中查看有关断言",
    gone: "已无断言述及的事实",
  },
};
