import type { HelpWords } from "../help.js";

export const keeping: Pick<
  HelpWords["commands"],
  "add" | "refresh" | "purge" | "status" | "export" | "import" | "check" | "backup" | "restore"
> = {
  add: {
    summary: "把文献读入台账",
    description: "读取文献并把断言添加到台账；台账不存在时自动创建。凡报告为已添加的，均已写入磁盘。",
    arguments: { file: "文献、压缩包、邮箱文件、订阅源、表格、文献库或文件夹；- 表示标准输入" },
    options: {
      beside: "保留其他读取方式在这些文献中的结果，与新结果并存",
      "translation-of": "标记为台账中某篇文献的译文：该文献的标识、文件名或网址",
      format: "text：最后输出概要；jsonl：每篇文献写入磁盘后即输出一行",
    },
    captions: [
      "文件夹中的所有文献，读入 entente.db",
      "压缩包，读入数据库",
      "文献流，每行一篇，与 read 相同",
      "先前的结果与规则的结果并存",
      "同一文本的俄文版；两者算作一个独立来源",
    ],
    notes:
      "台账中已有的文献不再读取：要继续中断的运行，重复该命令即可。\n\n退出码：0 全部添加；1 部分输入无法读取，其余已添加；2 用法有误。",
  },
  refresh: {
    summary: "重新读取台账中的文献",
    description: "依据台账中保存的文本重新读取文献，不需要原文件：包括由较早版本读取的，以及日期已更正的。",
    arguments: { document: "文献标识（默认为其他版本读取的所有文献）" },
    options: {
      "dry-run": "只列出将要读取的文献",
      model: "曾读取其中部分文献、可以再次调用的语言模型，llm:MODEL@URL；否则使用缓存的回答",
      format: "text：最后输出概要；jsonl：每篇文献写入磁盘后即输出一行",
    },
    captions: ["由较早版本的 Entente 读取的所有文献", "列出这些文献", "一篇文献，不论原先由什么读取"],
    notes:
      "裁定转到内容相同的断言上；见 docs/ledger.md。\n\n退出码：0 全部读取；1 部分文献无法读取，其余已读取；2 用法有误。",
  },
  purge: {
    summary: "从台账中永久删除一篇文献",
    description: "删除一篇文献及其文本、断言和相关裁定，磁盘上也不保留。此操作无法撤销，因此会要求确认。",
    arguments: { document: "文献标识或标识开头" },
    options: { confirm: "完整标识；给出后不再询问即行删除" },
    captions: ["要求输入完整标识以确认"],
    notes: "移除文献但保留记录：entente judge d_5b1f remove",
  },
  status: {
    summary: "概述台账的内容",
    description: "概述台账的内容：文献、各类断言、事实、运行记录。不写入任何内容。",
    options: { verify: "读取全部内容，检查是否损坏，并输出内容的哈希值" },
    captions: ["entente.db 的内容", "检查整个台账是否损坏", "同上，输出 JSON"],
  },
  export: {
    summary: "写出整个台账，或以开放格式导出",
    description: "把整个台账写为 JSON Lines，entente import 可据此建立相同的台账；或以开放格式导出。",
    options: { out: "写入的文件（默认为标准输出）", "with-texts": "一并写入文献原文（--format ftm）" },
    captions: ["把整个 entente.db 写入一个文件", "所有数据表，供 DuckDB、pandas 和 R 使用", "有地点的内容，用于地图"],
    notes: "各格式的内容见 docs/exports.md。相同的台账不论存于何处，导出的字节都相同。",
  },
  import: {
    summary: "由导出文件建立台账，或导入批注",
    description:
      "把导出文件载入新台账，并核对与原台账一致。也可把 Web Annotations 导入已有相应文献的台账：原文与所述相符的成为审核人的断言，其余成为备注和标签。",
    arguments: { file: "entente export 写出的文件，或 Web Annotations" },
    options: {
      from: "文件内容：ledger（默认）或 annotations",
      reviewer: "导入批注的人（默认取自 $ENTENTE_REVIEWER）",
      at: "记录的时间，例如 2026-03-01T09:30:00Z（默认为现在）",
    },
    captions: ["导入到文件形式的台账"],
    notes:
      "除导入批注外，台账必须是新的。中断的导入再次运行即可继续。\n\n退出码：0 全部导入；1 部分未导入；2 用法有误。",
  },
  check: {
    summary: "将断言与参考表对照",
    description:
      "就成员资格与加入、任期和伙伴关系级别，列出落笔时已过时或不可能成立的表述，以及名称的不同写法。在当时属实的表述不列出。",
    arguments: { file: "要读取和核查的文献（默认为台账中的文献）" },
    options: {
      only: "stale：过时或不可能成立的表述；对台账还可用 contradicted（相互矛盾）、conflicting（同一事实内说法不一）或 recycled（先后见于多件事的数字）",
      format: "{}（终端上为 table，否则为 jsonl）",
    },
    captions: [
      "entente.db 中的所有文献",
      "台账之外的一篇文献",
      "每行一项发现",
      "台账中相互矛盾的事实",
      "当天添加的内容",
    ],
    notes: "退出码：0 全部核查，不论有无发现；1 部分输入无法读取；2 用法有误。",
  },
  backup: {
    summary: "把台账复制到文件并读回核对",
    description:
      "把整个台账在某一时刻的状态复制到单独的文件，包括导出时略去的内容，例如监测的来源和快照。读回核对之后才报告完成；其 SHA-256 写在旁边。",
    options: { to: "新文件，或在其中新建文件的文件夹" },
    captions: ["把 entente.db 备份到文件夹，以时间命名"],
    notes:
      "其间他人可以继续写入台账。备份本身就是文件形式的台账，凡读取台账的命令都可使用。\n\n退出码：0 备份已写好并读回核对；1 失败，不留下任何内容；2 用法有误。",
  },
  restore: {
    summary: "由备份建立台账",
    description: "由备份建立台账，可存为文件，也可存入数据库，不论备份原来出自文件还是数据库；建成后读取全部内容。",
    arguments: { file: "由 entente backup 写出的文件" },
    options: { force: "取代已有的台账" },
    notes:
      "--force 所取代的台账会保留到备份全部写入并读回为止。\n\n退出码：0 台账已建立；1 失败，原有内容不变；2 用法有误。",
  },
};
