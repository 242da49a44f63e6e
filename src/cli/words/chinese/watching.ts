import type { Patterns } from "../../../words/index.js";
import type { Words } from "../english/index.js";

export const watching: Patterns<Words["watching"]> = {
  kinds: {
    web: "订阅源或网站地图",
    feed: "订阅源",
    sitemap: "网站地图",
    folder: "文件夹",
    maildir: "Maildir",
    imap: "邮箱",
  },
  spans: {
    days: "{n, number}天",
    hours: "{n, number}小时",
    minutes: "{n, number}分钟",
    seconds: "{n, number}秒",
  },
  every: "每{span}",
  added: "{address}：{kind}，{every}一次",
  next: "下次 {at}",
  never: "不再访问",
  failed: "连续失败{n, number}次：{why}",
  begun: "正在监测；按 Ctrl+C 结束。",
  nothingDue: "没有已到访问时间的来源；entente watch list 可查看各来源的下次访问时间。",
  removed: "不再监测：{address}",
  nothing: "尚未监测任何来源。",
  visited: "{address}：{told}",
  ended: "{trouble}今后不再访问。",
  follows: {
    begun: "已开始关注：{subject}",
    already: "已在关注：{subject}",
    ended: "不再关注：{subject}",
    listed: "{subject}（已通知至{day}）",
    nothing: "{reviewer}尚未关注任何内容。",
    search: "搜索 {words}",
    saved: "已保存的搜索 {name}",
  },
  mail: {
    nothing: "没有新内容，因此未发送邮件。",
    sent: "已发送给 {to}。",
    subject: "最新动态{told, select, none {} other {：{told}}}",
    facts: "{n, plural, other {#项事实}}",
    contradictions: "{n, plural, other {#处矛盾}}",
  },
  webhooks: {
    removed: "已移除：{id}",
    received: "对方已收到{n, plural, other {#次发送}}{waiting, plural, =0 {} other {，另有#次将重试}}。",
    none: "尚无 webhook。",
    line: "{id}  {url}  {subjects}（{by}，{day}）{paused, select, none {} other {；自{paused}起暂停}}",
    statuses: { waiting: "等待中", done: "已收到", failed: "已放弃" },
    delivery: "{id}  {at}  {status}，尝试{attempts, number}次，{changes, plural, other {#项变化}}  {told}",
  },
};
