import type { HelpWords } from "../help.js";

export const taking: Pick<HelpWords["commands"], "snapshot" | "publish" | "sql" | "completion"> = {
  snapshot: {
    summary: "以一个名称冻结台账，供引用",
    description:
      "把台账内容写入文件，并以一个名称记录该文件的 SHA-256。在台账变化之前，页面和导出的档案都引用该快照及其哈希值。不给名称则列出所有快照。",
    arguments: { name: "字母、数字、句点、下划线和连字符" },
    options: { out: "写入的文件（默认为 NAME.jsonl）", at: "快照的时间，例如 2026-03-01T09:30:00Z（默认为现在）" },
    captions: ["把 entente.db 冻结为 spring-2026.jsonl", "列出快照，最新的在前", "恢复快照"],
    notes: "退出码：0 完成；1 台账无法读取，或名称已用于其他内容；2 用法有误。",
  },
  publish: {
    summary: "把档案发布为静态网站",
    description:
      "把档案及其所引每项事实的页面写为静态 HTML 文件，没有脚本和表单，可从文件夹打开，也可放在任何网页服务器上。每页都注明所据台账及其状态。",
    arguments: { folder: "新的或空的文件夹，或以前发布过的文件夹" },
    options: { pairs: "最多写出多少份双边档案，事实多者优先", cite: "注释的引文格式：{}" },
    captions: ["entente.db 的所有档案，可放在任何网页服务器上", "最大的50份双边档案"],
    notes: "退出码：0 完成；1 台账无法读取；2 用法有误。",
  },
  sql: {
    summary: "用 SQL 查询台账",
    description: "对 docs/sql.md 所述视图执行一条 SELECT。台账以只读方式打开。",
    arguments: { query: "一条 SELECT；- 表示标准输入" },
    options: { views: "输出各视图及其列", limit: "最多行数", "time-limit": "查询的时限" },
    captions: ["列出各视图及其列"],
    notes: "退出码：0 查询已执行；1 查询失败，或台账无法读取；2 用法有误。",
  },
  completion: {
    summary: "输出 shell 自动补全脚本",
    description: "输出在 shell 中补全命令、选项及其取值的脚本。",
    arguments: { shell: "bash、zsh 或 fish" },
    captions: ["~/.zsh 须在 fpath 中，且先于 compinit", "仅用于当前 shell"],
  },
};
