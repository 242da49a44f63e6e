import type { Child } from "hono/jsx";
import { type PairPage, type StatePage, THEMES, type Theme } from "../../../dossier/index.js";
import { hasPlace } from "../../../picture/index.js";
import { Terms } from "../../layout/index.js";
import type { Show, Visit } from "../../page/index.js";
import type { Term, Words } from "../../words/index.js";
import { MapViews } from "./map.js";
import { All, DiscordTables, GLANCE, isDiscordant, sourcesNote } from "./parts.js";
import { Contents, Section } from "./section.js";
import type { WindowQuery } from "./window.js";
import { Zoom } from "./zoom.js";

type Id = keyof Words["dossier"]["sections"];

/** A section of a dossier, which is left out where nothing of it is told. */
export interface Told {
  readonly id: Id;
  readonly told: boolean;
  readonly note?: string;
  readonly terms?: readonly Term[];
  view(): Child;
}

/** Sections in their order, after links to them; at the end, in a line, what nothing is told of. */
export function Sections({ all, visit }: { readonly all: readonly Told[]; readonly visit: Pick<Visit, "tongue"> }) {
  const { dossier, site } = visit.tongue.words;
  const told = all.filter((one) => one.told);
  const missing = all.filter(({ id, told }) => !told && (THEMES as readonly string[]).includes(id));
  return (
    <>
      <Contents label={site.onThisPage} sections={told.map(({ id }) => [id, dossier.sections[id]] as const)} />
      {told.map(({ id, note, terms, view }) => (
        <Section
          id={id}
          title={dossier.sections[id]}
          {...(note === undefined ? {} : { note })}
          {...(terms === undefined ? {} : { terms: <Terms ids={terms} tongue={visit.tongue} /> })}
        >
          {view()}
        </Section>
      ))}
      {missing.length === 0 ? null : (
        <p class="untold quiet">
          {dossier.untold({
            subjects: missing
              .map(({ id }) => dossier.sections[id].toLocaleLowerCase(visit.tongue.code))
              .join(visit.tongue.speech.between),
          })}
        </p>
      )}
    </>
  );
}

/** Sections of subjects, by what they weigh (see themesByWeight); those of which nothing is told come last. */
export function byWeight(
  { lead }: Pick<PairPage | StatePage, "lead">,
  sections: Readonly<Partial<Record<Theme, Told>>>,
): Told[] {
  const heavy = lead.themes.map(({ theme }) => theme);
  const rest = THEMES.filter((theme) => !heavy.includes(theme));
  return [...heavy, ...rest].flatMap((theme) => sections[theme] ?? []);
}

/** Sections that the dossiers of a state and of two have alike: of subjects, and of all facts. */
export interface Common {
  readonly themes: Readonly<Record<Exclude<Theme, "level" | "money">, Told>>;
  readonly timeline: Told;
  readonly trend: Told;
  readonly discord: Told;
  readonly sources: Told;
}

export function commonSections(data: PairPage | StatePage, visit: Visit<WindowQuery>, show: Show): Common {
  const { tongue } = visit;
  const { notes } = tongue.words.dossier;
  const counts = new Map(data.lead.themes.map((one) => [one.theme, one]));
  const totalOf = (theme: Theme) => counts.get(theme)?.facts ?? 0;
  /** How many facts a section has, and how many of them are certain: its heading says neither. */
  const noteOf = (theme: Theme, more?: string) => {
    const one = counts.get(theme);
    const counted = one && tongue.words.dossier.counted({ facts: one.facts, certain: one.certain });
    return [counted, more].filter((part) => part !== undefined).join(" ");
  };
  const section = (id: Theme, told: boolean, parts: () => Child, more?: string): Told => ({
    id,
    told,
    note: noteOf(id, more),
    view: () => (
      <>
        {parts()}
        <All theme={id} total={totalOf(id)} visit={visit} />
      </>
    ),
  });
  const list = (id: Theme, table: string, told: boolean): Told =>
    section(id, told, () => show.table(table, GLANCE, { heading: false }));
  const has = (theme: Theme) => totalOf(theme) > 0;
  return {
    themes: {
      conflict: list("conflict", "conflict", data.strife.rows.length > 0),
      agreements: list("agreements", "agreement", data.newest.agreement !== undefined),
      meetings: section("meetings", data.newest.visit !== undefined || data.newest.meeting !== undefined, () => (
        <>
          {show.figure("visits", { heading: false })}
          {show.table("visitsFrom", GLANCE)}
          {show.table("visitsTo", GLANCE)}
          {show.table("meeting", GLANCE)}
        </>
      )),
      projects: section("projects", data.projects.rows.length > 0, () => (
        <>
          {show.figure("map")}
          {hasPlace(data.projects.rows) ? <MapViews visit={visit} /> : null}
          {show.table("projects", GLANCE)}
        </>
      )),
      positions: section("positions", data.positions.cells.length > 0, () => show.table("positions"), notes.position),
      trade: list("trade", "trade", data.newest.trade !== undefined),
      cooperation: list("cooperation", "cooperation", data.newest.cooperation !== undefined),
      statements: list("statements", "statement", has("statements")),
      memberships: list("memberships", "membership", data.newest.membership !== undefined),
      acts: list("acts", "action", has("acts")),
    },
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
    trend: {
      id: "trend",
      told: data.trend.points.length > 0,
      note: notes.trend,
      terms: ["goldstein", "plover", "quad"],
      view: () => show.figure("trend", { heading: false }),
    },
    discord: {
      id: "discord",
      told: isDiscordant(data.discord),
      view: () => <DiscordTables discord={data.discord} show={show} />,
    },
    sources: {
      id: "sources",
      told: data.sources.publishers.length > 0,
      note: sourcesNote(data.sources, tongue),
      view: () => show.table("sources"),
    },
  };
}
