/** In which form a page is wanted. */
export type Form =
  | { readonly kind: "html" }
  | { readonly kind: "json" }
  | { readonly kind: "csv" | "svg" | "png"; readonly name: string };

export interface Address {
  /** Path of the page: "/KAZ/CHN". */
  readonly path: string;
  readonly form: Form;
}

/** The home page has no name of its own; its forms do: "/home.json". */
const HOME = "/home";

/** What a path asks for: "/KAZ/CHN/money.csv" is the table "money" of the page "/KAZ/CHN". */
export function addressOf(path: string): Address {
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
  return form.kind === "json" ? `${named}.json` : `${named}/${form.name}.${form.kind}`;
}

const unnamed = (path: string) => (path === HOME || path === "" ? "/" : path);
