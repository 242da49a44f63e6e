import type { Table } from "../../table/index.js";
import { type AnyPage, type Form, pathOf, type Show, type Visit, withQuery } from "../page/index.js";
import { DataTable } from "./data-table.js";
import { Figure } from "./figure.js";

/** Widths that pictures of pages are drawn with, in pixels. */
const WIDE = 1120;
const NARROW = 340;

/** A picture of a page in the width that files have. */
export function drawnFor(page: AnyPage, data: unknown, visit: Visit, name: string, width = WIDE) {
  const id = width === WIDE ? name : `${name}-narrow`;
  return page.pictures?.[name]?.(data, visit, { id, width, locale: visit.tongue.locale }) ?? null;
}

/** The table of a page or of one of its pictures. */
export function tableFor(page: AnyPage, data: unknown, visit: Visit, name: string): Table | null {
  return page.tables?.[name]?.(data, visit) ?? drawnFor(page, data, visit, name)?.table ?? null;
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
      const table = page.tables?.[name]?.(data, visit) ?? null;
      return table === null ? null : <DataTable table={table} csv={named("csv", name)} tongue={tongue} />;
    },
  };
}
