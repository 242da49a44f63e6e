import type { Picture } from "../../picture/index.js";
import type { Table } from "../../table/index.js";
import { type AnyPage, type Form, pathOf, type Show, type Visit, withQuery } from "../page/index.js";
import { DataTable } from "./data-table.js";
import { Figure } from "./figure.js";

/** Widths that pictures of pages are drawn with, in pixels. */
const WIDE = 1120;
const NARROW = 340;

/** Pictures by the data that they were drawn of, which is kept while the ledger stands still. */
const drawings = new WeakMap<object, Map<string, Picture | null>>();

/** A picture of a page in the width that files have. */
export function drawnFor(page: AnyPage, data: unknown, visit: Visit, name: string, width = WIDE): Picture | null {
  const draw = own(page.pictures, name);
  if (draw === undefined || typeof data !== "object" || data === null) return null;
  const known = drawings.get(data) ?? new Map<string, Picture | null>();
  drawings.set(data, known);
  // The address is in links of a picture to other windows of it, and two addresses may share their data.
  const key = `${name} ${width} ${withQuery(visit.path, visit.query)}`;
  let drawn = known.get(key);
  if (drawn === undefined) {
    const id = width === WIDE ? name : `${name}-narrow`;
    drawn = draw(data, visit, { id, width, locale: visit.tongue.locale });
    known.set(key, drawn);
  }
  return drawn;
}

/** The table of a page or of one of its pictures. */
export function tableFor(page: AnyPage, data: unknown, visit: Visit, name: string): Table | null {
  return own(page.tables, name)?.(data, visit) ?? drawnFor(page, data, visit, name)?.table ?? null;
}

/** What a view places its tables and pictures with. */
export function showOf(page: AnyPage, data: unknown, visit: Visit): Show {
  const address = (form: Form) => withQuery(pathOf(visit.path, form), visit.query);
  const named = (kind: "csv" | "svg" | "png", name: string) => address({ kind, name });
  const { tongue } = visit;
  return {
    figure(name, { heading = true } = {}) {
      const wide = drawnFor(page, data, visit, name);
      if (wide === null) return null;
      const narrow = drawnFor(page, data, visit, name, NARROW);
      const files = { svg: named("svg", name), png: named("png", name), csv: named("csv", name) };
      return <Figure name={name} wide={wide} narrow={narrow} files={files} tongue={tongue} heading={heading} />;
    },
    table(name) {
      const table = own(page.tables, name)?.(data, visit) ?? null;
      return table === null ? null : <DataTable table={table} csv={named("csv", name)} tongue={tongue} />;
    },
  };
}

/** What is there under a name that an address gives: nothing of what every object has ("constructor"). */
function own<T>(all: Readonly<Record<string, T>> | undefined, name: string): T | undefined {
  return all !== undefined && Object.hasOwn(all, name) ? all[name] : undefined;
}
