import type { Patterns } from "../../../words/index.js";
import type { Words } from "../english/index.js";

export const keeping: Patterns<Words["keeping"]> = {
  told: "{documents, plural, other {#篇文献}}、{claims, plural, other {#条断言}}、{judgements, plural, other {#项裁定}}、{facts, plural, other {#项事实}}；内容 {digest}",
  backedUp: "{file}：{size} MB，已读回核对：{told}",
  restored: "已恢复：{told}",
  alreadyImported: "先前已导入：{told}",
  annotations: {
    noClaim: "（未成为断言：{why}）",
    taken:
      "{claims, plural, other {#条断言}}，{notes, plural, other {#条带备注或标签的批注}}，此前已有{known, number}条，未导入{refused, number}条",
  },
  noSnapshots: "尚无快照；可用以下命令制作：entente snapshot 名称",
  published: "{pages, plural, other {#个页面}}；请从 index.html 开始",
  purge: {
    untitled: "无标题",
    what: "{id}“{title}”，连同{claims, plural, other {#条断言}}及相关裁定",
    ask: "将永久删除{what}。此操作无法撤销。请输入完整标识以确认：",
    unconfirmed: "未删除任何内容。要永久删除{what}（无法撤销），请以完整标识确认：entente purge {id} --confirm {id}",
    erased:
      "{id} 已删除，一并删除{claims, plural, other {#条断言}}、{judgements, plural, other {#项裁定}}。台账的副本和导出文件中仍有该文献。",
  },
  rowsCut: "还有更多行，此处只显示{n, number}行；可用 --limit 显示更多。",
  serving: {
    firstToken: "这是第一个管理员令牌，只显示一次：",
    tokensUnused: "只有他人可以访问的服务器（--host）才要求令牌；在此地址上，本机的任何使用者无需令牌即可进入",
    stop: "按 Ctrl+C 停止。",
  },
  tokens: {
    none: "没有令牌。",
    roles: { reader: "读者", reviewer: "审核人", admin: "管理员" },
    collection: "专题 {name}",
  },
  model: {
    here: "在本机的 {host} 调用 {model}；任何内容都不会传出本机。",
    open: "传输未加密。",
    what: "这些文献中提到国家或组织的段落，连同其中的名称、时间和金额，发送到 {host}，供 {model} 使用",
    unsaid: "这会将{what}；如允许，请加上 --send。{open}",
    ask: "这会将{what}。{open}是否发送？（是或否）",
    sends: "这会将{what}，此外不发送任何内容。{open}",
    yes: ["是", "是的"],
  },
};
