import { Hono } from "hono";
import { compress } from "hono/compress";
import { getCookie, setCookie } from "hono/cookie";
import { getPath } from "hono/utils/url";
import { editionOf } from "../entente.js";
import { namesOf } from "../inquiry/names/index.js";
import { type Ledger, nearestWord } from "../ledger/index.js";
import { partyNamed } from "../vocabulary/index.js";
import { type MapView, USUAL_VIEW } from "../vocabulary/map-views/index.js";
import { answer } from "./answer.js";
import { answerEndpoint, type Endpoint } from "./api/index.js";
import { etagOf, names } from "./etag.js";
import { Excerpts } from "./excerpts.js";
import { languageKept, languageOf, tongueIn } from "./language.js";
import { assetAt } from "./layout/index.js";
import { misasked } from "./misasked.js";
import {
  type Action,
  type AnyPage,
  addressOf,
  arrangementIn,
  type Form,
  links,
  Missing,
  Moved,
  pathOf,
  type Sent,
  Unclear,
  type Visit,
  withQuery,
} from "./page/index.js";
import { type FoundName, guessesFor } from "./pages/names/index.js";
import {
  Guard,
  type Guarded,
  type GuardedContext,
  SIGN_IN,
  SIGN_OUT,
  type Site,
  type TokenFile,
} from "./security/index.js";
import { seenBefore } from "./seen.js";
import { signInPage } from "./sign-in.js";
import { tracing } from "./traces.js";
import { trouble } from "./trouble.js";
import { Gone, Turns } from "./turns.js";
import { type Asked, healthOf, telling } from "./watched-over.js";
import type { Tongue } from "./words/index.js";

export interface AppOptions {
  readonly ledger: Ledger;
  readonly site: Site;
  /** Who may come in; null on one's own machine. */
  readonly tokens: TokenFile | null;
  readonly pages: readonly AnyPage[];
  readonly actions: readonly Action[];
  /** What programs can do and ask beside the pages; nothing where none are handed in. */
  readonly endpoints?: readonly Endpoint[];
  /** Who judges on one's own machine, where nobody signs in. */
  readonly reviewer: string;
  /** Whose borders maps draw where a page is not asked for others; the United Nations' where nothing is said. */
  readonly mapView?: MapView;
  /** Whether the files of what is added are kept in the ledger, where whoever adds says nothing else; not where nothing is said. */
  readonly originals?: boolean;
  /** Where faults of the program are told. */
  readonly log: (line: string) => void;
  /** Told of every request once it is answered. */
  readonly asked?: (asked: Asked) => void;
  /** The present, in milliseconds. */
  readonly now?: () => number;
}

const ASSETS = "/site/";
/** Pages that wait for something else than the ledger, and are made at once. */
const ASIDES = 2;
/** The cookie that remembers when this browser was here last, for what is new. */
const SEEN = "entente-seen";

/** The pages of a ledger as an app of hono: what a request is answered with, whoever listens. */
export function appOf(options: AppOptions): Hono<Guarded> {
  const { site, tokens, pages, actions, endpoints = [], log, now = Date.now } = options;
  const changes = [...actions, ...endpoints.filter(({ method }) => method !== "GET")];
  const guard = new Guard({ site, tokens, changes, open: [ASSETS], now });
  const excerpts = new Excerpts(options.ledger);
  const turns = new Turns();
  const asides = new Turns(ASIDES);
  const app = new Hono<Guarded>({
    getPath: (request) => {
      const path = getPath(request);
      return path.startsWith(ASSETS) ? path : addressOf(path).path;
    },
  });
  for (const path of ["/healthz", "/readyz"])
    app.get(path, async (c) => {
      const { status, text } = await healthOf(options.ledger, path);
      return c.text(text, status, { "cache-control": "no-store" });
    });
  app.use(tracing());
  if (options.asked) app.use(telling(options.asked));
  app.use(languageOf);
  app.use(...guard.chain);
  app.use(compress());
  app.use(languageKept(site));
  app.get(`${ASSETS}*`, (c) => {
    const found = assetAt(c.req.path);
    if (found === null) return c.notFound();
    return c.body(found.body, 200, {
      "content-type": found.type,
      "cache-control": "public, max-age=31536000, immutable",
    });
  });
  if (site.shared) {
    app.get(SIGN_IN, (c) => signInPage(c, tongueIn(c)));
    app.post(SIGN_IN, guard.signIn);
  }
  app.post(SIGN_OUT, guard.signOut);
  for (const action of actions)
    app.post(action.path, async (c) => {
      const sent = await sentOf(c);
      const drop = async () => c.get("upload")?.drop();
      try {
        const to = await turns.first(async () =>
          action.act(await visitOf(c, options, excerpts, c.req.query()), sent, drop),
        );
        return c.redirect(to, 303);
      } catch (error) {
        await drop();
        throw error;
      }
    });
  for (const endpoint of endpoints)
    app.on(endpoint.method, endpoint.path, async (c) => {
      const work = async () => answerEndpoint(c, endpoint, await visitOf(c, options, excerpts, c.req.query()));
      if (endpoint.waits) return work();
      if (endpoint.method === "GET") return turns.after(work, c.req.raw.signal);
      // A body that comes slowly holds no turn; what is wrong with it is told where it is looked into.
      await c.req.arrayBuffer().catch(() => {});
      return turns.first(work);
    });
  for (const page of pages)
    app.get(page.path, async (c) => {
      const { form } = addressOf(getPath(c.req.raw));
      const query = page.query.safeParse(c.req.query());
      if (!query.success) throw new Unclear(misasked(query.error, tongueIn(c)));
      try {
        return await (page.waits ? asides : turns).after(async () => {
          const visit = await visitOf(c, options, excerpts, query.data);
          const tag = page.fresh ? null : await etagOf(visit, form, new URL(c.req.url));
          if (tag !== null && names(c.req.header("if-none-match"), tag)) return c.body(null, 304, { etag: tag });
          const answered = await answer(c, page, visit, form);
          if (tag !== null) answered.headers.set("etag", tag);
          return answered;
        }, c.req.raw.signal);
      } catch (error) {
        if (!(error instanceof Moved)) throw error;
        return c.redirect(movedTo(error, form, new URL(c.req.url)), 302);
      }
    });
  // Guesses are made of what the visitor may see, and of nothing for who has not signed in.
  const seenBy = (c: GuardedContext) => excerpts.of(c.get("visitor").collection);
  const guessed = async (c: GuardedContext, parts: readonly string[]) =>
    c.get("visitor")?.role
      ? turns.after(async () => guesses(await seenBy(c), pages, parts, tongueIn(c))).catch(() => [])
      : [];
  app.notFound(async (c) => {
    const { path, form } = addressOf(getPath(c.req.raw));
    const parts = path.split("/").slice(1).map(decoded);
    const isIn = Boolean(c.get("visitor")?.role);
    const called = async () => partiesCalled(await seenBy(c), parts);
    const [a, b] = parts.length <= 2 && isIn ? await turns.after(called).catch(() => []) : [];
    if (a !== undefined) {
      const to = b === undefined ? links.party(a) : links.pair(a, b);
      if (to !== path) return c.redirect(pathOf(to, form) + new URL(c.req.url).search, 302);
    }
    const tongue = tongueIn(c);
    const missing = new Missing(tongue.words.site.trouble.missingText({ path: decoded(path) }));
    return trouble(c, missing, tongue, log, await guessed(c, parts));
  });
  app.onError(async (error, c) => {
    if (error instanceof Gone) return c.body(null, 503);
    const parts = addressOf(getPath(c.req.raw)).path.split("/").slice(1).map(decoded);
    return trouble(c, error, tongueIn(c), log, error instanceof Missing ? await guessed(c, parts) : []);
  });
  return app;
}

/** The parties that all parts of an address name, in any language; none where one names none. */
async function partiesCalled(ledger: Ledger, parts: readonly string[]): Promise<readonly string[]> {
  const coded = parts.flatMap((part) => partyNamed(part) ?? []);
  if (coded.length === parts.length) return coded;
  const index = await namesOf(ledger);
  const called = parts.flatMap((part) => partyNamed(part) ?? index.party(part)?.id ?? []);
  return called.length === parts.length ? called : [];
}

/** What may have been looked for at an address where nothing is: the page that is written nearly so, or names. */
async function guesses(
  ledger: Ledger,
  pages: AppOptions["pages"],
  parts: readonly string[],
  tongue: Tongue,
): Promise<readonly FoundName[]> {
  const [first = ""] = parts;
  const own = pages.filter(({ path }) => /^\/[a-z]+$/u.test(path));
  const near =
    parts.length > 2
      ? null
      : nearestWord(
          first,
          own.map(({ path }) => path.slice(1)),
        );
  const page = own.find(({ path }) => path.slice(1) === near);
  const { found } = tongue.words.site;
  const named: FoundName[] =
    page === undefined ? [] : [{ kind: "page", ids: [], label: page.path, note: found.page, href: page.path, told: 0 }];
  if (parts.length > 2 || parts.some((part) => /^[a-z]_/u.test(part))) return named;
  return [...named, ...(await guessesFor(ledger, parts, tongue))];
}

async function visitOf<Q>(
  c: GuardedContext,
  { site, reviewer, mapView = USUAL_VIEW, originals = false, now = Date.now }: AppOptions,
  excerpts: Excerpts,
  query: Q,
): Promise<Visit<Q>> {
  const instant = new Date(now()).toISOString();
  const { seen, next } = seenBefore(getCookie(c, SEEN), instant);
  const visitor = c.get("visitor");
  // What a token for a collection may not see is in no ledger that a page is handed.
  const ledger = await excerpts.of(visitor.collection);
  return {
    ledger,
    tongue: tongueIn(c),
    visitor,
    reviewer: visitor.name ?? reviewer,
    today: instant.slice(0, 10),
    now: instant,
    mapView,
    originals,
    path: c.req.path,
    params: c.req.param() as Record<string, string>,
    query,
    edition: editionOf({ name: visitor.collection ?? ledger.name }, await ledger.standing()),
    address: site.shared ? `${site.https ? "https" : "http"}://${c.req.header("host")}${c.req.path}` : null,
    arranged: arrangementIn(c.req.query()),
    origin: new URL(c.req.url).origin,
    seen,
    remember: () =>
      setCookie(c, SEEN, next, { path: "/", httpOnly: true, sameSite: "Lax", secure: site.https, maxAge: 31_536_000 }),
  };
}

async function sentOf(c: GuardedContext): Promise<Sent> {
  const upload = c.get("upload");
  if (upload !== undefined) return upload.sent;
  const body = await c.req.parseBody({ all: true });
  return Object.fromEntries(
    Object.entries(body).map(([name, value]) => [name, Array.isArray(value) ? value : [value]]),
  );
}

/**
 * Where a page has moved to, in the form that was asked for. What was asked stays, but for what the new address asks itself, unless the page says what
 * is asked there.
 */
function movedTo({ to, asked }: Moved, form: Form, from: URL): string {
  const { pathname, searchParams, hash } = new URL(to, from);
  const path = pathOf(pathname, form);
  if (asked != null) return path + asked + hash;
  return withQuery(path, { ...Object.fromEntries(from.searchParams), ...Object.fromEntries(searchParams) }) + hash;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
