import type { HttpBindings } from "@hono/node-server";
import type { Context } from "hono";
import type { Site } from "./site.js";
import type { Upload } from "./upload.js";
import type { Visitor } from "./visitor.js";

/** What the middlewares here need of hono, and what they leave for pages. */
export interface Guarded {
  Bindings: HttpBindings;
  /** `language`: of the answer, where one was looked for; `upload`: what a form with files sent. */
  Variables: { visitor: Visitor; language: string; upload?: Upload };
}

export type GuardedContext = Context<Guarded>;

/** The name of the request's Host without port, in lower case, and its port; null where it is no host. */
export function hostOf(header: string | undefined): { readonly name: string; readonly port: number | null } | null {
  const [, name, port] = /^(\[[0-9a-f:.]{2,45}\]|[a-z0-9._-]{1,253})(?::(\d{1,5}))?$/iu.exec(header ?? "") ?? [];
  return name === undefined ? null : { name: name.toLowerCase(), port: port === undefined ? null : Number(port) };
}

/** The origin that pages of this request have: "http://localhost:4000". */
export function originOf(c: GuardedContext, { https }: Site): string {
  return `${https ? "https" : "http"}://${(c.req.header("host") ?? "").toLowerCase()}`;
}

/** The port of this server that the request came to. */
export function portOf(c: GuardedContext): number | undefined {
  return c.env.incoming.socket.localPort;
}

/**
 * Who asks, for limits: the address, of IPv6 the network that one household has (/64). Behind the proxy of this machine it is the address that the
 * proxy saw, the last of X-Forwarded-For; from anybody else that header means nothing.
 */
export function clientOf(c: GuardedContext, { https }: Site): string {
  const near = c.env.incoming.socket.remoteAddress ?? "";
  const forwarded = https && isLoopback(near) ? c.req.header("x-forwarded-for")?.split(",").at(-1)?.trim() : undefined;
  return networkOf(forwarded || near);
}

export const isLoopback = (address: string) => /^(?:::1|(?:::ffff:)?127\.\d+\.\d+\.\d+)$/u.test(address);

/** An IPv4 address, or the network (/64) of one of IPv6. */
export function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/u, "").slice(0, 45);
  if (!plain.includes(":")) return plain;
  const [head = "", tail] = plain.toLowerCase().split("::");
  const left = head === "" ? [] : head.split(":");
  const right = tail ? tail.split(":") : [];
  const zeros =
    tail === undefined ? [] : Array.from({ length: Math.max(0, 8 - left.length - right.length) }, () => "0");
  return [...left, ...zeros, ...right].slice(0, 4).join(":");
}
