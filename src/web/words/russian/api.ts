import type { Patterns } from "../../../words/index.js";
import type { api as english } from "../english/api.js";

export const api: Patterns<typeof english> = {
  title: "Для программ",
  file: "Описание в виде файла (OpenAPI 3.1)",
  sql: "Запросы на SQL",
  paths: "Страницы",
  parameters: "Параметры",
  answer: "Форматы ответа:",
  schemas: "Структуры данных",
};
