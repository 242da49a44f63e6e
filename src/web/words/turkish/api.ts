import type { Patterns } from "../../../words/index.js";
import type { Words } from "../english/index.js";

/** What the page of the API says about itself; what it describes is in ../descriptions/. */
export const api: Patterns<Words["api"]> = {
  title: "API",
  file: "Tanım dosyası (OpenAPI 3.1)",
  sql: "SQL ile sorgula",
  paths: "Adresler",
  parameters: "Parametreler",
  takes: "Kabul ettiği veri:",
  answer: "Yanıt:",
  schemas: "Şemalar",
};
