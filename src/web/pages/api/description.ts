import { z } from "zod";
import { type AnyPage, FILE_KINDS, type FileKind } from "../../page/index.js";

/** A schema as OpenAPI 3.1 has it: JSON Schema 2020-12. */
export type Schema = Readonly<Record<string, unknown>>;

export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query";
  readonly required: boolean;
  readonly description?: string;
  readonly schema: Schema;
}

export interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly parameters: readonly Parameter[];
  readonly responses: Readonly<Record<string, { readonly description: string; readonly content?: unknown }>>;
}

/** The description of the API (OpenAPI 3.1.1). */
export interface Description {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly version: string; readonly description: string };
  readonly paths: Readonly<Record<string, { readonly get: Operation }>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

const INTRODUCTION =
  "Every page of a ledger as JSON. Its tables are at the page's path with /NAME.csv after it, its pictures at /NAME.svg and /NAME.png; dossiers are files too (.docx, .xlsx, .md), and cited (.bib, .ris, .csl.json). Dates are EDTF (ISO 8601-2); sums are in the currency that stands beside them. On a shared server a token goes along as a bearer token.";

/** Describes what the pages give to programs. */
export function describePages(pages: readonly AnyPage[], version: string): Description {
  const schemas: Record<string, Schema> = {
    Error: { type: "object", properties: { error: { type: "string" } }, required: ["error"] },
  };
  const paths: Record<string, { get: Operation }> = {};
  for (const page of pages) {
    const { path, parameters } = pathOf(page.path);
    schemas[nameOf(page)] = hoisted(page.schema, "output", schemas);
    const refused = (description: string) => ({ description, content: json({ $ref: "#/components/schemas/Error" }) });
    paths[path === "/" ? "/home.json" : `${path}.json`] = {
      get: {
        operationId: page.name,
        summary: page.summary,
        parameters: [...parameters, ...questionsOf(page.query)],
        responses: {
          200: { description: page.summary, content: json({ $ref: `#/components/schemas/${nameOf(page)}` }) },
          400: refused("The query string is not valid."),
          404: refused("Not found."),
        },
      },
    };
    for (const name of Object.keys(page.tables ?? {}))
      paths[`${path === "/" ? "/home" : path}/${name}.csv`] = {
        get: fileOf(page, name, parameters, "text/csv", { type: "string" }),
      };
    for (const name of Object.keys(page.pictures ?? {}))
      paths[`${path === "/" ? "/home" : path}/${name}.svg`] = {
        get: fileOf(page, name, parameters, "image/svg+xml", { type: "string" }),
      };
    for (const type of Object.keys(page.files ?? {}) as FileKind[])
      paths[`${path === "/" ? "/home" : path}.${type}`] = {
        get: {
          operationId: `${page.name}-${type.replace(".", "-")}-file`,
          summary: `As a file of the kind "${type}": ${page.summary}`,
          parameters: [...parameters, ...questionsOf(page.query)],
          responses: {
            200: { description: "The file.", content: { [FILE_KINDS[type]]: { schema: { type: "string" } } } },
          },
        },
      };
  }
  return {
    openapi: "3.1.1",
    info: { title: "Entente", version, description: INTRODUCTION },
    paths,
    components: { schemas },
  };
}

function fileOf(page: AnyPage, name: string, path: readonly Parameter[], type: string, schema: Schema): Operation {
  const kind = type === "text/csv" ? "table" : "picture";
  return {
    operationId: `${page.name}-${name}-${kind}`,
    summary: `The ${kind} "${name}" of: ${page.summary}`,
    parameters: [...path, ...questionsOf(page.query)],
    responses: { 200: { description: `The ${kind}.`, content: { [type]: { schema } } } },
  };
}

const json = (schema: Schema) => ({ "application/json": { schema } });
const nameOf = ({ name }: AnyPage) => name.charAt(0).toUpperCase() + name.slice(1);

/** "/facts/:id" as "/facts/{id}", with its parameters. A pattern after a name goes into its schema. */
function pathOf(path: string): { readonly path: string; readonly parameters: readonly Parameter[] } {
  const parameters: Parameter[] = [];
  const written = path.replaceAll(/:([A-Za-z]+)(?:\{([^}]+)\})?/gu, (_, name: string, pattern?: string) => {
    const schema = { type: "string", ...(pattern === undefined ? {} : { pattern: `^(?:${pattern})$` }) };
    parameters.push({ name, in: "path", required: true, schema });
    return `{${name}}`;
  });
  return { path: written, parameters };
}

function questionsOf(query: z.ZodType): Parameter[] {
  const { properties = {}, required = [] } = z.toJSONSchema(query, { io: "input", unrepresentable: "any" }) as {
    readonly properties?: Readonly<Record<string, Schema & { readonly description?: string }>>;
    readonly required?: readonly string[];
  };
  return Object.entries(properties).map(([name, { description, ...schema }]) => ({
    name,
    in: "query",
    required: required.includes(name),
    ...(description === undefined ? {} : { description }),
    schema,
  }));
}

/** A schema whose named parts stand among all schemas. */
function hoisted(schema: z.ZodType, io: "input" | "output", schemas: Record<string, Schema>): Schema {
  const made = z.toJSONSchema(schema, { io, unrepresentable: "any" });
  const moved = JSON.parse(JSON.stringify(made).replaceAll('"#/$defs/', '"#/components/schemas/')) as Record<
    string,
    unknown
  >;
  const { $schema: _, $defs = {}, ...rest } = moved;
  Object.assign(schemas, $defs);
  return rest;
}
