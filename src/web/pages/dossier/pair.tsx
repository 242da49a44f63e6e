import { moneyYearsOf, type PairPage } from "../../../dossier/index.js";
import { pairPage as pairData } from "../../../entente.js";
import { fieldsPicture, ladderPicture, projectMap } from "../../../picture/index.js";
import { partyName } from "../../../vocabulary/index.js";
import { capitalised, slugWords } from "../../../words/index.js";
import { PartyName } from "../../layout/index.js";
import { links, page } from "../../page/index.js";
import { membershipTable } from "../../tables/index.js";
import { Empty } from "./empty.js";
import { namesOf } from "./names.js";
import { All, CountFigures, DiscordTables, Newest, sourcesNote } from "./parts.js";
import { PARTY, pairIn } from "./party.js";
import { Contents, Section } from "./section.js";
import { PairShape } from "./shape.js";
import { DOSSIER_PICTURES, DOSSIER_TABLES, moneyFlowsPicture, PICTURES } from "./shared.js";
import { pageQueryOf, WindowQuery } from "./window.js";
import { WindowForm, Zoom } from "./window-form.js";

/** Two states or organisations. */
export const pairPage = page<PairPage, WindowQuery>({
  name: "pair",
  path: `/:a{${PARTY}}/:b{${PARTY}}`,
  summary: "All that is known between two states or organisations, in either order.",
  query: WindowQuery,
  schema: PairShape,
  async data(visit) {
    return pairData(visit.ledger, pairIn(visit), pageQueryOf(visit.query, visit.today));
  },
  tables: {
    ...DOSSIER_TABLES,
    memberships: ({ parties, memberships }, { tongue }) => membershipTable(parties, memberships, "shared", tongue),
    membershipsOfOne: ({ parties, memberships }, { tongue }) => membershipTable(parties, memberships, "alone", tongue),
  },
  pictures: {
    ...DOSSIER_PICTURES,
    ladder: ({ levels, facts }, { today }, drawing) =>
      levels.history.length + levels.reference.length === 0
        ? null
        : ladderPicture(levels, { ...drawing, words: PICTURES.ladder, names: namesOf(facts), today }),
    map: ({ parties, projects, facts }, _, drawing) =>
      projects.rows.length === 0
        ? null
        : projectMap({ parties, projects }, { ...drawing, words: PICTURES.map, names: namesOf(facts) }),
    fields: ({ cooperation, facts }, _, drawing) =>
      cooperation.length === 0
        ? null
        : fieldsPicture(cooperation, { ...drawing, words: PICTURES.fields, names: namesOf(facts) }),
    flows: ({ parties: [a, b], money, facts }, _, drawing) =>
      money.sums.length === 0
        ? null
        : moneyFlowsPicture(moneyYearsOf(a, money), {
            ...drawing,
            words: PICTURES.moneyFlows,
            names: namesOf(facts),
            party: a,
            partner: b,
          }),
  },
  title: (_, visit) => {
    const [a, b] = pairIn(visit);
    return visit.tongue.words.site.between(partyName(a), partyName(b));
  },
  view(data, visit, show) {
    const { tongue } = visit;
    const { dossier, site } = tongue.words;
    const [a, b] = pairIn(visit);
    const title = site.between(partyName(a), partyName(b));
    const query = `pair:${a.replace("org:", "")}-${b.replace("org:", "")}`;
    if (data.counts.facts === 0 && data.levels.reference.length === 0)
      return <Empty title={title} parties={[a, b]} visit={visit} />;
    const { now } = data.levels;
    const has = {
      level: data.levels.history.length + data.levels.reference.length > 0,
      timeline: data.timeline.lanes.length > 0,
      money: data.money.lines.length > 0,
      projects: data.projects.rows.length > 0,
      visits: data.visits.some(({ rows }) => rows.length > 0),
      positions: data.positions.cells.length > 0,
      cooperation: data.cooperation.length > 0,
      trend: data.trend.points.length > 0,
      discord: true,
      newest: true,
      memberships: isTold(data.memberships),
      sources: data.sources.publishers.length > 0,
    };
    const sections = (Object.keys(has) as (keyof typeof has)[]).filter((id) => has[id]);
    const part = (id: keyof typeof has) => ({ id, title: dossier.sections[id] });
    return (
      <>
        <h1>{title}</h1>
        <p class="parties">
          <PartyName id={a} /> <PartyName id={b} />
        </p>
        <p class="lead">
          {now === null ? (
            dossier.level.none
          ) : (
            <>
              <a href={links.fact(now.fact)}>
                {dossier.level.now(capitalised(slugWords(now.level)), now.from === null ? null : tongue.date(now.from))}
              </a>
              <span class="quiet">, {dossier.level.told(now.support)}</span>
            </>
          )}
        </p>
        <CountFigures counts={data.counts} tongue={tongue} />
        <WindowForm visit={visit} />
        <Contents label={site.onThisPage} sections={sections.map((id) => [id, dossier.sections[id]] as const)} />
        {has.level ? <Section {...part("level")}>{show.figure("ladder", { heading: false })}</Section> : null}
        {has.timeline ? (
          <Section {...part("timeline")}>
            <Zoom visit={visit} timeline={data.timeline} />
            {show.figure("timeline", { heading: false })}
          </Section>
        ) : null}
        {has.money ? (
          <Section {...part("money")} note={dossier.notes.money}>
            {show.figure("flows")}
            {show.table("totals")}
            <details>
              <summary>{tongue.words.tables.money.sums}</summary>
              {show.figure("money")}
              {show.table("sums")}
            </details>
            <details>
              <summary>{tongue.words.tables.money.lines}</summary>
              {show.table("sumsTold")}
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
        {has.cooperation ? (
          <Section {...part("cooperation")}>{show.figure("fields", { heading: false })}</Section>
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
        {has.memberships ? (
          <Section {...part("memberships")} note={dossier.notes.memberships}>
            {show.table("memberships")}
            <details>
              <summary>{tongue.words.tables.memberships.captions.alone}</summary>
              {show.table("membershipsOfOne")}
            </details>
          </Section>
        ) : null}
        {has.sources ? (
          <Section {...part("sources")} note={sourcesNote(data.sources, tongue)}>
            {show.table("sources")}
          </Section>
        ) : null}
      </>
    );
  },
});

const isTold = ({ shared, onlyA, onlyB }: PairPage["memberships"]) => shared.length + onlyA.length + onlyB.length > 0;
