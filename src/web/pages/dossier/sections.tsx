import type { Child } from "hono/jsx";
import type { PairPage, StatePage } from "../../../dossier/index.js";
import { hasPlace } from "../../../picture/index.js";
import type { Show, Visit } from "../../page/index.js";
import type { Words } from "../../words/index.js";
import { MapViews } from "./map.js";
import { All, DiscordTables, Newest, sourcesNote } from "./parts.js";
import { Contents, Section } from "./section.js";
import type { WindowQuery } from "./window.js";
import { Zoom } from "./window-form.js";

type Id = keyof Words["dossier"]["sections"];

/** A section of a dossier, which is left out where nothing of it is told. */
export interface Told {
  readonly id: Id;
  readonly told: boolean;
  readonly note?: string;
  view(): Child;
}

/** Sections in their order, after links to them. */
export function Sections({ all, visit }: { readonly all: readonly Told[]; readonly visit: Pick<Visit, "tongue"> }) {
  const { dossier, site } = visit.tongue.words;
  const told = all.filter((one) => one.told);
  return (
    <>
      <Contents label={site.onThisPage} sections={told.map(({ id }) => [id, dossier.sections[id]] as const)} />
      {told.map(({ id, note, view }) => (
        <Section id={id} title={dossier.sections[id]} {...(note === undefined ? {} : { note })}>
          {view()}
        </Section>
      ))}
    </>
  );
}

type Common = "timeline" | "projects" | "visits" | "positions" | "trend" | "discord" | "newest" | "sources";

/**
 * The sections that the dossiers of a state and of two have alike.
 * @param query what finds all of their facts in the search.
 */
export function commonSections(
  data: PairPage | StatePage,
  visit: Visit<WindowQuery>,
  show: Show,
  query: string,
): Readonly<Record<Common, Told>> {
  const { tongue } = visit;
  const { notes } = tongue.words.dossier;
  const visits = Math.max(...data.visits.map(({ total }) => total));
  return {
    timeline: {
      id: "timeline",
      told: data.timeline.lanes.length > 0,
      view: () => (
        <>
          <Zoom visit={visit} timeline={data.timeline} />
          {show.figure("timeline", { heading: false })}
        </>
      ),
    },
    projects: {
      id: "projects",
      told: data.projects.rows.length > 0,
      view: () => (
        <>
          {show.figure("map")}
          {hasPlace(data.projects.rows) ? <MapViews visit={visit} /> : null}
          {show.table("projects")}
          <All total={data.projects.total} query={`type:project ${query}`} tongue={tongue} />
        </>
      ),
    },
    visits: {
      id: "visits",
      told: data.visits.some(({ rows }) => rows.length > 0),
      view: () => (
        <>
          {show.figure("visits", { heading: false })}
          {show.table("visitsFrom")}
          {show.table("visitsTo")}
          <All total={visits} query={`type:visit ${query}`} tongue={tongue} />
        </>
      ),
    },
    positions: {
      id: "positions",
      told: data.positions.cells.length > 0,
      note: notes.position,
      view: () => show.table("positions"),
    },
    trend: {
      id: "trend",
      told: data.trend.points.length > 0,
      note: notes.trend,
      view: () => show.figure("trend", { heading: false }),
    },
    discord: {
      id: "discord",
      told: true,
      view: () => <DiscordTables discord={data.discord} show={show} tongue={tongue} />,
    },
    newest: { id: "newest", told: true, view: () => <Newest data={data} show={show} visit={visit} query={query} /> },
    sources: {
      id: "sources",
      told: data.sources.publishers.length > 0,
      note: sourcesNote(data.sources, tongue),
      view: () => show.table("sources"),
    },
  };
}
