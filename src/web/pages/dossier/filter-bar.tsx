import type { Counts, Sources } from "../../../dossier/index.js";
import { THEMES } from "../../../dossier/index.js";
import { LANGUAGES } from "../../../entente.js";
import { visible } from "../../../text/index.js";
import { CERTAIN } from "../../../vocabulary/index.js";
import { type Visit, withQuery } from "../../page/index.js";
import { isFiltered, type WindowQuery } from "./window.js";

/** Thresholds that are offered, in percent; that from which facts are certain is among them. */
const THRESHOLDS = [50, 70, Math.round(CERTAIN * 100), 90];

/** What is not asked for of any part of the facts. */
const NOTHING = {
  sure: null,
  about: null,
  since: null,
  until: null,
  source: null,
  language: null,
  judged: null,
  denied: null,
} as const;

/**
 * Asks of which facts the page is made, its pictures and files too: links to a threshold, and a form for all else. What it says now stands in it, and over it
 * where it leaves anything out.
 */
export function FilterBar({
  visit,
  counts,
  sources,
}: {
  readonly visit: Visit<WindowQuery>;
  readonly counts?: Counts;
  readonly sources?: Sources;
}) {
  const { tongue, query, path } = visit;
  const { filter: words, sections } = tongue.words.dossier;
  const { asOf } = query;
  const sure = query.sure ? Number(query.sure) : 0;
  const filtered = isFiltered(query);
  const day = (name: "since" | "until" | "asOf", label: string) => (
    <label>
      {label}
      <input
        name={name}
        value={query[name] ?? ""}
        placeholder={words.example}
        pattern="\d{4}(-\d\d){0,2}"
        title={words.hint}
        size={11}
      />
    </label>
  );
  const choice = (
    name: "sure" | "about" | "language" | "judged",
    label: string,
    options: readonly (readonly [value: string, words: string])[],
  ) => (
    <label>
      {label}
      <select name={name}>
        <option value="">{words.any}</option>
        {options.map(([value, said]) => (
          <option value={value} selected={query[name] === value}>
            {said}
          </option>
        ))}
      </select>
    </label>
  );
  const percent = (value: number) => tongue.percent(value / 100);
  const thresholds = [...new Set([...THRESHOLDS, ...(sure > 0 ? [sure] : [])])].sort((a, b) => a - b);
  return (
    <div class="filter">
      {asOf ? (
        <p role="note" class="notice">
          {words.known({ date: tongue.date(asOf) })}{" "}
          <a href={withQuery(path, query, { asOf: null })}>{words.allKnown}</a>
        </p>
      ) : null}
      {filtered && counts ? (
        <p role="note" class="notice">
          {words.shown({ facts: tongue.number(counts.facts), parts: partsOf(visit) })}{" "}
          <a href={withQuery(path, query, NOTHING)}>{words.all}</a>
        </p>
      ) : null}
      <nav class="thresholds" aria-label={words.threshold}>
        <span>{words.threshold}</span>
        <ul>
          {[0, ...thresholds].map((value) => (
            <li>
              <a
                href={withQuery(path, query, { sure: value === 0 ? null : String(value) })}
                aria-current={value === sure ? "true" : undefined}
              >
                {value === 0 ? words.any : words.from({ percent: percent(value) })}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <details class="window" open={filtered || Boolean(asOf)}>
        <summary>{words.title}</summary>
        <form class="row" action={path}>
          {choice(
            "sure",
            words.sure,
            thresholds.map((value) => [String(value), words.from({ percent: percent(value) })] as const),
          )}
          {choice(
            "about",
            words.about,
            THEMES.map((theme) => [theme, sections[theme]] as const),
          )}
          {day("since", words.since)}
          {day("until", words.until)}
          <label>
            {words.source}
            <input name="source" value={query.source ?? ""} list="sources-known" size={20} />
          </label>
          <datalist id="sources-known">
            {(sources?.publishers ?? []).map(({ publisher }) =>
              publisher === null ? null : <option value={visible(publisher)} />,
            )}
          </datalist>
          {choice(
            "language",
            words.language,
            LANGUAGES.map((code) => [code, tongue.language(code)] as const),
          )}
          {choice("judged", words.judged, [
            ["yes", words.isJudged],
            ["no", words.isNotJudged],
          ])}
          {day("asOf", words.asOf)}
          <label class="check">
            <input type="checkbox" name="denied" value="no" checked={query.denied === "no"} /> {words.denied}
          </label>
          {Object.entries(query).map(([name, value]) =>
            value && !(name in NOTHING) && name !== "asOf" ? <input type="hidden" name={name} value={value} /> : null,
          )}
          <button type="submit">{words.show}</button>
        </form>
        <p class="small">
          <a href={`${path}/changes`}>{tongue.words.changes.link}</a>
        </p>
      </details>
    </div>
  );
}

/** What of the facts is shown, in words. */
function partsOf({ tongue, query }: Visit<WindowQuery>): string {
  const { filter: words, sections } = tongue.words.dossier;
  const { gap, colon } = tongue.speech.signs;
  const { sure, about, since, until, source, language, judged, denied } = query;
  return [
    ...(about ? [sections[about]] : []),
    ...(sure ? [words.from({ percent: tongue.percent(Number(sure) / 100) })] : []),
    ...(since ? [`${words.since}${gap}${tongue.date(since)}`] : []),
    ...(until ? [`${words.until}${gap}${tongue.date(until)}`] : []),
    ...(source ? [`${words.source}${colon}${visible(source)}`] : []),
    ...(language ? [tongue.language(language)] : []),
    ...(judged ? [judged === "yes" ? words.isJudged : words.isNotJudged] : []),
    ...(denied ? [words.denied] : []),
  ].join(" · ");
}
