import type { StatePage } from "../../../dossier/index.js";
import { statePage as stateData } from "../../../entente.js";
import {
  calendarPicture,
  moneyFlowsPicture,
  networkPicture,
  partnersPicture,
  projectMap,
} from "../../../picture/index.js";
import { partyName } from "../../../vocabulary/index.js";
import { PartyName } from "../../layout/index.js";
import { page } from "../../page/index.js";
import { factTable, partnerTable } from "../../tables/index.js";
import { Empty } from "./empty.js";
import { FilterBar } from "./filter-bar.js";
import { LeadSentences } from "./lead.js";
import { namesOf } from "./names.js";
import { CountFigures, GLANCE } from "./parts.js";
import { PARTY, partyIn } from "./party.js";
import { byWeight, commonSections, Sections, type Told } from "./sections.js";
import { StateShape } from "./shape.js";
import { DOSSIER_PICTURES, DOSSIER_TABLES } from "./shared.js";
import { pageQueryOf, WindowQuery } from "./window.js";

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
  pictures: {
    ...DOSSIER_PICTURES,
    partners: ({ state, partners, partnerTotal: total, facts }, { tongue }, drawing) =>
      partners.length === 0
        ? null
        : partnersPicture(partners, {
            ...drawing,
            words: tongue.pictures.partners,
            names: namesOf(facts),
            state,
            total,
          }),
    network: ({ network, facts }, { tongue }, drawing) =>
      network.edges.length === 0
        ? null
        : networkPicture(network, { ...drawing, words: tongue.pictures.network, names: namesOf(facts) }),
    calendar: ({ planned, facts }, { tongue }, drawing) =>
      planned.rows.length === 0
        ? null
        : calendarPicture(planned.rows, { ...drawing, words: tongue.pictures.calendar, names: namesOf(facts) }),
    map: ({ state, projects, facts }, { tongue }, drawing) =>
      projects.rows.length === 0
        ? null
        : projectMap({ parties: [state], projects }, { ...drawing, words: tongue.pictures.map, names: namesOf(facts) }),
    flows: ({ state, moneyYears, facts }, { tongue }, drawing) =>
      moneyYears.length === 0
        ? null
        : moneyFlowsPicture(moneyYears, {
            ...drawing,
            words: tongue.pictures.moneyFlows,
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
    const common = commonSections(data, visit, show);
    const partial = (shown: number, total: number) =>
      total > shown ? <p class="small quiet">{site.rowsShown(tongue.number(shown), tongue.number(total))}</p> : null;
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
          <PartyName id={data.state} link={false} />
        </h1>
        <LeadSentences data={data} visit={visit} />
        <CountFigures counts={data.counts} tongue={tongue} />
        <FilterBar visit={visit} counts={data.counts} sources={data.sources} />
        <Sections all={sections} visit={visit} />
      </>
    );
  },
});
