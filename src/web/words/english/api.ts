/** What the page of the API says about itself; what it describes is in ../descriptions/. */
export const api = {
  title: "API",
  file: "Download the description (OpenAPI 3.1)",
  sql: "Query in SQL",
  paths: "Pages",
  parameters: "Parameters",
  takes: "Takes",
  answer: "Returns",
  schemas: "Schemas",
};
