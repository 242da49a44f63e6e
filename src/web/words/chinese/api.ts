import type { Patterns } from "../../../words/index.js";
import type { Words } from "../english/index.js";

export const api: Patterns<Words["api"]> = {
  title: "程序接口（API）",
  file: "接口说明文件（OpenAPI 3.1）",
  sql: "用SQL查询",
  paths: "路径",
  parameters: "参数",
  takes: "接受：",
  answer: "返回：",
  schemas: "数据结构",
};
