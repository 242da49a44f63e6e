import type { StatePage } from "../../../dossier/index.js";
import { statePage as stateData } from "../../../entente.js";
import { subjectText } from "../../../ledger/index.js";
import { calendarPicture, moneyFlowsPicture, networkPicture, partnersPicture } from "../../../picture/index.js";
import { nameOf } from "../../../words/index.js";
import { FollowForm, PartyName, TakeAlong } from "../../layout/index.js";
import { page } from "../../page/index.js";
import { factTable, partnerTable } from "../../tables/index.js";
import { Empty } from "./empty.js";
import { dossierFiles, workOf } from "./files.js";
import { FilterBar } from "./filter-bar.js";
import { LeadSentences } from "./lead.js";
import { mapOf } from "./map.js";
import { namesOf } from "./names.js";
import { CountFigures, GLANCE } from "./parts.js";
import { PARTY, partyIn } from "./party.js";
import { byWeight, commonSections, Sections, type Told } from "./sections.js";
import { StateShape } from "./shape.js";
import { chart, DOSSIER_PICTURES, DOSSIER_TABLES, sumOf } from "./shared.js";
import { pageQueryOf, takenOf, WindowQuery } from "./window.js";

/** A state or an organisation. */
export const statePage = page<StatePage, WindowQuery>({
  name: "state",
  path: `/:a{${PARTY}}`,
  summary: "All that is known of a state or organisation: partners, money, visits, positions, plans.",
  plain: true,
  query: WindowQuery,
  schema: StateShape,
  async data(visit) {
    return stateData(visit.ledger, partyIn(visit, "a"), pageQueryOf(visit.query, visit.today));
  },
  tables: {
    ...DOSSIER_TABLES,
    partners: (data, { tongue }) => (data.partners.length === 0 ? null : partnerTable(data, tongue)),
    planned: ({ planned, ...data }, { tongue }) =>
      planned.rows.length === 0 ? null : factTable(tongue.words.tables.planned.caption, planned.rows, data, tongue),
  },
  files: dossierFiles((visit, rows) =>
    stateData(visit.ledger, partyIn(visit, "a"), { ...pageQueryOf(visit.query, visit.today), rows, sayings: false }),
  ),
  exports: (visit) => takenOf(visit.query, [partyIn(visit, "a")]),
  pictures: {
    ...DOSSIER_PICTURES,
    partners: ({ state, partners, partnerTotal: total, facts }, asked, drawing) =>
      partners.length === 0
        ? null
        : chart(
            sumOf(partners, ({ counts }) => counts.facts),
            asked,
            () =>
              partnersPicture(partners, {
                ...drawing,
                words: asked.tongue.pictures.partners,
                names: namesOf(facts, asked.tongue),
                state,
                total,
              }),
          ),
    network: ({ network, facts }, asked, drawing) =>
      network.edges.length === 0
        ? null
        : chart(
            sumOf(network.edges, ({ facts: told }) => told),
            asked,
            () =>
              networkPicture(network, {
                ...drawing,
                words: asked.tongue.pictures.network,
                names: namesOf(facts, asked.tongue),
              }),
          ),
    calendar: ({ planned, facts }, asked, drawing) =>
      planned.rows.length === 0
        ? null
        : chart(planned.rows.length, asked, () =>
            calendarPicture(planned.rows, {
              ...drawing,
              words: asked.tongue.pictures.calendar,
              names: namesOf(facts, asked.tongue),
            }),
          ),
    map: ({ state, projects, facts }, asked, drawing) => mapOf({ parties: [state], projects }, facts, asked, drawing),
    flows: ({ state, money, moneyYears, facts }, asked, drawing) =>
      moneyYears.length === 0
        ? null
        : chart(money.sums.length, asked, () =>
            moneyFlowsPicture(moneyYears, {
              ...drawing,
              words: asked.tongue.pictures.moneyFlows,
              names: namesOf(facts, asked.tongue),
              party: state,
            }),
          ),
  },
  title: (_, visit) => nameOf(partyIn(visit, "a"), visit.tongue.speech),
  view(data, visit, show) {
    const { tongue } = visit;
    const { dossier, site } = tongue.words;
    const title = nameOf(data.state, tongue.speech);
    if (data.counts.facts === 0) return <Empty title={title} parties={[data.state]} visit={visit} />;
    const common = commonSections(data, visit, show);
    const partial = (shown: number, total: number) =>
      total > shown ? (
        <p class="small quiet">{site.rowsShown({ shown: tongue.number(shown), total: tongue.number(total) })}</p>
      ) : null;
    const partners: Told = {
      id: "partners",
      told: data.partners.length > 0,
      view: () => (
        <>
          {show.figure("partners", { heading: false })}
          {show.table("partners")}
          {partial(data.partners.length, data.partnerTotal)}
          {show.figure("network")}
        </>
      ),
    };
    const planned: Told = {
      id: "planned",
      told: data.planned.rows.length > 0,
      view: () => (
        <>
          {show.figure("calendar", { heading: false })}
          {show.table("planned", GLANCE)}
          {partial(data.planned.rows.length, data.planned.total)}
        </>
      ),
    };
    const money: Told = {
      id: "money",
      told: data.money.lines.length > 0,
      note: dossier.notes.money,
      view: () => (
        <>
          {show.figure("flows", { heading: false })}
          {show.table("totals")}
          {show.table("sumsTold", GLANCE)}
          <details>
            <summary>{tongue.words.tables.money.sums}</summary>
            {show.figure("money")}
            {show.table("sums", GLANCE)}
          </details>
        </>
      ),
    };
    const level: Told = {
      id: "level",
      told: data.newest.partnership !== undefined,
      view: () => show.table("partnership", GLANCE),
    };
    const [heaviest, ...others] = byWeight(data, { ...common.themes, level, money });
    const { timeline, trend, discord, sources } = common;
    const sections = [heaviest!, partners, timeline, planned, ...others, trend, discord, sources];
    return (
      <>
        <h1>
          <PartyName tongue={tongue} id={data.state} link={false} />
        </h1>
        <LeadSentences data={data} visit={visit} />
        <CountFigures counts={data.counts} tongue={tongue} />
        <TakeAlong
          visit={visit}
          work={workOf(data, visit)}
          files={["docx", "xlsx", "md"]}
          formats={!visit.query.asOf}
        />
        <FollowForm subject={subjectText({ kind: "party", id: data.state })} visit={visit} />
        <FilterBar visit={visit} counts={data.counts} sources={data.sources} />
        <Sections all={sections} visit={visit} />
      </>
    );
  },
});
