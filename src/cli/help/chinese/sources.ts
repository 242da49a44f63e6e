import type { HelpWords } from "../help.js";

export const sources: Pick<HelpWords["commands"], "publisher" | "publishers" | "links" | "watch"> = {
  publisher: {
    summary: "查看或认定发布机构的类别",
    description:
      "显示发布机构的类别，或记录对类别的认定；认定对以该名称或其网站发布的所有文献有效。不覆盖任何内容，不重新读取文献，事实也不变。",
    arguments: { name: "文献中的名称，或其网站域名（含子域名）" },
    options: {
      kind: "类别",
      of: "所属国家或组织：代码或名称",
      withdraw: "撤回认定",
      reviewer: "认定人（默认取自 $ENTENTE_REVIEWER）",
      at: "认定时间，例如 2026-03-01T09:30:00Z（默认为现在）",
    },
    captions: ["类别及历次认定", "撤回先前的认定"],
    notes: "类别：{}\n\n退出码：0 已显示或已记录；1 台账未接受；2 用法有误。",
  },
  publishers: {
    summary: "列出台账中的发布机构及其类别",
    description: "列出台账中的发布机构、文献数量、类别，以及类别是由审核人、发布机构表还是规则认定的。",
    options: { kind: "只看这一类别的发布机构" },
    captions: ["全部发布机构，按文献数量排列", "尚未归类的发布机构", "同上，输出 JSON Lines"],
  },
  links: {
    summary: "检查所引网址是否仍然有效",
    description:
      "检查台账中文献的网址及其注释中的网址是否仍然有效，并记录结果和日期。每个网站一次只请求一个网址。不获取也不改动任何文献。",
    arguments: { document: "文献标识或标识开头（默认为全部）" },
    options: {
      list: "只列出已有结果，不检查",
      only: "与 --list 并用：alive、moved、dead、refused、silent 或 unasked",
      "dry-run": "只列出将要检查的网址，不检查",
      again: "今天以前检查过的也重新检查",
      limit: "最多检查多少个网址",
      sites: "同时检查的网站数",
      pause: "对同一网站两次请求之间的间隔",
      "time-limit": "等待响应的时限",
      "allow-private": "也检查专用网络和本地网络",
      at: "记录的时间，例如 2026-03-01T09:30:00Z（默认为现在）",
    },
    captions: [
      "列出将要检查的网址",
      "检查尚未检查过或没有响应的网址",
      "重新检查一篇文献的所有网址",
      "上次检查时已失效的网址",
      "所有记录，输出 JSON Lines",
    ],
    notes:
      "alive：可以打开。moved：转到别处。dead：服务器表示没有内容（404、410）。refused：不对程序开放，或不是公开网络上的网址。\nsilent：没有响应，或服务器故障。\n\n退出码：0 全部检查，不论结果；1 部分没有响应；2 用法有误。",
  },
  watch: {
    summary: "监测订阅源、网站地图、文件夹和邮箱中的文献",
    description:
      "监测来源，把新出现的文献添加到台账：订阅源（RSS、Atom、JSON Feed）和网站地图所列的文章、文件夹中的文件、Maildir 和邮箱（IMAP）中的邮件。访问网站时遵从其要求：依照 robots.txt，只取有变化的内容，留有间隔，出错时降低频率。",
    arguments: { action: "add、list 或 remove；不给则访问所监测的来源", source: "网址、文件夹或订阅源列表（OPML）" },
    options: {
      once: "访问现在已到访问时间的来源，然后停止",
      every: "用于 add：频率，例如 10m、1h 或 1d；不给则依来源类型而定",
      most: "每次访问最多取多少篇文献；其余留待下次",
      pause: "对同一网站两次请求之间的间隔；网站要求更长时从其要求",
      "allow-private": "也访问专用网络和本地网络上的网站",
      jobs: "读取用的线程数",
      format: "用于 list：text 或 jsonl",
    },
    captions: [
      "所监测的来源、下次访问时间，以及出错的来源",
      "各来源一到访问时间即行访问，直到停止",
      "访问现在已到访问时间的来源：供 cron 使用",
    ],
    notes:
      "邮箱密码取自 $ENTENTE_IMAP_PASSWORD 或只有您本人可读的密钥文件，绝不写在地址中。见 docs/watching.md\n\n退出码：0 一切正常；1 某个来源无法访问或某篇文献无法读取；2 用法有误。",
  },
};
