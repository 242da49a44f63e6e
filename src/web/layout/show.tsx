import type { Picture } from "../../picture/index.js";
import { arranged, type Table } from "../../table/index.js";
import {
  type AnyPage,
  arrangementWords,
  askedOf,
  type Form,
  pathOf,
  type Show,
  type Shown,
  type Visit,
  withQuery,
} from "../page/index.js";
import { DataTable } from "./data-table.js";
import { Figure } from "./figure.js";

/** Widths that pictures of pages are drawn with, in pixels. The narrow one is for the smallest phones; on others it is shown larger, with its letters (picture.css). */
const WIDE = 1120;
const NARROW = 300;

/** What stands behind the name of a picture where it is drawn for small screens. */
const SMALL = "-narrow";

/** Whether a name is that of a picture for small screens: an image of a page. */
export const isForSmall = (name: string): boolean => name.endsWith(SMALL);

/** A picture of a page, wide as files have it, or narrow where its name says so. */
export function drawnFor(page: AnyPage, shown: Shown, visit: Visit, name: string): Picture | null {
  const small = isForSmall(name);
  const draw = own(page.pictures, small ? name.slice(0, -SMALL.length) : name);
  if (draw === undefined) return null;
  const drawing = { id: name, width: small ? NARROW : WIDE, locale: visit.tongue.locale };
  return shown.drawn(name, () => draw(shown.data, askedOf(visit), drawing));
}

/** The table of a page or of one of its pictures, as it is wanted. */
export function tableFor(page: AnyPage, shown: Shown, visit: Visit, name: string): Table | null {
  const table = own(page.tables, name)?.(shown.data, visit) ?? drawnFor(page, shown, visit, name)?.table ?? null;
  const { arranged: wanted, tongue } = visit;
  return table !== null && wanted?.table === name ? arranged(table, wanted, tongue.compare) : table;
}

/** What a view places its tables and pictures with. */
export function showOf(page: AnyPage, shown: Shown, visit: Visit): Show {
  const address = (form: Form) => withQuery(pathOf(visit.path, form), visit.query);
  const named = (kind: "csv" | "svg" | "png", name: string) => address({ kind, name });
  const { tongue } = visit;
  return {
    figure(name, { heading = true } = {}) {
      const wide = drawnFor(page, shown, visit, name);
      if (wide === null) return null;
      const narrow = drawnFor(page, shown, visit, name + SMALL);
      const files = {
        svg: named("svg", name),
        narrow: named("svg", name + SMALL),
        png: named("png", name),
        csv: named("csv", name),
      };
      return <Figure name={name} wide={wide} narrow={narrow} files={files} tongue={tongue} heading={heading} />;
    },
    table(name, rows, { heading = true } = {}) {
      const table = own(page.tables, name)?.(shown.data, visit) ?? null;
      if (table === null) return null;
      const wanted = visit.arranged?.table === name ? visit.arranged : null;
      const { path, query } = visit;
      const words = wanted === null ? {} : { ...arrangementWords(wanted), all: null };
      const csv = withQuery(pathOf(path, { kind: "csv", name }), query, words);
      const href = (changes: Readonly<Record<string, string | null>>) => withQuery(path, query, changes);
      return (
        <DataTable
          table={table}
          csv={csv}
          tongue={tongue}
          rows={rows}
          hideCaption={!heading}
          arranging={{ name, wanted, query, path, href }}
        />
      );
    },
  };
}

/** What is there under a name that an address gives: nothing of what every object has ("constructor"). */
function own<T>(all: Readonly<Record<string, T>> | undefined, name: string): T | undefined {
  return all !== undefined && Object.hasOwn(all, name) ? all[name] : undefined;
}
