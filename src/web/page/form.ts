import type { Style } from "../../brief/index.js";
import { EXPORTS } from "../../exchange/index.js";

/** Files that a whole page is made into, by the end of their addresses, with their types. */
export const FILE_KINDS = {
  md: "text/markdown; charset=utf-8",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  bib: "application/x-bibtex; charset=utf-8",
  ris: "application/x-research-info-systems; charset=utf-8",
  "csl.json": "application/vnd.citationstyles.csl+json",
  atom: "application/atom+xml; charset=utf-8",
} as const;
export type FileKind = keyof typeof FILE_KINDS;

/** Ends of addresses of files, the longest first: those above, and those of open formats. */
const ENDS = [...new Set([...Object.keys(FILE_KINDS), ...EXPORTS.map(({ end }) => end)])]
  .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  .map((end) => end.replaceAll(".", "\\."))
  .join("|");
const FILE = new RegExp(`^(.+?)(?:/(chicago|apa|iso690|gost))?\\.(${ENDS})$`, "u");

/** In which form a page is wanted. */
export type Form =
  | { readonly kind: "html" }
  | { readonly kind: "json" }
  | { readonly kind: "csv" | "svg" | "png"; readonly name: string }
  /** `type`: a FileKind, or the end of an open format. `style`: how its notes cite; null where the address names none. */
  | { readonly kind: "file"; readonly type: string; readonly style: Style | null };

export interface Address {
  /** Path of the page: "/KAZ/CHN". */
  readonly path: string;
  readonly form: Form;
}

/** The home page has no name of its own; its forms do: "/home.json". */
const HOME = "/home";

/** What a path asks for: "/KAZ/CHN/money.csv" is the table "money" of the page "/KAZ/CHN", "/KAZ/CHN.docx" all of it, "/KAZ/CHN/gost.docx" too. */
export function addressOf(path: string): Address {
  const [, of, style, type] = FILE.exec(path) ?? [];
  if (of !== undefined && type !== undefined)
    return {
      path: unnamed(of),
      form: { kind: "file", type, style: (style as Style | undefined) ?? null },
    };
  const [, page, name, kind] = /^(.*)\/([a-z][a-zA-Z0-9-]*)\.(csv|svg|png)$/u.exec(path) ?? [];
  if (page !== undefined && name !== undefined && kind !== undefined)
    return { path: unnamed(page), form: { kind: kind as "csv" | "svg" | "png", name } };
  const [, whole] = /^(.+)\.json$/u.exec(path) ?? [];
  return whole === undefined ? { path, form: { kind: "html" } } : { path: unnamed(whole), form: { kind: "json" } };
}

/** The path of a page in a form. */
export function pathOf(path: string, form: Form): string {
  if (form.kind === "html") return path;
  const named = path === "/" ? HOME : path;
  if (form.kind === "file") return `${named}${form.style === null ? "" : `/${form.style}`}.${form.type}`;
  return form.kind === "json" ? `${named}.json` : `${named}/${form.name}.${form.kind}`;
}

const unnamed = (path: string) => (path === HOME || path === "" ? "/" : path);
