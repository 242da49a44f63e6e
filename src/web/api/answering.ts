import type { ReadableStream } from "node:stream/web";
import type { Context } from "hono";
import { harmlessJson, LIMITS, visible } from "../../text/index.js";
import { names } from "../etag.js";
import { misasked } from "../misasked.js";
import { Unclear, type Visit } from "../page/index.js";
import { may, Refusal, uploadedFile } from "../security/index.js";
import type { Endpoint, Sent } from "./endpoint.js";

/** What an endpoint answers to a request. Throws Refusal for a role that is too low: what is only read was let in as a page. */
export async function answerEndpoint(c: Context, endpoint: Endpoint, visit: Visit): Promise<Response> {
  if (!may(visit.visitor.role, endpoint.role)) throw new Refusal("role");
  const query = endpoint.query.safeParse(c.req.query());
  if (!query.success) throw new Unclear(misasked(query.error, visit.tongue));
  const type = (c.req.header("content-type") ?? "").split(";")[0]!.trim().toLowerCase();
  const outcome = await endpoint.answer({
    ...visit,
    query: query.data as Visit["query"],
    type,
    file: (name) => uploadedFile(c.req.raw.body as ReadableStream | null, name),
    json: async () => {
      if (type !== "application/json")
        throw new Unclear("Send it as JSON, with the header content-type: application/json.");
      const sent: unknown = await jsonOf(c);
      const body = endpoint.body?.schema?.safeParse(sent);
      if (body?.success === false) throw new Unclear(misasked(body.error, visit.tongue));
      return body === undefined ? sent : body.data;
    },
  });
  if ("file" in outcome) return sent(c, outcome.file);
  const { status, told, at } = outcome;
  const headers = { ...(at === undefined ? {} : { location: at }) };
  if (status === 204) return c.body(null, status, headers);
  return c.body(harmlessJson(told), status, { ...headers, "content-type": "application/json" });
}

/** What was sent as JSON; a document in it is held whole, as a line of JSON Lines is. */
async function jsonOf(c: Context): Promise<unknown> {
  if (Number(c.req.header("content-length") ?? 0) > LIMITS.document.file.most) throw new Refusal("size");
  const bytes = await c.req.arrayBuffer();
  if (bytes.byteLength > LIMITS.document.file.most) throw new Refusal("size");
  try {
    return JSON.parse(Buffer.from(bytes).toString());
  } catch {
    throw new Unclear("What was sent is not JSON.");
  }
}

async function sent(c: Context, { type, tag, name, bytes }: Sent): Promise<Response> {
  const etag = `W/"${tag}"`;
  if (names(c.req.header("if-none-match"), etag)) return c.body(null, 304, { etag });
  const saved = name === null ? {} : { "content-disposition": `attachment; filename*=UTF-8''${written(name)}` };
  return c.body(new Uint8Array(await bytes()), 200, { "content-type": type, etag, ...saved });
}

/** A name as headers have it (RFC 8187, 3.2). */
const written = (name: string) =>
  encodeURIComponent(Buffer.from(visible(name)).toString()).replaceAll(
    /['()*]/gu,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
