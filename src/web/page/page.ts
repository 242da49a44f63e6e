import type { Child } from "hono/jsx";
import type { z } from "zod";
import type { Style } from "../../brief/index.js";
import type { Picture } from "../../picture/index.js";
import type { Table } from "../../table/index.js";
import type { Taken } from "../../taking.js";
import type { FileKind } from "./form.js";
import type { Asked, Visit } from "./visit.js";

/** Tables and pictures of a page, placed by its view: each with its links to .csv, .svg and .png. */
export interface Show {
  /** The picture of that name as a figure; nothing where the page has none of it. */
  figure(name: string, options?: { readonly heading?: boolean }): Child;
  /** The table of that name, with at most so many rows; its file has all. Its heading is only heard where one of the page says the same. */
  table(name: string, rows?: number, options?: { readonly heading?: boolean }): Child;
}

/**
 * A page in all its forms: PATH is HTML, PATH.json its data, PATH/NAME.csv a table of it, PATH/NAME.svg and .png a picture. The data is made once
 * a request; tables and pictures are made of it where they are wanted.
 */
export type Page<D, Q> = Named<D, Q> & (Kept<D, Q> | Fresh<D, Q>);

/** A whole page as files; made when they are asked for. */
export type Files<D, Q> = Readonly<
  Partial<Record<FileKind, (data: D, visit: Visit<Q>, style: Style) => Promise<string | Uint8Array>>>
>;

interface Named<D, Q> {
  /** Unique among pages; the operation of the API. */
  readonly name: string;
  /** As hono writes paths: "/facts/:id". */
  readonly path: string;
  /** What it shows, in a sentence, for the description of the API. */
  readonly summary: string;
  /** Whether it is only read: it has nothing that people work with claims with, and needs no more than the style of all pages. */
  readonly plain?: true;
  /** Whether it waits for something else than the ledger, such as a process that answers SQL: then it takes no turn of those who ask the ledger. */
  readonly waits?: true;
  /** What may stand after "?". */
  readonly query: z.ZodType<Q>;
  /** The shape of its JSON. */
  readonly schema: z.ZodType;
  readonly tables?: Readonly<Record<string, (data: D, visit: Visit<Q>) => Table | null>>;
  /** Each is drawn twice for a page: wide, and narrow for small screens. */
  readonly pictures?: Readonly<Record<string, (data: D, asked: Asked<Q>, drawing: Drawn) => Picture | null>>;
  readonly files?: Files<D, Q>;
  /**
   * What can be taken along from it in open formats (exchange/): facts of two parties or of one, or of that what it is filtered to; null where it shows what no
   * export has, such as what was known by a day.
   */
  exports?(visit: Visit<Q>): Taken | null;
  title(data: D, visit: Visit<Q>): string;
  view(data: D, visit: Visit<Q>, show: Show): Child;
}

/** Its data and pictures follow from the ledger, the path, the query and the day alone: they are kept while the ledger stands still. */
interface Kept<D, Q> {
  readonly fresh?: false;
  /** Throws Missing and Moved. */
  data(asked: Asked<Q>): Promise<D>;
}

/** Its data depends on who asks or on the instant: it is made for each request. */
interface Fresh<D, Q> {
  readonly fresh: true;
  /** Throws Missing and Moved. */
  data(visit: Visit<Q>): Promise<D>;
}

/** How a picture of a page is wanted; what `Drawing` of picture/ needs. */
export interface Drawn {
  readonly id: string;
  readonly width: number;
  readonly locale: string;
}

// biome-ignore lint/suspicious/noExplicitAny: pages of all data stand in one list; each is only handed what it made itself
export type AnyPage = Page<any, any>;

/** A page, checked as what it is before it stands among others. */
export function page<D, Q>(one: Page<D, Q>): AnyPage {
  return one;
}
