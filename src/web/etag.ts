import { hash } from "node:crypto";
import { VERSION } from "../entente.js";
import { asset } from "./layout/index.js";
import type { Form, Visit } from "./page/index.js";

/**
 * The mark of an answer that follows from the ledger, the address, the language and the day alone (RFC 9110, 8.8.3): the same as long as nothing that the ledger tells has
 * changed, so that a program that has the answer need not be sent it again. It is had from the state of the ledger, without making the page. What is made for
 * people has the form token of their browser in it, and is another for each of them.
 */
export async function etagOf(visit: Visit, form: Form, address: URL): Promise<string> {
  const { ledger, tongue, today, mapView, visitor, edition } = visit;
  const own = form.kind === "html" ? [visitor.formToken, visitor.name, asset("site.css"), asset("work.css")] : [];
  const parts = [VERSION, await ledger.state(), edition, tongue.code, today, mapView, visitor.collection, visitor.role];
  const text = JSON.stringify([...parts, address.host, address.pathname, address.search, ...own]);
  return `W/"${hash("sha256", text, "hex").slice(0, 32)}"`;
}

/** Whether a request names a mark among those that it has (RFC 9110, 13.1.2). */
export function names(ifNoneMatch: string | undefined, tag: string): boolean {
  const bare = (one: string) => one.trim().replace(/^W\//u, "");
  return (ifNoneMatch ?? "").split(",").some((one) => one.trim() === "*" || bare(one) === bare(tag));
}
