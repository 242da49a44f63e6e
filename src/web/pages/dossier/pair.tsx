import { moneyYearsOf, type PairPage } from "../../../dossier/index.js";
import { pairPage as pairData } from "../../../entente.js";
import { pairSubject, type Remark, subjectText } from "../../../ledger/index.js";
import { fieldsPicture, ladderPicture, moneyFlowsPicture } from "../../../picture/index.js";
import { isCertain } from "../../../vocabulary/index.js";
import { capitalised, nameOf, termWords } from "../../../words/index.js";
import { FollowForm, PartyName, TakeAlong } from "../../layout/index.js";
import { links, page } from "../../page/index.js";
import { RemarksOf } from "../../remarks/index.js";
import { membershipTable, phrasingTable } from "../../tables/index.js";
import { Empty } from "./empty.js";
import { dossierFiles, workOf } from "./files.js";
import { FilterBar } from "./filter-bar.js";
import { LeadSentences } from "./lead.js";
import { mapOf } from "./map.js";
import { namesOf } from "./names.js";
import { CountFigures, GLANCE } from "./parts.js";
import { PARTY, pairIn } from "./party.js";
import { byWeight, commonSections, Sections, type Told } from "./sections.js";
import { PairShape } from "./shape.js";
import { chart, DOSSIER_PICTURES, DOSSIER_TABLES, sumOf } from "./shared.js";
import { isFiltered, pageQueryOf, takenOf, WindowQuery } from "./window.js";

type PairData = PairPage & { readonly remarks: readonly Remark[] };

/** Two states or organisations. */
export const pairPage = page<PairData, WindowQuery>({
  name: "pair",
  path: `/:a{${PARTY}}/:b{${PARTY}}`,
  summary: "All that is known between two states or organisations, in either order.",
  plain: true,
  query: WindowQuery,
  schema: PairShape,
  async data(visit) {
    const pair = pairIn(visit);
    const data = await pairData(visit.ledger, pair, pageQueryOf(visit.query, visit.today));
    return { ...data, remarks: await visit.ledger.remarks.on(pairSubject(...pair)) };
  },
  tables: {
    ...DOSSIER_TABLES,
    memberships: ({ parties, memberships }, { tongue }) => membershipTable(parties, memberships, "shared", tongue),
    phrasings: ({ phrasings }, { tongue }) => (phrasings.length === 0 ? null : phrasingTable(phrasings, tongue)),
    membershipsOfOne: ({ parties, memberships }, { tongue }) => membershipTable(parties, memberships, "alone", tongue),
  },
  files: dossierFiles((visit, rows) =>
    pairData(visit.ledger, pairIn(visit), { ...pageQueryOf(visit.query, visit.today), rows, sayings: false }),
  ),
  exports: (visit) => takenOf(visit.query, pairIn(visit)),
  pictures: {
    ...DOSSIER_PICTURES,
    ladder: ({ levels, facts }, { tongue, today }, drawing) =>
      levels.history.length + levels.reference.length === 0
        ? null
        : ladderPicture(levels, { ...drawing, words: tongue.pictures.ladder, names: namesOf(facts, tongue), today }),
    map: ({ parties, projects, facts }, asked, drawing) => mapOf({ parties, projects }, facts, asked, drawing),
    fields: ({ cooperation, facts }, asked, drawing) =>
      cooperation.length === 0
        ? null
        : chart(
            sumOf(cooperation, (field) => field.facts - field.undated),
            asked,
            () =>
              fieldsPicture(cooperation, {
                ...drawing,
                words: asked.tongue.pictures.fields,
                names: namesOf(facts, asked.tongue),
              }),
          ),
    flows: ({ parties: [a, b], money, facts }, asked, drawing) =>
      money.sums.length === 0
        ? null
        : chart(money.sums.length, asked, () =>
            moneyFlowsPicture(moneyYearsOf(a, money), {
              ...drawing,
              words: asked.tongue.pictures.moneyFlows,
              names: namesOf(facts, asked.tongue),
              party: a,
              partner: b,
            }),
          ),
  },
  title: (_, visit) => {
    const { tongue } = visit;
    const [a, b] = pairIn(visit);
    return tongue.words.site.between({ a: nameOf(a, tongue.speech), b: nameOf(b, tongue.speech) });
  },
  view(data, visit, show) {
    const { tongue } = visit;
    const { dossier, site } = tongue.words;
    const [a, b] = pairIn(visit);
    const title = site.between({ a: nameOf(a, tongue.speech), b: nameOf(b, tongue.speech) });
    if (data.counts.facts === 0 && (data.levels.reference.length === 0 || isFiltered(visit.query)))
      return <Empty title={title} parties={[a, b]} visit={visit} />;
    const { now, history } = data.levels;
    const ended = history.findLast((step) => isCertain(step) && step.until !== null);
    const perhaps = history.at(-1);
    const date = (edtf: string | null) => (edtf === null ? null : tongue.date(edtf));
    const common = commonSections(data, visit, show);
    const level: Told = {
      id: "level",
      terms: ["level", "dyad"],
      told: data.levels.history.length + data.levels.reference.length > 0,
      view: () => (
        <>
          {show.figure("ladder", { heading: false })}
          {show.table("partnership", GLANCE)}
        </>
      ),
    };
    const money: Told = {
      id: "money",
      told: data.money.lines.length > 0,
      note: dossier.notes.money,
      view: () => (
        <>
          {show.figure("flows")}
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
    const positions: Told = {
      ...common.themes.positions,
      view: () => (
        <>
          {common.themes.positions.view()}
          <details>
            <summary>{tongue.words.tables.positions.phrasings}</summary>
            {show.table("phrasings", GLANCE)}
          </details>
        </>
      ),
    };
    const cooperation: Told = {
      ...common.themes.cooperation,
      view: () => (
        <>
          {show.figure("fields", { heading: false })}
          {common.themes.cooperation.view()}
        </>
      ),
    };
    const memberships: Told = {
      ...common.themes.memberships,
      told: common.themes.memberships.told || isTold(data.memberships),
      note: [common.themes.memberships.note, dossier.notes.memberships].filter(Boolean).join(" "),
      view: () => (
        <>
          {common.themes.memberships.view()}
          {show.table("memberships", GLANCE)}
          <details>
            <summary>{tongue.words.tables.memberships.captions.alone}</summary>
            {show.table("membershipsOfOne", GLANCE)}
          </details>
        </>
      ),
    };
    const themes = byWeight(data, { ...common.themes, level, money, positions, cooperation, memberships });
    const [heaviest, ...others] = themes;
    const sections = [heaviest!, common.timeline, ...others, common.trend, common.discord, common.sources];
    return (
      <>
        <h1>{title}</h1>
        <p class="dyad">
          <PartyName tongue={tongue} id={a} /> <PartyName tongue={tongue} id={b} />
        </p>
        <p class="lead">
          {now === null && ended !== undefined ? (
            <a href={links.fact(ended.fact)}>
              {dossier.level.ended({
                level: termWords(ended.level, tongue.speech, "level"),
                until: date(ended.until) ?? "",
              })}
            </a>
          ) : now === null && perhaps !== undefined ? (
            <span class="quiet">
              <a href={links.fact(perhaps.fact)}>
                {dossier.level.perhaps({ level: termWords(perhaps.level, tongue.speech, "level") })}
              </a>
              {dossier.level.noneCertain({ percent: tongue.percent(perhaps.confidence) })}
            </span>
          ) : now === null ? null : (
            <>
              <a href={links.fact(now.fact)}>
                {dossier.level.now({
                  level: capitalised(termWords(now.level, tongue.speech, "level"), tongue.locale),
                  since: date(now.from),
                  standing: date(now.standing),
                })}
              </a>
              <span class="quiet">
                {dossier.lead.and}
                {dossier.level.told({ support: now.support })}
              </span>
            </>
          )}
        </p>
        {data.counts.facts === 0 ? (
          <p class="lead">{dossier.empty({ who: [a, b].map((id) => nameOf(id, tongue.speech)).join(" – ") })}</p>
        ) : (
          <>
            <LeadSentences data={data} visit={visit} />
            <CountFigures counts={data.counts} tongue={tongue} />
            <p>
              <a href={`${visit.path}/brief`}>{tongue.words.brief.link}</a>
            </p>
          </>
        )}
        <TakeAlong
          visit={visit}
          work={workOf(data, visit)}
          files={["docx", "xlsx", "md"]}
          formats={!visit.query.asOf}
        />
        <FollowForm subject={subjectText({ kind: "pair", a, b })} visit={visit} />
        <FilterBar visit={visit} counts={data.counts} sources={data.sources} />
        <Sections all={sections} visit={visit} />
        <RemarksOf subject={pairSubject(a, b)} remarks={data.remarks} visit={visit} />
      </>
    );
  },
});

const isTold = ({ shared, onlyA, onlyB }: PairPage["memberships"]) => shared.length + onlyA.length + onlyB.length > 0;
