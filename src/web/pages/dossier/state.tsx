import type { StatePage } from "../../../dossier/index.js";
import { statePage as stateData } from "../../../entente.js";
import { calendarPicture, networkPicture, partnersPicture, projectMap } from "../../../picture/index.js";
import { organisationById, partyName } from "../../../vocabulary/index.js";
import { PartyName } from "../../layout/index.js";
import { page } from "../../page/index.js";
import { factTable, partnerTable } from "../../tables/index.js";
import { Empty } from "./empty.js";
import { namesOf } from "./names.js";
import { All, CountFigures, DiscordTables, Newest, sourcesNote } from "./parts.js";
import { PARTY, partyIn } from "./party.js";
import { Contents, Section } from "./section.js";
import { StateShape } from "./shape.js";
import { DOSSIER_PICTURES, DOSSIER_TABLES, moneyFlowsPicture, PICTURES } from "./shared.js";
import { pageQueryOf, WindowQuery } from "./window.js";
import { WindowForm, Zoom } from "./window-form.js";

/** A state or an organisation. */
export const statePage = page<StatePage, WindowQuery>({
  name: "state",
  path: `/:a{${PARTY}}`,
  summary: "All that is known of a state or organisation: partners, money, visits, positions, plans.",
  query: WindowQuery,
  schema: StateShape,
  async data(visit) {
    return stateData(visit.ledger, partyIn(visit, "a"), pageQueryOf(visit.query, visit.today));
  },
  tables: {
    ...DOSSIER_TABLES,
    partners: (data, { tongue }) => (data.partners.length === 0 ? null : partnerTable(data, tongue)),
    planned: ({ planned, facts }, { tongue }) =>
      planned.rows.length === 0 ? null : factTable(tongue.words.tables.planned.caption, planned.rows, facts, tongue),
  },
  pictures: {
    ...DOSSIER_PICTURES,
    partners: ({ state, partners, partnerTotal: total, facts }, _, drawing) =>
      partners.length === 0
        ? null
        : partnersPicture(partners, { ...drawing, words: PICTURES.partners, names: namesOf(facts), state, total }),
    network: ({ network, facts }, _, drawing) =>
      network.edges.length === 0
        ? null
        : networkPicture(network, { ...drawing, words: PICTURES.network, names: namesOf(facts) }),
    calendar: ({ planned, facts }, _, drawing) =>
      planned.rows.length === 0
        ? null
        : calendarPicture(planned.rows, { ...drawing, words: PICTURES.calendar, names: namesOf(facts) }),
    map: ({ state, projects, facts }, _, drawing) =>
      projects.rows.length === 0
        ? null
        : projectMap({ parties: [state], projects }, { ...drawing, words: PICTURES.map, names: namesOf(facts) }),
    flows: ({ state, moneyYears, facts }, _, drawing) =>
      moneyYears.length === 0
        ? null
        : moneyFlowsPicture(moneyYears, {
            ...drawing,
            words: PICTURES.moneyFlows,
            names: namesOf(facts),
            party: state,
          }),
  },
  title: (_, visit) => partyName(partyIn(visit, "a")),
  view(data, visit, show) {
    const { tongue } = visit;
    const { dossier, site } = tongue.words;
    const title = partyName(data.state);
    if (data.counts.facts === 0) return <Empty title={title} parties={[data.state]} visit={visit} />;
    const query = organisationById(data.state) ? `org:${data.state.replace("org:", "")}` : `state:${data.state}`;
    const has = {
      partners: data.partners.length > 0,
      timeline: data.timeline.lanes.length > 0,
      planned: data.planned.rows.length > 0,
      money: data.money.lines.length > 0,
      projects: data.projects.rows.length > 0,
      visits: data.visits.some(({ rows }) => rows.length > 0),
      positions: data.positions.cells.length > 0,
      trend: data.trend.points.length > 0,
      discord: true,
      newest: true,
      sources: data.sources.publishers.length > 0,
    };
    const sections = (Object.keys(has) as (keyof typeof has)[]).filter((id) => has[id]);
    const part = (id: keyof typeof has) => ({ id, title: dossier.sections[id] });
    return (
      <>
        <h1>
          <PartyName id={data.state} link={false} />
        </h1>
        <CountFigures counts={data.counts} tongue={tongue} />
        <WindowForm visit={visit} />
        <Contents label={site.onThisPage} sections={sections.map((id) => [id, dossier.sections[id]] as const)} />
        {has.partners ? (
          <Section {...part("partners")}>
            {show.figure("partners", { heading: false })}
            {show.table("partners")}
            {data.partnerTotal > data.partners.length ? (
              <p class="small quiet">
                {site.rowsShown(tongue.number(data.partners.length), tongue.number(data.partnerTotal))}
              </p>
            ) : null}
            {show.figure("network")}
          </Section>
        ) : null}
        {has.timeline ? (
          <Section {...part("timeline")}>
            <Zoom visit={visit} timeline={data.timeline} />
            {show.figure("timeline", { heading: false })}
          </Section>
        ) : null}
        {has.planned ? (
          <Section {...part("planned")}>
            {show.figure("calendar", { heading: false })}
            {show.table("planned")}
            {data.planned.total > data.planned.rows.length ? (
              <p class="small quiet">
                {site.rowsShown(tongue.number(data.planned.rows.length), tongue.number(data.planned.total))}
              </p>
            ) : null}
          </Section>
        ) : null}
        {has.money ? (
          <Section {...part("money")} note={dossier.notes.money}>
            {show.figure("flows", { heading: false })}
            {show.table("totals")}
            <details>
              <summary>{tongue.words.tables.money.sums}</summary>
              {show.figure("money")}
              {show.table("sums")}
            </details>
          </Section>
        ) : null}
        {has.projects ? (
          <Section {...part("projects")}>
            {show.figure("map")}
            {show.table("projects")}
            <All total={data.projects.total} query={`type:project ${query}`} tongue={tongue} />
          </Section>
        ) : null}
        {has.visits ? (
          <Section {...part("visits")}>
            {show.figure("visits", { heading: false })}
            {show.table("visitsFrom")}
            {show.table("visitsTo")}
            <All
              total={Math.max(...data.visits.map(({ total }) => total))}
              query={`type:visit ${query}`}
              tongue={tongue}
            />
          </Section>
        ) : null}
        {has.positions ? (
          <Section {...part("positions")} note={dossier.notes.position}>
            {show.table("positions")}
          </Section>
        ) : null}
        {has.trend ? (
          <Section {...part("trend")} note={dossier.notes.trend}>
            {show.figure("trend", { heading: false })}
          </Section>
        ) : null}
        <Section {...part("discord")}>
          <DiscordTables discord={data.discord} show={show} tongue={tongue} />
        </Section>
        <Section {...part("newest")}>
          <Newest data={data} show={show} visit={visit} query={query} />
        </Section>
        {has.sources ? (
          <Section {...part("sources")} note={sourcesNote(data.sources, tongue)}>
            {show.table("sources")}
          </Section>
        ) : null}
      </>
    );
  },
});
