import { z } from "zod";
import { VERSION } from "../../../entente.js";
import type { Endpoint } from "../../api/index.js";
import { type AnyPage, links, page } from "../../page/index.js";
import { describedIn, type Tongue } from "../../words/index.js";
import { type Description, describePages, inWords, type Operation, type Schema } from "./description.js";

/** What programs can ask, for people; its JSON is the description itself, at /openapi.json. */
export function apiPage(pages: () => readonly AnyPage[], endpoints: readonly Endpoint[]): AnyPage {
  return page({
    name: "openapi",
    path: links.api,
    summary: "This description (OpenAPI 3.1).",
    query: z.object({}),
    schema: z.record(z.string(), z.unknown()),
    data: async () => describePages(pages(), VERSION, endpoints),
    title: (_, { tongue }) => tongue.words.api.title,
    view: (description, { tongue }) => <Described description={description} tongue={tongue} />,
  });
}

/** The description in the language of the page; names in it are those of the file. */
async function Described({ description, tongue }: { readonly description: Description; readonly tongue: Tongue }) {
  const { api, exports, webhooks } = tongue.words;
  const { info, paths, components } = inWords(description, await describedIn(tongue.code));
  return (
    <article>
      <h1>{api.title}</h1>
      <p class="lead prose">{info.description}</p>
      <p>
        <a href="/openapi.json">{api.file}</a> · <a href={links.sql}>{api.sql}</a> ·{" "}
        <a href={links.exports}>{exports.title}</a> · <a href={links.webhooks}>{webhooks.title}</a>
      </p>
      <section aria-labelledby="paths">
        <h2 id="paths">{api.paths}</h2>
        {Object.entries(paths).flatMap(([path, item]) =>
          Object.entries(item).map(([method, operation]) => (
            <details class="card operation" id={operation.operationId}>
              <summary>
                {method === "get" ? null : <strong>{method.toUpperCase()} </strong>}
                <code>{path}</code> {operation.summary}
              </summary>
              <Questions operation={operation} heading={api.parameters} />
              {operation.requestBody === undefined ? null : (
                <p>
                  {api.takes} <Content content={operation.requestBody.content} />
                </p>
              )}
              <p>
                {api.answer} <Answer operation={operation} />
              </p>
            </details>
          )),
        )}
      </section>
      <section aria-labelledby="schemas">
        <h2 id="schemas">{api.schemas}</h2>
        {Object.entries(components.schemas).map(([name, schema]) => (
          <details class="card operation" id={`schema-${name}`}>
            <summary>
              <code>{name}</code> {saidOf(schema)}
            </summary>
            <Shape schema={schema} depth={0} />
          </details>
        ))}
      </section>
    </article>
  );
}

function Questions({ operation, heading }: { readonly operation: Operation; readonly heading: string }) {
  if (operation.parameters.length === 0) return null;
  return (
    <>
      <h3>{heading}</h3>
      <dl class="shape">
        {operation.parameters.map(({ name, in: place, description, schema }) => (
          <div>
            <dt>
              <code>{place === "path" ? `{${name}}` : `?${name}=`}</code>
            </dt>
            <dd>
              <code>{kindOf(schema)}</code> {description ?? ""}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** What comes where all goes well. */
function Answer({ operation }: { readonly operation: Operation }) {
  const best = Object.keys(operation.responses).find((status) => status.startsWith("2")) ?? "";
  const content = operation.responses[best]?.content;
  return content === undefined ? <code>{best}</code> : <Content content={content} />;
}

function Content({ content }: { readonly content: unknown }) {
  return (
    <>
      {Object.entries(content as Readonly<Record<string, { readonly schema: Schema }>>).map(([type, { schema }]) => (
        <>
          <code>{type}</code> <Kind schema={schema} />{" "}
        </>
      ))}
    </>
  );
}

/** The kind of a value: a link where it is a schema of its own. */
function Kind({ schema }: { readonly schema: Schema }) {
  const name = typeof schema.$ref === "string" ? schema.$ref.split("/").at(-1) : undefined;
  return name === undefined ? <code>{kindOf(schema)}</code> : <a href={`#schema-${name}`}>{name}</a>;
}

/** Fields of an object with their kinds, three levels deep; what lies deeper is in the file. */
function Shape({ schema, depth }: { readonly schema: Schema; readonly depth: number }) {
  const inner = (schema.type === "array" ? schema.items : schema) as Schema | undefined;
  const fields = Object.entries((inner?.properties ?? {}) as Readonly<Record<string, Schema>>);
  if (fields.length === 0 || depth > 3) return <Kind schema={inner ?? schema} />;
  return (
    <dl class="shape">
      {fields.map(([name, field]) => (
        <div>
          <dt>
            <code>{name}</code>
          </dt>
          <dd>
            <Kind schema={field} /> {saidOf(field)}
            {hasFields(field) ? <Shape schema={field} depth={depth + 1} /> : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** What a schema says of its values: itself, or what they are lists or choices of. */
function saidOf({ description, items, anyOf = [] }: Schema): string {
  if (typeof description === "string") return description;
  const parts = items === undefined ? (anyOf as readonly Schema[]) : [items as Schema];
  return parts.map(saidOf).join(" ").trim();
}

function hasFields(schema: Schema): boolean {
  const inner = (schema.type === "array" ? schema.items : schema) as Schema | undefined;
  return inner?.properties !== undefined;
}

/** The kind of a value as code writes types, which are the same in every language: "string | null", "(string | number)[]". */
function kindOf(schema: Schema): string {
  if (typeof schema.$ref === "string") return schema.$ref.split("/").at(-1) ?? "";
  if (Array.isArray(schema.enum)) return schema.enum.map(String).join(" | ");
  if (Array.isArray(schema.anyOf)) return (schema.anyOf as Schema[]).map(kindOf).join(" | ");
  if (schema.type === "array") {
    const part = kindOf((schema.items ?? {}) as Schema);
    return part.includes(" ") ? `(${part})[]` : `${part}[]`;
  }
  if (Array.isArray(schema.type)) return schema.type.join(" | ");
  return typeof schema.type === "string" ? schema.type : "any";
}
