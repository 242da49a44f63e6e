import type { Patterns } from "../../../words/index.js";
import type { Words } from "../english/index.js";

export const api: Patterns<Words["api"]> = {
  title: "API",
  file: "Описание в виде файла (OpenAPI 3.1)",
  sql: "Запросы на SQL",
  paths: "Адреса",
  parameters: "Параметры",
  takes: "Форматы запроса:",
  answer: "Форматы ответа:",
  schemas: "Структуры данных",
};
