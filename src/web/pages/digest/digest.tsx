import { z } from "zod";
import { digestAtom } from "../../../brief/index.js";
import type { DigestPart } from "../../../dossier/index.js";
import { digestIn, digestOf } from "../../../inquiry/news/index.js";
import { markId } from "../../../ledger/index.js";
import { dayOf, extentOf, format } from "../../../text/index.js";
import { bracketed } from "../../../words/index.js";
import { links, page, pathOf, type Visit, withQuery } from "../../page/index.js";
import { FORM_FIELD, may } from "../../security/index.js";
import { day } from "../dossier/index.js";
import { type DigestData, DigestShape } from "./shape.js";
import { DIGEST_TABLES, linkOf, nameIn } from "./tables.js";

/** Rows that the page shows of a section; its file has all. */
const ROWS = 100;
/** Days that the feed goes back: readers that ask more seldom miss what came between. */
const FED = 30;

const Query = z.object({
  since: day("The first day, month or year of what is new. What was not seen yet where it is missing."),
  meanwhile: z.literal("yes").optional().describe("That more came while somebody looked."),
});
type Query = z.infer<typeof Query>;

/** What is new of what the visitor follows. */
export const digestPage = page<DigestData, Query>({
  name: "digest",
  path: links.digest,
  summary:
    "What is new, changed, withdrawn and newly contradicted of what who asks follows, since they have seen it last.",
  query: Query,
  schema: DigestShape,
  fresh: true,
  async data({ ledger, reviewer, now, query: { since } }) {
    const { digest, mark } = await digestOf(ledger, { reviewer, at: now, ...(since ? { since } : {}) });
    return { ...digest, mark: markId(mark) };
  },
  tables: DIGEST_TABLES,
  files: {
    // A feed forgets nothing when somebody has seen the page: it goes back so many days, whatever was seen.
    async atom(_, { ledger, reviewer, now, today, origin, tongue, query: { since } }) {
      const asked = { reviewer, at: now, since: since || daysBefore(today, FED) };
      const { digest } = await digestOf(ledger, asked);
      return digestAtom(await digestIn(digest, tongue), { site: origin, words: tongue.brief });
    },
  },
  title: (_, { tongue }) => tongue.words.digest.title,
  view(data, visit, show) {
    const { tongue, query, visitor } = visit;
    const { digest: say, site } = tongue.words;
    const { parts } = data;
    const rowsOf = (part: DigestPart, name: keyof typeof DIGEST_TABLES) =>
      name === "contradicted" ? [...part.contradicted, ...part.disputed] : part[name];
    const count = (name: keyof typeof DIGEST_TABLES) => parts.reduce((sum, part) => sum + rowsOf(part, name).length, 0);
    const sections = (["contradicted", "fresh", "changed", "withdrawn"] as const).filter((name) => count(name) > 0);
    const judges = may(visitor.role, "reviewer");
    return (
      <>
        <h1>{say.title}</h1>
        <p class="lead">{say.lead}</p>
        {query.meanwhile ? <p class="notice">{say.meanwhile}</p> : null}
        {parts.length === 0 ? <p>{say.none}</p> : null}
        {parts.length > 0 && sections.length === 0 ? <p>{say.nothingNew}</p> : null}
        {parts.length === 0 ? null : (
          <form class="row" action={links.digest}>
            <label>
              {say.since}
              <input
                name="since"
                value={query.since ?? ""}
                placeholder={say.last}
                pattern="\d{4}(-\d\d){0,2}"
                title={say.hint}
                size={26}
              />
            </label>
            <button type="submit">{say.show}</button>
          </form>
        )}
        {judges && sections.length > 0 && !query.since ? (
          <form method="post" action={links.digest} class="inline">
            <input type="hidden" name={FORM_FIELD} value={visitor.formToken} />
            <input type="hidden" name="mark" value={data.mark} />
            <button type="submit" name="do" value="seen">
              {say.seen}
            </button>
          </form>
        ) : null}
        {sections.length < 2 ? null : (
          <nav class="contents" aria-label={site.onThisPage}>
            <ul>
              {sections.map((name) => (
                <li>
                  <a href={`#${name}`}>
                    {say.sections[name]}
                    {bracketed(tongue.number(count(name)), tongue.speech.signs)}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        {sections.map((name) => (
          <section id={name} aria-labelledby={`${name}-title`}>
            <h2 id={`${name}-title`}>
              {say.sections[name]}
              {bracketed(tongue.number(count(name)), tongue.speech.signs)}
            </h2>
            {show.table(name, ROWS, { heading: false })}
          </section>
        ))}
        <Followed data={data} visit={visit} />
        <p class="take files">
          {/* What reads feeds has no cookie that remembers the language. */}
          <a
            href={withQuery(pathOf(links.digest, { kind: "file", type: "atom", style: null }), { lang: tongue.code })}
            type="application/atom+xml"
          >
            {say.feed}
          </a>
        </p>
      </>
    );
  },
});

/** What is followed, and a form to follow a search. */
function Followed({ data, visit }: { readonly data: DigestData; readonly visit: Visit<Query> }) {
  const { tongue, visitor } = visit;
  const { digest: say } = tongue.words;
  const judges = may(visitor.role, "reviewer");
  return (
    <section id="followed" aria-labelledby="followed-title">
      <h2 id="followed-title">{say.followed}</h2>
      <ul class="plain entries">
        {data.parts.map((part) => (
          <li>
            <a href={linkOf(part.subject)}>{nameIn(part, tongue)}</a>{" "}
            <span class="quiet small">
              {(part.trouble && tongue.problem(part.trouble)) ??
                (visit.query.since ? "" : say.toldTo({ since: tongue.instant(part.since) }))}
            </span>{" "}
            {judges ? (
              <form method="post" action={links.digest} class="inline">
                <input type="hidden" name={FORM_FIELD} value={visitor.formToken} />
                <input type="hidden" name="subject" value={part.subject} />
                <button type="submit" name="do" value="unfollow">
                  {say.unfollow}
                  <span class="unseen">: {nameIn(part, tongue)}</span>
                </button>
              </form>
            ) : null}
          </li>
        ))}
      </ul>
      {judges ? (
        <form method="post" action={links.digest} class="inline small">
          <input type="hidden" name={FORM_FIELD} value={visitor.formToken} />
          <input type="text" name="q" required maxlength={2000} aria-label={say.search} placeholder={say.search} />
          <button type="submit" name="do" value="search">
            {say.followSearch}
          </button>
        </form>
      ) : null}
    </section>
  );
}

function daysBefore(today: string, days: number): string {
  return format(dayOf((extentOf(today)?.lo ?? 0) - days));
}
