import type { Child } from "hono/jsx";
import type { HomePage } from "../../../dossier/index.js";
import { visible } from "../../../text/index.js";
import { headlineOf, nameOf, reasonWords, sideWords } from "../../../words/index.js";
import { links } from "../../page/index.js";
import type { Tongue } from "../../words/index.js";

interface Part {
  readonly data: HomePage;
  readonly tongue: Tongue;
}

/** Runs since the last visit, and the newest documents by publication. */
export function News({ data: { since, documents }, tongue, lately }: Part & { readonly lately: boolean }) {
  const { home, site } = tongue.words;
  return (
    <section>
      <h2>{lately ? home.news.lately : home.news.title}</h2>
      {since.runs.length === 0 ? (
        <p>{home.news.none({ instant: tongue.instant(since.instant) })}</p>
      ) : (
        <>
          {lately ? null : <p class="quiet small">{home.news.since({ instant: tongue.instant(since.instant) })}</p>}
          <ul class="plain entries">
            {since.runs.map(({ at, documents: read, claims, facts }) => (
              <li>
                <time datetime={at}>{tongue.instant(at)}</time>
                {tongue.words.site.colon}
                {read === 0 && claims === 0 ? home.news.nothingRead : home.news.run({ documents: read, claims, facts })}
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>{home.news.documents}</h3>
      <ul class="plain entries">
        {documents.map(({ id, title, date, publisher }) => (
          <li>
            <a href={links.document(id)}>{visible(title ?? site.untitled)}</a>{" "}
            <span class="quiet small">
              {[date === null ? null : tongue.date(date), publisher === null ? null : visible(publisher)]
                .filter((part) => part !== null)
                .join(" · ")}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The pairs that most facts are about: the doors to their dossiers, whatever is new. */
export function Busiest({ data: { pairs }, tongue }: Part) {
  const { home, site } = tongue.words;
  if (pairs.length === 0) return null;
  return (
    <section>
      <h2>{home.pairs.title}</h2>
      <p class="quiet small">{home.pairs.lead}</p>
      <ul class="plain entries">
        {pairs.map(({ a, b, facts }) => (
          <li>
            <a href={links.pair(a, b)}>
              {visible(site.between({ a: nameOf(a, tongue.speech), b: nameOf(b, tongue.speech) }))}
            </a>{" "}
            <span class="quiet small">{site.facts({ n: facts })}</span>
          </li>
        ))}
      </ul>
      <p>
        <a href={links.states}>{home.pairs.all}</a>
      </p>
    </section>
  );
}

/** Pairs of which more is told than before. */
export function Motion({
  any,
  table,
  tongue,
}: {
  readonly any: boolean;
  readonly table: Child;
  readonly tongue: Tongue;
}) {
  const { motion } = tongue.words.home;
  return (
    <section>
      <h2>{motion.title}</h2>
      {any ? (
        <>
          {table}
          <p class="quiet small prose">{motion.note}</p>
        </>
      ) : (
        <p>{motion.none}</p>
      )}
    </section>
  );
}

/** Facts whose values can't all be so. */
export function Discord({ data: { contradictions }, tongue }: Part) {
  const { discord } = tongue.words.home;
  return (
    <section>
      <h2>{discord.title({ total: tongue.number(contradictions.total) })}</h2>
      {contradictions.facts.length === 0 ? (
        <p>{discord.none}</p>
      ) : (
        <ul class="plain entries">
          {contradictions.facts.map((fact) => (
            <li>
              <a href={links.fact(fact.id)}>{visible(headlineOf(fact, tongue.speech))}</a>{" "}
              <span class="quiet small">
                {fact.conflicts
                  .map(({ kind, sides }) =>
                    discord.sides({
                      kind: discord.kinds[kind],
                      values: sides.map(({ value }) => visible(sideWords(value, tongue.speech))).join(discord.or),
                    }),
                  )
                  .join(tongue.speech.signs.semicolon)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** What the newest documents say against the reference tables. */
export function Stale({ data: { stale }, tongue }: Part) {
  const { home } = tongue.words;
  return (
    <section>
      <h2>{home.stale.title}</h2>
      {stale.length === 0 ? (
        <p>{home.stale.none}</p>
      ) : (
        <>
          <p class="quiet small">{home.stale.lead}</p>
          <ul class="plain entries">
            {stale.map(({ claim, document, message }) => (
              <li>
                <a href={links.document(document, claim)}>
                  {visible(tongue.kept(reasonWords(message, tongue.speech)))}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** Claims whose verdict would change most. */
export function Review({ data: { review }, tongue }: Part) {
  const { home } = tongue.words;
  const [open, close] = tongue.speech.signs.quotes;
  return (
    <section>
      <h2>{home.review.title}</h2>
      {review.length === 0 ? (
        <p>{home.review.none}</p>
      ) : (
        <>
          <p class="quiet small">{home.review.lead}</p>
          <ul class="plain entries">
            {review.map(({ claim }) => (
              <li>
                <a href={links.document(claim.document, claim.id)}>{visible(headlineOf(claim, tongue.speech))}</a>{" "}
                <span class="quiet small">
                  {`${tongue.percent(claim.confidence)} · ${open}${visible(claim.evidence.exact)}${close}`}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <a href={links.review}>{home.review.all}</a>
      </p>
    </section>
  );
}
