import type { Patterns } from "../../../words/index.js";
import type { Words } from "../english/index.js";

/** Addresses that are told what is new. */
export const webhooks: Patterns<Words["webhooks"]> = {
  title: "Webhook",
  lead: "台账有新内容时会收到通知的地址。发送的内容附有签名，对方未收到则重发；服务器须为此设有密钥。",
  admins: "只有管理员可以查看和更改Webhook。",
  none: "尚未向任何地址发送通知。",
  subjects: "通知内容",
  all: "全部",
  by: "{who}添加于{day}。",
  private: "该地址可以位于专用网络。",
  paused: "自{since}起暂停：不发送任何内容。",
  pause: "暂停",
  resume: "恢复",
  resumeHint: "恢复后，也会通知暂停期间的新内容。",
  test: "发送测试",
  remove: "移除",
  add: "添加Webhook",
  address: "地址",
  what: "通知哪些内容",
  hint: "KAZ-CHN、KAZ、person:xi-jinping、search:名称 或 all；多项之间用英文逗号隔开",
  button: "添加",
  wrong: "请填写以 https:// 或 http:// 开头、不含用户名和密码的地址，以及要通知的内容。",
  gone: "该Webhook已不存在。",
  deliveries: "最近的发送",
  nothing: "尚未发送任何内容。",
  statuses: { waiting: "等待中", done: "已收到", failed: "已放弃" },
  trial: "测试",
  columns: {
    when: "时间",
    address: "地址",
    changes: "变化数",
    status: "状态",
    attempts: "尝试次数",
    told: "结果",
  },
};
