import { describe, expect, test } from "vitest";
import { z } from "zod";
import { page } from "../../page/index.js";
import { describePages } from "./description.js";

const Part = z.object({ name: z.string() }).meta({ id: "Part" });
const made = page({
  name: "made",
  path: "/made/:a{[A-Z]+}/:id",
  summary: "A made page.",
  query: z.object({ year: z.coerce.number().optional().describe("A year.") }),
  schema: z.object({ part: Part, parts: z.array(Part) }),
  data: async () => ({ part: { name: "" }, parts: [] }),
  tables: { parts: () => null },
  title: () => "",
  view: () => "",
});

describe("the description of the API", () => {
  const { paths, components } = describePages([made], "1");

  test("has the data of a page and its files", () => {
    expect(Object.keys(paths)).toEqual(["/made/{a}/{id}.json", "/made/{a}/{id}/parts.csv"]);
  });

  test("says what can be asked", () => {
    expect(paths["/made/{a}/{id}.json"]?.get?.parameters).toEqual([
      { name: "a", in: "path", required: true, schema: { type: "string", pattern: "^(?:[A-Z]+)$" } },
      { name: "id", in: "path", required: true, schema: { type: "string" } },
      { name: "year", in: "query", required: false, description: "A year.", schema: { type: "number" } },
    ]);
  });

  test("names a shape once, wherever it stands", () => {
    expect(components.schemas.Part).toMatchObject({ properties: { name: { type: "string" } } });
    expect(components.schemas.Made).toMatchObject({ properties: { part: { $ref: "#/components/schemas/Part" } } });
  });
});
