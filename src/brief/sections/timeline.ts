import type { Timeline } from "../../dossier/index.js";
import { factRowOf } from "../../dossier/index.js";
import { timelinePicture } from "../../picture/index.js";
import { compare } from "../../text/index.js";
import { binned, valuesOf } from "../bins.js";
import { rowsOf, type Section, type Strip, said, sectionOf } from "../section.js";
import { type Context, charted, factColumns, factRow, WHAT } from "./context.js";

/** The timeline with its lanes, and the most notable facts of it in order of time. */
export function timelineSection(timeline: Timeline, context: Context): Section | null {
  const { lanes, from, to, scale, undated } = timeline;
  const { words } = context;
  const title = words.timeline;
  const without = undated > 0 ? said(words.undatedFacts({ n: undated })) : null;
  if (from === null || to === null) return sectionOf(title, [without]);
  const bins = binned([from, to], scale === "year" ? 12 : 1)!;
  const strip: Strip = {
    kind: "strip",
    from: bins.from,
    to: bins.to,
    shared: true,
    rows: lanes.map(({ lane, facts, bins: told }) => ({
      label: words.pictures.timeline.lanes[lane],
      // Square roots, so that years with few facts are seen beside those with hundreds.
      values: valuesOf(
        bins,
        told.map(({ when, facts }) => ({ when, value: facts })),
      ).map(Math.sqrt),
      said: words.number(facts),
    })),
  };
  const named = lanes.flatMap(({ bins: told }) =>
    told.flatMap(({ when, notable }) => notable.map((id) => ({ when, id }))),
  );
  const weight = (id: string) => context.facts[id]?.support ?? 0;
  const time = ({ when, id }: { when: string; id: string }) => context.facts[id]?.when ?? when;
  const notable = [...new Map(named.map((one) => [one.id, one])).values()]
    .sort((a, b) => weight(b.id) - weight(a.id) || compare(b.when, a.when) || compare(a.id, b.id))
    .slice(0, context.most)
    .sort((a, b) => compare(time(a), time(b)) || compare(a.id, b.id));
  return sectionOf(
    title,
    [
      strip,
      without,
      rowsOf(
        factColumns(words),
        WHAT,
        notable.flatMap(({ id }) => (context.facts[id] ? [factRow(factRowOf(context.facts[id]), context)] : [])),
        context,
        named.length,
      ),
    ],
    charted(
      lanes.reduce((sum, { facts }) => sum + facts, 0),
      context,
      () => timelinePicture(timeline, { id: "timeline", words: words.pictures.timeline, names: context.names }),
    ),
  );
}
