import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";

/** Markup as a whole page. */
export async function html(
  c: Context,
  // biome-ignore lint/suspicious/noExplicitAny: hono's own type of rendered markup
  markup: any,
  status: ContentfulStatusCode = 200,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const body = await markup;
  return c.body(`<!doctype html>${String(body)}`, status, { ...headers, "content-type": "text/html; charset=utf-8" });
}
