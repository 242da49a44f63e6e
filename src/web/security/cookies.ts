import { randomBytes } from "node:crypto";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import { type GuardedContext, portOf } from "./connection.js";
import type { Site } from "./site.js";

/** Seconds that a session's cookie stays; the session itself ends earlier when nobody uses it. */
const DAYS = 7 * 24 * 3600;

/**
 * The two cookies of a site: the id of the session, which goes to no other site's requests at all, and what forms of a browser are told by. Cookies
 * know no ports, so that of one's own machine has the port in its name; where HTTPS is spoken, "__Host-" keeps neighbours from setting it.
 */
export class Cookies {
  constructor(private readonly site: Site) {}

  session(c: GuardedContext): string | undefined {
    return getCookie(c, this.#name(c, "session"));
  }

  setSession(c: GuardedContext, id: string): void {
    setCookie(c, this.#name(c, "session"), id, { ...this.#kind, sameSite: "Strict", maxAge: DAYS });
  }

  endSession(c: GuardedContext): void {
    deleteCookie(c, this.#name(c, "session"), this.#kind);
  }

  /** What this browser's forms are told by; made where it is missing. It opens nothing, so it comes along when a link is followed to here. */
  form(c: GuardedContext): string {
    const there = getCookie(c, this.#name(c, "form"));
    if (there !== undefined && /^[\w-]{43}$/u.test(there)) return there;
    const made = randomBytes(32).toString("base64url");
    setCookie(c, this.#name(c, "form"), made, { ...this.#kind, sameSite: "Lax" });
    return made;
  }

  get #kind() {
    return { path: "/", httpOnly: true, secure: this.site.https } as const;
  }

  #name(c: GuardedContext, what: "session" | "form"): string {
    return this.site.https ? `__Host-entente-${what}` : `entente-${what}-${portOf(c) ?? 0}`;
  }
}
