import { randomBytes } from "node:crypto";
import { HTTPException } from "hono/http-exception";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { harmlessJson, visible } from "../text/index.js";
import { findData, Shell } from "./layout/index.js";
import { addressOf, links, Missing, Unclear } from "./page/index.js";
import { type FoundName, NameList } from "./pages/names/index.js";
import { html } from "./render.js";
import { type GuardedContext, Refusal } from "./security/index.js";
import type { Tongue } from "./words/index.js";

interface Trouble {
  readonly status: ContentfulStatusCode;
  readonly title: string;
  readonly sentence: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What went wrong, with what may have been looked for, as a page for people and as `{"error": …}` for programs. Faults of the program are told to `log`, never to a visitor. */
export async function trouble(
  c: GuardedContext,
  error: unknown,
  tongue: Tongue,
  log: (line: string) => void,
  guesses: readonly FoundName[] = [],
): Promise<Response> {
  const { status, title, sentence, headers = {} } = troubleOf(error, tongue, log);
  const { path } = c.req;
  const wantsPage = (c.req.header("accept") ?? "").includes("text/html");
  if (!wantsPage || addressOf(pathnameOf(c)).form.kind !== "html")
    return c.body(harmlessJson({ error: sentence }), status, { ...headers, "content-type": "application/json" });
  const visitor = c.get("visitor") ?? { name: null, role: null, formToken: "" };
  const { site } = tongue.words;
  const page = (
    <Shell visit={{ tongue, path, visitor }} title={title} forms={false}>
      <article class="prose">
        <h1>{title}</h1>
        <p class="lead">{visible(tongue.problem(sentence))}</p>
        {guesses.length === 0 ? null : (
          <>
            <p>{site.found.meant}</p>
            <NameList names={guesses} />
          </>
        )}
        {status === 404 ? (
          <form action={links.search} class="find whole" {...findData(tongue)}>
            <input type="search" name="q" aria-label={site.searchLabel} placeholder={site.searchHint} />
            <button type="submit">{site.search}</button>
          </form>
        ) : null}
        <p>
          <a href={links.home}>{site.trouble.back}</a>
        </p>
      </article>
    </Shell>
  );
  return html(c, page, status, headers);
}

function troubleOf(error: unknown, { words }: Tongue, log: (line: string) => void): Trouble {
  const { trouble: say } = words.site;
  if (error instanceof Missing) return { status: 404, title: say.missing, sentence: error.message };
  if (error instanceof Unclear) return { status: 400, title: say.unclear, sentence: error.message };
  if (error instanceof Refusal)
    return {
      status: error.status as ContentfulStatusCode,
      title: say.refused,
      sentence: error.message,
      headers: error.headers,
    };
  if (error instanceof HTTPException)
    return { status: error.status as ContentfulStatusCode, title: say.refused, sentence: error.message };
  // What the ledger says is written for people.
  if (error instanceof Error && error.name === "LedgerError") {
    log(error.message);
    return { status: 503, title: say.fault, sentence: error.message };
  }
  const mark = randomBytes(4).toString("hex");
  log(`${mark}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  return { status: 500, title: say.fault, sentence: say.faultText({ mark }) };
}

function pathnameOf(c: GuardedContext): string {
  return new URL(c.req.url).pathname;
}
