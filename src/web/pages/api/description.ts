import { z } from "zod";
import { EXPORTS } from "../../../exchange/index.js";
import { ChangesSentShape, type Endpoint } from "../../api/index.js";
import { type AnyPage, FILE_KINDS, type FileKind } from "../../page/index.js";

/** A schema as OpenAPI 3.1 has it: JSON Schema 2020-12. */
export type Schema = Readonly<Record<string, unknown>>;

export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required: boolean;
  readonly description?: string;
  readonly schema: Schema;
}

export interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly parameters: readonly Parameter[];
  readonly requestBody?: {
    readonly required: true;
    readonly content: Readonly<Record<string, { readonly schema: Schema }>>;
  };
  readonly responses: Readonly<
    Record<string, { readonly description: string; readonly content?: unknown; readonly headers?: unknown }>
  >;
  /** Missing where whoever may read may ask. */
  readonly security?: readonly Readonly<Record<string, readonly string[]>>[];
}

/** What can be done at a path, by the method of HTTP. */
export type Item = Readonly<Partial<Record<"get" | "post" | "delete", Operation>>>;

/** The description of the API (OpenAPI 3.1.1). */
export interface Description {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly version: string; readonly description: string };
  readonly paths: Readonly<Record<string, Item>>;
  /** What a ledger sends by itself. */
  readonly webhooks: Readonly<Record<string, { readonly post: Operation }>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly securitySchemes: Readonly<Record<string, Schema>>;
  };
}

const INTRODUCTION =
  "Every page of a ledger as JSON. Its tables are at the page's path with /NAME.csv after it, its pictures at /NAME.svg and /NAME.png; dossiers are files too (.docx, .xlsx, .md), and cited (.bib, .ris, .csl.json). Dossiers, and at /exports the whole ledger, are there in open formats (docs/exports.md). Dates are EDTF (ISO 8601-2); sums are in the currency that stands beside them. On a shared server a token goes along as a bearer token. Answers that follow from the ledger alone have an ETag; asked for with it again (If-None-Match), an answer that would be the same is 304 and empty.";

/** Describes what the pages give to programs, and what these can do beside. */
export function describePages(
  pages: readonly AnyPage[],
  version: string,
  endpoints: readonly Endpoint[] = [],
): Description {
  const schemas: Record<string, Schema> = {
    Error: { type: "object", properties: { error: { type: "string" } }, required: ["error"] },
  };
  const paths: Record<string, Partial<Record<keyof Item, Operation>>> = {};
  for (const page of pages) {
    const { path, parameters } = pathOf(page.path);
    schemas[nameOf(page)] = hoisted(page.schema, "output", schemas);
    paths[path === "/" ? "/home.json" : `${path}.json`] = {
      get: {
        operationId: page.name,
        summary: page.summary,
        parameters: [...parameters, ...questionsOf(page.query)],
        responses: {
          200: {
            description: page.summary,
            ...(page.fresh ? {} : { headers: ETAG }),
            content: json({ $ref: `#/components/schemas/${nameOf(page)}` }),
          },
          ...(page.fresh ? {} : { 304: { description: "Unchanged since that ETag." } }),
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
    // Formats that the page has a file of already are its own.
    const formats = page.exports === undefined ? [] : EXPORTS.filter(({ end }) => !(end in (page.files ?? {})));
    for (const { name, end, mediaType, about, binary } of formats)
      paths[`${path === "/" ? "/home" : path}.${end}`] = {
        get: {
          operationId: `${page.name}-${name}-export`,
          summary: about,
          parameters,
          responses: {
            200: {
              description: "The file; one that breaks off is none, since the ledger was changed meanwhile.",
              content: { [mediaType]: { schema: { type: "string", ...(binary ? { format: "binary" } : {}) } } },
            },
            404: refused("There is no such thing, or what is asked for is less than all that is known now."),
          },
        },
      };
  }
  for (const endpoint of endpoints) {
    const { path } = pathOf(endpoint.path);
    const method = endpoint.method.toLowerCase() as keyof Item;
    paths[path] = { ...paths[path], [method]: operationOf(endpoint, schemas) };
  }
  return {
    openapi: "3.1.1",
    info: { title: "Entente", version, description: INTRODUCTION },
    paths,
    webhooks: { "ledger.changes": { post: sentOf(schemas) } },
    components: { schemas, securitySchemes: { token: { type: "http", scheme: "bearer" } } },
  };
}

/** A description with its summaries and descriptions as `say` has them; of answers the statuses' own stay, since the page shows what comes where all goes well. */
export function inWords<V>(described: V, say: (sentence: string) => string): V {
  const told = (value: unknown, key: string): unknown => {
    if (typeof value === "string") return key === "summary" || key === "description" ? say(value) : value;
    if (typeof value !== "object" || value === null || key === "responses") return value;
    if (Array.isArray(value)) return value.map((part) => told(part, ""));
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, told(part, name)]));
  };
  return told(described, "") as V;
}

/** What is new, to whoever asked to be told. */
function sentOf(schemas: Record<string, Schema>): Operation {
  const header = (name: string, description: string): Parameter => ({
    name,
    in: "header",
    required: true,
    description,
    schema: { type: "string" },
  });
  return {
    operationId: "ledgerChanges",
    summary: "What is new, as webhooks are sent it.",
    parameters: [
      header("webhook-id", "The same each time that a delivery is sent again."),
      header("webhook-timestamp", "When it was sent: seconds since 1970."),
      header("webhook-signature", "v1, and the HMAC-SHA256 of the id, the timestamp and the body, in base64."),
    ],
    requestBody: { required: true, content: json(hoisted(ChangesSentShape, "output", schemas)) },
    responses: {
      200: { description: "Any answer of 200 to 299: it was received." },
      410: { description: "It is not wanted any more, and not sent again." },
    },
  };
}

const refused = (description: string) => ({ description, content: json({ $ref: "#/components/schemas/Error" }) });
const ETAG = { ETag: { description: "What the answer is known by.", schema: { type: "string" } } };

function operationOf(endpoint: Endpoint, schemas: Record<string, Schema>): Operation {
  const { name, summary, role, path, query, body, answers } = endpoint;
  const contentOf = (type: string) =>
    type === "*"
      ? (["application/octet-stream", { schema: { type: "string", format: "binary" } }] as const)
      : ([type, { schema: body?.schema === undefined ? {} : hoisted(body.schema, "input", schemas) }] as const);
  return {
    operationId: name,
    summary: `${summary} For the role ${role} or above.`,
    parameters: [...pathOf(path).parameters, ...questionsOf(query)],
    ...(body === null
      ? {}
      : { requestBody: { required: true, content: Object.fromEntries(body.types.map(contentOf)) } }),
    responses: {
      ...Object.fromEntries(
        Object.entries(answers).map(([status, { description, schema, type }]) => [
          status,
          {
            description,
            ...(schema === null ? {} : { content: json(hoisted(schema, "output", schemas)) }),
            ...(type === undefined ? {} : { content: { [type]: { schema: { type: "string", format: "binary" } } } }),
          },
        ]),
      ),
      400: refused("What was sent can't be understood."),
      401: refused("No token came along, or it does not hold."),
      403: refused("The role of the token does not allow it."),
      ...(body === null ? {} : { 413: refused(`It is larger than ${endpoint.most} bytes.`) }),
    },
    security: [{ token: [] }],
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
