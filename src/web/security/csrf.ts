import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { type GuardedContext, originOf } from "./connection.js";
import { Refusal } from "./refusal.js";
import type { Site } from "./site.js";

/** The field of every form that changes something. */
export const FORM_FIELD = "token";
/** The same for scripts that send no form. */
export const FORM_HEADER = "x-entente-token";

/** Form tokens of one process: made of who the browser is (its session, or a random cookie) and a secret that nobody else knows. */
export class FormTokens {
  readonly #secret = randomBytes(32);

  of(browser: string): string {
    return createHmac("sha256", this.#secret).update(browser).digest("base64url");
  }

  isRight(browser: string, given: unknown): boolean {
    const [right, other] = [Buffer.from(this.of(browser)), Buffer.from(typeof given === "string" ? given : "")];
    return right.length === other.length && timingSafeEqual(right, other);
  }
}

/**
 * Refuses a change that a page of another origin sent. Browsers say it in two ways; one must be there, and none may say otherwise. Throws Refusal.
 */
export function demandSameOrigin(c: GuardedContext, site: Site): void {
  const [origin, fetched] = [c.req.header("origin"), c.req.header("sec-fetch-site")];
  if (origin === undefined && fetched === undefined) throw new Refusal("origin");
  if (origin !== undefined && origin !== originOf(c, site)) throw new Refusal("origin");
  if (fetched !== undefined && fetched !== "same-origin") throw new Refusal("origin");
}

/**
 * Refuses a change that a page of another origin sent, and lets one pass that no page sent: browsers always say by Origin where a change comes from (Fetch
 * standard, "append a request Origin header"), programs don't. Throws Refusal.
 */
export function demandNoOtherOrigin(c: GuardedContext, site: Site): void {
  const [origin, fetched] = [c.req.header("origin"), c.req.header("sec-fetch-site")];
  if (origin !== undefined && origin !== originOf(c, site)) throw new Refusal("origin");
  if (fetched !== undefined && fetched !== "same-origin" && fetched !== "none") throw new Refusal("origin");
}

/** Refuses a change that no form of this process was made for. Reads the body, which stays there for others. Throws Refusal. */
export async function demandFormToken(
  c: GuardedContext,
  tokens: FormTokens,
  browser: string | undefined,
): Promise<void> {
  const given = c.req.header(FORM_HEADER) ?? (await formOf(c))[FORM_FIELD];
  if (browser === undefined || !tokens.isRight(browser, given)) throw new Refusal("form");
}

/** What a form sent; a body that is none, or a broken one, is an empty form. */
async function formOf(c: GuardedContext): Promise<Readonly<Record<string, unknown>>> {
  try {
    return await c.req.parseBody();
  } catch {
    return {};
  }
}
