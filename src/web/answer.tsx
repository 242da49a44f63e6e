import type { Context } from "hono";
import { raw } from "hono/html";
import { isTraced, traced } from "../brief/index.js";
import { evidenceFor } from "../entente.js";
import type { Ledger } from "../ledger/index.js";
import { embedded, png, standalone } from "../picture/index.js";
import { csvOf, type Table } from "../table/index.js";
import { harmlessJson } from "../text/index.js";
import { drawnFor, isForSmall, Shell, showOf, tableFor } from "./layout/index.js";
import { Memory } from "./memory.js";
import {
  type AnyPage,
  askedOf,
  FILE_KINDS,
  type FileKind,
  type Form,
  Missing,
  Shown,
  tongueKnowing,
  type Visit,
  withQuery,
} from "./page/index.js";
import { html } from "./render.js";
import { takenAlong } from "./taken-along.js";

/** Bytes of data and pictures that are kept: those of an analyst who goes back and forth, and the forms of one page. A busy pair has about 1.5 MB. */
const KEPT = 64e6;
/** Where scripts have something to add, by their names. Text can't be it: its quotes are escaped. */
const ADDED = { islands: ' data-island="', arranging: ' data-arranged=""' } as const;

const memories = new WeakMap<Ledger, Memory<Shown>>();

/** A page in the form that is wanted. */
export async function answer(c: Context, page: AnyPage, asked: Visit, form: Form): Promise<Response> {
  const shown = await shownOf(page, asked);
  const { data } = shown;
  if (form.kind === "json") return c.body(harmlessJson(data), 200, { "content-type": "application/json" });
  const tongue = await shown.tongue(() => tongueKnowing(asked.ledger, data, asked.tongue));
  const visit: Visit = { ...asked, tongue };
  if (form.kind === "html") {
    // Where a part of it waits for something, such as words that are loaded for it, so does its text.
    // biome-ignore lint/complexity/noUselessFragments: a view is any child; within a fragment it is markup
    const view = await (<>{page.view(data, visit, showOf(page, shown, visit))}</>).toString();
    const scripts = (["islands", "arranging"] as const).filter((name) => view.includes(ADDED[name]));
    const sheet = { state: await visit.ledger.state() };
    return html(
      c,
      <Shell visit={visit} title={page.title(data, visit)} scripts={scripts} plain={page.plain} sheet={sheet}>
        {raw(view)}
      </Shell>,
    );
  }
  if (form.kind === "csv") {
    const table = tableFor(page, shown, visit, form.name);
    if (table === null) throw new Missing(`This page has no table called "${form.name}".`);
    return c.body(
      csvOf(await withTrace(table, visit)),
      200,
      file(visit, { name: form.name, end: "csv" }, "text/csv; charset=utf-8"),
    );
  }
  if (form.kind === "file") {
    const headers = (type: string) => file(visit, { name: form.style ?? "", end: form.type }, type);
    const kind = form.type in FILE_KINDS ? (form.type as FileKind) : null;
    const make = kind === null ? undefined : page.files?.[kind];
    if (kind === null || make === undefined) {
      const taken = takenAlong(page, visit, form.type);
      if (taken === null) throw new Missing(`This page can't be saved as "${form.type}".`);
      return c.body(taken.body, 200, headers(taken.type));
    }
    const made = await make(data, visit, form.style ?? "chicago");
    return c.body(typeof made === "string" ? made : new Uint8Array(made), 200, headers(FILE_KINDS[kind]));
  }
  const picture = drawnFor(page, shown, visit, form.name);
  if (picture === null) throw new Missing(`This page has no picture called "${form.name}".`);
  const svg = isForSmall(form.name) ? embedded : standalone;
  if (form.kind === "svg")
    return c.body(svg(picture, visit.tongue.code), 200, file(visit, { name: form.name, end: "svg" }, "image/svg+xml"));
  const drawn = await png(picture);
  if (drawn === null)
    throw new Missing(
      "The server has no font with the letters of this picture; install one, such as Noto Sans CJK, or take the picture as SVG.",
    );
  return c.body(new Uint8Array(drawn), 200, file(visit, { name: form.name, end: "png" }, "image/png"));
}

async function shownOf(page: AnyPage, visit: Visit): Promise<Shown> {
  if (page.fresh) return new Shown(await page.data(visit));
  const { ledger, tongue, path, query, today, mapView } = visit;
  const memory = memories.get(ledger) ?? new Memory<Shown>(KEPT);
  memories.set(ledger, memory);
  return memory.get(
    await ledger.state(),
    `${tongue.code} ${today} ${mapView} ${withQuery(path, query)}`,
    async () => new Shown(await page.data(askedOf(visit))),
  );
}

/** The path of a fact, as links have it. */
const FACT = /^\/facts\/(f_[0-9a-f]{16})$/u;

/** A table with what stands behind its rows, where these lead to facts and it has not told it already. */
async function withTrace(table: Table, { ledger, tongue }: Visit): Promise<Table> {
  const words = tongue.brief.trace;
  if (isTraced(table, words)) return table;
  const factsOf = (row: Table["rows"][number]) => [
    ...new Set(
      row.flatMap((cell) =>
        cell !== null && typeof cell === "object" && "href" in cell ? (FACT.exec(cell.href ?? "")?.[1] ?? []) : [],
      ),
    ),
  ];
  const { rows } = table;
  const facts = rows.flatMap(factsOf);
  if (facts.length === 0) return table;
  return traced({ ...table, rows }, factsOf, await evidenceFor(ledger, facts), words);
}

/** Headers of a file: what it is, and the name it is saved under, "KAZ-CHN-money.csv". */
function file(
  { path }: Visit,
  { name: last, end }: { readonly name: string; readonly end: string },
  type: string,
): Record<string, string> {
  const name = [...path.split("/"), last]
    .map((part) => part.replaceAll(/[^\w.-]+/gu, "-"))
    .filter((part) => part !== "")
    .join("-");
  return { "content-type": type, "content-disposition": `inline; filename="${name}.${end}"` };
}
