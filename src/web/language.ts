import type { MiddlewareHandler } from "hono";
import { setCookie } from "hono/cookie";
import { languageDetector } from "hono/language";
import type { Guarded, GuardedContext, Site } from "./security/index.js";
import { ENGLISH, TONGUES, type Tongue, tongueOf } from "./words/index.js";

/** What asks for another language in an address, and the cookie that remembers it. */
const ASKED = "lang";
const COOKIE = "entente-language";
const YEAR = 31_536_000;

/** Finds the language of an answer: the one asked for, the one remembered, the best of those that the browser accepts (RFC 9110, 12.5.4), English. It stands before what refuses, which is told in it too. */
export const languageOf: MiddlewareHandler<Guarded> = languageDetector({
  order: ["querystring", "cookie", "header"],
  lookupQueryString: ASKED,
  lookupCookie: COOKIE,
  supportedLanguages: TONGUES.map(({ code }) => code),
  fallbackLanguage: ENGLISH.code,
  caches: false,
});

/** Remembers a language that is asked for: of those alone who were let in. */
export const languageKept =
  ({ https }: Pick<Site, "https">): MiddlewareHandler<Guarded> =>
  async (c, next) => {
    const asked = c.req.query(ASKED);
    if (asked !== undefined && asked === c.get("language"))
      setCookie(c, COOKIE, asked, { path: "/", httpOnly: true, sameSite: "Lax", secure: https, maxAge: YEAR });
    await next();
    c.header("vary", "Accept-Language, Cookie", { append: true });
  };

/** The language that was found for an answer; English where none was looked for. */
export function tongueIn(c: GuardedContext): Tongue {
  return tongueOf(c.get("language") ?? ENGLISH.code);
}
