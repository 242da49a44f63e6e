import type { MiddlewareHandler } from "hono";
import { createMiddleware } from "hono/factory";
import { LIMITS } from "../../text/index.js";
import { type Change, changeAt } from "./change.js";
import { clientOf, type Guarded, type GuardedContext } from "./connection.js";
import { Cookies } from "./cookies.js";
import { demandFormToken, demandNoOtherOrigin, demandSameOrigin, FormTokens } from "./csrf.js";
import { onlyFromHere, onlyHosts } from "./hosts.js";
import { addressLimit, bodyInTime, paceLimit, sizeLimit } from "./limits.js";
import { Patience } from "./pace.js";
import { homeward } from "./path.js";
import { keptByNobody, securityHeaders } from "./policy.js";
import { Refusal } from "./refusal.js";
import { may } from "./roles.js";
import { Sessions } from "./sessions.js";
import type { Site } from "./site.js";
import { type Token, tokenOf } from "./token.js";
import { TokenError, type TokenFile } from "./token-file.js";
import { uploaded } from "./upload.js";
import type { Visitor } from "./visitor.js";

/** Where people sign in and out; the page that asks for the token is a page as others. */
export const SIGN_IN = "/sign-in";
export const SIGN_OUT = "/sign-out";
/** The field of the form at SIGN_IN that holds the token. */
export const ACCESS_FIELD = "access";

export interface GuardOptions {
  readonly site: Site;
  /** Who may come in; null on one's own machine. */
  readonly tokens: TokenFile | null;
  /** All that can be posted, apart from signing in and out. */
  readonly changes: readonly Change[];
  /** Beginnings of paths that everybody may read, such as those of style sheets. */
  readonly open?: readonly string[];
  /** The present, in milliseconds. */
  readonly now?: () => number;
}

/** What stands for the browser of a program, which has none. */
const PROGRAM = "";
/** Bytes of the forms for signing in and out. */
const SMALL = LIMITS.server.signIn.most;

/**
 * Stands before all pages and changes of a site. In `chain` every request goes through the same steps, of which each can refuse it (Refusal): headers, host,
 * where it comes from, pace, method, who asks, what they may, and for changes origin, size and form token.
 */
export class Guard {
  readonly #sessions: Sessions;
  readonly #patience: Patience;
  readonly #cookies: Cookies;
  readonly #forms = new FormTokens();
  readonly #changes: readonly Change[];

  constructor(private readonly options: GuardOptions) {
    const { site, tokens, changes, now } = options;
    if (site.shared !== (tokens !== null)) throw new Error("A shared site has tokens, and no other has.");
    this.#sessions = new Sessions(now);
    this.#patience = new Patience(now);
    this.#cookies = new Cookies(site);
    this.#changes = [{ path: SIGN_OUT, role: "reader", most: SMALL }, ...changes];
  }

  /** To be used by the app before anything else, in this order. */
  get chain(): readonly MiddlewareHandler<Guarded>[] {
    const { site, now = Date.now } = this.options;
    return [
      securityHeaders(site),
      keptByNobody,
      addressLimit(),
      onlyHosts(site),
      onlyFromHere(),
      paceLimit(site, now),
      createMiddleware<Guarded>((c, next) => this.#admit(c, next)),
    ];
  }

  /** POST SIGN_IN: a session for a token that holds. Wrong ones lead back to the form, which is told by its query: "?wrong" or "?wait=8". */
  readonly signIn = async (c: GuardedContext): Promise<Response> => {
    const { site } = this.options;
    const { [ACCESS_FIELD]: access, to } = await c.req.parseBody();
    const target = homeward(to);
    const client = clientOf(c, site);
    const again = (why: string) => c.redirect(`${SIGN_IN}?${why}&to=${encodeURIComponent(target)}`, 303);
    const wait = this.#patience.wait(client);
    if (wait > 0) return again(`wait=${Math.ceil(wait)}`);
    this.#patience.failed(client);
    const token = typeof access === "string" ? tokenOf(this.#tokens(), access.trim()) : null;
    if (token === null) return again("wrong");
    this.#patience.forgive(client);
    this.#sessions.end(this.#cookies.session(c));
    this.#cookies.setSession(c, this.#sessions.begin(token).id);
    return c.redirect(target, 303);
  };

  /** POST SIGN_OUT: ends the session here, whatever the browser keeps. */
  readonly signOut = async (c: GuardedContext): Promise<Response> => {
    this.#sessions.end(this.#cookies.session(c));
    this.#cookies.endSession(c);
    return c.redirect(this.options.site.shared ? SIGN_IN : "/", 303);
  };

  async #admit(c: GuardedContext, next: () => Promise<void>): Promise<Response | undefined> {
    const { site, open = [] } = this.options;
    const { path, method } = c.req;
    const reads = method === "GET" || method === "HEAD";
    if (reads && open.some((start) => path.startsWith(start))) {
      await next();
      return;
    }
    const signsIn = site.shared && path === SIGN_IN;
    const change = reads || (method === "POST" && signsIn) ? null : changeAt(this.#changes, method, path);
    if (!reads && !signsIn && change === null) throw new Refusal("method");
    const { visitor, browser } = this.#visitor(c, reads || change?.programs === true);
    c.set("visitor", visitor);
    if (!signsIn && !may(visitor.role, change?.role ?? "reader")) {
      if (visitor.role !== null) throw new Refusal("role");
      if (!reads || !(c.req.header("accept") ?? "").includes("text/html")) throw new Refusal("signIn");
      const { pathname, search } = new URL(c.req.url);
      return c.redirect(`${SIGN_IN}?to=${encodeURIComponent(pathname + search)}`, 303);
    }
    if (!reads) {
      const isProgram = change?.programs === true && (!site.shared || browser === PROGRAM);
      if (isProgram) demandNoOtherOrigin(c, site);
      else demandSameOrigin(c, site);
      const isRight = (token: unknown) => this.#forms.isRight(browser, token);
      const most = change?.most ?? SMALL;
      const limited = await sizeLimit(most)(c, () =>
        bodyInTime(c, most, async () => {
          if (change?.files) c.set("upload", await uploaded(c, isRight));
          else if (!isProgram) await demandFormToken(c, this.#forms, browser);
          await next();
        }),
      );
      return limited ?? undefined;
    }
    await next();
    return;
  }

  /** Who asks, and what their forms are told by. Programs send their token with each request, where they may do what they ask for. */
  #visitor(c: GuardedContext, programs: boolean): { readonly visitor: Visitor; readonly browser: string } {
    const known = (token: Token | null, browser: string) => ({
      visitor: {
        name: token?.name ?? null,
        role: token === null || token.collection === undefined ? (token?.role ?? null) : ("reader" as const),
        collection: token?.collection ?? null,
        formToken: this.#forms.of(browser),
      },
      browser,
    });
    if (!this.options.site.shared) {
      const browser = `form ${this.#cookies.form(c)}`;
      return { visitor: { name: null, role: "admin", collection: null, formToken: this.#forms.of(browser) }, browser };
    }
    const [, bearer] = /^Bearer +(\S+)$/iu.exec(c.req.header("authorization") ?? "") ?? [];
    if (bearer !== undefined && programs) return known(this.#bearer(c, bearer), PROGRAM);
    const found = this.#sessions.find(this.#cookies.session(c), this.#tokens());
    if (found !== null) return known(found.token, `session ${found.session.id}`);
    return known(null, `form ${this.#cookies.form(c)}`);
  }

  #bearer(c: GuardedContext, secret: string): Token {
    const client = clientOf(c, this.options.site);
    const wait = this.#patience.wait(client);
    if (wait > 0) throw new Refusal("patience", wait);
    const token = tokenOf(this.#tokens(), secret);
    if (token !== null) return token;
    this.#patience.failed(client);
    throw new Refusal("access");
  }

  /** The tokens that hold now. A file that is damaged lets nobody in. */
  #tokens(): readonly Token[] {
    try {
      return this.options.tokens?.list() ?? [];
    } catch (error) {
      throw error instanceof TokenError ? new Refusal("tokens") : error;
    }
  }
}
