import type { Counts, Discord, PairPage, Sources, StatePage } from "../../../dossier/index.js";
import { CLAIM_TYPES } from "../../../vocabulary/index.js";
import { TYPE_WORDS } from "../../../words/index.js";
import { links, type Show, type Visit } from "../../page/index.js";
import type { Tongue } from "../../words/index.js";
import { ROWS } from "./window.js";

/** How many facts there are and how well they are told, in large figures. */
export function CountFigures({ counts, tongue }: { readonly counts: Counts; readonly tongue: Tongue }) {
  const { counts: words } = tongue.words.dossier;
  return (
    <dl class="figures">
      {(["facts", "corroborated", "claims", "conflicting"] as const).map((what) => (
        <div>
          <dt>{words[what]}</dt>
          <dd>{tongue.number(counts[what])}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Types whose facts have a section of their own. */
const ELSEWHERE: ReadonlySet<string> = new Set(["visit", "project", "position", "finance", "partnership"]);

/** Rows of a list that stands behind others: the search and its file have more. */
export const GLANCE = 10;

/** Names of the tables of newest facts, by type. */
export const NEWEST = CLAIM_TYPES.filter((type) => !ELSEWHERE.has(type));

/** The latest facts of each type that has no section of its own; the first open, the others to be opened. */
export function Newest({
  data,
  show,
  visit,
  query,
}: {
  readonly data: Pick<PairPage | StatePage, "newest">;
  readonly show: Show;
  readonly visit: Pick<Visit, "tongue">;
  /** What finds all of them in the search, without the type. */
  readonly query: string;
}) {
  const { tongue } = visit;
  return (
    <>
      {NEWEST.filter((type) => data.newest[type] !== undefined).map((type, i) => (
        <details open={i === 0}>
          <summary>
            {TYPE_WORDS[type]} ({tongue.number(data.newest[type]!.total)})
          </summary>
          {show.table(type, i === 0 ? ROWS : GLANCE)}
          <All total={data.newest[type]!.total} query={`type:${type} ${query}`} tongue={tongue} />
        </details>
      ))}
    </>
  );
}

/** A link to all of a list of which the page shows some. */
export function All({
  total,
  query,
  tongue,
}: {
  readonly total: number;
  readonly query: string;
  readonly tongue: Tongue;
}) {
  if (total <= ROWS) return null;
  return (
    <p class="small">
      <a href={links.searchFor(query)}>{tongue.words.dossier.more.search(tongue.number(total))}</a>
    </p>
  );
}

/** Contradictions, conflicts and recycled figures, or that there are none. */
export function DiscordTables({
  discord,
  show,
  tongue,
}: {
  readonly discord: Discord;
  readonly show: Show;
  readonly tongue: Tongue;
}) {
  const tables = [
    discord.contradictions.length > 0 ? show.table("contradictions", GLANCE) : null,
    discord.conflicting.rows.length > 0 ? show.table("conflicts", GLANCE) : null,
    discord.recycled.length > 0 ? show.table("recycled", GLANCE) : null,
  ];
  return tables.every((table) => table === null) ? <p>{tongue.words.dossier.noDiscord}</p> : <div>{tables}</div>;
}

export function sourcesNote({ alone, corroborated }: Sources, tongue: Tongue): string {
  return tongue.words.dossier.notes.sources(tongue.number(alone), tongue.number(corroborated));
}
