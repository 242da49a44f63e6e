import type { Counts, Discord, Sources, Theme } from "../../../dossier/index.js";
import { type Show, type Visit, withQuery } from "../../page/index.js";
import type { Tongue } from "../../words/index.js";
import { ROWS, type WindowQuery } from "./window.js";

/** How many facts there are and how well they are told, in large figures. */
export function CountFigures({ counts, tongue }: { readonly counts: Counts; readonly tongue: Tongue }) {
  const { counts: words } = tongue.words.dossier;
  const labels = {
    ...words,
    facts: words.facts({ n: counts.facts }),
    claims: words.claims({ n: counts.claims }),
  };
  return (
    <dl class="figures">
      {(["facts", "corroborated", "claims", "conflicting"] as const).map((what) => (
        <div>
          <dt>{labels[what]}</dt>
          <dd>{tongue.number(counts[what])}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Rows of a list at a glance: a link has the rest, and its file. */
export const GLANCE = 10;

/** A link to all facts of a subject of which the page has some. */
export function All({
  theme,
  total,
  visit: { tongue, path, query },
}: {
  readonly theme: Theme;
  readonly total: number;
  readonly visit: Visit<WindowQuery>;
}) {
  if (total <= ROWS || query.about === theme) return null;
  return (
    <p class="small">
      <a href={`${withQuery(path, query, { about: theme })}#${theme}`}>
        {tongue.words.dossier.all({ n: tongue.number(total) })}
      </a>
    </p>
  );
}

/** Contradictions, conflicts and recycled figures. */
export function DiscordTables({ discord, show }: { readonly discord: Discord; readonly show: Show }) {
  return (
    <div>
      {discord.contradictions.length > 0 ? show.table("contradictions", GLANCE) : null}
      {discord.conflicting.rows.length > 0 ? show.table("conflicts", GLANCE) : null}
      {discord.recycled.length > 0 ? show.table("recycled", GLANCE) : null}
    </div>
  );
}

export const isDiscordant = ({ contradictions, conflicting, recycled }: Discord): boolean =>
  contradictions.length + conflicting.rows.length + recycled.length > 0;

export function sourcesNote({ alone, corroborated }: Sources, tongue: Tongue): string {
  return tongue.words.dossier.notes.sources({ alone: tongue.number(alone), corroborated: tongue.number(corroborated) });
}
