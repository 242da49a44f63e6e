import type { Patterns } from "../../../words/index.js";
import type { Words } from "../english/index.js";

export const sql: Patterns<Words["sql"]> = {
  title: "SQL",
  lead: "可对下列视图执行一条SELECT语句，访问权限为只读。",
  label: "查询",
  hint: "select type, count(*) as n from facts group by type order by n desc",
  button: "执行",
  admins: "在共用的服务器上，只有管理员可用SQL查询。",
  answer: "结果",
  none: "没有符合条件的行。",
  rows: "{n, plural, other {{shown}行}}",
  more: "此处显示前{shown}行；下载文件最多含10,000行。",
  views: "视图",
  column: "列",
  meaning: "含义",
};
