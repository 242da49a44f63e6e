/** What the page of the API says about itself; descriptions are the API's own. */
export const api = {
  title: "For programs",
  file: "The description as a file (OpenAPI 3.1)",
  sql: "Ask in SQL",
  paths: "Addresses",
  parameters: "Parameters",
  takes: "Takes",
  answer: "Answers with",
  schemas: "Shapes",
};
