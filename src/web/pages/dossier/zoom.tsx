import type { Timeline } from "../../../dossier/index.js";
import { type Visit, withQuery } from "../../page/index.js";
import type { WindowQuery } from "./window.js";

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
      ? decades.map((decade) => [zoom.decade({ from: String(decade) }), window(decade, decade + 9)] as const)
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
