import { createMiddleware } from "hono/factory";
import { type Guarded, hostOf, portOf } from "./connection.js";
import { Refusal } from "./refusal.js";
import type { Site } from "./site.js";

/**
 * Answers only to the names of the site. A page elsewhere can have its own name lead to this machine (DNS rebinding) and would then count as the same
 * origin; but its name stands in Host. On one's own machine the port must be right too.
 */
export function onlyHosts(site: Site) {
  return createMiddleware<Guarded>(async (c, next) => {
    const host = hostOf(c.req.header("host"));
    // A target with a host of its own would count instead of Host (RFC 9112); no browser sends one.
    if (!(c.env?.incoming?.url ?? "/").startsWith("/")) throw new Refusal("host");
    if (host === null || !site.names.includes(host.name)) throw new Refusal("host");
    if (!site.shared && (host.port ?? 80) !== portOf(c)) throw new Refusal("host");
    await next();
  });
}

/**
 * Refuses what a page of another site, or of another port, makes a browser ask for: images, scripts, frames, fetches. Following a link to
 * here stays possible. (Fetch Metadata; browsers that don't send it are held off by the other headers.)
 */
export function onlyFromHere() {
  return createMiddleware<Guarded>(async (c, next) => {
    const from = c.req.header("sec-fetch-site");
    const foreign = from === "cross-site" || from === "same-site";
    const followed = c.req.header("sec-fetch-mode") === "navigate" && c.req.header("sec-fetch-dest") === "document";
    if (foreign && !(followed && c.req.method === "GET")) throw new Refusal("elsewhere");
    await next();
  });
}
