import type { Timeline } from "../../../dossier/index.js";
import { type Visit, withQuery } from "../../page/index.js";
import type { WindowQuery } from "./window.js";

/** Asks for what was known by a day, and for the window of the timeline; what it says now stands in it. */
export function WindowForm({ visit }: { readonly visit: Visit<WindowQuery> }) {
  const { asOf: words } = visit.tongue.words.dossier;
  const { asOf, from, to, map } = visit.query;
  const field = (name: "asOf" | "from" | "to", label: string, value: string | undefined) => (
    <label>
      {label}
      <input
        name={name}
        value={value ?? ""}
        placeholder={words.hint}
        pattern="\d{4}(-\d\d){0,2}"
        title={words.hint}
        size={18}
      />
    </label>
  );
  return (
    <>
      {asOf ? (
        <p role="note" class="notice">
          {words.note(visit.tongue.date(asOf))}{" "}
          <a href={withQuery(visit.path, visit.query, { asOf: null })}>{words.all}</a>
        </p>
      ) : null}
      <details class="window" open={Boolean(asOf || from || to)}>
        <summary>{words.title}</summary>
        <form class="row" action={visit.path}>
          {field("asOf", words.asOf, asOf)}
          {field("from", words.from, from)}
          {field("to", words.to, to)}
          {map ? <input type="hidden" name="map" value={map} /> : null}
          <button type="submit">{words.show}</button>
        </form>
        <p class="small">
          <a href={`${visit.path}/changes`}>{visit.tongue.words.changes.link}</a>
        </p>
      </details>
    </>
  );
}

/** Windows of the timeline, a link each: all of it, each decade that has facts, the last five years. */
export function Zoom({ visit, timeline }: { readonly visit: Visit<WindowQuery>; readonly timeline: Timeline }) {
  const { zoom } = visit.tongue.words.dossier;
  const years = timeline.lanes.flatMap(({ bins }) => bins.map(({ when }) => Number(when.slice(0, 4))));
  const { from, to } = visit.query;
  const whole = !from && !to;
  const decades = whole ? [...new Set(years.map((year) => Math.floor(year / 10) * 10))].sort((a, b) => a - b) : [];
  const last = Number(visit.today.slice(0, 4));
  const window = (first: number, end: number) =>
    `${withQuery(visit.path, visit.query, { from: String(first), to: String(end) })}#timeline`;
  const links = [
    ...(whole ? [] : [[zoom.all, `${withQuery(visit.path, visit.query, { from: null, to: null })}#timeline`] as const]),
    ...(decades.length > 1
      ? decades.map((decade) => [zoom.decade(String(decade)), window(decade, decade + 9)] as const)
      : []),
    ...(years.some((year) => year > last - 5) || !whole ? [[zoom.last, window(last - 4, last)] as const] : []),
  ];
  if (links.length === 0) return null;
  return (
    <nav class="contents" aria-label={zoom.title}>
      <ul>
        {links.map(([words, href]) => (
          <li>
            <a href={href}>{words}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
