import { z } from "zod";
import { CHANGE_BASES, type Changes } from "../../../dossier/index.js";
import { changesPage as changesData } from "../../../entente.js";
import { dayOf, extentOf } from "../../../text/index.js";
import { bracketed, nameOf } from "../../../words/index.js";
import { type Asked, links, page, Unclear, type Visit } from "../../page/index.js";
import { day, PARTY, pairIn, partyIn } from "../dossier/index.js";
import { ChangesShape } from "./shape.js";
import { CHANGE_TABLES } from "./tables.js";

/** Rows that the page shows of a section; its file has all. */
const ROWS = 60;
/** Days before today that are compared where no day is named. */
const LATELY = 90;

const Query = z.object({
  since: day("The first day, month or year of what is new: 2026-03. 90 days before today where it is missing."),
  until: day("The last day, month or year that is looked at."),
  by: z
    .enum(["", ...CHANGE_BASES])
    .optional()
    .describe("By publication, or by when the ledger learned it."),
});
type Query = z.infer<typeof Query>;

/** What changed between two. */
export const pairChangesPage = changesAt(
  "pairChanges",
  `/:a{${PARTY}}/:b{${PARTY}}/changes`,
  "What became new, otherwise or withdrawn in the dossier of two since a day.",
  pairIn,
);

/** What changed of one. */
export const stateChangesPage = changesAt(
  "stateChanges",
  `/:a{${PARTY}}/changes`,
  "What became new, otherwise or withdrawn in the dossier of one since a day.",
  (visit) => [partyIn(visit, "a")],
);

function changesAt(
  name: string,
  path: string,
  summary: string,
  partiesIn: (visit: Pick<Visit<unknown>, "params" | "tongue">) => readonly string[],
) {
  const titleOf = (visit: Visit<Query>) => {
    const { tongue } = visit;
    const { changes, site } = tongue.words;
    const [a = "", b] = partiesIn(visit);
    return changes.title({
      who:
        b === undefined
          ? nameOf(a, tongue.speech)
          : site.between({ a: nameOf(a, tongue.speech), b: nameOf(b, tongue.speech) }),
    });
  };
  return page<Changes, Query>({
    name,
    path,
    summary,
    plain: true,
    query: Query,
    schema: ChangesShape,
    data: (visit) => changesData(visit.ledger, partiesIn(visit), askedOf(visit)),
    tables: CHANGE_TABLES,
    title: (_, visit) => titleOf(visit),
    view(data, visit, show) {
      const { tongue, query } = visit;
      const { changes: say, site } = tongue.words;
      const [a = "", b] = partiesIn(visit);
      const sections = (["fresh", "changed", "withdrawn", "support"] as const).filter((one) => data[one].length > 0);
      const field = (name: "since" | "until", value: string) => (
        <label>
          {say[name]}
          <input
            name={name}
            value={value}
            placeholder={say.hint}
            pattern="\d{4}(-\d\d){0,2}"
            title={say.hint}
            size={26}
          />
        </label>
      );
      return (
        <>
          <h1>{titleOf(visit)}</h1>
          <p class="lead">
            {say.lead({ since: tongue.date(data.since), until: data.until === null ? null : tongue.date(data.until) })}
          </p>
          <form class="row" action={visit.path}>
            {field("since", data.since)}
            {field("until", query.until ?? "")}
            <label>
              {say.by}
              <select name="by">
                {CHANGE_BASES.map((by) => (
                  <option value={by} selected={by === data.by}>
                    {say.bases[by]}
                  </option>
                ))}
              </select>
            </label>
            <button type="submit">{say.show}</button>
          </form>
          <p class="quiet small prose">
            {[
              say.facts({ before: data.before, after: data.after }),
              ...(data.before === 0 && data.after > 0 ? [say.nothingBefore] : []),
              say.basisNote[data.by],
            ].join(tongue.speech.signs.gap)}
          </p>
          <p class="small">
            <a href={b === undefined ? links.party(a) : links.pair(a, b)}>{say.dossier}</a>
          </p>
          {sections.length === 0 ? <p>{say.none}</p> : null}
          {sections.length < 2 ? null : (
            <nav class="contents" aria-label={site.onThisPage}>
              <ul>
                {sections.map((section) => (
                  <li>
                    <a href={`#${section}`}>
                      {say.sections[section]}
                      {bracketed(tongue.number(data[section].length), tongue.speech.signs)}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
          )}
          {sections.map((section) => (
            <section id={section} aria-labelledby={`${section}-title`}>
              <h2 id={`${section}-title`}>
                {say.sections[section]}
                {bracketed(tongue.number(data[section].length), tongue.speech.signs)}
              </h2>
              {show.table(section, ROWS, { heading: false })}
            </section>
          ))}
        </>
      );
    },
  });
}

/** Throws Unclear where the first day is after the last. */
function askedOf({ query, today, tongue }: Asked<Query>) {
  const since = query.since || daysBefore(today, LATELY);
  const until = query.until || null;
  if (until !== null && (extentOf(since)?.lo ?? 0) > (extentOf(until)?.hi ?? 0))
    throw new Unclear(tongue.words.changes.order);
  return { since, until, by: query.by || ("published" as const) };
}

function daysBefore(today: string, days: number): string {
  const { year, month, day } = dayOf((extentOf(today)?.lo ?? 0) - days);
  const two = (value: number) => String(value).padStart(2, "0");
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
}
