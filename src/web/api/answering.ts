import type { Context } from "hono";
import { harmlessJson } from "../../text/index.js";
import { Unclear, type Visit } from "../page/index.js";
import { may, Refusal } from "../security/index.js";
import type { Endpoint } from "./endpoint.js";

/** What an endpoint answers to a request. Throws Refusal for a role that is too low: what is only read was let in as a page. */
export async function answerEndpoint(c: Context, endpoint: Endpoint, visit: Visit): Promise<Response> {
  if (!may(visit.visitor.role, endpoint.role)) throw new Refusal("role");
  const query = endpoint.query.safeParse(c.req.query());
  if (!query.success) throw new Unclear(sentenceOf("What stands after ?", query.error.issues));
  const type = (c.req.header("content-type") ?? "").split(";")[0]!.trim().toLowerCase();
  const { status, told, at } = await endpoint.answer({
    ...visit,
    query: query.data as Visit["query"],
    type,
    bytes: () => c.req.arrayBuffer(),
    json: async () => {
      if (type !== "application/json")
        throw new Unclear("Send it as JSON, with the header content-type: application/json.");
      const sent: unknown = await c.req.json().catch(() => {
        throw new Unclear("What was sent is no JSON.");
      });
      const body = endpoint.body?.schema?.safeParse(sent);
      if (body?.success === false) throw new Unclear(sentenceOf("What was sent", body.error.issues));
      return body === undefined ? sent : body.data;
    },
  });
  const headers = { ...(at === undefined ? {} : { location: at }) };
  if (status === 204) return c.body(null, status, headers);
  return c.body(harmlessJson(told), status, { ...headers, "content-type": "application/json" });
}

function sentenceOf(
  what: string,
  issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[],
): string {
  const [issue] = issues;
  const at = issue === undefined || issue.path.length === 0 ? "" : ` at "${issue.path.map(String).join(".")}"`;
  return `${what} can't be understood${at}: ${issue?.message ?? ""}.`;
}
