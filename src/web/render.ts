import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { harmless } from "../text/index.js";

/** Markup as a whole page. Whatever a page shows of documents, it holds no control characters and nothing that turns the reading direction. */
export async function html(
  c: Context,
  // biome-ignore lint/suspicious/noExplicitAny: hono's own type of rendered markup
  markup: any,
  status: ContentfulStatusCode = 200,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const body = await markup;
  // As bytes: text would be copied again to be made well-formed.
  return c.body(Buffer.from(`<!doctype html>${harmless(String(body))}`), status, {
    ...headers,
    "content-type": "text/html; charset=utf-8",
  });
}
