import type { Child } from "hono/jsx";
import { type Edition, shortDigest } from "../../brief/index.js";
import { links, pathOf, type Visit, withQuery } from "../page/index.js";
import { FORM_FIELD, SIGN_OUT } from "../security/index.js";
import { TONGUES } from "../words/index.js";
import { asset } from "./assets.js";
import { findData } from "./find-form.js";

/** The frame of every page: what stands above, beside and under what it says. Titles are words of ours or have been made visible. */
export function Shell({
  visit,
  title,
  children,
  forms = true,
  scripts = [],
  plain = false,
  sheet = null,
}: {
  readonly visit: Pick<Visit, "tongue" | "path" | "visitor"> &
    Partial<Pick<Visit, "ledger" | "query" | "edition" | "today" | "origin">>;
  readonly title: string;
  readonly children: Child;
  /** Whether the page has its data as JSON too. */
  readonly forms?: boolean;
  /** Scripts that have something to add to it (assets/). */
  readonly scripts?: readonly ("islands" | "arranging")[];
  /** Whether the style of all pages is enough for it. */
  readonly plain?: boolean | undefined;
  /** What stands over it on paper: what the ledger was at. */
  readonly sheet?: { readonly state: string } | null;
}) {
  const { tongue, path, visitor } = visit;
  const { site } = tongue.words;
  const { signs } = tongue.speech;
  const { query } = visit;
  const asked = query?.q ?? "";
  return (
    <html lang={tongue.code}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{path === links.home ? site.name : site.titled({ title })}</title>
        <link rel="icon" href={asset("icon.svg")} type="image/svg+xml" />
        {/* Asked for at once, they are there when the first words are drawn, and no other face is taken for them. */}
        {tongue.faces.map((name) => (
          <link rel="preload" href={asset(`${name}-wght-normal.woff2`)} as="font" type="font/woff2" crossorigin="" />
        ))}
        <link rel="stylesheet" href={asset("site.css")} />
        {plain ? null : <link rel="stylesheet" href={asset("work.css")} />}
        {forms ? <link rel="alternate" type="application/json" href={pathOf(path, { kind: "json" })} /> : null}
        <script type="module" src={asset("finding.js")} />
        {scripts.map((name) => (
          <script type="module" src={asset(`${name}.js`)} />
        ))}
      </head>
      <body>
        <a class="skip" href="#main">
          {site.skip}
        </a>
        <header class="top">
          <a class="brand" href={links.home}>
            {site.name}
          </a>
          <nav aria-label={site.navigation}>
            <ul>
              {(["states", "documents", "search", "review", "checks", "about"] as const).map((name) => (
                <li>
                  <a href={links[name]} aria-current={path.startsWith(links[name]) ? "page" : undefined}>
                    {site[name]}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          {path === links.search ? null : (
            <search>
              <form class="find" action={links.search} {...findData(tongue)}>
                <input
                  type="search"
                  name="q"
                  value={asked}
                  placeholder={site.searchHint}
                  aria-label={site.searchLabel}
                />
                <button type="submit">{site.search}</button>
              </form>
            </search>
          )}
        </header>
        {sheet === null || visit.ledger === undefined ? null : (
          <p class="imprint">
            {site.sheet({
              date: tongue.date(visit.today ?? null),
              address: `${visit.origin ?? ""}${withQuery(path, query ?? {})}`,
              ledger: visitor.collection ?? shortName(visit.ledger.name),
              state: sheet.state,
            })}
          </p>
        )}
        <main id="main" tabindex={-1}>
          {children}
        </main>
        <footer class="foot">
          <p>{site.foot}</p>
          <ul>
            {visit.ledger ? (
              <li>
                {site.ledger}
                {site.colon}
                <span class="name">{visitor.collection ?? shortName(visit.ledger.name)}</span>
                {visit.edition ? `${signs.comma}${editionWords(visit.edition, tongue)}` : null}
              </li>
            ) : null}
            <li>
              <nav class="languages" aria-label={site.languages}>
                {/* Links by query alone: the path of a page that is missing is a stranger's words. */}
                {TONGUES.map(({ code, language }, i) => (
                  <>
                    {i === 0 ? "" : " · "}
                    {code === tongue.code ? (
                      <span lang={code} aria-current="true">
                        {language(code)}
                      </span>
                    ) : (
                      <a lang={code} hreflang={code} href={withQuery("", query ?? {}, { lang: code })}>
                        {language(code)}
                      </a>
                    )}
                  </>
                ))}
              </nav>
            </li>
            <li>
              <a href={links.glossary}>{tongue.words.glossary.title}</a>
            </li>
            <li>
              <a href={links.api}>{site.api}</a>
            </li>
            {forms ? (
              <li>
                {site.thisPage}
                {signs.gap}
                <a href={withQuery(pathOf(path, { kind: "json" }), query ?? {})}>JSON</a>
              </li>
            ) : null}
            {visitor.name === null ? null : (
              <li>
                <form class="inline" method="post" action={SIGN_OUT}>
                  <input type="hidden" name={FORM_FIELD} value={visitor.formToken} />
                  {site.signedInAs({ name: visitor.name, role: visitor.role ?? "" })}{" "}
                  <button type="submit">{site.signOut}</button>
                </form>
              </li>
            )}
          </ul>
        </footer>
      </body>
    </html>
  );
}

/** The state that a page is of, and its date: what a printed page is found again by. */
function editionWords({ digest, snapshot, date }: Edition, { words: { take }, date: dated }: Visit["tongue"]): string {
  const when = date === null ? null : dated(date);
  return snapshot === null
    ? take.state({ digest: shortDigest(digest), date: when })
    : take.snapshot({ name: snapshot, date: when });
}

/** A ledger by the last part of its address: where on the machine it lies concerns no visitor. */
function shortName(name: string): string {
  return name.split("/").at(-1) ?? name;
}
