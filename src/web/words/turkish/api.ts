import type { Patterns } from "../../../words/index.js";
import type { api as english } from "../english/api.js";

/** What the page of the API says about itself; descriptions are the API's own. */
export const api: Patterns<typeof english> = {
  title: "Programlar için",
  file: "Tanım dosyası (OpenAPI 3.1)",
  sql: "SQL ile sorgula",
  paths: "Sayfalar",
  parameters: "Parametreler",
  answer: "Yanıt:",
  schemas: "Şemalar",
};
